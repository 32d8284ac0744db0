import { details, firstOf, paragraphs } from "../../sections/context.ts";
import { consoleLink, traceLogsUrl } from "../../text/links.ts";
import { foreign, table } from "../../table.ts";
import type { Context } from "./context.ts";

const MOST_ROWS = 20;

export function trend({ report, words, cell, voice }: Context): string {
  if (report.trend === null) return "";
  const { columns } = words;
  const check = report.checks.find(({ id }) => id === "p95-trend");
  const limit = check?.limit ?? null;
  const { points } = report.trend;
  const rows = points.map(({ from, to, p95Ms, lowMs, highMs, requests }, i) => {
    const watched = i === points.length - 1 && check?.mark === "warning";
    // A figure that is known by its bucket is beyond the limit, or within it, where all of the bucket is.
    const beyond = limit !== null && (lowMs === highMs ? p95Ms > limit : lowMs >= limit);
    const open = limit !== null && !beyond && (highMs === null || highMs > limit);
    return [
      `${cell.day(from)} – ${cell.day(to)}`,
      cell.duration(p95Ms),
      cell.count(requests),
      words.marks[beyond ? "failed" : watched ? "warning" : open ? "unknown" : "ok"],
    ];
  });
  return paragraphs(
    `### ${words.headings.trend}`,
    table(
      [
        { title: words.labels.period },
        { title: columns.p95, align: "r" },
        { title: columns.requests, align: "r" },
        { title: columns.mark },
      ],
      rows,
    ),
    check === undefined ? "" : `${words.marks[check.mark]} ${words.reason(voice, check.reason)}`,
  );
}

export function groups({ report, words, voice, cell }: Context): string {
  const { requests } = report;
  if (requests === null || requests.groups.length === 0) return "";
  const { columns } = words;
  const { shown, rest } = firstOf(requests.groups, MOST_ROWS, (left) => words.more(voice, left + requests.moreGroups));
  const share = (part: number, all: number): string =>
    all === 0 ? "–" : `${cell.count(part)} (${cell.percent(part / all)})`;
  const check = report.checks.find(({ id }) => id === "groups");
  return paragraphs(
    `### ${words.headings.groups}`,
    table(
      [
        { title: columns.group },
        { title: columns.requests, align: "r" },
        { title: columns.errors, align: "r" },
        { title: `${columns.slow} (${words.slowOver(cell, requests.slow.thresholdMs)})`, align: "r" },
        { title: columns.mean, align: "r" },
        { title: columns.p95, align: "r" },
      ],
      shown.map((one) => [
        foreign(one.group, 100),
        cell.count(one.count),
        share(one.errors, one.count),
        share(one.slow, one.count),
        one.meanMs === null ? "–" : cell.duration(one.meanMs),
        one.p95Ms === null ? "–" : cell.duration(one.p95Ms),
      ]),
    ),
    rest === "" && requests.moreGroups > 0 ? words.more(voice, requests.moreGroups) : rest,
    check === undefined ? "" : `${words.marks[check.mark]} ${words.reason(voice, check.reason)}`,
  );
}

export function byStatus({ report, words, voice, cell }: Context): string {
  const { requests } = report;
  if (requests === null) return "";
  const { columns } = words;
  const { shown, rest } = firstOf(requests.byStatus, MOST_ROWS, (left) => words.more(voice, left));
  const drawn = table(
    [{ title: columns.status }, { title: columns.requests, align: "r" }, { title: columns.share, align: "r" }],
    shown.map(({ status, count }) => [
      String(status),
      cell.count(count),
      requests.count === 0 ? "–" : cell.percent(count / requests.count),
    ]),
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.status}`, drawn, rest);
}

export function slowest({ report, words, cell }: Context): string {
  const { columns, labels, headings } = words;
  const drawn = table(
    [
      { title: columns.at },
      { title: columns.latency, align: "r" },
      { title: columns.status },
      { title: columns.group },
      { title: labels.logs },
    ],
    (report.requests?.slowest ?? []).map(({ at, latencyMs, status, group, trace }) => [
      cell.at(at),
      cell.duration(latencyMs),
      status === null ? "–" : String(status),
      foreign(group, 100),
      (trace === null ? null : consoleLink(labels.logs, traceLogsUrl(trace, at))) ?? "–",
    ]),
  );
  return drawn === "" ? "" : details(headings.slowest, drawn);
}
