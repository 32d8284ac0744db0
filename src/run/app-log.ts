import type { Settings } from "../inputs/settings.ts";
import { slowMsOf } from "../inputs/stand-ins.ts";
import { type FieldSettings, fieldsOf } from "../sources/log-entry.ts";
import { appFilter, endedBy, type LogScope } from "../sources/log-filter.ts";
import type { Window } from "../sources/window-reader.ts";

type AppLogSettings = FieldSettings & Pick<Settings, "settleMs" | "p95BudgetMs">;

/**
 * What is read of the app's log for the requests that began in this window. Its entries stand at the requests' ends, so the
 * reading goes on after the window, as long as late entries are awaited. Were requests cut by their ends instead, the window
 * would begin with the slow ones of the time before it, without the quick ones that began beside them.
 */
export function appLogOf(
  scope: LogScope,
  settings: AppLogSettings,
  { from, to }: Window,
): { filter: string; window: Window } {
  const { settleMs } = settings;
  const fields = fieldsOf(settings);
  return {
    filter: endedBy(appFilter(scope, fields), { fields, to, quickMs: slowMsOf(settings) }),
    window: { from, to: to + settleMs },
  };
}

/** Did this request begin in the window? */
export function beganIn({ startedAt }: { startedAt: number }, { from, to }: Window): boolean {
  return startedAt >= from && startedAt < to;
}
