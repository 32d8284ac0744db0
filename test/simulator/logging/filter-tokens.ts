import { syntaxError } from "./filter-error.ts";

export type Operator = "=" | "!=" | ">" | ">=" | "<" | "<=" | ":" | "=~" | "!~";

export interface Token {
  kind: "word" | "string" | "operator" | "open" | "close" | "comma" | "end";
  /** As written; of a string: unescaped. */
  text: string;
  /** Of a word: its parts between dots, quoted parts unescaped. */
  path: string[];
  line: number;
  column: number;
}

const operators = ["=~", "!~", "!=", ">=", "<=", "=", ">", "<", ":"] as const;
const endsWord = /[\s()=<>!~:,"']/;

/** Cuts a filter into tokens. `--` to the end of the line is a comment, but not inside a word or a string. */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;

  function add(kind: Token["kind"], text: string, start: number, path: string[] = []): void {
    tokens.push({ kind, text, path, line, column: start - lineStart + 1 });
  }

  /** Reads a quoted string that begins at `at`, and leaves `at` behind its closing quote. */
  function quoted(): string {
    const quote = filter[at];
    const start = at;
    let text = "";
    for (at += 1; at < filter.length && filter[at] !== quote; at += 1) {
      if (filter[at] !== "\\") {
        text += filter[at];
        continue;
      }
      const [length, character] = unescape(filter, at + 1);
      text += character;
      at += length;
    }
    if (at >= filter.length) throw syntaxError({ line, column: start - lineStart + 1, text: filter.slice(start) });
    at += 1;
    return text;
  }

  /** Reads an unquoted word, of which single parts may be quoted: `labels."run.googleapis.com/x".y`. */
  function word(): void {
    const start = at;
    const path: string[] = [];
    let part = "";
    for (;;) {
      const character = filter[at];
      if (character === undefined) break;
      if (character === ".") {
        path.push(part);
        part = "";
        at += 1;
      } else if ((character === '"' || character === "'") && filter[at - 1] === "." && at > start) {
        part = quoted();
      } else if (endsWord.test(character)) break;
      else {
        part += character;
        at += 1;
      }
    }
    add("word", filter.slice(start, at), start, [...path, part]);
  }

  while (at < filter.length) {
    const character = filter[at] ?? "";
    const operator = operators.find((candidate) => filter.startsWith(candidate, at));
    if (character === "\n") {
      at += 1;
      line += 1;
      lineStart = at;
    } else if (/\s/.test(character)) at += 1;
    else if (filter.startsWith("--", at)) {
      const end = filter.indexOf("\n", at);
      at = end === -1 ? filter.length : end;
    } else if (character === "(" || character === ")" || character === ",") {
      add(character === "(" ? "open" : character === ")" ? "close" : "comma", character, at);
      at += 1;
    } else if (operator !== undefined) {
      add("operator", operator, at);
      at += operator.length;
    } else if (character === '"' || character === "'") {
      const start = at;
      const text = quoted();
      add("string", text, start);
    } else if (endsWord.test(character)) throw syntaxError({ line, column: at - lineStart + 1, text: character });
    else word();
  }
  add("end", "", at);
  return tokens;
}

/** How many characters the escape after a backslash takes, and what it stands for. */
function unescape(text: string, at: number): [number, string] {
  const character = text[at] ?? "";
  const simple: Record<string, string> = { n: "\n", r: "\r", t: "\t", "\\": "\\", '"': '"', "'": "'" };
  const known = simple[character];
  if (known !== undefined) return [1, known];
  const hex = /^(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(text.slice(at, at + 5));
  const code = hex?.[1] ?? hex?.[2];
  if (hex !== null && code !== undefined) return [hex[0].length, String.fromCharCode(Number.parseInt(code, 16))];
  // `"\d"` reaches the regular expression as it stands.
  return [1, `\\${character}`];
}
