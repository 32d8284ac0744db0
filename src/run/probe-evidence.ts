import type { ProbeResult } from "../sources/observation.ts";
import { proveProbe } from "../sources/probes/probe-proof.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import { idOf } from "../sources/probes/probe-matcher.ts";
import type { SeenProbe } from "../sources/watch-log.ts";
import type { Expectations } from "./expectations.ts";
import type { ProbeSample } from "./probe-sample.ts";

/** What the log showed before the answer was counted: more than that lie far apart. */
const mostEarly = 200;

const unproven = "unproven" as const;

/** The probes' answers, and what the request log shows of them: the one place where both meet, in either order. */
export class ProbeEvidence {
  readonly #series: readonly ProbeSeries[];
  /** Judged in the place of users' requests. Null: those reach the candidate. */
  readonly #sample: ProbeSample | null;
  #early: SeenProbe[] = [];

  readonly #expectations: Expectations;

  /** Its address stands before other regions of the deploy, too: only the request log tells whose an answer is. */
  readonly #isShared: boolean;
  /** Answers that name a version, until the log shows whose they are. */
  readonly #unshown = new Map<string, ProbeResult>();
  readonly #shown = new Set<string>();

  constructor(
    series: readonly ProbeSeries[],
    sample: ProbeSample | null,
    expectations: Expectations,
    { isShared }: { isShared: boolean },
  ) {
    this.#isShared = isShared;
    this.#series = series;
    this.#sample = sample;
    this.#expectations = expectations;
  }

  /** @param now when it had come, epoch ms. */
  count(answer: ProbeResult, now: number): void {
    const result = this.#isShared && !answer.ok && answer.door === null ? { ...answer, door: unproven } : answer;
    for (const series of this.#series.filter(({ target }) => target.name === result.name))
      if (series.add(result)) this.#sample?.judgeAnswer(result);
    this.#sample?.answered(result, now);
    this.#expect(answer);
    if (result.ok || result.door === null) return;
    const early = this.#early;
    this.#early = [];
    for (const seen of early) this.shown(seen);
  }

  /** Cloud Run's request log shows one of our probes under the candidate. */
  shown(seen: SeenProbe): void {
    if (this.#isShared && seen.trace !== null) this.#expectShown(idOf(seen.trace));
    const { known, result } = proveProbe(this.#series, seen);
    if (result !== null) this.#sample?.judgeAnswer(result);
    if (!known) this.#early = [...this.#early, seen].slice(-mostEarly);
  }

  #expect(answer: ProbeResult): void {
    const { traceId, version } = answer;
    if (!this.#isShared || this.#shown.has(traceId)) this.#expectations.answered(answer);
    else if (version !== undefined) {
      this.#unshown.set(traceId, answer);
      const [oldest] = this.#unshown.keys();
      if (this.#unshown.size > mostEarly && oldest !== undefined) this.#unshown.delete(oldest);
    }
  }

  #expectShown(traceId: string): void {
    const answer = this.#unshown.get(traceId);
    this.#unshown.delete(traceId);
    if (answer !== undefined) this.#expectations.answered(answer);
    else this.#shown.add(traceId);
  }
}
