import type { ProbeResult } from "../sources/observation.ts";
import { proveProbe } from "../sources/probes/probe-proof.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { SeenProbe } from "../sources/watch-log.ts";
import type { Expectations } from "./expectations.ts";
import type { ProbeSample } from "./probe-sample.ts";

/** What the log showed before the answer was counted: more than that lie far apart. */
const mostEarly = 200;

/** The probes' answers, and what the request log shows of them: the one place where both meet, in either order. */
export class ProbeEvidence {
  readonly #series: readonly ProbeSeries[];
  /** Judged in the place of users' requests. Null: those reach the candidate. */
  readonly #sample: ProbeSample | null;
  #early: SeenProbe[] = [];

  readonly #expectations: Expectations;

  constructor(series: readonly ProbeSeries[], sample: ProbeSample | null, expectations: Expectations) {
    this.#series = series;
    this.#sample = sample;
    this.#expectations = expectations;
  }

  /** @param now when it had come, epoch ms. */
  count(result: ProbeResult, now: number): void {
    for (const series of this.#series.filter(({ target }) => target.name === result.name))
      if (series.add(result)) this.#sample?.judgeAnswer(result);
    this.#sample?.answered(result, now);
    this.#expectations.answered(result);
    if (result.ok || result.door === null) return;
    const early = this.#early;
    this.#early = [];
    for (const seen of early) this.shown(seen);
  }

  /** Cloud Run's request log shows one of our probes under the candidate. */
  shown(seen: SeenProbe): void {
    const { known, result } = proveProbe(this.#series, seen);
    if (result !== null) this.#sample?.judgeAnswer(result);
    if (!known) this.#early = [...this.#early, seen].slice(-mostEarly);
  }
}
