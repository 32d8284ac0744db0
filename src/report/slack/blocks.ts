import { clean, oneLine, truncate } from "../text/escape.ts";

/** The few kinds of Slack's Block Kit that are used (https://docs.slack.dev/reference/block-kit/blocks). */
export type Block =
  | { type: "header"; text: PlainText }
  | { type: "section"; text: PlainText }
  | { type: "section"; fields: Mrkdwn[] }
  | { type: "context"; elements: (PlainText | Mrkdwn)[] };

interface PlainText {
  type: "plain_text";
  text: string;
  emoji: boolean;
}

interface Mrkdwn {
  type: "mrkdwn";
  text: string;
  /** Slack then makes no link, no channel and no mention of what is not written as one. */
  verbatim: true;
}

export interface SlackMessage {
  /** What notifications show, and clients without blocks. */
  text: string;
  blocks: Block[];
}

/** Slack's limits, in characters. */
const HEADER = 150;
const SECTION = 3_000;
const FIELD = 2_000;
const FIELDS = 10;

/** The three characters by which Slack's own marks begin and end: mentions, links and `<!channel>` need them. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Cut before it is escaped, so that no entity is cut; the limit holds after it. */
function within(text: string, limit: number): string {
  let length = limit;
  let shown = escaped(truncate(text, length));
  while (shown.length > limit) shown = escaped(truncate(text, (length = Math.floor(length * 0.8))));
  return shown;
}

export function header(text: string): Block {
  return { type: "header", text: plainText(oneLine(text), HEADER) };
}

/** Text from anywhere: in plain text Slack reads no mark at all. */
export function paragraph(text: string): Block {
  return { type: "section", text: plainText(clean(text), SECTION) };
}

/** Name and value side by side, at most ten. */
export function fields(pairs: readonly { name: string; value: string }[]): Block[] {
  if (pairs.length === 0) return [];
  const texts = pairs.slice(0, FIELDS).map(({ name, value }): Mrkdwn => ({
    type: "mrkdwn",
    text: `*${within(marks(name), FIELD / 2)}*\n${within(marks(value), FIELD / 2)}`,
    verbatim: true,
  }));
  return [{ type: "section", fields: texts }];
}

export function context(parts: readonly string[]): Block[] {
  const elements = parts.filter((part) => part !== "");
  return elements.length === 0
    ? []
    : [{ type: "context", elements: elements.map((text) => ({ type: "mrkdwn", text, verbatim: true })) }];
}

/** Only http and https; what would end the mark is percent-encoded by URL already. */
export function link(name: string, address: string | null): string {
  const url = address === null ? null : URL.parse(address);
  if (url === null || !["https:", "http:"].includes(url.protocol)) return "";
  return `<${escaped(url.href.replaceAll("|", "%7C"))}|${escaped(name)}>`;
}

/** A Slack user ID calls the person; anything else is only their name. */
export function person(who: string): string {
  return /^[UW][A-Z0-9]{6,20}$/.test(who) ? `<@${who}>` : within(marks(oneLine(who)), 200);
}

export function plainLine(text: string): string {
  return within(oneLine(text), SECTION);
}

function plainText(text: string, limit: number): PlainText {
  return { type: "plain_text", text: within(text, limit), emoji: true };
}

/** Bold, italics, strike and code would pair up with the marks around: a zero-width space parts them from their word. */
function marks(text: string): string {
  return oneLine(text).replaceAll(/[*_~`]/g, (mark) => `\u200b${mark}\u200b`);
}
