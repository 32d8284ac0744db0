import { errorSentence } from "./error-sentence.ts";
import { isFirm, type KeyRole, ofItself, roleOf, subjectOf, wordsOf } from "./state-keys.ts";
import { describes, mayName, type StateClass, stateOf, stateOfStatus, type Subject, verdictOf } from "./state-words.ts";
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

export const maxDepth = 16;

export interface Said {
  state: StateClass;
  word: string;
}

export interface Around {
  depth: number;
  /** Whose state it is. */
  subject: Subject;
  /** Among counts, 0 is one of them. */
  counts: boolean;
  /** In the answer itself or what it comes wrapped in: a `code` is the answer's. */
  envelope: boolean;
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

/** Does this object count (`{ready: 2, unavailable: 0}`) rather than tell yes and no by 1 and 0? */
export function hasCounts(object: Record<string, unknown>): boolean {
  return Object.entries(object).some(
    ([key, value]) =>
      typeof value === "number" &&
      Number.isInteger(value) &&
      (/^(total|count|max|min|size|idle|waiting|active|pending)$/i.test(key) ||
        (value > 1 && value < 200 && ["state", "failing", "loose"].includes(roleOf(key)) && !isReadyState(key))),
  );
}

type Verdicts = Record<Subject, StateClass | null>;

/** What `false` says. Rows: by what kind of name; columns: of whom. Null: nothing. */
const ofFalse: Record<"firm" | "state" | "loose" | "part", Verdicts> = {
  firm: { service: "bad", part: "bad", breaker: "unknown", other: "bad", domain: null },
  state: { service: "bad", part: "bad", breaker: "unknown", other: "unknown", domain: null },
  loose: { service: "unknown", part: "unknown", breaker: null, other: null, domain: null },
  part: { service: "bad", part: "bad", breaker: "unknown", other: "bad", domain: null },
};

/** What a word that is bad news says: of what lives a life of its own it is none of this service. */
const ofBadWord: Verdicts = { service: "bad", part: "bad", breaker: "bad", other: "bad", domain: "unknown" };

/** What a plain value says under a name of this role. Null: nothing. */
export function said(key: string, value: unknown, role: KeyRole, around: Around): Said | null {
  const own = subjectOf(key, around.subject);
  const subject = role === "parts" && own !== "breaker" ? "part" : own;
  if (typeof value === "boolean") return saidByFlag(key, value, role, subject);
  if (typeof value === "number") return saidByNumber(key, value, role, { ...around, subject });
  if (typeof value !== "string") return null;
  if (role === "state" && /^\s*-?\d{1,9}\s*$/.test(value))
    return saidByNumber(key, Number(value), role, { ...around, subject });
  if (role === "code") return ofCode(key, value, around.envelope || subject === "part");
  return saidByWord(value, role, { ...around, subject });
}

function saidByFlag(key: string, value: boolean, role: KeyRole, subject: Subject): Said | null {
  const kind = flagKind(key, role);
  const state = kind === null || value ? null : ofFalse[kind][subject];
  if (state !== null) return { state, word: kind === "loose" ? "false" : "down" };
  // That something else is so, or that it only may tell, is no proof of health.
  const proves = value && kind !== null && kind !== "loose" && subject !== "domain" && subject !== "breaker";
  return proves ? { state: "good", word: "ok" } : null;
}

function flagKind(key: string, role: KeyRole): keyof typeof ofFalse | null {
  if (role === "state") return isFirm(key) ? "firm" : "state";
  if (role === "part" || role === "parts") return "part";
  return role === "loose" || (role === "mixed" && ofItself(key)) ? "loose" : null;
}

function saidByNumber(key: string, value: number, role: KeyRole, { subject, counts, envelope }: Around): Said | null {
  const word = String(value);
  if (isReadyState(key)) {
    const state = value === 1 ? "good" : value === 2 ? "unknown" : "bad";
    return [0, 1, 2, 3].includes(value) ? { state, word: `readyState ${value}` } : null;
  }
  if (role === "code") return ofCode(key, word, envelope || subject === "part");
  if (role !== "state" && role !== "parts") return null;
  if (Number.isInteger(value) && value >= 200 && value < 600)
    return role === "parts" && value < 400 ? null : { state: stateOfStatus(value), word };
  if (role === "parts" || (counts && ofItself(key))) return null;
  if (/(status|state)$/i.test(key)) return value === 1 ? null : { state: value < 0 ? "bad" : "unknown", word };
  if (value !== 0 && value !== 1) return null;
  const flag = saidByFlag(key, value === 1, role, subject);
  if (flag === null) return null;
  // How many are connected may be what it tells.
  const mayCount = subject !== "part" && /(connected|available|ready|online|passed|reachable|working)$/i.test(key);
  return { state: value === 0 && mayCount ? "unknown" : flag.state, word };
}

/** `0`, `00`, `200` are well; `500`, `-1`, `9999` are not; of any other number only its maker knows. */
function ofCode(key: string, value: string, isAnswers: boolean): Said | null {
  const isStatus = /status|http/i.test(key);
  if (!isAnswers && !isStatus) return null;
  const word = cutAt(value, 200);
  const plain = value.trim();
  if (!/^-?\d{1,9}$/.test(plain)) {
    const state = verdictOf(plain, "service");
    if (state !== null) return { state, word };
    return plain !== "" && /^err/i.test(key) ? { state: "unknown", word } : null;
  }
  const number = Number(plain);
  if (number === 0 || (number >= 100 && number < 400)) return isStatus && number === 0 ? null : { state: "good", word };
  if ((number >= 400 && number < 600) || number < 0 || /^9{2,}$/.test(plain)) return { state: "bad", word };
  return { state: "unknown", word };
}

function saidByWord(value: string, role: KeyRole, { subject, envelope }: Around): Said | null {
  const word = cutAt(value, 200);
  const told = (state: StateClass | null): Said | null => {
    const verdict = state === "bad" ? ofBadWord[subject] : state;
    return verdict === null ? null : { state: verdict, word };
  };
  if (role === "told") {
    const verdict = verdictOf(value, subject) ?? (envelope ? errorSentence(value) : null);
    return verdict === "bad" || (envelope && verdict !== null) ? told(verdict) : null;
  }
  const isName = role !== "state" && mayName(value);
  // A fallback, TLS or replication that is off is a setting.
  if (role === "plain" || role === "mixed")
    return isName || /^off$/i.test(value.trim()) || verdictOf(value, subject) !== "bad" ? null : told("bad");
  const state = stateOf(value, subject);
  if (state === "bad" && isName) return { state: "unknown", word };
  if (state !== "unknown") return told(state);
  const silent = role === "loose" || role === "part" || subject === "domain" || (role === "parts" && describes(value));
  return silent ? null : { state, word };
}

function isReadyState(key: string): boolean {
  return wordsOf(key).join("").endsWith("readystate");
}

/** Does what stands under `errors`, `warnings` or `failed` tell of any? Counts do not: they grow over a service's life. */
export function tells(value: unknown, role: ToldRole, deep = 0): boolean {
  if (deep > maxDepth) return false;
  if (typeof value === "boolean") return value;
  if (typeof value === "string")
    return !isNone(value) && (role === "errors" || role === "concerns" || !describes(value));
  // Strings in a list are the names of what failed.
  if (Array.isArray(value))
    return value.some((item) => (typeof item === "string" ? !isNone(item) : tells(item, role, deep + 1)));
  return isRecord(value) && Object.values(value).some((item) => tells(item, role, deep + 1));
}

/** Is it written that there is nothing? */
export function isNone(text: string): boolean {
  return /^(|-|n|no|none|nil|null|n\/a|undefined|false|0|없음)$/i.test(text.trim()) || stateOf(text) === "good";
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
