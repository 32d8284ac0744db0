import type { Wait } from "../../clock.ts";
import type { StatusRange } from "../../inputs/settings.ts";
import type { PeriodRequests } from "../../report/report.ts";
import type { AppFields } from "../log-entry.ts";
import type { LogScope } from "../log-filter.ts";
import type { UserRules } from "../who-asked.ts";

/** Which requests: users' requests of a service, all of its revisions, over a time that is over. */
export interface PeriodQuery {
  project: string;
  service: string;
  region: string;
  /** Epoch ms; from inclusive, to exclusive. Whole minutes, `to` long enough ago for everything to have been reported. */
  from: number;
  to: number;
  /** The period is shown in so many equal parts. */
  slices: number;
  /** A request that takes longer is slow. */
  slowMs: number;
  fields: AppFields;
  errorStatus: readonly StatusRange[];
  /** Who is no user, where entries tell who asked for what. */
  users: UserRules;
}

/** All revisions of its service. */
export function scopeOf({ service, region }: PeriodQuery): LogScope {
  return { service, region, revision: null };
}

/** One way to count the requests of a period. All give the same figures, within the bounds that they tell. */
export interface PeriodSource {
  /** Null: there is nothing of this service in this time. @throws CallFailure, or the signal's reason. */
  read(query: PeriodQuery, wait: Wait): Promise<PeriodRequests | null>;
}
