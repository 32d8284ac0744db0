import type { Document, Finding, Head, Mark } from "../blocks.ts";
import { oneLine, plain, truncate } from "../text/escape.ts";
import { formatFor } from "../text/format.ts";
import { type Run, type Text, written } from "../text/marked.ts";
import type { Words } from "../words/catalogues.ts";

/** One set of signs, wherever they stand. */
export const SIGNS: Record<Mark, string> = {
  pass: "✅",
  ok: "✓",
  warn: "⚠️",
  fail: "❌",
  open: "❔",
  waiting: "⏳",
  off: "➖",
};

const NAME_LENGTH = 2_000;
/** As a summary has it: what to do stands at the end of what Google answered. */
const QUOTE_LENGTH = 500;
const LINE_LENGTH = 4_000;

/** Text on one line of a log or an annotation, which is no runner command. */
export function plainText(text: Text, limit = LINE_LENGTH): string {
  return plain(written(text, plainRun), limit);
}

/** Our own line breaks are kept, and what others wrote makes none. */
export function plainLines(text: Text): string {
  return written(text, plainRun)
    .split("\n")
    .map((line) => plain(line, LINE_LENGTH))
    .join("\n");
}

function plainRun(run: Run): string {
  switch (run.kind) {
    case "code":
      return truncate(oneLine(run.text), NAME_LENGTH);
    case "quote":
      return `“${truncate(oneLine(run.text), QUOTE_LENGTH)}”`;
    case "link":
      return oneLine(run.text);
    case "plain":
      return run.text;
  }
}

export function signed({ mark, word }: { mark: Mark | null; word: string }): string {
  return mark === null ? word : `${SIGNS[mark]} ${word}`.trimEnd();
}

/** All that passed, in one line. */
export function passedText(passed: readonly Finding[], words: Words): Text {
  const names = passed.map(({ name, value, limit }) =>
    value === null || limit === null ? name : words.passedFigure(name, value, limit),
  );
  return words.passed(passed.length, names);
}

/** How many there are besides. "": none. */
export function moreText(left: number, words: Words): string {
  return left > 0 ? words.more(formatFor(words.units).count(left)) : "";
}

/** The verdict and its reason: the first line of everything that people see. */
export function headlineText({ verdict, subject, reason }: Pick<Head, "verdict" | "subject" | "reason">): Text {
  return `${signed(verdict)} — ${subject}: ${reason}`;
}

/** The same as one line of a log. */
export function headlineOf({ head }: Pick<Document, "head">): string {
  return plainText(headlineText(head));
}
