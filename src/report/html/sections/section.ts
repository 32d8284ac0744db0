import { type Html, markup, type Part } from "../markup.ts";

/** A part of the page with a heading that the contents lead to. */
export interface Section {
  id: string;
  title: string;
  body: Html;
}

/** Null where nothing is in it. */
export function section(id: string, title: string, ...parts: Part[]): Section | null {
  const there = parts.filter((part) => part !== null && part !== false && part !== "");
  return there.length === 0 ? null : { id, title, body: markup`${there}` };
}

export function sectionMarkup({ id, title, body }: Section): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${body}</section>`;
}

/** A heading within a section, and what stands below it; null where that is nothing. */
export function titled(title: string, body: Html | null, after: Part = null): Html | null {
  return body === null ? null : markup`<h3>${title}</h3>${body}${after}`;
}

/** Names and values, those without a value left out. */
export function facts(rows: readonly (readonly [name: string, value: Part])[], className = "facts"): Html | null {
  const there = rows.filter(([, value]) => value !== null && value !== false);
  if (there.length === 0) return null;
  return markup`<dl class="${className}">${there.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A sign beside a word: a form of its own for each, for who does not see colours. */
export function icon(kind: "pass" | "fail" | "inconclusive" | "warn" | "waiting"): Html {
  return markup`<svg class="icon ${kind}" width="20" height="20" aria-hidden="true"><use href="#icon-${kind}"/></svg>`;
}

/** What `icon` draws from. */
export const ICONS = markup`<svg class="unseen" aria-hidden="true"><symbol id="icon-pass" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M5.8 10.4l2.8 2.8 5.6-6"/></symbol><symbol id="icon-fail" viewBox="0 0 20 20"><path class="body" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path d="M7 7l6 6M13 7l-6 6"/></symbol><symbol id="icon-inconclusive" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M7.6 7.8c0-3.2 4.9-3.2 4.9-.2 0 1.9-2.4 2.1-2.4 4.1M10.1 14.4v.3"/></symbol><symbol id="icon-warn" viewBox="0 0 20 20"><path class="body" d="M10 1.5L19.3 18H.7z"/><path d="M10 7.5v4.8M10 15v.3"/></symbol><symbol id="icon-waiting" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M10 5.5V10l3 2"/></symbol></svg>`;
