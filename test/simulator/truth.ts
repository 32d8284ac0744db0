/** One request as it was logged, in one of the two logs. */
export interface LoggedRequest {
  log: "app" | "platform";
  revision: string;
  /** The entry's timestamp, epoch ms with its fraction. */
  at: number;
  /** When the request really ended, epoch ms. */
  endedMs: number;
  /** As logged; null where the entry has no usable one. */
  latencyMs: number | null;
  status: number;
  /** The persona; null outside the app's log. */
  group: string | null;
  /** Sent by ion-verify, not by a user. */
  probe: boolean;
  /** Sent by an uptime check. */
  checker?: boolean;
  refused: boolean;
  path: string;
  trace: string;
}

/** Of users alone; probes and checkers are only counted. */
export interface Figures {
  requests: number;
  byStatus: Record<string, number>;
  byGroup: Record<string, number>;
  /** Usable ones, unsorted; refused requests have none. */
  latenciesMs: number[];
  unusable: number;
  refused: number;
  probes: number;
  checkers: number;
}

export interface TruthQuery {
  revision?: string;
  /** Of the entries' own timestamps, epoch ms: from inclusive, to exclusive. */
  from?: number;
  to?: number;
  /** Of the requests' beginnings, which the app's entries tell by their latency: as above. */
  beganFrom?: number;
  beganTo?: number;
}

export interface Truth {
  app: Figures;
  platform: Figures;
}

/** What users really got: the figures that a reader of the logs must arrive at, to the last request. */
export function figures(requests: readonly LoggedRequest[], query: TruthQuery): Truth {
  const { revision, from = -Infinity, to = Infinity, beganFrom = -Infinity, beganTo = Infinity } = query;
  const within = requests.filter((request) => {
    const { at, latencyMs, log } = request;
    const began = log === "app" ? at - (latencyMs ?? 0) : at;
    const isOf = revision === undefined || request.revision === revision;
    return isOf && at >= from && at < to && began >= beganFrom && began < beganTo;
  });
  return {
    app: count(within.filter(({ log }) => log === "app")),
    platform: count(within.filter(({ log }) => log === "platform")),
  };
}

function count(requests: readonly LoggedRequest[]): Figures {
  const users = requests.filter(({ probe, checker }) => !probe && checker !== true);
  return {
    requests: users.length,
    byStatus: tally(users.map(({ status }) => String(status))),
    byGroup: tally(users.flatMap(({ group }) => (group === null ? [] : [group]))),
    latenciesMs: users.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs])),
    unusable: users.filter(({ latencyMs, refused }) => latencyMs === null && !refused).length,
    refused: users.filter(({ refused }) => refused).length,
    probes: requests.filter(({ probe }) => probe).length,
    checkers: requests.filter(({ checker }) => checker === true).length,
  };
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** Of these times, the most that lie in any so many ms. */
export function mostWithin(ms: number, times: readonly number[]): number {
  return Math.max(0, ...times.map((at) => times.filter((other) => other > at - ms && other <= at).length));
}
