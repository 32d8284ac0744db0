import type { Clock, Wait } from "../clock.ts";
import type { Settings } from "../inputs/settings.ts";
import { slowMsOf } from "../inputs/stand-ins.ts";
import { ComparedArm } from "../checks/compared-arm.ts";
import { BaselineComparison, comparisonPlan, type Weighed } from "../checks/comparison.ts";
import type { ClientErrors } from "../checks/client-errors.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { Coverage } from "../sources/coverage.ts";
import type { LogScope } from "../sources/log-filter.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import type { LogPages } from "../sources/window-reader.ts";
import type { RequestObservation } from "../sources/observation.ts";
import type { LogName } from "../sources/log-names.ts";
import { isPlatformOnly } from "../sources/request-logs.ts";
import type { BaselineFacts, Notice } from "../report/report.ts";
import type { ComparedTime } from "./baseline.ts";
import { type BaselineLog, HistoryLog, LiveLog } from "./baseline-logs.ts";
import type { RequestEvidence } from "./request-evidence.ts";
import { logDelayMs, throughPart } from "./request-counts.ts";
import type { RequestTrack } from "./request-track.ts";

export interface BaselineOptions {
  settings: Settings;
  /** The candidate's: the baseline's entries differ from them in the revision's name alone. */
  scope: LogScope;
  time: ComparedTime;
  pages: LogPages;
  limit: ReadLimit;
  clock: Clock;
  /** The candidate's requests, judged log included. */
  evidence: RequestEvidence;
  /** Is this trace one of the run's own probes? */
  isOurs: (observation: RequestObservation) => boolean;
}

/** `ended`: the window ran its length and the candidate's log was read to its end. `proven`: it ended early, all budgets met. */
type Stage = "running" | "proven" | "ended";

interface Compared {
  log: BaselineLog;
  comparison: BaselineComparison;
}

/**
 * What the baseline's requests say of the candidate's. They are read from the same log that judges the candidate, once it
 * is known which one that is, with what the quota leaves; not being able to read them is told and never a verdict.
 */
export class BaselineEvidence {
  readonly time: ComparedTime;
  readonly #options: BaselineOptions;
  /** By the candidate's log: which of them is judged may change while its first entries come. */
  readonly #compared = new Map<LogName, Compared>();
  /** Did the last reading not come to its end? */
  #stuck = false;
  #begunAt = -Infinity;

  constructor(options: BaselineOptions) {
    this.#options = options;
    this.time = options.time;
  }

  /** One reading of what is new, or of all that is over. Failures are kept for a notice and never thrown. */
  async poll(wait: Wait): Promise<void> {
    await this.#guarded(wait, async () => await this.#current().log.poll(wait));
  }

  /**
   * The last reading, after the candidate's, by what the minute has left. What failed until then is waited for where the job
   * hangs on it: it may have mended while the window's last call was tried again.
   */
  async sweep(wait: Wait): Promise<void> {
    if (this.#stuck && this.#options.settings.onRegression !== "fail") return;
    await this.#guarded(wait, async () => await this.#current().log.sweep(wait));
  }

  /** Is the candidate surely worse, and is that to end the job? */
  get fails(): boolean {
    if (this.#options.settings.onRegression !== "fail") return false;
    const { log, comparison } = this.#current();
    const { certain, backed } = this.#options.evidence.decided;
    return log.reader.answered && certain && backed && comparison.worse(this.#throughBatch(log, "running"));
  }

  /** Null where nothing could be read, or the candidate had no request. */
  weighed(stage: Stage): Weighed | null {
    const { log, comparison } = this.#current();
    const { decided, source } = this.#options.evidence;
    // A part of the candidate's requests is not compared with a part of the baseline's.
    const isWhole = log.reader.answered && decided.certain && source !== null && source !== "monitoring";
    return isWhole ? comparison.weighed(this.#throughBatch(log, stage)) : null;
  }

  /** Of the baseline's users, those whom the app itself turned away. Null: nothing was read. */
  get clientErrors(): ClientErrors | null {
    const { log } = this.#current();
    return log.reader.answered ? log.arm.clientErrors : null;
  }

  /** How far the baseline's requests were seen. Those of the time before the deploy are seen as a whole, or not. */
  get coverage(): Coverage {
    const { complete, coverage } = this.#current().log.reader;
    const { readTo, gap } = coverage;
    const hung = { code: "hung", detail: "no answer until the window's end", since: this.#begunAt } as const;
    return { readTo: complete ? Infinity : readTo, gap: gap ?? (this.#stuck ? hung : null) };
  }

  /** Null: nothing could be read. */
  facts(): BaselineFacts["compared"] {
    const { arm, reader } = this.#current().log;
    if (!reader.answered) return null;
    const { concurrent, window } = this.time;
    const { latencies } = arm;
    return {
      concurrent,
      from: window.from,
      to: reader.complete ? window.to : Math.min(window.to, reader.readUpTo),
      filter: reader.filter,
      count: arm.count,
      errors: arm.errors().bad,
      latency: latencies.figures(),
      distribution: latencies.distribution(),
      sampling: reader.sampling,
    };
  }

  get notice(): Notice | null {
    // Where no log could be read at all, that is told already.
    if (this.#current().log.reader.answered || !this.#options.evidence.succeeded) return null;
    return { code: "baseline-not-read", detail: this.coverage.gap?.detail ?? null };
  }

  #current(): Compared {
    const { evidence, settings } = this.#options;
    // Before the candidate's first entry, what is looked for first.
    const usual = isPlatformOnly(settings) ? "platform" : "app";
    const { source: judged } = evidence;
    const source = judged === null || judged === "monitoring" ? usual : judged;
    let compared = this.#compared.get(source);
    if (compared === undefined) {
      compared = this.#compare(evidence.track(source));
      this.#compared.set(source, compared);
    }
    return compared;
  }

  #compare({ source, arm: candidate }: RequestTrack): Compared {
    const { settings, time, scope } = this.#options;
    const arm = new ComparedArm(candidate.batches);
    const options = { ...this.#options, source, arm, scope: { ...scope, revision: time.revision } };
    const plan = comparisonPlan(settings, time.concurrent);
    return {
      log: time.concurrent ? new LiveLog(options) : new HistoryLog(options),
      comparison: new BaselineComparison(plan, { candidate, baseline: arm }),
    };
  }

  /** The i-th part of the baseline's time is compared with the i-th of the candidate's: the last one that both have shown. */
  #throughBatch({ arm, reader }: BaselineLog, stage: Stage): number {
    const { evidence, settings } = this.#options;
    const { window } = evidence;
    const shown = reader.complete ? window.to : reader.readUpTo - (slowMsOf(settings) + logDelayMs);
    // When it is over, late ones have been awaited for both alike.
    const until = stage === "ended" ? window.to : evidence.evidenceUntil(stage === "proven");
    return throughPart(Math.min(until, shown), window, arm.batches);
  }

  async #guarded(wait: Wait, read: () => Promise<void>): Promise<void> {
    this.#stuck = true;
    this.#begunAt = this.#options.clock.now();
    try {
      await read();
      this.#stuck = false;
    } catch (error) {
      throwUnlessCallFailed(error, wait.signal);
    }
  }
}
