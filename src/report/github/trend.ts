import type { Context } from "../sections/context.ts";
import { paragraphs } from "../sections/context.ts";
import { foreign, table } from "../table.ts";
import type { PastRun } from "./history.ts";
import type { Words } from "../words/words.ts";

/** Smaller moves of the P95 are what two windows of one revision show (relative). */
const NOTABLE_LATENCY = 0.05;

/** Smaller moves of the error rate are not worth a word (absolute, 0..1). */
const NOTABLE_ERRORS = 0.0005;

/** The runs, newest first, and this one against the run before it. "" when it is the first. `runs`: oldest first, this one last. */
export function trend({ words, voice, cell }: Context, own: Words["github"], runs: readonly PastRun[]): string {
  const current = runs.at(-1);
  if (current === undefined || runs.length < 2) return "";
  const rows = runs.toReversed().map((run, index, all) => {
    const before = all[index + 1];
    return [
      index === 0 ? own.thisRun : cell.dateTime(run.at),
      foreign(run.revision, 63),
      words.verdicts[run.verdict],
      cell.count(run.requests),
      `${run.p95Ms === null ? "–" : cell.duration(run.p95Ms)}${arrow(before?.p95Ms, run.p95Ms, latencyMoved)}`,
      `${run.errorRate === null ? "–" : cell.percent(run.errorRate)}${arrow(before?.errorRate, run.errorRate, errorsMoved)}`,
    ];
  });
  const { columns } = words;
  const before = runs.findLast((run) => run !== current && run.p95Ms !== null);
  return paragraphs(
    `### ${own.trend}`,
    before === undefined ? "" : against(current, before, own, voice),
    table(
      [
        { title: own.when },
        { title: columns.revision },
        { title: own.verdict },
        { title: columns.requests, align: "r" },
        { title: columns.p95, align: "r" },
        { title: columns.errors, align: "r" },
      ],
      rows,
    ),
  );
}

function against(current: PastRun, before: PastRun, own: Words["github"], voice: Context["voice"]): string {
  const p95 = compared(before.p95Ms, current.p95Ms, latencyMoved, {
    show: (ms) => voice.duration(ms),
    by: (ms, of) => `${voice.duration(ms)}${of === 0 ? "" : ` (${voice.percent(ms / of)})`}`,
    said: [own.faster, own.same, own.slower],
  });
  const errors = compared(before.errorRate, current.errorRate, errorsMoved, {
    show: (rate) => voice.percent(rate),
    by: (rate) => own.points(voice.count(rate * 100)),
    said: [own.fewer, own.same, own.more],
  });
  if (p95 === null && errors === null) return "";
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
