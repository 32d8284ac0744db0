import { cutAt } from "../cut-text.ts";

/** Where messages of one pattern differ. */
export const WILDCARD = "<*>";

/** Messages beyond these are cut: only so much of them tells one pattern from another. */
const LONGEST_MESSAGE = 2_000;
const MOST_TOKENS = 60;
const LONGEST_TOKEN = 80;

/** Drain's usual depth: the number of tokens and the first one lead to a leaf. */
const LEADING_TOKENS = 1;
/** Of a message's words, and of a pattern's, so many must be the same. Above Drain's 0.4: a new error hidden in an old pattern is worse here
 *  than one pattern shown as two. */
const LEAST_SIMILAR = 0.6;
/** A node with so many branches sends further tokens down its wildcard. */
const MOST_BRANCHES = 100;
const MOST_CLUSTERS = 1_000;
const MOST_REMEMBERED = 2_000;

/**
 * What varies from message to message by its look alone: identifiers, addresses, times, numbers with their units. No
 * repetition stands in another that it could share its characters with: the cut length bounds their time.
 */
const VARIABLES: readonly RegExp[] = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g,
  /\b0x[0-9a-f]+\b/gi,
  /\b(?=[0-9a-f]*\d)[0-9a-f]{8,64}\b/gi,
  /(?<![\p{L}\p{N}_])[+-]?\d+(?:[.,]\d+)*(?:%|ms|s|m|h|[kKMGT]?i?B)?(?![\p{L}\p{N}_])/gu,
];

export interface Cluster<T> {
  /** The pattern: WILDCARD where its messages differ. */
  tokens: string[];
  data: T;
}

interface Node<T> {
  branches: Map<string, Node<T>>;
  clusters: Cluster<T>[];
}

/**
 * Drain (He, Zhu, Zheng & Lyu, ICWS 2017): a tree of fixed depth, by the number of a message's tokens and its first ones,
 * whose leaves hold clusters; a message joins the most similar one, whose pattern then varies wherever they differ.
 */
export class PatternTree<T> {
  readonly #byLength = new Map<number, Node<T>>();
  readonly #clusters: Cluster<T>[] = [];
  /** A pattern becomes more general with time; the same message stays of the cluster that it once joined. */
  readonly #remembered = new Map<string, Cluster<T>>();
  readonly #fresh: () => T;

  /** @param fresh what a new cluster carries. */
  constructor(fresh: () => T) {
    this.#fresh = fresh;
  }

  get clusters(): readonly Cluster<T>[] {
    return this.#clusters;
  }

  /** The cluster that the message joins. Null: it is like none, and there are as many as can be kept. */
  clusterOf(message: string): Cluster<T> | null {
    const tokens = tokensOf(message);
    const key = tokens.join(" ");
    const cluster = this.#remembered.get(key) ?? this.#join(tokens);
    if (cluster !== null && this.#remembered.size < MOST_REMEMBERED) this.#remembered.set(key, cluster);
    return cluster;
  }

  #join(tokens: string[]): Cluster<T> | null {
    // Nodes are made for clusters alone, so that their number is bounded with those.
    const full = this.#clusters.length === MOST_CLUSTERS;
    const leaf = this.#leafOf(tokens, full);
    const similar = mostSimilar(leaf.clusters, tokens);
    if (similar !== null) {
      for (const [i, token] of tokens.entries()) if (similar.tokens[i] !== token) similar.tokens[i] = WILDCARD;
      return similar;
    }
    if (full) return null;
    const cluster = { tokens, data: this.#fresh() };
    leaf.clusters.push(cluster);
    this.#clusters.push(cluster);
    return cluster;
  }

  /** @param readOnly a leaf that is not there yet is not kept. */
  #leafOf(tokens: readonly string[], readOnly: boolean): Node<T> {
    let node = this.#byLength.get(tokens.length);
    if (node === undefined) {
      node = noNode();
      if (!readOnly) this.#byLength.set(tokens.length, node);
    }
    for (const token of tokens.slice(0, LEADING_TOKENS)) {
      const crowded = node.branches.size >= MOST_BRANCHES && !node.branches.has(token);
      // A token with a digit is taken for a variable here, as in Drain.
      const key: string = crowded || /\d/.test(token) ? WILDCARD : token;
      let next = node.branches.get(key);
      if (next === undefined) {
        next = noNode();
        if (!readOnly) node.branches.set(key, next);
      }
      node = next;
    }
    return node;
  }
}

/** The words of a message's first line, with WILDCARD for what is a variable by its look. */
export function tokensOf(message: string): string[] {
  const firstLine = cutAt(message.trimStart(), LONGEST_MESSAGE).split(/[\r\n]/, 1)[0] ?? "";
  const masked = VARIABLES.reduce((text, variable) => text.replace(variable, WILDCARD), firstLine);
  const tokens = masked.split(/\s+/).filter((token) => token !== "");
  return tokens.slice(0, MOST_TOKENS).map((token) => cutAt(token, LONGEST_TOKEN));
}

/** The cluster with the largest share of equal tokens; of equally similar ones the most general, as in Drain. */
function mostSimilar<T>(clusters: readonly Cluster<T>[], tokens: readonly string[]): Cluster<T> | null {
  let best: { cluster: Cluster<T>; equal: number; wildcards: number } | null = null;
  for (const cluster of clusters) {
    let [equal, wildcards] = [0, 0];
    for (const [i, token] of cluster.tokens.entries()) {
      // Two wildcards are equal by their look alone: that says nothing.
      if (token === WILDCARD) wildcards += 1;
      else if (token === tokens[i]) equal += 1;
    }
    if (best === null || equal > best.equal || (equal === best.equal && wildcards > best.wildcards)) {
      best = { cluster, equal, wildcards };
    }
  }
  if (best === null) return null;
  const words = tokens.filter((token) => token !== WILDCARD).length;
  return best.equal >= LEAST_SIMILAR * Math.max(words, tokens.length - best.wildcards) ? best.cluster : null;
}

function noNode<T>(): Node<T> {
  return { branches: new Map(), clusters: [] };
}
