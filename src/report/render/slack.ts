import { type Document, type Figure, type Finding, findingsIn, type Part, parted } from "../blocks.ts";
import { clean, oneLine, truncate } from "../text/escape.ts";
import { saidTogether } from "../said-together.ts";
import { runsOf, type Text } from "../text/marked.ts";
import { type Words, wordsFor } from "../words/catalogues.ts";
import { moreText, plainLines, plainText, signed, SIGNS } from "./plain.ts";

/** The few kinds of Slack's Block Kit that are used (https://docs.slack.dev/reference/block-kit/blocks). */
export type SlackBlock =
  | { type: "header"; text: PlainText }
  | { type: "section"; text: PlainText | Mrkdwn }
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
  blocks: SlackBlock[];
}

/** Slack's limits, in characters. */
const HEADER = 150;
const SECTION = 3_000;
const FIELD = 2_000;
const FIELDS = 10;
/** More would push what comes after them out of sight. */
const MOST_FINDINGS = 8;
/** So that all of these fit into one block, and none pushes another out. */
const FINDING = Math.floor(SECTION / (MOST_FINDINGS + 1));

/** The verdict at a glance: why, what to do, the figures, and what did not pass. What a channel reads at length is the page. */
export function documentBlocks({ language, head, figures, sections, parts = [] }: Document): SlackBlock[] {
  const words = wordsFor(language);
  const told = new Set(figures.slice(0, FIELDS).map(({ name }) => name));
  const open = saidTogether(
    parted(findingsIn(sections))
      // What a figure says already is not said again.
      .open.filter(({ name, value, limit }) => value === null || limit === null || !told.has(name))
      .map((one) => ({ mark: one.mark, name: one.name, said: saidOf(one, words) })),
  );
  const lines = [
    ...open
      .slice(0, MOST_FINDINGS)
      .map((one) => shortened(plainText(`${SIGNS[one.mark]} ${one.name} — ${one.said}`), FINDING)),
    moreText(open.length - MOST_FINDINGS, words),
  ].filter((one) => one !== "");
  const { now } = head;
  return [
    paragraph(head.reason),
    ...(now === null ? [] : [paragraph(`👉 ${now.text}`)]),
    ...(now?.command == null ? [] : [commandBlock(now.command.text)]),
    ...fields(figures),
    ...(lines.length === 0 ? [] : [paragraph(lines.join("\n"))]),
    ...(parts.length === 0 ? [] : [paragraph(parts.map((part) => partLine(part, parts.length)).join("\n"))]),
  ];
}

/** How each stands, in a line. */
function partLine({ document: { head } }: Part, all: number): string {
  const { mark } = head.verdict;
  const line = `${mark === null ? "" : `${SIGNS[mark]} `}${head.subject} — ${head.reason}`;
  return shortened(plainText(line), Math.floor(SECTION / all) - 1);
}

function saidOf({ value, limit, sentence }: Finding, words: Words): Text {
  return value !== null && limit !== null ? `${value} (${words.limit(limit)})` : sentence;
}

/** The three characters by which Slack's own marks begin and end: mentions, links and `<!channel>` need them. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Cut before it is escaped, so that no entity is cut; the limit holds after it. */
function within(text: string, limit: number): string {
  return escaped(shortened(text, limit));
}

/** Not escaped, and so short that it fits once it is. */
function shortened(text: string, limit: number): string {
  let length = limit;
  let shown = truncate(text, length);
  while (escaped(shown).length > limit) shown = truncate(text, (length = Math.floor(length * 0.8)));
  return shown;
}

export function header(text: Text): SlackBlock {
  return { type: "header", text: asPlain(oneLine(plainLines(text)), HEADER) };
}

/** Text from anywhere: in plain text Slack reads no mark at all. */
export function paragraph(text: Text): SlackBlock {
  return { type: "section", text: asPlain(clean(plainLines(text)), SECTION) };
}

/** A command to be copied. A backtick would end it: quoted for a shell, none is left in ours. */
function commandBlock(text: string): SlackBlock {
  const shown = within(clean(text).replaceAll("`", "'"), SECTION - 8);
  return { type: "section", text: { type: "mrkdwn", text: `\`\`\`${shown}\`\`\``, verbatim: true } };
}

/** Name and value side by side, at most ten. */
function fields(figures: readonly Figure[]): SlackBlock[] {
  if (figures.length === 0) return [];
  const texts = figures.slice(0, FIELDS).map(({ name, value, below, mark }): Mrkdwn => {
    const shown = `${signed({ mark, word: plainLines(value) })}${below === "" ? "" : ` (${plainLines(below)})`}`;
    return {
      type: "mrkdwn",
      text: `*${within(marks(name), FIELD / 2)}*\n${within(marks(shown), FIELD / 2)}`,
      verbatim: true,
    };
  });
  return [{ type: "section", fields: texts }];
}

export function context(parts: readonly string[]): SlackBlock[] {
  const elements = parts.filter((part) => part !== "");
  return elements.length === 0
    ? []
    : [{ type: "context", elements: elements.map((text) => ({ type: "mrkdwn", text, verbatim: true })) }];
}

/** Of a text the links, as Slack writes them. */
export function links(texts: readonly Text[]): string {
  return texts
    .flatMap((text) => runsOf(text).flatMap((run) => (run.kind === "link" ? [link(run.text, run.address)] : [])))
    .filter((one) => one !== "")
    .join(" · ");
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

/** For a small line below: what is not ours in it is plain. */
export function small(text: Text): string {
  return within(marks(plainLines(text)), FIELD);
}

export function plainLine(text: Text): string {
  return within(oneLine(plainLines(text)), SECTION);
}

function asPlain(text: string, limit: number): PlainText {
  const shown = within(text, limit);
  return { type: "plain_text", text: shown === "" ? "–" : shown, emoji: true };
}

/** Bold, italics, strike and code would pair up with the marks around: a zero-width space parts them from their word. */
function marks(text: string): string {
  return oneLine(text).replaceAll(/[*_~`]/g, (mark) => `\u200b${mark}\u200b`);
}
