import { isPage, textOf, titleOf } from "./plain-health.ts";
import { roleOf } from "./state-keys.ts";
import { stateOf } from "./state-words.ts";
import { shortened } from "../../cut-text.ts";

export interface ChatAnswer {
  /** Why it is no answer to the question. Null: it is one. */
  fault: string | null;
  /** A page for people where an answer was asked for. */
  page: boolean;
}

const fine: ChatAnswer = { fault: null, page: false };
const bad = (fault: string): ChatAnswer => ({ fault, page: false });

/** More events than that say no more. */
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
    return { fault: `the answer is a page, ${shown(title ?? words)}`, page: true };
  }
  if (/^[0-9a-z]:["[{]/.test(trimmed)) {
    // The AI SDK's data stream, version 4: `0:` a piece of text, `3:` an error.
    const error = /^3:(.*)$/m.exec(trimmed)?.[1];
    return error === undefined ? fine : bad(`the stream says ${shown(error)}`);
  }
  const lines = trimmed.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.every((line) => parsed(line) !== undefined))
    return (
      lines
        .slice(0, mostEvents)
        .map((line) => ofJson(parsed(line), line, true))
        .find(({ fault }) => fault !== null) ?? fine
    );
  return plainlyWrong(trimmed) ? bad(`the answer is ${shown(trimmed)}`) : fine;
}

/** @param part one of many, which may hold nothing. */
function ofJson(data: unknown, text: string, part = false): ChatAnswer {
  if (!part && isEmpty(data)) return bad(`the answer holds nothing: ${shown(text)}`);
  const error = errorIn(data);
  return error === null ? fine : bad(`the answer says ${error}`);
}

function ofEvents(text: string): ChatAnswer {
  let holds = false;
  for (const block of text.split(/\r?\n\r?\n/).slice(0, mostEvents)) {
    const event = /^event:[ ]?(.*)$/m.exec(block)?.[1]?.trim() ?? "";
    const data = [...block.matchAll(/^data:[ ]?(.*)$/gm)]
      .map((match) => match[1] ?? "")
      .join("\n")
      .trim();
    if (/^(error|exception|failure)$/i.test(event))
      return bad(`the stream ends with an error: ${shown(data === "" ? event : data)}`);
    if (data === "" || data === "[DONE]") continue;
    const json = parsed(data);
    const error = errorIn(json);
    if (error !== null) return bad(`the stream says ${error}`);
    holds ||= json === undefined ? true : !isEmpty(json);
  }
  return holds ? fine : bad("the stream holds no answer");
}

/** What the answer itself says to be wrong. Its deeper members are the answer: its words are not judged. */
function errorIn(data: unknown): string | null {
  if (Array.isArray(data)) {
    const all = data.slice(0, mostEvents).map(errorIn);
    // GraphQL and JSON-RPC batches: one that went well is an answer.
    return all.length > 0 && all.every((one) => one !== null) ? (all[0] ?? null) : null;
  }
  if (!isRecord(data)) return null;
  for (const [key, value] of Object.entries(data)) {
    const name = key.toLowerCase();
    if (["error", "errors", "exception", "error_message", "errormessage"].includes(name) && holdsError(value))
      return `${key}: ${shown(typeof value === "string" ? value : JSON.stringify(value))}`;
    if (["success", "ok", "succeeded"].includes(name) && (value === false || value === "false")) return `${key}: false`;
    if (["status", "state", "result", "outcome"].includes(name) && typeof value === "string" && saysFailed(value))
      return `${key}: ${shown(value)}`;
    if (roleOf(key) === "code" || name === "status") {
      const code = typeof value === "string" ? Number(value) : value;
      if (typeof code === "number" && code >= 400 && code < 600) return `${key}: ${code}`;
    }
    if (name === "type" && typeof value === "string" && /^(error|exception)$/i.test(value)) return `type: ${value}`;
  }
  const [only] = Object.entries(data);
  // FastAPI, Django and Express answer so where they fail.
  const alone = Object.keys(data).length === 1 && only !== undefined && /^(detail|message|msg|title)$/i.test(only[0]);
  if (alone && typeof only[1] === "string" && plainlyWrong(only[1])) return `${only[0]}: ${shown(only[1])}`;
  return null;
}

function holdsError(value: unknown): boolean {
  if (value === null || value === false || value === 0) return false;
  if (typeof value === "string")
    return value.trim() !== "" && stateOf(value) !== "good" && !/^(no|none|null)$/i.test(value);
  return typeof value !== "object" || Object.values(value).some((one) => one !== null && one !== "" && one !== false);
}

function saysFailed(text: string): boolean {
  return text.length <= 40 && /^(error|errored|fail|failed|failure|unavailable|오류|실패|에러)$/i.test(text.trim());
}

/** A whole answer that is no more than an error's name. */
function plainlyWrong(text: string): boolean {
  return /^("?)(internal server error|not found|method not allowed|bad gateway|service unavailable|gateway time-?out|unauthorized|forbidden|too many requests|rate limit exceeded|internal error|error|서버 오류|내부 오류)[.!]?\1$/i.test(
    text.trim(),
  );
}

function isEmpty(data: unknown): boolean {
  return data === null || data === "" || (typeof data === "object" && Object.keys(data).length === 0);
}

function isEvents(text: string): boolean {
  return /^(event|data|id|retry):/m.test(text.slice(0, 200)) && /^data:/m.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function shown(text: string): string {
  return shortened(text.replace(/\s+/g, " ").trim(), 160);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
