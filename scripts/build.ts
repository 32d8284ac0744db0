import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { minifySync, parseSync, transformSync, Visitor } from "rolldown/utils";
import { type Chunk, chunkNames, withNames } from "./bundle/chunk-names.ts";
import { cutClients } from "./bundle/clients.ts";
import { cutDescriptors } from "./bundle/descriptors.ts";
import { fileOf, takeLanguagesApart } from "./bundle/languages.ts";
import { leftOut, switches } from "./bundle/left-out.ts";
import { groupedLicences } from "./bundle/licences.ts";
import { markParts } from "./bundle/parts.ts";

/**
 * Builds dist from src: tsc, then ncc. With --check nothing is changed; fails where the committed dist differs.
 *
 * tsc comes first because TypeScript 7 has no JavaScript API, which ncc's own TypeScript loader needs. The output is
 * CommonJS: as an ES module the bundle would break on `__dirname` in the Google clients.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");
const lib = join(root, "lib");
const dist = join(root, "dist");

/** What the further actions and the post step name in their action.yml; the file's name tells src/main.ts which is meant. */
const entries = ["post", "rollback", "rollout", "report", "setup"];

const licences = "LICENSES.txt";

interface Built {
  code: string;
  assets: Record<string, { source: Uint8Array | string }>;
  stats: { toJson: (options: object) => { chunks: Chunk[] } };
}
type Ncc = (input: string, options: Record<string, unknown>) => Promise<Built>;

const files = await build();
if (check) {
  const stale = [...new Set([...files.keys(), ...readdirSync(dist)])].filter((name) => !sameAsCommitted(name));
  if (stale.length > 0) {
    console.error(`dist is not what src builds: ${stale.join(", ")}. Run \`npm run build\` and commit dist.`);
    process.exit(1);
  }
  console.log("dist is what src builds.");
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  // npm makes what "bin" names executable; it had better be so from the first.
  for (const [name, content] of files) {
    writeFileSync(join(dist, name), content, { mode: name === "index.js" ? 0o755 : 0o644 });
  }
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  console.log(`dist: ${files.size} files, ${(bytes / 1e6).toFixed(2)} MB`);
}

function sameAsCommitted(name: string): boolean {
  const built = files.get(name);
  try {
    return built !== undefined && built.equals(readFileSync(join(dist, name)));
  } catch {
    return false;
  }
}

async function build(): Promise<Map<string, Buffer>> {
  rmSync(lib, { recursive: true, force: true });
  const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", root], {
    stdio: "inherit",
  });
  if (tsc.status !== 0) process.exit(1);
  markParts(lib);
  // Not "module" as in the project itself: then ncc bundles these files, ES modules by syntax, into CommonJS.
  writeFileSync(join(lib, "package.json"), "{}\n");
  const languages = [...takeLanguagesApart(lib)].map(([name, text]) => [fileOf(name), text] as const);
  process.env["TS_NODE_PROJECT"] = join(root, "scripts/bundle/paths.json");
  const ncc = createRequire(import.meta.url)("@vercel/ncc") as Ncc;
  const { code, assets, stats } = await ncc(join(lib, "main.js"), {
    cache: false,
    quiet: true,
    // ncc's own minifier leaves out the chunks that are loaded when needed.
    minify: false,
    esm: false,
    externals: Object.fromEntries([
      ...leftOut.map((name) => [name, "./protos.js"]),
      ...languages.map(([file]) => [`./${file}`, `./${file}`]),
    ]) as Record<string, string>,
    target: "es2024",
    license: licences,
  });
  // All modules of each chunk, also those that others of it ask for.
  const told = { all: false, chunks: true, chunkModules: true, dependentModules: true, ids: true };
  const chunks = stats
    .toJson({ ...told, chunkModulesSpace: Infinity })
    .chunks.filter(({ files: [file] }) => file !== "index.js");
  const names = chunkNames(chunks, ["index", "protos", ...entries]);
  const words = wordsOf(lib);
  const cut = (text: string): string => withNames(cutClients(cutDescriptors(text, words)), names);
  const built = new Map<string, Buffer>([
    ["index.js", minified(cut(code))],
    ...entries.map((name): [string, Buffer] => [`${name}.js`, Buffer.from('require("./index.js");\n')]),
    ...languages.map(([file, text]): [string, Buffer] => [file, Buffer.from(text)]),
    ["protos.js", minified(readFileSync(join(root, "scripts/bundle/protos.cjs"), "utf8"))],
    // The action's folder may lie below a package.json that says otherwise.
    ["package.json", Buffer.from('{ "type": "commonjs" }\n')],
  ]);
  for (const [name, { source }] of Object.entries(assets)) {
    const text = source.toString();
    const chunk = names.get(/^(\d+)\.index\.js$/.exec(name)?.[1] ?? "");
    if (name.endsWith(".js")) built.set(chunk === undefined ? name : `${chunk}.js`, minified(cut(text)));
    else built.set(name, name === licences ? Buffer.from(groupedLicences(text)) : Buffer.from(source));
  }
  return built;
}

/** All names in our own code, and words in its texts. */
function wordsOf(folder: string): Set<string> {
  const ours = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  return new Set(ours.flatMap((name) => readFileSync(join(folder, name), "utf8").match(/\w+/g) ?? []));
}

/** Shorter and without comments: licences stand in LICENSES.txt. */
function minified(code: string): Buffer {
  const target = "es2024";
  const bound = done(transformSync("x.js", code, { target, sourceType: "script", define: switches }));
  const short = done(
    minifySync("x.js", bound, {
      compress: { target },
      mangle: { toplevel: false },
      codegen: { removeWhitespace: true, legalComments: "none" },
    }),
  );
  return Buffer.from(linesOf(short));
}

/** A difference shows the modules that changed, not one line of all. */
function linesOf(code: string): string {
  const starts: number[] = [];
  const { program } = parseSync("x.js", code, { sourceType: "script" });
  new Visitor({
    Property: ({ key, start }) => {
      if (key.type === "Literal" && typeof key.value === "number") starts.push(start);
    },
  }).visit(program);
  return [0, ...starts].map((start, i) => code.slice(start, starts[i])).join("\n");
}

function done({ code, errors }: { code: string; errors: readonly { message: string }[] }): string {
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return code;
}
