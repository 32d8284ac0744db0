import { upperTail, within } from "../stats/binomial.ts";
import type { Finding, ReasonCode } from "./finding.ts";

/** What a service within its budget would show in at most one window of ten speaks against it. */
const againstLevel = 0.1;

/** With these reasons a budget is open for want of requests alone. */
const tooFew: readonly ReasonCode[] = ["not-proven", "no-requests", "proven-too-soon"];

/**
 * One budget by users' requests and by probes beside them (`prove-with: users-and-probes`). A fail comes by either, users'
 * first. A pass may rest on the probes where users' requests are too few to prove anything and show nothing against it; it
 * says so, and how many of both there were.
 *
 * @param logShows does the log in which no user was seen show the probes at least? Else it is blind, not quiet.
 */
export function byEither(users: Finding, probes: Finding, logShows: boolean): Finding {
  if (users.decision !== "inconclusive") return users;
  const { n, bad } = users;
  const told: Finding = { ...probes, beside: { n, bad: bad ?? 0 } };
  if (probes.decision === "fail") return told;
  if (!tooFew.includes(users.reason.code) || speaksAgainst(users)) return users;
  if (users.reason.code === "no-requests" && !logShows) return users;
  return probes.decision === "pass" || lacking(probes) < lacking(users) ? told : users;
}

/** Each budget of users' requests beside the same one by probes. */
export function eitherOf(users: readonly Finding[], probes: readonly Finding[], logShows: boolean): Finding[] {
  return users.map((one) => {
    const beside = probes.find(({ id }) => id === one.id);
    return beside === undefined ? one : byEither(one, beside, logShows);
  });
}

/**
 * Is more of it bad than the budget allows? With so many requests that one bad one would be allowed, its share says so by
 * itself; with fewer, one alone may be chance.
 */
function speaksAgainst({ n, bad, evidence }: Finding): boolean {
  if (evidence === null || n === 0 || bad === null) return false;
  const { allowedRate } = evidence;
  if (bad <= allowedRate * n) return false;
  return allowedRate * n >= 1 || within(upperTail(n, bad, allowedRate), againstLevel);
}

/** So many good ones would still prove it. */
function lacking({ reason }: Finding): number {
  if (reason.code === "proven-too-soon") return 0;
  return reason.code === "not-proven" ? (reason.moreClean ?? Infinity) : Infinity;
}
