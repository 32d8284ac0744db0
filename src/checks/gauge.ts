import { type Finding, unasked } from "./finding.ts";
import { allowedOf, type Budgets, type Gauge, type GaugeId, gaugeOf, type Instance } from "./gauges.ts";
import { judgeStarts } from "./startup.ts";

/**
 * Points of a gauge, one a minute, depend on each other and are few: no honest error probability exists for them. So a plain
 * rule, and the report says so.
 */
const CONSECUTIVE_THAT_FAIL = 3;

/** Something that happened to an instance, as the log tells it. */
export interface InstanceEvent {
  /** Epoch ms. */
  at: number;
  message: string;
  /** Its id, where the log has one. */
  instance?: string;
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

/** Three consecutive points above the budget fail it; fewer leave it open only while the newest point is among them. */
function judgeLevel({ id, points, budget, since = -Infinity }: Gauge): Finding {
  const inOrder = points.toSorted((a, b) => a.at - b.at);
  let above = 0;
  let run = 0;
  let lastAt = 0;
  let highest: number | null = null;
  let longest = { consecutive: 0, firstAt: 0 };
  for (const [i, { at, value }] of inOrder.entries()) {
    highest = highest === null ? value : Math.max(highest, value);
    run = value > budget && at >= since ? run + 1 : 0;
    if (run > 0) above += 1;
    // One that was above by itself is no part of what fails it.
    if (run >= CONSECUTIVE_THAT_FAIL) lastAt = at;
    if (run > longest.consecutive) {
      longest = { consecutive: run, firstAt: inOrder[i - run + 1]?.at ?? 0 };
    }
  }
  return {
    id,
    value: highest,
    limit: budget,
    unit: gaugeOf(id).unit,
    n: inOrder.length,
    bad: above,
    interval: null,
    evidence: null,
    ...decideGauge({ points: inOrder.length, above, longest: { ...longest, lastAt }, stillAbove: run > 0 }),
  };
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
    return {
      id: "memory-kill",
      decision: "warn",
      reason: { code: "killed-before", kills: all.length, lastAt: lastOf(all), message: before.message },
      ...eventCount([]),
    };
  }
  return {
    id: "memory-kill",
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
  };
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
  return {
    id: "restarts",
    decision: "warn",
    reason: { code: "restarted", times: restarts.length, firstAt: first.at, message: first.message },
    ...eventCount(restarts),
  };
}

function decideGauge(seen: {
  points: number;
  above: number;
  longest: { consecutive: number; firstAt: number; lastAt: number };
  stillAbove: boolean;
}): Pick<Finding, "decision" | "reason"> {
  const { points, above, longest, stillAbove } = seen;
  if (points === 0) return { decision: "inconclusive", reason: { code: "gauge-no-points" } };
  if (longest.consecutive >= CONSECUTIVE_THAT_FAIL) {
    return { decision: "fail", reason: { code: "gauge-above", ...longest } };
  }
  if (stillAbove) {
    return { decision: "inconclusive", reason: { code: "gauge-undecided", points, above } };
  }
  return { decision: "pass", reason: { code: "gauge-within", points } };
}

function firstOf(events: readonly InstanceEvent[]): InstanceEvent | null {
  return events.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function lastOf(events: readonly InstanceEvent[]): number {
  return events.reduce((last, { at }) => Math.max(last, at), -Infinity);
}

function eventCount(
  events: readonly InstanceEvent[],
): Pick<Finding, "value" | "limit" | "unit" | "n" | "bad" | "interval" | "evidence"> {
  const n = events.length;
  return { value: n, limit: 0, unit: "count", n, bad: n, interval: null, evidence: null };
}
