import {
  type AppFields,
  appObservation,
  entryKey,
  type FieldSettings,
  fieldsOf,
  isRequestEntry,
  platformObservation,
  valueAt,
} from "../../sources/log-entry.ts";
import type { Settings } from "../../inputs/settings.ts";
import { nameOf } from "../../run/user-sieve.ts";
import type { RequestObservation } from "../../sources/observation.ts";
import { routeOf } from "../../sources/reconcile/seen-requests.ts";
import { askedOf, userRules, type UserRules, whoAsked } from "../../sources/who-asked.ts";
import type { ExportedEntry } from "./export/entry.ts";
import { Names } from "./names.ts";
import { type Flags, metaOf, newRecord, type RequestRecord } from "./record.ts";

/** What was in an entry: a request (or two, both logs' fields in one entry), none, or nothing that can be placed in time. */
export type Told = "request" | "other" | "unusable";

const errorSeverities: ReadonlySet<string> = new Set(["ERROR", "CRITICAL", "ALERT", "EMERGENCY"]);

/** Log entries → records of requests, by the very functions that read entries live. */
export class RequestReader {
  readonly groups = new Names();
  readonly #fields: AppFields;
  readonly #rules: UserRules;
  /** Cloud Run's own latency is the one to judge: then no entry is the app's. */
  readonly #platformOnly: boolean;
  readonly #onRecord: (record: RequestRecord, seen: RequestObservation) => void;
  readonly #record = newRecord();

  /** @param onRecord the record is only lent. */
  constructor(
    settings: FieldSettings & Pick<Settings, "healthPath" | "ignoreAgents" | "ignorePaths" | "paths">,
    onRecord: (record: RequestRecord, seen: RequestObservation) => void,
  ) {
    this.#fields = fieldsOf(settings);
    this.#rules = userRules(settings);
    this.#platformOnly = settings.latencyField.startsWith("httpRequest.");
    this.#onRecord = onRecord;
  }

  /** @param at its timestamp, epoch ms; NaN: it has none that can be read. */
  read(entry: ExportedEntry, scope: number, at: number): Told {
    const { latency, status } = this.#fields;
    const platform = isPlatform(entry);
    const app = !this.#platformOnly && (isGiven(entry, latency) || isGiven(entry, status));
    if (!platform && !app) return "other";
    if (Number.isNaN(at)) return "unusable";
    const record = this.#record;
    record.at = at;
    record.scope = scope;
    record.trace = traceKeyOf(entry);
    const key = keyOf(entry, at, scope);
    if (app) this.#emit(entry, appObservation(entry, this.#fields), true, key);
    // Cloud Run's record and the app's of one entry are no copies of each other.
    if (platform) this.#emit(entry, platformObservation(entry), false, -key);
    return "request";
  }

  #emit(entry: ExportedEntry, seen: RequestObservation, app: boolean, key: number): void {
    const { at, latencyMs, status, refused } = seen;
    const who = whoAsked(askedOf(entry), this.#rules);
    const flags: Flags = {
      app,
      watched: !app && refused && (status === 429 || errorSeverities.has(entry.severity ?? "")),
      who,
    };
    const record = this.#record;
    // Without the time at which it was received: Cloud Run's entry shows when the request has ended, the app's when written.
    const shownAt = app || latencyMs === null ? at : at + latencyMs;
    const received = typeof entry.receiveTimestamp === "string" ? Date.parse(entry.receiveTimestamp) : Number.NaN;
    record.arrival = Math.ceil(Number.isNaN(received) ? shownAt : received);
    record.latencyMs = latencyMs ?? Number.NaN;
    record.group = this.groups.numberOf(who !== null ? nameOf(who, entry) : app ? seen.group : askedFor(entry));
    record.meta = metaOf(seen, flags);
    record.key = key;
    this.#onRecord(record, seen);
  }
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
  return isKnown ? entryKey({ timestamp: `${scope}:${at}`, insertId }) : Number.NaN;
}

/** Of the id at the end of `projects/P/traces/ID`, which an app may write by itself. Never 0 where there is one. */
function traceKeyOf({ trace }: ExportedEntry): number {
  if (typeof trace !== "string" || trace === "") return 0;
  return entryKey({ timestamp: "", insertId: trace.slice(trace.lastIndexOf("/") + 1) }) || 1;
}
