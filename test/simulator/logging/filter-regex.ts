import { FilterError } from "./filter-error.ts";

const syntaxCharacters = "^$\\.*+?()[]{}|/";
const translated = /\\Q(.*?)(?:\\E|$)|\\([pP])([A-Z])|\\(.)|\(\?(P<|<?[=!])/gs;
/** RE2's own limit on `{n}`. */
const largestRepeat = 1000;

/**
 * Compiles an RE2 pattern: case-sensitive and unanchored. What RE2 lacks because it never backtracks (look-around,
 * back-references) is refused, what it writes differently from JavaScript is translated. Throws FilterError.
 */
export function compileRegex(pattern: string): RegExp {
  function refused(reason: string): FilterError {
    return new FilterError(`Unparseable filter: invalid regular expression '${pattern}': ${reason}`);
  }
  for (const [repeat, low, high] of pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    if (Math.max(Number(low), Number(high ?? 0)) > largestRepeat) throw refused(`invalid repetition size: ${repeat}`);
  }
  const flags = /^\(\?([ims]+)\)/.exec(pattern);
  const body = pattern
    .slice(flags?.[0].length ?? 0)
    .replaceAll(
      translated,
      (whole: string, literal?: string, property?: string, category?: string, escaped?: string, group?: string) => {
        if (literal !== undefined) return literal.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
        if (property !== undefined) return `\\${property}{${category}}`;
        if (escaped !== undefined) return translateEscape(escaped, whole, refused);
        if (group === "P<") return "(?<";
        throw refused(`invalid perl operator: ${whole}`);
      },
    );
  try {
    return new RegExp(body, `u${flags?.[1] ?? ""}`);
  } catch (error) {
    throw refused(error instanceof Error ? error.message : "not a regular expression");
  }
}

function translateEscape(character: string, whole: string, refused: (reason: string) => FilterError): string {
  if (/[1-9k]/.test(character)) throw refused(`invalid escape sequence: ${whole}`);
  if (character === "A") return "(?<![\\s\\S])";
  if (character === "z") return "(?![\\s\\S])";
  if (character === "a") return "\\x07";
  // Inside a class as outside of it.
  if (character === "-") return "\\x2d";
  // JavaScript's Unicode mode refuses escapes that are not needed; RE2 allows them for all punctuation.
  if (/[^A-Za-z0-9]/.test(character) && !syntaxCharacters.includes(character)) return character;
  return whole;
}
