import type { Finding, FindingId } from "../checks/finding.ts";
import { checkOf } from "../checks/registry.ts";
import type { Mark } from "./blocks.ts";
import { faultlessIn } from "./faultless.ts";
import { figuresOf } from "./figures.ts";
import { plainText } from "./render/plain.ts";
import type { Notice, Report } from "./report.ts";
import { type Telling, tellingIn } from "./telling.ts";
import { brief, type Text, withShortQuotes } from "./text/marked.ts";
import { rollbackSentence, rollbackShort } from "./traffic/outcome.ts";
import type { Voice } from "./voice.ts";
import type { Words } from "./words/catalogues.ts";
import { say } from "./words/phrases.ts";

const RANK: Record<Finding["decision"], number> = { fail: 0, inconclusive: 1, warn: 2, "not-judged": 3, pass: 4 };

export const MARKS: Record<Finding["decision"], Mark> = {
  pass: "pass",
  fail: "fail",
  inconclusive: "open",
  warn: "warn",
  "not-judged": "off",
};

/** What decided first, then what is worst. */
export function sortedFindings(report: Report): Finding[] {
  const rank = (finding: Finding): number => (finding.id === report.decisive ? -1 : RANK[finding.decision]);
  return report.findings.toSorted((a, b) => rank(a) - rank(b));
}

/** What was allowed, what was seen, on how many, how strongly that speaks, and what would have changed the decision. */
export function findingSentence(finding: Finding, { words, voice }: Telling): Text {
  const sentence = say(words.reasons, voice, finding.reason, figuresOf(finding, voice));
  const { decision, n, beside } = finding;
  // Where it was not seen to its end, nothing was proven by anything.
  if (beside === undefined || finding.reason.code === "not-covered") return sentence;
  return `${sentence} ${words.beside(voice, decision, n, beside)}`;
}

export function noticeSentence(notice: Notice, { words, voice }: Telling): Text {
  return say(words.notices, voice, notice);
}

/** What the report is about. */
export function subjectOf({ candidate, service }: Report, { voice }: Telling): Text {
  return voice.code(candidate?.name ?? service.name);
}

/** One sentence for the job's end where it did not pass: which budget, by how much, on what evidence, or what is missing. */
export function jobSentence(report: Report): string {
  const telling = tellingIn(report.language);
  const { words, voice } = telling;
  const reason = verdictReason(report, telling);
  const said = (what: Text): string => plainText(`${subjectOf(report, telling)}: ${what}`);
  if (report.cause === "cancelled") return said(reason);
  if (report.cause === "error") {
    const stop = report.notices.find((notice) => notice.code === "stopped-by-error");
    // Only what happened: the stack stands in the report.
    return said(stop === undefined ? reason : `${reason} (${voice.code(stop.detail.split("\n", 1)[0] ?? "")})`);
  }
  if (report.verdict !== "fail") {
    const [input, policy] = policyOf(report);
    return said(`${unended(reason)}; ${words.policyClause(voice, input, policy, report.job)}`);
  }
  const finding = decisiveFinding(report);
  const odds = isRateBreach(finding) ? figuresOf(finding, voice).againstOdds : null;
  const sentence = `${reason}${odds === null ? "" : words.evidenceClause(odds)}`;
  // What became of the traffic is what whoever reads only this must know.
  return said(
    report.rollback === null ? sentence : `${unended(sentence)}. ${rollbackSentence(report.rollback, telling)}`,
  );
}

function unended(sentence: string): string {
  return sentence.replace(/[.\s]+$/, "");
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

/** Why the verdict is what it is, to stand within a sentence. */
export function briefReason(report: Report, telling: Telling): Text {
  return unended(verdictReason(report, telling, true));
}

/** Why the verdict is what it is, and what became of the users. */
export function headReason(report: Report, telling: Telling): Text {
  const reason = verdictReason(report, telling, true);
  const moved = report.rollback === null ? null : rollbackShort(report.rollback, telling);
  return moved === null ? reason : `${unended(reason)}. ${moved}`;
}

/** Why the verdict is what it is. @param isBrief for a headline: the details hold what others wrote as a whole. */
function verdictReason(report: Report, { words, voice }: Telling, isBrief = false): Text {
  if (report.verdict === "pass") return passed(report, words, voice);
  if (report.cause === "cancelled" || report.cause === "error") return words.causes[report.cause];
  const finding = decisiveFinding(report);
  if (finding === undefined) return words.causes[report.cause];
  const figures = figuresOf(finding, voice);
  const seen = isLittle(finding) ? faultlessIn(report) : null;
  if (seen !== null) return words.tooLittle(voice, seen, figures);
  const { lastWords } = report;
  const short = words.short(voice, figures, finding.reason);
  const whole = (): Text => say(words.reasons, voice, finding.reason, figures);
  const told =
    finding.reason.code === "revision-failed" && lastWords !== undefined
      ? words.lastWords(voice, lastWords)
      : short === null
        ? `${words.findings[finding.id]}: ${isBrief ? brief(whole()) : whole()}`
        : isBrief
          ? withShortQuotes(short)
          : short;
  const still = stillServed(report, voice);
  return still === null || finding.reason.code === "no-traffic"
    ? told
    : `${unended(told)}. ${words.stillServed(still)}`;
}

/** Where a failed start left all users: with whom they were. Null: it did not, or nobody knows. */
function stillServed({ verdict, cause, candidate, traffic, service }: Report, voice: Voice): Text | null {
  const serving = traffic.filter(({ percent }) => percent > 0).map(({ revision }) => revision);
  const isElsewhere = candidate !== null && serving.length > 0 && !serving.includes(candidate.name);
  if (verdict !== "fail" || cause !== "readiness" || service.isPool === true || !isElsewhere) return null;
  return [...new Set(serving)].map((name) => voice.code(name)).join(", ");
}

/** Was there too little to prove it, and else nothing in its way? */
export function isLittle({ reason }: Finding): boolean {
  return reason.code === "not-proven" || reason.code === "no-requests";
}

function passed(report: Report, words: Words, voice: Voice): Text {
  const valueOf = (id: FindingId): string | null => {
    const finding = report.findings.find((each) => each.id === id);
    return finding === undefined || finding.decision === "not-judged" ? null : figuresOf(finding, voice).value;
  };
  const seenMs = report.window === null ? null : report.window.endedAt - report.window.startedAt;
  const count = report.requests?.count ?? null;
  const byProbes = report.findings.find(({ beside }) => beside !== undefined);
  const sample =
    byProbes?.beside === undefined
      ? { ofProbes: report.requests?.source === "probes" }
      : { probes: byProbes.n, users: byProbes.beside };
  const named = (which: Finding["decision"]): string[] => [
    ...new Set(report.findings.filter(({ decision }) => decision === which).map(({ id }) => words.findings[id])),
  ];
  const [warned, unjudged] = [named("warn"), named("not-judged")];
  // Without a budget of users' requests it rests on whatever was there.
  const proven = report.findings.some(({ id, decision }) => checkOf(id).of === "users" && decision === "pass");
  const seen = proven ? null : faultlessIn(report);
  const told =
    report.isWorker === true
      ? words.passedWorker(voice, seenMs)
      : seen === null
        ? words.passedHeadline(voice, count, seenMs, valueOf("error-rate"), valueOf("p95"), sample)
        : words.faultless(voice, seen);
  return `${told}${unjudged.length === 0 ? "" : words.unjudgedClause(unjudged)}${
    warned.length === 0 ? "" : words.warnedClause(warned)
  }`;
}

function isRateBreach(finding: Finding | undefined): finding is Finding {
  return finding?.reason.code === "breach-early" || finding?.reason.code === "breach-at-end";
}
