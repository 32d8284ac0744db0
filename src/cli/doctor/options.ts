import type { CommandOption } from "../options.ts";

export const doctorOptions = {
  write: { value: "FILE", description: "Write the config file that fits there; nothing is overwritten." },
  json: { description: "Print what was seen as JSON." },
  help: { description: "This text.", short: "h" },
} as const satisfies Record<string, CommandOption>;
