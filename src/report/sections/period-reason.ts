import type { Mark, PeriodReport } from "../report.ts";
import type { Telling } from "../telling.ts";
import type { Text } from "../text/marked.ts";

/** The figures and what decides. */
export function periodReason(report: PeriodReport, { words, voice }: Telling): Text {
  const { checks: names, headline, noRequests } = words.period;
  const { requests } = report;
  const marked = (mark: Mark): string[] =>
    report.checks.filter((check) => check.mark === mark).map(({ id }) => names[id]);
  // What was not asked for is not missing.
  const unknown = report.checks
    .filter(({ mark, reason }) => mark === "unknown" && ["not-read", "unresolved"].includes(reason.code))
    .map(({ id }) => names[id]);
  if (requests === null) return [noRequests, ...marked("failed")].join("; ");
  return headline(voice, {
    requests: requests.count,
    successRate: successRate(report) ?? 0,
    p95Ms: requests.latency?.p95.ms ?? null,
    errors: requests.errors,
    failed: marked("failed"),
    warned: marked("warning"),
    unknown,
  });
}

/** Status below 400, of all. Null: no requests. */
export function successRate({ requests }: Pick<PeriodReport, "requests">): number | null {
  if (requests === null || requests.count === 0) return null;
  const bad = requests.byStatus.reduce((sum, { status, count }) => sum + (status >= 400 ? count : 0), 0);
  return 1 - bad / requests.count;
}
