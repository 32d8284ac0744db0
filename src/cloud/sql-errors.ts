import type { FailureKind } from "../sources/call-failure.ts";
import { GoogleCallError } from "./errors.ts";
import { cutAt } from "../cut-text.ts";

/** An error of the BigQuery client's: an answer of the API's, or a job's errorResult as its only `errors`. */
interface SqlErrorShape {
  message?: unknown;
  /** HTTP status; of the network, a word. */
  code?: unknown;
  errors?: { reason?: string; message?: string }[];
}

interface Meaning {
  kind: FailureKind;
  advice?: string;
}

/** Where a role is missing. */
export const sqlAdvice =
  "Grant the workflow's identity roles/bigquery.jobUser (bigquery.jobs.create) on the project, roles/bigquery.dataViewer " +
  "(bigquery.tables.getData) on the linked dataset, and roles/logging.viewAccessor on the project of the log bucket.";

/**
 * What BigQuery's reasons mean here (https://cloud.google.com/bigquery/docs/error-messages). The status alone would mislead:
 * exceeding the limit of bytes comes as 500, a rate limit as 403.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  notFound: {
    kind: "not-found",
    advice:
      "The input bigquery-dataset must name the dataset that is linked to the log bucket, as `dataset` or `project.dataset`: " +
      "upgrade the bucket to Log Analytics and link a dataset (Logs storage, Edit bucket). A dataset of " +
      "that name in another project or region does not count.",
  },
  invalidQuery: {
    kind: "invalid",
    advice:
      "Is the dataset linked to a log bucket, with its view _AllLogs? A copy made by a log sink has other columns.",
  },
  bytesBilledLimitExceeded: {
    kind: "invalid",
    advice: "Raise the input bigquery-max-bytes, or report on a shorter period.",
  },
  resourcesExceeded: {
    kind: "invalid",
    advice: "Report on a shorter period, or by a group-field with fewer values.",
  },
  responseTooLarge: { kind: "too-large" },
  billingNotEnabled: { kind: "billing", advice: "Enable billing for the project that pays for the query." },
  quotaExceeded: {
    kind: "invalid",
    advice: "The project's quota of BigQuery is used up: report later, or raise it.",
  },
  rateLimitExceeded: { kind: "quota" },
  jobRateLimitExceeded: { kind: "quota" },
  jobBackendError: { kind: "outage" },
  jobInternalError: { kind: "outage" },
  backendError: { kind: "outage" },
  internalError: { kind: "outage" },
  tableUnavailable: { kind: "outage" },
  stopped: { kind: "cancelled" },
  timeout: { kind: "hung" },
};

/** What only BigQuery tells so, in words for the reader; anything else as it is, for the one classifier (failures.ts). */
export function toSqlError(error: unknown, what: string): unknown {
  if (!(error instanceof Error) && !isShape(error)) return error;
  const { code, errors, message } = error as SqlErrorShape;
  const first = errors?.[0];
  const status = typeof code === "number" && code >= 100 && code < 600 ? code : null;
  const meaning = meanings[first?.reason ?? (status === 404 ? "notFound" : "")];
  if (meaning === undefined && (first === undefined || status !== null)) return error;
  const { kind, advice } = meaning ?? { kind: first?.reason === "accessDenied" ? "role" : "invalid" };
  const text = first?.message ?? (typeof message === "string" ? message : "no reason given.");
  const line = cutAt(text.split("\n", 1)[0] ?? "", 500);
  const told = advice ?? (kind === "role" ? sqlAdvice : undefined);
  return new GoogleCallError(what, kind, status, /[.!?]$/.test(line) ? line : `${line}.`, {
    cause: error,
    ...(told === undefined ? {} : { advice: told }),
  });
}

function isShape(error: unknown): boolean {
  return typeof error === "object" && error !== null && "errors" in error;
}
