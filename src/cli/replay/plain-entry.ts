import { decimal, endsWith, epochMsOf, startsWith } from "./bytes.ts";
import { keyOf, type Span, traceKeyOf } from "./keys.ts";
import { absent, jsonNull, number, string } from "./kinds.ts";
import type { Names } from "./names.ts";
import { appBit, probeBit, type Reading, refusedBit, type RequestRecord, watchedBit } from "./record.ts";
import type { EntryScanner } from "./scan.ts";
import type { Slots } from "./slots.ts";

const requestsLog = Buffer.from("run.googleapis.com%2Frequests");
const probeAgent = Buffer.from("ion-verify/1 ");
const zeroLatency = /^0(\.0+)?s$/;
export const errorSeverities: ReadonlySet<string> = new Set(["ERROR", "CRITICAL", "ALERT", "EMERGENCY"]);
/** Longer groups are cut by their characters, which bytes do not show (see `groupOf`). */
const mostGroupBytes = 100;
const statusTooMany = 429;

/** Reads what the scanner found in an entry from its bytes, and gives what the functions that read entries live would. */
export class PlainReader {
  readonly #scanner: EntryScanner;
  readonly #slots: Slots;
  readonly #platformOnly: boolean;
  readonly #unitsAMs: number;
  readonly #groups: Names;
  readonly #revisions: Names;
  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** Lent to those who hash, again and again. */
  readonly #first: Span = { bytes: this.#bytes, view: this.#view, from: 0, to: 0 };
  readonly #second: Span = { bytes: this.#bytes, view: this.#view, from: 0, to: 0 };

  constructor(
    scanner: EntryScanner,
    slots: Slots,
    plan: { platformOnly: boolean; unitsAMs: number; groups: Names; revisions: Names },
  ) {
    const { platformOnly, groups, revisions } = plan;
    this.#unitsAMs = plan.unitsAMs;
    this.#scanner = scanner;
    this.#slots = slots;
    this.#platformOnly = platformOnly;
    this.#groups = groups;
    this.#revisions = revisions;
  }

  /**
   * Fills in the entry's part of a record, and what it says of its request.
   * @returns null when the entry holds something that only the slow way reads.
   */
  read(bytes: Buffer, record: RequestRecord, reading: Reading): "request" | "other" | null {
    const { kind } = this.#scanner;
    const slots = this.#slots;
    this.#bytes = bytes;
    this.#view = this.#scanner.view;
    const logName = kind[slots.logName];
    if (kind[slots.entries] !== absent || (logName !== string && logName !== absent)) return null;
    const platform =
      logName === string
        ? endsWith(bytes, this.#from(slots.logName), this.#to(slots.logName), requestsLog)
        : kind[slots.requestLatency] === string;
    const app = !this.#platformOnly && (this.#given(slots.latency) || this.#given(slots.status));
    if (!platform && !app) return "other";
    // Both logs' fields in one entry are rare.
    if (platform && app) return null;
    if (!this.#readCommon(record, reading)) return null;
    const read = app ? this.#readApp(reading) : this.#readPlatform(reading);
    return read ? "request" : null;
  }

  /** When it was, and by what it is known again. */
  #readCommon(record: RequestRecord, reading: Reading): boolean {
    const { kind } = this.#scanner;
    const slots = this.#slots;
    if (kind[slots.timestamp] !== string) return false;
    record.at = this.#time(slots.timestamp);
    if (Number.isNaN(record.at)) return false;
    reading.received = Number.NaN;
    if (kind[slots.receiveTimestamp] !== absent) {
      if (kind[slots.receiveTimestamp] !== string) return false;
      reading.received = this.#time(slots.receiveTimestamp);
      if (Number.isNaN(reading.received)) return false;
    }
    record.trace = kind[slots.trace] === string ? traceKeyOf(this.#span(this.#first, slots.trace)) : 0;
    record.key =
      kind[slots.insertId] === string
        ? keyOf(this.#span(this.#first, slots.timestamp), this.#span(this.#second, slots.insertId))
        : Number.NaN;
    record.revision =
      kind[slots.revision] === string
        ? this.#revisions.numberOfBytes(this.#bytes, this.#from(slots.revision), this.#to(slots.revision))
        : 0;
    return true;
  }

  #readApp(reading: Reading): boolean {
    const { kind } = this.#scanner;
    const slots = this.#slots;
    reading.flags = appBit;
    reading.latencyMs = Number.NaN;
    reading.unusable = this.#given(slots.latency) ? "notANumber" : "missing";
    // A text, or a Duration's members, has a grammar of its own (readLatency); so have statuses.
    if (this.#given(slots.latency) && kind[slots.latency] !== number) return false;
    if (this.#given(slots.status) && kind[slots.status] !== number) return false;
    if (kind[slots.latency] === number) {
      const latency = this.#number(slots.latency) / this.#unitsAMs + 0;
      // 1e999 is JSON, and no number of milliseconds.
      if (Number.isFinite(latency)) reading.unusable = latency < 0 ? "negative" : null;
      if (reading.unusable === null) reading.latencyMs = latency;
    }
    reading.status = null;
    if (kind[slots.status] === number) {
      const status = this.#number(slots.status);
      // It may be gRPC's.
      if (status < 100) return false;
      reading.status = usableStatus(status);
    }
    reading.group = 0;
    if (kind[slots.group] === string) {
      const [from, to] = [this.#from(slots.group), this.#to(slots.group)];
      if (to - from > mostGroupBytes) return false;
      reading.group = this.#groups.numberOfBytes(this.#bytes, from, to);
    }
    return true;
  }

  #readPlatform(reading: Reading): boolean {
    const { kind } = this.#scanner;
    const slots = this.#slots;
    const bytes = this.#bytes;
    if (kind[slots.requestStatus] !== number || kind[slots.requestLatency] !== string) return false;
    const status = this.#number(slots.requestStatus);
    const [from, to] = [this.#from(slots.requestLatency), this.#to(slots.requestLatency)];
    const seconds = bytes[to - 1] === 0x73 ? decimal(bytes, from, to - 1) : Number.NaN;
    if (!(seconds >= 0)) return false;
    const unserved = status >= 400 && seconds === 0 && kind[slots.instanceId] === absent;
    const refused = unserved && (status === 429 || status >= 500);
    // `decimal` reads zeros in more forms than the one that an unserved request has.
    if (unserved && !zeroLatency.test(bytes.toString("latin1", from, to))) return false;
    reading.latencyMs = unserved ? Number.NaN : seconds * 1000 + 0;
    reading.unusable = null;
    reading.status = usableStatus(status);
    reading.group = 0;
    reading.flags = (refused ? refusedBit : 0) | (refused && this.#isWatched(status) ? watchedBit : 0);
    if (
      kind[slots.userAgent] === string &&
      startsWith(bytes, this.#from(slots.userAgent), this.#to(slots.userAgent), probeAgent)
    ) {
      reading.flags |= probeBit;
    }
    return true;
  }

  #isWatched(status: number): boolean {
    const { severity } = this.#slots;
    if (status === statusTooMany) return true;
    if (this.#scanner.kind[severity] !== string) return false;
    return errorSeverities.has(this.#bytes.toString("latin1", this.#from(severity), this.#to(severity)));
  }

  #given(slot: number): boolean {
    const kind = this.#scanner.kind[slot];
    return kind !== absent && kind !== jsonNull;
  }

  #from(slot: number): number {
    return this.#scanner.from[slot] ?? 0;
  }

  #to(slot: number): number {
    return this.#scanner.to[slot] ?? 0;
  }

  #time(slot: number): number {
    return epochMsOf(this.#bytes, this.#view, this.#from(slot), this.#to(slot));
  }

  /** As JSON.parse: a number of more digits than a double surely holds, or with an exponent, needs all of Number's care. */
  #number(slot: number): number {
    const [from, to] = [this.#from(slot), this.#to(slot)];
    const value = decimal(this.#bytes, from, to);
    return Number.isNaN(value) ? Number(this.#bytes.toString("latin1", from, to)) : value;
  }

  #span(span: Span, slot: number): Span {
    span.bytes = this.#bytes;
    span.view = this.#view;
    span.from = this.#from(slot);
    span.to = this.#to(slot);
    return span;
  }
}

function usableStatus(value: number): number | null {
  return Number.isInteger(value) && value >= 100 && value <= 599 ? value : null;
}
