import { newRecord, type RequestRecord } from "./record.ts";

const bytesOfRecord = 5 * 8 + 2 * 4 + 2;

/** Up to so many ms of arrival, with the index beside it in one double of 53 bits. */
const indexBits = 20;
const sortableSpanMs = 2 ** (53 - indexBits);

/** Records, one array for each figure, all in one piece of memory that can be written to a file as it is. */
export class Columns {
  capacity: number;
  bytes: Uint8Array;
  #length = 0;
  #arrival: Float64Array;
  #at: Float64Array;
  #latency: Float64Array;
  #key: Float64Array;
  #trace: Float64Array;
  #meta: Uint32Array;
  #group: Uint16Array;
  #scope: Uint32Array;

  constructor(capacity: number) {
    // Whole eights, so that every column begins where its figures may.
    this.capacity = Math.ceil(capacity / 8) * 8;
    const memory = new ArrayBuffer(this.capacity * bytesOfRecord);
    let offset = 0;
    const next = (bytes: number): number => {
      const begin = offset;
      offset += bytes * this.capacity;
      return begin;
    };
    this.bytes = new Uint8Array(memory);
    this.#arrival = new Float64Array(memory, next(8), this.capacity);
    this.#at = new Float64Array(memory, next(8), this.capacity);
    this.#latency = new Float64Array(memory, next(8), this.capacity);
    this.#key = new Float64Array(memory, next(8), this.capacity);
    this.#trace = new Float64Array(memory, next(8), this.capacity);
    this.#meta = new Uint32Array(memory, next(4), this.capacity);
    this.#scope = new Uint32Array(memory, next(4), this.capacity);
    this.#group = new Uint16Array(memory, next(2), this.capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** After `bytes` were filled from outside. */
  setLength(length: number): void {
    this.#length = length;
  }

  clear(): void {
    this.#length = 0;
  }

  add(record: RequestRecord): void {
    if (this.#length === this.capacity) this.#grow();
    const i = this.#length;
    this.#arrival[i] = record.arrival;
    this.#at[i] = record.at;
    this.#latency[i] = record.latencyMs;
    this.#key[i] = record.key;
    this.#trace[i] = record.trace;
    this.#meta[i] = record.meta;
    this.#group[i] = record.group;
    this.#scope[i] = record.scope;
    this.#length = i + 1;
  }

  load(i: number, into: RequestRecord): void {
    into.arrival = this.#arrival[i] ?? 0;
    into.at = this.#at[i] ?? 0;
    into.latencyMs = this.#latency[i] ?? 0;
    into.key = this.#key[i] ?? 0;
    into.trace = this.#trace[i] ?? 0;
    into.meta = this.#meta[i] ?? 0;
    into.group = this.#group[i] ?? 0;
    into.scope = this.#scope[i] ?? 0;
  }

  copyFrom(other: Columns, index: number): void {
    const record = this.#lent;
    other.load(index, record);
    this.add(record);
  }

  /** Drops the records that need not be kept. */
  retain(keep: (at: number, scope: number) => boolean): void {
    let kept = 0;
    const record = this.#lent;
    const length = this.#length;
    for (let i = 0; i < length; i += 1) {
      if (!keep(this.#at[i] ?? 0, this.#scope[i] ?? 0)) continue;
      if (kept < i) {
        this.load(i, record);
        this.#length = kept;
        this.add(record);
      }
      kept += 1;
    }
    this.#length = kept;
  }

  /** The records' indices, by arrival; of the same millisecond as they were added. */
  byArrival(): Uint32Array {
    const order = new Uint32Array(this.#length);
    let earliest = Infinity;
    let latest = -Infinity;
    let sorted = true;
    for (let i = 0; i < this.#length; i += 1) {
      order[i] = i;
      const arrival = this.#arrival[i] ?? 0;
      if (arrival < latest) sorted = false;
      if (arrival < earliest) earliest = arrival;
      if (arrival > latest) latest = arrival;
    }
    if (sorted) return order;
    if (latest - earliest >= sortableSpanMs || this.#length > 2 ** indexBits) {
      return order.sort((a, b) => (this.#arrival[a] ?? 0) - (this.#arrival[b] ?? 0) || a - b);
    }
    // Arrivals with their indices as plain numbers: sorted without a comparison in JavaScript, many times as fast.
    const keys = new Float64Array(this.#length);
    for (let i = 0; i < keys.length; i += 1) keys[i] = ((this.#arrival[i] ?? 0) - earliest) * 2 ** indexBits + i;
    keys.sort();
    for (let i = 0; i < keys.length; i += 1) order[i] = (keys[i] ?? 0) % 2 ** indexBits;
    return order;
  }

  readonly #lent: RequestRecord = newRecord();

  #grow(): void {
    const wider = new Columns(this.capacity * 2);
    wider.#arrival.set(this.#arrival);
    wider.#at.set(this.#at);
    wider.#latency.set(this.#latency);
    wider.#key.set(this.#key);
    wider.#trace.set(this.#trace);
    wider.#meta.set(this.#meta);
    wider.#group.set(this.#group);
    wider.#scope.set(this.#scope);
    this.capacity = wider.capacity;
    this.bytes = wider.bytes;
    this.#arrival = wider.#arrival;
    this.#at = wider.#at;
    this.#latency = wider.#latency;
    this.#key = wider.#key;
    this.#trace = wider.#trace;
    this.#meta = wider.#meta;
    this.#group = wider.#group;
    this.#scope = wider.#scope;
  }
}
