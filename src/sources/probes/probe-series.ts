import { randomBytes } from "node:crypto";
import type { ProbeCounters } from "../../checks/probes.ts";
import type { ProbeFacts } from "../../report/report.ts";
import type { ProbeResult } from "../observation.ts";
import type { ProbeRequest } from "./probe.ts";

export interface ProbeTarget {
  name: "health" | "chat";
  url: string;
  /** Chat only; may hold {{nonce}}. */
  body: string | undefined;
  timeoutMs: number;
  userAgent: string;
  /** By names in lower case. Secrets. */
  headers: Record<string, string>;
}

/** Where it stands in the chat body, each message is a new one. */
export const nonceMark = "{{nonce}}";
const keptFailures = 5;

/** One probe over the window: what to send next, and what has come back. */
export class ProbeSeries {
  readonly target: ProbeTarget;
  /** Trace ids of everything sent, to leave these requests out of the users' figures. */
  readonly traceIds: Map<string, ProbeTarget["name"]>;
  #sent = 0;
  #failed = 0;
  #run = 0;
  #longestRun = 0;
  #lastReason = "";
  #unanswered = 0;
  #concerns = 0;
  #lastConcern = "";
  #failures: ProbeFacts["failures"] = [];
  #dependencies: ProbeFacts["dependencies"] = [];
  #durations = { first: [] as number[], repeated: [] as number[] };
  #lastBody: string | undefined;
  #lastWasRepeat = false;
  readonly #nonce: () => string;

  constructor(
    target: ProbeTarget,
    traceIds: Map<string, ProbeTarget["name"]>,
    nonce: () => string = () => randomBytes(6).toString("hex"),
  ) {
    this.target = target;
    this.traceIds = traceIds;
    this.#nonce = nonce;
  }

  /**
   * With {{nonce}} every second request repeats the one before it: so an answer cache is measured from both sides without
   * sending more. Without it only the very first message is new.
   */
  next(): ProbeRequest {
    const template = this.target.body;
    const renews = template?.includes(nonceMark) === true && (this.#lastBody === undefined || this.#lastWasRepeat);
    const body =
      renews || this.#lastBody === undefined ? template?.replaceAll(nonceMark, this.#nonce()) : this.#lastBody;
    const repeated = body !== undefined && body === this.#lastBody;
    this.#lastBody = body;
    this.#lastWasRepeat = repeated;
    const traceId = randomBytes(16).toString("hex");
    this.traceIds.set(traceId, this.target.name);
    return {
      name: this.target.name,
      url: this.target.url,
      method: body === undefined ? "GET" : "POST",
      body,
      repeated,
      timeoutMs: this.target.timeoutMs,
      userAgent: this.target.userAgent,
      traceId,
      headers: this.target.headers,
    };
  }

  add(result: ProbeResult): void {
    this.#sent++;
    if (result.dependencies.length > 0) this.#dependencies = result.dependencies;
    if (result.unanswered === true) this.#unanswered++;
    if (result.concern !== undefined) {
      this.#concerns++;
      this.#lastConcern = result.concern;
    }
    if (result.ok) {
      this.#run = 0;
      this.#durations[result.repeated ? "repeated" : "first"].push(result.durationMs);
      return;
    }
    this.#failed++;
    this.#run++;
    this.#longestRun = Math.max(this.#longestRun, this.#run);
    this.#lastReason = result.reason ?? "";
    this.#failures = [...this.#failures, { at: result.at, status: result.status, reason: this.#lastReason }].slice(
      -keptFailures,
    );
  }

  counters(): ProbeCounters {
    return {
      sent: this.#sent,
      failed: this.#failed,
      longestRun: this.#longestRun,
      lastReason: this.#lastReason,
      unanswered: this.#unanswered,
      concerns: this.#concerns,
      lastConcern: this.#lastConcern,
    };
  }

  facts(): ProbeFacts {
    const of = (values: number[]): { n: number; medianMs: number | null } => ({
      n: values.length,
      medianMs: median(values),
    });
    return {
      name: this.target.name,
      url: this.target.url,
      sent: this.#sent,
      failed: this.#failed,
      longestFailureRun: this.#longestRun,
      first: of(this.#durations.first),
      repeated: of(this.#durations.repeated),
      failures: this.#failures,
      dependencies: this.#dependencies,
    };
  }
}

function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
