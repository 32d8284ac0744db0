import type { Found } from "./trace-join.ts";

/** A probe of ours that the candidate answered well. Epoch ms. */
export interface AnsweredProbe {
  name: string;
  traceId: string;
  endedAt: number;
}

/** So many in a row that do not show are no chance. */
const fewestSilent = 3;
/** At the last look, fewer: the log has shown each of so many before. An entry comes within 0.4 s in 99 of 100 cases. */
const silentAtEnd = [
  { shown: 20, silent: 1 },
  { shown: 5, silent: 2 },
] as const;
const oneRoundMs = 1_000;

/**
 * Requests of which we know for sure that they were: our own probes. A log that is whole shows them; a sample shows some of
 * them, and one that stopped none of the newest. A probe of which not one ever showed says nothing: its path may be left out
 * by itself.
 */
export class OwnProbes {
  readonly #answered: AnsweredProbe[] = [];
  readonly #shown = new Set<string>();

  answered(probe: AnsweredProbe): void {
    this.#answered.push(probe);
  }

  shown(traceId: string): void {
    this.#shown.add(traceId);
  }

  /**
   * @param before of probes that ended before, the log's entries have come. Epoch ms.
   * @param last is it the last look? Before it, an entry that is late will come yet.
   */
  view(before: number, last: boolean): { probes: Found; silentSince: { at: number; probes: number } | null } {
    const due = this.#answered.filter(({ endedAt }) => endedAt < before).toSorted((a, b) => a.endedAt - b.endedAt);
    const seen = new Set(due.filter(({ traceId }) => this.#shown.has(traceId)).map(({ name }) => name));
    if (seen.size === 0) return { probes: { n: due.length, found: 0 }, silentSince: null };
    const told = due.filter(({ name }) => seen.has(name));
    const newest = told.findLastIndex(({ traceId }) => this.#shown.has(traceId));
    const silent = told.slice(newest + 1);
    const upToLast = told.slice(0, newest + 1);
    const found = upToLast.filter(({ traceId }) => this.#shown.has(traceId)).length;
    // Of the same round another one shows: the log has not stopped between them.
    const apartMs = (silent[0]?.endedAt ?? 0) - (upToLast.at(-1)?.endedAt ?? 0);
    const shownAll = last && found === upToLast.length && apartMs >= oneRoundMs;
    const fewest = (shownAll ? silentAtEnd.find(({ shown }) => found >= shown)?.silent : undefined) ?? fewestSilent;
    if (silent.length < fewest) return { probes: { n: told.length, found }, silentSince: null };
    return {
      probes: { n: upToLast.length, found },
      silentSince: { at: silent[0]?.endedAt ?? before, probes: silent.length },
    };
  }
}
