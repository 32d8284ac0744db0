import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Names } from "./names.ts";
import { figuresOfRecord as width, putFigures, recordAt, type RequestRecord } from "./record.ts";

/** So many records are kept in memory: 14 MB. What is more goes to a temporary file, sorted, a batch at a time. */
const batchRecords = 128 * 1024;
/** Of each batch in the file so many are read at once: 0.2 MB. */
const blockRecords = 2 * 1024;

/** A batch in the file. */
interface Run {
  position: number;
  records: number;
}

/** Records of any number, to be read once more in the order in which they arrived. */
export class RecordStore {
  readonly #keep: (at: number, scope: number) => boolean;
  readonly #batch: Float64Array;
  #length = 0;
  readonly #names = new Names();
  readonly #runs: Run[] = [];
  #directory: string | null = null;
  #file = -1;

  /** @param keep may a record still matter, by what is known so far? False once is false for good. */
  constructor(keep: (at: number, scope: number) => boolean, { batch = batchRecords }: { batch?: number } = {}) {
    this.#keep = keep;
    this.#batch = new Float64Array(batch * width);
  }

  add(record: RequestRecord): void {
    if (!this.#keep(record.seen.at, record.scope)) return;
    const most = this.#batch.length / width;
    if (this.#length === most) {
      this.#retain();
      // Half a batch won is worth going on with; less would be looked through again and again.
      if (this.#length > most / 2) this.#spill();
    }
    putFigures(this.#batch, this.#length * width, record, this.#names.numberOf(record.name));
    this.#length += 1;
  }

  /** All records that still matter, by arrival. */
  *records(): Generator<RequestRecord> {
    const sources = [...this.#runs.map((run) => this.#inFile(run)), this.#inMemory()];
    for (const record of merged(sources)) if (this.#keep(record.seen.at, record.scope)) yield record;
  }

  close(): void {
    if (this.#directory === null) return;
    closeSync(this.#file);
    rmSync(this.#directory, { recursive: true, force: true });
    this.#directory = null;
  }

  #retain(): void {
    let kept = 0;
    for (let row = 0; row < this.#length * width; row += width) {
      if (!this.#keep(this.#batch[row] ?? 0, this.#batch[row + 1] ?? 0)) continue;
      if (row > kept * width) this.#batch.copyWithin(kept * width, row, row + width);
      kept += 1;
    }
    this.#length = kept;
  }

  /** The batch's rows; of the same millisecond as they were added. */
  #byArrival(): Uint32Array {
    const arrivalAt = (index: number): number => this.#batch[index * width + 2] ?? 0;
    const order = new Uint32Array(this.#length);
    let isSorted = true;
    for (let i = 0; i < order.length; i += 1) {
      order[i] = i;
      if (i > 0 && arrivalAt(i) < arrivalAt(i - 1)) isSorted = false;
    }
    return isSorted ? order : order.sort((a, b) => arrivalAt(a) - arrivalAt(b));
  }

  #spill(): void {
    if (this.#directory === null) {
      this.#directory = mkdtempSync(join(tmpdir(), "ion-verify-replay-"));
      this.#file = openSync(join(this.#directory, "records"), "w+", 0o600);
    }
    const order = this.#byArrival();
    for (let first = 0; first < order.length; first += blockRecords) {
      const rows = order.subarray(first, first + blockRecords);
      const block = new Float64Array(rows.length * width);
      rows.forEach((row, i) => block.set(this.#batch.subarray(row * width, (row + 1) * width), i * width));
      writeFileSync(this.#file, block);
    }
    const latest = this.#runs.at(-1) ?? { position: 0, records: 0 };
    this.#runs.push({ position: latest.position + latest.records, records: order.length });
    this.#length = 0;
  }

  *#inMemory(): Generator<RequestRecord, undefined> {
    for (const index of this.#byArrival()) yield this.#recordAt(this.#batch, index);
  }

  *#inFile({ position, records }: Run): Generator<RequestRecord, undefined> {
    const block = new Float64Array(blockRecords * width);
    for (let first = 0; first < records; first += blockRecords) {
      const count = Math.min(blockRecords, records - first);
      const [bytes, from] = [
        count * width * block.BYTES_PER_ELEMENT,
        (position + first) * width * block.BYTES_PER_ELEMENT,
      ];
      readSync(this.#file, block, 0, bytes, from);
      for (let i = 0; i < count; i += 1) yield this.#recordAt(block, i);
    }
  }

  #recordAt(figures: Float64Array, index: number): RequestRecord {
    return recordAt(figures, index * width, (number) => this.#names.nameOf(number));
  }
}

/** By arrival, of sources that are so each. */
function* merged(sources: readonly Iterator<RequestRecord, undefined>[]): Generator<RequestRecord> {
  const heads = sources.flatMap((source) => {
    const { value: record } = source.next();
    return record === undefined ? [] : [{ source, record }];
  });
  while (heads.length > 0) {
    const head = heads.reduce((a, b) => (b.record.arrival < a.record.arrival ? b : a));
    yield head.record;
    const next = head.source.next();
    if (next.done === true) heads.splice(heads.indexOf(head), 1);
    else head.record = next.value;
  }
}
