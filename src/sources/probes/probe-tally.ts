import type { ProbeCounters } from "../../checks/probes.ts";
import type { Misdirection, ProbeResult } from "../observation.ts";
import type { Door } from "./front-door.ts";

/** A probe that the log has not shown by then was not the candidate's. Bounds what is kept of each. */
const provenWithinMs = 5 * 60_000;

/** One probe, as far as it counts. */
interface Outcome {
  traceId: string;
  at: number;
  ok: boolean;
  reason: string;
  /** Who gave it, where that was not the candidate for all that is known. */
  door: Door | null;
  misdirection: Misdirection | null;
  unanswered: boolean;
  ofCache: boolean;
}

type Counts = Pick<
  ProbeCounters,
  "sent" | "ok" | "failed" | "longestRun" | "unsent" | "lastUnsent" | "misdirected" | "lastMisdirected" | "warmUp"
> & { run: number; lastReason: string; unanswered: number };

const none: Counts = {
  sent: 0,
  ok: 0,
  failed: 0,
  run: 0,
  longestRun: 0,
  lastReason: "",
  unsent: 0,
  lastUnsent: null,
  misdirected: 0,
  lastMisdirected: null,
  warmUp: 0,
  unanswered: 0,
};

/**
 * What the answers of one probe add up to. An answer that something in front of the container gave is nobody's until the
 * request log shows that the candidate had got the request: this can come after later probes, so that the last minutes are
 * counted anew each time.
 */
export class ProbeTally {
  /** Failures before the first success do not count until then, epoch ms. */
  readonly #warmUntil: number;
  #folded = none;
  #open: Outcome[] = [];

  constructor(warmUntil: number) {
    this.#warmUntil = warmUntil;
  }

  /**
   * Does it speak of the candidate, well or badly?
   *
   * @param ofCache the message before was sent again to see the answer cache: a good answer is no end of failures.
   */
  add({ traceId, at, ok, reason, door, misdirected, unanswered }: ProbeResult, ofCache = false): boolean {
    const one: Outcome = {
      traceId,
      at,
      ok,
      reason: reason ?? "",
      door,
      misdirection: misdirected ?? null,
      unanswered: unanswered === true,
      ofCache,
    };
    const speaks = this.#speaks(one);
    this.#open.push(one);
    const waits = this.#open.findIndex((each) => isUnproven(each) && each.at >= at - provenWithinMs);
    const settled = this.#open.splice(0, waits === -1 ? this.#open.length : waits);
    this.#folded = settled.reduce((counts, each) => this.#count(counts, each), this.#folded);
    return speaks;
  }

  /** The request log shows this probe: its failure is the candidate's own. Does it speak of the candidate by that? */
  shown(traceId: string): boolean {
    const one = this.#open.find((each) => each.traceId === traceId && isUnproven(each));
    if (one === undefined) return false;
    one.door = null;
    return this.#speaks(one);
  }

  /** Failed ones that nothing has proven to be the candidate's. */
  unproven(): readonly { traceId: string; at: number }[] {
    return this.#open.filter(isUnproven);
  }

  counters(): Omit<ProbeCounters, "concerns" | "lastConcern" | "unknowns" | "lastUnknown"> {
    const { run: failingNow, ...counts } = this.#sum();
    return { ...counts, failingNow, lastReason: counts.failed === 0 ? null : counts.lastReason };
  }

  #sum(): Counts {
    return this.#open.reduce((sum, one) => this.#count(sum, one), this.#folded);
  }

  #speaks(one: Outcome): boolean {
    const kind = this.#kindOf(this.#sum(), one);
    return kind === "ok" || kind === "failed";
  }

  #kindOf({ ok }: Counts, one: Outcome): "ok" | "failed" | "unsent" | "misdirected" | "warmUp" {
    if (one.ok) return "ok";
    // Who was once answered well has asked rightly.
    if (one.misdirection !== null && ok === 0 && (one.door === null || one.door === "unproven")) return "misdirected";
    if (ok === 0 && one.at < this.#warmUntil) return "warmUp";
    return one.door === null ? "failed" : "unsent";
  }

  #count(counts: Counts, one: Outcome): Counts {
    const kind = this.#kindOf(counts, one);
    const next = { ...counts, sent: counts.sent + 1, [kind]: counts[kind] + 1 };
    const { reason, door, misdirection } = one;
    if (kind === "ok") return one.ofCache ? next : { ...next, run: 0 };
    if (kind === "misdirected" && misdirection !== null)
      return { ...next, lastMisdirected: { kind: misdirection, reason } };
    if (kind === "unsent" && door !== null) return { ...next, lastUnsent: { door, reason } };
    if (kind !== "failed") return next;
    const run = counts.run + 1;
    const longestRun = Math.max(counts.longestRun, run);
    return { ...next, run, longestRun, lastReason: reason, unanswered: counts.unanswered + (one.unanswered ? 1 : 0) };
  }
}

function isUnproven({ ok, door }: Outcome): boolean {
  return !ok && door !== null;
}
