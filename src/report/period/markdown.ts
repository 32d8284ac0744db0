import type { Unit } from "../../judge/finding.ts";
import { type Chart, xychart } from "../chart.ts";
import { fence, oneLine } from "../escape.ts";
import { type Section, byteLength, characterLength, fit } from "../fit.ts";
import { consoleLink, traceLogsUrl } from "../links.ts";
import { details, firstOf, paragraphs } from "../sections/context.ts";
import { foreign, table } from "../table.ts";
import type { Mark, PeriodCheck, PeriodCheckId, PeriodReport } from "./period-report.ts";
import { periodCellVoice, periodVoice, type PeriodVoice } from "./voice.ts";
import { type PeriodWords } from "./words.en.ts";
import { periodWordsFor } from "./words.ts";

/** GitHub's limit of a step's summary, with room for what else the step writes. */
const SUMMARY_BYTES = 1_000_000;
/** GitHub refuses a longer comment. It counts characters. */
const COMMENT_CHARACTERS = 65_536;

const MOST_ROWS = 20;
const MESSAGE_LENGTH = 300;

interface Context {
  report: PeriodReport;
  words: PeriodWords;
  voice: PeriodVoice;
  cell: PeriodVoice;
}

/** The whole report as Markdown, at most 1 MB; the least important is left out first, and named. */
export function renderPeriodMarkdown(report: PeriodReport): string {
  const context = contextOf(report);
  const { words } = context;
  return fit(sectionsOf(context), SUMMARY_BYTES, (names) => words.cut(names), words.cutHard, byteLength);
}

/** The same as a comment, which is found again by its first line. */
export function renderPeriodComment(report: PeriodReport, marker: string, runLink: string): string {
  const context = contextOf(report);
  const { words } = context;
  const sections = [{ name: "", text: marker, importance: null }, ...sectionsOf(context)];
  if (runLink !== "") sections.push({ name: "", text: runLink, importance: null });
  return fit(sections, COMMENT_CHARACTERS, (names) => words.cut(names), words.cutHard, characterLength);
}

/** The first line of whatever people see: the verdict and what decides. */
export function periodHeadline(report: PeriodReport, style: "plain" | "markdown" | "html" = "plain"): string {
  const words = periodWordsFor(report.language);
  const voice = periodVoice(report.language, report.timeZone, style);
  const { title, verdicts, checks: names } = words;
  const about = `${verdicts[report.verdict]} — ${title[report.period.kind]}, ${voice.code(report.service.name)}`;
  const { requests } = report;
  const marked = (mark: Mark): string[] =>
    report.checks.filter((check) => check.mark === mark).map(({ id }) => names[id]);
  // What was not asked for is not missing.
  const unknown = report.checks
    .filter(({ mark, reason }) => mark === "unknown" && ["not-read", "unresolved"].includes(reason.code))
    .map(({ id }) => names[id]);
  if (requests === null) return `${about}: ${[words.noRequests, ...marked("failed")].join("; ")}`;
  return `${about}: ${words.headline(voice, {
    requests: requests.count,
    successRate: successRate(report) ?? 0,
    p95Ms: requests.latency?.p95.ms ?? null,
    errors: requests.errors,
    failed: marked("failed"),
    warned: marked("warning"),
    unknown,
  })}`;
}

/** Status below 400, of all. Null: no requests. */
export function successRate({ requests }: Pick<PeriodReport, "requests">): number | null {
  if (requests === null || requests.count === 0) return null;
  const bad = requests.byStatus.reduce((sum, { status, count }) => sum + (status >= 400 ? count : 0), 0);
  return 1 - bad / requests.count;
}

export function contextOf(report: PeriodReport): Context {
  const { language, timeZone } = report;
  return {
    report,
    words: periodWordsFor(language),
    voice: periodVoice(language, timeZone, "markdown"),
    cell: periodCellVoice(language, timeZone),
  };
}

function sectionsOf(context: Context): Section[] {
  const { report, words } = context;
  const { headings } = words;
  const { kind } = report.period;
  const all: Section[] = [
    { name: "", text: head(context), importance: null },
    { name: headings.metrics, text: metrics(context), importance: null },
    ...(kind === "month" ? [{ name: headings.trend, text: trend(context), importance: 95 }] : []),
    { name: headings.findings, text: findings(context), importance: 98 },
    { name: headings.next, text: next(context), importance: 97 },
    { name: headings.checklist, text: checklist(context), importance: 90 },
    ...(kind === "month" ? [] : [{ name: headings.trend, text: trend(context), importance: 80 }]),
    { name: headings.groups, text: groups(context), importance: 70 },
    { name: headings.status, text: byStatus(context), importance: 75 },
    { name: headings.course, text: course(context), importance: 40 },
    { name: headings.resources, text: resources(context), importance: 35 },
    { name: headings.newErrors, text: newErrors(context), importance: 65 },
    { name: headings.errors, text: errors(context), importance: 50 },
    { name: headings.dependencies, text: dependencies(context), importance: 60 },
    { name: headings.configuration, text: configuration(context), importance: 62 },
    { name: headings.slowest, text: slowest(context), importance: 30 },
    { name: headings.notices, text: notices(context), importance: 85 },
    { name: headings.source, text: source(context), importance: 84 },
  ];
  return all.filter(({ text }) => text !== "");
}

function head({ report, words, voice }: Context): string {
  const { service, period, links } = report;
  const { labels } = words;
  const about = [
    `${labels.service} ${voice.code(service.name)} (${voice.code(service.region)}, ${voice.code(service.project)})`,
    `${labels.period} ${words.span(voice, period.from, period.to)}`,
    ...(period.deployedAt === null ? [] : [words.deployedAt(voice, period.deployedAt)]),
  ];
  const open = [
    consoleLink(labels.logs, links.logs),
    consoleLink(labels.metrics, links.metrics),
    consoleLink(labels.dashboards, links.dashboards),
  ].filter((one) => one !== null);
  return paragraphs(
    `## ${periodHeadline(report, "markdown")}`,
    about.join(" · "),
    open.length === 0 ? "" : `${labels.open}: ${open.join(" · ")}`,
  );
}

function metrics({ report, words, cell }: Context): string {
  const { requests, resources: used, restarts } = report;
  const { labels, columns } = words;
  const check = (id: PeriodCheckId): PeriodCheck | undefined => report.checks.find((one) => one.id === id);
  const row = (name: string, value: string | null, id: PeriodCheckId | null, sample = ""): string[] | null => {
    if (value === null) return null;
    const its = id === null ? undefined : check(id);
    return [
      name,
      value,
      its?.limit == null ? "–" : limitText(its, cell),
      sample,
      its?.interval == null ? "–" : intervalText(its.interval, its.unit, cell),
      its === undefined || (its.mark === "unknown" && its.reason.code === "not-asked") ? "" : words.marks[its.mark],
    ];
  };
  const { latency } = requests ?? { latency: null };
  const seen = requests === null ? "" : cell.count(requests.seen);
  const timed = latency === null ? "" : cell.count(latency.count);
  const success = successRate(report);
  const quantile = (facts: { ms: number; lowMs: number; highMs: number | null }): string =>
    facts.lowMs === facts.highMs
      ? cell.duration(facts.ms)
      : `${cell.duration(facts.ms)} (${words.quantileBounds(cell, facts.lowMs, facts.highMs)})`;
  const highest = (gauge: typeof used.memory): number | null =>
    gauge === null ? null : Math.max(...gauge.points.map(({ high }) => high));
  const memory = highest(used.memory);
  const cpu = highest(used.cpu);
  const rows = [
    row(labels.total, requests === null ? null : cell.count(requests.count), null, seen),
    row(labels.successRate, success === null ? null : cell.percent(success), null, seen),
    row(labels.availability, figure(check("availability"), cell), "availability", seen),
    row(labels.errors, requests === null ? null : errorsText(requests, cell), "error-rate", seen),
    row(labels.mean, latency === null ? null : cell.duration(latency.meanMs), "mean", timed),
    row(labels.p50, latency === null ? null : quantile(latency.p50), null, timed),
    row(labels.p95, latency === null ? null : quantile(latency.p95), "p95", timed),
    row(labels.p99, latency === null ? null : quantile(latency.p99), null, timed),
    row(labels.max, latency?.maxMs == null ? null : cell.duration(latency.maxMs), null, timed),
    row(
      `${labels.slow} (${words.slowOver(cell, requests?.slow.thresholdMs ?? 0)})`,
      requests === null ? null : cell.count(requests.slow.count),
      null,
      timed,
    ),
    row(
      labels.memory,
      memory === null ? null : cell.bytes(memory),
      "memory",
      cell.count(used.memory?.points.length ?? 0),
    ),
    row(labels.cpu, cpu === null ? null : cell.percent(cpu), "cpu", cell.count(used.cpu?.points.length ?? 0)),
    row(
      labels.instances,
      used.instances.length === 0 ? null : cell.count(Math.max(...used.instances.map(({ value }) => value))),
      null,
    ),
    row(labels.restarts, restarts === null ? null : cell.count(restarts.kills), "restarts"),
  ].filter((one) => one !== null);
  return paragraphs(
    `### ${words.headings.metrics}`,
    table(
      [
        { title: columns.metric },
        { title: columns.value, align: "r" },
        { title: columns.limit, align: "r" },
        { title: columns.sample, align: "r" },
        { title: columns.interval, align: "r" },
        { title: columns.mark },
      ],
      rows,
    ),
    requests === null ? words.noRequests : "",
  );
}

function errorsText(requests: NonNullable<PeriodReport["requests"]>, cell: PeriodVoice): string {
  const rate = requests.count === 0 ? 0 : requests.errors / requests.count;
  return `${cell.count(requests.errors)} (${cell.percent(rate)})`;
}

function figure(check: PeriodCheck | undefined, voice: PeriodVoice): string | null {
  return check?.value == null ? null : voice.unit(check.value, check.unit);
}

function limitText({ id, limit, unit }: PeriodCheck, voice: PeriodVoice): string {
  if (limit === null) return "–";
  return `${id === "availability" ? "≥" : "≤"} ${voice.unit(limit, unit)}`;
}

function intervalText({ low, high }: { low: number; high: number | null }, unit: Unit, voice: PeriodVoice): string {
  return high === null ? `≥ ${voice.unit(low, unit)}` : `${voice.unit(low, unit)} – ${voice.unit(high, unit)}`;
}

/** Every check with its mark; of a week and a month the good ones apart from the others, as the team's template has it. */
function findings({ report, words, voice }: Context): string {
  const { headings } = words;
  const told = report.checks.filter(({ reason }) => reason.code !== "not-asked");
  const line = ({ id, mark, reason, value, limit, unit }: PeriodCheck): string => {
    const figures =
      value === null || limit === null ? "" : ` ${voice.unit(value, unit)} / ${voice.unit(limit, unit)} —`;
    return `- ${words.marks[mark]} **${words.checks[id]}** —${figures} ${words.reason(voice, reason)}`;
  };
  const of = (...marks: Mark[]): string =>
    told
      .filter(({ mark }) => marks.includes(mark))
      .map(line)
      .join("\n");
  const { kind } = report.period;
  if (kind === "day" || kind === "custom") {
    return paragraphs(`### ${headings.findings}`, of("failed", "warning"), of("ok"), of("unknown"));
  }
  const yellow = of("failed", "warning", "unknown");
  return paragraphs(
    ...(kind === "month" ? [`### ${headings.overall}`, `**${words.verdicts[report.verdict]}**`] : []),
    `### ${headings.green}`,
    of("ok"),
    ...(yellow === "" ? [] : [`### ${headings.yellow}`, yellow]),
  );
}

/** The steps that what was found calls for, the gravest first. */
export function nextSteps(report: PeriodReport, words: PeriodWords, voice: PeriodVoice): string[] {
  const order: Mark[] = ["failed", "warning", "unknown"];
  return order
    .flatMap((mark) => report.checks.filter((check) => check.mark === mark))
    .flatMap(({ id, reason }) => words.nextStep(voice, id, reason) ?? [])
    .filter((step, i, all) => all.indexOf(step) === i);
}

function next({ report, words, voice }: Context): string {
  const { headings } = words;
  const { kind } = report.period;
  const steps = nextSteps(report, words, voice);
  const all = steps.length === 0 ? [words.nothingToDo, words.plan[kind]] : [...steps, words.plan[kind]];
  const heading =
    kind === "week" ? headings.plan : kind === "month" && steps.length > 0 ? headings.improve : headings.next;
  return paragraphs(`### ${heading}`, all.map((step, i) => `${i + 1}. ${step}`).join("\n"));
}

/** A box is ticked by evidence alone; one that speaks against it stays open with its mark. */
function checklist({ report, words, voice }: Context): string {
  const lines = report.checklist.map(({ id, mark, by }) => {
    const tick = mark === "ok" ? "x" : " ";
    const own = by.map((one) => report.checks.find((check) => check.id === one)).filter((one) => one !== undefined);
    const worst = own.find((one) => one.mark === mark) ?? own[0];
    const why =
      worst === undefined
        ? words.askPeople
        : `${worst.value === null || worst.limit === null ? "" : `${voice.unit(worst.value, worst.unit)}, `}${words.reason(voice, worst.reason)}`;
    return `- [${tick}] ${mark === "ok" ? "" : `${words.marks[mark]} `}${words.checklist[id]} — ${why}`;
  });
  return lines.length === 0 ? "" : paragraphs(`### ${words.headings.checklist}`, lines.join("\n"));
}

function trend({ report, words, cell, voice }: Context): string {
  if (report.trend === null) return "";
  const { columns } = words;
  const check = report.checks.find(({ id }) => id === "p95-trend");
  const limit = check?.limit ?? null;
  const { points } = report.trend;
  const rows = points.map(({ from, to, p95Ms, lowMs, highMs, requests }, i) => {
    const watched = i === points.length - 1 && check?.mark === "warning";
    // A figure that is known by its bucket is beyond the limit, or within it, where all of the bucket is.
    const beyond = limit !== null && (lowMs === highMs ? p95Ms > limit : lowMs >= limit);
    const open = limit !== null && !beyond && (highMs === null || highMs > limit);
    return [
      `${cell.day(from)} – ${cell.day(to)}`,
      cell.duration(p95Ms),
      cell.count(requests),
      words.marks[beyond ? "failed" : watched ? "warning" : open ? "unknown" : "ok"],
    ];
  });
  return paragraphs(
    `### ${words.headings.trend}`,
    table(
      [
        { title: words.labels.period },
        { title: columns.p95, align: "r" },
        { title: columns.requests, align: "r" },
        { title: columns.mark },
      ],
      rows,
    ),
    check === undefined ? "" : `${words.marks[check.mark]} ${words.reason(voice, check.reason)}`,
  );
}

function groups({ report, words, voice, cell }: Context): string {
  const { requests } = report;
  if (requests === null || requests.groups.length === 0) return "";
  const { columns } = words;
  const { shown, rest } = firstOf(requests.groups, MOST_ROWS, (left) => words.more(voice, left + requests.moreGroups));
  const share = (part: number, all: number): string =>
    all === 0 ? "–" : `${cell.count(part)} (${cell.percent(part / all)})`;
  const check = report.checks.find(({ id }) => id === "groups");
  return paragraphs(
    `### ${words.headings.groups}`,
    table(
      [
        { title: columns.group },
        { title: columns.requests, align: "r" },
        { title: columns.errors, align: "r" },
        { title: `${columns.slow} (${words.slowOver(cell, requests.slow.thresholdMs)})`, align: "r" },
        { title: columns.mean, align: "r" },
        { title: columns.p95, align: "r" },
      ],
      shown.map((one) => [
        foreign(one.group, 100),
        cell.count(one.count),
        share(one.errors, one.count),
        share(one.slow, one.count),
        one.meanMs === null ? "–" : cell.duration(one.meanMs),
        one.p95Ms === null ? "–" : cell.duration(one.p95Ms),
      ]),
    ),
    rest === "" && requests.moreGroups > 0 ? words.more(voice, requests.moreGroups) : rest,
    check === undefined ? "" : `${words.marks[check.mark]} ${words.reason(voice, check.reason)}`,
  );
}

function byStatus({ report, words, voice, cell }: Context): string {
  const { requests } = report;
  if (requests === null) return "";
  const { columns } = words;
  const { shown, rest } = firstOf(requests.byStatus, MOST_ROWS, (left) => words.more(voice, left));
  const drawn = table(
    [{ title: columns.status }, { title: columns.requests, align: "r" }, { title: columns.share, align: "r" }],
    shown.map(({ status, count }) => [
      String(status),
      cell.count(count),
      requests.count === 0 ? "–" : cell.percent(count / requests.count),
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.status}`, drawn, rest);
}

/** Fewer parts are no course of time. */
const FEWEST_PARTS = 2;

function course({ report, words }: Context): string {
  const { requests, period } = report;
  const slices = requests?.slices ?? [];
  if (slices.length < FEWEST_PARTS) return "";
  const x = hoursOf(period, words);
  const limit = report.checks.find(({ id }) => id === "p95")?.limit ?? null;
  const chart = (title: string, bars: number[], line: number[] | null, kind: Pick<Chart, "whole" | "bad">): string =>
    bars.every((bar) => bar === 0) ? "" : xychart({ title, x, yTitle: title, bars, line, ...kind });
  const drawn = [
    chart(
      words.chart.latency,
      slices.map(({ p95Ms }) => p95Ms ?? 0),
      limit === null ? null : slices.map(() => limit),
      { whole: false },
    ),
    chart(
      words.chart.requests,
      slices.map(({ requests: n }) => n),
      null,
      { whole: true },
    ),
    chart(
      words.chart.errors,
      slices.map(({ errors: n }) => n),
      null,
      { whole: true, bad: true },
    ),
  ].filter((text) => text !== "");
  return drawn.length === 0 ? "" : paragraphs(`### ${words.headings.course}`, ...drawn);
}

function resources({ report, words }: Context): string {
  const { memory, cpu } = report.resources;
  const x = hoursOf(report.period, words);
  const chart = (title: string, gauge: typeof memory, scale: number): string => {
    if (gauge === null || gauge.points.length < FEWEST_PARTS) return "";
    const bars = gauge.points.map(({ high }) => high / scale);
    return xychart({ title, x, yTitle: title, bars, line: bars.map(() => gauge.limit / scale), whole: false });
  };
  const drawn = [chart(words.chart.memory, memory, 1e6), chart(words.chart.cpu, cpu, 0.01)].filter((one) => one !== "");
  return drawn.length === 0 ? "" : details(words.headings.resources, paragraphs(...drawn));
}

function hoursOf({ from, to }: PeriodReport["period"], words: PeriodWords): Chart["x"] {
  return { title: words.chart.time, to: (to - from) / 3_600_000 };
}

function newErrors({ report, words, voice, cell }: Context): string {
  const { newMessages } = report;
  if (newMessages === null || newMessages.patterns.length === 0) return "";
  const { columns } = words;
  const drawn = table(
    [
      { title: columns.count, align: "r" },
      { title: columns.first },
      { title: columns.pattern },
      { title: columns.message },
    ],
    newMessages.patterns.map(({ count, firstAt, pattern, example }) => [
      cell.count(count),
      cell.at(firstAt),
      foreign(pattern, MESSAGE_LENGTH),
      pattern === oneLine(example) ? "–" : foreign(example, MESSAGE_LENGTH),
    ]),
  );
  const more = newMessages.more > 0 ? words.more(voice, newMessages.more) : "";
  return paragraphs(`### ${words.headings.newErrors}`, drawn, more);
}

function errors({ report, words, cell }: Context): string {
  const { columns } = words;
  const drawn = table(
    [{ title: columns.count, align: "r" }, { title: columns.first }, { title: columns.message }],
    report.errorMessages.map(({ count, firstAt, message }) => [
      cell.count(count),
      cell.at(firstAt),
      foreign(message, MESSAGE_LENGTH),
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.errors}`, drawn);
}

function dependencies({ report, words }: Context): string {
  const { columns, marks } = words;
  const drawn = table(
    [{ title: columns.part }, { title: columns.state }, { title: columns.mark }],
    (report.dependencies?.parts ?? []).map(({ name, state, ok }) => [
      foreign(name, 100),
      foreign(state, 100),
      marks[ok ? "ok" : "failed"],
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.dependencies}`, drawn);
}

function configuration({ report, words }: Context): string {
  const { columns, marks, settings } = words;
  const drawn = table(
    [{ title: columns.setting }, { title: columns.wanted }, { title: columns.actual }, { title: columns.mark }],
    report.configuration.map(({ setting, wanted, actual, same }) => [
      settings[setting],
      foreign(wanted, 200),
      foreign(actual, 200),
      marks[same ? "ok" : "warning"],
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.configuration}`, drawn);
}

function slowest({ report, words, cell }: Context): string {
  const { columns, labels, headings } = words;
  const drawn = table(
    [
      { title: columns.at },
      { title: columns.latency, align: "r" },
      { title: columns.status },
      { title: columns.group },
      { title: labels.logs },
    ],
    (report.requests?.slowest ?? []).map(({ at, latencyMs, status, group, trace }) => [
      cell.at(at),
      cell.duration(latencyMs),
      status === null ? "–" : String(status),
      foreign(group, 100),
      (trace === null ? null : consoleLink(labels.logs, traceLogsUrl(trace, at))) ?? "–",
    ]),
  );
  return drawn === "" ? "" : details(headings.slowest, drawn);
}

function notices({ report, words, voice }: Context): string {
  if (report.notices.length === 0) return "";
  return paragraphs(
    `### ${words.headings.notices}`,
    report.notices.map((one) => `- ${words.notice(voice, one)}`).join("\n"),
  );
}

function source({ report, words, voice }: Context): string {
  const { source: from, requests } = report;
  const facts = {
    kind: from.kind,
    seen: requests?.seen ?? 0,
    fraction: requests?.sampling?.fraction ?? null,
    calls: from.calls,
    bytesBilled: from.bytesBilled,
  };
  return paragraphs(
    `### ${words.headings.source}`,
    `${words.sources[from.kind]} (${words.sourceReason(voice, from.reason)}). ${words.sourceLine(voice, facts)}.`,
    requests === null || requests.query.trim() === "" ? "" : details(words.headings.query, fence(requests.query)),
  );
}
