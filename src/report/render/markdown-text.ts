import type { Cell } from "../blocks.ts";
import { codeCell, codeSpan, htmlText } from "../text/escape.ts";
import { markdownLink } from "../text/links.ts";
import { type Run, type Text, written } from "../text/marked.ts";
import { signed } from "./plain.ts";

/** Text as GitHub Markdown has it: in a paragraph, in a table's cell, in HTML. */

const CELL_LENGTH = 300;

/** A part that is shown on demand. Its title stands in HTML. */
export function details(title: Text, body: string): string {
  return `<details><summary>${inHtml(title)}</summary>\n\n${body}\n\n</details>`;
}

export function inHtml(text: Text): string {
  return written(text, (run) => {
    if (run.kind !== "plain") return `<code>${htmlText(run.text, 200)}</code>`;
    // Words of ours keep their blanks at both ends: they stand beside others'.
    const [, before = "", after = ""] = /^(\s*).*?(\s*)$/s.exec(run.text) ?? [];
    return run.text.trim() === "" ? run.text : `${before}${htmlText(run.text)}${after}`;
  });
}

/** The parts that are there, as paragraphs. "" when none is. */
export function paragraphs(...parts: (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join("\n\n");
}

export function inText(text: Text): string {
  return written(text, (run) => {
    if (run.kind === "code") return codeSpan(run.text, 2_000);
    return run.kind === "quote" ? codeSpan(run.text, 500) : ours(run);
  });
}

/** Only breaks and unescaped pipes end a cell; an empty one is a dash, so that it reads as "nothing" and not as a fault. */
export function inCell(cell: Cell): string {
  const text = typeof cell === "string" ? cell : signed(cell);
  const shown = written(text, (run) =>
    run.kind === "code" || run.kind === "quote" ? codeCell(run.text, CELL_LENGTH) : ours(run),
  );
  return shown.trim() === "" ? "–" : shown;
}

/** Our words hold what Markdown would take for its own too: `1~2` twice is struck out. */
function ours(run: Run): string {
  if (run.kind === "link") return markdownLink(run.text, run.address);
  return run.text.replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`).replace(/\s*\n\s*/g, " ");
}
