import type { Document, Section } from "../blocks.ts";
import { documentOf } from "../documents/document.ts";
import { fitted, head, partOf, section } from "../render/markdown.ts";
import { inText } from "../render/markdown-text.ts";
import type { AnyReport, PeriodReport } from "../report.ts";
import { tellingIn } from "../telling.ts";
import type { Section as Fitted } from "../text/fit.ts";
import { webLink } from "../text/links.ts";
import { type Words, wordsFor } from "../words/catalogues.ts";
import { type PastRun, writeHistory } from "./history.ts";
import { trendSection } from "./trend.ts";

export interface CommentAddress {
  service: string;
  region: string;
  project: string;
  /** What tells two deploys of one service apart: a deployment's environment, or a traffic tag. */
  environment: string;
}

/** The line by which a comment is found again. */
export function commentMarker({ service, region, project, environment }: CommentAddress): string {
  return markerOf("comment", { service, region, project, environment });
}

/** The same for a period's report: one comment a service and kind of period. */
export function periodMarker({ service: { name: service, region, project }, period }: PeriodReport): string {
  return markerOf("report", { service, region, project, period: period.kind });
}

/** A comment of HTML must not hold `--` or `>`. */
function markerOf(kind: string, parts: Record<string, string>): string {
  const encode = (value: string): string =>
    encodeURIComponent(value.toWellFormed()).replaceAll("--", "-%2D").replace(/-$/, "%2D");
  const told = Object.entries(parts).map(([name, value]) => `${name}=${encode(value)}`);
  return `<!-- ion-verify:${kind} ${told.join(" ")} -->`;
}

/** What a reviewer reads, by importance; the rest is in the run's summary. What changed since the last run comes first. */
const IN_COMMENT: Record<string, Partial<Section>> = {
  trend: { importance: 80 },
  services: {},
  rollback: {},
  findings: {},
  why: { importance: 70 },
  next: { importance: 90 },
  notices: { importance: 60 },
  "new-errors": { importance: 50, folded: true },
  compared: { importance: 40, folded: true },
  errors: { importance: 30, folded: true },
  requests: { importance: 20, folded: true },
};

/**
 * The report as a pull request's comment, with the runs before it; `runs`: oldest first, this one last. The least important is
 * left out first, and named.
 */
export function renderComment(
  report: AnyReport,
  { marker, runs, runUrl, most }: { marker: string; runs: readonly PastRun[]; runUrl: string | null; most?: number },
): string {
  const document = documentOf(report);
  const telling = tellingIn(report.language);
  const { words } = telling;
  return fitted(
    [
      lasting(`${marker}\n${writeHistory(runs)}`),
      head(document, words),
      lasting(runLink(runUrl, words)),
      ...section({ ...trendSection(telling, runs), ...IN_COMMENT["trend"] }, words),
      ...inComment(document).flatMap((one) => section(one, words)),
      ...(document.parts ?? []).flatMap((one) =>
        partOf({ ...one, document: { ...one.document, sections: inComment(one.document) } }, words),
      ),
    ],
    words,
    { place: "comment", most },
  );
}

/** Never left out. */
function lasting(text: string): Fitted {
  return { name: "", text, importance: null };
}

function inComment({ head: { verdict }, sections }: Document): Section[] {
  // Once it passed there is nothing to do that a reviewer should read.
  const shown = sections.filter(({ id }) => id in IN_COMMENT && !(id === "next" && verdict.mark === "pass"));
  return shown.map((one) => ({ ...one, ...IN_COMMENT[one.id] }));
}

/** A period's report as a comment, which is found again by its first line. */
export function renderPeriodComment(
  report: PeriodReport,
  marker: string,
  runUrl: string | null,
  most?: number,
): string {
  const document = documentOf(report);
  const words = wordsFor(report.language);
  return fitted(
    [
      lasting(marker),
      head(document, words),
      ...document.sections.flatMap((one) => section(one, words)),
      lasting(runLink(runUrl, words)),
    ],
    words,
    { place: "comment", most },
  );
}

/** The way to the run. "": there is none. */
export function runLink(runUrl: string | null, words: Words): string {
  const link = webLink(words.github.runLink, runUrl);
  return link === null ? "" : inText(link);
}
