import { notShown, show } from "./configuration-error.ts";
import { durationPattern, parseDuration } from "./duration.ts";
import { fieldPathPattern, parseFieldPath } from "./field-path.ts";
import { nameParser } from "./names.ts";
import { parsePercentage, percentagePattern } from "./percentage.ts";
import { type MemoryBudget, memoryBudgetPattern, parseMemoryBudget } from "./memory-budget.ts";
import { parseSize, sizePattern } from "./size.ts";

/** One setting: how its text becomes a value, and all that the documentation says of it. */
export interface Field<T, Default extends string | undefined = string | undefined> {
  /** One sentence or two, in Markdown, without what is allowed and without the default. */
  description: string;
  /** What may be given, as a phrase: it ends error messages and descriptions. */
  allowed: string;
  /** As the user would write it. Undefined: there is none. */
  default: Default;
  /** Null when the text is not allowed. */
  parse(text: string): T | null;
  /** What else than a string YAML may hold for it. */
  yaml?: "boolean" | "integer" | "number";
  /** For editors; `parse` decides. */
  pattern?: string;
  choices?: readonly string[];
  examples: readonly string[];
  /** Its text stays out of messages. */
  mayHoldSecret?: boolean;
  /** What of such a text may be shown all the same. Null: nothing. */
  harmless?: (text: string) => string | null;
  /** It is one: masked in the job's log, and refused in the config file, which is committed. */
  secret?: boolean;
  /** What its setting's name ends with: "Ms" of a duration, "Bytes" of a size. Absent: nothing. */
  unit?: Unit;
  /** What action.yml gives where the user gives nothing, for what only the runner knows. Anything else has its default here. */
  actionDefault?: string;
}

export type Unit = "Ms" | "Bytes";

/** A field whose setting's name tells its unit. */
export type Measured<T, Default extends string | undefined, U extends Unit> = Field<T, Default> & { unit: U };

type Words<Default> = Pick<Field<unknown>, "description"> & { default: Default };

export function duration<const D extends string | undefined>(
  words: Words<D> & { min: string; max: string; examples: readonly string[] },
): Measured<number, D, "Ms"> {
  const [min, max] = [parseDuration(words.min) ?? 0, parseDuration(words.max) ?? Number.MAX_SAFE_INTEGER];
  return {
    description: words.description,
    allowed: `a duration with its unit, from ${words.min} to ${words.max}, for example ${words.examples.map((one) => `\`${one}\``).join(" or ")}`,
    default: words.default,
    parse: (text) => within(parseDuration(text), min, max),
    pattern: durationPattern,
    unit: "Ms",
    examples: words.examples,
  };
}

export function percentage<const D extends string | undefined>(
  words: Words<D> & { allowed: string; below: number },
): Field<number, D> {
  return {
    ...words,
    parse: (text) => {
      const share = parsePercentage(text);
      return share !== null && share > 0 && share <= words.below ? share : null;
    },
    pattern: percentagePattern,
    examples: ["0.5%"],
  };
}

export function size<const D extends string | undefined>(words: Words<D>): Measured<number, D, "Bytes"> {
  return {
    ...words,
    allowed: "a size with its unit, above 0, for example `500MB`, `512MiB` or `1Gi`",
    parse: (text) => within(parseSize(text), 1, Number.MAX_SAFE_INTEGER),
    pattern: sizePattern,
    unit: "Bytes",
    examples: ["512MiB"],
  };
}

/** A size, or a share of what an instance has. */
export function memoryBudget<const D extends string>(words: Words<D>): Field<MemoryBudget, D> {
  return {
    ...words,
    allowed:
      "a percentage of the memory that the revision is configured with, above 0% and up to 100%, or a size with its unit, for example `90%`, `500MB` or `512MiB`",
    parse: parseMemoryBudget,
    pattern: memoryBudgetPattern,
    examples: ["90%", "500MB"],
  };
}

/** A budget that can be switched off: undefined. Its check is then not judged, and nothing waits for it to pass. */
export function orNone<T, D extends string | undefined, F extends Field<T, D>>(
  field: F & Field<T, D>,
): Omit<F, "parse" | "default"> & Field<T | undefined, D> {
  return {
    ...field,
    allowed: `${field.allowed}, or \`none\``,
    parse: (text) => (text === "none" ? undefined : field.parse(text)),
    ...(field.pattern === undefined ? {} : { pattern: `^none$|${field.pattern}` }),
    examples: [...field.examples, "none"],
  };
}

export function integer<const D extends string | undefined>(
  words: Words<D> & { min: number; max: number },
): Field<number, D> {
  const pattern = "^[0-9]{1,6}$";
  const expression = new RegExp(pattern);
  return {
    description: words.description,
    allowed: `a whole number from ${words.min} to ${words.max}`,
    default: words.default,
    parse: (text) => (expression.test(text) ? within(Number(text), words.min, words.max) : null),
    yaml: "integer",
    pattern,
    examples: [],
  };
}

/** A plain factor, such as `1.5`. */
export function factor<const D extends string | undefined>(
  words: Words<D> & { min: number; max: number },
): Field<number, D> {
  const pattern = String.raw`^\d{1,4}(?:\.\d{1,6})?$`;
  const expression = new RegExp(pattern);
  return {
    description: words.description,
    allowed: `a number from ${words.min} to ${words.max}, for example \`1.5\``,
    default: words.default,
    parse: (text) => (expression.test(text) ? within(Number(text), words.min, words.max) : null),
    yaml: "number",
    pattern,
    examples: ["1.5"],
  };
}

export function boolean<const D extends "true" | "false">(words: Words<D>): Field<boolean, D> {
  return {
    ...words,
    allowed: "`true` or `false`",
    parse: (text) => (text === "true" ? true : text === "false" ? false : null),
    yaml: "boolean",
    examples: [],
  };
}

export function choice<const C extends string, const D extends C>(
  words: Words<D> & { choices: readonly C[] },
): Field<C, D> {
  const quoted = words.choices.map((one) => `\`${one}\``);
  return {
    ...words,
    allowed: `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`,
    parse: (text) => words.choices.find((one) => one === text) ?? null,
    examples: [],
  };
}

export function name<const D extends string | undefined>(
  words: Words<D> & { allowed: string; pattern: string; examples: readonly string[] },
): Field<string, D> {
  return { ...words, parse: nameParser(words.pattern) };
}

export function fieldPath<const D extends string>(words: Words<D>): Field<string, D> {
  return {
    ...words,
    allowed:
      'a path that starts with `jsonPayload.`, `labels.` or `httpRequest.`; a name with other characters than letters, digits and `_` stands in double quotes, for example `jsonPayload."response-time"`',
    parse: parseFieldPath,
    pattern: fieldPathPattern,
    examples: ["httpRequest.latency", 'jsonPayload."http.response.status_code"'],
  };
}

/** Masked, never shown, and never in a committed file. */
export function secret(
  words: Pick<Field<unknown>, "description" | "allowed"> & { pattern?: string; actionDefault?: string },
): Field<string, undefined> {
  const expression = new RegExp(words.pattern ?? "^[^\\s\\p{C}]+$", "u");
  return {
    ...words,
    default: undefined,
    parse: (text) => (expression.test(text) ? text : null),
    examples: [],
    mayHoldSecret: true,
    secret: true,
  };
}

/** A refused text as a message shows it. */
export function shownOf({ mayHoldSecret, harmless }: Field<unknown>, text: string): string {
  const plain = mayHoldSecret === true ? (harmless?.(text) ?? null) : text;
  return plain === null ? notShown : show(plain);
}

function within(value: number | null, min: number, max: number): number | null {
  return value !== null && value >= min && value <= max ? value : null;
}
