import type { Wait } from "../../clock.ts";
import type { CloudRunCounts, RefusedRequests } from "../../checks/period/seen-period.ts";
import type { CloudRun, ServiceState } from "../../revision/cloud-run-state.ts";
import type { GaugeCourse, PeriodReport, RestartFacts, TrendWeek } from "../../report/report.ts";
import type { AskingParts } from "../../sources/period/questions.ts";
import type { PeriodQuery, PeriodSource } from "../../sources/period/period-query.ts";
import type { SourceName } from "./choose-source.ts";

/** What a period is read with. Each may throw a CallFailure, which leaves its part of the report out and is told. */
export interface PeriodReaders {
  cloudRun: () => Promise<CloudRun>;
  /** What Cloud Run itself counted. Null: Monitoring knows of nothing. */
  counts: (query: PeriodQuery, wait: Wait) => Promise<CloudRunCounts | null>;
  source: (name: SourceName) => Promise<PeriodSource>;
  resources: (
    query: PeriodQuery,
    wait: Wait,
  ) => Promise<{
    memory: GaugeCourse["points"];
    cpu: GaugeCourse["points"];
    instances: PeriodReport["resources"]["instances"];
  }>;
  /** P95 of equally long periods before this one, oldest first. */
  earlier: (query: PeriodQuery, periods: number, wait: Wait) => Promise<TrendWeek[]>;
  /** @param earliest nothing of the service's is older: epoch ms. */
  errors: (
    query: PeriodQuery,
    earliest: number,
    wait: Wait,
  ) => Promise<Pick<PeriodReport, "errorMessages" | "newMessages"> & { truncated: boolean }>;
  restarts: (query: PeriodQuery, wait: Wait) => Promise<RestartFacts>;
  /** Null: too many to be read, or even sampled, in a few calls. */
  refused: (query: PeriodQuery, wait: Wait) => Promise<Omit<RefusedRequests, "counted"> | null>;
  /** Null: nothing outside its network reaches the service. */
  asking: (service: ServiceState) => AskingParts | null;
}
