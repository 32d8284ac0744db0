import { FilterError } from "./filter-error.ts";

const syntaxCharacters = "^$\\.*+?()[]{}|/";
/** RE2's own limit on `{n}`. */
const largestRepeat = 1000;
/** `[:alpha:]` and its kin, inside a class. */
const posixClasses: Record<string, string> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  punct: String.raw`!-\/:-@\[-\`{-~`,
  space: String.raw`\t\n\v\f\r `,
  upper: "A-Z",
  word: String.raw`\w`,
  xdigit: "0-9A-Fa-f",
};

/** What RE2 writes differently from JavaScript, each alternative with groups of its own. */
const differences = new RegExp(
  [
    String.raw`\\Q(?<literal>.*?)(?:\\E|$)`,
    String.raw`\\(?<property>[pP])(?:(?<category>[A-Z])|\{(?<negated>\^?)(?<script>\w+)\})`,
    String.raw`\\(?<escaped>.)`,
    String.raw`\[:(?<posix>[a-z]+):\]`,
    String.raw`\(\?(?<group>P<|<?[=!])`,
  ].join("|"),
  "gs",
);

/**
 * Compiles an RE2 pattern: case-sensitive and unanchored. What RE2 lacks because it never backtracks (look-around,
 * back-references) is refused, what it writes differently from JavaScript is translated. Throws FilterError.
 */
export function compileRegex(pattern: string): RegExp {
  const refused: Refusal = (reason) =>
    new FilterError(`Unparseable filter: invalid regular expression '${pattern}': ${reason}`);
  for (const [repeat, low, high] of pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    if (Math.max(Number(low), Number(high ?? 0)) > largestRepeat) throw refused(`invalid repetition size: ${repeat}`);
  }
  const flags = /^\(\?([ims]+)\)/.exec(pattern);
  const body = pattern.slice(flags?.[0].length ?? 0).replaceAll(differences, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    return translate(whole, groups, refused);
  });
  try {
    return new RegExp(body, `u${flags?.[1] ?? ""}`);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : "not a regular expression");
  }
}

type Refusal = (reason: string) => FilterError;

function translate(whole: string, groups: Record<string, string | undefined>, refused: Refusal): string {
  const { literal, property, category, negated, script, escaped, posix, group } = groups;
  if (literal !== undefined) return literal.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  if (property !== undefined) {
    const letter = negated === "^" ? { p: "P", P: "p" }[property] : property;
    // Of one or two letters: a general category; longer: a script.
    const name = category ?? script ?? "";
    return `\\${letter}{${name.length > 2 ? `Script=${name}` : name}}`;
  }
  if (escaped !== undefined) return translateEscape(escaped, whole, refused);
  if (posix !== undefined) {
    const characters = posixClasses[posix];
    if (characters === undefined) throw refused(`invalid character class range: ${whole}`);
    return characters;
  }
  if (group === "P<") return "(?<";
  throw refused(`invalid perl operator: ${whole}`);
}

function translateEscape(character: string, whole: string, refused: Refusal): string {
  if (/[1-9k]/.test(character)) throw refused(`invalid escape sequence: ${whole}`);
  if (character === "A") return String.raw`(?<![\s\S])`;
  if (character === "z") return String.raw`(?![\s\S])`;
  if (character === "a") return String.raw`\x07`;
  // Inside a class as outside of it.
  if (character === "-") return String.raw`\x2d`;
  // JavaScript's Unicode mode refuses escapes that are not needed; RE2 allows them for all punctuation.
  if (/[^A-Za-z0-9]/.test(character) && !syntaxCharacters.includes(character)) return character;
  return whole;
}
