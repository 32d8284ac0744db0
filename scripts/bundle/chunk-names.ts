/** A chunk of webpack's, as its stats tell. */
export interface Chunk {
  id: number | string;
  /** By which it was asked for (parts.ts). */
  names?: string[];
  files: string[];
  modules?: { name?: string; size: number }[];
}

/** What webpack's runtime makes a chunk's file name of. */
const runtimeName = 'return "" + chunkId + ".index.js";';

/** Where a chunk is asked for by its number (ncc calls the entry's way to ask by its own name), and where it says its own. */
const asked = /(__(?:webpack|nccwpck)_require__\.e\((?:\/\*[^*]*\*\/ ?)?)(\d+)(?=\))/g;
const says = /^(exports\.ids? = \[?)(\d+)(?=\]?;$)/gm;

const mostCharacters = 60;

/**
 * File names for chunks by what they hold, so that a difference of `dist` can be read: `cli-replay-command.js`, `undici.js`.
 *
 * @returns names without their ending, by chunk.
 */
export function chunkNames(chunks: readonly Chunk[], taken: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  // The same chunk is named first at each build.
  for (const chunk of chunks.toSorted((a, b) => leading(a).localeCompare(leading(b)) || sizeOf(b) - sizeOf(a))) {
    const base = leading(chunk);
    let name = base;
    for (let i = 2; used.has(name); i += 1) name = `${base}-${i}`;
    used.add(name);
    names.set(String(chunk.id), name);
  }
  return names;
}

/**
 * A file of the bundle with these names in place of the chunks' numbers. Webpack takes a number from the order in which a
 * chunk's modules were read, which is another one on a busy machine.
 */
export function withNames(code: string, names: ReadonlyMap<string, string>): string {
  const named = (_: string, before: string, id: string): string => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`no chunk has the number ${id}`);
    return before + JSON.stringify(name);
  };
  return code.replace(runtimeName, 'return chunkId + ".js";').replace(asked, named).replace(says, named);
}

/** Its own name; else of our own code the largest module, of packages the one of which most is there. */
function leading({ id, names: [own] = [], modules = [] }: Chunk): string {
  if (own !== undefined) return own;
  const sizes = new Map<string, number>();
  for (const { name = "", size } of modules) {
    const part = partOf(name);
    sizes.set(part, (sizes.get(part) ?? 0) + size);
  }
  const [[largest] = [""]] = [...sizes].sort(([, a], [, b]) => b - a);
  if (largest === "") return `chunk-${id}`;
  if (largest !== "lib") return plain(largest);
  const ours = modules.filter(({ name = "" }) => partOf(name) === "lib").toSorted((a, b) => b.size - a.size)[0];
  return plain(ours?.name?.replace(/^\.\/lib\//, "").replace(/\.js.*$/, "") ?? "lib");
}

/** A package's name, with the module's own where it is a generated client; `lib` for our own code. */
function partOf(module: string): string {
  const path = /node_modules\/((?:@[^/]+\/)?[^/]+)(?:\/.*?([^/]+_client)\.js)?/.exec(module);
  if (path !== null) return [path[1], path[2]].filter((one) => one !== undefined).join("-");
  return module.startsWith("./lib/") ? "lib" : (/\/([^/]+)\.\w+$/.exec(module)?.[1] ?? "");
}

function plain(name: string): string {
  return name
    .replace(/[^a-zA-Z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, mostCharacters);
}

function sizeOf({ modules = [] }: Chunk): number {
  return modules.reduce((sum, { size }) => sum + size, 0);
}
