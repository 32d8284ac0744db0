import type { Document } from "../blocks.ts";
import type { AnyReport, PeriodReport } from "../report.ts";
import { documentOfAny } from "./any.ts";
import { periodDocument } from "./period.ts";

/** All that is shown of a report of any kind, for every medium. */
export function documentOf(report: AnyReport | PeriodReport): Document {
  return "period" in report ? periodDocument(report) : documentOfAny(report);
}
