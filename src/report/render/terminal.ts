import { type Cell, type Document, findingsIn, type Mark, parted, type Section } from "../blocks.ts";
import { saidTogether } from "../said-together.ts";
import { type Text, written } from "../text/marked.ts";
import { type Words, wordsFor } from "../words/catalogues.ts";
import { headlineText, passedText, plainText, signed, SIGNS } from "./plain.ts";

/** Select Graphic Rendition (ECMA-48): the eight colours that every terminal has, in the reader's own shades. */
const COLOURS: Record<Mark, number> = { pass: 32, ok: 32, warn: 33, fail: 31, open: 33, waiting: 36, off: 37 };
const BOLD = 1;
const DIM = 2;

export interface TerminalLook {
  colour: boolean;
}

/** The verdict in a few lines: why, what it is about, what did not pass, what did, and what to do. */
export function renderTerminal(document: Document, { colour }: TerminalLook, more: readonly Text[] = []): string {
  const words = wordsFor(document.language);
  const paint = (text: string, ...codes: number[]): string =>
    colour && text !== "" ? `\u001b[${codes.join(";")}m${text}\u001b[0m` : text;
  const { head, sections } = document;
  const findings = findingsIn(sections);
  const { passed, open } = parted(findings);
  const tone = head.verdict.mark === null ? [BOLD] : [BOLD, COLOURS[head.verdict.mark]];
  const about = head.about.map(([label, value]) => `${label} ${plainText(value)}`).join(" · ");
  const lines = [
    paint(plainText(headlineText(head)), ...tone),
    ...[about, ...more.map((one) => plainText(one))].filter((one) => one !== "").map((one) => `  ${paint(one, DIM)}`),
    ...saidTogether(open.map(({ mark, name, sentence }) => ({ mark, name, said: sentence }))).map(
      (one) => `  ${paint(`${SIGNS[one.mark]} ${one.name}`, COLOURS[one.mark])} — ${plainText(one.said)}`,
    ),
    ...(passed.length === 0 ? [] : [`  ${paint(SIGNS.pass, COLOURS.pass)} ${plainText(passedText(passed, words))}`]),
    // A change of something has no findings: what it did is told row by row.
    ...(findings.length > 0 ? [] : sections.flatMap(detailLines)).map((one) => `  ${one}`),
    // The first is what to do now.
    ...nextLines(document, words).map((one, i) => `  ${i === 0 ? paint(one, BOLD) : one}`),
    ...(document.parts ?? []).flatMap((part) => renderTerminal(part.document, { colour }).trimEnd().split("\n")),
  ];
  return `${lines.join("\n")}\n`;
}

function detailLines({ id, importance, blocks }: Section): string[] {
  if (id === "next" || importance !== null) return [];
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "table":
        return block.table.rows.map((row) =>
          // A figure without its title says nothing: the titles have no line of their own here.
          row
            .map((cell, i) => [block.table.columns[i]?.figures ? block.table.columns[i].title : "", plainCell(cell)])
            .map((parts) => parts.filter((one) => one !== "").join(" "))
            .join(" · "),
        );
      case "list":
        return block.items.map(({ mark, name, text }) =>
          plainText([mark === undefined ? "" : SIGNS[mark], name ?? "", text].filter((one) => one !== "").join(" ")),
        );
      case "text":
        return [plainText(block.text)];
      default:
        return [];
    }
  });
}

function plainCell(cell: Cell): string {
  const text = typeof cell === "string" ? cell : signed(cell);
  return text === "" ? "–" : plainText(text);
}

/** Commands as they stand, so that they can be copied. */
function nextLines({ sections }: Document, words: Words): string[] {
  const steps = sections.filter(({ id }) => id === "next").flatMap(({ blocks }) => blocks);
  const items = steps.flatMap((block) => (block.kind === "list" ? block.items : []));
  const whole = (text: Text): Text => written(text, (run) => run.text);
  return items.map(({ text }) => `${words.cli.next}: ${plainText(whole(text), 16_000)}`);
}
