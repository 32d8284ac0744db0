import type { Clock } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import type { Answerers } from "../checks/answerers.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { CloudRun, RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { Readiness } from "../revision/readiness.ts";
import type { WatchLog } from "../sources/watch-log.ts";
import type { ReadinessStep } from "../report/report.ts";
import type { ComparedTime } from "./baseline.ts";
import type { BaselineEvidence } from "./baseline-evidence.ts";
import type { BesideWindow } from "./beside-window.ts";
import { notOpened, waitForCandidate } from "./candidate-readiness.ts";
import { scopeOf } from "./candidate-scope.ts";
import type { DeployCandidates } from "./deploy-candidates.ts";
import { Expectations } from "./expectations.ts";
import { findBaseline, type FoundBaseline } from "./find-baseline.ts";
import type { Outside } from "./outside.ts";
import { probeAddress } from "./probe-targets.ts";
import type { PairedProbes } from "./paired-probes.ts";
import type { ProbeSample } from "./probe-sample.ts";
import { readStartLog } from "./start-log.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import type { ObservationWindow } from "./window.ts";

const expectationsLimitMs = 20_000;

/** As readiness left it. */
export interface Candidate {
  service: ServiceState;
  revision: RevisionState;
  /** When the verification began, epoch ms. */
  beganAt: number;
}

type Observe = (to: Verification, outside: Outside, candidate: Candidate, signal: AbortSignal) => Promise<void>;

/** One verification of one deploy. Whatever ends it, what was observed until then stays here for the report. */
export class Verification {
  readonly settings: Settings;
  /** Empty until the credentials have told it. */
  project: string;
  readonly clock: Clock;
  readonly #outside: Outside;
  readonly #observe: Observe;
  readiness: Readiness | undefined;
  /** Steps told so far: also there when the wait itself was cut off. */
  readonly steps: ReadinessStep[] = [];
  found: FoundBaseline | null = null;
  /** What the deploy was meant to be, beside what it is. */
  readonly expectations: Expectations;
  /** Null: there is no baseline, or the window has not begun. */
  compared: ComparedTime | null = null;
  /** Base URL of the probes. */
  url: string | null = null;
  /** Why no probe could be sent; null when probes were. */
  noProbes: string | null = null;
  probes: ProbeSeries[] = [];
  evidence: RequestEvidence | undefined;
  /** Probes that the budgets of users' requests are judged by: in their place, or beside them. */
  probeSample: ProbeSample | null = null;
  /** Null: the baseline has no address of its own, or the window has not begun. */
  pairs: PairedProbes | null = null;
  /** Null: there is no baseline, or the window has not begun. */
  baselineEvidence: BaselineEvidence | null = null;
  window: ObservationWindow | undefined;
  /** Who answered the probes. Null: nobody has looked yet. */
  answerers: Answerers | null = null;
  /** The deploy is older than what a later look reaches: where that begins, epoch ms. Null: it is not. */
  cutFrom: number | null = null;
  /** Of a candidate that never became ready. */
  startLog: WatchLog | undefined;
  /** Undefined: the window has not begun. */
  beside: BesideWindow | undefined;

  /** What else is deployed in this run. */
  get candidates(): DeployCandidates | undefined {
    return this.#outside.candidates;
  }

  /** Short name of the revision that served before. */
  get baseline(): string | null {
    return this.found?.name ?? null;
  }

  /** Probes in the place of users' requests, whom the candidate has none of. */
  get standIn(): ProbeSample | null {
    return this.probeSample?.role === "instead" ? this.probeSample : null;
  }

  /** @param observe what comes after readiness: its caller may load it only then. */
  constructor(settings: Settings, outside: Outside, observe: Observe) {
    this.#observe = observe;
    this.settings = settings;
    this.project = settings.project ?? "";
    this.expectations = new Expectations(settings);
    this.clock = outside.clock;
    this.#outside = outside;
  }

  /** @throws the signal's reason when cancelled; anything else thrown is a fault of the program. */
  async run(signal: AbortSignal): Promise<void> {
    const beganAt = this.clock.now();
    const revision = await this.awaitReadiness(signal);
    const service = this.readiness?.service;
    // Readiness names a revision only beside the service that it read.
    if (revision === undefined || service === undefined) return;
    await this.#observe(this, this.#outside, { service, revision, beganAt }, signal);
  }

  /**
   * Waits for the candidate, and names the baseline.
   * @returns undefined when it is not ready: the finding says why.
   * @throws as `run`.
   */
  async awaitReadiness(signal: AbortSignal, withoutTraffic = false): Promise<RevisionState | undefined> {
    const cloudRun = await this.#open(signal);
    if (cloudRun === undefined) return undefined;
    const until = { withoutTraffic, clock: this.clock, signal };
    this.readiness = await waitForCandidate(cloudRun, this.settings, until, (step) => {
      this.steps.push(step);
      this.#outside.onReadiness(step);
    });
    if (this.readiness.revision !== undefined)
      this.#outside.candidates?.note(this.settings, this.readiness.revision.name);
    const { servedUsers } = this.#outside;
    this.found = await findBaseline(
      this.settings,
      this.readiness,
      { cloudRun, servedUsers, clock: this.clock },
      signal,
    );
    ({ url: this.url, noProbes: this.noProbes } = probeAddress(this.settings, this.readiness.service));
    const { revision, state } = this.readiness;
    if (revision !== undefined && state === "ready")
      await this.expectations.read(cloudRun, revision, { deadline: this.clock.now() + expectationsLimitMs, signal });
    if (revision !== undefined && state === "failed")
      this.startLog = await readStartLog(this.#outside, scopeOf(this.settings, revision), revision.createdAt, signal);
    return state === "ready" ? revision : undefined;
  }

  /** Undefined: signing in failed, and the finding says why. */
  async #open(signal: AbortSignal): Promise<CloudRun | undefined> {
    try {
      this.project = await this.#outside.signIn();
      return await this.#outside.cloudRun();
    } catch (error) {
      throwUnlessCallFailed(error, signal);
      this.readiness = notOpened(error);
      return undefined;
    }
  }
}
