import { byRule, type Finding, unasked } from "./finding.ts";
import { allowedOf, type Budgets, type Gauge, type GaugeId, gaugeIds, gaugeOf, type Instance } from "./gauges.ts";
import { type Level, levelOf } from "./gauge-level.ts";
import { judgeStarts } from "./startup.ts";

/** Something that happened to an instance, as the log tells it. */
export interface InstanceEvent {
  /** Epoch ms. */
  at: number;
  message: string;
  /** Its id, where the log has one. */
  instance?: string;
}

/** What is judged of all gauges. @param since trouble before this time is not this deploy's, epoch ms. */
export function gaugeFindings(
  points: Readonly<Record<GaugeId, Gauge["points"]>>,
  since: number,
  settings: Budgets,
  instance: Instance,
): Finding[] {
  return gaugeIds.flatMap((id) => gaugeFinding(id, { points: points[id], since }, settings, instance) ?? []);
}

/** What is judged of one gauge. Null: it has no budget, and nobody expects one. */
export function gaugeFinding(
  id: GaugeId,
  seen: Pick<Gauge, "points" | "since">,
  settings: Budgets,
  instance: Instance,
): Finding | null {
  const { unit, required } = gaugeOf(id);
  const allowed = allowedOf(id, settings, instance);
  if (allowed === undefined) return required === true ? unasked(id, unit) : null;
  const { limit, limitOf } = allowed;
  const judged = judgeGauge({ id, budget: limit ?? Infinity, ...seen });
  const from = limitOf === undefined ? {} : { limitOf };
  if (limit !== null || seen.points.length === 0) return { ...judged, limit, ...from };
  return { ...judged, limit, ...from, bad: null, decision: "inconclusive", reason: { code: "limit-unknown" } };
}

export function judgeGauge(gauge: Gauge): Finding {
  return gaugeOf(gauge.id).points === "starts" ? judgeStarts(gauge) : judgeLevel(gauge);
}

/** What lasts fails it; what does not leaves it open only while the newest point is above. */
function judgeLevel({ id, points, budget, since }: Gauge): Finding {
  const level = levelOf(
    points.map(({ at, value }) => ({ at, high: value })),
    budget,
    since === undefined ? {} : { since },
  );
  return byRule(id, {
    value: level.highest,
    limit: budget,
    unit: gaugeOf(id).unit,
    n: points.length,
    bad: level.above,
    ...decideGauge(points.length, level),
  });
}

/**
 * Any kill for memory fails. One before `since` is shown: a revision that has served for days had its troubles before this
 * deploy was looked at.
 */
export function judgeKills(all: readonly InstanceEvent[], since = -Infinity): Finding {
  const kills = all.filter(({ at }) => at >= since);
  const first = firstOf(kills);
  const before = firstOf(all);
  if (first === null && before !== null) {
    return byRule("memory-kill", {
      decision: "warn",
      reason: { code: "killed-before", kills: all.length, lastAt: lastOf(all), message: before.message },
      ...eventCount([]),
    });
  }
  return byRule("memory-kill", {
    decision: first === null ? "pass" : "fail",
    reason:
      first === null
        ? { code: "not-killed" }
        : {
            code: "killed-for-memory",
            kills: kills.length,
            firstAt: first.at,
            lastAt: lastOf(kills),
            message: first.message,
            ...killOf(first),
          },
    ...eventCount(kills),
  });
}

const mebibytes: Readonly<Record<string, number>> = { K: 2 ** -10, M: 1, G: 2 ** 10 };

/** Which instance it was, and how much it used, in bytes: Cloud Run writes MiB, where budgets and points are told in MB. */
function killOf({ message, instance }: InstanceEvent): { instance?: string; usedBytes?: number; limitBytes?: number } {
  const size = String.raw`(\d+(?:\.\d+)?) ?([KMG])(?:i?B)?`;
  const [, limit, limitUnit = "", used, usedUnit = ""] =
    new RegExp(`memory limit of ${size} exceeded with ${size} used`, "i").exec(message) ?? [];
  const bytes = (count: string, unit: string): number =>
    Math.round(Number(count) * (mebibytes[unit.toUpperCase()] ?? 1) * 2 ** 20);
  return {
    ...(instance === undefined ? {} : { instance }),
    ...(limit === undefined || used === undefined
      ? {}
      : { usedBytes: bytes(used, usedUnit), limitBytes: bytes(limit, limitUnit) }),
  };
}

/** Other unplanned ends of instances are shown. Null: there were none, so there is nothing to show. */
export function judgeRestarts(restarts: readonly InstanceEvent[]): Finding | null {
  const first = firstOf(restarts);
  if (first === null) return null;
  return byRule("restarts", {
    decision: "warn",
    reason: { code: "restarted", times: restarts.length, firstAt: first.at, message: first.message },
    ...eventCount(restarts),
  });
}

function decideGauge(
  points: number,
  { lasts, above, longest, isStillAbove }: Level,
): Pick<Finding, "decision" | "reason"> {
  if (points === 0) return { decision: "inconclusive", reason: { code: "gauge-no-points" } };
  if (lasts) return { decision: "fail", reason: { code: "gauge-above", ...longest } };
  if (isStillAbove) return { decision: "inconclusive", reason: { code: "gauge-undecided", points, above } };
  return { decision: "pass", reason: { code: "gauge-within", points } };
}

function firstOf(events: readonly InstanceEvent[]): InstanceEvent | null {
  return events.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function lastOf(events: readonly InstanceEvent[]): number {
  return events.reduce((last, { at }) => Math.max(last, at), -Infinity);
}

function eventCount(events: readonly InstanceEvent[]): Pick<Finding, "value" | "limit" | "n" | "bad"> {
  const n = events.length;
  return { value: n, limit: 0, n, bad: n };
}
