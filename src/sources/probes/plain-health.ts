import type { HealthBody } from "./said.ts";
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
  if (painted !== null) return said(painted, painted === "good" ? "a green page" : "a red page", true);
  const words = textOf(plain);
  const health = ofText(cutAt(words, 400));
  // A page that says no more than "OK", or that tells of an error, is an answer; any other is a page for people.
  if (health.state === "bad" || (health.state === "good" && words.length <= 40)) return { ...health, page: true };
  return { ...said("unknown", titleOf(plain) ?? cutAt(words, 80), true), unknown: [] };
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
    .replace(/<[^>]{0,2000}>/g, " ")
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

function ofText(plain: string): PlainHealth {
  const lines = plain.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length <= 1) {
    const state = stateOf(plain);
    return state === null ? said(null, null) : said(state, cutAt(plain, 200));
  }
  const read = lines.slice(0, mostLines).map((line) => ({ line: cutAt(line.trim(), 200), state: ofLine(line.trim()) }));
  const bad = read.filter(({ state }) => state === "bad");
  const concern = read.filter(({ state }) => state === "concern");
  const good = read.some(({ state }) => state === "good");
  const state = bad.length > 0 ? "bad" : concern.length > 0 ? "concern" : good ? "good" : "unknown";
  const first = bad[0] ?? concern[0] ?? read[0];
  return said(state, first?.line ?? null);
}

/** Kubernetes' `[+]etcd ok` and `[-]etcd failed`; `name: state`; `name state`. */
function ofLine(line: string): StateClass | null {
  // A metric and its value, as Prometheus has them.
  if (/^[a-z_:][\w:]*(?:\{[^}]*\})?\s+[-+\d.eE]+$/i.test(line) || line.startsWith("#")) return null;
  if (line.startsWith("[+]")) return "good";
  if (line.startsWith("[-]")) return "bad";
  const value = /^[\w ./-]{1,60}\s*[:=]\s*(\S.*)$/.exec(line)?.[1];
  return stateOf(value ?? line);
}

function said(state: StateClass | null, status: string | null, page = false): PlainHealth {
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
