import { targetOf, verdictOfAll } from "../../src/checks/verdict-of-all.ts";
import type { Report, ServicesReport } from "../../src/report/report.ts";
import { failedReport, report, START } from "./fixtures.ts";

type Outcome = Report | { fault: string };

/** A report on services of these names, each in its own region. */
export function servicesReport(
  outcomes: Record<string, Outcome>,
  changes: Partial<ServicesReport> = {},
): ServicesReport {
  const targets = Object.entries(outcomes).map(([service, outcome], i) => {
    const place = { service, region: `us-east${i + 1}` };
    if ("fault" in outcome) return targetOf(place, outcome);
    return targetOf(place, { ...outcome, service: { ...outcome.service, name: service, region: place.region } });
  });
  const all = verdictOfAll(targets);
  return { schema: "ion-verify/services@1", generatedAt: START + 700_000, language: "en", ...all, targets, ...changes };
}

export const missing = { fault: 'service (us-east3) is "shpo"; allowed: chat, api' };

/** One that failed, one that passed, one that does not exist. */
export function mixed(changes: Partial<ServicesReport> = {}): ServicesReport {
  return servicesReport({ chat: failedReport(), api: report(), shpo: missing }, changes);
}
