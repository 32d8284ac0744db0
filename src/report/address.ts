import { type AnyReport, isOfServices } from "./report.ts";

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
