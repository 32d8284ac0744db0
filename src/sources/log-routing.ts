import type { Routing } from "./reconcile/held.ts";
import type { Wait } from "../clock.ts";
import { cutAt } from "../cut-text.ts";

/** A sink of a project, or the exclusions that old projects have beside their sinks: what is read of google.logging.v2. */
export interface LogSink {
  name: string;
  /** Which entries it takes; "" takes all. */
  filter: string;
  disabled: boolean;
  exclusions: LogExclusion[];
}

export interface LogExclusion {
  name: string;
  filter: string;
  disabled: boolean;
}

/** What of Cloud Logging's configuration is read. */
export interface RoutingReader {
  /** The project's sinks, and its own exclusions, which hold for the sink `_Default`. */
  routing(wait: Wait): Promise<RoutingAnswer>;
}

export interface RoutingAnswer {
  sinks: LogSink[];
  exclusions: LogExclusion[];
}

/** entries.list of a project reads what this sink routes. */
const defaultSink = "_Default";

/**
 * Does the project's routing keep entries of Cloud Run's request log out of it? A filter is read as far as it says by itself
 * that it means something else: what is left may concern the log, which makes it no witness by itself.
 */
export function requestLogRouting(
  { sinks, exclusions }: { sinks: readonly LogSink[]; exclusions: readonly LogExclusion[] },
  scope: { service: string; region: string },
): Routing {
  const sink = sinks.find(({ name }) => name === defaultSink);
  // Without the sink nothing is known: its name is Google's own.
  if (sink === undefined) return { excluded: null, byKind: false };
  if (sink.disabled) return { excluded: { sink: sink.name, filter: "the sink is disabled" }, byKind: false };
  const left = [...sink.exclusions, ...exclusions].filter(({ disabled }) => !disabled).map(({ filter }) => filter);
  const taken = [...left, ...notTaken(sink.filter)].filter((filter) => mayConcern(filter, scope));
  const excluded = taken.find((filter) => !isByKind(filter)) ?? null;
  return {
    excluded: excluded === null ? null : { sink: sink.name, filter: cutAt(excluded, mostShown) },
    byKind: taken.some(isByKind),
  };
}

const mostShown = 300;

/** Google's own default filter names what goes to the other sink. */
const auditLogs = /^\s*NOT\s+LOG_ID\(\s*"(?:cloudaudit|externalaudit)\.googleapis\.com\/[a-z_]+"\s*\)\s*$/i;

const ownType = /^\(?\s*resource\.type\s*=\s*"?cloud_run_revision"?\s*\)?$/i;

/** What a sink's own filter leaves out, each as the filter of an exclusion: of a part that is not negated, all of it. */
function notTaken(filter: string): string[] {
  return partsOf(filter).flatMap((part) => {
    if (auditLogs.test(part) || ownType.test(part)) return [];
    const [, inner] = /^\s*(?:NOT\s+|-)\s*([^]+)$/i.exec(part) ?? [];
    return inner === undefined ? [`NOT (${part})`] : [inner];
  });
}

/** The parts that are joined by AND outside of brackets and quotes. */
function partsOf(filter: string): string[] {
  const text = filter.replace(/--[^\n]*/g, " ");
  const parts: string[] = [];
  let [depth, from, quoted] = [0, 0, false];
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (quoted) {
      if (char === "\\") i += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    else if (depth === 0 && /^\sAND\s/.test(text.slice(i, i + 5))) {
      parts.push(text.slice(from, i).trim());
      from = i + 5;
    }
  }
  return [...parts, text.slice(from).trim()].filter((part) => part !== "");
}

/** May entries of this service's request log match? Not where a part that must hold says that it is of something else. */
function mayConcern(filter: string, { service, region }: { service: string; region: string }): boolean {
  const parts = partsOf(filter);
  const excludes = (field: RegExp, own: readonly string[]): boolean =>
    parts.some((part) => {
      if (/\sOR\s/.test(part)) return false;
      const [, value] = new RegExp(`^\\(?\\s*${field.source}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`, "i").exec(part) ?? [];
      return value !== undefined && !own.some((one) => value.toLowerCase().includes(one.toLowerCase()));
    });
  const logId = parts.some((part) => {
    const [, id] = /^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(part) ?? [];
    return id !== undefined && id.toLowerCase() !== "run.googleapis.com/requests";
  });
  return !(
    logId ||
    excludes(/resource\.type/, ["cloud_run_revision"]) ||
    excludes(/resource\.labels\.service_name/, [service]) ||
    excludes(/resource\.labels\.location/, [region]) ||
    excludes(/logName/, ["run.googleapis.com%2Frequests", "run.googleapis.com/requests"])
  );
}

/** By who asked for what, and not by how it ended or at random? */
function isByKind(filter: string): boolean {
  const text = filter.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (
    /requestUrl|userAgent|requestMethod|remoteIp/i.test(text) &&
    !/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(text)
  );
}
