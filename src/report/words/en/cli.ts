import type { Format } from "../../text/format.ts";
import { code, type Text } from "../../text/marked.ts";

/** What tells deploys apart besides their revision. */
export type Place = "service" | "region" | "project";

const places: Record<Place, string> = { service: "Service", region: "Region", project: "Project" };

/** What only the command line says. All else are the report's own words. */
export const cli = {
  replayed: (
    f: Format,
    { startedAt, plannedMs }: { startedAt: number; plannedMs: number },
    decidedMs: number,
    polls: number,
    all: number,
  ): string =>
    `Window of ${f.duration(plannedMs)} from ${f.dateTime(startedAt)} UTC; decided after ${f.duration(decidedMs)} (${f.count(polls)} of ${f.count(all)} polls).`,
  late: (f: Format, late: number): string =>
    `${f.count(late)} further ${late === 1 ? "entry" : "entries"} of the window arrived after that.`,
  bad: (f: Format, count: number, first: string): string =>
    count === 1
      ? `1 line or entry could not be read: ${first}.`
      : `${f.count(count)} lines or entries could not be read, the first: ${first}.`,
  /** What a file looks like that is no JSON. */
  looksLike: (kind: string): string => `It looks like ${kind}.`,
  unusable: (f: Format, count: number, kind: string): string => `Not used: ${f.count(count)} ${kind}.`,
  /** A field that no entry has. */
  missing: (f: Format, entries: number, path: string, input: string, instead: string): string =>
    `${f.count(entries)} structured ${entries === 1 ? "entry" : "entries"} of the app, none has ${path} (${input}); they have ${instead}.`,
  /** Several of each were judged. */
  several: (f: Format, judged: readonly [Place, readonly string[]][]): string =>
    `There are ${judged.map(([key, values]) => `${f.count(values.length)} ${key}s (${values.join(", ")})`).join(" and ")}: each deploy was judged by itself. Choose with ${judged.map(([key]) => `--${key}`).join(", ")}.`,
  /** What there is instead of what was asked for. */
  onlyOthers: (f: Format, names: readonly string[], more: number): string =>
    `The files hold no request of what was asked for. They hold: ${names.join("; ")}${more > 0 ? `; and ${f.count(more)} more` : ""}.`,
  places,
  next: "Next",
  columns: {
    file: "File",
    revision: "Revision",
    begins: "Begins (UTC)",
    verdict: "Verdict",
    why: "Why",
    decided: "After",
    requests: "Requests",
    errorRate: "Errors",
    p95: "P95",
  },
  sums: (f: Format, all: number, passed: number, failed: number, open: number): string =>
    `Of ${f.count(all)} ${all === 1 ? "deploy" : "deploys"} these budgets would have passed ${f.count(passed)}, failed ${f.count(failed)} and left ${f.count(open)} undecided.`,
  early: (f: Format, first: number, median: number, last: number): string =>
    first === last
      ? `The failure would have been known after ${f.duration(first)}.`
      : `Failures would have been known after ${f.duration(first)} to ${f.duration(last)}, half of them within ${f.duration(median)}.`,
  /** Why too few requests decided nothing, in a column. */
  tooFew: "Too few",
  /** The files do not hold all of the window. */
  incomplete: "Log cut off",
  /** @param failed deploys with what they broke. @param little how many had too few requests. @param open undecided else. */
  whatNext: (failed: readonly Text[], more: number, budgets: readonly Text[], little: number, open: number): Text => {
    if (failed.length > 0)
      return `look at ${failed.join(", ")}${more > 0 ? ` and ${more} more` : ""}.${budgets.length > 0 ? ` If such deploys were good, loosen ${budgets.join(" and ")}.` : ""}`;
    if (open > 0)
      return `nothing failed, but ${open === 1 ? "one deploy" : `${open} deploys`} could not be judged: replay such a one alone with ${code("--revision")} to see why.`;
    return little > 0
      ? `nothing failed. ${little === 1 ? "One deploy" : `${little} deploys`} had too few requests to judge: a longer ${code("window")} holds more.`
      : "nothing failed: these budgets can be enforced.";
  },
  noDeploys: "No deploy lies in that time.",
  noEntry: "There is no log entry in it.",
};
