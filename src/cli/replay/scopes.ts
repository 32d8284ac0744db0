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
  /** Of the entry before: most are of the same. */
  #latest = 0;

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
    if (isSame(scope, this.#scopes[this.#latest])) return this.#latest;
    const key = `${scope.project}\n${scope.service}\n${scope.region}\n${scope.revision}`;
    this.#latest = this.#numbers.get(key) ?? this.#scopes.push(scope) - 1;
    this.#numbers.set(key, this.#latest);
    return this.#latest;
  }
}

function isSame({ project, service, region, revision }: Scope, other: Scope | undefined): boolean {
  return (
    revision === other?.revision && service === other.service && region === other.region && project === other.project
  );
}

function projectOf({ logName }: ExportedEntry): string | null {
  return /^projects\/([^/]+)\/logs\//.exec(logName ?? "")?.[1] ?? null;
}

function textOf(label: unknown): string | null {
  return typeof label === "string" && label !== "" ? label : null;
}
