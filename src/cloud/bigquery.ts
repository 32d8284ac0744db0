import { randomUUID } from "node:crypto";
import type { BigQuery, Job, Query } from "@google-cloud/bigquery";
import type { Wait } from "../clock.ts";
import type { Endpoint } from "../inputs/endpoints.ts";
import type { SqlJobs, SqlParameter, SqlQuery } from "../sources/period/sql-jobs.ts";
import type { GoogleAccess } from "./client.ts";
import { GoogleCallError } from "./errors.ts";
import { type RetryPolicy, withRetry } from "./retry.ts";
import { sqlAdvice, toSqlError } from "./sql-errors.ts";

/** Rows come in pages of 10 MB (https://cloud.google.com/bigquery/quotas); so many are asked for at once. */
const pageRows = 10_000;

/** A job is asked for its state this soon, and then ever less often. */
const firstPollMs = 500;
const longestPollMs = 10_000;

/** Cancelling is a courtesy to whoever pays: the job also ends by its own time limit. */
const cancelLimitMs = 3_000;

/**
 * BigQuery by the official client, over REST, loaded when it is first needed. The client's own retries are off (retry.ts), and
 * each job has an ID of ours: an insert whose answer was lost is not run twice.
 */
export async function openBigQuery(
  access: GoogleAccess,
  endpoint: Endpoint,
  project: string,
  policy: RetryPolicy,
): Promise<SqlJobs & { close: () => Promise<void> }> {
  const { BigQuery: Client } = await import("@google-cloud/bigquery/build/src/bigquery.js");
  const authClient = await access.clientOptions(endpoint).auth?.getClient();
  const client = new Client({
    projectId: project,
    apiEndpoint: `${endpoint.protocol}://${endpoint.host}:${endpoint.port}`,
    ...(authClient === undefined ? {} : { authClient }),
    autoRetry: false,
    maxRetries: 0,
  });
  client.timeout = policy.tryTimeoutMs;

  const jobs = new QueryJobs(client, policy);
  return {
    plan: async (query, wait) => await jobs.plan(query, wait),
    run: async (query, how, wait) => await jobs.run(query, how, wait),
    close: async () => undefined,
  };
}

class QueryJobs implements SqlJobs {
  readonly #client: BigQuery;
  readonly #policy: RetryPolicy;

  constructor(client: BigQuery, policy: RetryPolicy) {
    this.#client = client;
    this.#policy = policy;
  }

  async plan(query: SqlQuery, wait: Wait): ReturnType<SqlJobs["plan"]> {
    const what = "Estimating a BigQuery query";
    const asked = { ...textOf(query), dryRun: true };
    const [job] = await this.#call(what, wait, async () => await this.#client.createQueryJob(asked));
    const { statistics, jobReference } = job.metadata as JobFacts;
    return { bytes: Number(statistics?.totalBytesProcessed ?? 0), location: jobReference?.location ?? null };
  }

  async run(
    query: SqlQuery,
    { location, mostBytes }: Parameters<SqlJobs["run"]>[1],
    wait: Wait,
  ): ReturnType<SqlJobs["run"]> {
    const what = "Running a BigQuery query";
    const options = {
      ...textOf(query),
      jobId: `ion_verify_${randomUUID()}`,
      maximumBytesBilled: String(mostBytes),
      // Whatever becomes of this process.
      jobTimeoutMs: Math.max(1_000, wait.deadline - this.#policy.clock.now()),
      ...(location === null ? {} : { location }),
    };
    const known = this.#client.job(options.jobId, location === null ? {} : { location });
    try {
      const job = await this.#call(what, wait, async () => await this.#begin(options));
      const { statistics } = await this.#finished(job, what, wait);
      const rows = await this.#rowsOf(job, "Reading a BigQuery query's rows", wait);
      return { rows, bytesBilled: Number(statistics?.query?.totalBytesBilled ?? 0) };
    } catch (error) {
      // It may be at work, and who pays for it has no use for it any more.
      const refused = error instanceof GoogleCallError && ["invalid", "no-access", "not-found"].includes(error.failure);
      if (!refused) await this.#cancel(known);
      throw error;
    }
  }

  /** Also where an earlier try has begun it, and its answer was lost. */
  async #begin(options: Query & { jobId: string }): Promise<Job> {
    try {
      const [job] = await this.#client.createQueryJob(options);
      return job;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 409) throw error;
      return this.#client.job(options.jobId, options.location === undefined ? {} : { location: options.location });
    }
  }

  async #finished(job: Job, what: string, wait: Wait): Promise<JobFacts> {
    const { clock } = this.#policy;
    for (let delay = firstPollMs; ; delay = Math.min(1.5 * delay, longestPollMs)) {
      const [metadata] = await this.#call(what, wait, async () => await job.getMetadata());
      const facts = metadata as JobFacts;
      if (facts.status?.errorResult !== undefined) throw toSqlError({ errors: [facts.status.errorResult] }, what);
      if (facts.status?.state === "DONE") return facts;
      if (clock.now() + delay >= wait.deadline) {
        throw new GoogleCallError(what, "hung", null, "the query was not done in time.");
      }
      await clock.sleep(delay, wait.signal);
    }
  }

  async #rowsOf(job: Job, what: string, wait: Wait): Promise<unknown[]> {
    const rows: unknown[] = [];
    for (let pageToken: string | undefined; ;) {
      const page = { autoPaginate: false, maxResults: pageRows, ...(pageToken === undefined ? {} : { pageToken }) };
      const [some, next] = await this.#call(what, wait, async () => await job.getQueryResults(page));
      rows.push(...some);
      pageToken = next?.pageToken;
      if (pageToken === undefined) return rows;
    }
  }

  async #cancel(job: Job): Promise<void> {
    const limit = this.#policy.clock.sleep(cancelLimitMs, new AbortController().signal);
    await Promise.race([job.cancel(), limit]).catch(() => undefined);
  }

  async #call<T>(what: string, wait: Wait, work: () => Promise<T>): Promise<T> {
    return await withRetry(this.#policy, { what, advice: sqlAdvice, ...wait }, async () => {
      await this.#policy.access?.signIn();
      try {
        return await work();
      } catch (error) {
        throw toSqlError(error, what);
      }
    });
  }
}

/** What is read of a job (REST resource `Job`). int64 values are strings. */
interface JobFacts {
  jobReference?: { location?: string };
  status?: { state?: string; errorResult?: { reason?: string; message?: string } };
  statistics?: { totalBytesProcessed?: string; query?: { totalBytesBilled?: string } };
}

function textOf({ text, params }: SqlQuery): Pick<Query, "query" | "params" | "types"> {
  const given = Object.entries(params);
  return {
    query: text,
    params: Object.fromEntries(given.map(([name, { value }]): [string, SqlParameter["value"]] => [name, value])),
    // Told, because a number without decimals would be taken for an INT64.
    types: Object.fromEntries(given.map(([name, { type }]) => [name, type])),
  };
}
