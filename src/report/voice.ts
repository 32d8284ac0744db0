import type { Language } from "../inputs/settings.ts";
import { codeCell, codeSpan, plain } from "./escape.ts";
import { type Format, formatFor } from "./format.ts";

/** Where a sentence will stand. It decides how text that is not ours is kept harmless. */
export type Style = "plain" | "markdown";

/** What a phrase needs to be said: figures in the reader's way, and a safe way to show what others wrote. */
export interface Voice extends Format {
  /** Text that is not ours: from the service, from Google, from a user's input. */
  quote(text: string): string;
  /** A name, a command or an input, to be copied as it stands. */
  code(text: string): string;
}

export function voiceFor(language: Language, style: Style): Voice {
  const format = formatFor(language);
  return style === "plain"
    ? { ...format, quote: (text) => `“${plain(text, 300)}”`, code: (text) => plain(text, 2_000) }
    : { ...format, quote: (text) => codeSpan(text, 500), code: (text) => codeSpan(text, 2_000) };
}

/** A voice for the cells of a table. */
export function cellVoiceFor(language: Language): Voice {
  return { ...formatFor(language), quote: (text) => codeCell(text), code: (text) => codeCell(text) };
}
