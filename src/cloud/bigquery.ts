import { randomUUID } from "node:crypto";
import type { Job, Query } from "@google-cloud/bigquery";
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
  const { BigQuery } = await import("@google-cloud/bigquery/build/src/bigquery.js");
  const authClient = await access.clientOptions(endpoint).auth?.getClient();
  const client = new BigQuery({
    projectId: project,
    apiEndpoint: `${endpoint.protocol}://${endpoint.host}:${endpoint.port}`,
    ...(authClient === undefined ? {} : { authClient }),
    autoRetry: false,
    maxRetries: 0,
  });
  client.timeout = policy.tryTimeoutMs;

  const call = async <T>(what: string, wait: Wait, work: () => Promise<T>): Promise<T> =>
    await withRetry(policy, { what, advice: sqlAdvice, ...wait }, async () => {
      await policy.access?.signIn();
      try {
        return await work();
      } catch (error) {
        throw toSqlError(error, what);
      }
    });

  /** Also where an earlier try has begun it, and its answer was lost. */
  const begin = async (options: Query & { jobId: string }): Promise<Job> => {
    try {
      const [job] = await client.createQueryJob(options);
      return job;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 409) throw error;
      return client.job(options.jobId, options.location === undefined ? {} : { location: options.location });
    }
  };

  const finished = async (job: Job, what: string, wait: Wait): Promise<JobFacts> => {
    for (let delay = firstPollMs; ; delay = Math.min(1.5 * delay, longestPollMs)) {
      const [metadata] = await call(what, wait, async () => await job.getMetadata());
      const facts = metadata as JobFacts;
      if (facts.status?.errorResult !== undefined) throw toSqlError({ errors: [facts.status.errorResult] }, what);
      if (facts.status?.state === "DONE") return facts;
      if (policy.clock.now() + delay >= wait.deadline) {
        throw new GoogleCallError(what, "hung", null, "the query was not done in time.");
      }
      await policy.clock.sleep(delay, wait.signal);
    }
  };

  const rowsOf = async (job: Job, what: string, wait: Wait): Promise<unknown[]> => {
    const rows: unknown[] = [];
    for (let pageToken: string | undefined; ;) {
      const page = { autoPaginate: false, maxResults: pageRows, ...(pageToken === undefined ? {} : { pageToken }) };
      const [some, next] = await call(what, wait, async () => await job.getQueryResults(page));
      rows.push(...some);
      pageToken = next?.pageToken;
      if (pageToken === undefined) return rows;
    }
  };

  const cancel = async (job: Job): Promise<void> => {
    const limit = policy.clock.sleep(cancelLimitMs, new AbortController().signal);
    await Promise.race([job.cancel(), limit]).catch(() => undefined);
  };

  return {
    plan: async (query, wait) => {
      const what = "Estimating a BigQuery query";
      const [job] = await call(what, wait, async () => await client.createQueryJob({ ...textOf(query), dryRun: true }));
      const { statistics, jobReference } = job.metadata as JobFacts;
      return {
        bytes: Number(statistics?.totalBytesProcessed ?? 0),
        location: jobReference?.location ?? null,
      };
    },
    run: async (query, { location, mostBytes }, wait) => {
      const what = "Running a BigQuery query";
      const options = {
        ...textOf(query),
        jobId: `ion_verify_${randomUUID()}`,
        maximumBytesBilled: String(mostBytes),
        // Whatever becomes of this process.
        jobTimeoutMs: Math.max(1_000, wait.deadline - policy.clock.now()),
        ...(location === null ? {} : { location }),
      };
      const known = client.job(options.jobId, location === null ? {} : { location });
      try {
        const job = await call(what, wait, async () => await begin(options));
        const { statistics } = await finished(job, what, wait);
        const rows = await rowsOf(job, "Reading a BigQuery query's rows", wait);
        return { rows, bytesBilled: Number(statistics?.query?.totalBytesBilled ?? 0) };
      } catch (error) {
        // It may be at work, and who pays for it has no use for it any more.
        const refused =
          error instanceof GoogleCallError && ["invalid", "no-access", "not-found"].includes(error.failure);
        if (!refused) await cancel(known);
        throw error;
      }
    },
    close: async () => undefined,
  };
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
