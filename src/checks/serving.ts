import { byRule, type Finding, type Reason } from "./finding.ts";
import type { ServiceChange } from "../report/report.ts";

/** What the watch over Cloud Run's state has to say when the window is over. */
export interface Watched {
  readings: number;
  changes: readonly ServiceChange[];
  /** Has the candidate lost its readiness, and not got it back? */
  unready: boolean;
  /** Was the service read after the window's end? Null: it was; else what the last try met. */
  unseen: { code: "no-access" | "not-reachable"; detail: string } | null;
  /** It was looked at once, when all was over: then the candidate had so much of the traffic. Null: all the time. */
  nowPercent: number | null;
}

/** What is in the way of a pass, the gravest first. */
const grave: readonly ServiceChange["kind"][] = [
  "service-deleted",
  "revision-deleted",
  "ready-lost",
  "traffic-lost",
  "newer-deploy",
  "tag-moved",
  "changed-back",
];

/**
 * Did the candidate serve through the whole window as it did at its start? Its own lost readiness fails it. What others did
 * to it, and what was not seen, leaves the verdict open.
 */
export function judgeServing({ readings, changes, unready, unseen, nowPercent }: Watched): Finding {
  const worst = changes.filter(spoils).toSorted((a, b) => rank(a) - rank(b))[0];
  const own = worst?.kind === "ready-lost" && worst.whose === "revision" && unready;
  const served: Reason =
    nowPercent === null ? { code: "served", readings } : { code: "served-now", percent: nowPercent };
  const reason: Reason = worst === undefined ? (unseen ?? served) : { code: "serving-changed", change: worst };
  return byRule("serving", {
    decision: own ? "fail" : worst !== undefined || unseen !== null ? "inconclusive" : "pass",
    reason,
    n: readings,
  });
}

/** Is it in the way of a pass? */
export function spoils(change: ServiceChange): boolean {
  return grave.includes(change.kind) && (change.kind !== "newer-deploy" || change.takesTraffic);
}

/** A rollback by someone says more than a newer deploy that came with it. */
function rank(change: ServiceChange): number {
  return 2 * grave.indexOf(change.kind) - (change.kind === "traffic-lost" && change.to === "newer" ? 0 : 1);
}
