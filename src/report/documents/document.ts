import type { Document } from "../blocks.ts";
import type { PeriodReport, Report } from "../report.ts";
import { periodDocument } from "./period.ts";
import { verificationDocument } from "./verification.ts";

/** All that is shown of a report of either kind, for every medium. */
export function documentOf(report: Report | PeriodReport): Document {
  return "period" in report ? periodDocument(report) : verificationDocument(report);
}
