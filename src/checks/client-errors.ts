import { upperTail, within } from "../stats/binomial.ts";
import { rateInterval } from "../stats/interval.ts";
import type { Finding } from "./finding.ts";
import { isError } from "./tally.ts";
import type { StatusRange } from "../inputs/settings.ts";

/** So surely must the shares lie apart: one look at the window's end. */
const alpha = 0.01;

/** Without a baseline: half of its users, and surely more than a third, which is what many a service answers so. */
const halfOfUsers = 0.5;
const thirdOfUsers = 1 / 3;
/** Beside a baseline that is known, fewer are told as well: so many, and surely so many times the baseline's. */
const manyUsers = 0.2;
const timesBaseline = 2;

export interface ClientErrors {
  /** Users' requests with a status. */
  n: number;
  /** Refused by the app itself: a status of 400 to 499 that is no error by the settings. */
  bad: number;
}

export function isClientError(status: number | null, errorStatus: readonly StatusRange[]): boolean {
  return status !== null && status >= 400 && status < 500 && isError(status, errorStatus) === false;
}

/**
 * Of the statuses that were seen. `status`: the most frequent of the bad ones.
 *
 * @param refused by Cloud Run, before any instance saw them: errors already, which have the status 429 or a server error's.
 */
export function clientErrorsOf(
  byStatus: readonly { status: number; count: number }[],
  errorStatus: readonly StatusRange[],
  refused = 0,
): ClientErrors & { status: number | null } {
  const bad = byStatus
    .filter(({ status }) => isClientError(status, errorStatus))
    .map((one) => (one.status === 429 ? { ...one, count: Math.max(0, one.count - refused) } : one));
  const sum = (all: readonly { count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
  return {
    n: sum(byStatus),
    bad: sum(bad),
    status: bad.toSorted((a, b) => b.count - a.count)[0]?.status ?? null,
  };
}

/**
 * A revision that answers 401, 404 or 429 to its users is broken for them, though no server error tells. It is told where
 * many are answered so, and the baseline's were not: with a baseline to compare it can fail by input, where many surely are,
 * without one it warns.
 *
 * @param baseline null: nothing was read of one.
 * @returns null where there is nothing to tell.
 */
export function judgeClientErrors(
  { n, bad, status }: ClientErrors & { status: number | null },
  baseline: ClientErrors | null,
  onClientErrors: "warn" | "fail",
): Finding | null {
  if (bad === 0 || status === null) return null;
  const interval = rateInterval(n, bad, alpha);
  const compared = baseline !== null && baseline.n > 0 ? baseline : null;
  const share = bad / n;
  const tells =
    compared === null
      ? share >= halfOfUsers && interval.low > thirdOfUsers
      : share >= manyUsers && isMore({ n, bad }, compared);
  if (!tells) return null;
  return {
    id: "client-errors",
    decision: compared !== null && isSurelyMany(interval.low, compared) ? onClientErrors : "warn",
    reason: {
      code: "client-errors",
      status,
      baselineN: compared?.n ?? null,
      baselineRate: compared === null ? null : compared.bad / compared.n,
    },
    value: share,
    limit: null,
    unit: "ratio",
    n,
    bad,
    interval,
    evidence: null,
  };
}

/**
 * Is its rate surely more than so many times the baseline's? Of all that were refused, it would have at most its part, by the
 * requests of both.
 */
function isMore({ n, bad }: ClientErrors, baseline: ClientErrors): boolean {
  const part = (timesBaseline * n) / (timesBaseline * n + baseline.n);
  return within(upperTail(bad + baseline.bad, bad, part), alpha);
}

/** To fail, both shares must be known so well that even the nearest ones lie apart. */
function isSurelyMany(low: number, baseline: ClientErrors): boolean {
  return low > manyUsers && low > timesBaseline * rateInterval(baseline.n, baseline.bad, alpha).high;
}
