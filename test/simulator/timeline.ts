import type { Behaviour } from "./chat-service.ts";
import { divided } from "./deploy-traffic.ts";
import { type FaceAnswer, type FaceRequest, googleError } from "./face.ts";
import type { DeployOptions } from "./options.ts";
import type { RunService } from "./run-service.ts";
import type { Scenario } from "./scenarios.ts";
import type { Outage } from "./server.ts";

/** What of a revision can change while it serves. */
export type Behaving = Omit<
  Scenario,
  "summary" | "outcome" | "acceptMs" | "rolloutMs" | "trafficMs" | "createdMsAgo" | "before" | "timeline"
>;

/** A change of the world while it is looked at: any of these at once. */
export interface Turn {
  /** Seconds after somebody first read the deployed revision's log: a window begins then. */
  at: number;
  /** It is otherwise from then on: more errors, slower, a log that stops (`appLog: false`), a front door that begins. */
  behaves?: Partial<Behaving>;
  /** One of its instances is killed for memory. */
  killed?: true;
  /** Its share of the traffic, 0 to 100; the rest goes to the revision that served before. */
  percent?: number;
  /** It loses its readiness, with these words of Cloud Run's. */
  unready?: string;
  /** Somebody deploys once more, a revision that takes the traffic at once. */
  deploys?: true;
  /** The service is deleted. */
  deleted?: true;
  /** Access tokens that were given out are refused. */
  tokensEnd?: true;
  /** Log entries can no longer be read: each reading is answered so. */
  logReads?: FaceAnswer | "hang";
}

/** What a turn changes. */
export interface World {
  run: RunService;
  behaviours: Map<string, Behaviour>;
  outages: Outage[];
  /** That served before anything was deployed. */
  stableRevision: string;
  deploy: (options: DeployOptions) => Promise<unknown>;
  endTokens: () => void;
  /** Writes what Cloud Run logs of it. */
  kill: (revision: string, memoryLimit: string) => void;
  later: (ms: number, action: () => void) => void;
}

const isLogReading = ({ path }: Pick<FaceRequest, "path">): boolean => path === "/v2/entries:list";

/** Cloud Run's answer for what is not there any more. */
export function gone(kind: string, name: string): FaceAnswer {
  return googleError(404, "NOT_FOUND", `Resource '${name}' of kind '${kind}' does not exist`);
}

/** The turns of the revision that was deployed last. */
export class Timeline {
  readonly #world: World;
  #waiting: { revision: string; turns: readonly Turn[] } | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  expect(revision: string, turns: readonly Turn[]): void {
    this.#waiting = turns.length === 0 ? undefined : { revision, turns };
  }

  /** Begins with the first reading of the revision's log. */
  see(call: FaceRequest): void {
    const waiting = this.#waiting;
    if (waiting === undefined || !isLogReading(call) || !JSON.stringify(call.body).includes(waiting.revision)) return;
    this.#waiting = undefined;
    for (const turn of waiting.turns) this.#world.later(turn.at * 1000, () => this.#take(waiting.revision, turn));
  }

  #take(revision: string, turn: Turn): void {
    const { behaves, killed, percent, unready, deploys, deleted, tokensEnd, logReads } = turn;
    const { run, behaviours, outages, stableRevision, deploy, endTokens, kill } = this.#world;
    const known = behaviours.get(revision);
    if (behaves !== undefined && known !== undefined)
      behaviours.set(revision, { ...known, scenario: { ...known.scenario, ...behaves } });
    if (killed === true && known !== undefined) kill(revision, known.scenario.memoryLimit);
    if (percent !== undefined) run.setTraffic(divided(stableRevision, revision, percent), 0, Date.now());
    if (unready !== undefined) run.unready(revision, unready, Date.now());
    if (deploys === true)
      void deploy({ scenario: "healthy", overrides: { rolloutMs: 100, trafficMs: 100, timeline: [] } });
    if (deleted === true) this.#delete();
    if (tokensEnd === true) endTokens();
    if (logReads !== undefined) outages.push({ of: isLogReading, from: 0, answer: logReads });
  }

  /** Neither its API nor its address knows it any more. */
  #delete(): void {
    const { run, behaviours, outages } = this.#world;
    const { region, name } = run.identity;
    const own = new RegExp(`/(?:locations/${region}|namespaces/[^/]+)/services/${name}(?:/|$)`);
    outages.push({ of: ({ path }) => own.test(path), from: 0, answer: gone("SERVICE", name) });
    behaviours.clear();
  }
}
