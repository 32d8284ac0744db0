import type { Mark, PeriodReport } from "../report.ts";
import { periodVoice } from "./voice.ts";
import { wordsFor } from "../words/words.ts";

/** The first line of whatever people see: the verdict and what decides. */
export function periodHeadline(report: PeriodReport, style: "plain" | "markdown" | "html" = "plain"): string {
  const words = wordsFor(report.language).period;
  const voice = periodVoice(report.language, report.timeZone, style);
  const { title, verdicts, checks: names } = words;
  const about = `${verdicts[report.verdict]} — ${title[report.period.kind]}, ${voice.code(report.service.name)}`;
  const { requests } = report;
  const marked = (mark: Mark): string[] =>
    report.checks.filter((check) => check.mark === mark).map(({ id }) => names[id]);
  // What was not asked for is not missing.
  const unknown = report.checks
    .filter(({ mark, reason }) => mark === "unknown" && ["not-read", "unresolved"].includes(reason.code))
    .map(({ id }) => names[id]);
  if (requests === null) return `${about}: ${[words.noRequests, ...marked("failed")].join("; ")}`;
  return `${about}: ${words.headline(voice, {
    requests: requests.count,
    successRate: successRate(report) ?? 0,
    p95Ms: requests.latency?.p95.ms ?? null,
    errors: requests.errors,
    failed: marked("failed"),
    warned: marked("warning"),
    unknown,
  })}`;
}

/** Status below 400, of all. Null: no requests. */
export function successRate({ requests }: Pick<PeriodReport, "requests">): number | null {
  if (requests === null || requests.count === 0) return null;
  const bad = requests.byStatus.reduce((sum, { status, count }) => sum + (status >= 400 ? count : 0), 0);
  return 1 - bad / requests.count;
}
