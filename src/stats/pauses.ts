/** A silence, by steps. */
export interface Pause {
  first: number;
  length: number;
}

/** So many times as long as the next one, at least. */
const leastTimes = 3;
/** The chance that pauses which are all alike hold such a one. */
const level = 5e-4;
/** Pauses of at least this part of the longest usual one are of its kind; shorter ones may be within a burst. */
const partOfLongest = 4;
/** Something comes in so many of the steps beside it: else it is one more pause between bursts. */
const heardBeside = 0.7;

/**
 * The longest time in which nothing came, where that is far longer than all other pauses explain. Null: it is not.
 *
 * If pauses are exponential, as between requests that come one by one or between bursts that do, the longest of m exceeds the
 * next by an exponential of the same law (Rényi, Acta Math. Hung. 4, 1953), so that it is r times as long with probability
 * ∏ i/(i+r−1) over i from 2 to m. How many pauses are of that kind, and not within bursts, is told by how many are at least a
 * quarter as long as the longest usual one: of m exponential ones about m^¾.
 *
 * @param heard whether anything came, step by step. @param to so many of these are looked at; nothing is said of the last pause.
 * @param since a pause before this step is none that could be too long.
 */
export function holeIn(heard: Uint8Array, to: number, since: number): Pause | null {
  const last = heard.lastIndexOf(1, to - 1);
  const all = pausesBefore(last, heard).toSorted((a, b) => b.length - a.length);
  const longest = all.find(({ first }) => first > since);
  if (longest === undefined) return null;
  const others = all.filter((one) => one !== longest);
  // Where steps are counted, a pause was at least as long, and another one at most one longer.
  const usual = (others[0]?.length ?? 0) + 1;
  const times = longest.length / usual;
  if (times < leastTimes) return null;
  const alike = others.filter(({ length }) => (length + 1) * partOfLongest >= usual).length;
  const many = 1 + Math.floor(alike ** (partOfLongest / (partOfLongest - 1)));
  const isDense = heardIn(heard.subarray(0, last + 1)) >= heardBeside * (last + 1 - longest.length);
  return isDense && chanceOf(many, times) <= level ? longest : null;
}

/** One after each step in which something came, and one before all; of no length where something came in the next. */
function pausesBefore(last: number, heard: Uint8Array): Pause[] {
  const pauses: Pause[] = [];
  let first = 0;
  for (let step = 0; step <= last; step += 1) {
    if (heard[step] !== 1) continue;
    pauses.push({ first, length: step - first });
    first = step + 1;
  }
  return pauses;
}

function chanceOf(all: number, times: number): number {
  let ln = 0;
  for (let i = 2; i <= all; i += 1) ln -= Math.log1p((times - 1) / i);
  return Math.exp(ln);
}

function heardIn(heard: Uint8Array): number {
  return heard.reduce((n, one) => n + one, 0);
}
