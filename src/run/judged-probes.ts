import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { ProbeSample } from "./probe-sample.ts";

/**
 * Are the answers of the probes that budgets are judged by surely the candidate's? That the address leads to it alone is looked
 * at by the gate; behind another address than Cloud Run's own anything may answer, and the request log must show each.
 */
export function answersAreOwn(probes: readonly ProbeSeries[], sample: ProbeSample | null): boolean {
  return judged(probes, sample).every(({ direct, shown, sent }) => direct || shown >= sent);
}

/** Does the request log show most of them? */
export function logShowsMost(probes: readonly ProbeSeries[], sample: ProbeSample | null): boolean {
  return judged(probes, sample).every(({ shown, sent }) => 2 * shown >= sent);
}

function judged(
  probes: readonly ProbeSeries[],
  sample: ProbeSample | null,
): { direct: boolean; shown: number; sent: number }[] {
  return probes
    .filter(({ target }) => target.name === sample?.name)
    .map((series) => ({ direct: series.target.direct, ...series.facts() }));
}
