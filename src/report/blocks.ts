import type { Chart } from "./chart.ts";
import { type Column, type Columns, columnsOf } from "./column.ts";
import { isBlank, type Text } from "./text/marked.ts";
import type { Language } from "./words/languages.ts";

/**
 * What is shown of a report, as plain data: worded, and not escaped for any medium. Sections make it, renderers know nothing
 * else.
 */

/** How something stands. `ok` is what passes beside others that may not; `waiting`: it has not come to that; `off`: nobody wants it judged. */
export type Mark = "pass" | "ok" | "warn" | "fail" | "open" | "waiting" | "off";

/** A mark and its word, for who does not see the one or does not read the other. */
export interface Marked {
  mark: Mark;
  word: Text;
}

export type Cell = Text | Marked;

export interface Table {
  /** For who does not see where it stands. */
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** How many rows there are besides these, that nobody has. */
  more?: number;
}

export type Facts = readonly (readonly [name: string, value: Text | null])[];

export interface Item {
  text: Text;
  mark?: Mark;
  /** What it is about. */
  name?: string;
}

/** A command or a query, to be copied as it stands. */
export interface Command {
  text: string;
  language: "sh" | "text";
}

/** What the reader should do, and the command that does it where there is one. */
export interface Step {
  text: Text;
  command: string | null;
}

/** What was seen of one check, and how it was judged. */
export interface Finding {
  mark: Mark;
  /** The decision. */
  word: string;
  name: string;
  value: Text | null;
  limit: Text | null;
  sample: Text | null;
  interval: Text | null;
  sentence: Text;
  /** What was seen beside what is allowed, in one unit. Null: there is nothing to compare. */
  gauge: { value: number; limit: number; low: number | null; high: number | null } | null;
  chart: Chart | null;
}

/** A figure that everybody asks for. */
export interface Figure {
  name: string;
  value: Text;
  below: Text;
  mark: Mark | null;
}

export type Block =
  | { kind: "text"; text: Text; note?: true }
  | { kind: "heading"; text: string }
  | { kind: "list"; items: readonly Item[]; ordered?: true }
  /** Boxes that are ticked or not. */
  | { kind: "boxes"; items: readonly Required<Item>[] }
  | { kind: "steps"; steps: readonly (Marked & { after: Text; message: Text })[] }
  | { kind: "table"; table: Table }
  | { kind: "facts"; facts: Facts }
  /** `listed`: in a sentence each, what passed too. */
  | { kind: "findings"; findings: readonly Finding[]; listed?: true }
  | { kind: "shares"; shares: readonly { percent: number; ours: boolean }[] }
  | { kind: "command"; command: Command }
  | { kind: "chart"; chart: Chart }
  | { kind: "marked"; mark: Mark; text: Text };

export interface Section {
  id: string;
  title: Text;
  blocks: readonly Block[];
  /** The lower, the sooner it is left out where there is no room. Null: never. */
  importance: number | null;
  /** Shown on demand where that can be. */
  folded?: true;
  /** It stands where nobody needs its title. */
  untitled?: true;
  /** The page tells it elsewhere. */
  notOnPage?: true;
  /** For who reads a page at length; others do without. */
  pageOnly?: true;
}

/** The first thing that is read: what it comes to, why, and what to do. */
export interface Head {
  /** What kind of report it is. */
  product: string;
  /** Without a mark, the word has a sign of its own. */
  verdict: { mark: Mark | null; word: string };
  /** What it is about: a revision, a service. */
  subject: Text;
  reason: Text;
  about: readonly (readonly [label: string, value: Text])[];
  /** Where to look further. */
  links: readonly Text[];
  /** The one thing to do now, and the command that does it. Null: there is none. */
  now: { text: Text; command: Command | null } | null;
}

export interface Document {
  language: Language;
  head: Head;
  figures: readonly Figure[];
  /** Most important first. */
  sections: readonly Section[];
  /** What it is made of: documents of their own, shown below it. */
  parts?: readonly Part[];
}

/** A document as a part of another one. `id` is its own among the parts. */
export interface Part {
  id: string;
  document: Document;
  /** Shown on demand where that can be. */
  folded: boolean;
}

/** `importance`: null, it is never left out. */
export function section(
  id: string,
  title: Text,
  importance: number | null,
  content: readonly Block[],
  how: Pick<Section, "folded" | "untitled" | "notOnPage" | "pageOnly"> = {},
): Section {
  return { id, title, importance, blocks: content, ...how };
}

/** Those that are there. */
export function present<T>(...all: readonly (T | null)[]): T[] {
  return all.filter((one) => one !== null);
}

/** Blocks of a section: those that are there. */
export function blocks(...parts: readonly (Block | null | false | readonly Block[])[]): Block[] {
  return parts.flatMap((part) => (part === null || part === false ? [] : part));
}

/** A list; nothing where nothing is in it. */
export function list(items: readonly Item[], how: { ordered?: true } = {}): Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items, ...how }];
}

/** A table, with its name above it where that is asked for; nothing where it says nothing. */
export function table(
  name: string,
  columns: Columns,
  rows: Table["rows"],
  { titled = false, more }: { titled?: boolean; more?: number } = {},
): Block[] {
  const told = informative({ name, columns: columnsOf(columns), rows, ...(more === undefined ? {} : { more }) });
  if (told === null) return [];
  return blocks(titled && { kind: "heading", text: name }, { kind: "table", table: told });
}

/** A table without what says nothing: a row that has only its name, a column without a value. Null: nothing is left. */
export function informative<T extends Pick<Table, "columns" | "rows">>(whole: T): T | null {
  const { columns } = whole;
  const rows = whole.rows.filter((row) => row.slice(columns.length > 1 ? 1 : 0).some(says));
  if (rows.length === 0) return null;
  const told = columns.map((_, i) => rows.some((row) => says(row[i])));
  if (rows.length === whole.rows.length && told.every(Boolean)) return whole;
  const kept = <C>(cells: readonly C[]): C[] => cells.filter((_, i) => told[i]);
  return { ...whole, columns: kept(columns), rows: rows.map(kept) };
}

/** The facts that have a value. */
export function known(facts: Facts): [name: string, value: Text][] {
  return facts.flatMap(([name, value]): [string, Text][] => (value === null || isBlank(value) ? [] : [[name, value]]));
}

function says(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return typeof cell !== "string" || !(isBlank(cell) || cell === "–");
}

/** Those that there was enough to draw for. */
export function charts(...drawn: readonly (Chart | null)[]): Block[] {
  return present(...drawn).map((chart) => ({ kind: "chart", chart }));
}

/** What was judged, wherever it stands. */
export function findingsIn(sections: readonly Section[]): Finding[] {
  const all = sections.flatMap(({ blocks: content }) => content);
  return all.flatMap((block) => (block.kind === "findings" ? block.findings : []));
}

/** Those that passed, and those that did not. */
export function parted(findings: readonly Finding[]): { passed: Finding[]; open: Finding[] } {
  const isPassed = ({ mark }: Finding): boolean => mark === "pass" || mark === "ok";
  return { passed: findings.filter(isPassed), open: findings.filter((one) => !isPassed(one)) };
}
