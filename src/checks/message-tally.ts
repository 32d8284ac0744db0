import type { LoggedMessage } from "./message-patterns.ts";
import { tokensOf } from "./pattern-tree.ts";
import { cutAt } from "../cut-text.ts";

/** Messages that differ in more than figures and identifiers. Of further ones only the number is kept. */
const MOST_KEPT = 2_000;
/** More than is ever shown of one, or told apart by. */
const LONGEST_KEPT = 2_000;

/** The messages of one revision, of those that differ in nothing but figures and identifiers the earliest. */
export class MessageTally {
  readonly #kept = new Map<string, LoggedMessage & { count: number }>();
  #total = 0;
  #left = 0;

  /** In any order; each message once. @param at epoch ms. @param message already without credentials. */
  add(at: number, message: string): void {
    this.#total += 1;
    const cut = cutAt(message, LONGEST_KEPT);
    const key = tokensOf(cut).join(" ");
    const known = this.#kept.get(key);
    if (known !== undefined) {
      known.count += 1;
      if (at < known.at) Object.assign(known, { at, message: cut });
    } else if (this.#kept.size < MOST_KEPT) this.#kept.set(key, { at, message: cut, count: 1 });
    else this.#left += 1;
  }

  get messages(): Iterable<LoggedMessage> {
    return this.#kept.values();
  }

  /** All that were added. */
  get total(): number {
    return this.#total;
  }

  /** Of these, the ones that are in `messages` by no count, since there were too many different ones. */
  get left(): number {
    return this.#left;
  }
}
