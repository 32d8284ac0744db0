import type { ExportedEntry } from "./export/entry.ts";

/** Whose entry it is. Two that share a revision's name may still be two: in another region, or another project. Null: not said. */
export interface Scope {
  project: string | null;
  service: string | null;
  region: string | null;
  revision: string | null;
}

/** Numbers the scopes that a log holds. */
export class Scopes {
  readonly #scopes: Scope[] = [];
  readonly #numbers = new Map<string, number>();

  get all(): readonly Scope[] {
    return this.#scopes;
  }

  numberOf(entry: ExportedEntry): number {
    const { labels = {} } = entry.resource ?? {};
    const scope = {
      project: textOf(labels["project_id"]) ?? projectOf(entry),
      service: textOf(labels["service_name"]),
      region: textOf(labels["location"]),
      revision: textOf(labels["revision_name"]),
    };
    const key = `${scope.project}\n${scope.service}\n${scope.region}\n${scope.revision}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#scopes.length);
    return this.#scopes.push(scope) - 1;
  }
}

function projectOf({ logName }: ExportedEntry): string | null {
  return /^projects\/([^/]+)\/logs\//.exec(logName ?? "")?.[1] ?? null;
}

function textOf(label: unknown): string | null {
  return typeof label === "string" && label !== "" ? label : null;
}
