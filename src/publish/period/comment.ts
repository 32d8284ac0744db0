import { renderPeriodComment } from "../../report/github/comment.ts";
import type { PeriodReport } from "../../report/report.ts";
import type { TargetParts } from "../target.ts";

export function commentOf(report: PeriodReport, { runner }: Pick<TargetParts, "runner">): string {
  return renderPeriodComment(report, markerOf(report), runner.runUrl);
}

/** One comment a service and kind of period. A comment of HTML must not hold `--` or `>`. */
export function markerOf({ service, period }: PeriodReport): string {
  const encode = (text: string): string =>
    encodeURIComponent(text.toWellFormed()).replaceAll("--", "-%2D").replace(/-$/, "%2D");
  const parts = { service: service.name, region: service.region, project: service.project, period: period.kind };
  return `<!-- ion-verify:report ${Object.entries(parts)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join(" ")} -->`;
}
