import { table } from "../../html/figure.ts";
import { foreign, type Html, lines, link, markup, type Part, phrase } from "../../html/markup.ts";
import { facts, icon, type Section, section } from "../../html/sections/section.ts";
import { withoutMark } from "../../html/context.ts";
import { consoleAddress } from "../../text/links.ts";
import { successRate } from "../headline.ts";
import { queries } from "../sections/source.ts";
import type { PeriodCheckId } from "../../report.ts";
import { courseCharts, gaugeChart, trendChart } from "./charts.ts";
import { iconOf, outcome, type PeriodContext, signOf } from "./context.ts";
import { distributionOf } from "./distribution.ts";
import { checklist, findings, next, notices } from "./findings.ts";
import { configuration, dependencies, groups, messages, status } from "./tables.ts";

/** The verdict, the period, and where to look further. */
export function header({ report, words, page, voice }: PeriodContext, headline: string): Html {
  const { service, period, links } = report;
  const { labels } = words;
  const kind = report.verdict;
  const open = [
    link(labels.logs, consoleAddress(links.logs)),
    link(labels.metrics, consoleAddress(links.metrics)),
    link(labels.dashboards, consoleAddress(links.dashboards)),
  ].filter((one) => one !== null);
  return markup`<header class="verdict ${kind}"><p class="product">ion-verify · ${words.title[period.kind]}</p><h1><span class="badge">${icon(kind)}${withoutMark(words.verdicts[kind])}</span><span class="why">${phrase(headline)}</span></h1>${facts(
    [
      [
        labels.service,
        markup`${foreign(service.name)} <small>${foreign(service.region)} ${foreign(service.project)}</small>`,
      ],
      [labels.period, words.span(voice, period.from, period.to)],
      [labels.deployed, period.deployedAt === null ? null : voice.at(period.deployedAt)],
      [page.generated, markup`${voice.at(report.generatedAt)} ${voice.zone}`],
    ],
    "about",
  )}${open.length > 0 && markup`<p class="open"><span>${labels.open}</span>${open}</p>`}</header>`;
}

/** The figures that everybody asks for. */
export function tiles({ report, words, page, voice }: PeriodContext): Html {
  const { requests } = report;
  const { labels } = words;
  const measured = (id: PeriodCheckId, name: string): Html | null => {
    const check = report.checks.find((one) => one.id === id);
    if (check?.value == null) return null;
    const limit = check.limit === null ? "" : page.limit(voice.unit(check.limit, check.unit));
    const asked = check.reason.code !== "not-asked";
    return tile(name, voice.unit(check.value, check.unit), limit, asked ? iconOf(check.mark) : null);
  };
  const success = successRate(report);
  const all = [
    requests && tile(labels.total, voice.count(requests.count), words.sources[requests.kind], null),
    success !== null && tile(labels.successRate, voice.percent(success), "", null),
    measured("availability", labels.availability),
    measured("error-rate", words.checks["error-rate"]),
    measured("mean", labels.mean),
    measured("p95", words.checks.p95),
    measured("memory", labels.memory),
    measured("cpu", labels.cpu),
  ].filter((one) => one !== null && one !== false);
  return markup`<ul class="tiles">${all}</ul>`;
}

function tile(name: string, value: Part, below: Part, kind: ReturnType<typeof iconOf> | null): Html {
  return markup`<li class="tile ${kind ?? "plain"}"><span class="name">${name}${kind !== null && icon(kind)}</span><strong>${value}</strong><small>${below}</small></li>`;
}

export function sections(context: PeriodContext): Section[] {
  return [
    next(context),
    notices(context),
    findings(context),
    checklist(context),
    trend(context),
    latency(context),
    course(context),
    groups(context),
    status(context),
    resources(context),
    messages(context),
    dependencies(context),
    configuration(context),
    source(context),
  ].filter((one) => one !== null);
}

function trend(its: PeriodContext): Section | null {
  const { report, words, voice } = its;
  const check = report.checks.find(({ id }) => id === "p95-trend");
  if (report.trend === null || check === undefined) return null;
  const { points } = report.trend;
  const rows = points.map(({ from, to, p95Ms, requests }, i) => {
    const beyond = check.limit !== null && p95Ms > check.limit;
    const watched = i === points.length - 1 && check.mark === "warning";
    return [
      `${voice.day(from)} – ${voice.day(to)}`,
      voice.duration(p95Ms),
      voice.count(requests),
      signOf(beyond ? "failed" : watched ? "warning" : "ok", words),
    ];
  });
  const { columns, headings, labels } = words;
  return section(
    "trend",
    headings.trend,
    trendChart(its),
    outcome(its, check),
    table(
      headings.trend,
      [
        { title: labels.period },
        { title: columns.p95, figures: true },
        { title: columns.requests, figures: true },
        { title: columns.mark },
      ],
      rows,
    ),
  );
}

function latency(its: PeriodContext): Section | null {
  return section("latency", its.page.headings.latency, distributionOf(its));
}

function course(its: PeriodContext): Section | null {
  return section("course", its.words.headings.course, courseCharts(its));
}

function resources(its: PeriodContext): Section | null {
  const { memory, cpu } = its.report.resources;
  return section(
    "resources",
    its.words.headings.resources,
    gaugeChart(its, "memory", memory),
    gaugeChart(its, "cpu", cpu),
  );
}

function source({ report, words, voice }: PeriodContext): Section | null {
  const { source: from, requests } = report;
  const told = words.sourceLine(voice, {
    kind: from.kind,
    seen: requests?.seen ?? 0,
    fraction: requests?.sampling?.fraction ?? null,
    calls: from.calls,
    bytesBilled: from.bytesBilled,
  });
  const query =
    requests !== null &&
    requests.query.trim() !== "" &&
    markup`<details class="data"><summary>${words.headings.query}</summary><pre><code>${lines(queries(requests))}</code></pre></details>`;
  return section(
    "source",
    words.headings.source,
    markup`<p>${words.sources[from.kind]} (${phrase(words.sourceReason(voice, from.reason))}). ${told}.</p>`,
    query,
  );
}
