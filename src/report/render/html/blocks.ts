import { type Block, type Command, type Finding, type Item, parted } from "../../blocks.ts";
import type { Words } from "../../words/catalogues.ts";
import { type Html, lines, markup, type Part, phrase } from "./markup.ts";
import { across, figure } from "./svg.ts";
import { facts, icon, table, toneOf } from "./table.ts";

export function blockMarkup(block: Block, words: Words): Part {
  switch (block.kind) {
    case "text":
      return block.note === true
        ? markup`<p class="note">${phrase(block.text)}</p>`
        : markup`<p>${phrase(block.text)}</p>`;
    case "heading":
      return markup`<h3>${block.text}</h3>`;
    case "marked":
      return markup`<p class="outcome">${icon(block.mark)}<span>${phrase(block.text)}</span></p>`;
    case "list":
      return block.ordered === true
        ? markup`<ol class="steps">${block.items.map(listed)}</ol>`
        : markup`<ul class="notices">${block.items.map(listed)}</ul>`;
    case "boxes":
      return markup`<ul class="boxes">${block.items.map(({ mark, name, text }) => markup`<li>${icon(mark)}<span class="unseen">${words.marks[mark]}</span><span><b>${name}</b> ${phrase(text)}</span></li>`)}</ul>`;
    case "steps":
      return markup`<ol class="timeline">${block.steps.map(({ mark, word, after, message }) => markup`<li>${icon(mark)}<time>${after}</time><span><b>${word}</b> ${phrase(message)}</span></li>`)}</ol>`;
    case "table":
      return table(block.table, words);
    case "facts":
      return facts(block.facts);
    case "findings":
      return findings(block.findings, words);
    case "shares":
      return shares(block.shares);
    case "command":
      return command(block.command);
    case "chart":
      return figure(block.chart, words);
  }
}

function listed({ mark, name, text }: Item): Html {
  return markup`<li>${mark !== undefined && icon(mark)}${name !== undefined && markup`<b>${name}</b> — `}${phrase(text)}</li>`;
}

/** Text as it is to be copied, its line breaks kept. */
export function command({ text }: Command): Html {
  return markup`<pre tabindex="0"><code>${lines(text)}</code></pre>`;
}

/** What did not pass stands open, one card each; what passed is folded. */
function findings(all: readonly Finding[], words: Words): Part[] {
  const { passed, open } = parted(all);
  const hasGrown = (some: readonly Finding[]): boolean => some.some(({ chart }) => chart !== null);
  const note = markup`<p class="note">${words.chart.evidenceNote}</p>`;
  return [
    open.map((one) => card(one, true, words)),
    hasGrown(open) && note,
    passed.length > 0 &&
      markup`<details class="passed"><summary>${icon("pass")}<span>${words.passed(
        passed.length,
        passed.map(({ name }) => name),
      )}</span></summary>${passed.map((one) => card(one, false, words))}${!hasGrown(open) && hasGrown(passed) && note}</details>`,
  ];
}

function card(finding: Finding, open: boolean, words: Words): Html {
  const { mark, word, name, value, limit, sample, interval, sentence, chart } = finding;
  const inTitle = value !== null && limit !== null;
  const line = bullet(finding);
  const { columns } = words;
  const details = facts([
    [columns.seen, inTitle ? null : value],
    [columns.sample, sample],
    [columns.interval, interval],
  ]);
  const figures = inTitle && markup`<span class="figure"><b>${value}</b> <small>${words.limit(limit)}</small></span>`;
  const title = markup`${icon(mark)}<span class="name">${name}</span>${figures}<span class="decision">${word}</span>`;
  const drawn = chart && figure(chart, words);
  return markup`<details class="finding ${toneOf(mark)}"${open && markup` open=""`}><summary>${title}</summary><div class="inside"><div><p>${phrase(sentence)}</p>${drawn !== null && line}${details}</div>${drawn ?? line}</div></details>`;
}

/**
 * What was seen against what is allowed, with the 95 % interval: one line that shows how near it is. Its figures stand
 * beside it as text, so that it is ornament to a screen reader. Null: there is nothing to compare.
 */
function bullet({ gauge, mark }: Finding): Html | null {
  if (gauge === null) return null;
  const { value, limit, low, high } = gauge;
  const end = 1.12 * Math.max(limit, value, high ?? 0);
  const at = (amount: number): number => amount / end;
  // Not bounded above: up to the end.
  const band =
    low === null
      ? null
      : markup`<rect class="band" x="${across(at(low))}" width="${across(at(high ?? end) - at(low))}" y="5" height="12" rx="3"/>`;
  return markup`<svg class="bullet ${toneOf(mark)}" width="100%" height="22" aria-hidden="true"><rect class="allowed" width="${across(at(limit))}" y="8" height="6"/><rect class="not-allowed" x="${across(at(limit))}" width="${across(1 - at(limit))}" y="8" height="6"/>${band}<line class="budget" x1="${across(at(limit))}" x2="${across(at(limit))}" y1="1" y2="21"/><circle class="value" cx="${across(at(value))}" cy="11" r="5"/></svg>`;
}

/** Who serves how much, as one bar; the table beside it has the figures. */
function shares(all: readonly { percent: number; ours: boolean }[]): Html {
  const whole = Math.max(
    100,
    all.reduce((sum, { percent }) => sum + percent, 0),
  );
  let from = 0;
  const parts = all.map(({ percent, ours }) => {
    const left = from;
    from += percent / whole;
    return markup`<rect class="${ours ? "seen" : "others"}" x="${across(left)}" width="${across(percent / whole)}" height="14"/>`;
  });
  return markup`<svg class="shares" width="100%" height="14" aria-hidden="true">${parts}</svg>`;
}
