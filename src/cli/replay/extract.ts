import type { Settings } from "../../inputs/settings.ts";
import {
  appObservation,
  platformObservation,
  valueAt,
  type AppFields,
  type LogEntry,
} from "../../observe/log-entry.ts";
import type { RequestObservation } from "../../observe/observation.ts";
import { decimal, endsWith, epochMsOf, startsWith } from "./bytes.ts";
import { keyOf, traceKeyOf } from "./keys.ts";
import { Names } from "./names.ts";
import { appBit, metaOf, probeBit, refusedBit, type RequestRecord, type Unusable, watchedBit } from "./record.ts";
import { absent, EntryScanner, jsonNull, number, string } from "./scan.ts";

/** An entry as gcloud prints it, with the labels by which it is told whose it is. */
export interface ExportedEntry extends LogEntry {
  resource?: { labels?: Record<string, string> };
}

/** What an entry told: of one request or two (both logs' fields in one entry), of none, or nothing that can be placed. */
export type Told = "request" | "other" | "unusable" | "pages";

const requestsLog = Buffer.from("run.googleapis.com%2Frequests");
const probeAgent = Buffer.from("ion-verify/1 ");
const zeroLatency = /^0(\.0+)?s$/;
const errorSeverities = new Set(["ERROR", "CRITICAL", "ALERT", "EMERGENCY"]);
/** Longer groups are cut by their characters, which bytes do not show (see `groupOf`). */
const mostGroupBytes = 100;

/**
 * Log entries → records of requests. The plain ones are read from their bytes, the others by JSON.parse and the very
 * functions that read them live; both give the same records.
 */
export class Extractor {
  readonly scanner: EntryScanner;
  readonly groups = new Names();
  readonly revisions = new Names();
  /** The record is only lent. */
  readonly #onRecord: (record: RequestRecord) => void;
  readonly #onRevision: (revision: number, entry: ExportedEntry) => void;
  readonly #fields: AppFields;
  readonly #platformOnly: boolean;
  readonly #slots;
  readonly #record: RequestRecord = {
    arrival: 0,
    at: 0,
    latencyMs: Number.NaN,
    key: Number.NaN,
    trace: 0,
    meta: 0,
    group: 0,
    revision: 0,
  };
  #revisionsTold = 0;

  constructor(
    settings: Settings,
    onRecord: (record: RequestRecord) => void,
    onRevision: (revision: number, entry: ExportedEntry) => void,
  ) {
    this.#fields = { latency: settings.latencyField, status: settings.statusField, group: settings.groupField };
    this.#platformOnly = settings.latencyField.startsWith("httpRequest.");
    this.#onRecord = onRecord;
    this.#onRevision = onRevision;
    const paths: string[] = [];
    const slot = (path: string): number => (paths.includes(path) ? paths.indexOf(path) : paths.push(path) - 1);
    this.#slots = {
      timestamp: slot("timestamp"),
      receiveTimestamp: slot("receiveTimestamp"),
      insertId: slot("insertId"),
      severity: slot("severity"),
      trace: slot("trace"),
      logName: slot("logName"),
      revision: slot("resource.labels.revision_name"),
      requestStatus: slot("httpRequest.status"),
      requestLatency: slot("httpRequest.latency"),
      userAgent: slot("httpRequest.userAgent"),
      instanceId: slot("labels.instanceId"),
      latency: slot(this.#fields.latency),
      status: slot(this.#fields.status),
      group: slot(this.#fields.group),
      entries: slot("entries"),
    };
    this.scanner = new EntryScanner(paths.map((path) => path.split(".")));
  }

  /**
   * @param bytes the scanner has just accepted [start, end). @returns "pages" for an answer of entries.list, whose entries
   * are then in `entriesOf`.
   */
  read(bytes: Buffer, start: number, end: number): Told {
    const told = this.scanner.plain ? this.#fast(bytes, start, end) : null;
    return told ?? this.readEntry(parse(bytes, start, end));
  }

  /** The slow and plain way, from the parsed entry. */
  readEntry(entry: ExportedEntry): Told {
    if (Array.isArray((entry as { entries?: unknown }).entries)) return "pages";
    const platform = isPlatform(entry);
    const app =
      !this.#platformOnly &&
      [this.#fields.latency, this.#fields.status].some((path) => (valueAt(entry, path) ?? null) !== null);
    if (!platform && !app) return "other";
    const ofApp = app ? appObservation(withText(entry), this.#fields) : null;
    const ofPlatform = platform ? platformObservation(withText(entry)) : null;
    const at = (ofApp ?? ofPlatform)?.at ?? Number.NaN;
    if (!Number.isFinite(at)) return "unusable";
    const record = this.#record;
    record.at = at;
    record.trace = typeof entry.trace === "string" ? traceKeyOf(...whole(entry.trace)) : 0;
    record.key =
      typeof entry.insertId === "string"
        ? keyOf(...whole(entry.timestamp ?? ""), ...whole(entry.insertId))
        : Number.NaN;
    record.revision = this.#revisionOf(entry.resource?.labels?.["revision_name"], () => entry);
    const received = typeof entry.receiveTimestamp === "string" ? Date.parse(entry.receiveTimestamp) : Number.NaN;
    if (ofApp !== null) this.#give(ofApp, received, appBit);
    if (ofPlatform !== null) {
      const ours =
        typeof entry.httpRequest?.userAgent === "string" && entry.httpRequest.userAgent.startsWith("ion-verify/1 ");
      const watched = ofPlatform.refused && (ofPlatform.status === 429 || errorSeverities.has(entry.severity ?? ""));
      this.#give(ofPlatform, received, (ours ? probeBit : 0) | (watched ? watchedBit : 0));
    }
    return "request";
  }

  #give(seen: RequestObservation, received: number, flags: number): void {
    const { latencyMs, status, unusable, refused, group } = seen;
    const itsGroup = group === null ? 0 : this.groups.numberOf(group);
    this.#emit(latencyMs ?? Number.NaN, status, unusable, itsGroup, received, flags | (refused ? refusedBit : 0));
  }

  #emit(
    latencyMs: number,
    status: number | null,
    unusable: Unusable,
    group: number,
    received: number,
    flags: number,
  ): void {
    const record = this.#record;
    record.latencyMs = latencyMs;
    record.group = group;
    record.meta = metaOf(status, unusable, flags);
    const shown = (flags & appBit) !== 0 || Number.isNaN(latencyMs) ? record.at : record.at + latencyMs;
    record.arrival = Math.ceil(Number.isNaN(received) ? shown : received);
    const key = record.key;
    // Cloud Run's record and the app's of one entry are two requests' evidence, not copies of one.
    if ((flags & appBit) === 0) record.key = -key;
    this.#onRecord(record);
    record.key = key;
  }

  #revisionOf(name: unknown, entry: () => ExportedEntry): number {
    const revision = typeof name === "string" ? this.revisions.numberOf(name) : 0;
    this.#tell(revision, entry);
    return revision;
  }

  #unnamedTold = false;

  #tell(revision: number, entry: () => ExportedEntry): void {
    if (revision === 0 ? this.#unnamedTold : revision <= this.#revisionsTold) return;
    if (revision === 0) this.#unnamedTold = true;
    else this.#revisionsTold = revision;
    this.#onRevision(revision, entry());
  }

  /** Null: the entry holds something that only the slow way reads. */
  #fast(bytes: Buffer, start: number, end: number): Told | null {
    const { kind, from, to } = this.scanner;
    const slots = this.#slots;
    const is = (slot: number, type: number): boolean => kind[slot] === type;
    const given = (slot: number): boolean => !is(slot, absent) && !is(slot, jsonNull);
    if (!is(slots.entries, absent)) return null;
    if (!is(slots.logName, string) && !is(slots.logName, absent)) return null;
    const platform = is(slots.logName, string)
      ? endsWith(bytes, offset(from, slots.logName), offset(to, slots.logName), requestsLog)
      : is(slots.requestLatency, string);
    const app = !this.#platformOnly && (given(slots.latency) || given(slots.status));
    if (!platform && !app) return "other";

    if (!is(slots.timestamp, string)) return null;
    const timestampFrom = offset(from, slots.timestamp);
    const timestampTo = offset(to, slots.timestamp);
    const record = this.#record;
    record.at = epochMsOf(bytes, timestampFrom, timestampTo);
    let received = Number.NaN;
    if (!is(slots.receiveTimestamp, absent)) {
      if (!is(slots.receiveTimestamp, string)) return null;
      received = epochMsOf(bytes, offset(from, slots.receiveTimestamp), offset(to, slots.receiveTimestamp));
      if (Number.isNaN(received)) return null;
    }
    if (Number.isNaN(record.at)) return null;
    record.trace = is(slots.trace, string) ? traceKeyOf(bytes, offset(from, slots.trace), offset(to, slots.trace)) : 0;
    record.key = is(slots.insertId, string)
      ? keyOf(bytes, timestampFrom, timestampTo, bytes, offset(from, slots.insertId), offset(to, slots.insertId))
      : Number.NaN;
    record.revision = is(slots.revision, string)
      ? this.revisions.numberOfBytes(bytes, offset(from, slots.revision), offset(to, slots.revision))
      : 0;

    let latency = Number.NaN;
    let unusable: Unusable = "missing";
    let status: number | null = null;
    let group = 0;
    if (app) {
      if (given(slots.latency)) {
        unusable = "notANumber";
        if (is(slots.latency, number)) {
          latency = decimal(bytes, offset(from, slots.latency), offset(to, slots.latency));
          if (Number.isNaN(latency)) return null;
          unusable = latency < 0 ? "negative" : null;
          if (latency < 0) latency = Number.NaN;
        }
      }
      if (is(slots.status, number)) {
        const value = decimal(bytes, offset(from, slots.status), offset(to, slots.status));
        if (Number.isNaN(value)) return null;
        status = usableStatus(value);
      }
      if (is(slots.group, string)) {
        const length = offset(to, slots.group) - offset(from, slots.group);
        if (length > mostGroupBytes) return null;
        group = this.groups.numberOfBytes(bytes, offset(from, slots.group), offset(to, slots.group));
      }
    }
    if (!platform) {
      this.#tell(record.revision, () => parse(bytes, start, end));
      this.#emit(latency, status, unusable, group, received, appBit);
      return "request";
    }
    // Both logs' fields in one entry are rare.
    if (app) return null;
    return this.#fastPlatform(bytes, start, end, received);
  }

  #fastPlatform(bytes: Buffer, start: number, end: number, received: number): Told | null {
    const { kind, from, to } = this.scanner;
    const slots = this.#slots;
    if (kind[slots.requestStatus] !== number || kind[slots.requestLatency] !== string) return null;
    const value = decimal(bytes, offset(from, slots.requestStatus), offset(to, slots.requestStatus));
    const latencyFrom = offset(from, slots.requestLatency);
    const latencyTo = offset(to, slots.requestLatency);
    if (bytes[latencyTo - 1] !== 0x73) return null;
    const seconds = decimal(bytes, latencyFrom, latencyTo - 1);
    if (!(value >= 0) || !(seconds >= 0)) return null;
    const status = usableStatus(value);
    // `decimal` reads zeros in more forms than the one that a refused request has.
    if (value >= 400 && seconds === 0 && kind[slots.instanceId] === absent) {
      if (!zeroLatency.test(bytes.toString("latin1", latencyFrom, latencyTo))) return null;
    }
    const refused = value >= 400 && seconds === 0 && kind[slots.instanceId] === absent;
    let flags = refused ? refusedBit : 0;
    if (refused) {
      const severity =
        kind[slots.severity] === string
          ? bytes.toString("latin1", offset(from, slots.severity), offset(to, slots.severity))
          : "";
      if (status === 429 || errorSeverities.has(severity)) flags |= watchedBit;
    }
    if (
      kind[slots.userAgent] === string &&
      startsWith(bytes, offset(from, slots.userAgent), offset(to, slots.userAgent), probeAgent)
    ) {
      flags |= probeBit;
    }
    this.#tell(this.#record.revision, () => parse(bytes, start, end));
    this.#emit(refused ? Number.NaN : seconds * 1000, status, null, 0, received, flags);
    return "request";
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

/** A timestamp that is no text is none: Date.parse would take a number for a year. */
function withText(entry: ExportedEntry): ExportedEntry {
  return typeof entry.timestamp === "string" ? entry : { ...entry, timestamp: "" };
}

function parse(bytes: Buffer, start: number, end: number): ExportedEntry {
  return JSON.parse(bytes.toString("utf8", start, end)) as ExportedEntry;
}

function whole(text: string): [Buffer, number, number] {
  const bytes = Buffer.from(text);
  return [bytes, 0, bytes.length];
}

function offset(offsets: Int32Array, slot: number): number {
  return offsets[slot] ?? 0;
}

function usableStatus(value: number): number | null {
  return Number.isInteger(value) && value >= 100 && value <= 599 ? value : null;
}
