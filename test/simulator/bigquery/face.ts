import { setTimeout as sleep } from "node:timers/promises";
import type { Face, FaceAnswer, FaceRequest } from "../face.ts";
import type { LogEntry } from "../logging/entry.ts";
import type { GoogleSql, Statement, Table } from "./googlesql.ts";
import { BigQueryError, billedFor, type JobRequest, jobBody, type StoredJob } from "./jobs.ts";
import { logView } from "./log-view.ts";
import { parametersOf, rowOf, schemaOf } from "./wire.ts";

export interface BigQueryOptions {
  project: string;
  /** Of the dataset that is linked to the log bucket. */
  dataset: string;
  /** Where it lies. */
  location: string;
  /** What the view `_AllLogs` shows now. */
  entries: () => readonly LogEntry[];
  can: (permission: string) => boolean;
  /** A job takes at least so long. Default 0. */
  jobMs?: () => number;
}

const path = /^\/bigquery\/v2\/projects\/([^/]+)\/(jobs|queries)(?:\/([^/]+))?(?:\/(cancel))?$/;

/** BigQuery's jobs.insert, jobs.get, jobs.getQueryResults and jobs.cancel, on one linked dataset, executed by GoogleSQL. */
export class BigQueryFace implements Face {
  /** Of the jobs that ran, in their order. */
  readonly jobs = new Map<string, StoredJob>();
  readonly #options: BigQueryOptions;
  #engine: Promise<GoogleSql> | undefined;

  constructor(options: BigQueryOptions) {
    this.#options = options;
  }

  permission(request: FaceRequest): string | undefined {
    const match = path.exec(request.path);
    if (match === null) return undefined;
    // Who began a job may ask for it.
    return request.method === "POST" && match[3] === undefined ? "bigquery.jobs.create" : "";
  }

  async answer(request: FaceRequest): Promise<FaceAnswer> {
    const [, project = "", kind, id, verb] = path.exec(request.path) ?? [];
    try {
      if (request.method === "POST" && kind === "jobs" && id === undefined) {
        return { status: 200, body: await this.#insert(project, request.body as JobRequest) };
      }
      const job = this.#job(project, id ?? "", request.query.get("location"));
      if (request.method === "POST" && verb === "cancel") {
        const stopped = new BigQueryError(499, "stopped", "Job execution was cancelled: User requested cancellation");
        if (job.state === "RUNNING") Object.assign(job, { state: "DONE", error: stopped });
        return { status: 200, body: { kind: "bigquery#jobCancelResponse", job: this.#body(job) } };
      }
      if (request.method === "GET") {
        return { status: 200, body: kind === "jobs" ? this.#body(job) : this.#results(job, request.query) };
      }
      throw new BigQueryError(404, "notFound", `Method not found: ${request.method} ${request.path}`);
    } catch (error) {
      if (error instanceof BigQueryError) return { status: error.status, body: error.body };
      throw error;
    }
  }

  async stop(): Promise<void> {
    (await this.#engine)?.stop();
  }

  async #insert(project: string, body: JobRequest): Promise<object> {
    const { location } = this.#options;
    const { query, dryRun = false } = body.configuration ?? {};
    if (query?.query === undefined || query.useLegacySql !== false) {
      throw new BigQueryError(400, "invalid", "Required parameter is missing: query");
    }
    const id = body.jobReference?.jobId ?? "";
    if (this.jobs.has(id)) {
      throw new BigQueryError(409, "duplicate", `Already Exists: Job ${project}:${location}.${id}`);
    }
    const statement: Statement = { text: query.query, params: parametersOf(query.queryParameters ?? []) };
    const table = this.#table(statement.text, project, body.jobReference?.location);
    const engine = await this.#start();
    const columns = await sqlOf(engine.check(statement, [table]));
    const bytes = JSON.stringify(table.rows).length;
    const job: StoredJob = {
      id,
      request: body,
      bytes,
      state: dryRun ? "DONE" : "RUNNING",
      error: null,
      schema: columns.map(schemaOf),
      rows: [],
    };
    if (dryRun) return this.#body(job);
    this.jobs.set(id, job);
    const most = Number(query.maximumBytesBilled ?? Infinity);
    if (billedFor(bytes) > most) {
      const message = `Query exceeded limit for bytes billed: ${most}. ${billedFor(bytes)} or higher required.`;
      Object.assign(job, { state: "DONE", error: new BigQueryError(500, "bytesBilledLimitExceeded", message) });
      throw job.error ?? new Error(message);
    }
    void this.#run(engine, job, statement, table);
    return this.#body(job);
  }

  async #run(engine: GoogleSql, job: StoredJob, statement: Statement, table: Table): Promise<void> {
    try {
      await sleep(this.#options.jobMs?.() ?? 0);
      if (job.state === "DONE") return;
      const { rows, columns } = await sqlOf(engine.run(statement, [table]));
      const types = columns.map(({ type }) => type);
      if (job.state === "RUNNING") Object.assign(job, { state: "DONE", rows: rows.map((row) => rowOf(row, types)) });
    } catch (error) {
      const told = error instanceof BigQueryError ? error : new BigQueryError(500, "jobInternalError", String(error));
      Object.assign(job, { state: "DONE", error: told });
    }
  }

  #table(text: string, project: string, location: string | undefined): Table {
    const { dataset, entries, can, location: own, project: of } = this.#options;
    const named = /`([^`]+)\.([^`.]+)\.([^`.]+)`/.exec(text);
    const [name = "", inProject = project, inDataset = "", inTable = ""] = named ?? [];
    if (inProject !== of || inDataset !== dataset || (location !== undefined && location !== own)) {
      const where = `${inProject}:${inDataset} was not found in location ${location ?? "US"}`;
      throw new BigQueryError(404, "notFound", `Not found: Dataset ${where}`);
    }
    if (inTable !== "_AllLogs") {
      throw new BigQueryError(
        404,
        "notFound",
        `Not found: Table ${inProject}:${inDataset}.${inTable} was not found in location ${own}`,
      );
    }
    if (!can("bigquery.tables.getData") || !can("logging.views.access")) {
      const table = `${inProject}:${inDataset}.${inTable}`;
      const message = `Access Denied: Table ${table}: User does not have permission to query table ${table}, or perhaps it does not exist.`;
      throw new BigQueryError(403, "accessDenied", message);
    }
    return logView(name.slice(1, -1), entries(), text);
  }

  /** Jobs outside the US and the EU are found only where they run (jobs.get). */
  #job(project: string, id: string, location: string | null): StoredJob {
    const job = this.jobs.get(id);
    if (job === undefined || location !== this.#options.location) {
      throw new BigQueryError(404, "notFound", `Not found: Job ${project}:${id}`);
    }
    return job;
  }

  #results(job: StoredJob, query: URLSearchParams): object {
    if (job.error !== null) throw job.error;
    const reference = { projectId: this.#options.project, jobId: job.id, location: this.#options.location };
    if (job.state === "RUNNING") return { jobReference: reference, jobComplete: false };
    const from = Number(query.get("pageToken") ?? 0);
    const to = from + Number(query.get("maxResults") ?? 10_000);
    return {
      kind: "bigquery#getQueryResultsResponse",
      jobReference: reference,
      jobComplete: true,
      schema: { fields: job.schema },
      totalRows: String(job.rows.length),
      rows: job.rows.slice(from, to),
      ...(to < job.rows.length ? { pageToken: String(to) } : {}),
    };
  }

  #body(job: StoredJob): object {
    return jobBody(job, this.#options.project, this.#options.location);
  }

  /** Loaded and started by the first statement: few tests need it, and it is large. */
  async #start(): Promise<GoogleSql> {
    this.#engine ??= import("./googlesql.ts").then(async (module) => await module.GoogleSql.start());
    return await this.#engine;
  }
}

async function sqlOf<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Error && error.name === "SqlError"
      ? new BigQueryError(400, "invalidQuery", error.message)
      : error;
  }
}
