import { type Cell, type Facts, known, type Mark, type Table } from "../../blocks.ts";
import type { Words } from "../../words/catalogues.ts";
import { moreText } from "../plain.ts";
import { type Html, markup, type Part, phrase } from "./markup.ts";

/** A table that scrolls by itself where it is wider than the page; by keyboard too, which is why it takes the focus. */
export function table({ name, columns, rows, more = 0 }: Table, words: Words): Html | null {
  if (rows.length === 0) return null;
  const alignment = (i: number): Html | null => (columns[i]?.figures === true ? markup` class="n"` : null);
  const heads = columns.map(({ title }, i) => markup`<th scope="col"${alignment(i)}>${title}</th>`);
  const body = rows.map(
    (row) => markup`<tr>${row.map((one, i) => markup`<td${alignment(i)}>${cell(one, words)}</td>`)}</tr>`,
  );
  const unseen = more > 0 && markup`<p class="note">${moreText(more, words)}</p>`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><caption class="unseen">${name}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>${unseen}`;
}

function cell(one: Cell, words: Words): Part {
  if (typeof one === "string") return one.trim() === "" ? markup`–` : phrase(one);
  // A sign alone has its word for who does not see it.
  if (one.word === "") return markup`${icon(one.mark)}<span class="unseen">${words.marks[one.mark]}</span>`;
  return markup`<span class="state">${icon(one.mark)}${phrase(one.word)}</span>`;
}

/** Names and values, those without a value left out. */
export function facts(rows: Facts, className = "facts"): Html | null {
  const there = known(rows).map(([name, value]) => markup`<div><dt>${name}</dt><dd>${phrase(value)}</dd></div>`);
  return there.length === 0 ? null : markup`<dl class="${className}">${there}</dl>`;
}

/** A sign beside a word: a form of its own for each, for who does not see colours. */
export function icon(mark: Mark): Html {
  return markup`<svg class="icon ${toneOf(mark)}" width="20" height="20" aria-hidden="true"><use href="#icon-${toneOf(mark)}"/></svg>`;
}

/** What passes beside others looks as what passes. */
export function toneOf(mark: Mark): Exclude<Mark, "ok"> {
  return mark === "ok" ? "pass" : mark;
}

/** What `icon` draws from. */
export const ICONS = markup`<svg class="unseen" aria-hidden="true"><symbol id="icon-pass" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M5.8 10.4l2.8 2.8 5.6-6"/></symbol><symbol id="icon-fail" viewBox="0 0 20 20"><path class="body" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path d="M7 7l6 6M13 7l-6 6"/></symbol><symbol id="icon-open" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M7.6 7.8c0-3.2 4.9-3.2 4.9-.2 0 1.9-2.4 2.1-2.4 4.1M10.1 14.4v.3"/></symbol><symbol id="icon-warn" viewBox="0 0 20 20"><path class="body" d="M10 1.5L19.3 18H.7z"/><path d="M10 7.5v4.8M10 15v.3"/></symbol><symbol id="icon-waiting" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M10 5.5V10l3 2"/></symbol><symbol id="icon-off" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/><path d="M6 10h8"/></symbol></svg>`;
