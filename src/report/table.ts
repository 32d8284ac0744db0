import { markdownTable } from "markdown-table";
import { codeCell } from "./text/escape.ts";

export interface Column {
  title: string;
  /** Figures stand right. */
  align?: "l" | "r";
}

/** A table of cells that are already safe: words of ours, figures, or `codeCell`. Empty rows make no table: "". */
export function table(columns: Column[], rows: string[][]): string {
  if (rows.length === 0) return "";
  const heads = columns.map((column) => cell(column.title));
  return markdownTable([heads, ...rows.map((row) => row.map(cell))], {
    align: columns.map((column) => column.align ?? "l"),
    // Padding for plain-text readers would only add bytes to a summary.
    alignDelimiters: false,
  });
}

/** Only breaks and unescaped pipes end a cell; an empty one is a dash, so that it reads as "nothing" and not as a fault. */
function cell(text: string): string {
  return text.trim() === "" ? "–" : text.replace(/\s*\n\s*/g, " ").replace(/(?<!\\)\|/g, "\\|");
}

/** Text that is not ours, or a dash. */
export function foreign(text: string | null, limit = 300): string {
  return text === null || text === "" ? "–" : codeCell(text, limit);
}
