import { type Section, characterLength, fit } from "../text/fit.ts";
import { webLink } from "../text/links.ts";
import type { Report } from "../report.ts";
import { contextOf, details } from "../sections/context.ts";
import { besideBaseline } from "../sections/baseline.ts";
import { errorMessages, newErrors, requestTables } from "../sections/requests.ts";
import { rollbackSection } from "../sections/rollback.ts";
import { findings, next, notices, title, why } from "../sections/verdict.ts";
import { type PastRun, writeHistory } from "./history.ts";
import { trend } from "./trend.ts";
import { wordsFor } from "../words/words.ts";

/** GitHub refuses a longer comment. It counts characters. */
const COMMENT_CHARACTERS = 65_536;

export interface CommentAddress {
  service: string;
  region: string;
  project: string;
  /** What tells two deploys of one service apart: a deployment's environment, or a traffic tag. */
  environment: string;
}

/** The line by which a comment is found again. */
export function commentMarker({ service, region, project, environment }: CommentAddress): string {
  const parts = Object.entries({ service, region, project, environment });
  return `<!-- ion-verify:comment ${parts.map(([name, value]) => `${name}=${encode(value)}`).join(" ")} -->`;
}

/** A comment of HTML must not hold `--` or `>`. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll("--", "-%2D").replace(/-$/, "%2D");
}

/**
 * The report as a pull request's comment, with the runs before it; `runs`: oldest first, this one last. At most `most`
 * characters, the least important left out first, and named.
 */
export function renderComment(
  report: Report,
  {
    marker,
    runs,
    runUrl,
    most = COMMENT_CHARACTERS,
  }: { marker: string; runs: readonly PastRun[]; runUrl: string | null; most?: number },
): string {
  const context = contextOf(report);
  const own = wordsFor(report.language).github;
  const { headings } = context.words;
  // What folds it names it already.
  const folded = (name: string, body: string): string =>
    body === "" ? "" : details(name, body.replace(/^### .*\n\n/, ""));
  const sections: Section[] = [
    { name: "", text: `${marker}\n${writeHistory(runs)}`, importance: null },
    { name: "", text: title(context), importance: null },
    { name: "", text: webLink(own.runLink, runUrl) ?? "", importance: null },
    { name: "", text: rollbackSection(context), importance: null },
    { name: "", text: findings(context), importance: null },
    { name: own.trend, text: trend(context, own, runs), importance: 80 },
    { name: headings.why, text: why(context), importance: 70 },
    { name: headings.next, text: report.verdict === "pass" ? "" : next(context), importance: 90 },
    { name: headings.notices, text: notices(context), importance: 60 },
    { name: headings.newErrors, text: folded(headings.newErrors, newErrors(context)), importance: 50 },
    { name: headings.compared, text: folded(headings.compared, besideBaseline(context)), importance: 40 },
    { name: headings.errors, text: folded(headings.errors, errorMessages(context)), importance: 30 },
    { name: headings.requests, text: folded(headings.requests, requestTables(context)), importance: 20 },
  ];
  return fit(
    sections.filter((section) => section.text !== ""),
    most,
    own.cut,
    own.cutHard,
    characterLength,
  );
}
