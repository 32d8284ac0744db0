import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Modules of which `dist` holds several in one file, though each is imported when it is needed. Apart, each would hold its own
 * copy of what it shares with others: webpack makes no file of less than 20 KB for what two of them need. Code that is loaded
 * costs little until it runs.
 */
const parts: Record<string, readonly string[]> = {
  index: ["actions/verify"],
  google: [
    "google-auth-library",
    "@google-cloud/run/build/src/v2/revisions_client",
    "@google-cloud/run/build/src/v2/services_client",
  ],
  actions: [
    ...["after", "rollback", "rollback-services", "rollout", "verify-services"].map((name) => `actions/${name}`),
    "cli/change/commands",
    "report/traffic/rollback",
    "report/traffic/rollout",
  ],
  period: ["actions/report", "cloud/bigquery", ...["discussion", "issue"].map((to) => `publish/period/${to}`)],
  setup: ["actions/setup", "cloud/setup-api", "report/setup/facts", "report/setup/summary"],
  publish: ["publish/github/open", "publish/slack/open"],
  cli: ["cli/main", ...["doctor", "replay", "report", "require", "verify"].map((command) => `cli/${command}/command`)],
};

const anImport = /\bimport\("([^"]+?)(\.js)?"\)/g;

/** Tells webpack, in what tsc has written, in which file each module is wanted. */
export function markParts(lib: string): void {
  const partOf = new Map(
    Object.entries(parts).flatMap(([part, modules]) => modules.map((module) => [module, part] as const)),
  );
  const found = new Set<string>();
  for (const file of readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"))) {
    const path = join(lib, file);
    const code = readFileSync(path, "utf8").replace(anImport, (whole, name: string, ending = "") => {
      const module = name.startsWith(".") ? relative(lib, join(dirname(path), name)) : name;
      const part = partOf.get(module);
      if (part === undefined) return whole;
      found.add(module);
      const mark = part === "index" ? `webpackMode: "eager"` : `webpackChunkName: "${part}"`;
      return `import(/* ${mark} */ "${name}${ending}")`;
    });
    writeFileSync(path, code);
  }
  const gone = [...partOf.keys()].filter((module) => !found.has(module));
  if (gone.length > 0) throw new Error(`no module imports these when needed any longer: ${gone.join(", ")}`);
}
