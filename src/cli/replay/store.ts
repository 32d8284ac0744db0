import { mkdtempSync, openSync, closeSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Columns } from "./columns.ts";
import { newRecord, type RequestRecord } from "./record.ts";

/** So many records are kept in memory: 25 MB. What is more goes to a temporary file, sorted, a batch at a time. */
const batchRecords = 512 * 1024;
/** Of each batch in the file so many are read at once: 0.4 MB. */
const blockRecords = 8 * 1024;

interface Run {
  /** Where its blocks begin in the file, and how many records each holds. */
  blocks: { position: number; records: number }[];
}

/** Records of any number, to be read once more in the order in which they arrived. */
export class RecordStore {
  readonly #batch: Columns;
  readonly #batchRecords: number;
  readonly #blockRecords: number;
  readonly #keep: (at: number, scope: number) => boolean;
  readonly #runs: Run[] = [];
  #directory: string | null = null;
  #file = -1;
  #fileBytes = 0;

  /** @param keep may a record still matter, by what is known so far? False once is false for good. */
  constructor(keep: (at: number, scope: number) => boolean, { batch = batchRecords }: { batch?: number } = {}) {
    this.#keep = keep;
    this.#batchRecords = batch;
    this.#blockRecords = Math.min(blockRecords, batch);
    this.#batch = new Columns(Math.min(batch, 16 * 1024));
  }

  add(record: RequestRecord): void {
    if (!this.#keep(record.at, record.scope)) return;
    const batch = this.#batch;
    if (batch.length === this.#batchRecords) {
      batch.retain(this.#keep);
      // Half a batch won is worth going on with; less would be looked through again and again.
      if (batch.length > this.#batchRecords / 2) this.#spill();
    }
    batch.add(record);
  }

  /** All records that still matter, by arrival. The record is only lent. */
  forEach(visit: (record: RequestRecord) => void): void {
    this.#batch.retain(this.#keep);
    const sources: Source[] = [
      new BatchSource(this.#batch),
      ...this.#runs.map((run) => new RunSource(this.#file, run, this.#blockRecords)),
    ].filter((source) => source.next());
    const seen = (record: RequestRecord): void => {
      if (this.#keep(record.at, record.scope)) visit(record);
    };
    while (sources.length > 0) {
      // The source with the earliest record goes on until another's is earlier: batches of a sorted file do not overlap.
      sources.sort((a, b) => a.record.arrival - b.record.arrival);
      const [source, second] = sources;
      if (source === undefined) break;
      const until = second?.record.arrival ?? Infinity;
      let more = true;
      while (more && source.record.arrival <= until) {
        seen(source.record);
        more = source.next();
      }
      if (!more) sources.shift();
    }
  }

  close(): void {
    if (this.#directory === null) return;
    closeSync(this.#file);
    rmSync(this.#directory, { recursive: true, force: true });
    this.#directory = null;
  }

  #spill(): void {
    if (this.#directory === null) {
      this.#directory = mkdtempSync(join(tmpdir(), "ion-verify-replay-"));
      this.#file = openSync(join(this.#directory, "records"), "w+", 0o600);
    }
    const order = this.#batch.byArrival();
    const block = new Columns(this.#blockRecords);
    const run: Run = { blocks: [] };
    for (let i = 0; i < order.length;) {
      block.clear();
      for (; i < order.length && block.length < block.capacity; i += 1) block.copyFrom(this.#batch, order[i] ?? 0);
      run.blocks.push({ position: this.#fileBytes, records: block.length });
      for (let written = 0; written < block.bytes.length;) {
        written += writeSync(this.#file, block.bytes, written, block.bytes.length - written, this.#fileBytes + written);
      }
      this.#fileBytes += block.bytes.length;
    }
    this.#runs.push(run);
    this.#batch.clear();
  }
}

interface Source {
  readonly record: RequestRecord;
  /** Loads the next record into `record`. False: there is none. */
  next(): boolean;
}

class BatchSource implements Source {
  readonly record = newRecord();
  readonly #columns: Columns;
  readonly #order: Uint32Array;
  #at = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#order = columns.byArrival();
  }

  next(): boolean {
    const index = this.#order[this.#at];
    if (index === undefined) return false;
    this.#columns.load(index, this.record);
    this.#at += 1;
    return true;
  }
}

class RunSource implements Source {
  readonly record = newRecord();
  readonly #file: number;
  readonly #run: Run;
  #columns: Columns;
  #block = 0;
  #at = 0;

  constructor(file: number, run: Run, blockCapacity: number) {
    this.#file = file;
    this.#run = run;
    this.#columns = new Columns(blockCapacity);
  }

  next(): boolean {
    if (this.#at === this.#columns.length && !this.#readBlock()) return false;
    this.#columns.load(this.#at, this.record);
    this.#at += 1;
    return true;
  }

  #readBlock(): boolean {
    const block = this.#run.blocks[this.#block];
    if (block === undefined) return false;
    this.#block += 1;
    this.#at = 0;
    readSync(this.#file, this.#columns.bytes, 0, this.#columns.bytes.length, block.position);
    this.#columns.setLength(block.records);
    return true;
  }
}
