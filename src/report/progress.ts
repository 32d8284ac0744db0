import type { Awaited } from "./awaited.ts";
import { plainText, SIGNS } from "./render/plain.ts";
import { tellingIn } from "./telling.ts";
import type { ReadinessStep } from "./report.ts";
import { tellerOnce } from "./told-once.ts";
import type { Language } from "./words/languages.ts";

/** The state of the window at one poll. */
export interface Progress {
  elapsedMs: number;
  windowMs: number;
  /** Users' requests seen so far. */
  requests: number;
  /** Null: no request had a latency yet. */
  p95Ms: number | null;
  /** 0..1; null: no request had a status yet. */
  errorRate: number | null;
  /** How far the evidence against the budgets has come on its way to a failure, and that for them to a pass, 0..1. */
  strength: number;
  inFavour: number;
  /** Share of the requests that is read, 0..1; null: all of them. */
  sampled: number | null;
  /** Absent: only the next poll is. */
  awaits?: Awaited;
  /** Text from the service or from Google: hostile until escaped. */
  note?: string;
  /** Probes are judged in the place of users' requests, and counted here. `error-lines`: of a worker, which has no requests. */
  sample?: "probes" | "error-lines";
}

const BAR_LENGTH = 4;

/** One line a poll: elapsed, requests, P95, error rate, how strongly the evidence speaks. Plain, and no runner command. */
export function progressLine(progress: Progress, language: Language): string {
  return progressLines(progress, language)[0];
}

/** The same, and shorter ones for who has no room for it: without the bars, and then with the stronger evidence alone. */
export function progressLines(progress: Progress, language: Language): [string, ...string[]] {
  const { words: all, voice } = tellingIn(language);
  const words = all.progress;
  const awaits =
    progress.awaits === undefined ? [] : [words.awaits[progress.awaits.what](voice, progress.awaits.mostMs)];
  const note = [...awaits, ...(progress.note === undefined ? [] : [plainText(progress.note, 200)])];
  const time = words.of(voice.duration(progress.elapsedMs), voice.duration(progress.windowMs));
  const line = (...parts: string[]): string => parts.join(" · ");
  if (progress.sample === "error-lines") return [line(time, words.errorLines(voice, progress.requests), ...note)];
  const figures = [
    time,
    progress.sample === "probes" ? words.probes(voice, progress.requests) : words.requests(voice, progress.requests),
    words.p95(progress.p95Ms === null ? null : voice.duration(progress.p95Ms)),
    words.errors(progress.errorRate === null ? null : voice.percent(progress.errorRate)),
  ];
  const [against, inFavour] = [progress.strength, progress.inFavour].map((one) => {
    const share = Math.min(Math.max(one, 0), 1);
    return { share, shown: voice.percent(Math.floor(share * 100) / 100) };
  }) as [Strength, Strength];
  const sampled = progress.sampled === null ? [] : [words.sampled(voice.percent(progress.sampled))];
  const stronger =
    against.share > inFavour.share ? words.evidenceAgainst(against.shown) : words.evidenceFor(inFavour.shown);
  const whole = line(...figures, words.evidence(bar(against), bar(inFavour)), ...sampled, ...note);
  // Who waits wants to know for what.
  if (awaits.length > 0) return [whole, line(...figures, ...awaits), line(time, ...awaits)];
  return [whole, line(...figures, words.evidence(against.shown, inFavour.shown)), line(...figures, stronger)];
}

/** How far evidence has come, 0..1, and as its reader writes it. */
interface Strength {
  share: number;
  shown: string;
}

function bar({ share, shown }: Strength): string {
  // The last step of the bar is kept for evidence that has arrived.
  const full = Math.floor(share * BAR_LENGTH);
  return `${"▰".repeat(full)}${"▱".repeat(BAR_LENGTH - full)} ${shown}`;
}

const READINESS = { waiting: "waiting", ready: "pass", failed: "fail" } as const;

/** One line a step of the wait for readiness; what was said at length by one is not said again by the next. */
export function readinessLines(language: Language): (step: ReadinessStep) => string {
  const { words, voice } = tellingIn(language);
  const tell = tellerOnce();
  return ({ state, elapsedMs, message }) => {
    const word = words.readinessStates[state];
    const all = plainText(voice.code(words.detail(tell(message))), 500);
    // "ready · 36 ms · ready with …" says it twice.
    const told = all.startsWith(word) ? all.slice(word.length).replace(/^[,\s]+/, "") : all;
    return [`${SIGNS[READINESS[state]]} ${word}`, voice.duration(elapsedMs), told]
      .filter((one) => one !== "")
      .join(" · ");
  };
}

/** Which config file was used: the first line of all. */
export function settingsLine(path: string, language: Language): string {
  const { words, voice } = tellingIn(language);
  return plainText(words.progress.settings(voice, path), 500);
}

/** Worker pools that the file lists, and that are not sent back. */
export function leftOutLine(pools: readonly string[], language: Language): string {
  const { words, voice } = tellingIn(language);
  return plainText(words.progress.leftOut(voice, pools.map((pool) => voice.code(pool)).join(", ")), 1000);
}

/** For the job's log, while a period's entries are read. */
export function readingLine(read: number, expected: number, language: Language): string {
  const { words, voice } = tellingIn(language);
  return words.progress.reading(voice, read, Math.max(read, expected));
}

/** What a dry run of the SQL tells. */
export function sqlLine(bytes: number, mostBytes: number, language: Language): string {
  const { words, voice } = tellingIn(language);
  return words.progress.sql(voice, bytes, mostBytes);
}
