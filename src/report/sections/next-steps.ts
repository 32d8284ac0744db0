import type { Head, Section, Step } from "../blocks.ts";
import { code } from "../text/marked.ts";
import { foldedForShell } from "../text/shell.ts";

/** What to do, in its order; nothing where that is nothing. */
export function stepsSection(title: string, steps: readonly Step[], importance: number | null = null): Section {
  const items = steps.map(({ text }) => ({ text }));
  return { id: "next", title, importance, blocks: items.length === 0 ? [] : [{ kind: "list", items, ordered: true }] };
}

/** The first step, for the top of everything: what leads to its command, and the command to be copied. */
export function nowOf([first]: readonly Step[]): Head["now"] {
  if (first === undefined) return null;
  const { text, command } = first;
  if (command === null) return { text, command: null };
  const lead = text.split(code(command), 1)[0] ?? "";
  return { text: lead.replace(/[:\s]+$/, ""), command: { text: foldedForShell(command), language: "sh" } };
}
