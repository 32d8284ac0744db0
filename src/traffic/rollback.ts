import type { Clock, Wait } from "../clock.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import { effectiveTraffic, taken, wantedTraffic } from "../revision/readiness-rule.ts";
import { goodRevisions, previousRevision } from "../revision/previous-revision.ts";
import { redact } from "../report/text/redact.ts";
import type { RollbackFacts, TrafficOutcome } from "../report/report.ts";
import { tagsOf } from "./candidate.ts";
import type { HealthCheck } from "./health.ts";
import { followsLatest, mostServing, planned, planTraffic, servesAlone, shareOf } from "./plan.ts";
import { outcomeOf, type Intent, TrafficShift } from "./shift.ts";
import type { TrafficApi } from "./traffic-api.ts";

export interface RollbackOptions {
  service: string;
  /**
   * The revision that is left. Undefined: the latest created one at the start. None but a preview, which only has a tag, may
   * have been created since.
   */
  bad: string | undefined;
  /** The one that gets all traffic. Undefined: the last one before `bad` that was ready and served. */
  to: string | undefined;
  dryRun: boolean;
  timeoutMs: number;
  /** Only where `bad` has traffic: after a verification, whose candidate may never have got any. */
  onlyIfServing: boolean;
  /** Further reasons to leave the service alone, asked of each reading that a change would be decided on. */
  refuse?: (service: ServiceState) => TrafficOutcome | undefined;
  /** Does the service answer? */
  health: HealthCheck;
}

const pollMs = 2_000;
const firstPollMs = 250;

/** The service's answer is worth some seconds even where moving the traffic took all the time. */
const leastHealthMs = 10_000;

/** The runner kills the process 7.5 s after it asked it to stop. */
const lastReadingMs = 3_000;

const mostNamed = 5;

/** Sends a service's traffic back to a revision that was good. Whatever ends it, what became of it stays here. */
export class Rollback {
  readonly #api: TrafficApi;
  readonly #options: RollbackOptions;
  readonly #clock: Clock;
  readonly #startedAt: number;
  #shift: TrafficShift | undefined;
  #before: ServiceState | undefined;
  #latest: ServiceState | undefined;
  #last: ServiceState | undefined;
  #target: string | undefined;
  #health: RollbackFacts["health"] = null;

  constructor(api: TrafficApi, options: RollbackOptions, clock: Clock) {
    this.#api = api;
    this.#options = options;
    this.#clock = clock;
    this.#startedAt = clock.now();
  }

  /** Whatever ends it: cancelled or failed, it says where the traffic is. */
  async run(signal: AbortSignal): Promise<RollbackFacts> {
    const { timeoutMs } = this.#options;
    try {
      return this.#facts(await this.#rollBack({ deadline: this.#startedAt + timeoutMs, signal }));
    } catch (error) {
      const outcome: TrafficOutcome = signal.aborted
        ? { code: "cancelled" }
        : isCallFailure(error)
          ? outcomeOf(error)
          : { code: "error", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      await this.#readOnceMore();
      return this.#facts(outcome);
    }
  }

  /** The wait was cut off somewhere: what was read last may be old. */
  async #readOnceMore(): Promise<void> {
    const wait = { deadline: this.#clock.now() + lastReadingMs, signal: new AbortController().signal };
    this.#last = await this.#api.service(this.#options.service, wait).catch(() => undefined);
  }

  #facts(outcome: TrafficOutcome): RollbackFacts {
    const before = this.#before;
    const latest = this.#last ?? this.#shift?.latest ?? this.#latest;
    const to = this.#target ?? null;
    const wouldBe = outcome.code === "planned" && latest !== undefined && to !== null ? onlyTo(latest, to) : null;
    return {
      from: before === undefined ? null : this.#from(before),
      to,
      done: outcome.code === "moved" || outcome.code === "already",
      changed: this.#shift?.changed ?? false,
      dryRun: this.#options.dryRun,
      outcome: redacted(outcome),
      before: before === undefined ? [] : effectiveTraffic(before),
      after: wouldBe ?? (latest === undefined ? [] : effectiveTraffic(latest)),
      idle: this.#idle(before),
      followsLatest: latest !== undefined && followsLatest(latest),
      health: this.#health === null ? null : { ...this.#health, detail: redact(this.#health.detail) },
      tookMs: this.#clock.now() - this.#startedAt,
    };
  }

  /** The bad revision where it has some of the traffic, else the one that has most. */
  #from(before: ServiceState): string | null {
    const bad = this.#options.bad ?? before.latestCreatedRevision;
    return bad !== null && shareOf(before, bad) > 0 ? bad : (mostServing(before) ?? null);
  }

  /** Not what users get, where nobody said what is bad: a preview, a candidate, or one that was rolled back before. */
  #idle(before: ServiceState | undefined): RollbackFacts["idle"] {
    const latest = before?.latestCreatedRevision ?? null;
    if (this.#options.bad !== undefined || this.#options.to !== undefined) return null;
    if (before === undefined || latest === null || shareOf(before, latest) > 0) return null;
    return { revision: latest, tags: tagsOf(before, latest).join(", ") };
  }

  async #rollBack(wait: Wait): Promise<TrafficOutcome> {
    const { service: name, onlyIfServing, dryRun, timeoutMs } = this.#options;
    const service = await this.#readTakenUp(wait);
    const latest = service?.latestCreatedRevision ?? null;
    if (service === undefined) return { code: "not-taken-up", afterMs: timeoutMs };
    // Not what serves where the latest does not: after a rollback that would be sent back as well.
    const bad = this.#options.bad ?? latest ?? undefined;
    if (bad === undefined) return { code: "no-good-revision", before: "" };
    const meanwhile = deployedMeanwhile(service, bad);
    if (meanwhile !== undefined) return meanwhile;
    if (onlyIfServing && shareOf(service, bad) === 0 && !wantsShare(service, bad))
      return { code: "not-serving", revision: bad };

    const chosen = await this.#choose(service, bad, wait);
    if (typeof chosen !== "string") return chosen;
    this.#target = chosen;
    const decide = (now: ServiceState): Intent => {
      const outcome = deployedMeanwhile(now, bad);
      if (outcome !== undefined) return { kind: "refuse", outcome };
      if (servesAlone(now, chosen)) return { kind: "keep" };
      const refused = this.#options.refuse?.(now);
      return refused === undefined
        ? { kind: "send", shares: [{ revision: chosen, percent: 100 }] }
        : { kind: "refuse", outcome: refused };
    };
    if (dryRun) return { code: decide(service).kind === "keep" ? "already" : "planned" };

    this.#shift = new TrafficShift(
      this.#api,
      { service: name, timeoutMs: wait.deadline - this.#clock.now(), decide },
      this.#clock,
    );
    const outcome = await this.#shift.run(wait.signal);
    if (outcome.code !== "moved" && outcome.code !== "already") return outcome;
    const deadline = Math.max(wait.deadline, this.#clock.now() + leastHealthMs);
    this.#health = await this.#options.health(this.#shift.latest ?? service, { deadline, signal: wait.signal });
    return this.#health?.ok === false ? { code: "unhealthy", detail: this.#health.detail } : outcome;
  }

  /**
   * A service that has not taken up its latest change may still show the revision before as the latest one: the one before
   * that would then be chosen. Where the user names the bad revision and it is the latest, there is nothing to wait for.
   */
  async #readTakenUp(wait: Wait): Promise<ServiceState | undefined> {
    for (let poll = firstPollMs; ; poll = Math.min(2 * poll, pollMs)) {
      const service = await this.#api.service(this.#options.service, wait);
      this.#before ??= service;
      this.#latest = service;
      if (taken(service) || service.latestCreatedRevision === this.#options.bad) return service;
      if (this.#clock.now() + poll >= wait.deadline) return undefined;
      await this.#clock.sleep(poll, wait.signal);
    }
  }

  async #choose(service: ServiceState, bad: string, wait: Wait): Promise<string | TrafficOutcome> {
    const { to, service: name } = this.#options;
    const revisions = await this.#api.revisions(name, wait);
    const candidate = revisions.find((one) => one.name === bad);
    if (to === undefined) {
      const good = candidate && previousRevision(revisions, candidate, effectiveTraffic(service));
      return good ?? { code: "no-good-revision", before: bad };
    }
    const target = revisions.find((one) => one.name === to) ?? (await this.#read(to, wait));
    if (target === undefined) return { code: "target-not-found", revision: to, known: known(revisions, bad) };
    const failed = target.conditions.find(
      (one) => one.type === "Ready" && one.state === "failed" && !one.informational,
    );
    return failed === undefined
      ? to
      : { code: "target-not-ready", revision: to, detail: [failed.reason, failed.message].filter(Boolean).join(": ") };
  }

  /** It may be older than the hundred that were listed. */
  async #read(revision: string, wait: Wait): Promise<RevisionState | undefined> {
    try {
      return await this.#api.revision(this.#options.service, revision, wait);
    } catch (error) {
      if (isCallFailure(error) && error.failure === "not-found") return undefined;
      throw error;
    }
  }
}

function onlyTo(service: ServiceState, revision: string): RollbackFacts["after"] {
  return planned(service, planTraffic(service, [{ revision, percent: 100 }]));
}

/** Someone else's revision is no business of this run's. */
export function deployedMeanwhile(service: ServiceState, bad: string): TrafficOutcome | undefined {
  const latest = service.latestCreatedRevision;
  if (latest === null || latest === bad || isPreview(service, latest)) return undefined;
  return { code: "deployed-meanwhile", expected: bad, latest };
}

/** It has a tag, and neither has traffic nor is to get any: nobody's deploy is undone by moving the others'. */
function isPreview(service: ServiceState, revision: string): boolean {
  const [wanted, effective] = [wantedTraffic(service), effectiveTraffic(service)];
  if (wanted.some(({ latest, percent }) => latest && percent > 0)) return false;
  const own = [...wanted, ...effective].filter((target) => target.revision === revision);
  return own.some(({ tag }) => tag !== null) && own.every(({ percent }) => percent === 0);
}

/** The traffic may be on its way to it. */
function wantsShare(service: ServiceState, revision: string): boolean {
  const follows = service.latestCreatedRevision === revision && service.latestReadyRevision === revision;
  return wantedTraffic(service).some(
    (target) => target.percent > 0 && (target.latest ? follows : target.revision === revision),
  );
}

function known(revisions: RevisionState[], bad: string): string {
  return goodRevisions(revisions)
    .filter((one) => one.name !== bad)
    .slice(0, mostNamed)
    .map((one) => one.name)
    .join(", ");
}

/** Details quote Google and the service: no credential in them reaches a summary. */
function redacted(outcome: TrafficOutcome): TrafficOutcome {
  const entries = Object.entries(outcome).map(([key, value]) => [
    key,
    typeof value === "string" && key !== "code" ? redact(value) : value,
  ]);
  return Object.fromEntries(entries) as TrafficOutcome;
}
