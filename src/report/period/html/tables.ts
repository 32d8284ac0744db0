import { table } from "../../html/figure.ts";
import { foreign, link, markup } from "../../html/markup.ts";
import { type Section, section } from "../../html/sections/section.ts";
import { consoleAddress, traceLogsUrl } from "../../text/links.ts";
import { outcome, type PeriodContext, signOf } from "./context.ts";

export function groups(its: PeriodContext): Section | null {
  const { report, words, voice } = its;
  const { requests } = report;
  if (requests === null) return null;
  const { columns, headings } = words;
  const drawn = table(
    headings.groups,
    [
      { title: columns.group },
      { title: columns.requests, figures: true },
      { title: columns.errors, figures: true },
      { title: `${columns.slow} (${words.slowOver(voice, requests.slow.thresholdMs)})`, figures: true },
      { title: columns.mean, figures: true },
      { title: columns.p95, figures: true },
    ],
    requests.groups.map((one) => [
      foreign(one.group),
      voice.count(one.count),
      voice.count(one.errors),
      voice.count(one.slow),
      one.meanMs === null ? "–" : voice.duration(one.meanMs),
      one.p95Ms === null ? "–" : voice.duration(one.p95Ms),
    ]),
  );
  const more = requests.moreGroups > 0 && markup`<p class="note">${words.more(voice, requests.moreGroups)}</p>`;
  const check = report.checks.find(({ id }) => id === "groups");
  return section("groups", headings.groups, drawn, more, drawn !== null && check !== undefined && outcome(its, check));
}

export function status({ report, words, voice }: PeriodContext): Section | null {
  const { requests } = report;
  if (requests === null) return null;
  const { columns, headings, labels } = words;
  const drawn = table(
    headings.status,
    [{ title: columns.status }, { title: columns.requests, figures: true }, { title: columns.share, figures: true }],
    requests.byStatus.map((one) => [
      String(one.status),
      voice.count(one.count),
      requests.count === 0 ? "–" : voice.percent(one.count / requests.count),
    ]),
  );
  const slow = table(
    headings.slowest,
    [
      { title: columns.at },
      { title: columns.latency, figures: true },
      { title: columns.status },
      { title: columns.group },
      { title: labels.logs },
    ],
    requests.slowest.map(({ at, latencyMs, status: code, group, trace }) => [
      voice.at(at),
      voice.duration(latencyMs),
      code === null ? "–" : String(code),
      foreign(group),
      (trace === null ? null : link(labels.logs, consoleAddress(traceLogsUrl(trace, at)))) ?? "–",
    ]),
  );
  return section("requests", headings.status, drawn, slow !== null && markup`<h3>${headings.slowest}</h3>${slow}`);
}

export function messages({ report, words, voice }: PeriodContext): Section | null {
  const { columns, headings } = words;
  const heads = [{ title: columns.count, figures: true }, { title: columns.first }, { title: columns.message }];
  const fresh = table(
    headings.newErrors,
    heads,
    (report.newMessages?.patterns ?? []).map(({ count, firstAt, example }) => [
      voice.count(count),
      voice.at(firstAt),
      foreign(example),
    ]),
  );
  const more = report.newMessages?.more ?? 0;
  const all = table(
    headings.errors,
    heads,
    report.errorMessages.map(({ count, firstAt, message }) => [
      voice.count(count),
      voice.at(firstAt),
      foreign(message),
    ]),
  );
  return section(
    "errors",
    headings.errors,
    fresh !== null &&
      markup`<h3>${headings.newErrors}</h3>${fresh}${more > 0 && markup`<p class="note">${words.more(voice, more)}</p>`}`,
    all !== null && markup`<h3>${headings.errors}</h3>${all}`,
  );
}

export function dependencies({ report, words }: PeriodContext): Section | null {
  const { columns, headings } = words;
  const rows = (report.dependencies?.parts ?? []).map(({ name, state, ok }) => [
    signOf(ok ? "ok" : "failed", words),
    foreign(name),
    foreign(state),
  ]);
  return section(
    "dependencies",
    headings.dependencies,
    table(headings.dependencies, [{ title: columns.state }, { title: columns.part }, { title: columns.state }], rows),
  );
}

export function configuration({ report, words }: PeriodContext): Section | null {
  const { columns, headings, settings } = words;
  const rows = report.configuration.map(({ setting, wanted, actual, same }) => [
    signOf(same ? "ok" : "warning", words),
    settings[setting],
    foreign(wanted),
    foreign(actual),
  ]);
  return section(
    "configuration",
    headings.configuration,
    table(
      headings.configuration,
      [{ title: columns.state }, { title: columns.setting }, { title: columns.wanted }, { title: columns.actual }],
      rows,
    ),
  );
}
