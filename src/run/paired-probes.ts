import type { Clock } from "../clock.ts";
import { type PairedAnswer, pairSlices, type ProbePair } from "../checks/paired-probes.ts";
import type { Settings } from "../inputs/settings.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import type { ServiceReading } from "../revision/service-watch.ts";
import type { ProbeResult, RequestObservation } from "../sources/observation.ts";
import { couldBeOf, rememberMs } from "../sources/probes/probe-matcher.ts";
import { sendRound } from "../sources/probes/probe-round.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { ProbeRequest } from "../sources/probes/probe-request.ts";
import type { Window } from "../sources/window-reader.ts";
import { ProbeGate } from "./probe-gate.ts";
import { isOfCache } from "./probe-sample.ts";

export interface PairedParts {
  settings: Settings;
  /** The baseline's short name, and the tag of its own that it is asked by. */
  baseline: { name: string; tag: string };
  /** As readiness left it. */
  first: ServiceState;
  /** The candidate's probes, by the baseline's address. */
  probes: readonly ProbeSeries[];
  window: Window;
  /** Until then a start may take its time, epoch ms. */
  warmUntil: number;
}

type Arm = "candidate" | "baseline";

/** Sends the baseline what the candidate is sent, at the same moment, and joins the answers of both to pairs. */
export class PairedProbes {
  readonly #parts: PairedParts;
  readonly #gate: ProbeGate;
  /** By the probe's trace: of which pair it is. */
  readonly #pairOf = new Map<string, string>();
  /** Pairs of which one answer counts so far. */
  readonly #half = new Map<string, Partial<Record<Arm, ProbeResult>>>();
  readonly #pairs: ProbePair[] = [];
  /** Probes that both revisions have answered well: what they answer from then on is no start. */
  readonly #started = new Set<string>();
  /** What the baseline was sent in the last minutes. */
  #sent: ProbeResult[] = [];
  #rounds = 0;
  #underWay: Promise<void> | null = null;
  #fault: { error: unknown } | null = null;

  constructor(parts: PairedParts) {
    this.#parts = parts;
    const { baseline, first } = parts;
    this.#gate = new ProbeGate({
      address: { kind: "tag", tag: baseline.tag },
      candidate: baseline.name,
      first,
      count: (result) => this.counted("baseline", result),
    });
  }

  /**
   * One round of the candidate's, and the baseline's beside it, unless that still waits for the answers to the one before. Which
   * of them is sent first takes turns, so that it favours neither.
   */
  async round(
    own: (onResult: (result: ProbeResult) => void) => Promise<void>,
    send: (probe: ProbeRequest) => Promise<ProbeResult>,
    { clock, signal }: { clock: Pick<Clock, "now">; signal: AbortSignal },
  ): Promise<void> {
    if (this.#underWay !== null || !this.#gate.leads) return await own(() => undefined);
    const round = (this.#rounds += 1);
    const theirs = async (): Promise<void> => {
      try {
        await sendRound(this.#parts.probes, send, (result) => {
          this.#isOf(round, result);
          this.#remember(result, clock.now());
          this.#gate.answered(result, clock.now());
        });
      } catch (error) {
        if (!signal.aborted) this.#fault = { error };
      } finally {
        this.#underWay = null;
      }
    };
    if (round % 2 === 0) this.#underWay = theirs();
    const mine = own((result) => this.#isOf(round, result));
    if (round % 2 === 1) this.#underWay = theirs();
    await mine;
  }

  /** When no round is to come: a pair that is left out because the baseline is the slower one would speak for it. */
  async finish(): Promise<void> {
    await this.#underWay;
    if (this.#fault !== null) throw this.#fault.error;
  }

  read(reading: ServiceReading, final: boolean): void {
    this.#gate.read(reading, final);
  }

  close(): void {
    this.#gate.close();
  }

  /** An answer that is surely this revision's. What stood in front of it answered neither. */
  counted(arm: Arm, result: ProbeResult): void {
    const key = this.#pairOf.get(result.traceId);
    if (key === undefined) return;
    this.#pairOf.delete(result.traceId);
    const half = { ...this.#half.get(key), [arm]: result };
    const { candidate, baseline } = half;
    if (candidate === undefined || baseline === undefined) {
      this.#half.set(key, half);
      return;
    }
    this.#half.delete(key);
    if (candidate.door === null && baseline.door === null) this.#join(candidate, baseline);
  }

  get pairs(): readonly ProbePair[] {
    return this.#pairs;
  }

  /** An entry of the baseline's without a trace: may it be that of one of these probes? */
  mayBe(observation: RequestObservation): boolean {
    return this.#sent.some((probe) => couldBeOf(probe, observation));
  }

  #join(candidate: ProbeResult, baseline: ProbeResult): void {
    const { settings, window, warmUntil } = this.#parts;
    const { name, at } = candidate;
    if (isOfCache(candidate, settings)) return;
    if (!this.#started.has(name)) {
      const bothWell = candidate.ok && baseline.ok;
      if (bothWell) this.#started.add(name);
      // A first answer waits for an instance.
      if (bothWell || at < warmUntil) return;
    }
    const part = Math.floor(((at - window.from) / (window.to - window.from)) * pairSlices);
    const slice = Math.min(Math.max(part, 0), pairSlices - 1);
    this.#pairs.push({ probe: name, slice, candidate: answerOf(candidate), baseline: answerOf(baseline) });
  }

  #isOf(round: number, { traceId, name }: ProbeResult): void {
    this.#pairOf.set(traceId, `${round} ${name}`);
  }

  #remember(result: ProbeResult, now: number): void {
    this.#sent = [...this.#sent.filter(({ at }) => at > now - rememberMs), result];
  }
}

function answerOf({ ok, durationMs }: ProbeResult): PairedAnswer {
  return { ok, durationMs };
}
