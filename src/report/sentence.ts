import type { Finding, FindingId, Reason } from "../checks/finding.ts";
import { plain } from "./text/escape.ts";
import { type Figures, figuresOf } from "./figures.ts";
import type { Notice, Report } from "./report.ts";
import { rollbackSentence } from "./traffic/outcome.ts";
import { type Style, type Voice, voiceFor } from "./voice.ts";
import { type Language, type Words, wordsFor } from "./words/words.ts";

const RANK: Record<Finding["decision"], number> = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };

/** What decided first, then what is worst. */
export function sortedFindings(report: Report): Finding[] {
  const rank = (finding: Finding): number => (finding.id === report.decisive ? -1 : RANK[finding.decision]);
  return report.findings.toSorted((a, b) => rank(a) - rank(b));
}

/** What was allowed, what was seen, on how many, how strongly that speaks, and what would have changed the decision. */
export function findingSentence(finding: Finding, language: Language, style: Style = "plain"): string {
  const voice = voiceFor(language, style);
  return reasonPhrase(wordsFor(language), voice, figuresOf(finding, voice), finding.reason);
}

export function noticeSentence(notice: Notice, language: Language, style: Style = "plain"): string {
  const phrase = wordsFor(language).notices[notice.code] as (voice: Voice, notice: Notice) => string;
  return phrase(voiceFor(language, style), notice);
}

/** The verdict and its reason: the first line of everything that people see. */
export function headline(report: Report, style: Style = "plain"): string {
  const words = wordsFor(report.language);
  const voice = voiceFor(report.language, style);
  const subject = voice.code(report.candidate?.name ?? report.service.name);
  return `${words.verdicts[report.verdict]} — ${subject}: ${verdictReason(report, words, voice)}`;
}

/** Why the verdict is what it is: the headline without the verdict and its subject. */
export function reasonSentence(report: Report, style: Style = "plain"): string {
  return verdictReason(report, wordsFor(report.language), voiceFor(report.language, style));
}

/** One sentence for the job's end where it did not pass: which budget, by how much, on what evidence, or what is missing. */
export function jobSentence(report: Report): string {
  const words = wordsFor(report.language);
  const voice = voiceFor(report.language, "plain");
  const finding = decisiveFinding(report);
  const subject = voice.code(report.candidate?.name ?? report.service.name);
  const reason = verdictReason(report, words, voice);
  if (report.cause === "cancelled") return plain(`${subject}: ${reason}`, 4_000);
  if (report.cause === "error") {
    const stop = report.notices.find((notice) => notice.code === "stopped-by-error");
    // Only what happened: the stack stands in the report.
    const what = stop === undefined ? "" : ` (${stop.detail.split("\n", 1)[0]})`;
    return plain(`${subject}: ${reason}${what}`, 4_000);
  }
  if (report.verdict !== "fail") {
    const [input, policy] = policyOf(report);
    const clause = words.policyClause(voice, input, policy, report.job);
    return plain(`${subject}: ${reason.replace(/[.\s]+$/, "")}; ${clause}`, 4_000);
  }
  const odds = isRateBreach(finding) ? figuresOf(finding, voice).againstOdds : null;
  const sentence = `${subject}: ${reason}${odds === null ? "" : words.evidenceClause(odds)}`;
  // What became of the traffic is what whoever reads only this must know.
  const undone = report.rollback === null ? "" : `. ${rollbackSentence(report.rollback, report.language)}`;
  return plain(undone === "" ? sentence : `${sentence.replace(/[.\s]+$/, "")}${undone}`, 4_000);
}

/** The input that says what an undecided verdict does to the job, and its value. */
export function policyOf(report: Report): ["on-no-data" | "on-inconclusive", string] {
  return report.cause === "no-data" || report.cause === "no-access"
    ? ["on-no-data", report.policies.onNoData]
    : ["on-inconclusive", report.policies.onInconclusive];
}

/** The finding that the verdict rests on; for an undecided one, the first that could not be decided. */
export function decisiveFinding(report: Report): Finding | undefined {
  return (
    report.findings.find((finding) => finding.id === report.decisive) ??
    (report.verdict === "pass"
      ? undefined
      : report.findings.find((finding) => finding.decision === (report.verdict === "fail" ? "fail" : "inconclusive")))
  );
}

function verdictReason(report: Report, words: Words, voice: Voice): string {
  if (report.verdict === "pass") return passed(report, words, voice);
  if (report.cause === "cancelled" || report.cause === "error") return words.causes[report.cause];
  const finding = decisiveFinding(report);
  if (finding === undefined) return words.causes[report.cause];
  const figures = figuresOf(finding, voice);
  return (
    words.short(voice, figures, finding.reason) ??
    `${words.findings[finding.id]}: ${reasonPhrase(words, voice, figures, finding.reason)}`
  );
}

function passed(report: Report, words: Words, voice: Voice): string {
  const valueOf = (id: FindingId): string | null => {
    const finding = report.findings.find((each) => each.id === id);
    return finding === undefined || finding.value === null ? null : figuresOf(finding, voice).value;
  };
  const seenMs = report.window === null ? null : report.window.endedAt - report.window.startedAt;
  const count = report.requests?.count ?? null;
  const warned = report.findings.filter(({ decision }) => decision === "warn").map(({ id }) => words.findings[id]);
  return `${words.passedHeadline(voice, count, seenMs, valueOf("error-rate"), valueOf("p95"), report.requests?.source === "probes")}${
    warned.length === 0 ? "" : words.warnedClause([...new Set(warned)])
  }`;
}

function isRateBreach(finding: Finding | undefined): finding is Finding {
  return finding?.reason.code === "breach-early" || finding?.reason.code === "breach-at-end";
}

/** The dictionary's type ties each phrase to its own reason; looked up by a union's code, that tie is lost to the checker. */
function reasonPhrase(words: Words, voice: Voice, figures: Figures, reason: Reason): string {
  const phrase = words.reasons[reason.code] as (voice: Voice, figures: Figures, reason: Reason) => string;
  return phrase(voice, figures, reason);
}
