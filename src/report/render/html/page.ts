import { hash } from "node:crypto";
import type { Document, Figure, Head, Section } from "../../blocks.ts";
import type { Text } from "../../text/marked.ts";
import { type Words, wordsFor } from "../../words/words.ts";
import { plainText } from "../plain.ts";
import { blockMarkup, command } from "./blocks.ts";
import { type Html, markup, phrase, verbatim } from "./markup.ts";
import { STYLE } from "./style.ts";
import { facts, icon, ICONS, toneOf } from "./table.ts";

/**
 * A report as one HTML file that needs nothing besides: no script, no network, all charts drawn here. Its policy lets a
 * browser use this style sheet and nothing else. It is well-formed XML as well, so that any parser reads the same.
 */
export function renderPage({ language, head, figures, sections }: Document): string {
  const words = wordsFor(language);
  const shown = sections.filter(({ notOnPage }) => notOnPage !== true);
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
    markup`<nav aria-label="${words.page.contents}"><ul>${shown.map(({ id, title }) => markup`<li><a href="#${id}">${plainText(title)}</a></li>`)}</ul></nav>`,
    markup`<main id="main">${tiles(figures)}${shown.map((one) => section(one, words))}</main>`,
  ];
  const root = markup`<html lang="${language}"><head>${meta}</head><body>${body}</body></html>`;
  return `<!DOCTYPE html>\n${root.toString()}\n`;
}

/** The verdict, why, what to do, and what it is about. */
function header({ product, verdict, reason, now, about, links, linksLabel }: Head, words: Words): Html {
  const mark = verdict.mark ?? "waiting";
  const todo =
    now &&
    markup`<div class="now"><p><strong>${words.labels.now}</strong> ${phrase(now.text)}</p>${now.command && command(now.command)}</div>`;
  return markup`<header class="verdict ${toneOf(mark)}"><p class="product">ion-verify · ${product}</p><h1><span class="badge">${icon(mark)}${verdict.word}</span><span class="why">${phrase(reason)}</span></h1>${todo}${facts(about, "about")}${links.length > 0 && markup`<p class="links"><span>${linksLabel}</span>${links.map((one: Text) => phrase(one))}</p>`}</header>`;
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
