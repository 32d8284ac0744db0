import type { NotUser } from "../sources/who-asked.ts";
import { cutAt } from "../cut-text.ts";

export interface LeftOutFacts {
  count: number;
  /** Most frequent first. `name`: of the caller, or the path. */
  by: { who: Exclude<NotUser, "probe">; name: string; count: number }[];
}

/** Names come from whoever calls: bounded in number and length. */
const mostNames = 500;
const longestName = 120;
const shownNames = 20;
const others = "…";

/** Requests that are no users', counted by who they are of. */
export class LeftOut {
  readonly #by = new Map<string, LeftOutFacts["by"][number]>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(who: Exclude<NotUser, "probe">, name: string): void {
    this.#count += 1;
    const short = cutAt(name, longestName);
    const known = this.#by.get(`${who} ${short}`);
    if (known !== undefined) known.count += 1;
    else if (this.#by.size < mostNames) this.#by.set(`${who} ${short}`, { who, name: short, count: 1 });
    else {
      const rest = this.#by.get(`${who} ${others}`) ?? { who, name: others, count: 0 };
      rest.count += 1;
      this.#by.set(`${who} ${others}`, rest);
    }
  }

  facts(): LeftOutFacts {
    const by = [...this.#by.values()].toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return { count: this.#count, by: by.slice(0, shownNames).map((one) => ({ ...one })) };
  }
}
