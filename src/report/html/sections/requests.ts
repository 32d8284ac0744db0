import { consoleAddress, traceLogsUrl } from "../../text/links.ts";
import type { RequestFacts } from "../../report.ts";
import { distributionChart } from "../charts/distribution.ts";
import { courseChart } from "../charts/course.ts";
import type { Context } from "../context.ts";
import { table } from "../figure.ts";
import { foreign, link, markup, phrase } from "../markup.ts";
import { type Section, section, titled } from "./section.ts";

export function latency(context: Context): Section | null {
  const { report, page } = context;
  const { requests } = report;
  return requests && section("latency", page.headings.latency, distributionChart(context, requests));
}

export function course(context: Context): Section | null {
  const { report, words } = context;
  const { requests } = report;
  return requests && section("course", words.headings.charts, courseChart(context, requests));
}

/** By status and by group, and the slowest of all. */
export function requestTables(context: Context): Section | null {
  const { report, words, voice } = context;
  const { requests } = report;
  if (requests === null) return null;
  const { columns, headings } = words;
  const share = (count: number): string => (requests.count > 0 ? voice.percent(count / requests.count) : "–");
  const byStatus = table(
    headings.byStatus,
    [{ title: columns.status }, { title: columns.requests, figures: true }, { title: columns.share, figures: true }],
    requests.byStatus.map(({ status, count }) => [String(status), voice.count(count), share(count)]),
  );
  const byGroup = table(
    headings.byGroup,
    [
      { title: columns.group },
      { title: columns.requests, figures: true },
      { title: columns.errors, figures: true },
      { title: columns.slow, figures: true },
      { title: columns.p95, figures: true },
    ],
    requests.byGroup.map((one) => [
      one.group === "" ? words.labels.noGroup : foreign(one.group),
      voice.count(one.count),
      voice.count(one.errors),
      voice.count(one.slow),
      one.p95Ms === null ? "–" : voice.duration(one.p95Ms),
    ]),
  );
  const more = requests.moreGroups > 0 && markup`<p class="note">${words.more(voice, requests.moreGroups)}</p>`;
  return section(
    "requests",
    headings.requests,
    markup`<p>${phrase(told(context, requests).join(" "))}</p>`,
    titled(headings.byGroup, byGroup, more),
    titled(headings.byStatus, byStatus),
    titled(headings.slowest, slowest(context, requests)),
  );
}

function told({ words, voice }: Context, requests: RequestFacts): string[] {
  const { unusable, sampling, latency: seen } = requests;
  const someUnusable = unusable.missing + unusable.notANumber + unusable.negative + unusable.noStatus > 0;
  return [
    requests.source === "probes"
      ? words.probedLine(voice, requests.count, requests.errors, requests.slow)
      : words.requestLine(voice, requests.count, requests.errors, requests.slow, requests.refused, requests.probes),
    ...(requests.ignored.count === 0 ? [] : [words.ignoredLine(voice, requests.ignored)]),
    ...(requests.outside === 0 ? [] : [words.outsideLine(voice, requests.outside)]),
    ...(seen === null ? [] : [words.latencyLine(voice, seen)]),
    ...(someUnusable ? [words.unusableLine(voice, unusable)] : []),
    ...(sampling === null ? [] : [words.sampledLine(voice, sampling.fraction, sampling.estimated)]),
  ];
}

function slowest({ words, voice }: Context, requests: RequestFacts): ReturnType<typeof table> {
  const { columns } = words;
  return table(
    words.headings.slowest,
    [
      { title: columns.at },
      { title: columns.latency, figures: true },
      { title: columns.status },
      { title: columns.group },
      { title: columns.logs },
    ],
    requests.slowest.map((one) => [
      voice.dateTime(one.at),
      voice.duration(one.latencyMs),
      one.status === null ? "–" : String(one.status),
      foreign(one.group),
      (one.trace === null ? null : link(words.labels.entries, consoleAddress(traceLogsUrl(one.trace, one.at)))) ?? "–",
    ]),
  );
}
