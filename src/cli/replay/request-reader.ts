import {
  type AppFields,
  appObservation,
  type FieldSettings,
  fieldsOf,
  isRequestEntry,
  platformObservation,
  textKey,
  valueAt,
} from "../../sources/log-entry.ts";
import type { Settings } from "../../inputs/settings.ts";
import { nameOf } from "../../run/user-sieve.ts";
import { isPlatformOnly } from "../../sources/request-logs.ts";
import { routeOf } from "../../sources/reconcile/seen-requests.ts";
import { askedOf, userRules, type UserRules, whoAsked } from "../../sources/who-asked.ts";
import type { ExportedEntry } from "./export/entry.ts";
import type { RequestRecord } from "./record.ts";

const errorSeverities: ReadonlySet<string> = new Set(["ERROR", "CRITICAL", "ALERT", "EMERGENCY"]);

/** Log entries → records of requests, by the very functions that read entries live. */
export class RequestReader {
  readonly #fields: AppFields;
  readonly #rules: UserRules;
  /** Cloud Run's own latency is the one to judge: then no entry is the app's. */
  readonly #platformOnly: boolean;

  constructor(settings: FieldSettings & Pick<Settings, "healthPath" | "ignoreAgents" | "ignorePaths" | "paths">) {
    this.#fields = fieldsOf(settings);
    this.#rules = userRules(settings);
    this.#platformOnly = isPlatformOnly(settings);
  }

  /**
   * @param at its timestamp, epoch ms; NaN: it has none that can be read.
   * @returns a request, or two, both logs' fields in one entry; or none; null: one that cannot be placed in time.
   */
  read(entry: ExportedEntry, scope: number, at: number): RequestRecord[] | null {
    const { latency, status } = this.#fields;
    const platform = isPlatform(entry);
    const app = !this.#platformOnly && (isGiven(entry, latency) || isGiven(entry, status));
    if (!platform && !app) return [];
    if (Number.isNaN(at)) return null;
    const who = whoAsked(askedOf(entry), this.#rules);
    const known = { who, trace: traceKeyOf(entry), scope };
    const key = keyOf(entry, at, scope);
    const records: RequestRecord[] = [];
    if (app) {
      const seen = appObservation(entry, this.#fields, at);
      const name = who === null ? seen.group : nameOf(who, entry);
      records.push({ ...known, seen, app, name, key, watched: false, arrival: arrivalOf(entry, at) });
    }
    if (platform) {
      const seen = platformObservation(entry, at);
      const watched = seen.refused && (seen.status === 429 || errorSeverities.has(entry.severity ?? ""));
      const name = who === null ? askedFor(entry) : nameOf(who, entry);
      // Without the time at which it was received: Cloud Run's entry shows when the request has ended.
      const arrival = arrivalOf(entry, at + (seen.latencyMs ?? 0));
      // Cloud Run's record and the app's of one entry are no copies of each other.
      records.push({ ...known, seen, app: false, name, key: -key, watched, arrival });
    }
    return records;
  }
}

/** When it could first be read, whole epoch ms. @param shownAt when, where it does not say when it was received. */
function arrivalOf({ receiveTimestamp }: ExportedEntry, shownAt: number): number {
  const received = typeof receiveTimestamp === "string" ? Date.parse(receiveTimestamp) : Number.NaN;
  return Math.ceil(Number.isNaN(received) ? shownAt : received);
}

/** Alike for all requests of one kind. */
function askedFor({ httpRequest }: ExportedEntry): string {
  return routeOf(httpRequest?.requestMethod, httpRequest?.requestUrl);
}

function isPlatform(entry: ExportedEntry): boolean {
  // Whoever cut an export to the fields of interest may have left the log's name out.
  return entry.logName === undefined ? typeof entry.httpRequest?.latency === "string" : isRequestEntry(entry);
}

function isGiven(entry: ExportedEntry, path: string): boolean {
  return (valueAt(entry, path) ?? null) !== null;
}

/** In whole ms: another export of the same entry may have rounded its time. */
function keyOf({ insertId }: ExportedEntry, at: number, scope: number): number {
  const isKnown = typeof insertId === "string" && insertId !== "";
  return isKnown ? textKey(insertId, String(at), String(scope)) : Number.NaN;
}

/** Of the id at the end of `projects/P/traces/ID`, which an app may write by itself. Never 0 where there is one. */
function traceKeyOf({ trace }: ExportedEntry): number {
  if (typeof trace !== "string" || trace === "") return 0;
  return textKey(trace.slice(trace.lastIndexOf("/") + 1)) || 1;
}
