import type { Format } from "../../text/format.ts";

/** What only the command line says. All else are the report's own words. */
export interface CommandWords {
  replayed(
    f: Format,
    window: { startedAt: number; plannedMs: number },
    decidedMs: number,
    polls: number,
    all: number,
  ): string;
  late(f: Format, late: number): string;
  shortLog(f: Format, coveredMs: number, plannedMs: number): string;
  bad(f: Format, count: number, first: string): string;
  next: string;
  columns: {
    file: string;
    revision: string;
    begins: string;
    verdict: string;
    decided: string;
    requests: string;
    errorRate: string;
    p95: string;
  };
  sums(f: Format, all: number, passed: number, failed: number, open: number): string;
  early(f: Format, first: number, median: number, last: number): string;
  noDeploys: string;
}

export const cli: CommandWords = {
  replayed: (f, { startedAt, plannedMs }, decidedMs, polls, all) =>
    `Window of ${f.duration(plannedMs)} from ${f.dateTime(startedAt)} UTC; decided after ${f.duration(decidedMs)} (${f.count(polls)} of ${f.count(all)} polls).`,
  late: (f, late) => `${f.count(late)} further ${late === 1 ? "entry" : "entries"} of the window arrived after that.`,
  shortLog: (f, coveredMs, plannedMs) =>
    `The file's requests cover only ${f.duration(coveredMs)} of the ${f.duration(plannedMs)}: an export that was cut off looks like traffic that ended.`,
  bad: (f, count, first) =>
    count === 1
      ? `1 line or entry could not be read: ${first}.`
      : `${f.count(count)} lines or entries could not be read, the first: ${first}.`,
  next: "Next",
  columns: {
    file: "File",
    revision: "Revision",
    begins: "Begins (UTC)",
    verdict: "Verdict",
    decided: "Decided after",
    requests: "Requests",
    errorRate: "Error rate",
    p95: "P95",
  },
  sums: (f, all, passed, failed, open) =>
    `Of ${f.count(all)} ${all === 1 ? "deploy" : "deploys"} these budgets would have passed ${f.count(passed)}, failed ${f.count(failed)} and left ${f.count(open)} undecided.`,
  early: (f, first, median, last) =>
    first === last
      ? `The failure would have been known after ${f.duration(first)}.`
      : `Failures would have been known after ${f.duration(first)} to ${f.duration(last)}, half of them within ${f.duration(median)}.`,
  noDeploys: "No deploy lies in that time.",
};
