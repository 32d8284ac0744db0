import type { Wait } from "../../clock.ts";
import { Buckets } from "../../stats/buckets.ts";
import { isError } from "../../checks/tally.ts";
import { kruskalWallisOfSpans } from "../../checks/period/histogram.ts";
import type { PeriodGroup, PeriodRequests, PeriodSlice } from "../../report/report.ts";
import type { FailedCall } from "../call-failure.ts";
import type { PeriodQuery, PeriodSource } from "./period-query.ts";
import { requestsSql } from "./requests-sql.ts";
import { latencyOf, p95Of, type SqlCell, type SqlRow, spansOf } from "./sql-cells.ts";
import type { SqlJobs, SqlQuery } from "./sql-jobs.ts";

const shownGroups = 50;
const shownSlowest = 10;

export interface SqlLimits {
  /** `dataset` or `project.dataset`, linked to the log bucket. */
  dataset: string;
  /** So many bytes may be billed, of all statements together. */
  mostBytes: number;
}

/** Told before a statement runs, and after it. */
export interface OnSql {
  planned?: (bytes: number, mostBytes: number) => void;
  billed?: (bytes: number) => void;
}

/** The dry run says that it would cost more than it may. */
export class TooManyBytes extends Error implements FailedCall {
  override readonly name = "TooManyBytes";
  readonly failure = "invalid";
  readonly kind = "invalid";
}

/**
 * Requests by SQL on the dataset that is linked to the log bucket (Log Analytics): the same entries as LogRequests, all of
 * them, counted by BigQuery. Counts and means are exact; quantiles are known to a bucket of 2 %. A dry run tells the price
 * before anything is billed.
 */
export class SqlRequests implements PeriodSource {
  readonly #jobs: SqlJobs;
  readonly #limits: SqlLimits;
  readonly #onSql: OnSql;
  #billed = 0;

  constructor(jobs: SqlJobs, limits: SqlLimits, onSql: OnSql = {}) {
    this.#jobs = jobs;
    this.#limits = limits;
    this.#onSql = onSql;
  }

  async read(query: PeriodQuery, wait: Wait): Promise<PeriodRequests | null> {
    return (await this.#read(query, "app", wait)) ?? (await this.#read(query, "platform", wait));
  }

  async #read(query: PeriodQuery, of: PeriodRequests["of"], wait: Wait): Promise<PeriodRequests | null> {
    const sql = requestsSql(of, this.#limits.dataset, query);
    const mostBytes = this.#limits.mostBytes - this.#billed;
    const { bytes, location } = await this.#jobs.plan(sql, wait);
    this.#onSql.planned?.(bytes, this.#limits.mostBytes);
    if (bytes > mostBytes) {
      throw new TooManyBytes(
        `Counting requests by SQL was not begun: BigQuery would read ${grouped(bytes)} bytes, and ${grouped(mostBytes)} may still be billed. ` +
          "Raise the input bigquery-max-bytes, or report on a shorter period.",
      );
    }
    const { rows, bytesBilled } = await this.#jobs.run(sql, { location, mostBytes }, wait);
    this.#billed += bytesBilled;
    this.#onSql.billed?.(this.#billed);
    // What the statement's last SELECT names.
    return requestsOf(rows as SqlRow[], { of, query: shown(sql) }, query);
  }
}

function grouped(bytes: number): string {
  return bytes.toLocaleString("en-US");
}

/** Null: no rows with requests. */
function requestsOf(
  rows: readonly SqlRow[],
  about: Pick<PeriodRequests, "of" | "query">,
  { from, to, slices, slowMs, errorStatus }: PeriodQuery,
): PeriodRequests | null {
  const all = rows.find(({ part }) => part === "all")?.cells[0];
  if (all === undefined) return null;
  const errorsOf = (cells: readonly SqlCell[]): number =>
    sum(statuses(cells).filter(({ status, refused }) => refused === true || isError(status, errorStatus) === true));
  const bySlice = new Map(rows.flatMap(({ part, name, cells }) => (part === "slice" ? [[Number(name), cells]] : [])));
  const cells = [...bySlice.values()].flat();
  const groups = rows
    .filter(({ part }) => part === "group")
    .map(({ name, size, cells: its }): { group: PeriodGroup; buckets: Buckets } => {
      const { buckets, meanMs } = latencies(its);
      const slow = latencyCells(its).reduce((total, cell) => total + cell.slow, 0);
      return {
        group: { group: name, count: size, errors: errorsOf(its), slow, meanMs, p95Ms: p95Of(buckets) },
        buckets,
      };
    });
  const known = latencyCells(cells);
  const { buckets, meanMs } = latencies(cells);
  const withoutStatus = sum(statuses(cells).filter(({ status, refused }) => status === null && refused !== true));
  return {
    kind: "bigquery",
    ...about,
    count: all.n,
    errors: errorsOf(cells),
    seen: all.n,
    sampling: null,
    byStatus: byStatus(cells),
    latency: meanMs === null ? null : latencyOf(buckets, meanMs, all.most_ms ?? 0),
    slow: { thresholdMs: slowMs, count: known.reduce((total, { slow }) => total + slow, 0) },
    groups: groups.slice(0, shownGroups).map(({ group }) => group),
    moreGroups: Math.max(0, all.names - shownGroups),
    groupDifference: kruskalWallisOfSpans(groups.map((one) => spansOf(one.buckets))),
    slices: Array.from({ length: slices }, (_, i): PeriodSlice => {
      const its = bySlice.get(i) ?? [];
      return {
        at: from + (i * (to - from)) / slices,
        requests: sum(statuses(its)),
        errors: errorsOf(its),
        p95Ms: p95Of(latencies(its).buckets),
      };
    }),
    slowest: all.slowest
      .flatMap(({ slowest }) => slowest)
      .toSorted((a, b) => b.ms - a.ms || a.at_ms - b.at_ms)
      .slice(0, shownSlowest)
      .map(({ at_ms: at, ms: latencyMs, status, name: group, trace }) => ({ at, latencyMs, status, group, trace })),
    unusable: known.reduce((total, { unusable }) => total + unusable, 0) + withoutStatus,
    ...(withoutStatus > 0 ? { withoutStatus } : {}),
  };
}

function statuses(cells: readonly SqlCell[]): SqlCell[] {
  return cells.filter(({ axis }) => axis === "status");
}

function latencyCells(cells: readonly SqlCell[]): SqlCell[] {
  return cells.filter(({ axis }) => axis === "latency");
}

function sum(cells: readonly SqlCell[]): number {
  return cells.reduce((total, { n }) => total + n, 0);
}

/** `meanMs` null: no latency was seen. */
function latencies(cells: readonly SqlCell[]): { buckets: Buckets; meanMs: number | null } {
  const buckets = new Buckets();
  let totalMs = 0;
  for (const { bucket, n, total_ms: ms } of latencyCells(cells)) {
    if (bucket === null) continue;
    buckets.put(bucket, n);
    totalMs += ms ?? 0;
  }
  return { buckets, meanMs: buckets.count === 0 ? null : totalMs / buckets.count };
}

function byStatus(cells: readonly SqlCell[]): PeriodRequests["byStatus"] {
  return [...Map.groupBy(statuses(cells), ({ status }) => status)]
    .flatMap(([status, its]) => (status === null ? [] : [{ status, count: sum(its) }]))
    .toSorted((a, b) => b.count - a.count || a.status - b.status);
}

/** The statement with its values, for people who want to run it. They are names and numbers that the inputs have checked. */
function shown({ text, params }: SqlQuery): string {
  return text.replace(/@([a-z_]+)/g, (whole, name: string) => {
    const param = params[name];
    if (param === undefined) return whole;
    if (param.type === "TIMESTAMP") return `TIMESTAMP '${param.value.toISOString()}'`;
    return param.type === "STRING" ? `'${param.value.replace(/[\\']/g, "\\$&")}'` : String(param.value);
  });
}
