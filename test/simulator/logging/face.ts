import { type ReadyFace, type FaceAnswer, type FaceRequest, googleError } from "../face.ts";
import { FilterError } from "./filter.ts";
import type { LogQuery, LogStore } from "./store.ts";

export interface LoggingFaceOptions {
  /** Epoch ms. */
  now: () => number;
  /** Every n-th read (2 or more) answers no entries but a token to go on, as Google does while it is still searching. */
  emptyPageEvery?: number;
  /** The most entries in a page, whatever the request asks for: Google may return fewer than pageSize. */
  maxPage?: number;
  /** entries.list calls in any minute; Google's own limit is 60 a project and cannot be raised. */
  readsPerMinute?: number;
}

const listPath = "/v2/entries:list";
const resourceName =
  /^(projects|organizations|folders|billingAccounts)\/[^/]+(\/locations\/[^/]+\/buckets\/[^/]+\/views\/[^/]+)?$/;
const defaultPageSize = 50;
const largestPageSize = 1000;
const mostResourceNames = 100;

/** entries.list of Logging v2, with the times (epoch ms) of the reads that were counted against the quota. */
export function loggingFace(store: LogStore, options: LoggingFaceOptions): ReadyFace & { reads: number[] } {
  const reads: number[] = [];
  const { emptyPageEvery } = options;
  if (emptyPageEvery !== undefined && emptyPageEvery < 2) throw new Error("emptyPageEvery below 2 would never end");

  function list(body: unknown): FaceAnswer {
    const now = options.now();
    const quota = options.readsPerMinute ?? 60;
    if (reads.filter((at) => at > now - 60_000).length >= quota) return quotaExceeded(quota);
    reads.push(now);
    const query = parseQuery(body);
    if (typeof query === "string") return googleError(400, "INVALID_ARGUMENT", query);
    const pageSize = Math.min(query.pageSize, options.maxPage ?? largestPageSize);
    try {
      // Found first even when the page is to stay empty: a bad filter must be refused on every read.
      const page = store.list({ ...query, pageSize }, now);
      if (emptyPageEvery !== undefined && reads.length % emptyPageEvery === 0) {
        return { status: 200, body: { nextPageToken: store.tokenAfter(query, undefined, now) } };
      }
      // proto3 JSON leaves empty lists out.
      const { entries, nextPageToken } = page;
      return {
        status: 200,
        body: {
          ...(entries.length > 0 ? { entries } : {}),
          ...(nextPageToken === undefined ? {} : { nextPageToken }),
        },
      };
    } catch (error) {
      if (error instanceof FilterError) return googleError(400, "INVALID_ARGUMENT", error.message);
      throw error;
    }
  }

  return {
    reads,
    permission(request) {
      return request.path === listPath ? "logging.logEntries.list" : undefined;
    },
    answer(request: FaceRequest): FaceAnswer {
      if (request.path === listPath && request.method === "POST") return list(request.body);
      return googleError(404, "NOT_FOUND", `Method not found: ${request.method} ${request.path}`);
    },
  };
}

/** The query that a body asks for, or what Google would object to. */
function parseQuery(body: unknown): LogQuery | string {
  if (!isRecord(body)) return "Invalid JSON payload received. Expected an object.";
  const known = ["resourceNames", "filter", "orderBy", "pageSize", "pageToken", "projectIds"];
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    return `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`;
  }
  const { filter = "", orderBy = "timestamp asc", pageSize = 0, pageToken = "" } = body;
  const names = [...strings(body["resourceNames"]), ...strings(body["projectIds"]).map((id) => `projects/${id}`)];
  if (names.length === 0) return "resource_names is required and must not be empty";
  if (names.length > mostResourceNames)
    return `resource_names has ${names.length} values, at most ${mostResourceNames} are allowed`;
  const bad = names.find((name) => !resourceName.test(name));
  if (bad !== undefined) return `Invalid resource name: ${bad}`;
  if (typeof filter !== "string" || typeof pageToken !== "string")
    return "Invalid value: filter and page_token are strings";
  const order = orderBy === "" ? "timestamp asc" : orderBy;
  if (order !== "timestamp asc" && order !== "timestamp desc") {
    return `order_by must be "timestamp asc" or "timestamp desc", not ${JSON.stringify(orderBy)}`;
  }
  const size = typeof pageSize === "string" ? Number(pageSize) : pageSize;
  if (typeof size !== "number" || !Number.isInteger(size))
    return `Invalid value at 'page_size' (TYPE_INT32), ${JSON.stringify(pageSize)}`;
  if (size < 0 || size > largestPageSize) return `page_size must be between 0 and ${largestPageSize}, got ${size}`;
  return {
    resourceNames: names,
    filter,
    orderBy: order,
    pageSize: size === 0 ? defaultPageSize : size,
    ...(pageToken === "" ? {} : { pageToken }),
  };
}

/** Google's own words (seen in public error reports); no Retry-After comes with them. */
function quotaExceeded(limit: number): FaceAnswer {
  const message =
    "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service " +
    "'logging.googleapis.com' for consumer 'project_number:123456789012'.";
  return googleError(429, "RESOURCE_EXHAUSTED", message, [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "RATE_LIMIT_EXCEEDED",
      domain: "googleapis.com",
      metadata: {
        consumer: "projects/123456789012",
        quota_limit: "ReadRequestsPerMinutePerProject",
        quota_limit_value: String(limit),
        quota_location: "global",
        quota_metric: "logging.googleapis.com/read_requests",
        service: "logging.googleapis.com",
      },
    },
    {
      "@type": "type.googleapis.com/google.rpc.Help",
      links: [
        {
          description: "Request a higher quota limit.",
          url: "https://cloud.google.com/docs/quotas/help/request_increase",
        },
      ],
    },
  ]);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
