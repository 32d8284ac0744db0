import type { ProbeExpectation } from "../../inputs/probe-plan.ts";
import type { StatusRange } from "../../inputs/status-ranges.ts";
import type { VersionPlace } from "../../inputs/version-place.ts";

/** How an answer is read. */
export interface Wanted {
  /** As the state of a service, as the answer to a message, or by its status alone. */
  reads: "health" | "chat" | "status";
  /** Null: 200 to 299. */
  status: readonly StatusRange[] | null;
  latencyMs: number | null;
  /** Null: nothing more is expected. */
  expect: ProbeExpectation | null;
  /** Parts that may be down. */
  ignoreDependencies: readonly string[];
  take: Readonly<Record<string, string>>;
  /** What the answer may repeat and nobody may see. */
  secrets: readonly string[];
}

/** Of the short form. */
export function wantedAs(reads: Wanted["reads"]): Wanted {
  return { reads, status: null, latencyMs: null, expect: null, ignoreDependencies: [], take: {}, secrets: [] };
}

export interface ProbeRequest {
  name: string;
  url: string;
  method: string;
  body: string | undefined;
  /** What a good answer is. */
  wanted: Wanted;
  repeated: boolean;
  timeoutMs: number;
  /** Names this run, so that its own requests are found again in the service's logs. */
  userAgent: string;
  /** 32 hex digits: Cloud Run keeps the trace id of an incoming `traceparent` in its log entries. */
  traceId: string;
  /** By names in lower case. Secrets: an answer that repeats one is not shown with it. */
  headers: Record<string, string>;
  /** Is it Cloud Run's own address? By any other there may be a gateway, whose errors look like an app's. */
  direct: boolean;
  /** Where its answer names a version. Undefined: nobody asks. */
  versionFrom?: VersionPlace | undefined;
}
