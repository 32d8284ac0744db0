import type { Finding } from "./finding.ts";
import { Buckets, bucketsFor, middleOf } from "../stats/buckets.ts";
import { lnAdd } from "../stats/evidence.ts";
import { type Arm, TwoByTwo } from "../stats/two-by-two.ts";
import { shortened } from "../cut-text.ts";

/** The groups seen among the first so many requests share most of the error chance; nothing is weighed before. */
const LEARN = 100;
/** So many groups can be told apart: the largest of the learned ones, and later ones as they come. */
const MOST_LEARNED = 200;
const MOST_LATER = 50;
/** The part of the error chance that is kept for groups that come later: the i-th has 1/(i(i+1)) of it. */
const KEPT_FOR_LATER = 0.1;
/** Names are counted while learning: bounded in number and length, whatever the service sends. */
const MOST_NAMES = 1_000;
const LONGEST_NAME = 200;
const SHOWN = 5;
/** The first guess of the rest's share beyond its own percentile weighs as much as so many requests. */
const GUESS_WEIGHT = 20;

export interface GroupPlan {
  /** So many batches are planned, one a poll. */
  batches: number;
  /** So much slower than the rest a group may be, as a share. Default 0.25: groups differ by what they ask for. */
  tolerance?: number;
  /** The chance that any group at all is named where none is slower than the rest. Default 0.01. */
  alpha?: number;
}

/** A group that is slower than the rest. Percentiles are within 1 %. */
export interface DeviatingGroup {
  group: string;
  n: number;
  p95Ms: number;
  restN: number;
  restP95Ms: number;
  /** Which percentile of the rest carries it, and the shares, 0..1, beyond it; the group's beyond it with tolerance. */
  percentile: number;
  groupShare: number;
  restShare: number;
  lnE: number;
  /** ln that is enough to name it. */
  lnNeeded: number;
}

/** What was seen of the groups. */
export interface SeenGroups {
  /** Requests that name one. */
  n: number;
  groups: number;
  /** Of these, those of groups that are not told apart. */
  untold: number;
  tolerance: number;
  /** The strongest few, and so many more. */
  slower: DeviatingGroup[];
  more: number;
}

/** The counts beyond one of the rest's percentiles, of all batches that could be weighed. */
interface Percentile {
  percentile: 50 | 95;
  test: TwoByTwo;
  group: Arm;
  rest: Arm;
}

interface Group {
  name: string;
  /** Its part of the error chance. */
  weight: number;
  percentiles: readonly [Percentile, Percentile];
  batch: Buckets;
  /** All batches before the open one. */
  before: Buckets;
  /** The strongest that both percentiles together ever spoke, and the one that carried it. */
  highest: number;
  carrying: Percentile;
}

/**
 * Is a group (a persona) slower than the rest? Each against all others by a 2×2 e-value a batch, at the others' own P50 and
 * P95 up to the batch before, averaged. A group is named when its e-value reaches 1 / (its part of alpha), so that the
 * chance of naming any group wrongly is alpha, however many there are and whichever others do deviate.
 */
export class GroupComparison {
  readonly #batches: number;
  readonly #tolerance: number;
  readonly #alpha: number;
  readonly #groups = new Map<string, Group>();
  readonly #learned = new Map<string, Buckets>();
  readonly #batch = new Buckets();
  readonly #before = new Buckets();
  #learning = true;
  #untold = 0;
  #closed = 0;
  #later = 0;

  constructor({ batches, tolerance = 0.25, alpha = 0.01 }: GroupPlan) {
    this.#batches = batches;
    this.#tolerance = tolerance;
    this.#alpha = alpha;
  }

  /** A request without a group is of none, and not of the rest either. */
  observe({ group: name, latencyMs }: { group: string | null; latencyMs: number | null }): void {
    if (name === null || latencyMs === null) return;
    this.#batch.add(latencyMs);
    const its = this.#bucketsOf(shortened(name, LONGEST_NAME));
    if (its === null) this.#untold += 1;
    else its.add(latencyMs);
  }

  /** Weighs the open batch. Once a poll, also when nothing came. */
  closeBatch(): void {
    this.#closed += 1;
    for (const group of this.#groups.values()) {
      this.#weigh(group);
      group.before.merge(group.batch);
      group.batch.clear();
    }
    this.#before.merge(this.#batch);
    this.#batch.clear();
    if (this.#learning && this.#before.count >= LEARN) this.#endLearning();
  }

  /** All that are slower, the strongest evidence first. */
  deviating(): DeviatingGroup[] {
    const margin = (group: Group): number => group.highest - this.#needed(group);
    const named = [...this.#groups.values()].filter((group) => margin(group) >= 0);
    return named.sort((a, b) => margin(b) - margin(a)).map((group) => this.#describe(group));
  }

  seen(): SeenGroups {
    const all = this.deviating();
    return {
      n: this.#before.count + this.#batch.count,
      groups: this.#learning ? this.#learned.size : this.#groups.size,
      untold: this.#untold,
      tolerance: this.#tolerance,
      slower: all.slice(0, SHOWN),
      more: Math.max(0, all.length - SHOWN),
    };
  }

  /** Null: there are too many groups to tell this one apart. */
  #bucketsOf(name: string): Buckets | null {
    if (!this.#learning) return (this.#groups.get(name) ?? this.#laterGroup(name))?.batch ?? null;
    const known = this.#learned.get(name);
    if (known !== undefined || this.#learned.size === MOST_NAMES) return known ?? null;
    const fresh = new Buckets();
    this.#learned.set(name, fresh);
    return fresh;
  }

  /** From here on groups are weighed: by requests that come now, at thresholds and with weights from those that came. */
  #endLearning(): void {
    const bySize = [...this.#learned].sort(([, a], [, b]) => b.count - a.count);
    const told = bySize.slice(0, MOST_LEARNED);
    for (const [name, before] of told) this.#addGroup(name, (1 - KEPT_FOR_LATER) / told.length, before);
    for (const [, { count }] of bySize.slice(MOST_LEARNED)) this.#untold += count;
    this.#learned.clear();
    this.#learning = false;
  }

  #laterGroup(name: string): Group | null {
    if (this.#later === MOST_LATER) return null;
    this.#later += 1;
    return this.#addGroup(name, KEPT_FOR_LATER / (this.#later * (this.#later + 1)), new Buckets());
  }

  #addGroup(name: string, weight: number, before: Buckets): Group {
    const left = this.#batches - this.#closed;
    const p95 = counted(95, left);
    const percentiles: Group["percentiles"] = [counted(50, left), p95];
    const group: Group = { name, weight, percentiles, batch: new Buckets(), before, highest: 0, carrying: p95 };
    this.#groups.set(name, group);
    return group;
  }

  #weigh(group: Group): void {
    const { batch, before, percentiles } = group;
    for (const { percentile: its, test, ...total } of percentiles) {
      const beyond = 1 - its / 100;
      const own = noRequests();
      const rest = noRequests();
      // A percentile of fewer values would be their maximum under another name.
      if (batch.count > 0 && (this.#before.count - before.count) * beyond >= 1 - 1e-9) {
        const threshold = percentileOfOthers(this.#before, before, its);
        own.n = batch.count;
        own.bad = batch.beyond(threshold + bucketsFor(1 + this.#tolerance));
        rest.n = this.#batch.count - batch.count;
        rest.bad = this.#batch.beyond(threshold) - batch.beyond(threshold);
      }
      test.addByRate(own, rest, (total.rest.bad + beyond * GUESS_WEIGHT) / (total.rest.n + GUESS_WEIGHT));
      addTo(total.group, own);
      addTo(total.rest, rest);
    }
    const [p50, p95] = percentiles;
    const mean = lnAdd(p50.test.lnE, p95.test.lnE) - Math.LN2;
    if (mean > group.highest) {
      group.highest = mean;
      group.carrying = p50.test.lnE > p95.test.lnE ? p50 : p95;
    }
  }

  #needed({ weight }: Group): number {
    return -Math.log(this.#alpha * weight);
  }

  #describe(group: Group): DeviatingGroup {
    const { carrying } = group;
    return {
      group: group.name,
      n: carrying.group.n,
      p95Ms: group.before.atRank(Math.ceil(0.95 * group.before.count - 1e-6)),
      restN: carrying.rest.n,
      restP95Ms: middleOf(percentileOfOthers(this.#before, group.before, 95)),
      percentile: carrying.percentile,
      groupShare: carrying.group.bad / carrying.group.n,
      restShare: carrying.rest.bad / carrying.rest.n,
      lnE: group.highest,
      lnNeeded: this.#needed(group),
    };
  }
}

/** One finding for each that is told; one that passes when there is none; nothing when no request had a group. */
export function judgeGroups({ n, groups, untold, tolerance, slower, more }: SeenGroups): Finding[] {
  if (n === 0) return [];
  const none = { bad: null, interval: null, evidence: null, unit: "ms" } as const;
  if (slower.length === 0) {
    const reason = { code: "groups-alike", groups, untold, tolerance } as const;
    return [{ id: "group", decision: "pass", reason, value: null, limit: null, n, ...none }];
  }
  return slower.map(({ n: ofGroup, p95Ms, ...figures }, i) => ({
    id: "group",
    decision: "warn",
    reason: { code: "group-slower", ...figures, tolerance, more: i === slower.length - 1 ? more : 0 },
    value: p95Ms,
    limit: figures.restP95Ms * (1 + tolerance),
    n: ofGroup,
    ...none,
  }));
}

/** The bucket of the others' percentile, by nearest rank. There are others. */
function percentileOfOthers(all: Buckets, own: Buckets, percentile: number): number {
  const rank = Math.ceil(((all.count - own.count) * percentile) / 100 - 1e-6);
  const { from, to } = all.span;
  let seen = 0;
  let bucket = from - 1;
  while (seen < rank && bucket < to) {
    bucket += 1;
    seen += all.in(bucket) - own.in(bucket);
  }
  return bucket;
}

function counted(of: Percentile["percentile"], batches: number): Percentile {
  return { percentile: of, test: new TwoByTwo(batches), group: noRequests(), rest: noRequests() };
}

function noRequests(): Arm {
  return { n: 0, bad: 0 };
}

function addTo(total: Arm, { n, bad }: Arm): void {
  total.n += n;
  total.bad += bad;
}
