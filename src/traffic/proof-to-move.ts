import type { Finding } from "../checks/finding.ts";
import { ofLatency } from "../checks/logs.ts";
import { unprovenAgainst } from "../checks/proof.ts";
import { rateInterval } from "../stats/interval.ts";
import { upperTail, within } from "../stats/binomial.ts";
import type { Report, TrafficOutcome } from "../report/report.ts";

type Compared = NonNullable<NonNullable<Report["baseline"]>["compared"]>;

/** Why a failed verdict moves no traffic. Undefined: it is a proof against the candidate, and the other revision is better. */
export function unprovenOutcome(report: Report): TrafficOutcome | undefined {
  const why = unprovenAgainst(report);
  return why === null ? sameTrouble(report) : { code: "not-proven", why };
}

/** Fewer tell nothing: a user who asks for the same broken page again makes that many. */
export const leastAnswers = 10;

/**
 * Where the other one breaks the same budget at the same time, and not provably less, users are better off nowhere; nor where it
 * broke it in as long a time before, and as badly: a fix that is not good enough is better than none.
 */
function sameTrouble({ baseline, findings }: Report): TrafficOutcome | undefined {
  const compared = baseline?.compared ?? null;
  if (baseline === null || compared === null) return undefined;
  const { concurrent } = compared;
  const isNoBetter = concurrent ? maybeAsBad : isAsBad;
  const shared = findings.find((finding) => isShared(finding, compared) && isNoBetter(finding, compared));
  if (shared === undefined) return undefined;
  const { bad, n } = badIn(compared, shared);
  const what = shared.id === "error-rate" ? "failed" : `took longer than ${shared.limit ?? 0} ms`;
  return {
    code: "target-unhealthy",
    revision: baseline.name,
    detail: `${bad} of its ${n} requests ${what} ${concurrent ? "at the same time" : "just before"}`,
  };
}

function isAsBad(finding: Finding, compared: Compared): boolean {
  const { bad, n } = badIn(compared, finding);
  return bad * finding.n >= (finding.bad ?? 0) * n;
}

/** They met the same trouble, if any: what differs by chance alone is no difference. */
function maybeAsBad(finding: Finding, compared: Compared): boolean {
  const { bad, n } = badIn(compared, finding);
  return rateInterval(n, bad).high >= rateInterval(finding.n, finding.bad ?? 0).low;
}

function isShared(finding: Finding, compared: Compared): boolean {
  const { decision, evidence } = finding;
  if (decision !== "fail" || evidence === null) return false;
  const { bad, n } = badIn(compared, finding);
  return n >= leastAnswers && within(upperTail(n, bad, evidence.allowedRate), evidence.failLevel);
}

/** Of the other revision's requests, those that break this budget. What lies on both sides of it counts as kept. */
function badIn({ count, errors, distribution }: Compared, { id, limit }: Finding): { bad: number; n: number } {
  if (id === "error-rate") return { bad: errors, n: count };
  if (!ofLatency.includes(id) || limit === null) return { bad: 0, n: 0 };
  const sum = (some: Compared["distribution"]): number => some.reduce((all, bucket) => all + bucket.count, 0);
  return { bad: sum(distribution.filter(({ fromMs }) => fromMs >= limit)), n: sum(distribution) };
}
