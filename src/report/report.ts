import type * as z from "zod";
import type { periodSchema } from "./schema/period.ts";
import type { reportSchema } from "./schema/report.ts";
import type { servicesSchema } from "./schema/services.ts";
import type { serviceChange, serviceWatch } from "./schema/service-watch.ts";
import type { releaseFacts, rollbackFacts, trafficOutcome } from "./schema/traffic.ts";

/**
 * The reports' types. Their schemas are the source, where each part is explained; they are imported as types, so that no
 * action loads the library that reads them. Times are epoch milliseconds, durations milliseconds, rates 0..1, sizes bytes.
 */

/** Of one verification. */
export type Report = z.infer<typeof reportSchema>;

/** Of several services and regions in one run. */
export type ServicesReport = z.infer<typeof servicesSchema>;
export type TargetReport = ServicesReport["targets"][number];

/** Whatever a verification tells the world of. */
export type AnyReport = Report | ServicesReport;

export function isOfServices(report: AnyReport): report is ServicesReport {
  return "targets" in report;
}

/** What a report is about, by which its comment and its alerts are found again; of several services, all their names. */
export function addressOf(report: AnyReport): { service: string; region: string; project: string } {
  if (!isOfServices(report)) {
    const { name: service, region, project } = report.service;
    return { service, region, project };
  }
  const { targets } = report;
  const project = targets.map((one) => one.report?.service.project ?? "").find((one) => one !== "") ?? "";
  const places = targets.map(({ service, region }) => `${service}/${region}`);
  return { service: places.toSorted().join(","), region: "", project };
}

export type Verdict = Report["verdict"];
export type Cause = Report["cause"];
export type RevisionFacts = NonNullable<Report["candidate"]>;
export type BaselineFacts = NonNullable<Report["baseline"]>;
export type TrafficShare = Report["traffic"][number];
export type ReadinessStep = Report["readiness"][number];
export type WindowFacts = NonNullable<Report["window"]>;
export type FirstLook = NonNullable<Report["firstLook"]>;
export type RequestFacts = NonNullable<Report["requests"]>;
export type WaitFacts = NonNullable<RequestFacts["waits"]>;
export type EvidenceGrowth = Report["evidenceGrowth"][number];
export type LatencyBucket = RequestFacts["distribution"][number];
export type ProbeFacts = Report["probes"][number];
export type GaugeFacts = NonNullable<Report["memory"]>;
export type ErrorMessage = Report["errorMessages"][number];
export type NewMessages = NonNullable<Report["newMessages"]>;
export type Notice = Report["notices"][number];

export type ServiceWatchFacts = z.infer<typeof serviceWatch>;
export type ServiceStanding = ServiceWatchFacts["standings"][number];
export type ServiceChange = z.infer<typeof serviceChange>;

export type RollbackFacts = z.infer<typeof rollbackFacts>;
export type ReleaseFacts = z.infer<typeof releaseFacts>;
export type TrafficOutcome = z.infer<typeof trafficOutcome>;

/** Of a day, a week, a month. */
export type PeriodReport = z.infer<typeof periodSchema>;

export type PeriodVerdict = PeriodReport["verdict"];
export type Period = PeriodReport["period"];
export type PeriodKind = Period["kind"];
export type SourceFacts = PeriodReport["source"];
export type SourceKind = SourceFacts["kind"];
export type SourceReason = SourceFacts["reason"];
export type PeriodRequests = NonNullable<PeriodReport["requests"]>;
export type PeriodLatency = NonNullable<PeriodRequests["latency"]>;
export type QuantileFacts = PeriodLatency["p95"];
export type PeriodGroup = PeriodRequests["groups"][number];
export type PeriodSlice = PeriodRequests["slices"][number];
export type PeriodResources = PeriodReport["resources"];
export type GaugeCourse = NonNullable<PeriodResources["memory"]>;
export type RestartFacts = NonNullable<PeriodReport["restarts"]>;
export type DependencyFacts = NonNullable<PeriodReport["dependencies"]>;
export type TrendWeek = NonNullable<PeriodReport["trend"]>["points"][number];
export type SettingCheck = PeriodReport["configuration"][number];
export type PeriodCheck = PeriodReport["checks"][number];
export type PeriodCheckId = PeriodCheck["id"];
export type PeriodReason = PeriodCheck["reason"];
export type Mark = PeriodCheck["mark"];
export type ChecklistItem = PeriodReport["checklist"][number];
export type ChecklistId = ChecklistItem["id"];
export type PeriodNotice = PeriodReport["notices"][number];
