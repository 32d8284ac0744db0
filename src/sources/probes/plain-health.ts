import { errorSentence } from "./error-sentence.ts";
import { type Around, type HealthBody, isTold, said, tells, worst } from "./health-value.ts";
import { roleOf } from "./state-keys.ts";
import { type StateClass, stateOf } from "./state-words.ts";
import { cutAt } from "../../cut-text.ts";

type PlainHealth = Omit<HealthBody, "dependencies">;

/** More is no health answer. */
const mostLines = 100;

/** A health answer that is no JSON: a word, lines of checks, a page. */
export function plainHealth(text: string): PlainHealth {
  const plain = text.trim();
  if (!isPage(plain)) return ofText(plain);
  const painted = colour(plain);
  if (painted !== null) return answer(painted, painted === "good" ? "a green page" : "a red page", true);
  const words = textOf(plain);
  const health = ofText(cutAt(words, 400));
  // A page that says no more than "OK", or that tells of an error, is an answer; any other is a page for people.
  if (health.state === "bad" || (health.state === "good" && words.length <= 40)) return { ...health, page: true };
  return { ...answer("unknown", titleOf(plain) ?? cutAt(words, 80), true), unknown: [] };
}

export function isPage(text: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|h\d|p|div|pre|title|center|span|b)\b/i.test(
    text.trimStart().slice(0, 4000),
  );
}

/** For people, without what the page is made of. */
export function textOf(page: string): string {
  return page
    .slice(0, 200_000)
    .replace(/<(script|style|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export function titleOf(page: string): string | null {
  const title = /<title[^>]*>([^<]{1,400})/i.exec(page.slice(0, 20_000))?.[1]?.trim();
  return title === undefined || title === "" ? null : cutAt(title, 200);
}

/** Rails' own health page says it by its colour alone (railties/lib/rails/health_controller.rb). */
function colour(page: string): "good" | "bad" | null {
  const found = /<body[^>]{0,200}background-color:\s*(green|red)\b/i.exec(page)?.[1]?.toLowerCase();
  if (found === undefined || textOf(page) !== "") return null;
  return found === "green" ? "good" : "bad";
}

const service: Around = { depth: 0, subject: "service", counts: false, envelope: true };

function ofText(plain: string): PlainHealth {
  const lines = linesOf(plain);
  if (lines.length <= 1) {
    const state = errorSentence(plain) === "bad" ? "bad" : stateOf(plain, "service");
    return state === null ? answer(null, null) : answer(state, cutAt(plain, 200));
  }
  const read = lines.slice(0, mostLines).map((line) => ({ state: ofLine(line.trim()), word: cutAt(line.trim(), 200) }));
  const told = worst(read.map(({ state, word }) => (state === null ? null : { state, word })));
  return answer(told?.state ?? "unknown", told?.word ?? read[0]?.word ?? null);
}

/** Its lines, or the pairs of its one line: `db=ok;redis=fail`. */
function linesOf(plain: string): string[] {
  const lines = plain.split(/\r?\n/).filter((line) => line.trim() !== "");
  const pairs = plain.split(plain.includes("=") ? /[;,|&\s]+/ : /[;,|]\s*/).filter((pair) => pair !== "");
  const isPairs =
    lines.length === 1 && pairs.length > 1 && pairs.every((pair) => /^[\w./-]{1,60}[:=] ?[^:=]+$/.test(pair));
  return isPairs ? pairs : lines;
}

/** Kubernetes' `[+]etcd ok` and `[-]etcd failed`; `name: state`; `name state`; a gauge and its value, as Prometheus has them. */
function ofLine(line: string): StateClass | null {
  if (line.startsWith("#")) return null;
  if (line.startsWith("[+]")) return "good";
  if (line.startsWith("[-]")) return "bad";
  const [, gauge, figure] = /^([a-z_:][\w:]*)(?:\{[^}]*\})?\s+([-+\d.eE]+)$/i.exec(line) ?? [];
  const [, name, value] = /^([\w ./-]{1,60}?)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
  // A page of gauges is no health answer, but for what it says to be down.
  if (gauge !== undefined) return roleOf(gauge) === "state" && ofMember(gauge, Number(figure)) === "bad" ? "bad" : null;
  return name === undefined || value === undefined ? stateOf(line) : ofMember(name, plainValue(value));
}

function ofMember(name: string, value: unknown): StateClass | null {
  const role = roleOf(name);
  if (role === "skipped") return null;
  if (isTold(role)) {
    if (!tells(value, role)) return value === 0 || value === "none" ? "good" : null;
    return role === "errors" || role === "failing" ? "bad" : "concern";
  }
  return said(name, value, role === "plain" || role === "mixed" ? "parts" : role, service)?.state ?? null;
}

function plainValue(text: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}

function answer(state: StateClass | null, status: string | null, page = false): PlainHealth {
  const text = `it says "${status ?? ""}"`;
  return {
    state,
    status,
    faults: state === "bad" ? [text] : [],
    concerns: state === "concern" ? [text] : [],
    unknown: state === "unknown" ? [text] : [],
    page,
  };
}
