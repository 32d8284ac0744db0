import type { Finding } from "../../../checks/finding.ts";
import { figuresOf } from "../../figures.ts";
import { nextSteps } from "../../next-steps.ts";
import { findingSentence, noticeSentence, sortedFindings } from "../../sentence.ts";
import { rollbackSentence } from "../../traffic/outcome.ts";
import { bullet } from "../charts/bullet.ts";
import { growthChart } from "../charts/growth.ts";
import { type Context, withoutMark } from "../context.ts";
import { type Html, markup, phrase } from "../markup.ts";
import { facts, icon, type Section, section } from "./section.ts";
import { wordsFor } from "../../words/words.ts";

export function next({ report, words }: Context): Section | null {
  const steps = nextSteps(report, "html").map((step) => markup`<li>${phrase(step)}</li>`);
  return section("next", words.headings.next, markup`<ol class="steps">${steps}</ol>`);
}

/** What became of sending the traffic back. */
export function rollback({ report }: Context): Section | null {
  if (report.rollback === null) return null;
  const { done, outcome } = report.rollback;
  // Where users never got the candidate there was nothing to send back.
  const kind = outcome.code === "not-serving" ? "waiting" : "fail";
  const { headings } = wordsFor(report.language).traffic;
  const sentence = phrase(rollbackSentence(report.rollback, report.language, "html"));
  return section(
    "rollback",
    headings.rollback,
    markup`<p class="outcome">${icon(done ? "pass" : kind)}<span>${sentence}</span></p>`,
  );
}

export function notices({ report, words }: Context): Section | null {
  const told = report.notices.map(
    (notice) => markup`<li>${phrase(noticeSentence(notice, report.language, "html"))}</li>`,
  );
  return section("notices", words.headings.notices, told.length > 0 && markup`<ul class="notices">${told}</ul>`);
}

/** Every finding, what decided first; each can be folded away. */
export function findings(context: Context): Section | null {
  const { report, page } = context;
  const cards = sortedFindings(report).map((finding, i) => card(context, finding, `finding-${i}`));
  return section(
    "findings",
    page.headings.findings,
    cards.length > 0 && cards,
    report.evidenceGrowth.length > 0 && markup`<p class="note">${page.evidence.note}</p>`,
  );
}

function card(context: Context, finding: Finding, id: string): Html {
  const { report, words, page, voice } = context;
  const { decision, n } = finding;
  const figures = figuresOf(finding, voice);
  const growth = report.evidenceGrowth.find((one) => one.id === finding.id);
  const chart = growth === undefined ? null : growthChart(context, id, growth);
  const inTitle = figures.value !== null && finding.limit !== null;
  const line = bullet(finding);
  const details = facts([
    [words.columns.seen, !inTitle && figures.value],
    [
      words.columns.sample,
      n > 1 &&
        n !== finding.value &&
        phrase(words.sample(voice, finding.id, n, finding.bad, finding.sample === "probes")),
    ],
    [words.columns.interval, figures.interval && words.interval(figures.interval.low, figures.interval.high)],
  ]);
  const title = markup`${icon(decision)}<span class="name">${words.findings[finding.id]}</span>${inTitle && markup`<span class="figure"><b>${figures.value}</b> <small>${page.limit(figures.limit)}</small></span>`}<span class="decision">${withoutMark(words.decisions[decision])}</span>`;
  const sentence = markup`<p>${phrase(findingSentence(finding, report.language, "html"))}</p>`;
  return markup`<details class="finding ${decision}" open=""><summary>${title}</summary><div class="inside"><div>${sentence}${chart !== null && line}${details}</div>${chart ?? line}</div></details>`;
}
