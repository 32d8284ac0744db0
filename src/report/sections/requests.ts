import { type Block, blocks, present, type Section, section, table } from "../blocks.ts";
import { figures } from "../column.ts";
import type { PeriodGroup, Report, RequestFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import { consoleLink, traceLogsUrl } from "../text/links.ts";
import { quoteForShell } from "../text/shell.ts";

/** Requests by status. */
export function statusTable(
  byStatus: RequestFacts["byStatus"],
  total: number,
  { words, voice }: Telling,
  how?: { titled: true },
): Block[] {
  const { columns, headings } = words;
  const rows = byStatus.map(({ status, count }) => [
    String(status),
    voice.count(count),
    total > 0 ? voice.percent(count / total) : "",
  ]);
  return table(headings.byStatus, [columns.status, ...figures(columns.requests, columns.share)], rows, how);
}

/** Requests by group. `slowMs`: slower ones are counted as slow; null: than their budget. */
export function groupTable(
  groups: readonly (Omit<PeriodGroup, "meanMs"> & { meanMs?: number | null })[],
  slowMs: number | null,
  { words, voice }: Telling,
  how: { titled?: true; more: number },
): Block[] {
  const { columns, headings, labels } = words;
  const withMean = groups.some(({ meanMs }) => meanMs !== undefined);
  const ms = (value: number | null): string => (value === null ? "" : voice.duration(value));
  const share = (part: number, all: number): string =>
    part === 0 || all === 0 ? voice.count(part) : `${voice.count(part)} (${voice.percent(part / all)})`;
  const slow = slowMs === null ? columns.slow : columns.slowOver(voice, slowMs);
  const mean = withMean ? [columns.mean] : [];
  return table(
    headings.byGroup,
    [columns.group, ...figures(columns.requests, columns.errors, slow, ...mean, columns.p95)],
    groups.map((one) => [
      one.group === "" ? labels.noGroup : voice.code(one.group),
      voice.count(one.count),
      share(one.errors, one.count),
      share(one.slow, one.count),
      ...(withMean ? [ms(one.meanMs ?? null)] : []),
      ms(one.p95Ms),
    ]),
    how,
  );
}

/** The slowest requests, each with the way to its log entries. */
export function slowestSection(
  slowest: RequestFacts["slowest"],
  { words, voice }: Telling,
  importance: number,
): Section {
  const { columns, headings, labels } = words;
  const heads = [columns.at(voice.zone), ...figures(columns.latency), columns.status, columns.group, columns.logs];
  const rows = slowest.map(({ at, latencyMs, status, group, trace }) => [
    voice.dateTime(at),
    voice.duration(latencyMs),
    status === null ? "" : String(status),
    group === null ? "" : voice.code(group),
    (trace === null ? null : consoleLink(labels.entries, traceLogsUrl(trace, at))) ?? "",
  ]);
  return section("slowest", headings.slowest, importance, table(headings.slowest, heads, rows), { folded: true });
}

/** What was counted. Null where no log could be read: that there were none is not known then. */
export function countedRequests({ requests, findings }: Pick<Report, "requests" | "findings">): RequestFacts | null {
  const refused = findings.some(
    ({ id, reason }) => id === "error-rate" && /^(?:no-access|not-reachable)$/.test(reason.code),
  );
  return requests !== null && requests.source === null && requests.count === 0 && refused ? null : requests;
}

/** What was counted, by status and by group. */
export function requestsSection(report: Report, telling: Telling): Section {
  const requests = countedRequests(report);
  const { requests: title } = telling.words.headings;
  if (requests === null) return section("requests", title, 80, []);
  const { byStatus, count, byGroup, moreGroups: more } = requests;
  return section(
    "requests",
    title,
    80,
    blocks(
      { kind: "text", text: told(requests, telling) },
      statusTable(byStatus, count, telling, { titled: true }),
      groupTable(byGroup, null, telling, { titled: true, more }),
    ),
  );
}

function told(seen: RequestFacts, { words, voice }: Telling): string {
  const { unusable, sampling, waits } = seen;
  const someUnusable = unusable.missing + unusable.notANumber + unusable.negative + unusable.noStatus > 0;
  return present(
    words.sourceLine[seen.source ?? "none"],
    seen.source === "probes"
      ? words.probedLine(voice, seen.count, seen.errors, seen.slow)
      : words.requestLine(voice, seen.count, seen.errors, seen.slow, seen.refused, seen.probes),
    seen.ignored.count > 0 ? words.ignoredLine(voice, seen.ignored) : null,
    seen.outside > 0 ? words.outsideLine(voice, seen.outside) : null,
    seen.latency && words.latencyLine(voice, seen.latency),
    someUnusable ? words.unusableLine(voice, unusable) : null,
    sampling && words.sampledLine(voice, sampling.fraction, sampling.estimated),
    waits && waits.n + seen.refused > 0 ? words.waitsLine(voice, waits) : null,
    seen.longestSeenMs === null ? null : words.seenLine(voice, seen.longestSeenMs),
    words.readsLine(voice, seen.reads.total, seen.reads.mostInAMinute),
  ).join(" ");
}

/** By which log, settings and filter, so that all of it can be counted again: by time and insertId, as it was counted here. */
export function judgedSection(report: Report, { words, voice }: Telling): Section {
  const { requests, window, policies, schema } = report;
  const { judged } = words.page;
  const counted = countedRequests(report);
  return section(
    "judged",
    words.headings.judged,
    40,
    blocks(
      // Where nothing was looked at there is nothing to count again.
      (requests !== null || window !== null) && {
        kind: "facts",
        facts: [
          [judged.source, counted && words.sourceLine[counted.source ?? "none"]],
          [judged.window, window && words.span(voice, window.startedAt, window.endedAt)],
          [judged.polls, window && judged.every(voice.count(window.polls), voice.duration(window.intervalMs))],
          [judged.policies, judged.policy(voice, policies.onInconclusive, policies.onNoData)],
          [judged.schema, voice.code(schema)],
        ],
      },
      requests !== null && requests.filter.trim() !== "" && countedAgain(requests, report, { words, voice }),
    ),
    { folded: true },
  );
}

function countedAgain(requests: RequestFacts, { service }: Report, { words, voice }: Telling): Block[] {
  const { filter, probes, outside, ignored } = requests;
  const recount = `gcloud logging read ${quoteForShell(filter)} --project ${quoteForShell(service.project)} --format 'value(timestamp,insertId)' | sort -u | wc -l`;
  return [
    { kind: "text", text: words.logs.countNote(voice, probes, outside, ignored.count) },
    { kind: "command", command: { text: filter, language: "text" } },
    { kind: "command", command: { text: recount, language: "sh" } },
  ];
}
