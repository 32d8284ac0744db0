import { byRule, type Finding } from "./finding.ts";
import { type Gauge, gaugeOf } from "./gauges.ts";

/** One slow start may be the machine's; a second one is a habit. */
export const slowThatFail = 2;

/**
 * Starts of instances, by minutes in which some were: `value` is how long the slowest surely took. Few start in a window, so
 * this is a rule and no test: two minutes with a slow start fail, where these are half of them at least; fewer are a warning.
 */
export function judgeStarts({ id, points, budget }: Omit<Gauge, "since">): Finding {
  const slow = points.filter(({ value }) => value > budget).toSorted((a, b) => a.at - b.at);
  const [first] = slow;
  return byRule(id, {
    value: points.length === 0 ? null : Math.max(...points.map(({ value }) => value)),
    limit: budget,
    unit: gaugeOf(id).unit,
    n: points.length,
    bad: slow.length,
    ...decide(points.length, slow.length, { firstAt: first?.at ?? 0, lastAt: slow.at(-1)?.at ?? 0 }),
  });
}

function decide(
  starts: number,
  slow: number,
  times: { firstAt: number; lastAt: number },
): Pick<Finding, "decision" | "reason"> {
  if (starts === 0) return { decision: "inconclusive", reason: { code: "gauge-no-points" } };
  if (slow === 0) return { decision: "pass", reason: { code: "gauge-within", points: starts } };
  const habit = slow >= slowThatFail && slow * 2 >= starts;
  if (habit) return { decision: "fail", reason: { code: "gauge-above", consecutive: slow, ...times } };
  return { decision: "warn", reason: { code: "gauge-undecided", points: starts, above: slow } };
}
