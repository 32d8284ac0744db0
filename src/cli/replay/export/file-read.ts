import type { Input } from "./text.ts";
import { Elements } from "./elements.ts";
import type { ExportedEntry } from "./entry.ts";
import { readElement } from "./forms.ts";
import { kindOfText, mayHoldEntry } from "./text-kinds.ts";

/** What one file held besides requests, and what of it could not be read. */
export interface FileRead {
  file: string;
  entries: number;
  /** Entries that tell of no request. */
  others: number;
  /** Epoch ms of its earliest and latest entry; Infinity and -Infinity: it has none. */
  firstAt: number;
  lastAt: number;
  /** Indices of the scopes that it holds entries of. */
  scopes: Set<number>;
  /** Lines and entries that are no JSON, or have no time. */
  bad: { count: number; first: string | null };
  /** What these look like, for people: "YAML (…)". Null: like nothing that is known. */
  looksLike: string | null;
  /** JSON that no log entry was found in: how many of each kind. */
  unusable: Map<string, number>;
  /** Why it ended before its end; null: it did not. */
  broken: string | null;
  /** May an entry have been lost? */
  lost: boolean;
}

/** More kinds than people read are counted as one. */
const mostKinds = 20;

/** Reads all entries of a file. @param onEntry false: it cannot be placed in time. */
export async function readFile(
  file: string,
  input: Input,
  onEntry: (entry: ExportedEntry, read: FileRead) => boolean,
  onPiece: (readBytes: number) => void,
): Promise<FileRead> {
  const read: FileRead = {
    file,
    entries: 0,
    others: 0,
    firstAt: Infinity,
    lastAt: -Infinity,
    scopes: new Set(),
    bad: { count: 0, first: null },
    looksLike: null,
    unusable: new Map(),
    broken: null,
    lost: false,
  };
  const countBad = (lost: boolean): void => {
    read.bad.count += 1;
    read.bad.first ??= elements.place;
    if (lost) read.lost = true;
  };
  const receiver = {
    onEntry: (entry: ExportedEntry): void => {
      read.entries += 1;
      if (!onEntry(entry, read)) countBad(true);
    },
    onUnusable: (kind: string): void => {
      const known = read.unusable.has(kind) || read.unusable.size < mostKinds ? kind : "other objects, no log entries";
      read.unusable.set(known, (read.unusable.get(known) ?? 0) + 1);
      read.lost = true;
    },
  };
  const elements = new Elements(
    (element) => readElement(element, receiver),
    (text) => {
      if (read.bad.count < mostKinds) read.looksLike ??= kindOfText(text);
      countBad(mayHoldEntry(text));
    },
  );
  for await (const piece of input.pieces) {
    elements.push(piece);
    onPiece(input.readBytes());
  }
  const whole = elements.end();
  read.broken = input.broken() ?? (whole ? null : "the JSON is cut off: it ends within an entry or a list");
  if (read.broken !== null) read.lost = true;
  return read;
}
