import { type Instant, compareInstants, parseInstant, severityNumbers } from "./entry.ts";
import { FilterError, syntaxError } from "./filter-error.ts";
import { type ResolvedField, textsOf } from "./filter-fields.ts";
import type { Literal } from "./filter-parser.ts";
import { compileRegex } from "./filter-regex.ts";
import type { Operator } from "./filter-tokens.ts";

/** Whether one value of a field satisfies a comparison. */
type ValueTest = (value: unknown) => boolean;

const ascii = /^[\u0020-\u007e]*$/;

/** Logging compares strings without regard to case or to compatibility variants: NFKC, then case folding. */
export function fold(text: string): string {
  return ascii.test(text) ? text.toLowerCase() : text.normalize("NFKC").toLowerCase();
}

/** A comparison with a literal, for a field of LogEntry. Throws FilterError where the two cannot be compared. */
export function compareField(field: ResolvedField, operator: Operator, literal: Literal): ValueTest {
  if (operator === "=~" || operator === "!~") {
    if (field.type !== "string" && field.type !== "dynamic") {
      throw new FilterError(
        `Unparseable filter: regular expressions can only be used on string fields, not on '${field.name}'`,
      );
    }
    return regexTest(operator, literal);
  }
  const mismatch = (type: string) =>
    new FilterError(`Unparseable filter: '${literal.text}' is not a valid ${type} for '${field.name}'`);
  switch (field.type) {
    case "string":
      return stringTest(operator, literal.text);
    case "integer": {
      const wanted = parseNumber(literal.text);
      if (wanted === undefined) throw mismatch("number");
      return (value) => ordered(operator, Number(value) - wanted);
    }
    case "boolean": {
      const wanted = fold(literal.text);
      if (wanted !== "true" && wanted !== "false") throw mismatch("boolean");
      return (value) => ordered(operator, Number(value) - Number(wanted === "true"));
    }
    case "severity": {
      const wanted = severityOf(literal.text);
      if (wanted === undefined) throw mismatch("severity");
      return (value) => ordered(operator, (severityOf(String(value)) ?? 0) - wanted);
    }
    case "duration": {
      const wanted = parseDuration(literal.text);
      if (wanted === undefined) throw mismatch("duration");
      return (value) => ordered(operator, (parseDuration(String(value)) ?? 0) - wanted);
    }
    case "timestamp": {
      const wanted = parseTimestamp(literal);
      return (value) => {
        const instant = parseInstant(String(value));
        return instant !== undefined && ordered(operator, compareInstants(instant, wanted));
      };
    }
    case "message":
    case "dynamic":
      return dynamicTest(field, operator, literal);
  }
}

/** What a field that LogEntry defines counts as where an entry does not carry it; undefined: it then matches nothing. */
export function defaultOf(field: ResolvedField): unknown {
  const defaults = {
    string: "",
    integer: 0,
    boolean: false,
    timestamp: "1970-01-01T00:00:00Z",
    duration: "0s",
    severity: "DEFAULT",
    dynamic: undefined,
    message: undefined,
  };
  return defaults[field.type];
}

export function parseTimestamp(literal: Literal): Instant {
  const instant = parseInstant(literal.text);
  if (instant === undefined) {
    throw syntaxError(literal.token, "timestamps must be in RFC-3339 format");
  }
  return instant;
}

function regexTest(operator: "=~" | "!~", literal: Literal): ValueTest {
  if (!literal.quoted) throw syntaxError(literal.token, "regular expressions must begin and end with '\"'");
  const regex = compileRegex(literal.text);
  const wanted = operator === "=~";
  return (value) => typeof value === "string" && regex.test(value) === wanted;
}

function stringTest(operator: Operator, text: string): ValueTest {
  const wanted = fold(text);
  if (operator === ":") return (value) => fold(String(value)).includes(wanted);
  if (operator === "=") return (value) => value === text || fold(String(value)) === wanted;
  return (value) => {
    const folded = fold(String(value));
    return ordered(operator, folded < wanted ? -1 : folded > wanted ? 1 : 0);
  };
}

/** Payloads and labels: the entry's own value decides how it is compared; a literal of another type never matches. */
function dynamicTest(field: ResolvedField, operator: Operator, literal: Literal): ValueTest {
  const asString = stringTest(operator, literal.text);
  const asNumber = parseNumber(literal.text);
  const wanted = fold(literal.text);
  const asBoolean = wanted === "true" ? 1 : wanted === "false" ? 0 : undefined;
  const isNull = literal.text === "NULL_VALUE" && !literal.quoted;
  const inside = fold(literal.text);
  if (field.type === "message" && operator !== ":") {
    throw new FilterError(`Unparseable filter: operator '${operator}' cannot be used on '${field.name}'`);
  }
  return (value) => {
    if (typeof value === "string") return asString(value);
    if (typeof value === "number") return asNumber !== undefined && ordered(operator, value - asNumber);
    if (typeof value === "boolean") return asBoolean !== undefined && ordered(operator, Number(value) - asBoolean);
    if (value === null) return isNull ? operator === "=" || operator === ":" : false;
    return operator === ":" && contains(value, inside);
  };
}

/** Whether any scalar inside a value contains the (already folded) text. */
export function contains(value: unknown, folded: string): boolean {
  for (const text of textsOf(value)) if (fold(text).includes(folded)) return true;
  return false;
}

/** `difference` is the value minus the literal; has (`:`) on anything but a string is equality. */
function ordered(operator: Operator, difference: number): boolean {
  switch (operator) {
    case "=":
    case ":":
      return difference === 0;
    case "!=":
      return difference !== 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    case "<":
      return difference < 0;
    default:
      return difference <= 0;
  }
}

function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed) ? Number(trimmed) : undefined;
}

function severityOf(text: string): number | undefined {
  const name = text.toUpperCase();
  const byName = (severityNumbers as Record<string, number>)[name];
  return byName ?? parseNumber(text);
}

const nanosPerUnit: Record<string, number> = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** Nanoseconds of `"1.5s"`, `"250ms"`, `"2m"`. */
function parseDuration(text: string): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(ns|us|ms|s|m|h)$/.exec(text.trim());
  const unit = nanosPerUnit[match?.[2] ?? ""];
  if (match === null || unit === undefined) return undefined;
  return Math.round(Number(match[1]) * unit);
}
