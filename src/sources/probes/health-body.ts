import { plainHealth } from "./plain-health.ts";
import { isBreaker, type KeyRole, ofItself, roleOf, wordsOf } from "./state-keys.ts";
import { describes, type StateClass, stateOf, stateOfStatus } from "./state-words.ts";
import { cutAt, shortened } from "../../cut-text.ts";

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

const maxDependencies = 50;
/** A body says no more about a service's health than that. */
const maxMembers = 20_000;
const maxDepth = 16;

/**
 * Reads a health answer, whatever its dialect: JSON, a word, lines of text, a page.
 *
 * @param ignored parts that may be down; the body's own word is then not worse than the parts that are left.
 */
export function readHealthBody(text: string, ignored: readonly string[] = []): HealthBody {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { ...plainHealth(text), dependencies: [] };
  }
  if (typeof body === "string") return { ...plainHealth(body), dependencies: [] };
  const reading = new Reading(ignored);
  reading.root(body);
  return reading.result();
}

interface Said {
  state: StateClass;
  word: string;
}

interface Around {
  depth: number;
  /** Below a circuit breaker, "closed" is good. */
  breaker: boolean;
}

/** One walk over a body. */
class Reading {
  readonly #parts = new Map<string, Said>();
  readonly #ignored: ReadonlySet<string>;
  #own: Said | null = null;
  readonly #errors: string[] = [];
  readonly #concerns: string[] = [];
  #members = 0;

  constructor(ignored: readonly string[]) {
    this.#ignored = new Set(ignored.map((name) => name.toLowerCase()));
  }

  root(body: unknown): void {
    const around = { depth: 0, breaker: false };
    if (Array.isArray(body)) this.#list("", body, around);
    else if (isRecord(body)) this.#own = this.#object(body, null, around);
    else this.#own = said(body, "state", around);
  }

  result(): HealthBody {
    const parts = [...this.#parts].map(([name, one]) => ({ name: cutAt(name, 100), ...one }));
    const mayBe = ({ name }: { name: string }): boolean => this.#ignored.has(name.toLowerCase());
    const all = parts.map((one) => (mayBe(one) && one.state === "bad" ? { ...one, state: "concern" as const } : one));
    // "DOWN" because of a part that may be: no more than a concern.
    const blamed = parts.some((one) => mayBe(one) && one.state === "bad") && all.every(({ state }) => state !== "bad");
    const own = blamed && this.#own?.state === "bad" ? { ...this.#own, state: "concern" as const } : this.#own;
    const told = (state: StateClass): string[] => [
      ...(own?.state === state ? [`it says its status is "${own.word}"`] : []),
      ...all.filter((one) => one.state === state).map((one) => `${one.name} is "${one.word}"`),
    ];
    const dependencies = all.map(({ name, state, word }) => ({ name, ok: state !== "bad", state: word }));
    const down = dependencies.filter((one) => !one.ok);
    const shown = all.length <= maxDependencies ? dependencies : [...down, ...dependencies.filter((one) => one.ok)];
    return {
      state: own?.state ?? null,
      status: own?.word ?? null,
      dependencies: shown.slice(0, maxDependencies),
      faults: [...told("bad"), ...this.#errors].slice(0, maxDependencies),
      concerns: [...told("concern"), ...this.#concerns].slice(0, maxDependencies),
      unknown: told("unknown").slice(0, maxDependencies),
      page: false,
    };
  }

  /** What the object says of itself; its parts are noted on the way. @param name null: the whole body. */
  #object(object: Record<string, unknown>, name: string | null, around: Around): Said | null {
    const own: (Said | null)[] = [];
    for (const [key, value] of Object.entries(object)) {
      const role = roleOf(key);
      if (++this.#members > maxMembers || around.depth > maxDepth) break;
      if (role === "skipped" || value === null || (role === "told" && typeof value === "object")) continue;
      const within = { depth: around.depth + 1, breaker: around.breaker || isBreaker(key) };
      if (isTold(role)) {
        if (tells(value, role)) this.#note(key, value, role, name);
      } else if (isRecord(value) && role === "mixed") own.push(this.#object(value, name, within));
      else if (isRecord(value) || Array.isArray(value)) this.#nested(key, value, role, within);
      else {
        // A word under `services` or `component` names one.
        const plain = role === "parts" || role === "mixed" ? "plain" : role;
        const one = saidByFlag(key, value) ?? said(value, plain, within);
        if (one === null) continue;
        if (role === "told" || (ofItself(key) && (role === "state" || role === "loose" || role === "code")))
          own.push(one);
        else if (role !== "loose" || one.state !== "unknown") this.#add(partName(key, name, role), one);
      }
    }
    const all = worst(own);
    return all !== null && all.state === "bad" && isOptional(object) ? { ...all, state: "concern" } : all;
  }

  #nested(key: string, value: Record<string, unknown> | unknown[], role: KeyRole, around: Around): void {
    if (Array.isArray(value)) this.#list(key, value, around);
    // `status: {code: 200, text: "OK"}` is a state of its own, `status: {db: "ok"}` holds parts.
    else if (role === "parts" || (role === "state" && !hasOwnState(value))) this.#partsIn(value, around);
    else this.#part(key, this.#object(value, key, around));
  }

  /** `checks: {…}`: each member is a part. */
  #partsIn(parts: Record<string, unknown>, around: Around): void {
    for (const [name, value] of Object.entries(parts)) {
      if (++this.#members > maxMembers || around.depth > maxDepth) return;
      if (name === "__proto__") continue;
      const within = { depth: around.depth + 1, breaker: around.breaker || isBreaker(name) };
      if (Array.isArray(value)) this.#part(name, this.#measured(value, name, within));
      else if (isRecord(value)) this.#part(name, this.#object(value, name, within));
      else {
        const one = said(value, "parts", within);
        // What stands beside the parts to describe the service says nothing by a word that is not known.
        if (one?.state !== "unknown" || roleOf(name) !== "skipped") this.#part(name, one);
      }
    }
  }

  /** A part measured several times is as good as its worst measurement (health+json, draft-inadarei section 4). */
  #measured(list: unknown[], name: string, around: Around): Said | null {
    if (around.depth > maxDepth) return null;
    const named = list.some((item) => isRecord(item) && nameOf(item) !== null);
    if (named) this.#list(name, list, around);
    return named
      ? null
      : worst(list.map((item) => (isRecord(item) ? this.#object(item, name, around) : said(item, "loose", around))));
  }

  #list(key: string, list: unknown[], around: Around): void {
    for (const item of list) {
      if (!isRecord(item) || around.depth > maxDepth) continue;
      const name = nameOf(item) ?? key;
      const state = this.#object(item, name, { ...around, depth: around.depth + 1 });
      // The one answer of a list without names is the answer itself.
      if (name === "" && state !== null) this.#own = worst([this.#own, state]);
      else this.#part(name, state);
    }
  }

  /** Its own word tells more than what stands in its details. */
  #part(name: string, state: Said | null): void {
    if (state === null) return;
    if (this.#parts.get(name)?.state === state.state) this.#parts.set(name, state);
    else this.#add(name, state);
  }

  #add(name: string, one: Said): void {
    const worse = worst([this.#parts.get(name) ?? null, one]);
    if (worse !== null) this.#parts.set(name, worse);
  }

  #note(key: string, value: unknown, role: ToldRole, name: string | null): void {
    const word = excerpt(value);
    const bad = role === "errors" || role === "failing";
    if (name !== null) {
      this.#add(name, { state: bad ? "bad" : "concern", word });
      return;
    }
    const told = cutAt(key, 100);
    const text = value === true ? `it says ${told}` : `it says ${told}: ${word}`;
    (bad ? this.#errors : this.#concerns).push(text);
  }
}

type ToldRole = Extract<KeyRole, "errors" | "concerns" | "failing" | "impaired">;

function isTold(role: KeyRole): role is ToldRole {
  return role === "errors" || role === "concerns" || role === "failing" || role === "impaired";
}

function hasOwnState(object: Record<string, unknown>): boolean {
  return Object.entries(object).some(
    ([key, value]) => ofItself(key) && typeof value !== "object" && ["state", "loose", "code"].includes(roleOf(key)),
  );
}

/** Gauges of 0 and 1, and mongoose's numbers: 0 disconnected, 1 connected, 2 connecting, 3 disconnecting. */
function saidByFlag(key: string, value: unknown): Said | null {
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
function said(value: unknown, role: KeyRole, { breaker }: Around): Said | null {
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
function tells(value: unknown, role: ToldRole): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    const none = /^(|-|no|none|nil|null|n\/a|undefined|false|0|없음)$/i.test(value.trim()) || stateOf(value) === "good";
    return !none && (role === "errors" || role === "concerns" || !describes(value));
  }
  if (Array.isArray(value)) return value.some((item) => tells(item, role));
  return isRecord(value) && Object.values(value).some((item) => tells(item, role));
}

/** A part that the service can do without. */
function isOptional(object: Record<string, unknown>): boolean {
  const is = (key: string, value: boolean): boolean => Object.hasOwn(object, key) && object[key] === value;
  return is("optional", true) || is("critical", false) || is("required", false) || is("essential", false);
}

const ranks: readonly StateClass[] = ["unknown", "good", "concern", "bad"];

/** What is not known gives way to what is. */
function worst(all: readonly (Said | null)[]): Said | null {
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

function nameOf(item: Record<string, unknown>): string | null {
  const named = Object.entries(item)
    .map(([key, value]) => ({ rank: namings.indexOf(wordsOf(key).join("")), value }))
    .filter(({ rank, value }) => rank >= 0 && typeof value === "string" && value !== "")
    .sort((a, b) => a.rank - b.rank)[0];
  return typeof named?.value === "string" ? named.value : null;
}

/** `db_connected` speaks of a part by itself; `state` of the part around it. */
function partName(key: string, around: string | null, role: KeyRole): string {
  return around === null || role === "part" ? key : `${around}.${key}`;
}

function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return shortened(text, 160);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
