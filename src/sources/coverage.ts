import { type FailedCall, type FailureKind, failureKinds } from "./call-failure.ts";

/**
 * Everything that is looked at over a window. Who reads something new adds it here: then the compiler asks who tells how far
 * it was seen (`Sights`), which checks rest on it (checks/registry.ts), and what it is called (report/sources.*.ts).
 */
export const sourceIds = [
  /** Users' requests, by the log that is judged; the probes, where these stand for users. */
  "requests",
  /** Cloud Run's own entries of requests that failed or that no instance took, which the app's log lacks. */
  "refused",
  /** Cloud Run's notes of its instances' ends. */
  "kills",
  /** Both logs side by side, for what waited before an instance took it. */
  "waits",
  "memory",
  "cpu",
  "probe-health",
  "probe-chat",
  /** Cloud Run's own state of the service and its traffic. */
  "service",
  /** The requests of the revision that served before. */
  "baseline",
] as const;

export type SourceId = (typeof sourceIds)[number];

/** Why a source was not seen any further, as one word: how a call failed, or why none failed and yet something is missing. */
export const gapCodes = [
  ...(Object.keys(failureKinds) as FailureKind[]),
  /** More was there than could be read in the time. */
  "too-much",
  /** It answered, and had nothing newer than its own delay explains. */
  "nothing-newer",
  /** A part of the file was lost. */
  "cut-off",
  /** The files begin too late or end too early. */
  "not-exported",
  /** Nobody looked: the run ended before. */
  "not-looked",
] as const;

export type GapCode = (typeof gapCodes)[number];

/** Could it not be looked at at all? Else more time, or fewer entries, would have done. */
export function isClosed(code: GapCode): boolean {
  return code in failureKinds && code !== "read-limit" && code !== "too-large";
}

export interface Gap {
  code: GapCode;
  /** The last thing that was answered, in the words of whoever answered. */
  detail: string;
  /** Since when it has been so, epoch ms. */
  since: number;
}

/** How far one source was completely seen. */
export interface Coverage {
  /** Everything before this time was seen, epoch ms. */
  readTo: number;
  /** Why no further. Null: nothing went wrong. */
  gap: Gap | null;
}

/** Every source of one run. Null: this run has no such source. */
export type Sights = Record<SourceId, Coverage | null>;

/** Why a source is not seen, kept by whoever reads it: the first failure after the last success, with the last one's words. */
export class Trouble {
  #gap: Gap | null = null;
  #refusals = 0;

  get gap(): Gap | null {
    return this.#gap;
  }

  /** Refusals, which do not mend by themselves, since the last answer. */
  get refusals(): number {
    return this.#refusals;
  }

  answered(): void {
    this.#gap = null;
    this.#refusals = 0;
  }

  failed({ kind: code, message: detail }: FailedCall, now: number): void {
    this.#gap = { code, detail, since: this.#gap?.since ?? now };
    this.#refusals = isRefusal(code) ? this.#refusals + 1 : 0;
  }
}

/** Will the same be answered when it is asked again? */
export function isRefusal(code: GapCode): boolean {
  return code in failureKinds && failureKinds[code as FailureKind] !== "transient" && code !== "too-large";
}
