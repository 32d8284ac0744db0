import { LeftOut } from "../checks/left-out.ts";
import type { Settings } from "../inputs/settings.ts";
import type { LogEntry } from "../sources/log-entry.ts";
import { askedOf, type NotUser, pathOf, userRules, type UserRules, whoAsked } from "../sources/who-asked.ts";

/** Leaves out of one log what no user sent, where its entries tell who asked for what, and counts it. */
export class UserSieve {
  readonly #rules: UserRules;
  readonly #isOwn: (entry: LogEntry) => boolean;
  readonly leftOut = new LeftOut();
  #probes = 0;

  /** @param isOwn is it one of this run's own requests? */
  constructor(
    settings: Pick<Settings, "healthPath" | "ignoreAgents" | "ignorePaths" | "paths">,
    isOwn: (entry: LogEntry) => boolean,
  ) {
    this.#rules = userRules(settings);
    this.#isOwn = isOwn;
  }

  /** ion-verify's own requests, of this run or another, that were left out. */
  get probes(): number {
    return this.#probes;
  }

  /** Null: a user's, for all that the entry tells. */
  whoIs(entry: LogEntry): NotUser | null {
    return this.#isOwn(entry) ? "probe" : whoAsked(askedOf(entry), this.#rules);
  }

  /** Is it a user's? Counts it where it is not: once for each entry. */
  passes(entry: LogEntry): boolean {
    const who = this.whoIs(entry);
    if (who === null) return true;
    if (who === "probe") this.#probes += 1;
    else this.leftOut.add(who, nameOf(who, entry));
    return false;
  }
}

/** Of whom, or of what path, it is known by. */
export function nameOf(who: NotUser, { httpRequest }: LogEntry): string {
  const byAgent = who === "checker" || who === "bot" || who === "ignored-agent";
  return byAgent ? (httpRequest?.userAgent ?? "") : pathOf(httpRequest?.requestUrl ?? "");
}
