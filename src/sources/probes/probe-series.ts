import type { ProbeCounters } from "../../checks/probes.ts";
import type { ProbeFacts } from "../../report/report.ts";
import { asItIs, formsOf, inAddress, type Written, writtenIn } from "../../inputs/fill.ts";
import type { VersionPlace } from "../../inputs/version-place.ts";
import type { ProbeResult } from "../observation.ts";
import { drawHex } from "./drawn.ts";
import type { ProbeRequest, Wanted } from "./probe-request.ts";
import { withoutSecrets } from "./hidden.ts";
import { ProbeTally } from "./probe-tally.ts";

export interface ProbeTarget {
  name: string;
  method: string;
  /** May hold {{nonce}} and the names of taken values. */
  url: string;
  /** The same. */
  body: string | undefined;
  wanted: Wanted;
  /** Sent when that one was answered well. */
  after: string | null;
  timeoutMs: number;
  userAgent: string;
  /** By names in lower case. Secrets. */
  headers: Record<string, string>;
  /** Is the URL Cloud Run's own? */
  direct: boolean;
  /** Failures before the first success do not count until then, epoch ms. */
  warmUntil: number;
  versionFrom?: VersionPlace | undefined;
}

/** Where it stands in the chat body, each message is a new one. */
export const nonceMark = "{{nonce}}";
const keptFailures = 5;
const keptUnanswered = 200;

/** One probe over the window: what to send next, and what has come back. */
export class ProbeSeries {
  readonly target: ProbeTarget;
  /** Trace ids of everything sent, to leave these requests out of the users' figures. */
  readonly traceIds: Map<string, string>;
  readonly #tally: ProbeTally;
  #concerns = 0;
  #lastConcern = "";
  #unknowns = 0;
  #lastUnknown = "";
  /** Bad answers that may turn out to be the candidate's own, by their trace. */
  readonly #unproven = new Map<string, ProbeResult>();
  /** Traces that Cloud Run's request log shows under the candidate. */
  readonly #shown = new Set<string>();
  /** Those that got no answer in time: the first ones speak for all. */
  readonly #unanswered: string[] = [];
  #failures: ProbeFacts["failures"] = [];
  #dependencies: ProbeFacts["dependencies"] = [];
  #durations = { first: [] as number[], repeated: [] as number[] };
  #lastBody: string | undefined;
  #lastNonce: string | undefined;
  #nonceIsRepeat = false;
  readonly #nonce: () => string;
  readonly #traceId: () => string;

  constructor(
    target: ProbeTarget,
    traceIds: Map<string, string>,
    nonce: () => string = () => drawHex(6),
    traceId: () => string = () => drawHex(16),
  ) {
    this.target = target;
    this.#tally = new ProbeTally(target.warmUntil);
    this.traceIds = traceIds;
    this.#nonce = nonce;
    this.#traceId = traceId;
  }

  /**
   * With {{nonce}} every second request repeats the one before it: so an answer cache is measured from both sides without
   * sending more. Without it only the very first message is new.
   */
  next(values: Readonly<Record<string, string>> = {}): ProbeRequest {
    const { target } = this;
    const fill = (text: string, written: Written): string =>
      text.replace(/\{\{([a-z][a-z0-9_]*)\}\}/g, (whole, name: string) =>
        Object.hasOwn(values, name) ? written(values[name] ?? "") : whole,
      );
    const template = target.body === undefined ? undefined : fill(target.body, writtenIn(target.body));
    const nonce = template?.includes(nonceMark) === true ? this.#nonceInTurn() : "";
    // What was taken may be another one each time: it is never that of a round before.
    const body = template?.replaceAll(nonceMark, nonce);
    const repeated = body !== undefined && body === this.#lastBody;
    this.#lastBody = body;
    const traceId = this.#traceId();
    this.traceIds.set(traceId, target.name);
    const { name, method, timeoutMs, userAgent, direct, wanted } = target;
    const headers = Object.fromEntries(
      Object.entries(target.headers).map(([key, value]) => [key, fill(value, asItIs)]),
    );
    const secrets = [...wanted.secrets, ...Object.values(values).flatMap(formsOf)];
    const asked = fill(target.url, inAddress);
    const url = asked.includes(nonceMark) ? asked.replaceAll(nonceMark, this.#nonce()) : asked;
    return {
      name,
      url,
      method,
      body,
      repeated,
      timeoutMs,
      userAgent,
      traceId,
      headers,
      direct,
      versionFrom: target.versionFrom,
      wanted: { ...wanted, secrets },
    };
  }

  /** Each one twice. */
  #nonceInTurn(): string {
    this.#nonceIsRepeat = this.#lastNonce !== undefined && !this.#nonceIsRepeat;
    if (!this.#nonceIsRepeat) this.#lastNonce = this.#nonce();
    return this.#lastNonce ?? "";
  }

  /** Does it speak of the candidate, well or badly? */
  add(result: ProbeResult): boolean {
    if (result.dependencies.length > 0) this.#dependencies = result.dependencies;
    if (result.concern !== undefined) {
      this.#concerns++;
      this.#lastConcern = result.concern;
    }
    if (result.unknown !== undefined) {
      this.#unknowns++;
      this.#lastUnknown = result.unknown;
    }
    // The log can show it before it is counted.
    const ofCache = result.repeated && this.target.body?.includes(nonceMark) === true;
    const speaks = this.#tally.add(this.#shown.has(result.traceId) ? { ...result, door: null } : result, ofCache);
    if (result.ok) this.#durations[result.repeated ? "repeated" : "first"].push(result.durationMs);
    else {
      const { at, status, reason } = result;
      if (result.unanswered === true && this.#unanswered.length < keptUnanswered) this.#unanswered.push(result.traceId);
      this.#failures = [...this.#failures, { at, status, reason: reason ?? "" }].slice(-keptFailures);
      if (result.door !== null && !this.#shown.has(result.traceId)) this.#keepUnproven(result);
    }
    return speaks;
  }

  /** The request log shows this probe under the candidate. @returns its answer, where that speaks of it only now. */
  shown(traceId: string): ProbeResult | null {
    this.#shown.add(traceId);
    const result = this.#unproven.get(traceId);
    if (result === undefined) return null;
    this.#unproven.delete(traceId);
    return this.#tally.shown(traceId) ? result : null;
  }

  /** Was this one of its probes? */
  sent(traceId: string): boolean {
    return this.traceIds.get(traceId) === this.target.name;
  }

  /** So many of these were its probes. */
  sentOf(traceIds: ReadonlySet<string>): number {
    return [...traceIds].filter((id) => this.sent(id)).length;
  }

  /** Bad answers that nothing has proven to be the candidate's own. */
  get unproven(): Iterable<ProbeResult> {
    return this.#unproven.values();
  }

  #keepUnproven(result: ProbeResult): void {
    this.#unproven.set(result.traceId, result);
    const open = new Set(this.#tally.unproven().map(({ traceId }) => traceId));
    for (const id of this.#unproven.keys()) if (!open.has(id)) this.#unproven.delete(id);
  }

  counters(): ProbeCounters {
    return {
      ...this.#tally.counters(),
      unansweredShown: this.#unanswered.filter((id) => this.#shown.has(id)).length,
      concerns: this.#concerns,
      lastConcern: this.#lastConcern,
      unknowns: this.#unknowns,
      lastUnknown: this.#lastUnknown,
    };
  }

  facts(): ProbeFacts {
    const of = (values: number[]): { n: number; medianMs: number | null } => ({
      n: values.length,
      medianMs: median(values),
    });
    const { sent, failed, longestRun, unsent, misdirected, warmUp } = this.#tally.counters();
    return {
      name: this.target.name,
      url: withoutSecrets(this.target.url, this.target.wanted.secrets),
      sent,
      failed,
      longestFailureRun: longestRun,
      unsent,
      misdirected,
      warmUp,
      shown: this.#shown.size,
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
