import type { Wait } from "../clock.ts";
import type { Deployed, Named } from "../checks/expected.ts";
import type { Settings } from "../inputs/settings.ts";
import type { CloudRun, RevisionState } from "../revision/cloud-run-state.ts";
import { writtenPlace, type VersionPlace } from "../inputs/version-place.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { ProbeResult } from "../sources/observation.ts";
import { plannedProbes } from "../sources/probes/plans.ts";

type Asked = Pick<Settings, "expectVersion" | "expectImage" | "expectCommit"> & Parameters<typeof plannedProbes>[0];

/** A service that names another version each time is told by these. */
const mostVersions = 50;

/** What the deploy was meant to be, and what is seen of it. */
export class Expectations {
  readonly #asked: Asked;
  /** Of each probe that is asked for the version: its answers by what they named. */
  readonly #named: { name: string; path: string; place: VersionPlace; versions: Map<string, number> }[];
  #deployed: Deployed | null = null;

  constructor(settings: Asked) {
    this.#asked = settings;
    this.#named = plannedProbes(settings).flatMap(({ name, path, versionFrom: place }) =>
      place === undefined ? [] : [{ name, path, place, versions: new Map<string, number>() }],
    );
  }

  async read(cloudRun: CloudRun, { name, image, labels, commit }: RevisionState, wait: Wait): Promise<void> {
    this.#deployed = { image, labels, commit, digest: null, why: "" };
    const wanted = this.#asked.expectImage;
    if (wanted === undefined || !wanted.includes("sha256:") || image?.includes("@sha256:") === true) return;
    try {
      this.#deployed = { ...this.#deployed, digest: await cloudRun.imageDigest(name, wait) };
    } catch (error) {
      throwUnlessCallFailed(error, wait.signal);
      this.#deployed = { ...this.#deployed, why: error.message };
    }
  }

  /** Surely of the candidate. */
  answered({ name, version, status, door, ok }: ProbeResult): void {
    const versions = this.#named.find((one) => one.name === name)?.versions;
    if (versions === undefined || version === undefined || door !== null || status === null) return;
    // A body that tells of trouble at 200 tells its version, too.
    if (!ok && (status < 200 || status >= 300)) return;
    if (!versions.has(version) && versions.size === mostVersions) return;
    versions.set(version, (versions.get(version) ?? 0) + 1);
  }

  /** Null: the candidate never became ready. */
  get deployed(): Deployed | null {
    return this.#deployed;
  }

  get named(): Named[] {
    return this.#named.map(({ name, path, place, versions }) => {
      const where = whereOf(path, place, versions);
      return { probe: name, place: writtenPlace(place), versions: [...versions], where };
    });
  }
}

/** Why its answers may name no version, for people. */
function whereOf(path: string, place: VersionPlace, versions: ReadonlyMap<string, number>): string {
  const answers = [...versions.values()].reduce((sum, count) => sum + count, 0);
  if (answers === 0) return `no good answer of ${path} came`;
  const part = place.kind === "header" ? `the header ${place.name}` : `the member ${place.path.join(".")}`;
  return `none of ${answers} answers of ${path} has ${part}`;
}
