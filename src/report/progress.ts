import { plainText, SIGNS } from "./render/plain.ts";
import { type Telling, tellingIn } from "./telling.ts";
import type { ReadinessStep } from "./report.ts";
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
  /** Text from the service or from Google: hostile until escaped. */
  note?: string;
  /** Probes are judged in the place of users' requests, and counted here. `error-lines`: of a worker, which has no requests. */
  sample?: "probes" | "error-lines";
}

const BAR_LENGTH = 4;

/** One line a poll: elapsed, requests, P95, error rate, how strongly the evidence speaks. Plain, and no runner command. */
export function progressLine(progress: Progress, language: Language): string {
  const { words: all, voice } = tellingIn(language);
  const words = all.progress;
  const note = progress.note === undefined ? [] : [plainText(progress.note, 200)];
  const time = words.of(voice.duration(progress.elapsedMs), voice.duration(progress.windowMs));
  if (progress.sample === "error-lines") {
    return [time, words.errorLines(voice, progress.requests), ...note].join(" · ");
  }
  return [
    time,
    progress.sample === "probes" ? words.probes(voice, progress.requests) : words.requests(voice, progress.requests),
    words.p95(progress.p95Ms === null ? null : voice.duration(progress.p95Ms)),
    words.errors(progress.errorRate === null ? null : voice.percent(progress.errorRate)),
    words.evidence(bar(progress.strength, voice), bar(progress.inFavour, voice)),
    ...(progress.sampled === null ? [] : [words.sampled(voice.percent(progress.sampled))]),
    ...note,
  ].join(" · ");
}

function bar(strength: number, voice: Telling["voice"]): string {
  const share = Math.min(Math.max(strength, 0), 1);
  // The last step of the bar is kept for evidence that has arrived.
  const full = Math.floor(share * BAR_LENGTH);
  return `${"▰".repeat(full)}${"▱".repeat(BAR_LENGTH - full)} ${voice.percent(Math.floor(share * 100) / 100)}`;
}

const READINESS = { waiting: "waiting", ready: "pass", failed: "fail" } as const;

/** One line a step of the wait for readiness. */
export function readinessLine(step: ReadinessStep, language: Language): string {
  const { words, voice } = tellingIn(language);
  const state = `${SIGNS[READINESS[step.state]]} ${words.readinessStates[step.state]}`;
  return `${state} · ${voice.duration(step.elapsedMs)} · ${plainText(voice.code(words.detail(step.message)), 500)}`;
}

/** Which config file was used: the first line of all. */
export function settingsLine(path: string, language: Language): string {
  const { words, voice } = tellingIn(language);
  return plainText(words.progress.settings(voice, path), 500);
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
