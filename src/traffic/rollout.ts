import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import type { Report, TrafficOutcome } from "../report/report.ts";
import type { RolloutFacts, RolloutOutcome, RolloutStep } from "../report/traffic/rollout-facts.ts";
import type { ServedUsers } from "../sources/served.ts";
import { unprovenOutcome } from "./proof-to-move.ts";
import { candidateDoubt } from "./candidate.ts";
import type { HealthChecks } from "./target-health.ts";
import { ownedElsewhere } from "./owner.ts";
import {
  askedFor,
  asksFor,
  followsLatest,
  keyOfShares,
  planTraffic,
  servesAlone,
  shareOf,
  type Share,
} from "./plan.ts";
import { deployedMeanwhile } from "./meanwhile.ts";
import { Rollback } from "./rollback.ts";
import { outcomeOf, type Intent, TrafficShift } from "./shift.ts";
import { figures, stepsFrom } from "./rollout-steps.ts";
import type { TrafficApi } from "./traffic-api.ts";

/** The candidate, ready, and the revision that gets what it does not. */
export interface Prepared {
  candidate: string;
  /** Null: there is no other good one. */
  base: string | null;
  service: ServiceState;
}

export interface RolloutParts {
  api: TrafficApi;
  clock: Clock;
  health: HealthChecks;
  servedUsers: ServedUsers;
  /** The one that the run is for. Null: not known. */
  commit: string | null;
  /** Judges the candidate at its share over one window. */
  judge: (settings: Settings, signal: AbortSignal) => Promise<{ report: Report; cancelled: boolean }>;
  onStep: (percent: number) => void;
  /** A step's report, as soon as it is there. */
  onReport: (report: Report) => void;
}

/** The runner kills the process 7.5 s after it asked it to stop. */
const lastReadingMs = 3_000;

const listLimitMs = 15_000;

/** A change of traffic that ended otherwise than wished. */
class Stopped extends Error {
  readonly outcome: RolloutOutcome;
  constructor(outcome: RolloutOutcome) {
    super(outcome.code);
    this.outcome = outcome;
  }
}

/**
 * Gives the candidate its traffic step by step, each judged. Nothing is kept between runs: the share that the candidate has
 * tells where to go on. The traffic is moved only while the candidate is the latest revision and the traffic is as this run
 * left it.
 */
export class Rollout {
  readonly #settings: Settings;
  readonly #prepared: Prepared;
  readonly #parts: RolloutParts;
  readonly #startedAt: number;
  readonly #steps: RolloutStep[] = [];
  #latest: ServiceState;
  /** The shares as this run found or left them. */
  #ours: string;
  #changed = false;
  /** Why it is not known which revision is the candidate. */
  #doubted: TrafficOutcome | undefined;

  constructor(settings: Settings, prepared: Prepared, parts: RolloutParts) {
    this.#settings = settings;
    this.#prepared = prepared;
    this.#parts = parts;
    this.#startedAt = parts.clock.now();
    this.#latest = prepared.service;
    this.#ours = keyOfShares(prepared.service);
  }

  /** Whatever ends it, what was done until then, and where the traffic is. */
  async run(signal: AbortSignal): Promise<RolloutFacts> {
    const outcome = await this.#ending(signal);
    const wait = { deadline: this.#parts.clock.now() + lastReadingMs, signal: new AbortController().signal };
    const now = await this.#parts.api.service(this.#settings.service, wait).catch(() => undefined);
    const { candidate, base } = this.#prepared;
    const unclear = outcome.code === "stopped" && outcome.why === this.#doubted;
    const asked = now === undefined ? null : askedFor(now);
    return {
      candidate: unclear ? null : candidate,
      base: unclear ? null : base,
      planned: this.#settings.steps,
      steps: this.#steps,
      outcome,
      percent: now === undefined ? null : shareOf(now, candidate),
      changed: this.#changed,
      traffic: now === undefined ? [] : effectiveTraffic(now),
      ...(asked === null ? {} : { asked }),
      tookMs: this.#parts.clock.now() - this.#startedAt,
    };
  }

  async #ending(signal: AbortSignal): Promise<RolloutOutcome> {
    try {
      return await this.#rollOut(signal);
    } catch (error) {
      const percent = shareOf(this.#latest, this.#prepared.candidate);
      if (error instanceof Stopped) return error.outcome;
      if (signal.aborted) return { code: "cancelled", percent };
      if (isCallFailure(error)) return { code: "stopped", percent, why: outcomeOf(error) };
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { code: "stopped", percent, why: { code: "error", detail } };
    }
  }

  async #rollOut(signal: AbortSignal): Promise<RolloutOutcome> {
    const { candidate, service } = this.#prepared;
    const share = shareOf(service, candidate);
    const owned = ownedElsewhere(service, this.#settings.trafficOwner);
    if (owned !== undefined) return { code: "stopped", percent: share, why: owned };
    const doubt = await this.#doubt(signal);
    if (doubt !== undefined) return { code: "stopped", percent: share, why: doubt };
    // A rollout that stopped half-way, say: its unproven half must not become what this one falls back to.
    const others = [...new Set(effectiveTraffic(service).map(({ revision }) => revision))].filter(
      (one) => one !== candidate && shareOf(service, one) > 0,
    );
    if (others.length > 1)
      return { code: "stopped", percent: share, why: { code: "traffic-split", revisions: others.join(", ") } };
    const left = stepsFrom(this.#settings.steps, share);
    for (const percent of left) {
      this.#parts.onStep(percent);
      await this.#move(percent, signal);
      const ended = await this.#judge(percent, share === percent, signal);
      if (ended !== null) return ended;
    }
    const last = left.at(-1) ?? share;
    return last === 100 ? await this.#followLatest(signal) : { code: "as-far-as-asked", percent: last };
  }

  /** Of a candidate that was taken because it is the latest. */
  async #doubt(signal: AbortSignal): Promise<TrafficOutcome | undefined> {
    const { service: name, revision, tag } = this.#settings;
    if (revision !== undefined || tag !== undefined) return undefined;
    const { api, clock, commit } = this.#parts;
    const revisions = await api.revisions(name, { deadline: clock.now() + listLimitMs, signal });
    this.#doubted = candidateDoubt(this.#prepared.service, revisions, this.#prepared.candidate, commit);
    return this.#doubted;
  }

  /** @throws Stopped where the traffic is not moved. */
  async #move(percent: number, signal: AbortSignal): Promise<void> {
    const { candidate, base } = this.#prepared;
    const shares: Share[] =
      percent === 100 || base === null
        ? [{ revision: candidate, percent: 100 }]
        : [
            { revision: candidate, percent },
            { revision: base, percent: 100 - percent },
          ];
    const outcome = await this.#shift(
      shares,
      // It may have it by following the latest: to pin it would only be in the next deploy's way.
      (now) => (percent === 100 && servesAlone(now, candidate) ? { kind: "keep" } : undefined),
      signal,
    );
    if (outcome.code !== "moved" && outcome.code !== "already")
      throw new Stopped({ code: "stopped", percent: shareOf(this.#latest, candidate), why: outcome });
  }

  /** Null: on to the next step. */
  async #judge(percent: number, resumed: boolean, signal: AbortSignal): Promise<RolloutOutcome | null> {
    const { candidate, base } = this.#prepared;
    // By the service's own URL most probes would reach the base; a tag's leads to the candidate alone.
    const tag = effectiveTraffic(this.#latest).find((one) => one.tag !== null && one.revision === candidate)?.tag;
    const settings: Settings = {
      ...this.#settings,
      revision: candidate,
      tag: tag ?? undefined,
      baseline: base === null ? this.#settings.baseline : { kind: "revision", name: base },
    };
    const { report, cancelled } = await this.#parts.judge(settings, signal);
    const add = (decision: RolloutStep["decision"]): void => {
      this.#steps.push({ percent, resumed, decision, ...figures(report) });
    };
    if (cancelled || report.cause === "error") {
      add("stopped");
      this.#parts.onReport(report);
      return { code: cancelled ? "cancelled" : "failed-itself", percent };
    }
    // Only an input that says so lets it go on without proof; without proof against it nothing is sent back either.
    const goesOn = report.verdict === "pass" || (report.verdict === "inconclusive" && report.job === "success");
    if (report.verdict !== "fail") {
      add(report.verdict === "pass" ? "promoted" : goesOn ? "went-on" : "held");
      this.#parts.onReport(report);
      return goesOn ? null : { code: "held", percent };
    }
    const rollback = await new Rollback(
      this.#parts.api,
      {
        service: this.#settings.service,
        bad: candidate,
        to: undefined,
        preferred: base ?? undefined,
        dryRun: false,
        timeoutMs: this.#settings.readyTimeoutMs,
        onlyIfServing: true,
        owner: this.#settings.trafficOwner,
        unproven: unprovenOutcome(report),
        servedUsers: this.#parts.servedUsers,
        health: this.#parts.health,
        refuse: (now) => this.#notOurs(now),
      },
      this.#parts.clock,
    ).run(signal);
    this.#changed ||= rollback.changed;
    add(rollback.done ? "sent-back" : "stopped");
    this.#parts.onReport({ ...report, rollback });
    return { code: "not-passed", percent, rollback };
  }

  /** Users get what they got; only later deploys do. Where that cannot be, the traffic stays pinned to the candidate. */
  async #followLatest(signal: AbortSignal): Promise<RolloutOutcome> {
    const { candidate } = this.#prepared;
    const shares = [{ revision: null, percent: 100 }];
    const outcome = await this.#shift(
      shares,
      (now) =>
        // One that is not ready yet, a preview too, would get all users as soon as it is.
        now.latestReadyRevision === candidate && now.latestCreatedRevision === candidate
          ? undefined
          : refusal({ code: "target-not-ready", revision: candidate, detail: "it is not the latest revision" }),
      signal,
    );
    return { code: "complete", pinned: followsLatest(this.#latest) ? null : outcome };
  }

  async #shift(
    shares: Share[],
    first: (now: ServiceState) => Intent | undefined,
    signal: AbortSignal,
  ): Promise<TrafficOutcome> {
    const { service, readyTimeoutMs: timeoutMs } = this.#settings;
    const decide = (now: ServiceState): Intent => {
      const meanwhile = deployedMeanwhile(now, this.#prepared.candidate);
      if (meanwhile !== undefined) return refusal(meanwhile);
      const early = first(now);
      if (early !== undefined) return early;
      const others = this.#notOurs(now);
      // What they changed may be what this step would.
      const same = asksFor(now, planTraffic(now, shares));
      return others === undefined || same ? { kind: "send", shares } : refusal(others);
    };
    const shift = new TrafficShift(this.#parts.api, { service, timeoutMs, decide }, this.#parts.clock);
    try {
      return await shift.run(signal);
    } finally {
      this.#latest = shift.latest ?? this.#latest;
      this.#changed ||= shift.changed;
      this.#ours = keyOfShares(this.#latest);
    }
  }

  /** Someone changed the traffic by hand since this run read or moved it: they know what for. */
  #notOurs(now: ServiceState): TrafficOutcome | undefined {
    return keyOfShares(now) === this.#ours ? undefined : { code: "changed-by-others" };
  }
}

function refusal(outcome: TrafficOutcome): Intent {
  return { kind: "refuse", outcome };
}
