import type { Settings } from "../inputs/settings.ts";
import { slowMsOf } from "../inputs/stand-ins.ts";
import {
  type AppFields,
  appObservation,
  type FieldSettings,
  fieldsOf,
  type LogEntry,
  platformObservation,
} from "./log-entry.ts";
import { appFilter, endedBy, type LogScope, platformFilter } from "./log-filter.ts";
import { isByApp, type LogName } from "./log-names.ts";
import type { RequestObservation } from "./observation.ts";
import type { Window } from "./window-reader.ts";

/** A log that tells of users' requests. All in which one differs from another is said here; how it is written: log-names.ts. */
export interface RequestLog {
  /** Finds its entries. */
  filter: (scope: LogScope, fields: AppFields) => string;
  /** What one of them says of its request. */
  observation: (entry: LogEntry, fields: AppFields) => RequestObservation;
}

/** A further one is judged where none before it in `logNames` holds a request, and decides nothing while nothing confirms it. */
export const requestLogs: Readonly<Record<LogName, RequestLog>> = {
  app: { filter: appFilter, observation: appObservation },
  platform: { filter: platformFilter, observation: (entry) => platformObservation(entry) },
};

/** Do the settings name Cloud Run's own latency? Then no entry is the app's. */
export function isPlatformOnly({ latencyField }: Pick<FieldSettings, "latencyField">): boolean {
  return latencyField.startsWith("httpRequest.");
}

/** How an entry of a log is read. */
export function readerOf(log: LogName, fields: AppFields): (entry: LogEntry) => RequestObservation {
  const { observation } = requestLogs[log];
  return (entry) => observation(entry, fields);
}

/**
 * What is read of a log for the requests that began in this window. Where entries stand at the requests' ends, the reading goes
 * on after the window, as long as late entries are awaited. Were requests cut by their ends instead, the window would begin with
 * the slow ones of the time before it, without the quick ones that began beside them.
 */
export function readingOf(
  log: LogName,
  scope: LogScope,
  settings: FieldSettings & Pick<Settings, "settleMs" | "p95BudgetMs">,
  window: Window,
): { filter: string; window: Window } {
  const fields = fieldsOf(settings);
  const filter = requestLogs[log].filter(scope, fields);
  if (!isByApp(log)) return { filter, window };
  const { from, to } = window;
  return {
    filter: endedBy(filter, { fields, to, quickMs: slowMsOf(settings) }),
    window: { from, to: to + settings.settleMs },
  };
}
