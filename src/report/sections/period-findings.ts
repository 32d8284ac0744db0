import { agreeingInterval } from "../agreeing.ts";
import {
  blocks,
  type Cell,
  type Figure,
  type Finding,
  type Item,
  type Mark,
  type Section,
  section,
  table,
} from "../blocks.ts";
import { figures } from "../column.ts";
import type { Mark as PeriodMark, PeriodCheck, PeriodCheckId, PeriodReport, QuantileFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import { say } from "../words/phrases.ts";
import { limitText } from "./findings.ts";

const PERIOD_MARKS: Record<PeriodMark, Mark> = { ok: "ok", warning: "warn", failed: "fail", unknown: "open" };

/** What is said of a check: its mark, and why. */
export function outcome({ mark, reason }: PeriodCheck, { words, voice }: Telling): { mark: Mark; text: Text } {
  return { mark: PERIOD_MARKS[mark], text: say(words.period.reasons, voice, reason) };
}

/** Every check that was asked for; of a week and a month the good ones apart from the others, as the team's template has it. */
export function periodFindings({ checks, period, verdict }: PeriodReport, telling: Telling): Section[] {
  const { words } = telling;
  const { headings } = words;
  const [failed, warned, unknown, good] = (["failed", "warning", "unknown", "ok"] as const).map((mark) => [
    ...checks
      .filter((check) => check.mark === mark && !["not-asked", "no-data"].includes(check.reason.code))
      .map((check) => finding(check, telling)),
    ...(mark === "unknown" ? withoutData(checks, telling) : []),
  ]) as [Finding[], Finding[], Finding[], Finding[]];
  const shown = (id: string, title: string, findings: Finding[]): Section =>
    section(id, title, 98, blocks(findings.length > 0 && { kind: "findings", findings, listed: true }));
  if (period.kind === "day" || period.kind === "custom")
    return [shown("findings", headings.mainFindings, [...failed, ...warned, ...good, ...unknown])];
  const overall = { kind: "marked" as const, mark: verdictMark(verdict), text: words.period.verdicts[verdict] };
  return [
    ...(period.kind === "month" ? [section("overall", headings.overall, 98, [overall], { notOnPage: true })] : []),
    shown("green", headings.green, good),
    shown("yellow", headings.yellow, [...failed, ...warned, ...unknown]),
  ];
}

/** Of what has no figures. */
const noFigures = { value: null, limit: null, sample: null, interval: null, gauge: null, chart: null };

/** That there was nothing to judge is said once, not in a line each. */
function withoutData(checks: readonly PeriodCheck[], { words }: Telling): Finding[] {
  const own = words.period;
  const names = checks.filter(({ reason }) => reason.code === "no-data").map(({ id }) => own.checks[id]);
  if (names.length === 0) return [];
  const mark = PERIOD_MARKS.unknown;
  return [{ ...noFigures, mark, word: own.marks.unknown, name: own.noData, sentence: names.join(", ") }];
}

function finding(check: PeriodCheck, telling: Telling): Finding {
  const { words, voice } = telling;
  const { id, mark, limit, unit, n } = check;
  const interval = intervalOf(check);
  // Of a trend the last P95 says nothing, and where figures stand for the sentence (Slack) that would be all.
  const value = id === "p95-trend" ? null : check.value;
  return {
    mark: PERIOD_MARKS[mark],
    word: words.period.marks[mark],
    name: words.period.checks[id],
    value: value === null ? null : voice.unit(value, unit),
    limit: value === null ? null : limitOf(check, telling),
    sample: n > 1 ? voice.count(n) : null,
    interval: intervalText(check, telling),
    sentence: say(words.period.reasons, voice, check.reason),
    gauge:
      value === null || limit === null || id === "availability" || unit === "count"
        ? null
        : { value, limit, low: interval?.low ?? null, high: interval?.high ?? null },
    chart: null,
  };
}

/** A box is ticked by evidence alone; one that speaks against it stays open with its mark. */
export function checklistSection({ checklist, checks }: PeriodReport, { words, voice }: Telling): Section {
  const items = checklist.map(({ id, mark, by }): Required<Item> => {
    const own = by.flatMap((one) => checks.find((check) => check.id === one) ?? []);
    const worst = own.find((one) => one.mark === mark) ?? own[0];
    const figure = worst?.value == null || worst.limit === null ? "" : `${voice.unit(worst.value, worst.unit)}, `;
    const why =
      worst === undefined ? words.period.askPeople : `${figure}${say(words.period.reasons, voice, worst.reason)}`;
    return { mark: PERIOD_MARKS[mark], name: words.period.checklist[id], text: why };
  });
  return section("checklist", words.headings.checklist, 90, blocks(items.length > 0 && { kind: "boxes", items }));
}

/** Each figure with its limit, its sample, its interval and its mark. */
export function metricsSection(report: PeriodReport, telling: Telling): Section {
  const { words, voice } = telling;
  const { requests, resources, restarts, checks } = report;
  const { labels, noRequests } = words.period;
  const { columns, headings } = words;
  const row = (name: string, value: Text | null, sample: Text = "", id?: PeriodCheckId): Cell[][] => {
    if (value === null) return [];
    const check = checks.find((one) => one.id === id);
    if (check === undefined) return [[name, "", value, "", sample, ""]];
    const mark = check.reason.code === "not-asked" ? "" : { mark: PERIOD_MARKS[check.mark], word: "" };
    return [[name, mark, value, limitOf(check, telling) ?? "", sample, intervalText(check, telling) ?? ""]];
  };
  const shown = (value: number | null | undefined, show: (value: number) => Text): Text | null =>
    value == null ? null : show(value);
  const latency = requests?.latency ?? null;
  const seen = shown(requests?.seen, voice.count) ?? "";
  const timed = shown(latency?.count, voice.count) ?? "";
  const quantile = (of: "p50" | "p95" | "p99"): Text | null => latency && quantileText(latency[of], telling);
  const errors = (n: number): Text => {
    const rate = requests === null || requests.count === 0 ? 0 : n / requests.count;
    return `${voice.count(n)} (${voice.percent(rate)})`;
  };
  const availability = checks.find(({ id }) => id === "availability");
  const { memory, cpu, instances } = resources;
  const hours = (gauge: typeof memory): string => voice.count(gauge?.points.length ?? 0);
  const highest = (values: readonly number[] = []): number | null => (values.length === 0 ? null : Math.max(...values));
  const highs = (gauge: typeof memory): number | null => highest(gauge?.points.map(({ high }) => high));
  const rows = [
    ...row(labels.total, shown(requests?.count, voice.count), seen),
    ...row(labels.successRate, shown(successRate(report), voice.percent), seen),
    ...row(labels.availability, shown(availability?.value, voice.percent), seen, "availability"),
    ...row(labels.errors, shown(requests?.errors, errors), seen, "error-rate"),
    ...row(labels.mean, shown(latency?.meanMs, voice.duration), timed, "mean"),
    ...row(columns.p50, quantile("p50"), timed),
    ...row(columns.p95, quantile("p95"), timed, "p95"),
    ...row(columns.p99, quantile("p99"), timed),
    ...row(labels.max, shown(latency?.maxMs, voice.duration), timed),
    ...row(columns.slowOver(voice, requests?.slow.thresholdMs ?? 0), shown(requests?.slow.count, voice.count), timed),
    ...row(labels.memory, shown(highs(memory), voice.bytes), hours(memory), "memory"),
    ...row(labels.cpu, shown(highs(cpu), voice.percent), hours(cpu), "cpu"),
    ...row(labels.instances, shown(highest(instances.map(({ value }) => value)), voice.count)),
    ...row(labels.restarts, shown(restarts?.kills, voice.count), "", "restarts"),
  ];
  const { metric, mark, value, limit, sample, interval } = columns;
  return section(
    "metrics",
    headings.metrics,
    null,
    blocks(
      table(headings.metrics, [metric, mark, ...figures(value, limit, sample, interval)], rows),
      requests === null && { kind: "text", text: noRequests },
    ),
  );
}

function quantileText({ ms, lowMs, highMs }: QuantileFacts, { words, voice }: Telling): Text {
  if (lowMs === highMs) return voice.duration(ms);
  const between = words.interval(voice.duration(lowMs), highMs === null ? null : voice.duration(highMs));
  return `${voice.duration(ms)} (${between})`;
}

/** Status below 400, of all. Null: no requests. */
export function successRate({ requests }: Pick<PeriodReport, "requests">): number | null {
  if (requests === null || requests.count === 0) return null;
  const bad = requests.byStatus.reduce((sum, { status, count }) => sum + (status >= 400 ? count : 0), 0);
  return 1 - bad / requests.count;
}

/** The figures that everybody asks for, at a glance. */
export function periodFigures(report: PeriodReport, telling: Telling): Figure[] {
  const { words, voice } = telling;
  const { labels, checks: names, sources } = words.period;
  const { requests, restarts } = report;
  const measured = (id: PeriodCheckId, name: string): Figure[] => {
    const check = report.checks.find((one) => one.id === id);
    if (check?.value == null) return [];
    const limit = limitOf(check, telling);
    const below = limit === null ? "" : words.limit(limit);
    const mark = check.reason.code === "not-asked" ? null : PERIOD_MARKS[check.mark];
    return [{ name, value: voice.unit(check.value, check.unit), below, mark }];
  };
  const plain = (name: string, value: Text, below = ""): Figure => ({ name, value, below, mark: null });
  const success = successRate(report);
  return [
    ...(requests === null ? [] : [plain(labels.total, voice.count(requests.count), sources[requests.kind])]),
    ...(success === null ? [] : [plain(labels.successRate, voice.percent(success))]),
    ...measured("availability", labels.availability),
    ...(requests === null ? [] : [plain(labels.errors, voice.count(requests.errors))]),
    ...measured("error-rate", names["error-rate"]),
    ...measured("mean", labels.mean),
    ...measured("p95", names.p95),
    ...measured("memory", labels.memory),
    ...measured("cpu", labels.cpu),
    ...(restarts === null ? [] : [plain(labels.restarts, voice.count(restarts.kills))]),
  ];
}

function limitOf(check: PeriodCheck, telling: Telling): Text | null {
  const limit = limitText(check, telling);
  return limit === null ? null : `${check.id === "availability" ? "≥" : "≤"} ${limit}`;
}

function intervalOf({ id, mark, interval, limit }: PeriodCheck): PeriodCheck["interval"] {
  return agreeingInterval(mark, interval, limit, id === "availability");
}

function intervalText(check: PeriodCheck, { words, voice }: Telling): Text | null {
  const interval = intervalOf(check);
  if (interval === null) return null;
  const { low, high } = interval;
  return words.interval(voice.unit(low, check.unit), high === null ? null : voice.unit(high, check.unit));
}

export function verdictMark(verdict: PeriodReport["verdict"]): Mark {
  return verdict === "inconclusive" ? "open" : verdict;
}
