import { type Head, list, type Section, section, type Step } from "./blocks.ts";
import { code, type Text } from "./text/marked.ts";
import { foldedForShell } from "./text/shell.ts";
import type { Voice } from "./voice.ts";

export function step(text: Text, command: string | null = null): Step {
  return { text, command };
}

/** A step that is a command. */
export function run(say: (voice: Voice, command: string) => Text, voice: Voice, command: string): Step {
  return step(say(voice, command), command);
}

/** Each once. */
export function distinct(steps: readonly Step[]): Step[] {
  return steps.filter(({ text }, i) => steps.findIndex((one) => one.text === text) === i);
}

/** What to do, in its order; nothing where that is nothing. */
export function stepsSection(title: string, steps: readonly Step[], importance: number | null = null): Section {
  const items = steps.map(({ text }) => ({ text }));
  return section("next", title, importance, list(items, { ordered: true }));
}

/** The first step, for the top of everything: what leads to its command, and the command to be copied. */
export function nowOf([first]: readonly Step[]): Head["now"] {
  if (first === undefined) return null;
  const { text, command } = first;
  if (command === null) return { text, command: null };
  const lead = text.split(code(command), 1)[0] ?? "";
  return { text: lead.replace(/[:\s]+$/, ""), command: { text: foldedForShell(command), language: "sh" } };
}
