import { informative, type Table } from "../report/blocks.ts";
import { plainText, signed } from "../report/render/plain.ts";

const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Of a terminal. Letters of Korean and the like, and emoji, take two. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

const gap = "  ";

/** A table for a terminal: a line a row, figures at the right of their column. */
export function aligned(whole: Table): string {
  const { columns, rows } = informative(whole) ?? { columns: [], rows: [] };
  const lines = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell) => (typeof cell === "string" ? plainText(cell) : signed(cell))),
  );
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => columnsOf(line[i] ?? ""))));
  return lines
    .map((line) =>
      line
        .map((text, i) => {
          const room = " ".repeat((widths[i] ?? 0) - columnsOf(text));
          return columns[i]?.figures === true ? `${room}${text}` : `${text}${room}`;
        })
        .join(gap)
        .trimEnd(),
    )
    .join("\n");
}
