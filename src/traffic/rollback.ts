import type { Clock, Wait } from "../clock.ts";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { ServedUsers } from "../sources/served.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { redact } from "../report/text/redact.ts";
import { withoutCredentials } from "../run/without-secrets.ts";
import type { RollbackFacts, TrafficOutcome } from "../report/report.ts";
import { tagsOf } from "./candidate.ts";
import type { HealthChecks } from "./target-health.ts";
import {
  askedFor,
  followsLatest,
  mostServing,
  planned,
  planTraffic,
  servesAlone,
  type Share,
  sharesInWords,
  shareOf,
  sharesWithout,
} from "./plan.ts";
import { ownedElsewhere, type TrafficOwner } from "./owner.ts";
import { SettledService } from "./settled.ts";
import { noEtag, outcomeOf, type Intent, TrafficShift } from "./shift.ts";
import { asOthersLeft, chooseTarget, missingOutcome, type ProvenTarget, type Target } from "./rollback-target.ts";
import type { TrafficApi } from "./traffic-api.ts";
import { cameThrough, deployedMeanwhile, hasTraffic, waits } from "./meanwhile.ts";

export interface RollbackOptions {
  service: string;
  /**
   * The revision that is left. Undefined: the latest created one at the start. None but one that gets no traffic, after a
   * verification a preview, may have been created since.
   */
  bad: string | undefined;
  /**
   * By the user: need not have served before, and gets all traffic, after a verification (`onlyIfServing`) what `bad` has.
   * Undefined: the last one that served gets what `bad` has.
   */
  to: string | undefined;
  /** By the verification: looked at first. */
  preferred?: string | undefined;
  /** Found to have served a moment ago. */
  proven?: ProvenTarget | undefined;
  dryRun: boolean;
  timeoutMs: number;
  /** Only where `bad` has traffic: after a verification, whose candidate may never have got any. */
  onlyIfServing: boolean;
  owner: TrafficOwner;
  /** Why nothing may be moved whatever the service looks like. Undefined: it may. */
  unproven?: TrafficOutcome | undefined;
  /** Further reasons to leave the service alone, asked of each reading that a change would be decided on. */
  refuse?: (service: ServiceState) => TrafficOutcome | undefined;
  servedUsers: ServedUsers;
  /** Does the target answer before, and the service after? */
  health: HealthChecks;
}

const pollMs = 2_000;
const firstPollMs = 250;

/** The service's answer is worth some seconds even where moving the traffic took all the time. */
const leastHealthMs = 10_000;

/** A target that does not answer at once under its tag is asked again, but not for long. */
const targetHealthMs = 10_000;

/** The runner kills the process 7.5 s after it asked it to stop. */
const lastReadingMs = 3_000;

/**
 * Sends the traffic of one revision back to one that was good; what others have, they keep. Before anything is sent: the latest
 * change is taken up, nobody deployed since, and the target provably served users or was named. Whatever ends it, what became
 * of it stays here.
 */
export class Rollback {
  readonly #api: TrafficApi;
  readonly #options: RollbackOptions;
  readonly #clock: Clock;
  readonly #startedAt: number;
  #shift: TrafficShift | undefined;
  #before: ServiceState | undefined;
  #latest: ServiceState | undefined;
  #last: ServiceState | undefined;
  #target: ProvenTarget | undefined;
  #bad: string | undefined;
  #health: RollbackFacts["health"] = null;

  constructor(api: TrafficApi, options: RollbackOptions, clock: Clock) {
    this.#api = api;
    this.#options = options;
    this.#clock = clock;
    this.#startedAt = clock.now();
  }

  /** Whatever ends it: cancelled or failed, it says where the traffic is. @throws {ConfigurationError} alone. */
  async run(signal: AbortSignal): Promise<RollbackFacts> {
    const { timeoutMs } = this.#options;
    try {
      return this.#facts(await this.#rollBack({ deadline: this.#startedAt + timeoutMs, signal }));
    } catch (error) {
      // A service that is not there: nothing was read, and nothing can be told of it.
      if (error instanceof ConfigurationError) throw error;
      const outcome: TrafficOutcome = signal.aborted
        ? { code: "cancelled" }
        : isCallFailure(error)
          ? outcomeOf(error)
          : { code: "error", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      await this.#readOnceMore();
      return this.#facts(outcome);
    }
  }

  /** Undefined: it never came to choosing one. */
  get target(): ProvenTarget | undefined {
    return this.#target;
  }

  /** The revision that is left. Undefined: it never came to that. */
  get bad(): string | undefined {
    return this.#bad;
  }

  /** The first reading of the service, and the last one; undefined where it could not be read. */
  get readings(): { before: ServiceState | undefined; latest: ServiceState | undefined } {
    const latest = this.#shift === undefined ? (this.#last ?? this.#latest) : this.#shift.latest;
    return { before: this.#before, latest };
  }

  /** The wait was cut off somewhere: what was read last may be old. A change of traffic looks again by itself. */
  async #readOnceMore(): Promise<void> {
    if (this.#shift !== undefined) return;
    const wait = { deadline: this.#clock.now() + lastReadingMs, signal: new AbortController().signal };
    this.#last = await this.#api.service(this.#options.service, wait).catch(() => undefined);
  }

  #facts(outcome: TrafficOutcome): RollbackFacts {
    const before = this.#before;
    const { latest } = this.readings;
    const asked = latest === undefined ? null : askedFor(latest);
    const wouldBe = outcome.code === "planned" && latest !== undefined ? planned(latest, this.#asked(latest)) : null;
    const after = wouldBe ?? (latest === undefined ? [] : effectiveTraffic(latest));
    const done = isDone(outcome);
    const others = sharesInWords(after);
    const told =
      others !== undefined && (outcome.code === "moved" || outcome.code === "already" || outcome.code === "planned")
        ? { ...outcome, others }
        : outcome;
    return {
      from: before === undefined ? null : this.#from(before),
      to: this.#target?.revision ?? null,
      provenBy: this.#target?.provenBy ?? null,
      done,
      changed: this.#shift?.changed ?? false,
      dryRun: this.#options.dryRun,
      outcome: withoutCredentials(told),
      before: before === undefined ? [] : effectiveTraffic(before),
      after,
      ...(asked === null || wouldBe !== null ? {} : { asked }),
      idle: this.#idle(before),
      followsLatest: latest !== undefined && followsLatest(latest),
      health: this.#health === null ? null : { ...this.#health, detail: redact(this.#health.detail) },
      tookMs: this.#clock.now() - this.#startedAt,
    };
  }

  /** The bad revision where it had some of the traffic, else the one that had most. */
  #from(before: ServiceState): string | null {
    const bad = this.#options.bad ?? before.latestCreatedRevision;
    return bad !== null && shareOf(before, bad) > 0 ? bad : (mostServing(before) ?? null);
  }

  /** Not what users get, where nobody said what is bad: a preview, a candidate, or one that was rolled back before. */
  #idle(before: ServiceState | undefined): RollbackFacts["idle"] {
    const latest = before?.latestCreatedRevision ?? null;
    const isNamed = this.#options.bad !== undefined || this.#options.to !== undefined;
    if (isNamed || before === undefined || latest === null || shareOf(before, latest) > 0) return null;
    return { revision: latest, tags: tagsOf(before, latest).join(", ") };
  }

  async #rollBack(wait: Wait): Promise<TrafficOutcome> {
    const { service: name, dryRun, timeoutMs, unproven, bad: named, to, proven } = this.#options;
    const service = await this.#readSettled(wait);
    if (service === undefined) return { code: "not-taken-up", afterMs: timeoutMs };
    const before = this.#before ?? service;
    // The latest when it began: a later one may be the fix. Not what serves: after a rollback that would be sent back as well.
    const bad = named ?? before.latestCreatedRevision ?? service.latestCreatedRevision ?? undefined;
    if (bad === undefined) return { code: "no-good-revision", before: "" };
    this.#bad = bad;
    const missing = await missingOutcome(service, this.#options, this.#api, wait);
    const meanwhile =
      missing ??
      this.#overtaken(service, bad) ??
      ((named ?? to) === undefined ? cameThrough(before, service, bad) : undefined);
    if (meanwhile !== undefined) return meanwhile;
    // By the user, and not by a look of this run's, which had reason to go on.
    const isNamed = named !== undefined && proven === undefined;
    if (!hasTraffic(service, bad) && (isNamed || !this.#all)) return this.#nothingToSend(service, bad);
    if (unproven !== undefined) return unproven;

    const target = await this.#choose(service, bad, wait);
    if ("outcome" in target) return target.outcome;
    this.#target = target;
    const decide = (now: ServiceState): Intent => this.#decide(now, bad, target.revision);
    if (dryRun) {
      const intent = decide(service);
      if (intent.kind === "refuse") return intent.outcome;
      return intent.kind === "keep" ? { code: "already" } : service.etag === null ? noEtag : { code: "planned" };
    }
    this.#shift = new TrafficShift(
      this.#api,
      { service: name, timeoutMs: wait.deadline - this.#clock.now(), decide },
      this.#clock,
    );
    const outcome = await this.#shift.run(wait.signal);
    if (outcome.code !== "moved" && outcome.code !== "already") return outcome;
    this.#target = asOthersLeft(target, this.#shift.latest ?? service, bad);
    const deadline = Math.max(wait.deadline, this.#clock.now() + leastHealthMs);
    this.#health = await this.#options.health.after(this.#shift.latest ?? service, { deadline, signal: wait.signal });
    return this.#health?.ok === false ? { code: "unhealthy", detail: this.#health.detail } : outcome;
  }

  #decide(now: ServiceState, bad: string, target: string): Intent {
    const outcome = this.#overtaken(now, bad) ?? ownedElsewhere(now, this.#options.owner);
    if (outcome !== undefined) return { kind: "refuse", outcome };
    if (this.#all ? servesAlone(now, target) : !hasTraffic(now, bad)) return { kind: "keep" };
    const refused = this.#options.refuse?.(now);
    return refused === undefined
      ? { kind: "send", shares: this.#shares(now, bad, target) }
      : { kind: "refuse", outcome: refused };
  }

  /** Whoever runs a rollback knows of a later one that waits; a verification does not know what it waits for. */
  #overtaken(now: ServiceState, bad: string): TrafficOutcome | undefined {
    return this.#options.onlyIfServing ? deployedMeanwhile(now, bad) : deployedMeanwhile(now, bad, waits);
  }

  /** Does the target get the others' shares too? Only whoever runs a rollback and names it asks for that. */
  get #all(): boolean {
    return this.#options.to !== undefined && !this.#options.onlyIfServing;
  }

  #shares(now: ServiceState, bad: string, target: string): Share[] {
    return this.#all ? [{ revision: target, percent: 100 }] : sharesWithout(now, bad, target);
  }

  #asked(now: ServiceState): ReturnType<typeof planTraffic> {
    const target = this.#target?.revision;
    return target === undefined || this.#bad === undefined
      ? []
      : planTraffic(now, this.#shares(now, this.#bad, target));
  }

  /** The bad one that was named has none, as it should; where nobody named one, it may be one of several that serve. */
  #nothingToSend(service: ServiceState, bad: string): TrafficOutcome {
    const { bad: named, onlyIfServing } = this.#options;
    const serving = mostServing(service, bad);
    const asItShould = serving !== undefined && (named !== undefined || servesAlone(service, serving));
    if (onlyIfServing || !asItShould) return { code: "not-serving", revision: bad };
    this.#target = { revision: serving, provenBy: null, servedAt: null };
    return { code: "already" };
  }

  async #choose(service: ServiceState, bad: string, wait: Wait): Promise<Target> {
    const { service: name, servedUsers, to: named, preferred, proven, health, bad: left } = this.#options;
    // A verification whose baseline is its own candidate, say.
    if (proven === undefined && left !== undefined && named === left)
      return { outcome: { code: "target-unhealthy", revision: left, detail: "it is the bad one itself" } };
    const question = { service, bad, named, preferred, proven };
    const target = await chooseTarget(question, { api: this.#api, name, servedUsers }, wait);
    if ("outcome" in target) return target;
    const deadline = Math.min(wait.deadline, this.#clock.now() + targetHealthMs);
    const answer = await health.before(service, target, { deadline, signal: wait.signal });
    if (answer?.ok !== false) return target;
    return { outcome: { code: "target-unhealthy", revision: target.revision, detail: answer.detail } };
  }

  /**
   * A service that has not taken up its latest change may still show the revision before as the latest one: the one before
   * that would then be chosen, and a fix that was just deployed would get nothing.
   */
  async #readSettled(wait: Wait): Promise<ServiceState | undefined> {
    const settled = new SettledService();
    for (let poll = firstPollMs; ; poll = Math.min(2 * poll, pollMs)) {
      const service = await this.#api.service(this.#options.service, wait);
      this.#before ??= service;
      this.#latest = service;
      if (settled.by(service, this.#clock.now())) return service;
      if (this.#clock.now() + poll >= wait.deadline) return undefined;
      await this.#clock.sleep(poll, wait.signal);
    }
  }
}

function isDone(outcome: TrafficOutcome): boolean {
  return outcome.code === "moved" || outcome.code === "already";
}
