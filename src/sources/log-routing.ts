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
export function requestLogRouting(routing: RoutingAnswer, scope: RoutedScope): Routing {
  const sink = routing.sinks.find(({ name }) => name === defaultSink);
  // Without the sink nothing is known: its name is Google's own.
  if (sink === undefined) return { excluded: null, byKind: false };
  if (sink.disabled) return { excluded: { sink: sink.name, filter: "the sink is disabled" }, byKind: false };
  const taken = leftOut(routing).filter((filter) => mayConcern(filter, scope, isRequestLog));
  const excluded = taken.find((filter) => !isByKind(filter)) ?? null;
  return {
    excluded: excluded === null ? null : { sink: sink.name, filter: cutAt(excluded, mostShown) },
    byKind: taken.some(isByKind),
  };
}

/** Filters that leave requests out of Cloud Run's log by who asked for what: those of others are whole. */
export function exclusionsByKind(routing: RoutingAnswer, scope: RoutedScope): string[] {
  return leftOut(routing)
    .filter((filter) => mayConcern(filter, scope, isRequestLog) && isByKind(filter))
    .map((filter) => cutAt(filter, mostShown));
}

/** Filters that may leave out what the app itself writes. One on the request that an entry is of means Cloud Run's own. */
export function appLogExclusions(routing: RoutingAnswer, scope: RoutedScope): string[] {
  return leftOut(routing)
    .filter(
      (filter) =>
        mayConcern(filter, scope, isAppLog) && !partsOf(filter).some((part) => /^\(?\s*httpRequest\./.test(part)),
    )
    .map((filter) => cutAt(filter, mostShown));
}

interface RoutedScope {
  service: string;
  region: string;
}

const isRequestLog = (id: string): boolean => id === "run.googleapis.com/requests";
const isAppLog = (id: string): boolean =>
  !isRequestLog(id) && !/^cloudaudit|^externalaudit|\/varlog\/|\/var\/log\//.test(id);

/** The filters of what the sink does not take: of its exclusions, of the project's, and of its own. */
function leftOut({ sinks, exclusions }: RoutingAnswer): string[] {
  const sink = sinks.find(({ name }) => name === defaultSink);
  if (sink === undefined || sink.disabled) return [];
  const left = [...sink.exclusions, ...exclusions].filter(({ disabled }) => !disabled).map(({ filter }) => filter);
  return [...left, ...notTaken(sink.filter)];
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

/** May entries of this service's log match? Not where a part that must hold says that it is of something else. */
function mayConcern(filter: string, { service, region }: RoutedScope, isLog: (id: string) => boolean): boolean {
  return !partsOf(filter).some((part) => {
    const [, id = logIdIn(saidOf(part, "logName") ?? "")] = /^\(?\s*LOG_ID\(\s*"([^"]+)"\s*\)\s*\)?$/i.exec(part) ?? [];
    const isOther = (field: string, own: string): boolean => saidOf(part, field)?.includes(own.toLowerCase()) === false;
    return (
      (id !== undefined && !isLog(id.toLowerCase())) ||
      isOther("resource.type", "cloud_run_revision") ||
      isOther("resource.labels.service_name", service) ||
      isOther("resource.labels.location", region)
    );
  });
}

/** The one value that a part asks of a field, in lower case. Undefined: it asks for another, or for several. */
function saidOf(part: string, field: string): string | undefined {
  const name = field.replaceAll(".", "\\.");
  const [, value] = new RegExp(`^\\(?\\s*${name}\\s*=\\s*"?([^"\\s)]+)"?\\s*\\)?$`, "i").exec(part) ?? [];
  return value?.toLowerCase();
}

function logIdIn(logName: string): string | undefined {
  return /\/logs\/(.+)$/.exec(logName)?.[1]?.replaceAll("%2f", "/");
}

/** By who asked for what, and not by how it ended or at random? */
function isByKind(filter: string): boolean {
  const text = filter.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (
    /requestUrl|userAgent|requestMethod|remoteIp/i.test(text) &&
    !/sample\s*\(|status|severity|latency|responseSize|insertId|trace|timestamp|payload/i.test(text)
  );
}
