import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Random } from "./random.ts";

/** The access token that the cloud takes at this time, and the folder with the files that lead to one. */
export class Credentials {
  token: string;
  readonly #random: Random;
  readonly #folder = mkdtempSync(join(tmpdir(), "ion-simulator-"));

  constructor(random: Random) {
    this.#random = random;
    this.token = this.#drawn();
  }

  get tokenFile(): string {
    return join(this.#folder, "token");
  }

  /** For who reads the token itself from a file, as gcloud does. */
  write(): void {
    writeFileSync(this.tokenFile, this.token, { mode: 0o600 });
  }

  /** What was given out is refused from now on. */
  renew(): void {
    this.token = this.#drawn();
    this.write();
  }

  /** As google-github-actions/auth leaves it. Gives its path. */
  externalAccount(text: string): string {
    const path = join(this.#folder, "gha-creds-0123456789abcdef.json");
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #drawn(): string {
    return `ya29.simulator-${this.#random.uuid()}`;
  }
}
