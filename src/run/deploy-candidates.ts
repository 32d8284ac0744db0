import type { Settings } from "../inputs/settings.ts";
import { sameAddress } from "./probe-targets.ts";

type Target = Pick<Settings, "service" | "region" | "url">;

/**
 * The candidates of one deploy, where several services and regions are verified in one run. An address before several regions of
 * a service is answered by any of them: each is the deploy that was meant, and none speaks for another.
 */
export class DeployCandidates {
  readonly #targets: readonly Target[];
  readonly #names = new Map<string, string>();

  constructor(targets: readonly Target[]) {
    this.#targets = targets;
  }

  note(target: Target, revision: string): void {
    this.#names.set(keyOf(target), revision);
  }

  /** Does its address stand before other regions of this run as well? */
  isShared({ service, region, url }: Target): boolean {
    return (
      url !== undefined &&
      this.#targets.some((one) => one.service === service && one.region !== region && sameAddress(one.url ?? null, url))
    );
  }

  /** Is this service verified in that region, too? */
  has({ service }: Pick<Target, "service">, region: string): boolean {
    return this.#targets.some((one) => one.service === service && one.region === region);
  }

  /** Is it what was deployed to another region of this service? */
  isSibling(target: Target, seen: { service: string; region: string; revision: string }): boolean {
    return (
      this.isShared(target) &&
      seen.service === target.service &&
      seen.region !== target.region &&
      this.#names.get(keyOf(seen)) === seen.revision
    );
  }
}

const keyOf = ({ service, region }: Pick<Target, "service" | "region">): string => JSON.stringify([service, region]);
