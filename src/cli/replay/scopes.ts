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
  /** Most entries are of the same one as the entry before. */
  #latest: { labels: Record<string, unknown>; project: unknown; number: number } = {
    labels: {},
    project: null,
    number: -1,
  };

  get all(): readonly Scope[] {
    return this.#scopes;
  }

  numberOf(entry: ExportedEntry): number {
    const labels: Record<string, unknown> = entry.resource?.labels ?? {};
    const { service_name: service, location: region, revision_name: revision } = labels;
    const project = labels["project_id"] ?? projectOf(entry);
    const latest = this.#latest.labels;
    if (
      this.#latest.number >= 0 &&
      revision === latest["revision_name"] &&
      service === latest["service_name"] &&
      region === latest["location"] &&
      project === this.#latest.project
    ) {
      return this.#latest.number;
    }
    const key = JSON.stringify([project, service, region, revision]);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#scopes.length;
      this.#numbers.set(key, number);
      this.#scopes.push({
        project: textOf(project),
        service: textOf(service),
        region: textOf(region),
        revision: textOf(revision),
      });
    }
    this.#latest = { labels, project, number };
    return number;
  }
}

function projectOf({ logName }: ExportedEntry): string | null {
  return /^projects\/([^/]+)\/logs\//.exec(logName ?? "")?.[1] ?? null;
}

function textOf(label: unknown): string | null {
  return typeof label === "string" && label !== "" ? label : null;
}
