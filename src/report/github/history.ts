import { type AnyReport, isOfServices, type Report, type ServicesReport, type Verdict } from "../report.ts";

/** One run, as it is remembered for the trend. */
export interface PastRun {
  /** Epoch ms. */
  at: number;
  /** Tells runs apart. */
  run: string;
  revision: string;
  verdict: Verdict;
  p95Ms: number | null;
  /** 0..1 */
  errorRate: number | null;
  /** Null: nobody counted them, since the revision did not start, say. */
  requests: number | null;
}

/** So many runs are remembered. */
export const MOST_RUNS = 10;

/** Ten runs take less than 2,000 characters. Whoever may edit the comment could write more. */
const MOST_CHARACTERS = 8_000;

const FORM = /^<!-- ion-verify:history (\[.*\]) -->$/m;

export function pastRun(report: AnyReport, run: string): PastRun {
  return {
    at: report.generatedAt,
    run: run.replace(/[^\w./-]/g, "_").slice(0, 200),
    verdict: report.verdict,
    ...(isOfServices(report) ? figuresOfAll(report) : figuresOf(report)),
  };
}

type Figures = Pick<PastRun, "revision" | "p95Ms" | "errorRate" | "requests">;

function figuresOf({ findings, candidate, requests }: Report): Figures {
  const valueOf = (id: "p95" | "error-rate"): number | null => findings.find((one) => one.id === id)?.value ?? null;
  const [p95Ms, errorRate] = [valueOf("p95"), valueOf("error-rate")];
  return { revision: candidate?.name ?? "", p95Ms, errorRate, requests: requests?.count ?? null };
}

/** Services have no latency together. */
function figuresOfAll({ targets }: ServicesReport): Figures {
  const counted = targets.flatMap(({ report }) => report?.requests?.count ?? []);
  const requests = counted.length === 0 ? null : counted.reduce((sum, count) => sum + count);
  return { revision: "", p95Ms: null, errorRate: null, requests };
}

/** All runs, each once, oldest first, the last ten of them. */
export function mergeRuns(...lists: readonly (readonly PastRun[])[]): PastRun[] {
  const all = lists.flat().toSorted((a, b) => a.at - b.at);
  // Of a run that is there twice the later one is kept, in the later one's place.
  return all.filter(({ run }, index) => all.findLastIndex((one) => one.run === run) === index).slice(-MOST_RUNS);
}

/** A comment of HTML that holds the runs. Nothing in it ends the comment: neither `--` nor `>` is left in the JSON. */
export function writeHistory(runs: readonly PastRun[]): string {
  const compact = runs.map((one) => [
    one.at,
    one.run,
    one.revision,
    one.verdict,
    one.p95Ms === null ? null : Math.round(one.p95Ms * 10) / 10,
    one.errorRate === null ? null : Number(one.errorRate.toPrecision(6)),
    one.requests,
  ]);
  const json = JSON.stringify(compact).replace(
    /[-<>&]/g,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<!-- ion-verify:history ${json} -->`;
}

/**
 * The runs in a comment's body, none of them after `now`, epoch ms. Anyone who may edit it can have changed them: what is not
 * as it should be is left out.
 */
export function readHistory(body: string, now: number): PastRun[] {
  const json = FORM.exec(body)?.[1];
  if (json === undefined || json.length > MOST_CHARACTERS) return [];
  try {
    const runs: unknown = JSON.parse(json);
    return mergeRuns((Array.isArray(runs) ? runs : []).flatMap((one) => readRun(one, now) ?? []));
  } catch {
    return [];
  }
}

/** Runners' clocks differ. A time further ahead would keep later runs out of the list. */
const AHEAD_MS = 600_000;

function readRun(value: unknown, now: number): PastRun | null {
  if (!Array.isArray(value) || value.length !== 7) return null;
  const [at, run, revision, verdict, p95Ms, errorRate, requests] = value as unknown[];
  if (!isNumber(at, now + AHEAD_MS)) return null;
  if (!(requests === null || isNumber(requests, Number.MAX_SAFE_INTEGER))) return null;
  if (typeof run !== "string" || !/^[\w./-]{1,200}$/.test(run)) return null;
  if (typeof revision !== "string" || !/^[a-z0-9-]{0,63}$/.test(revision)) return null;
  if (verdict !== "pass" && verdict !== "fail" && verdict !== "inconclusive") return null;
  if (!(p95Ms === null || isNumber(p95Ms, 1e9)) || !(errorRate === null || isNumber(errorRate, 1))) return null;
  return { at, run, revision, verdict, p95Ms, errorRate, requests };
}

function isNumber(value: unknown, most: number): value is number {
  return typeof value === "number" && value >= 0 && value <= most;
}
