import { countsAsError } from "../../checks/tally.ts";
import type { StatusRange } from "../../inputs/settings.ts";
import type { RequestObservation } from "../observation.ts";

/** What stands for a trace: its ID without its project, or a number made of it. */
export type TraceKey = string | number;

/** One request as Cloud Run's own log tells it. */
export interface CloudRequest {
  /** Null: it has none. */
  trace: TraceKey | null;
  /** Epoch ms. */
  startedAt: number;
  endedAt: number;
  /** Null: it has none, as one that no instance took. */
  latencyMs: number | null;
  /** By the settings. Null: it has no status. */
  error: boolean | null;
  /** Answered without being turned away: what a filter by severity keeps out. */
  succeeded: boolean;
  refused: boolean;
  /** What was asked for, alike for all requests of one kind (routeOf). */
  route: string;
  /** Of a person: no probe of ours, no checker, no bot. */
  user: boolean;
}

/** One entry of the app's that tells of a request. */
export interface AppLine {
  trace: TraceKey | null;
  /** Epoch ms, when it was written. */
  at: number;
  /** When its request began, by the declared unit: wrong where that is. */
  startedAt: number;
  latencyMs: number | null;
  error: boolean | null;
}

export function cloudRequest(
  seen: RequestObservation,
  { errorStatus, route, user }: { errorStatus: readonly StatusRange[]; route: string; user: boolean },
): CloudRequest {
  const { trace, startedAt, latencyMs, refused, status } = seen;
  const endedAt = startedAt + (latencyMs ?? 0);
  const error = countsAsError(seen, errorStatus);
  const succeeded = error === false && (status ?? 0) < 400;
  return { trace: idOf(trace), startedAt, endedAt, latencyMs, error, succeeded, refused, route, user };
}

export function appLine(seen: RequestObservation, errorStatus: readonly StatusRange[]): AppLine {
  const { trace, at, startedAt, latencyMs } = seen;
  return { trace: idOf(trace), at, startedAt, latencyMs, error: countsAsError(seen, errorStatus) };
}

/** The ID at the end of `projects/P/traces/ID`; some apps write that alone. */
function idOf(trace: string | null): string | null {
  return trace === null || trace === "" ? null : trace.slice(trace.lastIndexOf("/") + 1);
}

const mostParts = 5;
const longestPart = 24;

/**
 * The kind of a request: method and path, with `*` in the place of what differs from one to the next (numbers, IDs, tokens).
 * "" where the entry tells neither.
 */
export function routeOf(method: string | undefined, url: string | undefined): string {
  if (url === undefined) return method ?? "";
  const path = URL.parse(url, "http://x")?.pathname ?? "";
  const parts = path
    .split("/")
    .slice(1, 1 + mostParts)
    .map((part) => (/\d/.test(part) || part.length > longestPart || part.includes("%") ? "*" : part));
  return `${method ?? ""} /${parts.join("/")}`.trim();
}
