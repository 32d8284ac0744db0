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

/** How a stack's print begins where nobody gave it a severity: Python, Go, Java, and by the fault's own name Node and others. */
const stackBegins = [
  "Traceback [(]most recent call last",
  "goroutine [0-9]+ [[]running",
  "(panic|fatal error): ",
  'Exception in thread "',
] as const;
const faultBegins =
  "(Uncaught )?([A-Za-z_$][A-Za-z0-9_$]*[.])*([A-Z][A-Za-z0-9_$]*)?(Error|Exception)( [[][A-Z_]+.)?(:|$)";

/** As a regular expression of RE2, which Logging's filters take: what `beginsStack` finds, and some more. */
export const stackPattern = `^(${[...stackBegins, faultBegins].join("|")})`;

const stackStart = new RegExp(`^(?:${stackBegins.join("|")})`);
const faultStart = new RegExp(`^${faultBegins}`);

/**
 * An error that a container printed without a severity: the first line of its stack, or all of it. A fault's name alone is one
 * on stderr, or with frames below it.
 */
export function beginsStack({ severity, logName, textPayload = "" }: LogEntry): boolean {
  if (severity !== undefined && severity !== "DEFAULT") return false;
  if (stackStart.test(textPayload)) return true;
  if (!faultStart.test(textPayload)) return false;
  return logName?.endsWith("run.googleapis.com%2Fstderr") === true || /\n[ \t]+at /.test(textPayload);
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

/**
 * What is written after the fault by who had started it, or who reports it: npm, yarn and pnpm, gunicorn, uvicorn, process
 * managers, Rust's advice, and senders of traces and events that are flushed at the end.
 */
const aftermath =
  /^npm (?:ERR!|error)(?: (?:code|path|command|errno|signal|workspace|location|in workspace|at location|A complete log|Lifecycle|Failed at|This is probably|Exit status)\b.*)?$|^error Command failed|\bELIFECYCLE\b|Worker failed to boot|Shutting down: Master|exited with (?:code|status)|Application startup failed|RUST_BACKTRACE|\bpending (?:error messages|events)|dropping \d+ traces|failed to export/i;

/** Rust, Elixir and others name the place first, and say what was wrong on the next line. */
const placeAlone = /panicked at .{1,300}:$/;

/** What a container said last before it ended: the line that names the fault, else the last one. Null: it said nothing. */
export function lastWordsOf(said: readonly string[]): string | null {
  const lines = said
    .flatMap((text) => cutAt(text, longestText).split(/\r\n|[\r\n]/))
    .filter((line) => !noWords.test(line));
  const own = lines.filter((line) => !aftermath.test(line));
  const of = own.length > 0 ? own : lines;
  const at = of.findLastIndex((line) => namesFault.test(line));
  const line = of.at(at)?.trim() ?? null;
  const next = of[at + 1];
  return line !== null && placeAlone.test(line) && next !== undefined ? next.trim() : line;
}

/** Numbers, ids and quoted values differ from request to request; what is left is the message. */
export function pattern(message: string): string {
  return message
    .replace(/[0-9a-f]{8,}(-[0-9a-f]{4,})*/gi, "#")
    .replace(/\d+/g, "#")
    .replace(/"[^"]{0,200}"|'[^']{0,200}'/g, "#");
}
