import { appView, noApp } from "./app-view.ts";
import type { LogName } from "../log-names.ts";
import type { Judged } from "./doubt.ts";
import { totalOf } from "./end-counts.ts";
import type { Held, Reconciled, Tolerances } from "./held.ts";
import { byMonitoring } from "./limits.ts";
import { platformView } from "./platform-view.ts";

/**
 * Which of the logs is the truth. None is by itself: loggers sample, sinks exclude, units differ, a log stops. So each is held
 * against what else is known of the same requests; a log that is known to be a part decides nothing, and where the app's is,
 * the request log is judged, and where that is too, Monitoring's counts.
 *
 * @param holding the logs that hold requests, the best first.
 */
export function reconcile(held: Held, tolerances: Tolerances, holding: readonly LogName[] = []): Reconciled {
  const platform = platformView(held, tolerances);
  const app = tolerances.platformOnly ? noApp : appView(held, platform, tolerances);
  const { stalled } = app;
  const doubts = [...app.doubts, ...(stalled !== null && held.last ? [stalled] : []), ...platform.doubts];
  const decided = (judged: Judged | null, certain: boolean): Reconciled => ({
    judged,
    certain,
    backed: judged === "monitoring" || platform.told || isCounted(held, tolerances, judged),
    doubts,
    platformWhole: platform.whole,
    open: { errors: null, latency: null },
    blocking: app.unit,
    thin: judged === "app" && app.thin,
  });
  const usable = app.doubts.length === 0 && (stalled === null || !held.last);
  if (app.present && usable) {
    if (stalled !== null) return decided("app", false);
    if (app.confirmed) return { ...decided("app", true), open: app.open };
    doubts.unshift({ code: "unchecked", log: "app" });
    // Nothing speaks against it, and nothing for it yet.
    if (!held.last) return decided("app", false);
  }
  if (held.platform.entries > 0 && platform.doubts.length === 0) return decided("platform", true);
  if (hasCounts(held)) return decided("monitoring", true);
  // For what is shown: the log that is not known to be wrong, or that holds anything. A further one is held against nothing.
  if (app.present && (app.doubts.length === 0 || held.platform.entries === 0)) return decided("app", false);
  if (held.platform.entries > 0) return decided("platform", false);
  const [another] = holding;
  return another === undefined ? decided(null, true) : decided(another, false);
}

/** Does Monitoring count as many requests as this log has? */
function isCounted({ monitoring }: Held, tolerances: Tolerances, log: Judged | null): boolean {
  if (monitoring === null || (log !== "app" && log !== "platform")) return false;
  return byMonitoring(monitoring.counted, log, tolerances) === "agree";
}

function hasCounts({ monitoring }: Held): boolean {
  return monitoring !== null && totalOf(monitoring.all) > 0;
}
