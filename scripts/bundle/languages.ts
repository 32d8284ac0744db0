import { buildSync } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const anImport = /^import \{ (\w+) \} from "\.\/\1\.js";\n/gm;
const all = /\bconst catalogues = \{ ([\w, ]+) \};/;

/** The one that is read before any other, and by most. */
const usual = "en";

export const fileOf = (language: string): string => `words-${language}.js`;

/**
 * Each language but the usual one gets a file of its own in `dist`, which is loaded when a word of it is asked for: at once,
 * because no word waits. Of what tsc has written, the list of catalogues is made to ask for it.
 *
 * @returns those languages, and the code of each.
 */
export function takeLanguagesApart(lib: string): Map<string, string> {
  const folder = join(lib, "report/words");
  const path = join(folder, "catalogues.js");
  const code = readFileSync(path, "utf8");
  const names = [...code.matchAll(anImport)].map(([, name = ""]) => name).filter((name) => name !== usual);
  if (names.length === 0 || !all.test(code))
    throw new Error(`${path} imports and lists catalogues no longer as it did`);
  const lazy = names.map((name) => `get ${name}() { return require("./${fileOf(name)}").${name}; }`);
  writeFileSync(
    path,
    code
      .replace(anImport, (whole, name: string) => (name === usual ? whole : ""))
      .replace(all, `const catalogues = { ${[usual, ...lazy].join(", ")} };`),
  );
  return new Map(names.map((name) => [name, bundled(join(folder, `${name}.js`))]));
}

/** What it needs of other parts is in it once more, 9 KB. */
function bundled(path: string): string {
  const options = { bundle: true, write: false, minify: true, charset: "utf8", lineLimit: 1000 } as const;
  const { outputFiles } = buildSync({
    ...options,
    entryPoints: [path],
    platform: "node",
    format: "cjs",
    target: "node24",
  });
  return outputFiles[0]?.text ?? "";
}
