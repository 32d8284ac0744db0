import { type Section, byteLength, characterLength, fit } from "../text/fit.ts";
import { consoleLink } from "../text/links.ts";
import { paragraphs } from "../sections/context.ts";
import { periodHeadline } from "./headline.ts";
import type { PeriodReport } from "../report.ts";
import { type Context, contextOf } from "./sections/context.ts";
import { course, resources } from "./sections/course.ts";
import { checklist, findings, next } from "./sections/findings.ts";
import { metrics } from "./sections/metrics.ts";
import { byStatus, groups, slowest, trend } from "./sections/requests.ts";
import { configuration, dependencies, errors, newErrors } from "./sections/service.ts";
import { notices, source } from "./sections/source.ts";

/** GitHub's limit of a step's summary, with room for what else the step writes. */
const SUMMARY_BYTES = 1_000_000;
/** GitHub refuses a longer comment. It counts characters. */
const COMMENT_CHARACTERS = 65_536;

/** The whole report as Markdown, at most 1 MB; the least important is left out first, and named. */
export function renderPeriodMarkdown(report: PeriodReport): string {
  const context = contextOf(report);
  const { words } = context;
  return fit(sectionsOf(context), SUMMARY_BYTES, (names) => words.cut(names), words.cutHard, byteLength);
}

/** The same as a comment, which is found again by its first line. */
export function renderPeriodComment(report: PeriodReport, marker: string, runLink: string): string {
  const context = contextOf(report);
  const { words } = context;
  const sections = [{ name: "", text: marker, importance: null }, ...sectionsOf(context)];
  if (runLink !== "") sections.push({ name: "", text: runLink, importance: null });
  return fit(sections, COMMENT_CHARACTERS, (names) => words.cut(names), words.cutHard, characterLength);
}

function sectionsOf(context: Context): Section[] {
  const { report, words } = context;
  const { headings } = words;
  const { kind } = report.period;
  const all: Section[] = [
    { name: "", text: head(context), importance: null },
    { name: headings.metrics, text: metrics(context), importance: null },
    ...(kind === "month" ? [{ name: headings.trend, text: trend(context), importance: 95 }] : []),
    { name: headings.findings, text: findings(context), importance: 98 },
    { name: headings.next, text: next(context), importance: 97 },
    { name: headings.checklist, text: checklist(context), importance: 90 },
    ...(kind === "month" ? [] : [{ name: headings.trend, text: trend(context), importance: 80 }]),
    { name: headings.groups, text: groups(context), importance: 70 },
    { name: headings.status, text: byStatus(context), importance: 75 },
    { name: headings.course, text: course(context), importance: 40 },
    { name: headings.resources, text: resources(context), importance: 35 },
    { name: headings.newErrors, text: newErrors(context), importance: 65 },
    { name: headings.errors, text: errors(context), importance: 50 },
    { name: headings.dependencies, text: dependencies(context), importance: 60 },
    { name: headings.configuration, text: configuration(context), importance: 62 },
    { name: headings.slowest, text: slowest(context), importance: 30 },
    { name: headings.notices, text: notices(context), importance: 85 },
    { name: headings.source, text: source(context), importance: 84 },
  ];
  return all.filter(({ text }) => text !== "");
}

function head({ report, words, voice }: Context): string {
  const { service, period, links } = report;
  const { labels } = words;
  const about = [
    `${labels.service} ${voice.code(service.name)} (${voice.code(service.region)}, ${voice.code(service.project)})`,
    `${labels.period} ${words.span(voice, period.from, period.to)}`,
    ...(period.deployedAt === null ? [] : [words.deployedAt(voice, period.deployedAt)]),
  ];
  const open = [
    consoleLink(labels.logs, links.logs),
    consoleLink(labels.metrics, links.metrics),
    consoleLink(labels.dashboards, links.dashboards),
  ].filter((one) => one !== null);
  return paragraphs(
    `## ${periodHeadline(report, "markdown")}`,
    about.join(" · "),
    open.length === 0 ? "" : `${labels.open}: ${open.join(" · ")}`,
  );
}
