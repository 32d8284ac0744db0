import { byRule, type Finding, unasked } from "./finding.ts";
import {
  allowedOf,
  type Budgets,
  type Gauge,
  type GaugeId,
  gaugeIds,
  gaugeOf,
  type Instance,
  isOfStarts,
} from "./gauges.ts";
import { decideLevel, levelOf } from "./gauge-rule.ts";
import { judgeStarts } from "./startup.ts";

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
  return isOfStarts(gauge.id) ? judgeStarts(gauge) : judgeLevel(gauge);
}

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
    ...decideLevel(points.length, level),
  });
}
