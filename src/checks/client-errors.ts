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

/** What the app itself answers that is no error by the settings, and of no use to a user who meant something else. */
const kinds = {
  /** Refused. */
  refused: (status: number): boolean => status >= 400 && status < 500,
  /** Sent elsewhere: to a login, or round in circles. */
  redirected: (status: number): boolean => [301, 302, 303, 307, 308].includes(status),
};
const kindNames = ["refused", "redirected"] as const;

export type TurnedAway = keyof typeof kinds;

/** Users' requests with a status, and how many of them were turned away. */
export type ClientErrors = Record<TurnedAway | "n", number>;

/** Null: it was not. */
export function turnedAway(status: number | null, errorStatus: readonly StatusRange[]): TurnedAway | null {
  if (status === null || isError(status, errorStatus) !== false) return null;
  return kindNames.find((kind) => kinds[kind](status)) ?? null;
}

interface Seen {
  n: number;
  bad: number;
  /** The most frequent of the bad ones. */
  status: number | null;
}

/**
 * Of the statuses that were seen.
 *
 * @param refused by Cloud Run, before any instance saw them: errors already, which have the status 429 or a server error's.
 */
export function clientErrorsOf(
  byStatus: readonly { status: number; count: number }[],
  errorStatus: readonly StatusRange[],
  refused = 0,
): Record<TurnedAway, Seen> {
  const sum = (all: readonly { count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
  const seen = (kind: TurnedAway): Seen => {
    const bad = byStatus
      .filter(({ status }) => turnedAway(status, errorStatus) === kind)
      .map((one) => (one.status === 429 ? { ...one, count: Math.max(0, one.count - refused) } : one));
    const status = bad.toSorted((a, b) => b.count - a.count)[0]?.status ?? null;
    return { n: sum(byStatus), bad: sum(bad), status };
  };
  return { refused: seen("refused"), redirected: seen("redirected") };
}

/**
 * A revision that answers 401, 404 or 429 to its users, or sends them all to a login, is broken for them, though no server error
 * tells. It is told where many are answered so, and the baseline's were not: with a baseline to compare it can fail by input, where
 * many surely are, without one it warns.
 *
 * @param baseline null: nothing was read of one.
 * @returns null where there is nothing to tell.
 */
export function judgeClientErrors(
  seen: Record<TurnedAway, Seen>,
  baseline: ClientErrors | null,
  onClientErrors: "warn" | "fail",
): Finding | null {
  for (const kind of kindNames) {
    const compared = baseline !== null && baseline.n > 0 ? { n: baseline.n, bad: baseline[kind] } : null;
    const finding = judgeKind(kind, seen[kind], compared, onClientErrors);
    if (finding !== null) return finding;
  }
  return null;
}

function judgeKind(
  kind: TurnedAway,
  { n, bad, status }: Seen,
  compared: Counts | null,
  onClientErrors: "warn" | "fail",
): Finding | null {
  if (bad === 0 || status === null) return null;
  const interval = rateInterval(n, bad, alpha);
  const share = bad / n;
  // To lead elsewhere is what many a service is for, and what a deploy may mean to do to a part.
  const many = kind === "refused" ? manyUsers : halfOfUsers;
  const tells =
    compared === null
      ? kind === "refused" && share >= halfOfUsers && interval.low > thirdOfUsers
      : share >= many && isMore({ n, bad }, compared);
  if (!tells) return null;
  return {
    id: "client-errors",
    decision: compared !== null && isSurelyMany(interval.low, many, compared) ? onClientErrors : "warn",
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

interface Counts {
  n: number;
  bad: number;
}

/**
 * Is its rate surely more than so many times the baseline's? Of all that were refused, it would have at most its part, by the
 * requests of both.
 */
export function isMore({ n, bad }: Counts, baseline: Counts): boolean {
  const part = (timesBaseline * n) / (timesBaseline * n + baseline.n);
  return within(upperTail(bad + baseline.bad, bad, part), alpha);
}

/** To fail, both shares must be known so well that even the nearest ones lie apart. */
function isSurelyMany(low: number, many: number, baseline: Counts): boolean {
  return low > many && low > timesBaseline * rateInterval(baseline.n, baseline.bad, alpha).high;
}
