import type { FieldSchema, QueryParameter } from "./wire.ts";

/** What a client asks to be run (REST resource JobConfiguration), as far as it is understood here. */
export interface JobRequest {
  jobReference?: { projectId?: string; jobId?: string; location?: string };
  configuration?: {
    dryRun?: boolean;
    jobTimeoutMs?: string;
    query?: {
      query?: string;
      useLegacySql?: boolean;
      parameterMode?: string;
      queryParameters?: QueryParameter[];
      maximumBytesBilled?: string;
    };
  };
}

/** A refusal in BigQuery's words (https://cloud.google.com/bigquery/docs/error-messages). */
export class BigQueryError extends Error {
  override readonly name = "BigQueryError";
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, message: string) {
    super(message);
    this.status = status;
    this.reason = reason;
  }

  get body(): object {
    const errors = [{ message: this.message, domain: "global", reason: this.reason }];
    return { error: { code: this.status, message: this.message, errors } };
  }
}

export interface StoredJob {
  id: string;
  request: JobRequest;
  bytes: number;
  state: "RUNNING" | "DONE";
  error: BigQueryError | null;
  schema: FieldSchema[];
  rows: { f: { v: unknown }[] }[];
}

/** At least so much is billed for each table that a query reads, and whole megabytes. */
const leastBilled = 10 * 1024 * 1024;

export function billedFor(bytes: number): number {
  return Math.max(leastBilled, Math.ceil(bytes / 2 ** 20) * 2 ** 20);
}

/** REST resource Job. */
export function jobBody(job: StoredJob, project: string, location: string): object {
  const { id, bytes, state, error, request } = job;
  const proto = error === null ? undefined : { reason: error.reason, message: error.message };
  const done = state === "DONE" && error === null && request.configuration?.dryRun !== true;
  return {
    kind: "bigquery#job",
    id: `${project}:${location}.${id}`,
    jobReference: { projectId: project, jobId: id, location },
    configuration: { jobType: "QUERY", ...request.configuration },
    status: { state, ...(proto === undefined ? {} : { errorResult: proto, errors: [proto] }) },
    statistics: {
      totalBytesProcessed: String(bytes),
      query: {
        totalBytesProcessed: String(bytes),
        totalBytesBilled: String(done ? billedFor(bytes) : 0),
        statementType: "SELECT",
      },
    },
  };
}
