import type { Clock, Wait } from "../clock.ts";
import { sameCommit } from "../checks/expected.ts";
import type { Finding, Reason } from "../checks/finding.ts";
import type { Notice, ReadinessStep, RevisionFacts } from "../report/report.ts";
import { isCallFailure } from "../sources/call-failure.ts";
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

export interface Readiness {
  finding: Finding;
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
  const startedAt = clock.now();
  const deadline = startedAt + options.timeoutMs;
  const steps: ReadinessStep[] = [];
  const notices: Notice[] = [];
  let service: ServiceState | undefined;
  let revision: RevisionState | undefined;
  let name: string | undefined;
  let answeredAt = startedAt;
  /** A failure of an unknown age was seen: of this generation. */
  let failedGeneration: string | null = null;

  const tell = (state: ReadinessStep["state"], message: string): void => {
    const last = steps.at(-1);
    if (last?.message === message && last.state === state) return;
    const step = { at: clock.now(), elapsedMs: clock.now() - startedAt, state, message };
    steps.push(step);
    onStep(step);
  };
  const end = (decision: Finding["decision"], reason: Reason): Readiness => {
    if (
      service !== undefined &&
      name !== undefined &&
      options.wanted.tag === undefined &&
      service.latestCreatedRevision !== null &&
      service.latestCreatedRevision !== name
    ) {
      notices.push({ code: "newer-revision", revision: service.latestCreatedRevision });
    }
    const pinned = service === undefined ? undefined : pinnedTo(service);
    if (pinned !== undefined) notices.push({ code: "traffic-pinned", ...pinned });
    return {
      finding: readinessFinding(decision, reason, clock.now() - startedAt, options.timeoutMs),
      steps,
      service,
      revision,
      notices,
    };
  };

  /** Nobody named the candidate, and the latest one was not deployed lately: the deploy may not have come through yet. */
  const oldLatest = (): RevisionState | undefined => {
    const { revision: wanted, tag, asItIs } = options.wanted;
    const named = asItIs === true || wanted !== undefined || tag !== undefined;
    return named || revision === undefined || startedAt - (revision.createdAt ?? startedAt) < lateMs
      ? undefined
      : revision;
  };
  const ofAnotherCommit = (): string | undefined => {
    const { commit, revision: named, tag, asItIs } = options.wanted;
    if (asItIs === true || commit === undefined || named !== undefined || tag !== undefined) return undefined;
    const own = revision?.commit ?? null;
    return own === null || sameCommit(own, commit) ? undefined : own;
  };
  const mayBeTheOneBefore = (): boolean =>
    oldLatest() !== undefined && clock.now() - startedAt < Math.min(oldLatestMs, options.timeoutMs / 2);

  const listing = (): Wait => ({ deadline: clock.now() + listLimitMs, signal });

  for (;;) {
    let assessment: Assessment;
    try {
      const wait = { deadline, signal };
      service = await cloudRun.service(options.service, wait);
      const now = candidateName(service, options.wanted);
      if (name !== undefined && now !== undefined && now !== name) {
        notices.push({ code: "candidate-changed", from: name, to: now });
        revision = undefined;
      }
      name = now ?? name;
      if (now !== undefined) revision = await readRevision(cloudRun, options.service, now, wait);
      answeredAt = clock.now();
      assessment = assessReadiness(service, revision, options.wanted);
      if (assessment.state === "failed" && endedInFailure(service) && failedGeneration !== service.generation) {
        failedGeneration = service.generation;
        assessment = { state: "waiting", message: assessment.message };
      } else if (assessment.state === "ready" && ofAnotherCommit() !== undefined) {
        const message = `the latest revision was deployed from commit ${ofAnotherCommit()}, not from ${options.wanted.commit}`;
        assessment = { state: "waiting", message };
      } else if (assessment.state === "ready" && mayBeTheOneBefore()) {
        assessment = { state: "waiting", message: "the latest revision is an old one: is a newer one on its way?" };
      }
    } catch (error) {
      signal.throwIfAborted();
      if (!isCallFailure(error)) throw error;
      if (error.failure === "not-found") {
        tell("failed", error.message);
        return end("fail", { code: "service-not-found", detail: error.message });
      }
      if (error.failure !== "transient") {
        tell("failed", error.message);
        return end("inconclusive", { code: "no-access", detail: error.message, why: error.kind });
      }
      tell("waiting", error.message);
      if (clock.now() + options.pollMs >= deadline) {
        // Silence for most of the time says nothing against the candidate.
        return answeredAt - startedAt < options.timeoutMs / 2
          ? end("inconclusive", { code: "not-reachable", detail: error.message })
          : end("fail", { code: "ready-timeout", afterMs: options.timeoutMs, waitingFor: error.message });
      }
      await clock.sleep(options.pollMs, signal);
      continue;
    }

    tell(assessment.state, assessment.message);
    if (assessment.state === "failed") return end("fail", assessment.reason);
    if (assessment.state === "ready") {
      if (assessment.percent > 0 && assessment.percent < 100)
        notices.push({ code: "partial-traffic", percent: assessment.percent });
      const { name: old, createdAt } = oldLatest() ?? {};
      if (old !== undefined && createdAt) notices.push({ code: "deployed-before", revision: old, createdAt });
      return end("pass", { code: "ready", afterMs: clock.now() - startedAt });
    }
    if (clock.now() + options.pollMs >= deadline) {
      const { message: waitingFor, otherwise } = assessment;
      // A name that does not exist is a wrong setting, not a failed deploy.
      if (otherwise?.code === "tag-not-found") throw missingTag(service, otherwise.tag);
      if (otherwise?.code === "revision-not-found")
        throw await missingRevision(cloudRun, options.service, otherwise.detail, listing());
      // What keeps the service busy now is another deploy than the one of some time ago.
      if (otherwise === undefined && options.wanted.asItIs === true)
        return end("inconclusive", { code: "ready-timeout", afterMs: options.timeoutMs, waitingFor });
      return end("fail", otherwise ?? { code: "ready-timeout", afterMs: options.timeoutMs, waitingFor });
    }
    await clock.sleep(options.pollMs, signal);
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

export function readinessFinding(
  decision: Finding["decision"],
  reason: Reason,
  tookMs: number,
  limitMs: number,
): Finding {
  return {
    id: "readiness",
    decision,
    reason,
    value: tookMs,
    limit: limitMs,
    unit: "ms",
    n: 1,
    bad: null,
    interval: null,
    evidence: null,
  };
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
