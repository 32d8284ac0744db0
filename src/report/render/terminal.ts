import type { Document, Finding, Mark } from "../blocks.ts";
import { type Text, written } from "../text/marked.ts";
import { type Words, wordsFor } from "../words/words.ts";
import { headlineText, plainText, SIGNS } from "./plain.ts";

/** Select Graphic Rendition (ECMA-48): the eight colours that every terminal has, in the reader's own shades. */
const COLOURS: Record<Mark, number> = { pass: 32, ok: 32, warn: 33, fail: 31, open: 33, waiting: 36 };
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
  const findings = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "findings" ? block.findings : [])),
  );
  const open = findings.filter(({ mark }) => mark !== "pass" && mark !== "ok");
  const passed = findings.filter(({ mark }) => mark === "pass" || mark === "ok");
  const tone = head.verdict.mark === null ? [BOLD] : [BOLD, COLOURS[head.verdict.mark]];
  const about = head.about.map(([label, value]) => `${label} ${plainText(value)}`).join(" · ");
  const lines = [
    paint(plainText(headlineText(head)), ...tone),
    ...[about, ...more.map((one) => plainText(one))].filter((one) => one !== "").map((one) => `  ${paint(one, DIM)}`),
    ...open.map(
      (one) => `  ${paint(`${SIGNS[one.mark]} ${one.name}`, COLOURS[one.mark])} — ${plainText(one.sentence)}`,
    ),
    ...(passed.length === 0 ? [] : [`  ${paint(SIGNS.pass, COLOURS.pass)} ${passedLine(passed, words)}`]),
    ...nextLines(document, words).map((one) => `  ${one}`),
  ];
  return `${lines.join("\n")}\n`;
}

function passedLine(passed: readonly Finding[], words: Words): string {
  return plainText(
    words.passed(
      passed.length,
      passed.map(({ name, value, limit }) =>
        value === null || limit === null ? name : words.passedFigure(name, value, limit),
      ),
    ),
  );
}

/** Commands as they stand, so that they can be copied. */
function nextLines({ sections }: Document, words: Words): string[] {
  const steps = sections.filter(({ id }) => id === "next").flatMap(({ blocks }) => blocks);
  return steps.flatMap((block) =>
    block.kind === "list"
      ? block.items.map(
          ({ text }) =>
            `${words.cli.next}: ${plainText(
              written(text, (run) => run.text),
              16_000,
            )}`,
        )
      : [],
  );
}
