import { namesOf, spellingsOf } from "../../inputs/field-path.ts";
import { type LatencyUnit, unitsAMs } from "../../inputs/latency-unit.ts";
import { LARGEST_MS, LN_GROWTH, SMALLEST_MS } from "../../stats/buckets.ts";
import type { PeriodRequests } from "../../report/report.ts";
import type { PeriodQuery } from "./period-query.ts";
import type { SqlQuery } from "./sql-jobs.ts";

/** Groups that are told apart: with each come some hundred rows of latencies. */
const mostGroups = 100;

/**
 * One statement, because each scan is billed anew: the entries of a period, each once, cut into cells, and the cells added
 * up by slice and by group. So many rows come back as there are slices and groups, whatever the traffic.
 *
 * The view `_AllLogs` of a linked dataset has LogEntry's fields in snake case. From Google's documents and its published
 * samples (observability-analytics-samples): `timestamp`, `resource.type`, `resource.labels` as JSON, `json_payload` as JSON,
 * `http_request.latency.seconds` and `.nanos`, `log_id`, entries not deduplicated. From its Looker model of the view:
 * `insert_id`, `trace`, `labels` as JSON, `http_request.status`. Assumed: that an absent field is NULL, and that a latency's
 * part that is zero may be NULL too.
 */
export function requestsSql(of: PeriodRequests["of"], dataset: string, query: PeriodQuery): SqlQuery {
  const entry = of === "app" ? appEntry(query.fields) : platformEntry;
  // Two copies of an entry have the same timestamp and insert ID (LogEntry.insertId); Logging assigns one where none is given.
  const text = `WITH entries AS (
  SELECT
    timestamp,
    ANY_VALUE(STRUCT(
      ${entry.ms} AS ms,
      ${entry.status} AS status,
      ${entry.name} AS name,
      ${entry.untimed} AS untimed,
      trace
    )) AS entry
  FROM \`${tableOf(dataset, query.project)}\`
  WHERE timestamp >= @from AND timestamp < @to
    AND resource.type = 'cloud_run_revision'
    AND JSON_VALUE(resource.labels, '$.service_name') = @service
    AND JSON_VALUE(resource.labels, '$.location') = @region
    AND ${entry.which}
  GROUP BY timestamp, insert_id
),
requests AS (
  SELECT
    timestamp,
    DIV(TIMESTAMP_DIFF(timestamp, @from, MICROSECOND) * @slices, TIMESTAMP_DIFF(@to, @from, MICROSECOND)) AS slice,
    IF(entry.ms >= 0 AND NOT entry.untimed, entry.ms, NULL) AS ms,
    NOT (IFNULL(entry.ms >= 0, FALSE) OR entry.untimed) AS unusable,
    IF(entry.status BETWEEN 100 AND 599, entry.status, NULL) AS status,
    entry.untimed AND (entry.status = 429 OR entry.status >= 500) AS refused,
    NULLIF(SUBSTR(entry.name, 1, ${longestName}), '') AS name,
    entry.trace AS trace
  FROM entries
),
cells AS (
  SELECT
    slice, name, status, refused,
    IF(ms <= @smallest_ms, 0, 1 + CAST(FLOOR(LN(LEAST(ms, @largest_ms) / @smallest_ms) / @ln_growth) AS INT64)) AS bucket,
    COUNT(*) AS n,
    COUNTIF(unusable) AS unusable,
    COUNTIF(ms > @slow_ms) AS slow,
    SUM(ms) AS total_ms,
    MAX(ms) AS most_ms,
    ARRAY_AGG(
      IF(ms IS NULL, NULL, STRUCT(UNIX_MILLIS(timestamp) AS at_ms, ms, status, name, trace))
      IGNORE NULLS ORDER BY ms DESC, timestamp LIMIT ${slowest}
    ) AS slowest
  FROM requests
  GROUP BY slice, name, status, refused, bucket
),
sums AS (
  SELECT
    view.part, view.name, view.axis, view.status, view.refused, view.bucket,
    SUM(n) AS n,
    SUM(unusable) AS unusable,
    SUM(slow) AS slow,
    SUM(total_ms) AS total_ms,
    MAX(most_ms) AS most_ms,
    COUNT(DISTINCT IF(view.part = 'all', cells.name, NULL)) AS names,
    -- The slowest requests are in the cells that have the slowest one.
    ARRAY_AGG(
      IF(view.part = 'all', STRUCT(slowest), NULL) IGNORE NULLS ORDER BY most_ms DESC LIMIT ${slowest}
    ) AS slowest
  FROM cells
  CROSS JOIN UNNEST([
    STRUCT('all' AS part, '' AS name, 'status' AS axis,
      CAST(NULL AS INT64) AS status, CAST(NULL AS BOOL) AS refused, CAST(NULL AS INT64) AS bucket),
    ('slice', CAST(slice AS STRING), 'status', status, refused, NULL),
    ('slice', CAST(slice AS STRING), 'latency', NULL, NULL, bucket),
    ('group', name, 'status', status, refused, NULL),
    ('group', name, 'latency', NULL, NULL, bucket)
  ]) AS view
  WHERE view.name IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT
  part,
  name,
  SUM(IF(axis = 'status', n, 0)) AS size,
  ARRAY_AGG(STRUCT(axis, status, refused, bucket, n, unusable, slow, total_ms, most_ms, names, slowest)) AS cells
FROM sums
GROUP BY part, name
ORDER BY part = 'group', size DESC, name
LIMIT ${1 + query.slices + mostGroups}`;
  return {
    text,
    params: {
      from: { type: "TIMESTAMP", value: new Date(query.from) },
      to: { type: "TIMESTAMP", value: new Date(query.to) },
      service: { type: "STRING", value: query.service },
      region: { type: "STRING", value: query.region },
      slices: { type: "INT64", value: query.slices },
      slow_ms: { type: "FLOAT64", value: query.slowMs },
      smallest_ms: { type: "FLOAT64", value: SMALLEST_MS },
      largest_ms: { type: "FLOAT64", value: LARGEST_MS },
      ln_growth: { type: "FLOAT64", value: LN_GROWTH },
    },
  };
}

/** As in log-entry.ts: longer names are cut. */
const longestName = 100;

/** Shown in the report. */
const slowest = 10;

/** SQL of one entry's own: expressions over the view's columns. */
interface EntrySql {
  /** Milliseconds, FLOAT64; NULL where there is no number. */
  ms: string;
  status: string;
  /** The group's. */
  name: string;
  /** BOOL: no instance took the request, or it was a connection: its latency is none. */
  untimed: string;
  /** A condition. */
  which: string;
}

/** What log-entry.ts does with an entry of the app's (appObservation), and log-filter.ts with all of them (appFilter). */
function appEntry({ latency, status: path, group, unit }: PeriodQuery["fields"]): EntrySql {
  const status = path === "httpRequest.status" ? "http_request.status" : appStatus(jsonAt(path));
  return {
    // LogEntry's own latency is a duration.
    ms: latency === "httpRequest.latency" ? requestMs : appMs(jsonAt(latency), unit),
    status,
    name: textColumns[group] ?? `SAFE.STRING(${jsonAt(group)})`,
    untimed: `IFNULL(${status} = 101, FALSE)`,
    which: `(${presenceOf(latency)} OR ${presenceOf(path)})`,
  };
}

/** The usual part of readLatency's grammar: a number, a text of one with or without a unit, or a Duration's members. */
function appMs(json: string, unit: LatencyUnit): string {
  const bare = 1 / unitsAMs[unit];
  return `CASE JSON_TYPE(${json})
        WHEN 'number' THEN SAFE.FLOAT64(${json}) * ${bare}
        WHEN 'string' THEN
          SAFE_CAST(REGEXP_EXTRACT(SAFE.STRING(${json}), r'^\\s*([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)\\s*[A-Za-zµ]*\\s*$') AS FLOAT64)
          * CASE LOWER(REGEXP_EXTRACT(SAFE.STRING(${json}), r'([A-Za-zµ]*)\\s*$'))
            WHEN '' THEN ${bare} WHEN 'ms' THEN 1 WHEN 's' THEN 1000 WHEN 'us' THEN 0.001 WHEN 'µs' THEN 0.001 WHEN 'ns' THEN 0.000001
          END
        WHEN 'object' THEN
          IF(COALESCE(JSON_VALUE(${json}, '$.seconds'), JSON_VALUE(${json}, '$.nanos')) IS NULL, NULL,
            SAFE_CAST(IFNULL(JSON_VALUE(${json}, '$.seconds'), '0') AS FLOAT64) * 1000
            + SAFE_CAST(IFNULL(JSON_VALUE(${json}, '$.nanos'), '0') AS FLOAT64) / 1000000)
      END`;
}

/** Of readStatus's grammar what is a number or a text of one; a name is no status here. */
function appStatus(json: string): string {
  return `COALESCE(SAFE.INT64(${json}), SAFE_CAST(REGEXP_EXTRACT(SAFE.STRING(${json}), r'^\\s*([1-5][0-9][0-9])\\b') AS INT64))`;
}

const requestMs = `IF(
        COALESCE(http_request.latency.seconds, http_request.latency.nanos) IS NULL, NULL,
        IFNULL(http_request.latency.seconds, 0) * 1000 + IFNULL(http_request.latency.nanos, 0) / 1000000
      )`;

/** platformObservation. */
const platformEntry: EntrySql = {
  ms: requestMs,
  status: "http_request.status",
  name: "CAST(NULL AS STRING)",
  untimed: `(
        IFNULL(http_request.status = 101, FALSE) OR IFNULL(http_request.status >= 400, FALSE)
        AND JSON_VALUE(labels, '$.instanceId') IS NULL
        AND IFNULL(http_request.latency.seconds, 0) = 0 AND IFNULL(http_request.latency.nanos, 0) = 0
      )`,
  // As who-asked.ts: ion-verify's own requests, of any run.
  which:
    "log_id = 'run.googleapis.com/requests' AND NOT STARTS_WITH(IFNULL(http_request.user_agent, ''), 'ion-verify/')",
};

function presenceOf(path: string): string {
  if (path === "httpRequest.latency") return `${requestMs} IS NOT NULL`;
  if (path === "httpRequest.status") return "http_request.status IS NOT NULL";
  return `${textColumns[path] ?? jsonAt(path)} IS NOT NULL`;
}

/** LogEntry.HttpRequest's texts. */
const textColumns: Readonly<Record<string, string>> = {
  "httpRequest.requestMethod": "http_request.request_method",
  "httpRequest.requestUrl": "http_request.request_url",
  "httpRequest.userAgent": "http_request.user_agent",
  "httpRequest.remoteIp": "http_request.remote_ip",
  "httpRequest.serverIp": "http_request.server_ip",
  "httpRequest.referer": "http_request.referer",
  "httpRequest.protocol": "http_request.protocol",
};

/** `jsonPayload.a.b` → JSON_QUERY(json_payload, '$.a.b'), which is NULL only where there is nothing, not even a null. */
function jsonAt(path: string): string {
  const ways = spellingsOf(path).map((spelling) => {
    const [root = "", ...keys] = namesOf(spelling);
    const column = { jsonPayload: "json_payload", labels: "labels" }[root];
    if (column === undefined || keys.length === 0) return "CAST(NULL AS JSON)";
    return `JSON_QUERY(${column}, '$.${keys.map(jsonKey).join(".")}')`;
  });
  return ways.length === 1 ? (ways[0] ?? "") : `COALESCE(${ways.join(", ")})`;
}

/** Nothing else may become part of a statement. @throws RangeError for a name that would. */
function jsonKey(key: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return key;
  if (!/^[\p{L}\p{N} _.:/@$+-]+$/u.test(key)) throw new RangeError(`not a name that BigQuery is asked for: ${key}`);
  return `"${key}"`;
}

/** @param dataset `dataset`, or `project.dataset`. */
export function tableOf(dataset: string, project: string): string {
  const table = `${dataset.includes(".") ? dataset : `${project}.${dataset}`}._AllLogs`;
  if (!/^[A-Za-z0-9_:.-]+$/.test(table)) throw new RangeError(`not the name of a table: ${table}`);
  return table;
}
