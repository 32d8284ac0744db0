import { codeCell, codeSpan, htmlText, plain } from "./text/escape.ts";
import { type Format, formatFor } from "./text/format.ts";
import { type Language, wordsFor } from "./words/words.ts";

/** Where a sentence will stand. It decides how text that is not ours is kept harmless. */
export type Style = "plain" | "markdown" | "html";

/** What a phrase needs to be said: figures in the reader's way, and a safe way to show what others wrote. */
export interface Voice extends Format {
  /** Text that is not ours: from the service, from Google, from a user's input. */
  quote(text: string): string;
  /** A name, a command or an input, to be copied as it stands. */
  code(text: string): string;
}

export function voiceFor(language: Language, style: Style): Voice {
  const format = formatFor(wordsFor(language).units);
  switch (style) {
    case "plain":
      return { ...format, quote: (text) => `“${plain(text, 300)}”`, code: (text) => plain(text, 2_000) };
    case "markdown":
      return { ...format, quote: (text) => codeSpan(text, 500), code: (text) => codeSpan(text, 2_000) };
    case "html":
      return {
        ...format,
        quote: (text) => `<q>${htmlText(text)}</q>`,
        code: (text) => `<code>${unbroken(htmlText(text)) || "–"}</code>`,
      };
  }
}

/** A line that ends after the first hyphen of an option reads as another command. */
function unbroken(markup: string): string {
  return markup.replace(/(?<=^| )--[a-z-]{1,40}/g, "<span>$&</span>");
}

/** A voice for the cells of a table. */
export function cellVoiceFor(language: Language): Voice {
  return { ...formatFor(wordsFor(language).units), quote: (text) => codeCell(text), code: (text) => codeCell(text) };
}
