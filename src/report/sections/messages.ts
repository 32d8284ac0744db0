import { type Block, blocks, type Section, section, table } from "../blocks.ts";
import { figures } from "../column.ts";
import type { ErrorMessage, NewMessages } from "../report.ts";
import type { Telling } from "../telling.ts";
import { oneLine } from "../text/escape.ts";
import type { Text } from "../text/marked.ts";

/** The service's error messages, most frequent first. */
export function errorsSection(
  messages: readonly ErrorMessage[],
  { words, voice }: Telling,
  importance: number,
): Section {
  const { columns, headings } = words;
  const heads = [...figures(columns.count), columns.severity, columns.first(voice.zone), columns.message];
  const rows = messages.map(({ count, severity, firstAt, message }) => [
    voice.count(count),
    voice.code(severity),
    voice.dateTime(firstAt),
    voice.code(message),
  ]);
  return section("errors", headings.errors, importance, table(headings.errors, heads, rows));
}

/** Messages that what is compared with did not write, by pattern; and what is to be said of them besides. */
export function newMessageTable({ patterns, more }: NewMessages, { words, voice }: Telling): Block[] {
  const { columns, headings } = words;
  const heads = [...figures(columns.count), columns.first(voice.zone), columns.pattern, columns.example];
  const rows = patterns.map(({ count, firstAt, pattern, example }) => [
    voice.count(count),
    voice.dateTime(firstAt),
    voice.code(pattern),
    // A pattern that does not vary is its message.
    pattern === oneLine(example) ? "" : voice.code(example),
  ]);
  return table(headings.newErrors, heads, rows, { more });
}

/** Of a window: what the baseline did not write. Silent where the candidate wrote no error at all. */
export function newSinceBaseline(
  messages: NewMessages | null,
  baseline: string | null,
  { words, voice }: Telling,
): Block[] {
  const said = words.newErrors;
  const note = (text: Text): Block => ({ kind: "text", text, note: true });
  if (messages === null) return [note(baseline === null ? said.noBaseline : said.unread(voice, baseline))];
  const drawn = newMessageTable(messages, { words, voice });
  return blocks(
    drawn.length === 0 ? { kind: "text", text: said.none } : drawn,
    note([said.compared(voice, messages), ...(messages.atLeast ? [said.atLeast] : [])].join(" ")),
  );
}
