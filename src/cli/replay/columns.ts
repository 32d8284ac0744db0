import { newRecord, type RequestRecord } from "./record.ts";

const bytesOfRecord = 5 * 8 + 2 * 4 + 2;

/** Up to so many ms of arrival, with the index beside it in one double of 53 bits. */
const indexBits = 20;
const sortableSpanMs = 2 ** (53 - indexBits);

interface Arrays {
  arrival: Float64Array;
  at: Float64Array;
  latency: Float64Array;
  key: Float64Array;
  trace: Float64Array;
  meta: Uint32Array;
  scope: Uint32Array;
  group: Uint16Array;
}

/** All in one piece of memory, which can be written to a file as it is. */
function arraysIn(memory: ArrayBuffer, capacity: number): Arrays {
  let offset = 0;
  const next = (bytes: number): number => {
    const begin = offset;
    offset += bytes * capacity;
    return begin;
  };
  const doubles = (): Float64Array => new Float64Array(memory, next(8), capacity);
  const words = (): Uint32Array => new Uint32Array(memory, next(4), capacity);
  return {
    arrival: doubles(),
    at: doubles(),
    latency: doubles(),
    key: doubles(),
    trace: doubles(),
    meta: words(),
    scope: words(),
    group: new Uint16Array(memory, next(2), capacity),
  };
}

/** Records, one array for each figure. */
export class Columns {
  capacity: number;
  bytes: Uint8Array;
  #length = 0;
  #of: Arrays;

  constructor(capacity: number) {
    // Whole eights, so that every column begins where its figures may.
    this.capacity = Math.ceil(capacity / 8) * 8;
    const memory = new ArrayBuffer(this.capacity * bytesOfRecord);
    this.bytes = new Uint8Array(memory);
    this.#of = arraysIn(memory, this.capacity);
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
    const { arrival, at, latency, key, trace, meta, group, scope } = this.#of;
    arrival[i] = record.arrival;
    at[i] = record.at;
    latency[i] = record.latencyMs;
    key[i] = record.key;
    trace[i] = record.trace;
    meta[i] = record.meta;
    group[i] = record.group;
    scope[i] = record.scope;
    this.#length = i + 1;
  }

  load(i: number, into: RequestRecord): void {
    const { arrival, at, latency, key, trace, meta, group, scope } = this.#of;
    into.arrival = arrival[i] ?? 0;
    into.at = at[i] ?? 0;
    into.latencyMs = latency[i] ?? 0;
    into.key = key[i] ?? 0;
    into.trace = trace[i] ?? 0;
    into.meta = meta[i] ?? 0;
    into.group = group[i] ?? 0;
    into.scope = scope[i] ?? 0;
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
      if (!keep(this.#of.at[i] ?? 0, this.#of.scope[i] ?? 0)) continue;
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
    const arrivals = this.#of.arrival;
    let earliest = Infinity;
    let latest = -Infinity;
    let sorted = true;
    for (let i = 0; i < this.#length; i += 1) {
      order[i] = i;
      const arrival = arrivals[i] ?? 0;
      if (arrival < latest) sorted = false;
      if (arrival < earliest) earliest = arrival;
      if (arrival > latest) latest = arrival;
    }
    if (sorted) return order;
    if (latest - earliest >= sortableSpanMs || this.#length > 2 ** indexBits) {
      return order.sort((a, b) => (arrivals[a] ?? 0) - (arrivals[b] ?? 0) || a - b);
    }
    // Arrivals with their indices as plain numbers: sorted without a comparison in JavaScript, many times as fast.
    const keys = new Float64Array(this.#length);
    for (let i = 0; i < keys.length; i += 1) keys[i] = ((arrivals[i] ?? 0) - earliest) * 2 ** indexBits + i;
    keys.sort();
    for (let i = 0; i < keys.length; i += 1) order[i] = (keys[i] ?? 0) % 2 ** indexBits;
    return order;
  }

  readonly #lent: RequestRecord = newRecord();

  #grow(): void {
    const wider = new Columns(this.capacity * 2);
    for (const [name, column] of Object.entries(this.#of)) wider.#of[name as keyof Arrays].set(column);
    this.capacity = wider.capacity;
    this.bytes = wider.bytes;
    this.#of = wider.#of;
  }
}
