import type { Settings } from "../../inputs/settings.ts";
import type { SeenPeriod } from "../../checks/period/seen-period.ts";
import type { PeriodQuery } from "../../sources/period/period-query.ts";
import type { PeriodReport, PeriodRequests, SourceFacts } from "../../report/report.ts";
import { type Attempts, otherLimitMs } from "./attempts.ts";
import { sourcesToTry } from "./choose-source.ts";
import type { PeriodReaders } from "./readers.ts";

/** The longest reading of logs waits some minutes for its quota. */
const requestsLimitMs = 20 * 60_000;

/** What the logs tell of a period. */
export interface Logged extends Pick<SeenPeriod, "requests" | "refused" | "restarts" | "newMessages"> {
  source: Pick<SourceFacts, "kind" | "reason" | "expected">;
  errorMessages: PeriodReport["errorMessages"];
}

export interface LoggedParts {
  settings: Settings;
  readers: PeriodReaders;
  attempts: Attempts;
}

/** What has a share in the quota of log reads, one after another: the requests first. */
export async function readLogs(
  parts: LoggedParts,
  query: PeriodQuery,
  expected: number | null,
  earliest: number,
): Promise<Logged> {
  const { readers, attempts } = parts;
  const { requests, source } = await readRequests(parts, query, expected);
  const refused = await attempts.read("refused", otherLimitMs, async (wait) => await readers.refused(query, wait));
  const restarts = await attempts.read("restarts", otherLimitMs, async (wait) => await readers.restarts(query, wait));
  const errors = await attempts.read(
    "errors",
    otherLimitMs,
    async (wait) => await readers.errors(query, earliest, wait),
  );
  if (errors?.truncated === true) attempts.tell({ code: "errors-truncated" });
  if (refused === null) attempts.unread.refused ??= "the log gave none but empty pages";
  else if (refused.count > 0) {
    attempts.tell({ code: "refused", count: refused.count, fraction: refused.fraction });
  }
  return {
    requests,
    refused: refused && { ...refused, counted: requests !== null && hasPlatformEntries(requests, query) },
    source,
    restarts,
    errorMessages: errors?.errorMessages ?? [],
    newMessages: errors?.newMessages ?? null,
  };
}

async function readRequests(
  { settings, readers, attempts }: LoggedParts,
  query: PeriodQuery,
  expected: number | null,
): Promise<Pick<Logged, "source" | "requests">> {
  const { source: asked, bigqueryDataset } = settings.report;
  const { order, reason } = sourcesToTry(asked, expected, bigqueryDataset !== undefined);
  let told: SourceFacts["reason"] = reason;
  for (const name of order) {
    delete attempts.unread.requests;
    const requests = await attempts.read("requests", requestsLimitMs, async (wait) => {
      const source = await readers.source(name);
      return await source.read(query, wait);
    });
    const detail = attempts.unread.requests;
    if (detail === undefined || attempts.cancelled) {
      return { requests, source: { kind: requests?.kind ?? name, reason: told, expected } };
    }
    if (name === "bigquery") told = { code: "bigquery-unavailable", detail };
    attempts.tell({ code: "not-read", what: "requests", detail });
  }
  return { requests: null, source: { kind: order[0], reason: told, expected } };
}

/** Is Cloud Run's own log among what was counted? The app's fields may be those that it has as well. */
function hasPlatformEntries({ of, kind }: Pick<PeriodRequests, "of" | "kind">, { fields }: PeriodQuery): boolean {
  if (of === "platform") return kind !== "monitoring";
  return [fields.latency, fields.status].some((path) => path.startsWith("httpRequest."));
}
