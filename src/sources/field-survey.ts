import { readLatency } from "./latency.ts";
import { isRequestEntry, type LogEntry, valueAt } from "./log-entry.ts";

/** A field of the settings that no entry has, and what the entries have instead. */
export interface MissingField {
  field: "latency" | "status";
  path: string;
  /** Entries that could have had it. */
  entries: number;
  /** Paths as a setting takes them, the likeliest first. Names come from the service. */
  instead: string[];
}

/** Programs repeat themselves: so many entries show what fields there are. */
const mostSurveyed = 2_000;
const mostNames = 300;
const longestName = 60;
const deepest = 3;
const shownNames = 8;

const likely: Record<MissingField["field"], RegExp> = {
  latency:
    /latency|duration|elapsed|took|response_?time|process_?time|request_?time|(?:_|\b)(?:ms|us|ns|secs?|seconds|millis)\b|time/i,
  status: /status|code|result/i,
};

/** What fields an app's structured entries have, for whoever named one that none of them has. */
export class FieldSurvey {
  readonly #paths: Record<MissingField["field"], string>;
  readonly #given = { latency: false, status: false };
  readonly #names = new Map<string, number>();
  #entries = 0;

  /** @param paths as in the settings, `jsonPayload.process_time_ms` say. */
  constructor(paths: Record<MissingField["field"], string>) {
    this.#paths = paths;
  }

  add(entry: LogEntry): void {
    if (isRequestEntry(entry)) return;
    const payload = entry.jsonPayload ?? jsonIn(entry.textPayload);
    if (typeof payload !== "object" || payload === null) return;
    this.#entries += 1;
    for (const field of ["latency", "status"] as const) {
      this.#given[field] ||= isValue(valueAt(entry, this.#paths[field]));
    }
    if (this.#entries > mostSurveyed) return;
    this.#collect(payload, entry.jsonPayload === undefined ? "textPayload" : "jsonPayload", 1);
  }

  /** The settings' fields that no entry has. Empty: no entry could have had one. */
  missing(): MissingField[] {
    return (
      (["latency", "status"] as const)
        // Of Cloud Run's own latency or status the app's entries need know nothing.
        .filter((field) => !this.#paths[field].startsWith("httpRequest."))
        .filter((field) => this.#entries > 0 && !this.#given[field])
        .map((field) => ({
          field,
          path: this.#paths[field],
          entries: this.#entries,
          instead: this.#instead(field),
        }))
    );
  }

  #instead(field: MissingField["field"]): string[] {
    const isLikely = (path: string): boolean =>
      path.startsWith(`${this.#paths[field]}.`) || likely[field].test(path.slice(path.indexOf(".") + 1));
    const score = ([path, count]: [string, number]): number => (isLikely(path) ? mostSurveyed : 0) + count;
    return [...this.#names]
      .toSorted((a, b) => score(b) - score(a) || a[0].localeCompare(b[0]))
      .slice(0, shownNames)
      .map(([path]) => path);
  }

  #collect(value: object, path: string, depth: number): void {
    for (const [name, member] of Object.entries(value)) {
      if (name.length > longestName) continue;
      const below = `${path}.${/^\w+$/.test(name) ? name : JSON.stringify(name)}`;
      if (typeof member === "object" && member !== null && !Array.isArray(member)) {
        if (depth < deepest) this.#collect(member as object, below, depth + 1);
      } else if (this.#names.has(below) || this.#names.size < mostNames) {
        this.#names.set(below, (this.#names.get(below) ?? 0) + 1);
      }
    }
  }
}

/** An object holds values, and is none, but for a Duration: its members are named then. */
function isValue(value: unknown): boolean {
  return typeof value === "object" ? readLatency(value, "ms").latencyMs !== null : value !== undefined;
}

/** Some write their JSON in a way that Cloud Run takes for text. */
function jsonIn(text: unknown): unknown {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
