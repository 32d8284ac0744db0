import type { Clock, Wait } from "../clock.ts";
import { sameCommit } from "../checks/expected.ts";
import type { Reason } from "../checks/finding.ts";
import type { Awaited } from "../checks/readiness.ts";
import type { Notice, ReadinessStep, RevisionFacts } from "../report/report.ts";
import { type FailedCall, isCallFailure, throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { CloudRun, RevisionState, ServiceState } from "./cloud-run-state.ts";
import { missingRevision, missingTag } from "./what-exists.ts";
import {
  assessReadiness,
  candidateName,
  effectiveTraffic,
  endedInFailure,
  wantedTraffic,
  type Assessment,
  type Wanted,
} from "./readiness-rule.ts";

export interface Readiness extends Awaited {
  steps: ReadinessStep[];
  /** The last readings; undefined where none succeeded. */
  service: ServiceState | undefined;
  revision: RevisionState | undefined;
  notices: Notice[];
}

export interface ReadinessOptions {
  service: string;
  wanted: Wanted;
  timeoutMs: number;
  pollMs: number;
}

/** A deploy that is to be verified came a moment ago. One that is older is verified on purpose, or is the one before. */
const lateMs = 15 * 60_000;

const listLimitMs = 20_000;

/** So long a newer one is looked for: `--async` returns before Cloud Run shows it. */
const oldLatestMs = 20_000;

/**
 * Reads service and revision until the candidate serves, has failed, or the time is up. A transient error is not an
 * answer: it is told as a step and the waiting goes on.
 * @throws the signal's reason when cancelled; {ConfigurationError} where the tag or the revision never came to be.
 */
export async function waitForReadiness(
  cloudRun: CloudRun,
  options: ReadinessOptions,
  clock: Clock,
  signal: AbortSignal,
  onStep: (step: ReadinessStep) => void,
): Promise<Readiness> {
  const waiting = new ReadinessWait(cloudRun, options, clock, signal, onStep);
  for (;;) {
    const ended = await waiting.look();
    if (ended !== null) return ended;
    await clock.sleep(options.pollMs, signal);
  }
}

class ReadinessWait {
  readonly #cloudRun: CloudRun;
  readonly #options: ReadinessOptions;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #onStep: (step: ReadinessStep) => void;
  readonly #startedAt: number;
  readonly #deadline: number;
  readonly #steps: ReadinessStep[] = [];
  readonly #notices: Notice[] = [];
  #service: ServiceState | undefined;
  #revision: RevisionState | undefined;
  #name: string | undefined;
  #answeredAt: number;
  /** A failure of an unknown age was seen: of this generation. */
  #failedGeneration: string | null = null;

  constructor(
    cloudRun: CloudRun,
    options: ReadinessOptions,
    clock: Clock,
    signal: AbortSignal,
    onStep: (step: ReadinessStep) => void,
  ) {
    this.#cloudRun = cloudRun;
    this.#options = options;
    this.#clock = clock;
    this.#signal = signal;
    this.#onStep = onStep;
    this.#startedAt = clock.now();
    this.#deadline = this.#startedAt + options.timeoutMs;
    this.#answeredAt = this.#startedAt;
  }

  /** One reading, and what it ends the wait with. Null: it goes on. */
  async look(): Promise<Readiness | null> {
    let service: ServiceState;
    try {
      service = await this.#read();
    } catch (error) {
      throwUnlessCallFailed(error, this.#signal);
      return this.#unanswered(error);
    }
    const assessment = this.#doubted(service, assessReadiness(service, this.#revision, this.#options.wanted));
    this.#tell(assessment.state, assessment.message);
    if (assessment.state === "failed") return this.#end("failed", assessment.reason);
    if (assessment.state === "ready") return this.#ready(assessment.percent);
    return this.#isLastLook ? await this.#timedOut(service, assessment) : null;
  }

  get #isLastLook(): boolean {
    return this.#clock.now() + this.#options.pollMs >= this.#deadline;
  }

  async #read(): Promise<ServiceState> {
    const { service: of, wanted } = this.#options;
    const wait = { deadline: this.#deadline, signal: this.#signal };
    const service = await this.#cloudRun.service(of, wait);
    this.#service = service;
    const now = candidateName(service, wanted);
    if (this.#name !== undefined && now !== undefined && now !== this.#name) {
      this.#notices.push({ code: "candidate-changed", from: this.#name, to: now });
      this.#revision = undefined;
    }
    this.#name = now ?? this.#name;
    if (now !== undefined) this.#revision = await readRevision(this.#cloudRun, of, now, wait);
    this.#answeredAt = this.#clock.now();
    return service;
  }

  /** What Cloud Run says may be of the deploy before: then the next readings tell. */
  #doubted(service: ServiceState, assessment: Assessment): Assessment {
    const isNew = this.#failedGeneration !== service.generation;
    if (assessment.state === "failed" && endedInFailure(service) && isNew) {
      this.#failedGeneration = service.generation;
      return { state: "waiting", message: assessment.message };
    }
    if (assessment.state !== "ready") return assessment;
    const commit = this.#otherCommit();
    if (commit !== undefined) {
      const message = `the latest revision was deployed from commit ${commit}, not from ${this.#options.wanted.commit}`;
      return { state: "waiting", message };
    }
    const sinceMs = this.#clock.now() - this.#startedAt;
    return this.#oldLatest() !== undefined && sinceMs < Math.min(oldLatestMs, this.#options.timeoutMs / 2)
      ? { state: "waiting", message: "the latest revision is an old one: is a newer one on its way?" }
      : assessment;
  }

  /** Nobody named the candidate, and the latest one was not deployed lately: the deploy may not have come through yet. */
  #oldLatest(): RevisionState | undefined {
    const { revision: wanted, tag, asItIs } = this.#options.wanted;
    const named = asItIs === true || wanted !== undefined || tag !== undefined;
    const startedAt = this.#startedAt;
    return named || startedAt - (this.#revision?.createdAt ?? startedAt) < lateMs ? undefined : this.#revision;
  }

  #otherCommit(): string | undefined {
    const { commit, revision: named, tag, asItIs } = this.#options.wanted;
    if (asItIs === true || commit === undefined || named !== undefined || tag !== undefined) return undefined;
    const own = this.#revision?.commit ?? null;
    return own === null || sameCommit(own, commit) ? undefined : own;
  }

  #ready(percent: number): Readiness {
    if (percent > 0 && percent < 100) this.#notices.push({ code: "partial-traffic", percent });
    const { name: revision, createdAt } = this.#oldLatest() ?? {};
    if (revision !== undefined && createdAt) this.#notices.push({ code: "deployed-before", revision, createdAt });
    return this.#end("ready", { code: "ready", afterMs: this.#clock.now() - this.#startedAt });
  }

  async #timedOut(
    service: ServiceState,
    { message: waitingFor, otherwise }: Extract<Assessment, { state: "waiting" }>,
  ): Promise<Readiness> {
    const { service: of, wanted, timeoutMs: afterMs } = this.#options;
    // A name that does not exist is a wrong setting, not a failed deploy.
    if (otherwise?.code === "tag-not-found") throw missingTag(service, otherwise.tag);
    if (otherwise?.code === "revision-not-found") {
      const listing = { deadline: this.#clock.now() + listLimitMs, signal: this.#signal };
      throw await missingRevision(this.#cloudRun, of, otherwise.detail, listing);
    }
    // What keeps the service busy now is another deploy than the one of some time ago.
    const state = otherwise === undefined && wanted.asItIs === true ? "unknown" : "failed";
    return this.#end(state, otherwise ?? { code: "ready-timeout", afterMs, waitingFor });
  }

  #unanswered({ failure, kind, message }: FailedCall): Readiness | null {
    this.#tell(failure === "transient" ? "waiting" : "failed", message);
    if (failure === "not-found") return this.#end("failed", { code: "service-not-found", detail: message });
    if (failure !== "transient") return this.#end("unknown", { code: "no-access", detail: message, why: kind });
    if (!this.#isLastLook) return null;
    const { timeoutMs: afterMs } = this.#options;
    // Silence for most of the time says nothing against the candidate.
    return this.#answeredAt - this.#startedAt < afterMs / 2
      ? this.#end("unknown", { code: "not-reachable", detail: message })
      : this.#end("failed", { code: "ready-timeout", afterMs, waitingFor: message });
  }

  #tell(state: ReadinessStep["state"], message: string): void {
    const last = this.#steps.at(-1);
    if (last?.message === message && last.state === state) return;
    const at = this.#clock.now();
    const step = { at, elapsedMs: at - this.#startedAt, state, message };
    this.#steps.push(step);
    this.#onStep(step);
  }

  #end(state: Awaited["state"], reason: Reason): Readiness {
    const [service, name] = [this.#service, this.#name];
    const latest = service?.latestCreatedRevision ?? null;
    if (name !== undefined && this.#options.wanted.tag === undefined && latest !== null && latest !== name)
      this.#notices.push({ code: "newer-revision", revision: latest });
    const pinned = service === undefined ? undefined : pinnedTo(service);
    if (pinned !== undefined) this.#notices.push({ code: "traffic-pinned", ...pinned });
    return {
      state,
      reason,
      tookMs: this.#clock.now() - this.#startedAt,
      steps: this.#steps,
      service,
      revision: this.#revision,
      notices: this.#notices,
    };
  }
}

/** One that was named a moment ago, by Cloud Run or by the deploy, may not be readable yet. */
async function readRevision(
  cloudRun: CloudRun,
  service: string,
  name: string,
  wait: Wait,
): Promise<RevisionState | undefined> {
  try {
    return await cloudRun.revision(service, name, wait);
  } catch (error) {
    if (isCallFailure(error) && error.failure === "not-found") return undefined;
    throw error;
  }
}

/** The revision with the most of the traffic where none of it follows the latest: later deploys will get none. */
function pinnedTo(service: ServiceState): { revision: string; percent: number } | undefined {
  if (wantedTraffic(service).some((target) => target.latest && target.percent > 0)) return undefined;
  const most = effectiveTraffic(service).toSorted((a, b) => b.percent - a.percent)[0];
  return most === undefined || most.percent === 0 ? undefined : { revision: most.revision, percent: most.percent };
}

export function revisionFacts({
  reconciling: _reconciling,
  conditions: _conditions,
  commit: _commit,
  image: _image,
  labels: _labels,
  ...facts
}: RevisionState): RevisionFacts {
  return facts;
}
