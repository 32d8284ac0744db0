import { cutAt } from "../../cut-text.ts";
import { redact } from "./redact.ts";

/** Longer text is cut before anything else looks at it: every step below is linear, and this bounds it. */
const INPUT_LIMIT = 8_192;

/** ANSI escapes: CSI (colours, cursor), OSC (titles, links; ended by BEL or ESC \), and the two-character ones. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** C0 but for tab and newlines, DEL, C1. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Characters that change how their neighbours are shown, or are not shown at all: bidi marks, overrides and isolates
 * ("Trojan Source"), zero-width spaces, the byte order mark, tag characters, and noncharacters, which mark text here
 * (marked.ts). The zero-width joiner stays: emoji need it.
 */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\u{e0000}-\u{e007f}]/gu;

const LINE_BREAKS = /\r\n|[\r\n\u2028\u2029]/g;

/** Text as people may see it: no escapes, no control or invisible characters, no credentials, line breaks as `\n`. */
export function clean(text: string): string {
  const visible = cutAt(text, INPUT_LIMIT)
    .toWellFormed()
    .replace(ANSI, "")
    .replace(LINE_BREAKS, "\n")
    .replace(CONTROL, "")
    .replace(INVISIBLE, "");
  return redact(visible);
}

/** `clean`, on one line and without runs of blanks. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}

/** At most `limit` characters (code points), the last of them an ellipsis where something was cut. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(cutAt(text, 2 * limit + 2));
  return characters.length <= limit ? text : `${characters.slice(0, Math.max(0, limit - 1)).join("")}…`;
}

/** Where the first sentence of a long message ends, for a headline. Google's go on with advice and links. */
export function firstSentence(text: string): string {
  return /^.{20,}?[.!?](?=\s|$)/.exec(oneLine(text))?.[0] ?? text;
}

/** What a failed call's message says after its first sentence: what to do about it. All of it, where nothing follows. */
export function adviceIn(message: string): string {
  const all = oneLine(message);
  const rest = all
    .slice(firstSentence(all).length)
    .replace(/(?:Browse to \S+ for more information|E[A-Z]+: [^']+'[^']*')\./, "");
  // It is quoted as a whole, in which marks of code would only be seen as backticks.
  return (rest.trim() || all).replaceAll("`", "");
}

/** Google's reason without the way to the logs at its end: a report links them. */
export function withoutPointers(text: string): string {
  return text.replace(/\s*(?:Logs for this revision might contain more information\.|Logs URL:)[\s\S]*$/, "");
}

/**
 * Plain text for the runner's log and annotations: one line that is no runner command. The runner takes a line that starts
 * with `::`, and `##[command]` anywhere in a line (actions/runner, ActionCommand.cs).
 */
export function plain(text: string, limit = 1_000): string {
  return truncate(oneLine(text), limit)
    .replace(/##(?=\[)/g, "# #")
    .replace(/^::/, ": :");
}

/**
 * A code span: the one place in Markdown where nothing is a link, a mention, an image or HTML. Entities do not do: GitHub
 * looks for addresses and mentions after decoding them (seen with cmark-gfm: `a&#64;b.com` becomes a link). Its fence is
 * longer than any run of backticks within.
 */
export function codeSpan(text: string, limit = 300): string {
  const content = truncate(oneLine(text), limit);
  if (content === "") return "–";
  const fenceMark = "`".repeat(longestRun(content, "`") + 1);
  const padding = /^`|`$/.test(content) ? " " : "";
  return `${fenceMark}${padding}${content}${padding}${fenceMark}`;
}

/**
 * `codeSpan` for a table's cell, where a pipe needs a backslash even in code. A blank parts it from a backslash before it,
 * since some parsers take `\\|` for an escaped backslash and a border.
 */
export function codeCell(text: string, limit = 300): string {
  return codeSpan(text, limit)
    .replace(/\\(?=\|)/g, "\\ ")
    .replace(/\|/g, "\\|");
}

/** A fenced block of code, its fence longer than any run of backticks within. Line breaks are kept. */
export function fence(text: string, info = "text", limit = INPUT_LIMIT): string {
  const content = truncate(clean(text), limit).replace(/\s+$/, "");
  const mark = "`".repeat(Math.max(3, longestRun(content, "`") + 1));
  return `${mark}${info}\n${content}\n${mark}`;
}

/** What neither HTML nor XML may hold, besides what `clean` takes away. */
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an HTML element or a quoted attribute, on one line. It is well-formed as XML too. */
export function htmlText(text: string, limit = 2_000): string {
  return entities(truncate(oneLine(text), limit));
}

/** `htmlText` with line breaks kept, for an element that shows them. */
export function htmlLines(text: string, limit = INPUT_LIMIT): string {
  return entities(truncate(clean(text), limit));
}

/** An address as `URL` writes it, for a quoted attribute: whole, because a part of one leads elsewhere. */
export function htmlAddress(href: string): string {
  return entities(href);
}

function entities(text: string): string {
  return text.replace(NONCHARACTERS, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
