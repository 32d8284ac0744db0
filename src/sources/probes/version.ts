import type { VersionPlace } from "../../inputs/version-place.ts";
import { cutAt } from "../../cut-text.ts";
import { valueAt } from "../../inputs/foreign-json.ts";

/** A longer one is no version. */
const longest = 200;

/** The version that an answer names. "": it names none there. */
export function versionIn(
  place: VersionPlace,
  { headers, text }: { headers: Readonly<Record<string, string | undefined>>; text: string },
): string {
  const value = place.kind === "header" ? headers[place.name] : memberOf(text, place.path);
  return typeof value === "string" || typeof value === "number" ? cutAt(String(value).trim(), longest) : "";
}

function memberOf(text: string, path: readonly string[]): unknown {
  try {
    return valueAt(JSON.parse(text), ...path);
  } catch {
    return undefined;
  }
}
