import type { CommandOption } from "../options.ts";

export const reportOptions = {
  json: { description: "Print the report as JSON, and what happens meanwhile to stderr." },
  summary: { value: "FILE", description: "Write the Markdown summary there instead of printing it." },
  html: { value: "FILE", description: "Write the report page there, one HTML file that needs no network." },
  help: { description: "This text.", short: "h" },
} as const satisfies Record<string, CommandOption>;
