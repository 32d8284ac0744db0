import { charts } from "../chart.ts";
import { fence, oneLine } from "../text/escape.ts";
import { consoleLink, traceLogsUrl } from "../text/links.ts";
import { quoteForShell } from "../text/shell.ts";
import { foreign, table } from "../table.ts";
import { type Context, details, firstOf, paragraphs } from "./context.ts";

const MOST_ROWS = 20;
const MOST_MESSAGES = 10;
/** A longer message is read in the log. */
const MESSAGE_LENGTH = 300;

export function course({ report, words, voice }: Context): string {
  if (report.requests === null) return "";
  const limit = report.findings.find((finding) => finding.id === "p95")?.limit ?? null;
  const drawn = charts(report.requests.timeline, limit, words, voice);
  return drawn === "" ? "" : paragraphs(`### ${words.headings.charts}`, drawn);
}

/** Most frequent first. */
export function errorMessages({ report, words, voice, cell }: Context): string {
  const { columns } = words;
  const { shown, rest } = firstOf(report.errorMessages, MOST_MESSAGES, (left) => words.more(voice, left));
  const rows = shown.map((error) => [
    cell.count(error.count),
    foreign(error.severity, 20),
    cell.dateTime(error.firstAt),
    foreign(error.message, MESSAGE_LENGTH),
  ]);
  const drawn = table(
    [
      { title: columns.count, align: "r" },
      { title: columns.severity },
      { title: columns.first },
      { title: columns.message },
    ],
    rows,
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.errors}`, drawn, rest);
}

/** What the baseline did not write. Silent where the candidate wrote no error at all. */
export function newErrors({ report, words, voice, cell }: Context): string {
  if (report.window === null || report.errorMessages.length === 0) return "";
  const { columns } = words;
  const heading = `### ${words.headings.newErrors}`;
  const { newMessages, baseline } = report;
  if (newMessages === null) {
    return paragraphs(
      heading,
      baseline === null ? words.newErrors.noBaseline : words.newErrors.unread(voice, baseline.name),
    );
  }
  const { shown, rest } = firstOf(newMessages.patterns, MOST_MESSAGES, (left) =>
    words.more(voice, left + newMessages.more),
  );
  const drawn = table(
    [
      { title: columns.count, align: "r" },
      { title: columns.first },
      { title: columns.pattern },
      { title: columns.example },
    ],
    shown.map(({ count, firstAt, pattern, example }) => [
      cell.count(count),
      cell.dateTime(firstAt),
      foreign(pattern, MESSAGE_LENGTH),
      // A pattern that does not vary is its message.
      pattern === oneLine(example) ? "–" : foreign(example, MESSAGE_LENGTH),
    ]),
  );
  const more = rest === "" && newMessages.more > 0 ? words.more(voice, newMessages.more) : rest;
  return paragraphs(
    heading,
    drawn === "" ? words.newErrors.none : drawn,
    more,
    [words.newErrors.compared(voice, newMessages), newMessages.atLeast && words.newErrors.atLeast]
      .filter((line) => typeof line === "string")
      .join(" "),
  );
}

export function requestTables({ report, words, voice, cell }: Context): string {
  const { requests } = report;
  if (requests === null) return "";
  const { columns } = words;
  const { unusable, sampling } = requests;
  const share = (count: number): string => (requests.count > 0 ? cell.percent(count / requests.count) : "–");
  const statuses = firstOf(requests.byStatus, MOST_ROWS, (left) => words.more(voice, left));
  const groups = firstOf(requests.byGroup, MOST_ROWS, (left) => words.more(voice, left + requests.moreGroups));
  const byStatus = table(
    [{ title: columns.status }, { title: columns.requests, align: "r" }, { title: columns.share, align: "r" }],
    statuses.shown.map((each) => [String(each.status), cell.count(each.count), share(each.count)]),
  );
  const byGroup = table(
    [
      { title: columns.group },
      { title: columns.requests, align: "r" },
      { title: columns.errors, align: "r" },
      { title: columns.slow, align: "r" },
      { title: columns.p95, align: "r" },
    ],
    groups.shown.map((each) => [
      each.group === "" ? words.labels.noGroup : foreign(each.group, 100),
      cell.count(each.count),
      cell.count(each.errors),
      cell.count(each.slow),
      each.p95Ms === null ? "–" : cell.duration(each.p95Ms),
    ]),
  );
  const someUnusable = unusable.missing + unusable.notANumber + unusable.negative + unusable.noStatus > 0;
  const moreGroups =
    groups.rest === "" && requests.moreGroups > 0 ? words.more(voice, requests.moreGroups) : groups.rest;
  return paragraphs(
    `### ${words.headings.requests}`,
    [
      words.sourceLine[requests.source ?? "none"],
      requests.source === "probes"
        ? words.probedLine(voice, requests.count, requests.errors, requests.slow)
        : words.requestLine(voice, requests.count, requests.errors, requests.slow, requests.refused, requests.probes),
      requests.ignored.count > 0 && words.ignoredLine(voice, requests.ignored),
      requests.outside > 0 && words.outsideLine(voice, requests.outside),
      requests.latency && words.latencyLine(voice, requests.latency),
      someUnusable && words.unusableLine(voice, unusable),
      sampling && words.sampledLine(voice, sampling.fraction, sampling.estimated),
      requests.waits && requests.waits.n + requests.refused > 0 && words.waitsLine(voice, requests.waits),
      requests.longestSeenMs !== null && words.seenLine(voice, requests.longestSeenMs),
      words.readsLine(voice, requests.reads.total, requests.reads.mostInAMinute),
    ]
      .filter((line) => typeof line === "string")
      .join(" "),
    byStatus === "" ? "" : paragraphs(`**${words.headings.byStatus}**`, byStatus, statuses.rest),
    byGroup === "" ? "" : paragraphs(`**${words.headings.byGroup}**`, byGroup, moreGroups),
  );
}

export function slowest({ report, words, cell }: Context): string {
  const { columns } = words;
  const rows = (report.requests?.slowest ?? [])
    .slice(0, MOST_ROWS)
    .map((request) => [
      cell.dateTime(request.at),
      cell.duration(request.latencyMs),
      request.status === null ? "–" : String(request.status),
      foreign(request.group, 100),
      (request.trace === null ? null : consoleLink(words.labels.entries, traceLogsUrl(request.trace, request.at))) ??
        "–",
    ]);
  const drawn = table(
    [
      { title: columns.at },
      { title: columns.latency, align: "r" },
      { title: columns.status },
      { title: columns.group },
      { title: columns.logs },
    ],
    rows,
  );
  return drawn === "" ? "" : details(words.headings.slowest, drawn);
}

/** The very filter, and a line that counts its entries again: by time and insertId, as they were counted here. */
export function judgedLogs({ report, words, voice }: Context): string {
  if (report.requests === null || report.requests.filter.trim() === "") return "";
  const { filter, probes, outside, ignored } = report.requests;
  const project = quoteForShell(report.service.project);
  const command = `gcloud logging read ${quoteForShell(filter)} --project ${project} --format 'value(timestamp,insertId)' | sort -u | wc -l`;
  return details(
    words.headings.logs,
    paragraphs(
      words.logs.countNote(voice, probes, outside, ignored.count),
      fence(filter),
      fence(command, "sh", 16_000),
    ),
  );
}
