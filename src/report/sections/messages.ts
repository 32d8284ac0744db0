import { type Block, blocks, column, figures, type Section, titled } from "../blocks.ts";
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
  return {
    id: "errors",
    title: headings.errors,
    importance,
    blocks: titled(null, {
      name: headings.errors,
      columns: [
        figures(columns.count),
        column(columns.severity),
        column(columns.first(voice.zone)),
        column(columns.message),
      ],
      rows: messages.map((one) => [
        voice.count(one.count),
        voice.code(one.severity),
        voice.dateTime(one.firstAt),
        voice.code(one.message),
      ]),
    }),
  };
}

/** Messages that what is compared with did not write, by pattern; and what is to be said of them besides. */
export function newMessageTable(messages: NewMessages, { words, voice }: Telling): Block[] {
  const { columns, headings } = words;
  return titled(null, {
    name: headings.newErrors,
    more: messages.more,
    columns: [
      figures(columns.count),
      column(columns.first(voice.zone)),
      column(columns.pattern),
      column(columns.example),
    ],
    rows: messages.patterns.map(({ count, firstAt, pattern, example }) => [
      voice.count(count),
      voice.dateTime(firstAt),
      voice.code(pattern),
      // A pattern that does not vary is its message.
      pattern === oneLine(example) ? "" : voice.code(example),
    ]),
  });
}

export function newErrorsSection(content: readonly Block[], { words }: Telling, importance: number): Section {
  return { id: "new-errors", title: words.headings.newErrors, importance, blocks: content };
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
