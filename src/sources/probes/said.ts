import { type KeyRole, ofItself, roleOf, wordsOf } from "./state-keys.ts";
import { describes, type StateClass, stateOf, stateOfStatus } from "./state-words.ts";
import { cutAt } from "../../cut-text.ts";

export interface HealthBody {
  /** What the body's own word says, or a text as a whole. Null when it has none. */
  state: StateClass | null;
  status: string | null;
  /** `ok`: not known to be down. */
  dependencies: { name: string; ok: boolean; state: string }[];
  /** Bad news, concerns, and words that are not known: each as people are told. */
  faults: string[];
  concerns: string[];
  unknown: string[];
  /** A page for people where the state of a service was asked for. */
  page: boolean;
}

export interface Said {
  state: StateClass;
  word: string;
}

export interface Around {
  depth: number;
  /** Below a circuit breaker, "closed" is good. */
  breaker: boolean;
}

export type ToldRole = Extract<KeyRole, "errors" | "concerns" | "failing" | "impaired">;

export function isTold(role: KeyRole): role is ToldRole {
  return role === "errors" || role === "concerns" || role === "failing" || role === "impaired";
}

export function hasOwnState(object: Record<string, unknown>): boolean {
  return Object.entries(object).some(
    ([key, value]) => ofItself(key) && typeof value !== "object" && ["state", "loose", "code"].includes(roleOf(key)),
  );
}

/** Gauges of 0 and 1, and mongoose's numbers: 0 disconnected, 1 connected, 2 connecting, 3 disconnecting. */
export function saidByFlag(key: string, value: unknown): Said | null {
  if (typeof value !== "number") return null;
  const name = wordsOf(key).join("");
  if (name.endsWith("readystate")) {
    const state = value === 1 ? "good" : value === 2 ? "unknown" : "bad";
    return [0, 1, 2, 3].includes(value) ? { state, word: `readyState ${value}` } : null;
  }
  if (!/(^|is)(up|healthy|alive)$/.test(name) || (value !== 0 && value !== 1)) return null;
  return value === 1 ? { state: "good", word: "1" } : { state: "bad", word: "0" };
}

/** What a plain value says under a name of this role. Null: nothing. */
export function said(value: unknown, role: KeyRole, { breaker }: Around): Said | null {
  if (typeof value === "boolean") {
    if (["plain", "told", "mixed", "code", "loose"].includes(role)) return null;
    return value ? { state: "good", word: "ok" } : { state: "bad", word: "down" };
  }
  if (typeof value === "number") return saidByNumber(value, role);
  if (typeof value !== "string") return null;
  const state = breaker ? ofBreaker(value) : stateOf(value);
  const word = cutAt(value, 200);
  if (state === null) return null;
  if (role === "plain" || role === "told" || role === "code")
    return state === "bad" && isPlainlyBad(value) ? { state, word } : null;
  if (state !== "unknown") return { state, word };
  const silent = role === "loose" || role === "part" || role === "mixed" || (role === "parts" && describes(value));
  return silent ? null : { state, word };
}

function saidByNumber(value: number, role: KeyRole): Said | null {
  const isStatus = Number.isInteger(value) && value >= 200 && value < 600;
  if (!isStatus || (role !== "code" && role !== "state" && role !== "parts")) return null;
  if (role === "parts" && value < 400) return null;
  return { state: stateOfStatus(value), word: String(value) };
}

/** Under any name: short, and nothing else can be meant. */
function isPlainlyBad(text: string): boolean {
  const plain = text.trim();
  return (
    /^(down|unhealthy|disconnected|unavailable|unreachable|failed|failing|failure|error|errored|offline|dead|broken)$/i.test(
      plain,
    ) ||
    /^(internal server error|service unavailable|bad gateway|gateway time-?out)\.?$/i.test(plain) ||
    /^(not[ _-](connected|ready|ok|available|healthy|reachable)|out[ _]of[ _]service)$/i.test(plain) ||
    /^(error|exception|fatal|failure|failed|panic)\s*[:!–-]/i.test(plain) ||
    /^E(CONN|TIMEDOUT|NOTFOUND|AI_AGAIN)/.test(plain) ||
    /\b(connection|connect) (refused|reset|timed out|failed|lost|closed)\b/i.test(plain) ||
    /^(비정상|오류|에러|장애|실패|연결 ?(끊김|실패|안 ?됨)|중단|다운|불능|이상)$/.test(plain)
  );
}

function ofBreaker(text: string): StateClass {
  const plain = text.trim().toLowerCase();
  if (/^(circuit_)?closed$/.test(plain)) return "good";
  return /open/.test(plain) ? "concern" : (stateOf(text) ?? "unknown");
}

/** Does what stands under `errors`, `warnings` or `failed` tell of any? Counts do not: they grow over a service's life. */
export function tells(value: unknown, role: ToldRole): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    const none = /^(|-|no|none|nil|null|n\/a|undefined|false|0|없음)$/i.test(value.trim()) || stateOf(value) === "good";
    return !none && (role === "errors" || role === "concerns" || !describes(value));
  }
  if (Array.isArray(value)) return value.some((item) => tells(item, role));
  return isRecord(value) && Object.values(value).some((item) => tells(item, role));
}

/** A part that the service can do without. */
export function isOptional(object: Record<string, unknown>): boolean {
  const is = (key: string, value: boolean): boolean => Object.hasOwn(object, key) && object[key] === value;
  return is("optional", true) || is("critical", false) || is("required", false) || is("essential", false);
}

const ranks: readonly StateClass[] = ["unknown", "good", "concern", "bad"];

/** What is not known gives way to what is. */
export function worst(all: readonly (Said | null)[]): Said | null {
  return all.reduce<Said | null>(
    (least, one) =>
      one !== null && (least === null || ranks.indexOf(one.state) > ranks.indexOf(least.state)) ? one : least,
    null,
  );
}

const namings = [
  "name",
  "component",
  "checkname",
  "check",
  "service",
  "servicename",
  "dependency",
  "id",
  "checkid",
  "key",
];

export function nameOf(item: Record<string, unknown>): string | null {
  const named = Object.entries(item)
    .map(([key, value]) => ({ rank: namings.indexOf(wordsOf(key).join("")), value }))
    .filter(({ rank, value }) => rank >= 0 && typeof value === "string" && value !== "")
    .sort((a, b) => a.rank - b.rank)[0];
  return typeof named?.value === "string" ? named.value : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
