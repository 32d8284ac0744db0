import { type Html, markup, type Part } from "./markup.ts";

export interface Column {
  title: string;
  /** Figures stand right. */
  figures?: boolean;
}

/** A table that scrolls by itself where it is wider than the page; by keyboard too, which is why it takes the focus. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Part[])[]): Html | null {
  if (rows.length === 0) return null;
  const alignment = (i: number): Html | null => (columns[i]?.figures === true ? markup` class="n"` : null);
  const heads = columns.map(({ title }, i) => markup`<th scope="col"${alignment(i)}>${title}</th>`);
  const body = rows.map((row) => markup`<tr>${row.map((cell, i) => markup`<td${alignment(i)}>${cell}</td>`)}</tr>`);
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption class="unseen">${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Charts under one heading, null where the section has it, what their colours mean, and all their figures as a table that opens. */
export function figure(
  title: string | null,
  {
    legend = [],
    plots,
    figures,
    data,
  }: {
    legend?: readonly (readonly [className: string, label: string])[];
    plots: readonly Part[];
    /** The label of what opens. */
    figures: string;
    data: Html | null;
  },
): Html {
  const keys = legend.map(([className, label]) => markup`<li><i class="key ${className}"></i>${label}</li>`);
  return markup`<figure>${title !== null && markup`<figcaption>${title}</figcaption>`}${keys.length > 0 && markup`<ul class="legend">${keys}</ul>`}${plots}${data !== null && markup`<details class="data"><summary>${figures}</summary>${data}</details>`}</figure>`;
}
