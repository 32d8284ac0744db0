import type { CommandOption } from "../options.ts";

export const replayOptions = {
  from: { value: "TIME", description: "The window begins then (2026-03-01T10:00:00Z), not with the first request." },
  since: {
    value: "DURATION",
    description: "Only deploys whose first request is at most so long before the newest entry; always a table.",
  },
  json: { description: "One line of JSON a file: file, verdict, at (seconds after the window's start), requests, …" },
  summary: { value: "FILE", description: "Write the Markdown summary there." },
  help: { description: "This text.", short: "h" },
} as const satisfies Record<string, CommandOption>;
