import { blocks, type Section, section, table } from "../blocks.ts";
import { figures } from "../column.ts";
import { MARKS } from "../sentence.ts";
import type { Telling } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import type { PastRun } from "./history.ts";

/** Smaller moves of the P95 are what two windows of one revision show (relative). */
const NOTABLE_LATENCY = 0.05;

/** Smaller moves of the error rate are not worth a word (absolute, 0..1). */
const NOTABLE_ERRORS = 0.0005;

/** This run against the run before it, and all of them, newest first. Nothing when it is the first. `runs`: oldest first. */
export function trendSection(telling: Telling, runs: readonly PastRun[]): Section {
  const { words, voice } = telling;
  const own = words.github;
  const { columns } = words;
  const current = runs.at(-1);
  if (current === undefined || runs.length < 2) return section("trend", own.trend, 80, []);
  const before = runs.findLast((run) => run !== current && run.p95Ms !== null);
  const change = before === undefined ? null : against(current, before, telling);
  const rows = runs.toReversed().map((run, index, all) => {
    const earlier = all[index + 1];
    return [
      index === 0 ? own.thisRun : voice.dateTime(run.at),
      { mark: MARKS[run.verdict], word: words.verdicts[run.verdict] },
      run.revision === "" ? "" : voice.code(run.revision),
      run.requests === null ? "–" : voice.count(run.requests),
      `${run.p95Ms === null ? "–" : voice.duration(run.p95Ms)}${arrow(earlier?.p95Ms, run.p95Ms, latencyMoved)}`,
      `${run.errorRate === null ? "–" : voice.percent(run.errorRate)}${arrow(earlier?.errorRate, run.errorRate, errorsMoved)}`,
    ];
  });
  const measured = figures(columns.requests, columns.p95, columns.errorRate);
  const heads = [columns.at(voice.zone), columns.decision, columns.revision, ...measured];
  const content = blocks(change !== null && { kind: "text", text: change }, table(own.trend, heads, rows));
  return section("trend", own.trend, 80, content);
}

function against(current: PastRun, before: PastRun, { words, voice }: Telling): Text | null {
  const own = words.github;
  const p95 = compared(before.p95Ms, current.p95Ms, latencyMoved, {
    show: voice.duration,
    by: (ms, of) => `${voice.duration(ms)}${of === 0 ? "" : ` (${voice.percent(Number((ms / of).toPrecision(2)))})`}`,
    said: [own.faster, own.same, own.slower],
  });
  const errors = compared(before.errorRate, current.errorRate, errorsMoved, {
    show: voice.percent,
    by: (rate) => own.points(voice.count(rate * 100)),
    said: [own.fewer, own.same, own.more],
  });
  if (p95 === null && errors === null) return null;
  return own.against(voice, before.revision, voice.duration(Math.max(0, current.at - before.at)), p95, errors);
}

interface Saying {
  show: (value: number) => string;
  /** By how much it moved, from what it was. */
  by: (change: number, of: number) => string;
  said: [less: (by: string) => string, same: string, more: (by: string) => string];
}

function compared(
  before: number | null,
  now: number | null,
  moved: (before: number, now: number) => number,
  { show, by, said: [less, same, more] }: Saying,
): string | null {
  if (before === null || now === null) return null;
  const direction = moved(before, now);
  if (direction === 0) return `${same}: ${show(now)}`;
  return `${(direction < 0 ? less : more)(by(Math.abs(now - before), before))}: ${show(before)} → ${show(now)}`;
}

function arrow(
  before: number | null | undefined,
  now: number | null,
  moved: (before: number, now: number) => number,
): string {
  if (before === null || before === undefined || now === null) return "";
  return { [-1]: " ▼", 0: "", 1: " ▲" }[moved(before, now)] ?? "";
}

/** -1: down, 1: up, 0: no further than noise goes. */
function latencyMoved(before: number, now: number): number {
  return Math.abs(now - before) <= NOTABLE_LATENCY * before ? 0 : Math.sign(now - before);
}

function errorsMoved(before: number, now: number): number {
  return Math.abs(now - before) < NOTABLE_ERRORS ? 0 : Math.sign(now - before);
}
