import { hash } from "node:crypto";
import type { Block, Document, Figure, Head, Part, Section } from "../../blocks.ts";
import type { Chart } from "../../chart.ts";
import type { Text } from "../../text/marked.ts";
import { type Words, wordsFor } from "../../words/catalogues.ts";
import { headlineText, plainText } from "../plain.ts";
import { blockMarkup, command } from "./blocks.ts";
import { type Html, markup, phrase, verbatim } from "./markup.ts";
import { STYLE } from "./style.ts";
import { facts, icon, ICONS, toneOf } from "./table.ts";

/**
 * A report as one HTML file that needs nothing besides: no script, no network, all charts drawn here. Its policy lets a
 * browser use this style sheet and nothing else. It is well-formed XML as well, so that any parser reads the same.
 */
export function renderPage({ language, head, figures, sections, parts = [] }: Document): string {
  const words = wordsFor(language);
  const shown = sections.filter(onPage);
  const contents = [
    ...shown,
    ...parts.map(({ id, document }) => ({ id, title: `${document.head.subject}: ${document.head.verdict.word}` })),
  ];
  const policy = `default-src 'none'; style-src 'sha256-${hash("sha256", STYLE, "base64")}'; base-uri 'none'; form-action 'none'`;
  const meta = [
    markup`<meta charset="utf-8"/>`,
    markup`<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}"/>`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1"/>`,
    markup`<meta name="color-scheme" content="light dark"/><meta name="referrer" content="no-referrer"/>`,
    markup`<title>${head.verdict.word} — ${plainText(head.subject)} · ion-verify</title>`,
    markup`<style>${verbatim(STYLE)}</style>`,
  ];
  const body = [
    ICONS,
    markup`<a class="skip" href="#main">${words.page.skip}</a>`,
    header(head, words),
    markup`<nav aria-label="${words.page.contents}"><ul>${contents.map(({ id, title }) => markup`<li><a href="#${id}">${plainText(title)}</a></li>`)}</ul></nav>`,
    markup`<main id="main">${tiles(figures)}${shown.map((one) => section(one, words))}${parts.map((one) => part(one, words))}</main>`,
  ];
  const root = markup`<html lang="${language}"><head>${meta}</head><body>${body}</body></html>`;
  return `<!DOCTYPE html>\n${root.toString()}\n`;
}

/** The verdict, why, what to do, and what it is about. */
function header(head: Head, words: Words): Html {
  const { product, verdict, reason, about } = head;
  const mark = verdict.mark ?? "waiting";
  return markup`<header class="verdict ${toneOf(mark)}"><p class="product">ion-verify · ${product}</p><h1><span class="badge">${icon(mark)}${verdict.word}</span><span class="why">${phrase(reason)}</span></h1>${todo(head, words)}${facts(about, "about")}${links(head, words)}</header>`;
}

function onPage({ notOnPage }: Section): boolean {
  return notOnPage !== true;
}

/** A document below another one: its headline, which opens it, and all that it shows by itself. */
function part(one: Part, words: Words): Html {
  const { head, figures } = one.document;
  const inside = markup`${todo(head, words)}${facts(head.about, "about")}${links(head, words)}${tiles(figures)}${withOwnIds(
    one,
  )
    .filter(onPage)
    .map((each) => section(each, words))}`;
  return markup`<details class="part" id="${one.id}"${!one.folded && markup` open=""`}><summary>${phrase(headlineText(head))}</summary>${inside}</details>`;
}

function todo({ now }: Head, words: Words): Html | null {
  return (
    now &&
    markup`<div class="now"><p><strong>${words.labels.now}</strong> ${phrase(now.text)}</p>${now.command && command(now.command)}</div>`
  );
}

function links({ links: all }: Head, words: Words): Html | null {
  if (all.length === 0) return null;
  return markup`<p class="links"><span>${words.labels.open}</span>${all.map((one: Text) => phrase(one))}</p>`;
}

function tiles(figures: readonly Figure[]): Html | null {
  if (figures.length === 0) return null;
  const all = figures.map(
    ({ name, value, below, mark }) =>
      markup`<li class="tile ${mark === null ? "plain" : toneOf(mark)}"><span class="name">${name}${mark !== null && icon(mark)}</span><strong>${phrase(value)}</strong><small>${phrase(below)}</small></li>`,
  );
  return markup`<ul class="tiles">${all}</ul>`;
}

function section({ id, title, blocks }: Section, words: Words): Html {
  const body = blocks.map((block) => blockMarkup(block, words));
  return markup`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${phrase(title)}</h2>${body}</section>`;
}

/** The sections of a part: two parts have the same ones, and an id stands once in a page. */
function withOwnIds({ id, document }: Part): Section[] {
  return document.sections.map((one) => ({
    ...one,
    id: `${id}-${one.id}`,
    blocks: one.blocks.map((block) => ownBlock(block, id)),
  }));
}

function ownBlock(block: Block, id: string): Block {
  if (block.kind === "chart") return { ...block, chart: ownChart(block.chart, id) };
  if (block.kind !== "findings") return block;
  const findings = block.findings.map((one) => ({ ...one, chart: one.chart && ownChart(one.chart, id) }));
  return { ...block, findings };
}

function ownChart(chart: Chart, id: string): Chart {
  return { ...chart, panels: chart.panels.map((panel) => ({ ...panel, id: `${id}-${panel.id}` })) };
}
