import type { ReadLimit, ReadPurpose } from "./read-limit.ts";

/** More pages than that in one poll would leave nothing for the next ones. */
const maxPagesAPoll = 10;

/** The last reading, too, brings entries that no poll came to. */
const pagesOfTheLastReading = 10;

export interface PollLimits {
  /** Of what the quota leaves to polls now, 0..1. */
  share: number;
  /** At most so many reads in any case. */
  maxPages?: number;
  /** Leaves out what is younger: a sample must hold slow ones as it holds quick ones, which show first. */
  behindMs?: number;
  /** Whose part of the quota this poll draws from, where not from the reader's own. */
  purpose?: ReadPurpose;
  /** May take what is kept for the last reading: there will be none. Default: false. */
  isLast?: boolean;
}

/** How many pages a poll may read. `most`: of a quota that nobody used up. `allowed`: by what of it is left now. */
export function pagesForPoll(
  limit: ReadLimit,
  purpose: ReadPurpose,
  { share, maxPages = maxPagesAPoll, isLast = false }: PollLimits,
): { most: number; allowed: number } {
  const left = isLast ? limit.leftThisMinute() : limit.forPoll(purpose);
  const inBucket = Math.max(1, Math.floor(limit.mostForPoll(purpose) * share));
  const most = Math.min(maxPages, isLast ? left : inBucket);
  // The share is of the whole: of what is left it would be less than is needed, and go on being so.
  return { most, allowed: Math.min(most, left) };
}

/** Pages that so much time brings, until a window's end. */
export function pagesWithin(limit: ReadLimit, purpose: ReadPurpose, ms: number, share: number): number {
  return limit.forPollsWithin(purpose, ms) * share + pagesOfTheLastReading;
}
