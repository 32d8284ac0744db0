import { broken, type Figure, heading, line } from "./figure.ts";

/** Each part measures by itself, in about a minute; further ones need only a line here. */
const parts: Record<string, () => Promise<{ measure: () => Promise<Figure[]> }>> = {
  start: async () => await import("./start.ts"),
  sizes: async () => await import("./sizes.ts"),
  reading: async () => await import("./reading.ts"),
  job: async () => await import("./job.ts"),
  services: async () => await import("./services.ts"),
  judge: async () => await import("./judge.ts"),
  replay: async () => await import("./replay.ts"),
  report: async () => await import("./report.ts"),
  decisions: async () => await import("./decisions.ts"),
  real: async () => await import("./real.ts"),
};

/**
 * `npm run bench`, or `npm run bench -- start` for one part: prints a table, and keeps nothing but built files below
 * node_modules/.cache. A goal of time that is missed is told and fails nothing: machines are shared. Exit code 1: a part could
 * not be measured, or takes more room than it may.
 */
// Options and paths are the parts' own.
const chosen = process.argv.slice(2).filter((name) => !name.startsWith("--") && !name.includes("/"));
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
console.log(heading());
for (const [name, load] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  try {
    const { measure } = await load();
    for (const figure of await measure()) {
      console.log(line(figure));
      if (broken(figure)) process.exitCode = 1;
    }
  } catch (error) {
    console.error(`${name} could not be measured: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 1;
  }
}
