import { isRequestEntry, valueAt, type LogEntry } from "./log-entry.ts";
import { cutAt } from "../cut-text.ts";

/** Longer text is cut before it is looked through: Logging takes entries of 256 KB. */
const longestText = 16_384;

/** What an entry says in its own words: as text, by the loggers' usual members, or as an audit entry's status. */
export function ownWords(entry: LogEntry): string | null {
  const candidates = [
    entry.textPayload,
    valueAt(entry, "jsonPayload.message"),
    valueAt(entry, "jsonPayload.error"),
    valueAt(entry, "jsonPayload.msg"),
    entry.protoPayload?.status?.message,
  ];
  return candidates.find((one): one is string => typeof one === "string" && one.trim() !== "") ?? null;
}

export function isError(severity: string | undefined): boolean {
  return severity === "ERROR" || severity === "CRITICAL" || severity === "ALERT" || severity === "EMERGENCY";
}

/** As `errorFilter` selects them: what Cloud Run only counts of a failed request says nothing. */
export function isErrorLine(entry: LogEntry): boolean {
  return isError(entry.severity) && (!isRequestEntry(entry) || entry.textPayload !== undefined);
}

/**
 * The line of an error that tells it from others: the first one, or where that is a Python traceback's heading the last,
 * which names the exception. Null: no error, or one without words, as a failed request that Cloud Run only counts.
 */
export function errorLine(entry: LogEntry): string | null {
  if (!isError(entry.severity)) return null;
  const text = cutAt(ownWords(entry)?.trim() ?? "", longestText);
  if (text === "") return null;
  const lines = text.split(/\r\n|[\r\n]/);
  const first = lines[0]?.trimEnd() ?? "";
  if (!first.startsWith("Traceback (most recent call last)")) return first;
  // The frames are indented; the exception is not, and neither are further lines of its message.
  const framesEnd = lines.findLastIndex((line) => /^\s/.test(line));
  return lines[framesEnd + 1]?.trim() || first;
}

/** Names what went wrong, as languages' own last lines do: `KeyError: …`, `panic: …`, `Caused by: …`. */
const namesFault =
  /error|exception|panic|fatal|fail|cannot|unable|denied|refused|not found|no such|missing|invalid|undefined|required/i;

/** A frame of a stack, or what a runtime writes below it. */
const noWords = /^\s|^at |^goroutine \d|^exit status|^Node\.js v\d|^[\s{}()[\]^~.-]*$/;

/** What a container said last before it ended: the line that names the fault, else the last one. Null: it said nothing. */
export function lastWordsOf(said: readonly string[]): string | null {
  const lines = said
    .flatMap((text) => cutAt(text, longestText).split(/\r\n|[\r\n]/))
    .filter((line) => !noWords.test(line));
  return (lines.findLast((line) => namesFault.test(line)) ?? lines.at(-1))?.trim() ?? null;
}
