import { htmlAddress, htmlLines, htmlText } from "../../text/escape.ts";
import { runsOf, type Text } from "../../text/marked.ts";

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
export type Part = Html | Text | number | null | false | readonly Part[];

/** A template of the page. All that is put in is escaped, in elements and in quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, i) => (i === 0 ? text : `${written(parts[i - 1] ?? null)}${text}`)).join(""));
}

/** Text of ours that is no markup but looks like it: a style sheet, a policy. */
export function verbatim(text: string): Html {
  return new Html(text);
}

/** Text of others with its line breaks. */
export function lines(text: string): Html {
  return new Html(htmlLines(text));
}

/** What is shown of a text, as the elements that its runs are. */
export function phrase(text: Text): Html {
  const shown = runsOf(text).map((run) => {
    switch (run.kind) {
      case "plain":
        return escaped(run.text);
      case "quote":
        return `<q>${htmlText(run.text)}</q>`;
      case "code":
        return htmlText(run.text) === "" ? "–" : `<code>${unbroken(htmlText(run.text))}</code>`;
      case "link":
        return `<a href="${htmlAddress(run.address)}" rel="noopener noreferrer">${htmlText(run.text)}</a>`;
    }
  });
  return new Html(shown.join(""));
}

/** A line that ends after the first hyphen of an option reads as another command, and half a word as none. */
function unbroken(shown: string): string {
  return shown.replace(/^[A-Za-z0-9-]{1,16}$|(?<=^| )--[a-z-]{1,40}/g, "<span>$&</span>");
}

/** Words of ours keep their blanks at both ends: they stand beside others'. */
function escaped(text: string): string {
  const [, before = "", after = ""] = /^(\s*).*?(\s*)$/s.exec(text) ?? [];
  return text.trim() === "" ? text : `${before}${htmlText(text, text.length)}${after}`;
}

function written(part: Part): string {
  if (part === null || part === false) return "";
  if (typeof part === "string") return htmlText(part);
  if (typeof part === "number") return String(part);
  return part instanceof Html ? part.toString() : part.map(written).join("");
}
