import { htmlAddress, htmlLines, htmlText } from "../text/escape.ts";

/** A piece of the page. Only this file makes one, so that no text of others gets there as it is. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text is escaped, null and false are nothing. */
export type Part = Html | string | number | null | false | readonly Part[];

/** A template of the page. All that is put in is escaped, in elements and in quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, i) => (i === 0 ? text : `${written(parts[i - 1] ?? null)}${text}`)).join(""));
}

/** A phrase of ours, said by the voice `html`, which has escaped what others wrote. */
export function phrase(text: string): Html {
  return new Html(text);
}

/** Text of others with its line breaks. */
export function lines(text: string): Html {
  return new Html(htmlLines(text));
}

/** A link to an address that `consoleAddress` let through. */
export function link(label: string, address: string | null): Html | null {
  if (address === null) return null;
  const href = new Html(htmlAddress(address));
  return markup`<a href="${href}" rel="noopener noreferrer">${label}</a>`;
}

/** Text of others as it stands, or a dash where there is none. */
export function foreign(text: string | null, limit = 300): Html {
  return text === null || text.trim() === "" ? markup`–` : new Html(`<code>${htmlText(text, limit)}</code>`);
}

function written(part: Part): string {
  if (part === null || part === false) return "";
  if (typeof part === "string") return htmlText(part);
  if (typeof part === "number") return String(part);
  return part instanceof Html ? part.toString() : part.map(written).join("");
}
