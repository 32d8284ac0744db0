import type { Settings } from "../inputs/settings.ts";
import type { LogEntry } from "./log-entry.ts";
import { botNames, checkerNames, keepWarmNames } from "./agent-names.ts";

/** Who a request is not a user of: each is left out of what is judged, counted, and told. */
export type NotUser =
  /** A request of ion-verify itself, of this run or another. */
  | "probe"
  /** An uptime check or a health check by its name. */
  | "checker"
  /** A search engine, a scanner, a maker of previews. */
  | "bot"
  /** Whoever asked for the path of the health probe. */
  | "health-path"
  /** By the inputs `ignore-agents`, `ignore-paths`, `paths`. */
  | "ignored-agent"
  | "ignored-path"
  | "other-path";

export interface Asked {
  agent: string | undefined;
  /** A whole URL, or a path. */
  url: string | undefined;
  method?: string | undefined;
}

/** From the settings, once. */
export interface UserRules {
  healthPath: string | null;
  agents: RegExp | null;
  ignored: RegExp | null;
  /** Only these are judged. Null: all. */
  only: RegExp | null;
}

export function userRules({
  healthPath,
  ignoreAgents,
  ignorePaths,
  paths,
}: Pick<Settings, "healthPath" | "ignoreAgents" | "ignorePaths" | "paths">): UserRules {
  const path = healthPath === undefined ? null : pathOf(healthPath);
  return {
    // Users ask for the first page, whoever else does.
    healthPath: path === "/" ? null : path,
    agents: anyOf(ignoreAgents, (one) => escaped(one)),
    ignored: anyOf(ignorePaths, pathExpression),
    only: anyOf(paths, pathExpression),
  };
}

/** Null: a user, as far as can be told. */
export function whoAsked({ agent, url, method }: Asked, rules: UserRules): NotUser | null {
  if (agent !== undefined && agent !== "") {
    const known = byName(agent, method);
    if (known !== null) return known;
    if (rules.agents?.test(agent) === true) return "ignored-agent";
  }
  if (url === undefined) return null;
  const path = pathOf(url);
  if (path === rules.healthPath) return "health-path";
  if (rules.ignored?.test(path) === true) return "ignored-path";
  return rules.only?.test(path) === false ? "other-path" : null;
}

/** Of an entry that tells who asked for what: Cloud Run's own, or an app's that fills in LogEntry's httpRequest. */
export function askedOf({ httpRequest }: Pick<LogEntry, "httpRequest">): Asked {
  return { agent: httpRequest?.userAgent, url: httpRequest?.requestUrl, method: httpRequest?.requestMethod };
}

/** The path of a URL or of a path, without its query, as it is compared. */
export function pathOf(url: string): string {
  const path = /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? "";
  return path === "" ? "/" : path;
}

const probeName = /^ion-verify\//i;
const checkers = anyOf(checkerNames, escaped);
const keepWarm = anyOf(keepWarmNames, escaped);
const bots = anyOf(botNames, escaped);

/** Agents repeat: a log of a million entries has some hundred. */
const known = new Map<string, NotUser | "keeps-warm" | null>();
const mostKnown = 5_000;

function byName(agent: string, method: string | undefined): NotUser | null {
  let found = known.get(agent);
  if (found === undefined) {
    found = probeName.test(agent)
      ? "probe"
      : checkers?.test(agent) === true
        ? "checker"
        : keepWarm?.test(agent) === true
          ? "keeps-warm"
          : bots?.test(agent) === true
            ? "bot"
            : null;
    if (known.size < mostKnown) known.set(agent, found);
  }
  if (found !== "keeps-warm") return found;
  // A scheduler that posts has work done; one that only asks keeps an instance warm.
  return /^(GET|HEAD)$/i.test(method ?? "") ? "checker" : null;
}

function anyOf(all: readonly string[] | undefined, toExpression: (one: string) => string): RegExp | null {
  return all === undefined || all.length === 0 ? null : new RegExp(all.map(toExpression).join("|"), "i");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** `*` stands for anything. */
function pathExpression(pattern: string): string {
  return `^${pattern.split("*").map(escaped).join(".*")}$`;
}
