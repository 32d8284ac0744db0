import { agreeingInterval } from "../agreeing.ts";
import {
  blocks,
  type Cell,
  column,
  type Figure,
  type Finding,
  type Item,
  type Mark,
  type Section,
  type Table,
  titled,
} from "../blocks.ts";
import type { Mark as PeriodMark, PeriodCheck, PeriodCheckId, PeriodReport } from "../report.ts";
import { successRate } from "./period-reason.ts";
import type { Telling } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import { say } from "../words/phrases.ts";

export const PERIOD_MARKS: Record<PeriodMark, Mark> = { ok: "ok", warning: "warn", failed: "fail", unknown: "open" };

/** What is said of a check: its mark, and why. */
export function outcome({ mark, reason }: PeriodCheck, { words, voice }: Telling): { mark: Mark; text: Text } {
  return { mark: PERIOD_MARKS[mark], text: say(words.period.reasons, voice, reason) };
}

/** Every check that was asked for; of a week and a month the good ones apart from the others, as the team's template has it. */
export function periodFindings({ checks, period, verdict }: PeriodReport, telling: Telling): Section[] {
  const { words } = telling;
  const { headings } = words;
  const order: PeriodMark[] = ["failed", "warning", "unknown", "ok"];
  const shown = order.map((mark) =>
    checks
      .filter((check) => check.mark === mark && !["not-asked", "no-data"].includes(check.reason.code))
      .map((check) => finding(check, telling)),
  );
  const [failed = [], warned = [], seen = [], good = []] = shown;
  const unknown = [...seen, ...withoutData(checks, telling)];
  const section = (id: string, title: string, findings: Finding[]): Section => ({
    id,
    title,
    importance: 98,
    blocks: blocks(findings.length > 0 && { kind: "findings", findings, listed: true }),
  });
  if (period.kind === "day" || period.kind === "custom")
    return [section("findings", headings.mainFindings, [...failed, ...warned, ...good, ...unknown])];
  const overall: Section = {
    id: "overall",
    title: headings.overall,
    importance: 98,
    notOnPage: true,
    blocks: [{ kind: "marked", mark: verdictMark(verdict), text: words.period.verdicts[verdict] }],
  };
  return [
    ...(period.kind === "month" ? [overall] : []),
    section("green", headings.green, good),
    section("yellow", headings.yellow, [...failed, ...warned, ...unknown]),
  ];
}

/** That there was nothing to judge is said once, not in a line each. */
function withoutData(checks: readonly PeriodCheck[], { words }: Telling): Finding[] {
  const names = checks.filter(({ reason }) => reason.code === "no-data").map(({ id }) => words.period.checks[id]);
  if (names.length === 0) return [];
  return [
    {
      mark: PERIOD_MARKS.unknown,
      word: words.period.marks.unknown,
      name: words.period.noData,
      value: null,
      limit: null,
      sample: null,
      interval: null,
      sentence: names.join(", "),
      gauge: null,
      chart: null,
    },
  ];
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
    limit: value === null ? null : limitText(check, telling),
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
export function checklistSection({ checklist, checks }: PeriodReport, telling: Telling): Section {
  const { words, voice } = telling;
  const items = checklist.map(({ id, mark, by }): Required<Item> => {
    const own = by.flatMap((one) => checks.find((check) => check.id === one) ?? []);
    const worst = own.find((one) => one.mark === mark) ?? own[0];
    const figure = worst?.value == null || worst.limit === null ? "" : `${voice.unit(worst.value, worst.unit)}, `;
    const why =
      worst === undefined ? words.period.askPeople : `${figure}${say(words.period.reasons, voice, worst.reason)}`;
    return { mark: PERIOD_MARKS[mark], name: words.period.checklist[id], text: why };
  });
  return {
    id: "checklist",
    title: words.headings.checklist,
    importance: 90,
    blocks: blocks(items.length > 0 && { kind: "boxes", items }),
  };
}

/** Each figure with its limit, its sample, its interval and its mark. */
export function metricsSection(report: PeriodReport, telling: Telling): Section {
  const { words, voice } = telling;
  const { requests, resources, restarts } = report;
  const { labels } = words.period;
  const { columns, headings } = words;
  const row = (name: string, value: Text | null, id: PeriodCheckId | null, sample: Text = ""): Cell[][] => {
    if (value === null) return [];
    const check = id === null ? undefined : report.checks.find((one) => one.id === id);
    const judged = check !== undefined && check.reason.code !== "not-asked";
    return [
      [
        name,
        judged ? { mark: PERIOD_MARKS[check.mark], word: "" } : "",
        value,
        (check && limitText(check, telling)) ?? "",
        sample,
        (check && intervalText(check, telling)) ?? "",
      ],
    ];
  };
  const { latency } = requests ?? { latency: null };
  const seen = requests === null ? "" : voice.count(requests.seen);
  const timed = latency === null ? "" : voice.count(latency.count);
  const success = successRate(report);
  const availability = report.checks.find(({ id }) => id === "availability");
  const quantile = ({ ms, lowMs, highMs }: { ms: number; lowMs: number; highMs: number | null }): Text =>
    lowMs === highMs
      ? voice.duration(ms)
      : `${voice.duration(ms)} (${words.interval(voice.duration(lowMs), highMs === null ? null : voice.duration(highMs))})`;
  const highest = (points: readonly { high: number }[] | undefined): number | null =>
    points === undefined || points.length === 0 ? null : Math.max(...points.map(({ high }) => high));
  const shown = (value: number | null | undefined, show: (value: number) => Text): Text | null =>
    value == null ? null : show(value);
  const { memory, cpu, instances } = resources;
  const rate = requests === null || requests.count === 0 ? 0 : requests.errors / requests.count;
  const table: Table = {
    name: headings.metrics,
    columns: [
      column(columns.metric),
      column(columns.mark),
      ...[columns.value, columns.limit, columns.sample, columns.interval].map((title) => ({
        title,
        figures: true as const,
      })),
    ],
    rows: [
      ...row(labels.total, shown(requests?.count, voice.count), null, seen),
      ...row(labels.successRate, shown(success, voice.percent), null, seen),
      ...row(labels.availability, shown(availability?.value, voice.percent), "availability", seen),
      ...row(
        labels.errors,
        shown(requests?.errors, (n) => `${voice.count(n)} (${voice.percent(rate)})`),
        "error-rate",
        seen,
      ),
      ...row(labels.mean, shown(latency?.meanMs, voice.duration), "mean", timed),
      ...row(labels.p50, latency && quantile(latency.p50), null, timed),
      ...row(labels.p95, latency && quantile(latency.p95), "p95", timed),
      ...row(labels.p99, latency && quantile(latency.p99), null, timed),
      ...row(labels.max, shown(latency?.maxMs, voice.duration), null, timed),
      ...row(
        words.columns.slowOver(voice, requests?.slow.thresholdMs ?? 0),
        shown(requests?.slow.count, voice.count),
        null,
        timed,
      ),
      ...row(
        labels.memory,
        shown(highest(memory?.points), voice.bytes),
        "memory",
        voice.count(memory?.points.length ?? 0),
      ),
      ...row(labels.cpu, shown(highest(cpu?.points), voice.percent), "cpu", voice.count(cpu?.points.length ?? 0)),
      ...row(
        labels.instances,
        instances.length === 0 ? null : voice.count(Math.max(...instances.map(({ value }) => value))),
        null,
      ),
      ...row(labels.restarts, shown(restarts?.kills, voice.count), "restarts"),
    ],
  };
  return {
    id: "metrics",
    title: headings.metrics,
    importance: null,
    blocks: blocks(titled(null, table), requests === null && { kind: "text", text: words.period.noRequests }),
  };
}

/** The figures that everybody asks for, at a glance. */
export function periodFigures(report: PeriodReport, telling: Telling): Figure[] {
  const { words, voice } = telling;
  const { labels, checks: names, sources } = words.period;
  const { requests, restarts } = report;
  const measured = (id: PeriodCheckId, name: string): Figure[] => {
    const check = report.checks.find((one) => one.id === id);
    if (check?.value == null) return [];
    const limit = limitText(check, telling);
    return [
      {
        name,
        value: voice.unit(check.value, check.unit),
        below: limit === null ? "" : words.limit(limit),
        mark: check.reason.code === "not-asked" ? null : PERIOD_MARKS[check.mark],
      },
    ];
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

function limitText({ id, limit, limitOf, unit }: PeriodCheck, { words, voice }: Telling): Text | null {
  if (limit === null) return null;
  const whole = limitOf?.whole ?? null;
  const shown = voice.unit(limit, unit);
  const told =
    limitOf === undefined || whole === null
      ? shown
      : words.limitOf(shown, voice.percent(limitOf.share), voice.unit(whole, unit));
  return `${id === "availability" ? "≥" : "≤"} ${told}`;
}

function intervalOf({ id, mark, interval, limit }: PeriodCheck): PeriodCheck["interval"] {
  return agreeingInterval(mark, interval, limit, id === "availability");
}

function intervalText(check: PeriodCheck, { words, voice }: Telling): Text | null {
  const { unit } = check;
  const interval = intervalOf(check);
  if (interval === null) return null;
  return words.interval(
    voice.unit(interval.low, unit),
    interval.high === null ? null : voice.unit(interval.high, unit),
  );
}

export function verdictMark(verdict: PeriodReport["verdict"]): Mark {
  return verdict === "inconclusive" ? "open" : verdict;
}
