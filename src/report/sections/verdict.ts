import { figuresOf } from "../figures.ts";
import { consoleLink } from "../text/links.ts";
import { nextSteps } from "../next-steps.ts";
import { findingSentence, headline, noticeSentence, sortedFindings } from "../sentence.ts";
import { table } from "../table.ts";
import { type Context, firstOf, paragraphs } from "./context.ts";

/** More findings than there are checks would be a fault elsewhere; the summary must stay readable even so. */
const MOST_FINDINGS = 30;
const MOST_NOTICES = 20;

/** The verdict in the first line, then what it is about. */
export function title({ report, words, voice }: Context): string {
  const { service, candidate, baseline, window, links } = report;
  const { labels } = words;
  // Which project it is may not be known yet when a job is stopped.
  const place = [service.region, service.project].filter((part) => part !== "").map((part) => voice.code(part));
  const about = [
    `${labels.service} ${voice.code(service.name)} (${place.join(", ")})`,
    candidate && `${labels.candidate} ${voice.code(candidate.name)}`,
    baseline && `${labels.baseline} ${voice.code(baseline.name)}`,
    window &&
      `${labels.window} ${words.windowLine(voice, window.endedAt - window.startedAt, window.plannedMs, window.endedEarly)}`,
  ];
  const open = [
    consoleLink(labels.revisionLink, links.revision),
    consoleLink(labels.logsLink, links.logs),
    consoleLink(labels.metricsLink, links.metrics),
  ].filter((link) => link !== null);
  return paragraphs(
    `## ${headline(report, "markdown")}`,
    about.filter((part) => part !== null).join(" · "),
    open.length === 0 ? "" : `${labels.open}: ${open.join(" · ")}`,
  );
}

/** One row a finding. */
export function findings({ report, words, voice, cell }: Context): string {
  const { columns } = words;
  const { shown, rest } = firstOf(sortedFindings(report), MOST_FINDINGS, (left) => words.more(voice, left));
  const rows = shown.map((finding) => {
    const figures = figuresOf(finding, cell);
    return [
      words.findings[finding.id],
      figures.value ?? "–",
      figures.limit,
      words.sample(cell, finding.id, finding.n, finding.bad, finding.sample === "probes"),
      figures.interval === null ? "–" : words.interval(figures.interval.low, figures.interval.high),
      words.decisions[finding.decision],
    ];
  });
  return paragraphs(
    table(
      [
        { title: columns.check },
        { title: columns.seen, align: "r" },
        { title: columns.limit, align: "r" },
        { title: columns.sample, align: "r" },
        { title: columns.interval, align: "r" },
        { title: columns.decision },
      ],
      rows,
    ),
    rest,
  );
}

/** A readable sentence for each finding that did not pass. */
export function why({ report, words, voice }: Context): string {
  const open = sortedFindings(report).filter((finding) => finding.decision !== "pass");
  if (open.length === 0) return "";
  const { shown, rest } = firstOf(open, MOST_FINDINGS, (left) => words.more(voice, left));
  const lines = shown.map((finding) => {
    const decision = words.decisions[finding.decision].split(" ")[0];
    return `- ${decision} **${words.findings[finding.id]}** — ${findingSentence(finding, report.language, "markdown")}`;
  });
  return paragraphs(`### ${words.headings.why}`, lines.join("\n"), rest);
}

export function next({ report, words }: Context): string {
  const lines = nextSteps(report, "markdown").map((step, index) => `${index + 1}. ${step}`);
  return paragraphs(`### ${words.headings.next}`, lines.join("\n"));
}

/** Sentences why each thing passed, for who wants to know how sure that is. */
export function passed({ report, words }: Context): string {
  return sortedFindings(report)
    .filter((finding) => finding.decision === "pass")
    .slice(0, MOST_FINDINGS)
    .map((finding) => `- **${words.findings[finding.id]}** — ${findingSentence(finding, report.language, "markdown")}`)
    .join("\n");
}

export function notices({ report, words, voice }: Context): string {
  if (report.notices.length === 0) return "";
  const { shown, rest } = firstOf(report.notices, MOST_NOTICES, (left) => words.more(voice, left));
  return paragraphs(
    `### ${words.headings.notices}`,
    shown.map((notice) => `- ${noticeSentence(notice, report.language, "markdown")}`).join("\n"),
    rest,
  );
}
