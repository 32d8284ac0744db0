import { Random } from "./random.ts";
import { type Condition, type RevisionPlan, crashMessage } from "./run-conditions.ts";

/** What is wanted: google.cloud.run.v2.TrafficTarget. */
export interface TrafficTarget {
  type: "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST" | "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
  /** Short name; absent for LATEST. */
  revision?: string;
  percent: number;
  tag?: string;
}

export interface ServiceState {
  generation: number;
  /** After a change that failed: that of the last one that serves. */
  observedGeneration: number;
  reconciling: boolean;
  conditions: Condition[];
  /** Short names; undefined where there is none. */
  latestCreated: string | undefined;
  latestReady: string | undefined;
  traffic: TrafficTarget[];
  /** What holds: as wanted in the past, until the traffic has moved. */
  effective: TrafficTarget[];
}

export interface Operation {
  id: string;
  doneMs: number;
  /** An Operation's error: an LRO fails inside, not in the call. */
  error: OperationError | undefined;
}

interface Change {
  /** Undefined: a change of traffic alone. */
  plan: RevisionPlan | undefined;
  acceptedMs: number;
  settledMs: number;
}

export interface RunIdentity {
  project: string;
  projectNumber: string;
  region: string;
  name: string;
  /** It is a worker pool: without an address and users, and with splits of instances in the place of traffic. */
  isPool?: boolean;
  /** Of a multi-region service: `multi_region_settings.regions`. */
  regions?: readonly string[];
  /** Terraform's provider made it, and was the last to change it. */
  terraform?: boolean;
}

/** The monitored resource of one revision. A pool's: `gcloud run worker-pools logs read` (Cloud SDK, surface/run/worker_pools). */
export function monitored(
  { project, region, name, isPool }: Pick<RunIdentity, "project" | "region" | "name" | "isPool">,
  revision: string,
): { type: string; labels: Record<string, string> } {
  const labels = { project_id: project, location: region, revision_name: revision };
  return isPool === true
    ? { type: "cloud_run_worker_pool", labels: { ...labels, worker_pool_name: name } }
    : { type: "cloud_run_revision", labels: { ...labels, service_name: name, configuration_name: name } };
}

const latest = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";

/** One Cloud Run service as a state machine over a clock that the caller gives: nothing happens but by the times told. */
/** google.rpc.Status. */
export interface OperationError {
  code: number;
  message: string;
  details: object[];
}

/** Its details are `Any` messages of every kind that google/rpc/error_details.proto has (reality.md section 4). */
export function operationError(code: number, message: string): OperationError {
  const type = (name: string): string => `type.googleapis.com/google.rpc.${name}`;
  return {
    code,
    message,
    details: [
      { "@type": type("ErrorInfo"), reason: "ROUTE_UPDATE_FAILED", domain: "run.googleapis.com", metadata: {} },
      {
        "@type": type("PreconditionFailure"),
        violations: [{ type: "REVISION", subject: "traffic", description: "The revision does not serve." }],
      },
      { "@type": type("Help"), links: [{ description: "Troubleshooting", url: "https://cloud.google.com/run/docs" }] },
      { "@type": type("LocalizedMessage"), locale: "en-US", message },
      { "@type": type("DebugInfo"), detail: "[ORIGINAL ERROR] generic::internal" },
    ],
  };
}

export class RunService {
  readonly identity: RunIdentity;
  readonly uid: string;
  readonly createdMs: number;
  readonly revisions = new Map<string, RevisionPlan>();
  readonly operations = new Map<string, Operation>();
  /** Of the last change asked for; etag and resourceVersion follow it. */
  updatedMs: number;
  private generation = 1;
  private observedGeneration = 1;
  private wanted: TrafficTarget[] = [{ type: latest, percent: 100 }];
  private effective: TrafficTarget[] = this.wanted;
  private latestCreated: string;
  private latestReady: string;
  /** The revision behind a LATEST target: moves with the traffic, later than latestReady. */
  private latestServing: string;
  private failed: RevisionPlan | undefined;
  private transitionedMs: number;
  private change: Change | undefined;
  /** When a revision lost the last of its traffic and tags. */
  private readonly retired = new Map<string, number>();

  constructor(identity: RunIdentity, stable: RevisionPlan) {
    this.identity = identity;
    this.uid = new Random(`${identity.name}/${stable.uid}`).uuid();
    this.createdMs = stable.createdMs;
    this.updatedMs = stable.createdMs;
    this.transitionedMs = stable.decidedMs;
    this.revisions.set(stable.name, stable);
    this.latestCreated = stable.name;
    this.latestReady = stable.name;
    this.latestServing = stable.name;
  }

  /** Starts a rollout. `acceptedMs`: when the service first shows it; `trafficMs`: from ready until traffic has moved. */
  deploy(plan: RevisionPlan, acceptedMs: number, trafficMs: number, now: number): void {
    this.advance(now);
    this.revisions.set(plan.name, plan);
    this.touch(now);
    this.change = { plan, acceptedMs, settledMs: plan.decidedMs + (plan.outcome === "ready" ? trafficMs : 0) };
  }

  /** What becomes of every change of traffic, where they all fail. */
  changesFail: OperationError | undefined;

  /** Replaces the whole list, tags included. Percents that do not total 100 are the caller's to refuse. */
  setTraffic(traffic: TrafficTarget[], trafficMs: number, now: number): Operation {
    this.advance(now);
    const missing = traffic.find((target) => target.revision !== undefined && !this.revisions.has(target.revision));
    const operation: Operation = {
      id: new Random(`${this.uid}/${this.operations.size}`).uuid(),
      doneMs: now + trafficMs,
      error: missing
        ? operationError(
            13,
            `Revision '${missing.revision}' does not exist or is deleted. Update all traffic to route to currently available revisions.`,
          )
        : this.changesFail,
    };
    this.operations.set(operation.id, operation);
    if (operation.error !== undefined) return operation;
    this.touch(now);
    this.wanted = traffic;
    const plan = this.change?.plan;
    this.change = {
      plan,
      acceptedMs: this.change?.acceptedMs ?? now,
      settledMs: Math.max(operation.doneMs, plan?.decidedMs ?? 0),
    };
    return operation;
  }

  state(now: number): ServiceState {
    this.advance(now);
    return {
      generation: this.generation,
      observedGeneration: this.observedGeneration,
      reconciling: this.change !== undefined,
      conditions: this.serviceConditions(),
      latestCreated: this.latestCreated,
      latestReady: this.latestReady,
      traffic: this.wanted,
      effective: this.effective,
    };
  }

  /** Which revision answers a request that comes now by the service's own URL, or by a tag's. `draw` in [0, 1). */
  route(now: number, draw: number, tag?: string): string | undefined {
    this.advance(now);
    if (tag !== undefined) {
      const target = this.effective.find((entry) => entry.tag === tag);
      return target && (target.revision ?? this.latestServing);
    }
    let left = draw * 100;
    for (const target of this.effective) {
      left -= target.percent;
      if (left < 0) return target.revision ?? this.latestServing;
    }
    return undefined;
  }

  serves(revision: string, now: number): boolean {
    this.advance(now);
    return this.routed().has(revision) || revision === this.latestCreated;
  }

  /** From now on the revision's own conditions say that it cannot serve, with these words. */
  unready(revision: string, message: string, now: number): void {
    const plan = this.revisions.get(revision);
    if (plan !== undefined) this.revisions.set(revision, { ...plan, unready: { message, sinceMs: now } });
  }

  /** Undefined: it never had any, or has some. */
  retiredMs(revision: string, now: number): number | undefined {
    this.advance(now);
    return this.retired.get(revision);
  }

  private routed(): Set<string> {
    return new Set(this.effective.map((target) => target.revision ?? this.latestServing));
  }

  logUri(revision: string): string {
    const { project, name } = this.identity;
    const filter = `resource.type="cloud_run_revision"\nresource.labels.service_name="${name}"\nresource.labels.revision_name="${revision}"`;
    return `https://console.cloud.google.com/logs/viewer?project=${project}&resource=cloud_run_revision/service_name/${name}/revision_name/${revision}&advancedFilter=${encodeURIComponent(filter)}`;
  }

  private wantsTraffic(revision: string): boolean {
    return this.wanted.some((target) => target.percent > 0 && (target.revision ?? this.latestCreated) === revision);
  }

  private touch(now: number): void {
    this.generation += 1;
    // Two changes in one millisecond must still differ in etag and resourceVersion.
    this.updatedMs = Math.max(now, Math.floor(this.updatedMs) + 1);
    this.failed = undefined;
    this.transitionedMs = now;
  }

  private advance(now: number): void {
    const change = this.change;
    if (change === undefined) return;
    const { plan } = change;
    if (plan && now >= change.acceptedMs) this.latestCreated = plan.name;
    const unseen = plan?.latestReadyStays === true && !this.wantsTraffic(plan.name);
    if (plan && plan.outcome === "ready" && now >= plan.decidedMs && !unseen) this.latestReady = plan.name;
    if (now < change.settledMs) return;
    this.change = undefined;
    this.transitionedMs = change.settledMs;
    if (plan?.outcome === "crash") this.failed = plan;
    // "If reconciliation failed, … `observed_generation` … will have the state of the last serving revision" (service.proto).
    else this.observedGeneration = this.generation;
    const before = this.routed();
    // A failure keeps the last serving state.
    if (this.failed === undefined) this.effective = this.wanted;
    this.latestServing = this.latestReady;
    // One that was deployed without traffic is told as ready when it gets some.
    for (const { revision, percent } of this.effective) {
      const given = revision === undefined ? undefined : this.revisions.get(revision);
      if (percent > 0 && given?.latestReadyStays === true && given.name === this.latestCreated)
        this.latestReady = given.name;
    }
    const after = this.routed();
    for (const name of before) if (!after.has(name)) this.retired.set(name, change.settledMs);
    for (const name of after) this.retired.delete(name);
  }

  /** Ready first, then the others. */
  private serviceConditions(): Condition[] {
    const at = this.transitionedMs;
    if (this.change !== undefined) {
      const moving = { state: "CONDITION_RECONCILING", at } as const;
      return [
        { type: "Ready", ...moving, message: "Deploying revision." },
        { type: "ConfigurationsReady", ...moving },
        { type: "RoutesReady", ...moving },
      ];
    }
    const routes: Condition = { type: "RoutesReady", state: "CONDITION_SUCCEEDED", at };
    if (this.failed !== undefined) {
      const failed = {
        state: "CONDITION_FAILED",
        reason: "REVISION_FAILED",
        message: `Revision '${this.failed.name}' is not ready and cannot serve traffic. ${crashMessage(this.logUri(this.failed.name))}`,
        at,
      } as const;
      return [{ type: "Ready", ...failed }, { type: "ConfigurationsReady", ...failed }, routes];
    }
    const succeeded = { state: "CONDITION_SUCCEEDED", at } as const;
    return [{ type: "Ready", ...succeeded }, { type: "ConfigurationsReady", ...succeeded }, routes];
  }
}
