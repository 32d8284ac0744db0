import type { Finding as Judged } from "../../checks/finding.ts";
import { blocks, type Figure, type Finding, list, type Section, section } from "../blocks.ts";
import { figuresOf, sampleOf } from "../figures.ts";
import type { Report } from "../report.ts";
import { agreeingInterval } from "../agreeing.ts";
import { findingSentence, MARKS, noticeSentence, sortedFindings } from "../sentence.ts";
import { saidTogether } from "../said-together.ts";
import type { Telling } from "../telling.ts";
import { growthChart } from "./evidence-growth.ts";
import { countedRequests } from "./requests.ts";

/** More findings than there are checks would be a fault elsewhere; what is told must stay readable even so. */
const MOST_FINDINGS = 60;

/** What decided first, then what is worst. */
function inOrder(report: Report): Judged[] {
  return sortedFindings(report).slice(0, MOST_FINDINGS);
}

export function findingsSection(report: Report, telling: Telling): Section {
  const findings = inOrder(report).map((one, i) => shown(one, i, report, telling));
  const content = blocks(findings.length > 0 && { kind: "findings", findings });
  return section("findings", telling.words.headings.findings, null, content, { untitled: true });
}

/** A sentence for each that did not pass. */
export function whySection(report: Report, telling: Telling): Section {
  const { words } = telling;
  const open = inOrder(report)
    .filter(({ decision }) => decision !== "pass")
    .map((one) => ({ mark: MARKS[one.decision], name: words.findings[one.id], said: findingSentence(one, telling) }));
  const items = saidTogether(open).map(({ mark, name, said }) => ({ mark, name, text: said }));
  // The page tells it with each finding.
  return section("why", words.headings.why, null, list(items), { notOnPage: true });
}

export function noticesSection({ notices }: Report, telling: Telling): Section {
  const items = notices.map((notice) => ({ text: noticeSentence(notice, telling) }));
  return section("notices", telling.words.headings.notices, 100, list(items));
}

/** A peak between two points kills an instance, and the points say nothing of it. */
function missedPeak({ id, decision }: Judged, { findings }: Report): boolean {
  return (
    id === "memory" &&
    decision === "pass" &&
    findings.some((one) => one.id === "memory-kill" && one.decision === "fail")
  );
}

function shown(finding: Judged, i: number, report: Report, telling: Telling): Finding {
  const { words, voice } = telling;
  const { id, decision, n, bad } = finding;
  const sample = sampleOf(finding);
  const counts = isJudgedByFigures(finding);
  const figures = figuresOf(finding, voice);
  const growth = report.evidenceGrowth.find((one) => one.id === id);
  const missed = missedPeak(finding, report);
  return {
    mark: missed ? "open" : MARKS[decision],
    word: missed ? words.missed.word : words.decisions[decision],
    name: words.findings[id],
    value: counts ? figures.value : null,
    limit: counts ? ownLimit(finding, telling) : null,
    sample: n === 0 || sample === null || !counts ? null : words.sample(voice, sample.of, n, bad, sample.badAs),
    interval: figures.interval && words.interval(figures.interval.low, figures.interval.high),
    sentence: `${findingSentence(finding, telling)}${missed ? ` ${words.missed.sentence}` : ""}`,
    gauge: gaugeOf(finding),
    chart: growth === undefined ? null : growthChart(growth, `finding-${i}`, report.window?.startedAt ?? null, telling),
  };
}

function isJudgedByFigures({ id, decision, unit, value, limit, reason }: Judged): boolean {
  // A crash after three seconds of thirty was not in time.
  if (id === "readiness") return reason.code === "ready" || reason.code === "ready-timeout";
  // Of users' requests that have vanished, that none came is the figure.
  if (id === "traffic") return true;
  // Where nothing was seen the limit says nothing, nor does a count of nothing: that no probe failed, where none could be judged.
  if (value === null) return false;
  return unit !== "count" || decision === "fail" || (value > 0 && (decision !== "pass" || (limit ?? 0) > 0));
}

/** A limit, and of what it is a share. */
export function limitText(
  { limit, limitOf: share, unit }: Pick<Judged, "limit" | "limitOf" | "unit">,
  { words, voice }: Telling,
): string | null {
  if (limit === null) return null;
  const told = voice.unit(limit, unit);
  return share === undefined || share.whole === null
    ? told
    : words.limitOf(told, voice.percent(share.share), voice.unit(share.whole, unit));
}

/** None of the candidate beside its baseline, or a group beside the others: a comparison speaks by its evidence alone. */
function ownLimit(finding: Judged, telling: Telling): string | null {
  const isComparison = ["baseline-latency", "baseline-errors", "paired-probes", "group"].includes(finding.id);
  return isComparison ? null : limitText(finding, telling);
}

function gaugeOf({ id, decision, value, limit, unit, interval: whole }: Judged): Finding["gauge"] {
  if (value === null || limit === null || !(limit > 0) || value < 0 || unit === "count" || id === "readiness")
    return null;
  const interval = agreeingInterval(decision, whole, limit);
  return { value, limit, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** The figures that everybody asks for, at a glance. */
export function figuresShown(report: Report, telling: Telling): Figure[] {
  const { words, voice } = telling;
  const { window, probes } = report;
  const requests = countedRequests(report);
  const measured = (id: Judged["id"]): Figure[] => {
    const finding = report.findings.find((one) => one.id === id);
    if (finding === undefined || finding.value === null) return [];
    const { value } = figuresOf(finding, voice);
    const limit = ownLimit(finding, telling);
    const below = limit === null ? "" : words.limit(limit);
    const mark = missedPeak(finding, report) ? "open" : MARKS[finding.decision];
    return [{ name: words.findings[id], value: value ?? "–", below, mark }];
  };
  const counted = (name: string, n: number, below: string, mark: Figure["mark"] = null): Figure => ({
    name,
    value: words.tally(voice.count(n)),
    below,
    mark,
  });
  const sent = probes.reduce((sum, probe) => sum + probe.sent, 0);
  const failed = probes.reduce((sum, probe) => sum + probe.failed, 0);
  const failing = report.findings.some(({ id, decision }) => id.startsWith("probe-") && decision === "fail");
  const seen = window === null ? "" : voice.duration(window.endedAt - window.startedAt);
  const missed = failed === 0 ? "" : `${words.columns.failed} ${words.tally(voice.count(failed))}`;
  return [
    ...(requests === null ? [] : [counted(words.columns.requests, requests.count, seen)]),
    ...measured("error-rate"),
    ...measured("p95"),
    ...(sent === 0 ? [] : [counted(words.headings.probes, sent, missed, failing ? "fail" : null)]),
    ...measured("memory"),
    ...measured("cpu"),
  ];
}
