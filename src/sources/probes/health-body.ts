import { plainHealth } from "./plain-health.ts";
import { jsonOf } from "./json-body.ts";
import { type KeyRole, ofItself, roleOf, subjectOf, tellsOfNow } from "./state-keys.ts";
import type { StateClass } from "./state-words.ts";
import { cutAt, shortened } from "../../cut-text.ts";
import {
  type Around,
  type HealthBody,
  type Said,
  type ToldRole,
  hasCounts,
  hasOwnState,
  isOptional,
  isRecord,
  isTold,
  maxDepth,
  nameOf,
  said,
  tells,
  worst,
} from "./health-value.ts";

const maxDependencies = 50;
/** A body says no more about a service's health than that. */
const maxMembers = 20_000;

/**
 * Reads a health answer, whatever its dialect: JSON, a word, lines of text, a page.
 *
 * @param ignored parts that may be down; the body's own word is then not worse than the parts that are left.
 */
export function readHealthBody(text: string, ignored: readonly string[] = []): HealthBody {
  const body = jsonOf(text);
  if (body === undefined) return { ...plainHealth(text), dependencies: [] };
  if (typeof body === "string") return { ...plainHealth(body), dependencies: [] };
  const reading = new Reading(ignored);
  reading.root(body);
  return reading.result();
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
    const around: Around = { depth: 0, subject: "service", counts: false, envelope: true };
    if (Array.isArray(body)) this.#list("", body, around);
    else if (isRecord(body)) this.#own = this.#object(body, null, around);
    else this.#own = said("status", body, "state", around);
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
    // How many sockets are connected now: none yet, after a deploy.
    const here = { ...around, counts: hasCounts(object) || /sockets?$/i.test(name ?? "") };
    for (const [key, raw] of Object.entries(object)) {
      const role = roleOf(key);
      if (++this.#members > maxMembers || around.depth > maxDepth) break;
      // A function's answer holds its body as text.
      const value = typeof raw === "string" && /^\s*[{[]/.test(raw) ? (jsonOf(raw) ?? raw) : raw;
      if (role === "skipped" || value === null || (role === "told" && typeof value === "object")) continue;
      if (isTold(role)) {
        if (tells(value, role)) this.#note(key, value, role, name, here);
        else if (typeof value === "number") own.push(ofCount(key, value, role, here));
      } else if (isRecord(value) && role === "mixed") own.push(this.#object(value, name, within(key, role, here)));
      else if (isRecord(value) || Array.isArray(value)) this.#nested(key, value, role, within(key, role, here));
      else {
        // A word under `services` or `component` names one.
        const plain = role === "parts" ? "plain" : role;
        const one = said(key, value, plain, here);
        if (one === null) continue;
        if (role === "told" || (ofItself(key) && ["state", "loose", "code", "mixed"].includes(role))) own.push(one);
        else this.#add(partName(key, name, role), one);
      }
    }
    const all = worst(own);
    return all !== null && all.state === "bad" && isOptional(object) ? { ...all, state: "concern" } : all;
  }

  #nested(key: string, value: Record<string, unknown> | unknown[], role: KeyRole, around: Around): void {
    if (Array.isArray(value)) {
      this.#list(key, value, around);
      if (role === "part" || role === "state" || role === "parts") this.#part(key, wordIn(value, around));
    }
    // `status: {code: 200, text: "OK"}` is a state of its own, `status: {db: "ok"}` holds parts.
    else if (role === "parts" || (role === "state" && !hasOwnState(value))) this.#partsIn(value, around);
    else this.#part(key, this.#object(value, key, around));
  }

  /** `checks: {…}`: each member is a part. */
  #partsIn(parts: Record<string, unknown>, around: Around): void {
    for (const [name, value] of Object.entries(parts)) {
      if (++this.#members > maxMembers || around.depth > maxDepth) return;
      if (name === "__proto__") continue;
      const subject = subjectOf(name, around.subject) === "breaker" ? "breaker" : "part";
      const inside: Around = { depth: around.depth + 1, subject, counts: false, envelope: false };
      if (Array.isArray(value)) this.#part(name, this.#measured(value, name, inside));
      else if (isRecord(value)) this.#part(name, this.#object(value, name, inside));
      else {
        const one = said(name, value, "parts", inside);
        // What stands beside the parts to describe the service says nothing by a word that is not known.
        if (one?.state !== "unknown" || roleOf(name) !== "skipped") this.#part(name, one);
      }
    }
  }

  /** A part measured several times is as good as its worst measurement (health+json, draft-inadarei section 4). */
  #measured(list: unknown[], name: string, around: Around): Said | null {
    if (around.depth > maxDepth) return null;
    if (list.some((item) => isRecord(item) && nameOf(item) !== null)) {
      this.#list(name, list, around);
      return null;
    }
    return worst([wordIn(list, around), ...list.filter(isRecord).map((item) => this.#object(item, name, around))]);
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

  #note(key: string, value: unknown, role: ToldRole, name: string | null, around: Around): void {
    const word = excerpt(value);
    const told = role === "errors" || role === "failing" ? "bad" : "concern";
    // That a user is offline is no news of a service.
    const aside = subjectOf(key, around.subject) === "domain";
    if (aside && role !== "errors") return;
    const state = aside ? "concern" : told;
    if (name !== null) {
      this.#add(name, { state, word });
      return;
    }
    const shown = cutAt(key, 100);
    const text = value === true ? `it says ${shown}` : `it says ${shown}: ${word}`;
    (state === "bad" ? this.#errors : this.#concerns).push(text);
  }
}

/** What stands under this name stands around its members. */
function within(key: string, role: KeyRole, { depth, subject, envelope }: Around): Around {
  return {
    depth: depth + 1,
    subject: role === "parts" && subjectOf(key, subject) !== "breaker" ? "part" : subjectOf(key, subject),
    counts: false,
    envelope: envelope && (role === "mixed" || role === "state"),
  };
}

/** How many are down now; how many have failed so far is no news. 1 of one part is that it is. */
function ofCount(key: string, value: number, role: ToldRole, around: Around): Said | null {
  if (value <= 0 || role !== "failing" || !tellsOfNow(key)) return null;
  const isFlag = value === 1 && subjectOf(key, around.subject) === "part" && !around.counts;
  return { state: isFlag ? "bad" : "unknown", word: `${cutAt(key, 100)}: ${value}` };
}

/** `db: ["down"]`: the worst of its words. A list of names says nothing. */
function wordIn(list: unknown[], around: Around): Said | null {
  const items = list.slice(0, maxMembers).flat(2);
  return worst(items.map((item) => (isRecord(item) ? null : said("state", item, "part", around))));
}

/** `db_connected` speaks of a part by itself; `state` of the part around it. */
function partName(key: string, around: string | null, role: KeyRole): string {
  return around === null || role === "part" ? key : `${around}.${key}`;
}

function excerpt(value: unknown): string {
  return shortened(typeof value === "string" ? value : JSON.stringify(value), 160);
}
