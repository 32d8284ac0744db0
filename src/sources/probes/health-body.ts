export interface HealthBody {
  /** What the body's own status word says: it works, it works with concerns, it does not. Null when it has none. */
  state: "good" | "concern" | "bad" | null;
  status: string | null;
  /** `ok` with concerns, too. */
  dependencies: { name: string; ok: boolean; state: string }[];
  /** Of the parts that work with concerns: "redis is "degraded"". */
  concerns: string[];
}

/** Words for "works, with concerns" (draft-inadarei-api-health-check section 3.1: healthy, HTTP 2xx or 3xx). */
const concerned = new Set(["warn", "warning", "degraded", "yellow", "impaired"]);

/** Words for "works", as common health endpoints write them (Spring Actuator, RFC draft health+json, ASP.NET, Terminus). */
const good = new Set([
  "ok",
  "okay",
  "up",
  "healthy",
  "pass",
  "passing",
  "ready",
  "alive",
  "live",
  "running",
  "serving",
  "success",
  "connected",
  "available",
  "true",
  "enabled",
  "green",
  "online",
  "operational",
  "active",
  "normal",
]);

/** How a bare text begins that tells of a fault. Other texts ("postgres", "v2") name or describe a part: no state. */
const bad =
  /^(down|fail|err(or)?\b|false|unhealthy|unavailable|unreachable|disconnect|critical|fatal|dead|offline|broken|outage|lost|refused|timed? ?out|time-?out|ko\b|nok\b|not[ _-]|no connection|cannot|could not|connection (refused|failed|reset|error|lost|closed|timed out)|E[A-Z]{5,}\b)/i;

/** The members under which health endpoints list their parts. */
const partMembers = ["dependencies", "checks", "components", "services"];

/** Members with parts or with descriptions (a version, a region): only an object with a state in it is a part. */
const mixedMembers = ["details", "info", "results"];

/** Parts that stand at the top level, by a word in their name: the runbook's database, cache and external model API. */
const topLevelPart =
  /^(db|database|sql|postgres|mysql|mongo|firestore|cache|redis|memcached?|queue|pubsub|kafka|storage|external[_-]?api|vertex[_-]?ai|model[_-]?api|llm|openai|api)s?$/i;

const maxDependencies = 50;

/** Reads a health answer. Anything that is not a JSON object says nothing beyond its HTTP status. */
export function readHealthBody(text: string): HealthBody {
  const silent: HealthBody = { state: null, status: null, dependencies: [], concerns: [] };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return silent;
  }
  if (!isRecord(body)) return silent;
  const word = stateWord(body);
  const dependencies = new Map<string, HealthBody["dependencies"][number]>();
  const add = (name: string, value: unknown): void => {
    const states = (Array.isArray(value) ? value : [value]).map(partState).filter((state) => state !== null);
    // A part measured several times is as good as its worst measurement (health+json, draft-inadarei section 4).
    const worst = states.toSorted((a, b) => ranks.indexOf(stateOf(b)) - ranks.indexOf(stateOf(a)))[0];
    if (worst !== undefined)
      dependencies.set(name, { name: name.slice(0, 100), ok: stateOf(worst) !== "bad", state: worst.slice(0, 200) });
  };
  for (const member of [...partMembers, ...mixedMembers]) {
    const list = own(body, member);
    if (Array.isArray(list)) {
      for (const item of list) {
        const name = isRecord(item) ? (own(item, "name") ?? own(item, "component") ?? own(item, "id")) : undefined;
        if (typeof name === "string") add(name, item);
      }
    } else if (isRecord(list)) {
      const mixed = mixedMembers.includes(member);
      for (const [name, value] of Object.entries(list)) if (!mixed || typeof value === "object") add(name, value);
    }
  }
  for (const [name, value] of Object.entries(body)) if (topLevelPart.test(name)) add(name, value);
  const all = [...dependencies.values()];
  const down = all.filter((one) => !one.ok);
  const shown = all.length <= maxDependencies ? all : [...down, ...all.filter((one) => one.ok)];
  return {
    state: word === null ? null : stateOf(word),
    status: word?.slice(0, 200) ?? null,
    dependencies: shown.slice(0, maxDependencies),
    concerns: all
      .filter(({ state }) => stateOf(state) === "concern")
      .map((one) => `${one.name} is "${one.state}"`)
      .slice(0, maxDependencies),
  };
}

/** Of a part: null when the value only describes it. */
function partState(value: unknown): string | null {
  const describes = typeof value === "string" && stateOf(value) === "bad" && !bad.test(value.trim());
  return describes ? null : stateWord(value);
}

/** "up", true, {status: "up"}, {healthy: true}: null when nothing of the kind is there. */
function stateWord(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "ok" : "down";
  if (!isRecord(value)) return null;
  for (const member of ["status", "state", "health", "healthy", "ok", "connected", "available"]) {
    const word = own(value, member);
    if (typeof word === "string") return word;
    if (typeof word === "boolean") return word ? "ok" : "down";
  }
  return null;
}

/** From good to bad. */
const ranks = ["good", "concern", "bad"] as const;

/** A word that is not known says nothing good. */
function stateOf(word: string): (typeof ranks)[number] {
  const plain = word.trim().toLowerCase();
  if (good.has(plain)) return "good";
  return concerned.has(plain) ? "concern" : "bad";
}

function own(value: Record<string, unknown>, member: string): unknown {
  return Object.hasOwn(value, member) ? value[member] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
