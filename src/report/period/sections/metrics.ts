import type { Unit } from "../../../checks/finding.ts";
import { paragraphs } from "../../sections/context.ts";
import { table } from "../../table.ts";
import { successRate } from "../headline.ts";
import type { PeriodCheck, PeriodCheckId, PeriodReport } from "../../report.ts";
import type { PeriodVoice } from "../voice.ts";
import type { Context } from "./context.ts";

/** Each figure with its limit, its sample, its interval and its mark. */
export function metrics({ report, words, cell }: Context): string {
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
