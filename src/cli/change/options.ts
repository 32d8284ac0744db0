import type { CommandOption } from "../options.ts";

/** What a command that changes something takes. */
export const changeOptions = {
  json: { description: "Print what was done as JSON, and what happens meanwhile to stderr." },
  summary: { value: "FILE", description: "Write the Markdown summary there instead of printing it." },
  help: { description: "This text.", short: "h" },
} as const satisfies Record<string, CommandOption>;
