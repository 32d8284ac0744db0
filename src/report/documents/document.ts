import type { Document } from "../blocks.ts";
import { type AnyReport, isOfServices, type PeriodReport } from "../report.ts";
import { periodDocument } from "./period.ts";
import { servicesDocument } from "./services.ts";
import { verificationDocument } from "./verification.ts";

/** All that is shown of a report of any kind, for every medium. */
export function documentOf(report: AnyReport | PeriodReport): Document {
  if ("period" in report) return periodDocument(report);
  return isOfServices(report) ? servicesDocument(report) : verificationDocument(report);
}
