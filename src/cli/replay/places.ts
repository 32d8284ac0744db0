import type { Settings } from "../../inputs/settings.ts";
import type { Place } from "../../report/words/en/cli.ts";
import type { Scope } from "./scopes.ts";

/** What tells deploys apart besides their revision, by the option that chooses one. */
const placeKeys = ["service", "region", "project"] as const satisfies readonly Place[];

/** Is a deploy of this asked for? What an entry does not say speaks against nothing. */
export function isWanted(scope: Scope, settings: Pick<Settings, Place | "revision">): boolean {
  return [...placeKeys, "revision" as const].every((key) => {
    const wanted = settings[key] ?? "";
    return wanted === "" || scope[key] === null || scope[key] === wanted;
  });
}

/** The options by which those scopes can be told apart, each with its different values. */
export function differences(scopes: readonly Scope[]): { key: Place; values: string[] }[] {
  return placeKeys.flatMap((key) => {
    const values = [...new Set(scopes.map((scope) => scope[key] ?? "–"))].sort();
    return values.length > 1 ? [{ key, values }] : [];
  });
}
