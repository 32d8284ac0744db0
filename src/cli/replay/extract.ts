import { spellingsOf } from "../../inputs/field-path.ts";
import { unitsAMs } from "../../inputs/latency-unit.ts";
import {
  appObservation,
  fieldsOf,
  platformObservation,
  valueAt,
  type AppFields,
  type FieldSettings,
  type LogEntry,
} from "../../sources/log-entry.ts";
import type { RequestObservation } from "../../sources/observation.ts";
import { keyOf, spanOf, traceKeyOf } from "./keys.ts";
import { Names } from "./names.ts";
import { errorSeverities, PlainReader } from "./plain-entry.ts";
import {
  appBit,
  metaOf,
  newReading,
  newRecord,
  probeBit,
  type Reading,
  refusedBit,
  type RequestRecord,
  watchedBit,
} from "./record.ts";
import { EntryScanner } from "./scan.ts";
import { slotsFor } from "./slots.ts";

/** An entry as gcloud prints it, with the labels by which it is told whose it is. */
export interface ExportedEntry extends LogEntry {
  resource?: { labels?: Record<string, string> };
}

/** What was in it: a request (or two, both logs' fields in one entry), none, nothing that can be placed, or many entries. */
export type Told = "request" | "other" | "unusable" | "pages";

/**
 * Log entries → records of requests. The plain ones are read from their bytes, the others by JSON.parse and the very
 * functions that read them live; both give the same records.
 */
export class Extractor {
  readonly scanner: EntryScanner;
  readonly groups = new Names();
  readonly revisions = new Names();
  readonly #plain: PlainReader;
  readonly #onRecord: (record: RequestRecord) => void;
  readonly #onRevision: (revision: number, entry: ExportedEntry) => void;
  readonly #fields: AppFields;
  /** Cloud Run's own latency is the one to judge: then no entry is the app's. */
  readonly #platformOnly: boolean;
  readonly #oneSpelling: boolean;
  readonly #record = newRecord();
  readonly #reading = newReading();
  #revisionsTold = 0;
  #unnamedTold = false;

  /** @param onRecord the record is only lent. @param onRevision called before a revision's first record. */
  constructor(
    settings: FieldSettings,
    onRecord: (record: RequestRecord) => void,
    onRevision: (revision: number, entry: ExportedEntry) => void,
  ) {
    this.#fields = fieldsOf(settings);
    // A name with dots may be one member or several: only the slow way looks for both.
    const { latency, status, group } = this.#fields;
    this.#oneSpelling = [latency, status, group].every((path) => spellingsOf(path).length === 1);
    this.#platformOnly = settings.latencyField.startsWith("httpRequest.");
    this.#onRecord = onRecord;
    this.#onRevision = onRevision;
    const { slots, paths } = slotsFor(this.#fields);
    this.scanner = new EntryScanner(paths);
    this.#plain = new PlainReader(this.scanner, slots, {
      platformOnly: this.#platformOnly,
      unitsAMs: unitsAMs[this.#fields.unit],
      groups: this.groups,
      revisions: this.revisions,
    });
  }

  /**
   * @param bytes the scanner has just accepted [start, end). @returns "pages" for an answer of entries.list: its entries
   * are in `entriesOf`.
   */
  read(bytes: Buffer, start: number, end: number): Told {
    const told = this.scanner.plain && this.#oneSpelling ? this.#plain.read(bytes, this.#record, this.#reading) : null;
    if (told === null) return this.readEntry(parse(bytes, start, end));
    if (told === "request") {
      this.#tell(this.#record.revision, () => parse(bytes, start, end));
      this.#emit(this.#reading);
    }
    return told;
  }

  /** The slow and plain way, from the parsed entry. */
  readEntry(entry: ExportedEntry): Told {
    if (Array.isArray((entry as { entries?: unknown }).entries)) return "pages";
    const platform = isPlatform(entry);
    const app = !this.#platformOnly && (isGiven(entry, this.#fields.latency) || isGiven(entry, this.#fields.status));
    if (!platform && !app) return "other";
    const record = this.#record;
    // Date.parse would take a number for a year.
    const timestamp = typeof entry.timestamp === "string" ? entry.timestamp : "";
    const readable = { ...entry, timestamp };
    record.at = Date.parse(timestamp);
    if (Number.isNaN(record.at)) return "unusable";
    const name: unknown = entry.resource?.labels?.["revision_name"];
    record.revision = typeof name === "string" ? this.revisions.numberOf(name) : 0;
    record.trace = typeof entry.trace === "string" ? traceKeyOf(spanOf(entry.trace)) : 0;
    record.key = typeof entry.insertId === "string" ? keyOf(spanOf(timestamp), spanOf(entry.insertId)) : Number.NaN;
    this.#tell(record.revision, () => entry);
    if (app) this.#emit(this.#readingOf(appObservation(readable, this.#fields), entry, appBit));
    if (platform) this.#emit(this.#readingOf(platformObservation(readable), entry, platformFlags(entry)));
    return "request";
  }

  #readingOf(seen: RequestObservation, entry: ExportedEntry, flags: number): Reading {
    const { latencyMs, status, unusable, refused, group } = seen;
    const watched = refused && (status === 429 || errorSeverities.has(entry.severity ?? ""));
    const { receiveTimestamp } = entry;
    return {
      latencyMs: latencyMs ?? Number.NaN,
      status,
      unusable,
      group: group === null ? 0 : this.groups.numberOf(group),
      received: typeof receiveTimestamp === "string" ? Date.parse(receiveTimestamp) : Number.NaN,
      flags: flags | (refused ? refusedBit : 0) | (watched ? watchedBit : 0),
    };
  }

  #emit({ latencyMs, status, unusable, group, received, flags }: Reading): void {
    const record = this.#record;
    record.latencyMs = latencyMs;
    record.group = group;
    record.meta = metaOf(status, unusable, flags);
    // Without the time at which it was received: Cloud Run's entry shows when the request has ended, the app's when written.
    const shown = (flags & appBit) !== 0 || Number.isNaN(latencyMs) ? record.at : record.at + latencyMs;
    record.arrival = Math.ceil(Number.isNaN(received) ? shown : received);
    const { key } = record;
    // Cloud Run's record and the app's of one entry are no copies of each other.
    if ((flags & appBit) === 0) record.key = -key;
    this.#onRecord(record);
    record.key = key;
  }

  #tell(revision: number, entry: () => ExportedEntry): void {
    if (revision === 0 ? this.#unnamedTold : revision <= this.#revisionsTold) return;
    if (revision === 0) this.#unnamedTold = true;
    else this.#revisionsTold = revision;
    this.#onRevision(revision, entry());
  }
}

/** The entries in an answer of entries.list. */
export function entriesOf(bytes: Buffer, start: number, end: number): ExportedEntry[] {
  const { entries } = parse(bytes, start, end) as { entries?: unknown };
  return Array.isArray(entries)
    ? entries.filter((one): one is ExportedEntry => typeof one === "object" && one !== null)
    : [];
}

function isPlatform({ logName, httpRequest }: ExportedEntry): boolean {
  // Whoever cut an export to the fields of interest may have left the log's name out.
  if (logName === undefined) return typeof httpRequest?.latency === "string";
  return typeof logName === "string" && logName.endsWith("run.googleapis.com%2Frequests");
}

function platformFlags({ httpRequest }: ExportedEntry): number {
  const agent: unknown = httpRequest?.userAgent;
  return typeof agent === "string" && agent.startsWith("ion-verify/1 ") ? probeBit : 0;
}

function isGiven(entry: ExportedEntry, path: string): boolean {
  return (valueAt(entry, path) ?? null) !== null;
}

function parse(bytes: Buffer, start: number, end: number): ExportedEntry {
  return JSON.parse(bytes.toString("utf8", start, end)) as ExportedEntry;
}
