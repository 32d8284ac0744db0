import type { Reason } from "../checks/finding.ts";
import type { Door } from "./probes/front-door.ts";

/** One request of a user, as a log tells it. */
export interface RequestObservation {
  /** The entry's own timestamp, epoch ms: the request's end in the app's log, its start in Cloud Run's (gcp: request log). */
  at: number;
  /** When the request started, epoch ms. */
  startedAt: number;
  /** Null: the entry has no usable latency; `unusable` says why. Refused requests have none either. */
  latencyMs: number | null;
  unusable: "missing" | "notANumber" | "negative" | null;
  /** Between which bounds the latency lies, where no more is known; `latencyMs` is their middle. Absent: it is known. */
  latencyWithin?: { lowMs: number; highMs: number };
  /** Null: the entry has no usable status. */
  status: number | null;
  /** A probe knows whether its answer was a good one. Absent: the status tells. */
  failed?: boolean;
  group: string | null;
  /** Cloud Run refused it before any instance saw it. */
  refused: boolean;
  /** Full trace name, for the slowest requests' links. */
  trace: string | null;
}

export interface GaugePoint {
  at: number;
  /** What at least one instance surely used: the mean for one instance, else the lower bound of the highest bucket in use. */
  value: number;
}

export interface ProbeResult {
  /** `health` and `chat` by the inputs' short form, else the list's own. */
  name: string;
  /** 32 hex digits: finds it in the service's logs. */
  traceId: string;
  at: number;
  ok: boolean;
  /** Null: no answer. */
  status: number | null;
  durationMs: number;
  /** Chat: was this very message sent before? */
  repeated: boolean;
  /** Why it failed, for people. Text from the service: hostile until escaped. Null when ok. */
  reason: string | null;
  /**
   * Null: the container answered, as far as the answer itself tells. Else what stood in front of it: then this says nothing
   * of the revision, unless the request log shows that it had come there.
   */
  door: Door | null;
  /** The answer says that the question was not the right one: where none was ever answered well, that is all it says. */
  misdirected?: Misdirection;
  /** What the answer itself says to be a concern, though it is well enough. Hostile text as well. */
  concern?: string;
  /** A word of the answer that is not known: neither good nor bad. Hostile text as well. */
  unknown?: string;
  /** As the answer names it, where that is asked for; "" where it names none. Hostile text as well. */
  version?: string;
  /** No answer came in time: the request may still be at work. */
  unanswered?: true;
  dependencies: { name: string; ok: boolean; state: string }[];
  /** Taken from a good answer for the probes that follow. Secrets. */
  taken?: Record<string, string>;
}

/** What may be wrong with the question: its path, what it showed to be let in, what it asked. `page`: a page came, as for people. */
export type Misdirection = Extract<Reason, { code: "probe-wrong-question" }>["kind"];
