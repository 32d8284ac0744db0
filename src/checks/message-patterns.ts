import { type Cluster, PatternTree } from "./pattern-tree.ts";

export interface LoggedMessage {
  /** Epoch ms. */
  at: number;
  /** Already without credentials: examples are shown as they are. */
  message: string;
  /** It came so often, the first time `at`; absent: once. */
  count?: number;
}

/** What the candidate writes and its baseline does not. */
export interface NewPattern {
  /** The message with `<*>` where it varies. Text from the service: hostile until escaped. */
  pattern: string;
  count: number;
  firstAt: number;
  /** The earliest of them, cut to a length that can be shown. */
  example: string;
}

interface Seen {
  candidate: number;
  baseline: number;
  firstAt: number;
  example: string;
}

const LONGEST_EXAMPLE = 300;

/**
 * Log messages of the candidate and of its baseline, by pattern: both in one tree, so that the same message is of one
 * pattern whoever wrote it. Bounded for any number and length of messages.
 */
export class MessagePatterns {
  readonly #tree = new PatternTree<Seen>(() => ({ candidate: 0, baseline: 0, firstAt: Infinity, example: "" }));
  #unsorted = 0;

  /** In any order; each message once. */
  add(side: "candidate" | "baseline", { at, message, count = 1 }: LoggedMessage): void {
    const cluster = this.#tree.clusterOf(message);
    if (cluster === null) {
      if (side === "candidate") this.#unsorted += count;
      return;
    }
    const { data } = cluster;
    data[side] += count;
    if (side === "candidate" && at < data.firstAt) {
      data.firstAt = at;
      data.example = message.length > LONGEST_EXAMPLE ? `${cut(message)}…` : message;
    }
  }

  /** The candidate's messages that came when there were too many patterns to tell another apart. */
  get unsorted(): number {
    return this.#unsorted;
  }

  /** The most frequent first. */
  newPatterns(): NewPattern[] {
    return this.#tree.clusters
      .filter(({ data }) => data.baseline === 0)
      .map(({ tokens, data }: Cluster<Seen>) => ({
        pattern: tokens.join(" "),
        count: data.candidate,
        firstAt: data.firstAt,
        example: data.example,
      }))
      .sort((a, b) => b.count - a.count || a.firstAt - b.firstAt);
  }
}

/** By whole characters: half of a surrogate pair is none. */
function cut(message: string): string {
  return Array.from(message.slice(0, 2 * LONGEST_EXAMPLE))
    .slice(0, LONGEST_EXAMPLE)
    .join("");
}
