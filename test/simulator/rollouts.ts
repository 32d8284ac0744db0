import type { Behaviour } from "./chat-service.ts";
import { deployLogs } from "./deploy-logs.ts";
import { deployTraffic } from "./deploy-traffic.ts";
import { writeHistory } from "./history.ts";
import type { DeployOptions } from "./options.ts";
import type { Random } from "./random.ts";
import type { RequestLog } from "./request-log.ts";
import { type RevisionPlan, planRevision } from "./run-conditions.ts";
import type { RunService } from "./run-service.ts";
import { type Scenario, scenarioBefore, soundScenario } from "./scenarios.ts";

const hour = 3_600_000;
const usualHistoryMs = 30_000;

export interface RolloutsOptions {
  run: RunService;
  /** That served before anything was deployed. */
  stable: RevisionPlan;
  log: RequestLog;
  random: Random;
  /** The service's own address. */
  uri: () => string;
  /** For so long before a deploy users are there. */
  historyMs: number | undefined;
}

/** A deploy that has begun. */
export interface Rollout {
  plan: RevisionPlan;
  startedMs: number;
  /** Infinity: it never ends. */
  settledMs: number;
}

export function stablePlan({ identity }: Pick<RunService, "identity">, ageMs = 72 * hour): RevisionPlan {
  const createdMs = Date.now() - ageMs;
  return planRevision(identity, `${identity.name}-00041-abc`, soundScenario, createdMs, createdMs);
}

/** The service's revisions: how each behaves, and what its deploy leaves in the logs. */
export class Rollouts {
  readonly behaviours = new Map<string, Behaviour>();
  /** When the last one ends. */
  endsMs = 0;
  readonly #options: RolloutsOptions;
  /** The history of users' requests is written up to this time. */
  #toldMs = -Infinity;
  #histories = 0;

  constructor(options: RolloutsOptions) {
    this.#options = options;
    this.#behave(options.stable, soundScenario, 0);
  }

  begin(chosen: Scenario, options: DeployOptions): Rollout {
    const { run, stable, log, random } = this.#options;
    const startedMs = Date.now();
    const number = String(41 + run.revisions.size).padStart(5, "0");
    const name = options.revision ?? `${run.identity.name}-${number}-${random.text(3, "bcdfghjkmnpqrstvwxz")}`;
    const plan = {
      ...planRevision(run.identity, name, chosen, startedMs, startedMs - chosen.createdMsAgo),
      ...(options.commit === undefined ? {} : { commit: options.commit }),
      ...(options.image === undefined ? {} : { image: options.image }),
    };
    const serving = run.route(startedMs, 0) ?? stable.name;
    if (serving === stable.name) this.#stableUntil(plan.createdMs, chosen);
    deployTraffic(run, plan, serving, chosen, options, startedMs);
    const settledMs = plan.decidedMs + (chosen.outcome === "ready" ? chosen.trafficMs : 0);
    this.endsMs = settledMs;
    this.#behave(plan, chosen, settledMs);
    deployLogs(log, run, plan);
    if (chosen.stall !== null) {
      const from = settledMs + chosen.stall.afterMs;
      log.stall(from, from + chosen.stall.forMs);
    }
    return { plan, startedMs, settledMs };
  }

  /** The old revision is as what comes after it needs it to have been, and its users were there before that was created. */
  #stableUntil(to: number, chosen: Scenario): void {
    const { run, stable, log, random, uri, historyMs = usualHistoryMs } = this.#options;
    const before = scenarioBefore(chosen);
    const known = this.behaviours.get(stable.name);
    if (known === undefined) return;
    this.behaviours.set(stable.name, { ...known, scenario: before });
    // Nobody asks a pool.
    if (run.identity.isPool === true) return;
    const from = Math.max(this.#toldMs, to - historyMs);
    const traffic = { revision: stable.name, scenario: before, from, to, baseUrl: uri() };
    writeHistory(log, { ...traffic, instances: known.instances }, random.fork(`history/${this.#histories++}`));
    this.#toldMs = to;
  }

  #behave({ name }: RevisionPlan, chosen: Scenario, trafficSinceMs: number): void {
    const id = (): string => `0087d244${this.#options.random.hex(120)}`;
    const more = Array.from({ length: chosen.metrics.instances - 1 }, id);
    this.behaviours.set(name, { scenario: chosen, trafficSinceMs, instances: [id(), ...more] });
  }
}
