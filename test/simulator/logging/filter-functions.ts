import { BlockList, isIPv4 } from "node:net";
import type { LogEntry } from "./entry.ts";
import { fold } from "./filter-compare.ts";
import { FilterError, syntaxError } from "./filter-error.ts";
import { type ResolvedField, resolveField, textsOf } from "./filter-fields.ts";
import type { Call, Literal } from "./filter-parser.ts";
import { compileRegex } from "./filter-regex.ts";

/** A function that is true or false by itself. Throws FilterError for an unknown one, or for arguments that do not fit. */
export function compilePredicate(call: Call): (entry: LogEntry) => boolean {
  switch (call.name.toLowerCase()) {
    case "log_id": {
      const id = fold(textArgument(call, 0, 1));
      // A service has a handful of logs, and each of their entries is asked.
      const known = new Map<string, boolean>();
      return ({ logName }) => {
        const is = known.get(logName) ?? fold(decodeURIComponent(logName.split("/logs/")[1] ?? "")) === id;
        known.set(logName, is);
        return is;
      };
    }
    case "source": {
      const name = fold(textArgument(call, 0, 1));
      return (entry) => fold(entry.logName).startsWith(`${name}/logs/`);
    }
    case "sample": {
      const field = fieldArgument(call, 0, 2);
      const share = Number(textArgument(call, 1, 2));
      if (!(share > 0 && share <= 1)) throw wrongArguments(call, "the fraction must be above 0 and at most 1");
      return (entry) => field.values(entry).some((value) => hashToUnit(String(value)) < share);
    }
    case "search":
      return search(call);
    case "ip_in_net": {
      const field = fieldArgument(call, 0, 2);
      const net = subnet(call, textArgument(call, 1, 2));
      return (entry) => field.values(entry).some((value) => inNet(net, String(value)));
    }
    default:
      throw syntaxError(call.token, `unknown function '${call.name}'`);
  }
}

/** A function that stands for a value: `cast(field, INT64)`, `regexp_extract(field, "(\\d+)")`. They can be nested by neither. */
export function compileValueFunction(call: Call): ResolvedField {
  const field = fieldArgument(call, 0, 2);
  const name = call.name.toLowerCase();
  if (name === "regexp_extract") {
    const regex = compileRegex(textArgument(call, 1, 2));
    return {
      type: "dynamic",
      name,
      values: (entry) =>
        field.values(entry).flatMap((value) => {
          const match = regex.exec(String(value));
          return match === null ? [] : [match[1] ?? match[0]];
        }),
    };
  }
  if (name === "cast") {
    const to = textArgument(call, 1, 2).toUpperCase();
    if (!["STRING", "INT64", "FLOAT64", "BOOL"].includes(to)) throw wrongArguments(call, `no type ${to}`);
    return { type: "dynamic", name, values: (entry) => field.values(entry).flatMap((value) => cast(value, to)) };
  }
  throw syntaxError(call.token, `unknown function '${call.name}'`);
}

function cast(value: unknown, to: string): unknown[] {
  if (to === "STRING") return [String(value)];
  if (to === "BOOL") return /^(true|false)$/i.test(String(value)) ? [/^true$/i.test(String(value))] : [];
  const number = Number(value);
  if (Number.isNaN(number) || String(value).trim() === "") return [];
  return [to === "INT64" ? Math.trunc(number) : number];
}

/** SEARCH("a b"), SEARCH(field, "a b"): every word is a whole word of the text, in any order and case; `…` keeps words together. */
function search(call: Call): (entry: LogEntry) => boolean {
  const whole = call.arguments.length === 1;
  const field = whole ? undefined : fieldArgument(call, 0, 2);
  const query = textArgument(call, whole ? 0 : 1, whole ? 1 : 2);
  const phrases = [...query.matchAll(/`([^`]*)`|([^`\s]+)/g)].map((match) => words(match[1] ?? match[2] ?? ""));
  return (entry) => {
    const texts = [...textsOf(field === undefined ? entry : field.values(entry))].map(words);
    return phrases.every((phrase) => texts.some((text) => hasRun(text, phrase)));
  };
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function hasRun(text: readonly string[], run: readonly string[]): boolean {
  return text.some((_, at) => run.every((word, i) => text[at + i] === word));
}

/** A hash that spreads evenly over [0, 1): the same value is in the sample of every query, and in every larger sample. */
function hashToUnit(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // MurmurHash3's finaliser: FNV alone hardly mixes the last characters into the high bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function subnet(call: Call, text: string): BlockList {
  const [address = "", bits] = text.split("/");
  const net = new BlockList();
  const family = isIPv4(address) ? "ipv4" : "ipv6";
  try {
    net.addSubnet(address, bits === undefined ? (family === "ipv4" ? 32 : 128) : Number(bits), family);
  } catch {
    throw wrongArguments(call, `'${text}' is no subnet`);
  }
  return net;
}

function inNet(net: BlockList, address: string): boolean {
  return net.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}

function argument(call: Call, index: number, count: number): Call["arguments"][number] {
  const found = call.arguments[index];
  if (found === undefined || call.arguments.length !== count) throw wrongArguments(call, `${count} expected`);
  return found;
}

function textArgument(call: Call, index: number, count: number): string {
  const found = argument(call, index, count);
  return found.kind === "literal" ? found.text : found.token.text;
}

function fieldArgument(call: Call, index: number, count: number): ResolvedField {
  const found: Literal | Call["arguments"][number] = argument(call, index, count);
  if (found.kind !== "field") throw wrongArguments(call, "a field expected");
  return resolveField(found.path);
}

function wrongArguments(call: Call, reason: string): FilterError {
  return new FilterError(`Unparseable filter: invalid arguments of ${call.name}: ${reason}`);
}
