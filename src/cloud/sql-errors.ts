import { type CallFailure, failureOfStatus, GoogleCallError } from "./errors.ts";

/** An error of the BigQuery client's: an answer of the API's, or a job's errorResult as its only `errors`. */
interface SqlErrorShape {
  message?: unknown;
  /** HTTP status; of the network, a word. */
  code?: unknown;
  errors?: { reason?: string; message?: string }[];
}

interface Meaning {
  failure: CallFailure;
  advice?: string;
}

/**
 * What BigQuery's reasons mean here (https://cloud.google.com/bigquery/docs/error-messages). The status alone would mislead:
 * exceeding the limit of bytes comes as 500, a rate limit as 403.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  accessDenied: {
    failure: "no-access",
    advice:
      "Grant the workflow's identity roles/bigquery.jobUser (bigquery.jobs.create) on the project, roles/bigquery.dataViewer " +
      "(bigquery.tables.getData) on the linked dataset, and roles/logging.viewAccessor on the project of the log bucket.",
  },
  notFound: {
    failure: "not-found",
    advice:
      "The input bigquery-dataset must name the dataset that is linked to the log bucket, as `dataset` or `project.dataset`: " +
      "upgrade the bucket to Log Analytics and link a dataset (Logs storage, Edit bucket). It is looked for where it lies; a dataset " +
      "of the same name elsewhere does not count.",
  },
  invalidQuery: {
    failure: "invalid",
    advice:
      "Is the dataset linked to a log bucket, with its view _AllLogs? A copy made by a log sink has other columns.",
  },
  bytesBilledLimitExceeded: {
    failure: "invalid",
    advice: "Raise the input bigquery-max-bytes, or report on a shorter period.",
  },
  resourcesExceeded: {
    failure: "invalid",
    advice: "Report on a shorter period, or by a group-field with fewer values.",
  },
  responseTooLarge: { failure: "too-large" },
  billingNotEnabled: { failure: "no-access", advice: "Enable billing for the project that pays for the query." },
  quotaExceeded: {
    failure: "invalid",
    advice: "The project's quota of BigQuery is used up: report later, or raise it.",
  },
  rateLimitExceeded: { failure: "transient" },
  jobRateLimitExceeded: { failure: "transient" },
  jobBackendError: { failure: "transient" },
  jobInternalError: { failure: "transient" },
  backendError: { failure: "transient" },
  internalError: { failure: "transient" },
  tableUnavailable: { failure: "transient" },
  stopped: { failure: "cancelled" },
  timeout: { failure: "transient" },
};

/** Any rejection of the BigQuery client, in words for the reader. */
export function toSqlError(error: unknown, what: string): unknown {
  if (!(error instanceof Error) && !isShape(error)) return error;
  const { code, errors, message } = error as SqlErrorShape;
  const first = errors?.[0];
  const status = typeof code === "number" && code >= 100 && code < 600 ? code : null;
  // Faults of the network and of signing in are understood by everybody's rules (errors.ts).
  if (first === undefined && status === null) return error;
  const byStatus = { 403: "accessDenied", 404: "notFound" }[status ?? 0] ?? "";
  const { failure, advice } = meanings[first?.reason ?? byStatus] ?? { failure: failureOfStatus(status ?? 400) };
  const text = first?.message ?? (typeof message === "string" ? message : "no reason given.");
  const line = text.split("\n", 1)[0]?.slice(0, 500) ?? "";
  return new GoogleCallError(what, failure, status, /[.!?]$/.test(line) ? line : `${line}.`, {
    cause: error,
    ...(advice === undefined ? {} : { advice }),
  });
}

function isShape(error: unknown): boolean {
  return typeof error === "object" && error !== null && "errors" in error;
}
