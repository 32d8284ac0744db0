import type { Clock, Wait } from "../clock.ts";
import { type FailedCall, throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import { taken } from "../revision/readiness-rule.ts";
import type { TrafficOutcome } from "../report/report.ts";
import { asksFor, isEffective, planTraffic, type Share } from "./plan.ts";
import { SettledService } from "./settled.ts";
import type { AskedTarget, Operation, TrafficApi } from "./traffic-api.ts";

/** What is to be done with the service as it is now. Asked again at each conflict, because someone changed it meanwhile. */
export type Intent =
  | { kind: "send"; shares: Share[] }
  /** It is so already, if not in so many words. */
  | { kind: "keep" }
  | { kind: "refuse"; outcome: TrafficOutcome };

export interface ShiftOptions {
  service: string;
  timeoutMs: number;
  decide: (service: ServiceState) => Intent;
}

/** A move took from seconds to 104 s (field report): the first looks come soon, the later ones seldom. */
const firstPollMs = 250;
const maxPollMs = 2_000;

/** google.rpc.Code of operations that ended without having been refused: asked for again, after another reading. */
const transientCodes = new Set([4, 8, 10, 14]);

/** These are told from who has what. */
const ofTraffic = new Set<TrafficOutcome["code"]>(["changed-by-others", "not-all-traffic"]);

/** Without it nothing would refuse a change that was decided on an older state of the service than the one it meets. */
export const noEtag: TrafficOutcome = { code: "no-etag" };

/** The runner kills the process 7.5 s after it asked it to stop. */
const lastReadingMs = 3_000;

/**
 * One change of traffic: sent with the etag of what it was decided on, decided again when someone else was faster, and
 * followed until users get what was asked for. Whatever ends it, what was read until then stays here.
 */
export class TrafficShift {
  readonly #api: TrafficApi;
  readonly #options: ShiftOptions;
  readonly #clock: Clock;
  readonly #startedAt: number;
  /** The first reading, and the latest; undefined where what was sent may have changed it and it cannot be read. */
  before: ServiceState | undefined;
  latest: ServiceState | undefined;
  /** Did Cloud Run take up a change of ours? */
  changed = false;
  /** What was sent last, and whether Cloud Run answered. */
  #sent: { asked: AskedTarget[]; answered: boolean } | null = null;
  /** Why Cloud Run gave up what was sent last, which is then sent again. */
  #gaveUp: TrafficOutcome | null = null;
  readonly #settled = new SettledService();

  constructor(api: TrafficApi, options: ShiftOptions, clock: Clock) {
    this.#api = api;
    this.#options = options;
    this.#clock = clock;
    this.#startedAt = clock.now();
  }

  /** @throws the signal's reason when cancelled; anything else thrown is a fault of the program. */
  async run(signal: AbortSignal): Promise<TrafficOutcome> {
    const wait = { deadline: this.#startedAt + this.#options.timeoutMs, signal };
    let there = false;
    try {
      const outcome = await this.#untilEffective(wait);
      there = outcome.code === "moved" || outcome.code === "already";
      return outcome;
    } catch (error) {
      throwUnlessCallFailed(error, signal);
      return outcomeOf(error);
    } finally {
      if (!there && this.#sent !== null) await this.#lookAgain(this.#sent);
    }
  }

  /**
   * What was read before the change was sent, or while it was under way, does not tell where the traffic is now. One that was
   * cut off before it was answered may be taken up a moment later.
   */
  async #lookAgain({ asked, answered }: { asked: AskedTarget[]; answered: boolean }): Promise<void> {
    const wait = { deadline: this.#clock.now() + lastReadingMs, signal: new AbortController().signal };
    for (;;) {
      this.latest = await this.#api.service(this.#options.service, wait).catch(() => undefined);
      if (this.latest !== undefined && asksFor(this.latest, asked)) this.changed = true;
      if (answered || this.changed || this.#clock.now() + 2 * firstPollMs >= wait.deadline) return;
      await this.#clock.sleep(2 * firstPollMs, wait.signal);
    }
  }

  async #untilEffective(wait: Wait): Promise<TrafficOutcome> {
    for (let poll = firstPollMs; ; poll = Math.min(2 * poll, maxPollMs)) {
      const service = await this.#read(wait);
      // Sent, without an answer, and taken up: it is followed like any other. Decided again it would pass for someone else's.
      const lost = this.#sent?.answered === false ? this.#sent.asked : null;
      if (lost !== null && asksFor(service, lost)) {
        this.changed = true;
        return await this.#awaitAsked(lost, service, wait);
      }
      const intent = this.#options.decide(service);
      const settled = this.#settled.by(service, this.#clock.now());
      const outcome = await this.#carryOut(intent, service, settled, wait);
      if (outcome !== "again") return outcome;
      if (this.#clock.now() + poll >= wait.deadline)
        return settled
          ? (this.#gaveUp ?? this.#timeout("someone else changes the service all the time"))
          : { code: "not-taken-up", afterMs: this.#clock.now() - this.#startedAt };
      await this.#clock.sleep(poll, wait.signal);
    }
  }

  async #carryOut(
    intent: Intent,
    service: ServiceState,
    settled: boolean,
    wait: Wait,
  ): Promise<TrafficOutcome | "again"> {
    // While the service reconciles, what it tells of its traffic may be of the past (service.proto): a deploy is one all the same.
    if (intent.kind === "refuse") return settled || !ofTraffic.has(intent.outcome.code) ? intent.outcome : "again";
    // Somebody's change that is under way may ask for what is wished, and users do not get it yet.
    if (intent.kind === "keep") return settled ? { code: this.changed ? "moved" : "already" } : "again";
    const asked = planTraffic(service, intent.shares);
    if (asksFor(service, asked)) return await this.#awaitAsked(asked, service, wait);
    return settled ? await this.#send(asked, service, wait) : "again";
  }

  async #send(asked: AskedTarget[], service: ServiceState, wait: Wait): Promise<TrafficOutcome | "again"> {
    const { etag } = service;
    if (etag === null) return noEtag;
    let operation: Operation;
    this.#sent = { asked, answered: false };
    try {
      operation = await this.#api.updateTraffic(this.#options.service, asked, etag, wait);
    } catch (error) {
      throwUnlessCallFailed(error, wait.signal);
      // Without an answer it may have been taken up: the next reading tells, and the etag keeps it from being done twice.
      if (error.failure === "transient")
        return this.#clock.now() + firstPollMs >= wait.deadline ? outcomeOf(error) : "again";
      this.#sent = null;
      if (error.failure === "no-access") return { code: "not-permitted", detail: error.message };
      return error.failure === "conflict" ? "again" : outcomeOf(error);
    }
    this.changed = true;
    this.#sent = { asked, answered: true };
    const failure = await this.#follow(operation, asked, wait);
    return failure ?? (await this.#awaitAsked(asked, service, wait));
  }

  /** Undefined: done, or not to be followed; then the service itself tells. It does so as well where the operation never ends. */
  async #follow(
    first: Operation,
    asked: readonly AskedTarget[],
    wait: Wait,
  ): Promise<TrafficOutcome | "again" | undefined> {
    let operation = first;
    for (let poll = firstPollMs; !operation.done; poll = Math.min(2 * poll, maxPollMs)) {
      if (this.#clock.now() + poll >= wait.deadline) return undefined;
      await this.#clock.sleep(poll, wait.signal);
      try {
        operation = await this.#api.operation(operation.name, wait);
      } catch (error) {
        throwUnlessCallFailed(error, wait.signal);
        return undefined;
      }
      if (!operation.done && isEffective(await this.#read(wait), asked)) return undefined;
    }
    if (operation.error === null) return undefined;
    const { code, message } = operation.error;
    // What is read next tells whether it moved something all the same.
    this.changed = false;
    this.#gaveUp = { code: "operation-failed", detail: `${message} (code ${code})` };
    return transientCodes.has(code) ? "again" : this.#gaveUp;
  }

  /** @param sentOn the reading that the change was decided on: one that is as old says nothing of it. */
  async #awaitAsked(asked: AskedTarget[], sentOn: ServiceState, wait: Wait): Promise<TrafficOutcome> {
    for (let poll = firstPollMs; ; poll = Math.min(2 * poll, maxPollMs)) {
      const service = await this.#read(wait);
      const asks = asksFor(service, asked);
      if (asks && isEffective(service, asked)) return { code: this.changed ? "moved" : "already" };
      if (!asks && service.etag !== sentOn.etag) return { code: "changed-by-others" };
      if (this.#clock.now() + poll >= wait.deadline) return this.#gaveUp ?? this.#timeout(whatIsOpen(service));
      await this.#clock.sleep(poll, wait.signal);
    }
  }

  async #read(wait: Wait): Promise<ServiceState> {
    const service = await this.#api.service(this.#options.service, wait);
    this.before ??= service;
    this.latest = service;
    return service;
  }

  #timeout(open: string): TrafficOutcome {
    return { code: "traffic-timeout", afterMs: this.#clock.now() - this.#startedAt, waitingFor: open };
  }
}

function whatIsOpen(service: ServiceState): string {
  if (!taken(service)) return "Cloud Run has not taken up the change yet";
  const condition = [service.terminalCondition, ...service.conditions].find(
    (one) => one !== null && one.state !== "succeeded" && one.message !== "",
  );
  return condition ? `${condition.type}: ${condition.message}` : "traffic is still moving to what was asked";
}

export function outcomeOf(error: FailedCall): TrafficOutcome {
  const detail = error.message;
  if (error.failure === "not-found") return { code: "service-not-found", detail };
  if (error.failure === "no-access") return { code: "no-access", detail, why: error.kind };
  if (error.failure === "transient") return { code: "not-reachable", detail };
  return { code: "rejected", detail };
}
