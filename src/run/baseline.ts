import type { Window } from "../sources/window-reader.ts";
import type { TrafficShare } from "../report/report.ts";

/** Whom the candidate is compared with, and over which time of that revision's requests. */
export interface ComparedTime {
  /** Short name of the baseline. */
  revision: string;
  /** Do both serve now? Then it is the window itself; else the equally long time before the deploy. */
  concurrent: boolean;
  window: Window;
}

export interface ComparedParts {
  baseline: string;
  candidateCreatedAt: number | null;
  /** When the verification began to look at the service, epoch ms. */
  beganAt: number;
  /** Effective. */
  traffic: readonly TrafficShare[];
  /** The candidate's. */
  window: Window;
}

/**
 * The same time while both serve: whatever happens to the service then, happens to both. Where the baseline has no traffic
 * left, the equally long time that ends when the candidate was created: from then on instances start, traffic shifts, and
 * the baseline's last requests are those that its instances are shut down under.
 */
export function comparedTime({ baseline, candidateCreatedAt, beganAt, traffic, window }: ComparedParts): ComparedTime {
  const concurrent = traffic.some(({ revision, percent }) => revision === baseline && percent > 0);
  if (concurrent) return { revision: baseline, concurrent, window };
  const to = Math.min(candidateCreatedAt ?? beganAt, beganAt);
  return { revision: baseline, concurrent, window: { from: to - (window.to - window.from), to } };
}
