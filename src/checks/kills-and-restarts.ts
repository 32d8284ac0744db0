import { byRule, type Finding } from "./finding.ts";

/** Something that happened to an instance, as the log tells it. */
export interface InstanceEvent {
  /** Epoch ms. */
  at: number;
  message: string;
  /** Its id, where the log has one. */
  instance?: string;
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
