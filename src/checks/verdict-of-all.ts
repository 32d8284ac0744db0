import type { Report, ServicesReport, TargetReport } from "../report/report.ts";

/** The gravest first. */
const verdicts = ["fail", "inconclusive", "pass"] as const;
const jobs = ["failure", "warning", "success"] as const;

/** What several verdicts come to: none passes for another one. */
export function verdictOfAll(
  targets: readonly Pick<TargetReport, "verdict" | "job">[],
): Pick<ServicesReport, "verdict" | "job"> {
  return {
    verdict: verdicts.find((one) => targets.some(({ verdict }) => verdict === one)) ?? "inconclusive",
    job: jobs.find((one) => targets.some(({ job }) => job === one)) ?? "failure",
  };
}

/** A target that was verified, or could not be: what a wrong setting leaves unverified stops the job, as it does alone. */
export function targetOf(
  place: { service: string; region: string },
  outcome: Report | { fault: string },
): TargetReport {
  const { service, region } = place;
  return "fault" in outcome
    ? { service, region, verdict: "inconclusive", job: "failure", fault: outcome.fault, report: null }
    : { service, region, verdict: outcome.verdict, job: outcome.job, fault: null, report: outcome };
}
