import type { FailureKind } from "../sources/call-failure.ts";
import type { FailedAnswer } from "./answer.ts";

/** Where a call is made from: the next step differs. */
export interface Surroundings {
  /** In a job of GitHub Actions, and not in a terminal? */
  inActions: boolean;
  /** The service account that the credentials are for. Null: not known. */
  identity: string | null;
  /** Where the credentials get the runner's own token. Null: nowhere. */
  tokenSource: string | null;
}

export interface Told {
  answer: FailedAnswer;
  surroundings: Surroundings;
  /** What to grant, where a role is missing: the adapters know. */
  advice: string;
  /** Epoch ms. */
  now: number;
}

/** One way for a call to fail: how it is known, what kind it is, and what whoever reads it should do. */
export interface FailureCase {
  kind: FailureKind;
  holds: (answer: FailedAnswer, surroundings: Surroundings) => boolean;
  /** Sentences. "": what Google says is enough. */
  next?: (told: Told) => string;
}

/** Where two clocks differ by so much, tokens and windows of time go wrong. */
const clockLimitMs = 2 * 60_000;

/** For a sentence on time; "" where the answer's time and ours agree. */
export function clockWords({ answer, now }: { answer: { date: number | null }; now: number }): string {
  if (answer.date === null || Math.abs(now - answer.date) < clockLimitMs) return "";
  const minutes = Math.round(Math.abs(now - answer.date) / 60_000);
  const side = now < answer.date ? "behind" : "ahead of";
  return `This machine's clock is ${minutes} minutes ${side} Google's: set it right (NTP).`;
}
