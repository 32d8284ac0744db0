import { markdownTable } from "markdown-table";
import {
  type Block,
  type Command,
  type Document,
  type Facts,
  type Finding,
  informative,
  type Item,
  known,
  type Part,
  parted,
  type Section,
  type Table,
} from "../blocks.ts";
import { columnsOf, figures } from "../column.ts";
import { fence } from "../text/escape.ts";
import { byteLength, characterLength, fit, type Section as Fitted } from "../text/fit.ts";
import { type Words, wordsFor } from "../words/catalogues.ts";
import type { Place } from "../words/en/common.ts";
import { details, inCell, inHtml, inText, paragraphs } from "./markdown-text.ts";
import { mermaid } from "./mermaid.ts";
import { headlineText, moreText, passedText, plainText, SIGNS } from "./plain.ts";

/** GitHub's limit of a check run's summary. */
export const CHECK_BYTES = 65_535;

/** How long it may be there, and what is counted. */
const LIMITS: Record<Place, { most: number; size: (text: string) => number }> = {
  // The runner drops a summary above 1 MiB whole (FileCommandManager.cs); other steps' text is not in it.
  summary: { most: 1_000_000, size: byteLength },
  // GitHub refuses what is longer. Of a comment it counts characters, of a check bytes, which are never fewer.
  comment: { most: 65_536, size: characterLength },
  check: { most: CHECK_BYTES, size: byteLength },
};

/** Longer lists are read on the page, or in the log. */
const MOST_ROWS = 20;
const MOST_ITEMS = 30;
const COMMAND_LENGTH = 16_000;

export interface MarkdownLimit {
  /** Where it stands. Default: in a job's summary. */
  place?: Place;
  /** Default: as much as there is room for in that place. */
  most?: number | undefined;
  /** Without the headline, where it stands above already. */
  untitled?: boolean;
}

/** GitHub Markdown. Where it would be too long the least important sections are left out first, and named. */
export function renderMarkdown(document: Document, limit: MarkdownLimit = {}): string {
  const words = wordsFor(document.language);
  return fitted(
    [
      { ...head(document, words), ...(limit.untitled === true ? { text: underHeadline(document, words) } : {}) },
      ...document.sections.flatMap((one) => section(one, words)),
      ...(document.parts ?? []).flatMap((one) => partOf(one, words)),
    ],
    words,
    limit,
  );
}

/** Parts of ours, each as a document would have it, with others' before and after. */
export function fitted(parts: readonly Fitted[], words: Words, { place = "summary", most }: MarkdownLimit): string {
  const limit = LIMITS[place];
  const there = parts.filter(({ text }) => text !== "");
  return fit(there, most ?? limit.most, (names) => words.cut(place, names), limit.size);
}

export function head(document: Pick<Document, "head">, words: Words): Fitted {
  const text = paragraphs(`## ${inText(headlineText(document.head))}`, underHeadline(document, words));
  return { name: "", text, importance: null };
}

function underHeadline(document: Pick<Document, "head">, words: Words): string {
  const { about, links, now } = document.head;
  return paragraphs(
    now && `**${words.labels.now}:** ${inText(now.text)}`,
    now?.command && command(now.command),
    about.map(([label, value]) => inText(`${label} ${value}`)).join(" · "),
    links.length > 0 && `${words.labels.open}: ${links.map(inText).join(" · ")}`,
  );
}

/** What none is without stays whole to the end; of what passed, the rest is left out before anything of what did not. */
const ofPart = 99;

/** A document below another one: its headline always, its sections as far as there is room. */
export function partOf({ document, folded }: Part, words: Words): Fitted[] {
  const headline = headlineText(document.head);
  const name = plainText(document.head.subject);
  const kept = (text: string): Fitted => ({ name, text, importance: null });
  const sections = document.sections
    .flatMap((one) => section(one, words, 4))
    .map((one) => ({
      ...one,
      name: `${name}: ${one.name}`,
      importance: (one.importance ?? ofPart) / (folded ? 100 : 1),
    }));
  const under = underHeadline(document, words);
  return folded
    ? [kept(`<details><summary>${inHtml(headline)}</summary>`), kept(under), ...sections, kept("</details>")]
    : [kept(paragraphs(`### ${inText(headline)}`, under)), ...sections];
}

/** Nothing where nothing in it can be shown here. */
export function section(
  { title, blocks, importance, folded, untitled, pageOnly }: Section,
  words: Words,
  level: 3 | 4 = 3,
): Fitted[] {
  const body = pageOnly === true ? "" : paragraphs(...blocks.map((block) => blockText(block, words)));
  if (body === "") return [];
  const titled = untitled === true ? body : paragraphs(`${"#".repeat(level)} ${inText(title)}`, body);
  return [{ name: plainText(title), text: folded === true ? details(title, body) : titled, importance }];
}

function blockText(block: Block, words: Words): string {
  switch (block.kind) {
    case "text":
      return inText(block.text);
    case "heading":
      return `**${block.text}**`;
    case "marked":
      return `${SIGNS[block.mark]} ${inText(block.text)}`;
    case "list":
      return list(block.items, block.ordered === true, words);
    case "boxes":
      return block.items
        .map(
          ({ mark, name, text }) =>
            `- [${mark === "ok" ? "x" : " "}] ${mark === "ok" ? "" : `${SIGNS[mark]} `}${name} — ${inText(text)}`,
        )
        .join("\n");
    case "steps":
      return informativeTable(
        {
          name: "",
          columns: columnsOf([...figures(words.columns.after), words.columns.state, words.columns.message]),
          rows: block.steps.map(({ mark, word, after, message }) => [after, { mark, word }, message]),
        },
        words,
      );
    case "table":
      return table(block.table, words);
    case "facts":
      return facts(block.facts, words);
    case "findings":
      return block.listed === true ? listed(block.findings, words) : findings(block.findings, words);
    case "command":
      return command(block.command);
    case "chart":
      return paragraphs(
        ...block.chart.panels.map((panel) => mermaid(panel, words)),
        block.chart.notes.map(inText).join(" "),
      );
    case "shares":
      return "";
  }
}

/** What did not pass in a row each; all that passed in one line, which opens. */
function findings(all: readonly Finding[], words: Words): string {
  const { passed, open } = parted(all);
  const sure = passed.map(({ mark, name, sentence }) => ({ mark, name, text: sentence }));
  return paragraphs(
    findingTable(open.filter(hasFigures), words),
    // A row of dashes says no more than this.
    open
      .filter((one) => !hasFigures(one))
      .map(({ mark, name, word }) => `${SIGNS[mark]} ${name}: ${word}`)
      .join(" · "),
    passed.length > 0 &&
      details(
        `${SIGNS.pass} ${passedText(passed, words)}`,
        paragraphs(
          findingTable(
            passed.filter(({ value, limit }) => value !== null && limit !== null),
            words,
          ),
          list(sure, false, words),
        ),
      ),
  );
}

/** In a sentence each, with the figures. */
function listed(all: readonly Finding[], words: Words): string {
  const items = all.map(({ mark, name, value, limit, sentence }) => ({
    mark,
    name,
    text: value === null || limit === null ? sentence : `${value} / ${limit} — ${sentence}`,
  }));
  return list(items, false, words);
}

function hasFigures({ value, limit, sample, interval }: Finding): boolean {
  return [value, limit, sample, interval].some((one) => one !== null);
}

function findingTable(all: readonly Finding[], words: Words): string {
  const { check, decision, seen, limit, sample, interval } = words.columns;
  return informativeTable(
    {
      name: "",
      columns: columnsOf([check, decision, ...figures(seen, limit, sample, interval)]),
      rows: all.map((one) => [
        one.name,
        { mark: one.mark, word: one.word },
        one.value ?? "",
        one.limit ?? "",
        one.sample ?? "",
        one.interval ?? "",
      ]),
    },
    words,
  );
}

function informativeTable(whole: Table, words: Words): string {
  const shown = informative(whole);
  return shown === null ? "" : table(shown, words);
}

function list(items: readonly Item[], ordered: boolean, words: Words): string {
  const lines = items.slice(0, MOST_ITEMS).map(({ mark, name, text }, i) => {
    const lead = ordered ? `${i + 1}.` : "-";
    const sign = mark === undefined ? "" : `${SIGNS[mark]} `;
    return `${lead} ${sign}${name === undefined ? "" : `**${name}** — `}${inText(text)}`;
  });
  return paragraphs(lines.join("\n"), moreText(items.length - lines.length, words));
}

export function table({ columns, rows, more: unseen = 0 }: Table, words: Words, most = MOST_ROWS): string {
  if (rows.length === 0) return "";
  const shown = rows.slice(0, most);
  const drawn = markdownTable([columns.map(({ title }) => inCell(title)), ...shown.map((row) => row.map(inCell))], {
    align: columns.map((one) => (one.figures === true ? "r" : "l")),
    // Padding for plain-text readers would only add bytes to a summary.
    alignDelimiters: false,
  });
  return paragraphs(drawn, moreText(rows.length - shown.length + unseen, words));
}

function facts(all: Facts, words: Words): string {
  const columns = columnsOf([words.columns.setting, words.columns.value]);
  return table({ name: "", columns, rows: known(all) }, words);
}

function command({ text, language }: Command): string {
  return fence(text, language, COMMAND_LENGTH);
}
