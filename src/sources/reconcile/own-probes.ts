import type { Found } from "./trace-join.ts";

/** A probe of ours that the candidate answered well. Epoch ms. */
export interface AnsweredProbe {
  name: string;
  traceId: string;
  endedAt: number;
}

/** So many in a row that do not show are no chance. */
export const fewestSilent = 3;
/** At the last look, fewer: the log has shown each of so many before. An entry comes within 0.4 s in 99 of 100 cases. */
const silentAtEnd = [
  { shown: 20, silent: 1 },
  { shown: 5, silent: 2 },
] as const;
const oneRoundMs = 1_000;
const fewestShown = 5;

/** A time in which the log shows none of our probes. `to`: null where none has shown since. Epoch ms. */
export interface Silence {
  from: number;
  to: number | null;
  probes: number;
}

type IsShown = (probe: AnsweredProbe) => boolean;

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
  view(before: number, last: boolean): { probes: Found; silence: Silence | null } {
    const due = this.#answered.filter(({ endedAt }) => endedAt < before).toSorted((a, b) => a.endedAt - b.endedAt);
    const isShown = ({ traceId }: AnsweredProbe): boolean => this.#shown.has(traceId);
    const seen = new Set(due.filter(isShown).map(({ name }) => name));
    if (seen.size === 0) return { probes: { n: due.length, found: 0 }, silence: null };
    const told = due.filter(({ name }) => seen.has(name));
    const found = told.filter(isShown).length;
    const silence = silenceAtEnd(told, isShown, last) ?? silenceBetween(told, isShown);
    return { probes: { n: told.length - (silence?.probes ?? 0), found }, silence };
  }
}

/** None of the newest shows any more. */
function silenceAtEnd(told: readonly AnsweredProbe[], isShown: IsShown, last: boolean): Silence | null {
  const newest = told.findLastIndex(isShown);
  const silent = told.slice(newest + 1);
  const before = told.slice(0, newest + 1);
  const found = before.filter(isShown).length;
  // Of the same round another one shows: the log has not stopped between them.
  const apartMs = (silent[0]?.endedAt ?? 0) - (before.at(-1)?.endedAt ?? 0);
  const shownAll = last && found === before.length && apartMs >= oneRoundMs;
  const fewest = (shownAll ? silentAtEnd.find(({ shown }) => found >= shown)?.silent : undefined) ?? fewestSilent;
  const [first] = silent;
  return first === undefined || silent.length < fewest
    ? null
    : { from: first.endedAt, to: null, probes: silent.length };
}

/** Some in a row do not show, and each of the others does: what was delivered in that time is lost. */
function silenceBetween(told: readonly AnsweredProbe[], isShown: IsShown): Silence | null {
  const first = told.findIndex((one) => !isShown(one));
  const next = told.findIndex((one, i) => i > first && isShown(one));
  const [from, to] = [told[first]?.endedAt, told[next]?.endedAt];
  if (from === undefined || to === undefined) return null;
  const others = [...told.slice(0, first), ...told.slice(next)];
  const probes = next - first;
  const lasts = (told[next - 1]?.endedAt ?? from) - from >= oneRoundMs;
  return probes >= fewestSilent && lasts && others.length >= fewestShown && others.every(isShown)
    ? { from, to, probes }
    : null;
}
