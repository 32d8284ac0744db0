import type { Wait } from "../clock.ts";
import type { Finding } from "../checks/finding.ts";
import { type Deployed, judgeExpected } from "../checks/expected.ts";
import type { Settings } from "../inputs/settings.ts";
import type { CloudRun, RevisionState } from "../revision/cloud-run-state.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import type { ProbeResult } from "../sources/observation.ts";

type Asked = Pick<Settings, "expectVersion" | "versionFrom" | "expectImage" | "expectCommit" | "healthPath">;

/** A service that names another version each time is told by these. */
const mostVersions = 50;

/** What the deploy was meant to be, and what is seen of it. */
export class Expectations {
  readonly #asked: Asked;
  readonly #versions = new Map<string, number>();
  #deployed: Deployed | null = null;

  constructor(settings: Asked) {
    this.#asked = settings;
  }

  async read(cloudRun: CloudRun, { name, image, labels, commit }: RevisionState, wait: Wait): Promise<void> {
    this.#deployed = { image, labels, commit, digest: null, why: "" };
    const wanted = this.#asked.expectImage;
    if (wanted === undefined || !wanted.includes("sha256:") || image?.includes("@sha256:") === true) return;
    try {
      this.#deployed = { ...this.#deployed, digest: await cloudRun.imageDigest(name, wait) };
    } catch (error) {
      wait.signal.throwIfAborted();
      if (!isCallFailure(error)) throw error;
      this.#deployed = { ...this.#deployed, why: error.message };
    }
  }

  /** Surely of the candidate. */
  answered({ version, status, door }: ProbeResult): void {
    if (version === undefined || door !== null || status === null || status < 200 || status >= 300) return;
    if (!this.#versions.has(version) && this.#versions.size === mostVersions) return;
    this.#versions.set(version, (this.#versions.get(version) ?? 0) + 1);
  }

  /** Empty: nothing was asked for, or the candidate never became ready. */
  findings(): Finding[] {
    const { expectVersion: version, expectImage: image, expectCommit: commit, versionFrom, healthPath } = this.#asked;
    if (this.#deployed === null) return [];
    const place =
      versionFrom.kind === "header" ? `the header ${versionFrom.name}` : `the member ${versionFrom.path.join(".")}`;
    const answers = [...this.#versions.values()].reduce((sum, count) => sum + count, 0);
    const where =
      healthPath === undefined
        ? "no health probe is sent"
        : answers === 0
          ? "no good answer of the health probe came"
          : `none of ${answers} answers of ${healthPath} has ${place}`;
    return judgeExpected({ version, image, commit }, this.#deployed, { versions: this.#versions, where });
  }
}
