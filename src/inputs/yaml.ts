import { isMap, isNode, LineCounter, parseDocument } from "yaml";
import { show } from "./configuration-error.ts";

/** What a YAML file of a user's holds, and where. */
export interface YamlFile {
  /** Null where the file is empty. */
  data: unknown;
  /** `path:line:column` of what stands at these keys; of the nearest thing around it where there is nothing. */
  where: (keys: readonly PropertyKey[]) => string;
}

/** Why a file cannot be used at all. `value` is ready to be shown; `where` is null for the file as a whole. */
export interface YamlFault {
  value: string;
  where: string | null;
}

/** Far above any file that people write. */
const maxCharacters = 100_000;

/** Text of a YAML file → its data with places, or all that keeps it from being read. */
export function readYaml(yaml: string, path: string): YamlFile | YamlFault[] {
  if (yaml.length > maxCharacters) return [{ value: `a file of more than 100,000 characters`, where: null }];
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  try {
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    if (document.errors.length > 0) {
      // Of one slip the parser finds several faults: what follows the first on its line.
      const lineOf = ({ pos }: (typeof document.errors)[number]): number => lines.linePos(pos[0]).line;
      return document.errors
        .filter((one, i, all) => all.findIndex((other) => lineOf(other) === lineOf(one)) === i)
        .map(({ pos, message, code }) => ({
          value: code === "DUPLICATE_KEY" ? "YAML with the same name twice" : `not valid YAML (${said(message)})`,
          where: at(pos[0]),
        }));
    }
    // A few anchors are welcome; the limit stops the ones that are made to fill the memory.
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    const where = (keys: readonly PropertyKey[]): string => {
      for (let length = keys.length; length > 0; length--) {
        const start = startOf(document.contents, keys.slice(0, length));
        if (start !== undefined) return at(start);
      }
      return path;
    };
    return { data, where };
  } catch (error) {
    // The parser throws on too many aliases and on nesting deeper than the stack.
    return [
      { value: `not usable YAML (${said(error instanceof Error ? error.message : String(error))})`, where: null },
    ];
  }
}

/** The key itself where the last one is a mapping's, and the item where it is a list's. */
function startOf(contents: unknown, keys: readonly PropertyKey[]): number | undefined {
  let node = contents;
  for (const [index, key] of keys.entries()) {
    const last = index === keys.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (pair === undefined) return undefined;
      if (last) return isNode(pair.key) ? pair.key.range?.[0] : undefined;
      node = pair.value;
    } else {
      const items: unknown[] = typeof node === "object" && node !== null && "items" in node ? [node.items].flat() : [];
      node = items[Number(key)];
    }
  }
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The parser's message up to the colon: what follows can be the file's own text, and so a secret. */
function said(message: string): string {
  return show(message.split(": ")[0] ?? "");
}

/** A value as a message shows it; of a list or a mapping only that it is one. */
export function kind(value: unknown): string {
  if (typeof value === "string") return show(value);
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "a mapping";
}
