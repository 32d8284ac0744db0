import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { toolFolder } from "./tools.ts";

const folder = toolFolder("mermaid");

export const hasMermaid = folder !== null;

/** Mermaid's own parser, without a page to draw on. @returns what kind of diagram a text is; throws where it is none. */
export async function mermaidParser(): Promise<(text: string) => Promise<unknown>> {
  const entry = join(folder ?? "", "dist/mermaid.core.mjs");
  // Without a DOM, DOMPurify is a bare factory; parsing needs only that its two functions exist.
  const purify = join(dirname(createRequire(entry).resolve("dompurify")), "purify.es.mjs");
  const { default: DOMPurify } = (await import(pathToFileURL(purify).href)) as { default: object };
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });
  const { default: mermaid } = (await import(pathToFileURL(entry).href)) as {
    default: { parse: (text: string) => Promise<unknown> };
  };
  return async (text) => await mermaid.parse(text);
}
