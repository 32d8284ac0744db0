import { type Block, blocks, column, figures, type Section, type Table, titled } from "../blocks.ts";
import type { PeriodGroup, Report, RequestFacts } from "../report.ts";
import type { Telling } from "../telling.ts";
import { consoleLink, traceLogsUrl } from "../text/links.ts";
import { quoteForShell } from "../text/shell.ts";
import { present } from "./head.ts";

/** Requests by status. */
export function statusTable(byStatus: RequestFacts["byStatus"], total: number, { words, voice }: Telling): Table {
  const { columns, headings } = words;
  return {
    name: headings.byStatus,
    columns: [column(columns.status), figures(columns.requests), figures(columns.share)],
    rows: byStatus.map(({ status, count }) => [
      String(status),
      voice.count(count),
      total > 0 ? voice.percent(count / total) : "",
    ]),
  };
}

/** Requests by group. `slowMs`: slower ones are counted as slow; null: than their budget. */
export function groupTable(
  groups: readonly (Omit<PeriodGroup, "meanMs"> & { meanMs?: number | null })[],
  more: number,
  slowMs: number | null,
  { words, voice }: Telling,
): Table {
  const { columns, headings, labels } = words;
  const withMean = groups.some(({ meanMs }) => meanMs !== undefined);
  const ms = (value: number | null): string => (value === null ? "" : voice.duration(value));
  return {
    name: headings.byGroup,
    more,
    columns: [
      column(columns.group),
      figures(columns.requests),
      figures(columns.errors),
      figures(slowMs === null ? columns.slow : columns.slowOver(voice, slowMs)),
      ...(withMean ? [figures(columns.mean)] : []),
      figures(columns.p95),
    ],
    rows: groups.map((one) => [
      one.group === "" ? labels.noGroup : voice.code(one.group),
      voice.count(one.count),
      shared(one.errors, one.count, voice),
      shared(one.slow, one.count, voice),
      ...(withMean ? [ms(one.meanMs ?? null)] : []),
      ms(one.p95Ms),
    ]),
  };
}

function shared(part: number, all: number, voice: Telling["voice"]): string {
  return part === 0 || all === 0 ? voice.count(part) : `${voice.count(part)} (${voice.percent(part / all)})`;
}

/** The slowest requests, each with the way to its log entries. */
export function slowestSection(
  slowest: RequestFacts["slowest"],
  { words, voice }: Telling,
  importance: number,
): Section {
  const { columns, headings, labels } = words;
  return {
    id: "slowest",
    title: headings.slowest,
    importance,
    folded: true,
    blocks: titled(null, {
      name: headings.slowest,
      columns: [
        column(columns.at(voice.zone)),
        figures(columns.latency),
        column(columns.status),
        column(columns.group),
        column(columns.logs),
      ],
      rows: slowest.map((one) => [
        voice.dateTime(one.at),
        voice.duration(one.latencyMs),
        one.status === null ? "" : String(one.status),
        one.group === null ? "" : voice.code(one.group),
        (one.trace === null ? null : consoleLink(labels.entries, traceLogsUrl(one.trace, one.at))) ?? "",
      ]),
    }),
  };
}

/** What was counted, by status and by group. */
/** What was counted. Null where no log could be read: that there were none is not known then. */
export function countedRequests({ requests, findings }: Pick<Report, "requests" | "findings">): RequestFacts | null {
  const refused = findings.some(
    ({ id, reason }) => id === "error-rate" && /^(?:no-access|not-reachable)$/.test(reason.code),
  );
  return requests !== null && requests.source === null && requests.count === 0 && refused ? null : requests;
}

export function requestsSection(report: Report, telling: Telling): Section {
  const requests = countedRequests(report);
  const { words, voice } = telling;
  const { headings } = words;
  return {
    id: "requests",
    title: headings.requests,
    importance: 80,
    blocks:
      requests === null
        ? []
        : blocks(
            { kind: "text", text: told(requests) },
            titled(headings.byStatus, statusTable(requests.byStatus, requests.count, telling)),
            titled(headings.byGroup, groupTable(requests.byGroup, requests.moreGroups, null, telling)),
          ),
  };

  function told(seen: RequestFacts): string {
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
}

/** By which log, settings and filter, so that all of it can be counted again: by time and insertId, as it was counted here. */
export function judgedSection(report: Report, { words, voice }: Telling): Section {
  const { requests, window, policies, schema, service } = report;
  const { judged, headings } = { judged: words.page.judged, headings: words.headings };
  const filter = requests === null || requests.filter.trim() === "" ? null : requests.filter;
  const recount = (query: string): string =>
    `gcloud logging read ${quoteForShell(query)} --project ${quoteForShell(service.project)} --format 'value(timestamp,insertId)' | sort -u | wc -l`;
  const query: Block[] =
    filter === null
      ? []
      : [
          {
            kind: "text",
            text: words.logs.countNote(
              voice,
              requests?.probes ?? 0,
              requests?.outside ?? 0,
              requests?.ignored.count ?? 0,
            ),
          },
          { kind: "command", command: { text: filter, language: "text" } },
          { kind: "command", command: { text: recount(filter), language: "sh" } },
        ];
  const counted = countedRequests(report);
  return {
    id: "judged",
    title: headings.judged,
    importance: 40,
    folded: true,
    blocks: blocks(
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
      query,
    ),
  };
}
