import type { Wait } from "../../clock.ts";

/** A statement in GoogleSQL. Values are parameters, `@name`; none stands in the text. */
export interface SqlQuery {
  text: string;
  params: Record<string, SqlParameter>;
}

export type SqlParameter =
  | { type: "STRING"; value: string }
  | { type: "INT64" | "FLOAT64"; value: number }
  | { type: "TIMESTAMP"; value: Date };

/** What BigQuery says that a statement would cost. */
export interface SqlPlan {
  /** That would be read. */
  bytes: number;
  /** Where the data lies: `US`, `europe-west1`. Null: not told. */
  location: string | null;
}

export interface SqlAnswer {
  /** Objects by column; structs and arrays as such, integers as numbers. */
  rows: unknown[];
  bytesBilled: number;
}

/** The calls to BigQuery that reports make. */
export interface SqlJobs {
  /** A dry run: checks the statement, costs nothing. */
  plan(query: SqlQuery, wait: Wait): Promise<SqlPlan>;
  /** @param mostBytes BigQuery refuses to bill more. */
  run(query: SqlQuery, limits: { location: string | null; mostBytes: number }, wait: Wait): Promise<SqlAnswer>;
}
