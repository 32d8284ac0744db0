import { contentOf } from "./chat-content.ts";
import { errorSentence } from "./error-sentence.ts";
import { jsonOf, parsed } from "./json-body.ts";
import { isPage, textOf, titleOf } from "./plain-health.ts";
import { isNone, isRecord, maxDepth, said, type Around } from "./health-value.ts";
import { roleOf, wordsOf } from "./state-keys.ts";
import { verdictOf } from "./state-words.ts";
import { shortened } from "../../cut-text.ts";

export interface ChatAnswer {
  /** Why it is no answer to the question. Null: it is one. */
  fault: string | null;
  /** What may be an error, and may be the answer. */
  unknown: string | null;
  /** A page for people where an answer was asked for. */
  page: boolean;
}

const fine: ChatAnswer = { fault: null, unknown: null, page: false };
const bad = (fault: string): ChatAnswer => ({ ...fine, fault });

/** Of more events the last ones: there a stream breaks off. */
const mostEvents = 5_000;

/** An answer of status 200 may hold an error all the same: as JSON, as an event of a stream, as a page; or nothing. */
export function readChatAnswer(text: string, type: string | undefined): ChatAnswer {
  const trimmed = text.trim();
  if (trimmed === "") return bad("the answer is empty");
  const data = parsed(trimmed);
  if (data !== undefined) return ofJson(data, trimmed);
  if (/^text\/event-stream\b/i.test(type ?? "") || isEvents(trimmed)) return ofEvents(trimmed);
  if (isPage(trimmed)) {
    const words = textOf(trimmed);
    const title = titleOf(trimmed);
    if (/^(application )?error\b|internal server error|exception/i.test(title ?? words))
      return bad(`the answer is an error page: ${shown(title ?? words)}`);
    return { ...fine, fault: `the answer is a page, ${shown(title ?? words)}`, page: true };
  }
  if (/^[0-9a-z]:["[{]/.test(trimmed)) return ofDataStream(trimmed);
  const lines = jsonOf(trimmed);
  return Array.isArray(lines) ? ofStream(lines.slice(-mostEvents)) : ofText([trimmed]);
}

function ofJson(data: unknown, text: string): ChatAnswer {
  if (isEmpty(data)) return bad(`the answer holds nothing: ${shown(text)}`);
  const { all, texts, named, elsewhere } = contentOf(data);
  const error = errorIn(data, answers(data));
  if (error !== null) return bad(`the answer says ${error}`);
  if (!named || texts.trim() !== "") return ofText(all);
  if (elsewhere || isUnderWay(data)) return { ...fine, unknown: `it may hold no answer: ${shown(text)}` };
  return bad(`the answer is empty: ${shown(text)}`);
}

/** A task was taken on; its answer comes by another way. */
function isUnderWay(data: unknown): boolean {
  const status = isRecord(data) ? (data["status"] ?? data["state"]) : null;
  return (
    typeof status === "string" &&
    /^(queued|pending|accepted|processing|in[_ -]?progress|running|created|submitted)$/i.test(status.trim())
  );
}

/** The events of a stream, each as JSON: what they say together is the answer. */
function ofStream(events: readonly unknown[]): ChatAnswer {
  const contents = events.map(contentOf);
  for (const event of events) {
    const error = errorIn(event, answers(event));
    if (error !== null) return bad(`the stream says ${error}`);
  }
  const whole = contents.map(({ texts }) => texts).join("");
  const named = contents.some((one) => one.named);
  if (events.every(isEmpty) || (named && whole.trim() === "")) return bad("the stream holds no answer");
  return ofText([whole]);
}

function ofEvents(text: string): ChatAnswer {
  const events: unknown[] = [];
  for (const block of text.split(/\r?\n\r?\n/).slice(-mostEvents)) {
    const event = /^event:[ ]?(.*)$/m.exec(block)?.[1]?.trim() ?? "";
    const data = [...block.matchAll(/^data:[ ]?(.*)$/gm)].map((match) => match[1] ?? "").join("\n");
    const plain = data.trim();
    if (/(^|[._-])(error|exception|failure|failed)$/i.test(event))
      return bad(`the stream ends with an error: ${shown(plain === "" ? event : plain)}`);
    if (plain !== "" && plain !== "[DONE]") events.push(parsed(plain) ?? data);
  }
  return events.length === 0 ? bad("the stream holds no answer") : ofStream(events);
}

/** The AI SDK's data stream, version 4: `0:` a piece of text, `3:` an error; data, calls of tools and the like are answers too. */
function ofDataStream(text: string): ChatAnswer {
  const error = /^3:(.*)$/m.exec(text)?.[1];
  if (error !== undefined) return bad(`the stream says ${shown(error)}`);
  const pieces = [...text.matchAll(/^0:(.*)$/gm)].map((match) => contentOf(parsed(match[1] ?? "")).texts);
  if (pieces.join("").trim() !== "") return ofText([pieces.join("")]);
  return /^[289abgk]:/m.test(text) ? fine : bad("the stream holds no answer");
}

/** A whole answer that is no more than an error's sentence is none. One that talks of errors is. */
function ofText(all: readonly string[]): ChatAnswer {
  const texts = all.filter((text) => text.trim() !== "" && verdictOf(text, "other") !== "good");
  const read = texts.map((text) => (nothings.test(text.trim()) ? "bad" : errorSentence(text)));
  const told = shown(texts[0] ?? "");
  if (texts.length === 0 || read.includes(null)) return fine;
  return read.includes("bad") ? bad(`the answer is ${told}`) : { ...fine, unknown: `it may be an error: ${told}` };
}

/** What a program writes that has nothing to say. */
const nothings = /^(null|undefined|\[object Object\])$/;

const around: Around = { depth: 0, subject: "service", counts: false, envelope: true };

/** Is there more than a message beside a code? `{"code": 500, "message": "boom"}` is no answer. */
function answers(data: unknown): boolean {
  if (!isRecord(data)) return contentOf(data).texts !== "";
  const others = Object.entries(data).filter(([key, value]) => typeof value !== "string" || roleOf(key) !== "told");
  return contentOf(Object.fromEntries(others)).texts !== "";
}

/**
 * What the answer itself says to be wrong. Its deeper members are the answer: its words are not judged.
 *
 * @param answered there is an answer beside it: a `code` may be a part of it.
 */
function errorIn(data: unknown, answered: boolean): string | null {
  if (Array.isArray(data)) {
    const all = data.slice(0, mostEvents).map((one) => errorIn(one, answers(one)));
    // GraphQL and JSON-RPC batches: one that went well is an answer.
    return all.length > 0 && all.every((one) => one !== null) ? (all[0] ?? null) : null;
  }
  if (!isRecord(data)) return null;
  for (const [key, value] of Object.entries(data)) {
    const name = wordsOf(key).join("");
    const words = shown(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
    if (
      /^(errors?|(is|has)errors?|exception|faults?|error(message|text|detail|details))$/.test(name) &&
      holdsError(value)
    )
      return `${key}: ${words}`;
    if (/^(is)?(success|successful|ok|succeeded)$/.test(name)) {
      const flag = value === "false" ? false : value;
      if (flag !== true && said(key, flag, "state", around)?.state === "bad") return `${key}: ${words}`;
    }
    if (/^(status|state|result|outcome)$/.test(name) && typeof value === "string" && saysFailed(value))
      return `${key}: ${words}`;
    if (roleOf(key) === "code" || name === "status") {
      const isStatus = /status|http/.test(name);
      const code = typeof value === "string" || typeof value === "number" ? String(value) : "";
      const isPlain = /^-?\d+$/.test(code.trim());
      const state = said("code", code, "code", around)?.state;
      if (state === "bad" && (isPlain ? isStatus || !answered : name !== "status")) return `${key}: ${words}`;
    }
    if (/^(type|event)$/.test(name) && typeof value === "string" && /(^|[._-])(error|exception|failed)$/i.test(value))
      return `${key}: ${value}`;
    // What an answer comes wrapped in; a tool of MCP tells its failure in the result.
    const wraps = /^(response|header|head)$/.test(name) || (name === "result" && "jsonrpc" in data);
    const inner = wraps && isRecord(value) ? errorIn(value, answered) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** What tells of none, at any depth, is none: `{"code": 0, "message": "ok"}`. */
function holdsError(value: unknown, deep = 0): boolean {
  if (value === null || value === false || value === 0) return false;
  if (typeof value === "string") return !isNone(value);
  return typeof value !== "object" || deep > maxDepth || Object.values(value).some((one) => holdsError(one, deep + 1));
}

/** Plainly so: "closed" and "stopped" may be what was asked for. */
function saysFailed(text: string): boolean {
  return text.length <= 40 && /^\D*$/.test(text) && verdictOf(text, "domain") === "bad";
}

function isEmpty(data: unknown): boolean {
  return data === null || data === "" || (typeof data === "object" && Object.keys(data).length === 0);
}

function isEvents(text: string): boolean {
  return /^(event|data|id|retry):/m.test(text.slice(0, 200)) && /^data:/m.test(text);
}

function shown(text: string): string {
  return shortened(text.replace(/\s+/g, " ").trim(), 160);
}
