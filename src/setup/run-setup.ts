import type { Clock, Wait } from "../clock.ts";
import { GoogleCallError } from "../cloud/errors.ts";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import type { Language, StatusRange } from "../inputs/settings.ts";
import type { ChannelFacts, SetupChange, SetupFacts, SetupNotice } from "../report/setup/facts.ts";
import { alertPolicies } from "./alerts.ts";
import type { NotificationChannel, SetupApi } from "./api.ts";
import { applyChange, type ApplyOptions, ChangedMeanwhile } from "./apply.ts";
import { dashboards } from "./dashboards.ts";
import type { Definitions } from "./definitions.ts";
import type { LeftOut } from "./left-out.ts";
import { logMetrics } from "./log-metrics.ts";
import { makePlan, type PlannedChange } from "./plan.ts";
import type { Scope } from "./queries.ts";
import { resourceKinds, type WantedResource } from "./resource.ts";

export interface SetupRequest {
  mode: SetupFacts["mode"];
  overwrite: boolean;
  language: Language;
  scope: Scope;
  /** Null for a removal. */
  definitions: Definitions | null;
  definitionsPath: string | null;
  /** Metrics of the definitions that are not made. */
  leftOut: LeftOut[];
  errorStatus: StatusRange[];
  /** `projects/P/notificationChannels/ID` */
  channel: string | undefined;
  /** Why there is no such service. Absent: there is one, or nobody knows. */
  missing?: string;
}

export interface SetupTools {
  api: SetupApi;
  clock: Clock;
  cancel: AbortSignal;
  /** Told what is awaited. */
  onWait: ApplyOptions["onWait"];
  onDone: (change: PlannedChange) => void;
}

/** Monitoring says "up to 10 minutes" for a new metric; the rest takes seconds. */
const limitMs = 14 * 60_000;
const readLimitMs = 60_000;

/** Whoever changes the same things at the same time is through after some rounds. */
const mostRounds = 5;
const betweenRoundsMs = 1_000;

/** Compares, and with `apply` or `remove` changes. @throws GoogleCallError where it cannot be read what is there. */
export async function runSetup(request: SetupRequest, tools: SetupTools): Promise<SetupFacts> {
  const { clock, cancel, api } = tools;
  const startedAt = clock.now();
  const wait = { deadline: startedAt + limitMs, signal: cancel };
  const channel = request.mode === "remove" ? null : await checkedChannel(request.channel, api, readWait(tools));
  const wanted = wantedOf(request);
  const run = new Run(request, tools, wanted);
  await run.plan();
  if (request.mode !== "plan") await run.apply(wait);
  const { service: name, region, project } = request.scope;
  return {
    language: request.language,
    mode: request.mode,
    overwrite: request.overwrite,
    service: { name, region, project },
    definitions: request.definitionsPath,
    changes: run.changes(),
    channel: channel === null ? null : channelFacts(channel),
    notices: [...run.notices(), ...noticesOf(request, channel, wanted)],
    tookMs: clock.now() - startedAt,
  };
}

function wantedOf({ definitions, scope, errorStatus, channel, language }: SetupRequest): WantedResource[] {
  if (definitions === null) return [];
  return [
    ...logMetrics(definitions, scope, errorStatus),
    ...dashboards(definitions, scope, errorStatus),
    ...alertPolicies(definitions, scope, errorStatus, channel, language),
  ];
}

/** Rounds of looking and changing, until nothing is left that was not in someone else's hands meanwhile. */
class Run {
  readonly #request: SetupRequest;
  readonly #tools: SetupTools;
  readonly #wanted: WantedResource[];
  #plan: PlannedChange[] = [];
  /** By kind and id. */
  readonly #rows = new Map<string, SetupChange>();
  #stopped = false;

  constructor(request: SetupRequest, tools: SetupTools, wanted: WantedResource[]) {
    this.#request = request;
    this.#tools = tools;
    this.#wanted = wanted;
  }

  changes(): SetupChange[] {
    return [...this.#rows.values()];
  }

  notices(): SetupNotice[] {
    const counts = this.changes().some(({ kind, action, done }) => done && kind === "metric" && action === "create");
    return [
      ...(this.#stopped ? [{ code: "stopped" } as const] : []),
      ...(counts ? [{ code: "counts-from-now" } as const] : []),
    ];
  }

  async plan(): Promise<void> {
    const { api } = this.#tools;
    const wait = readWait(this.#tools);
    const live = await Promise.all(resourceKinds.map(async (kind) => await api.list(kind, wait)));
    this.#plan = makePlan(this.#wanted, live.flat(), this.#request);
    for (const change of this.#plan) {
      const known = this.#rows.get(keyOf(change));
      if (known === undefined || !(known.done || known.error !== null)) this.#rows.set(keyOf(change), rowOf(change));
    }
  }

  async apply(wait: Wait): Promise<void> {
    const { clock } = this.#tools;
    try {
      for (let round = 1; ; round++) {
        const conflict = await this.#round(wait);
        if (conflict === null) return;
        if (round === mostRounds) {
          conflict.row.error = conflict.message;
          return;
        }
        await clock.sleep(betweenRoundsMs, wait.signal);
        await this.plan();
      }
    } catch (error) {
      // What was done is told, whatever stopped the rest.
      if (!wait.signal.aborted) throw error;
      this.#stopped = true;
    }
  }

  /** Null: all was tried. Else the change that someone else was at. */
  async #round(wait: Wait): Promise<{ row: SetupChange; message: string } | null> {
    const { api, clock, onWait, onDone } = this.#tools;
    let conflict: { row: SetupChange; message: string } | null = null;
    for (const change of this.#plan) {
      const row = this.#rows.get(keyOf(change));
      if (row === undefined || row.done || row.error !== null || change.held || change.action === "none") continue;
      // Of a metric that could not be made, Monitoring will never know.
      const hopeless = this.changes().some(
        ({ kind, title, error }) => error !== null && kind === "metric" && uses(change, title),
      );
      const until = hopeless ? { ...wait, deadline: Math.min(wait.deadline, clock.now() + betweenRoundsMs) } : wait;
      try {
        await applyChange(change, api, until, { scope: this.#request.scope, clock, onWait });
        row.done = true;
        onDone(change);
      } catch (error) {
        if (wait.signal.aborted) throw error;
        if (error instanceof ChangedMeanwhile) {
          conflict ??= { row, message: error.message };
          // Alerts would be waiting for it.
          if (change.kind === "metric") return conflict;
        } else if (error instanceof GoogleCallError) row.error = error.message;
        else throw error;
      }
    }
    return conflict;
  }
}

function uses({ wanted }: PlannedChange, metric: string): boolean {
  return wanted?.uses.some((type) => type.endsWith(`/${metric}`)) === true;
}

function readWait({ clock, cancel }: SetupTools): Wait {
  return { deadline: clock.now() + readLimitMs, signal: cancel };
}

function keyOf({ kind, id, title }: Pick<PlannedChange, "kind" | "id" | "title">): string {
  return JSON.stringify([kind, id === "" ? title : id]);
}

function rowOf({ kind, id, title, action, obstacle, held, differences }: PlannedChange): SetupChange {
  return { kind, id, title, action, obstacle, held, differences, done: false, error: null };
}

async function checkedChannel(
  name: string | undefined,
  api: SetupApi,
  wait: Wait,
): Promise<NotificationChannel | null> {
  if (name === undefined) return null;
  const channel = await api.channel(name, wait);
  if (channel !== null) return channel;
  const allowed =
    "an existing channel: `gcloud beta monitoring channels list` shows them, the console's page Alerting makes one for Slack";
  throw new ConfigurationError([
    { name: "notification-channel", value: `${name}, which does not exist`, allowed, where: "input" },
  ]);
}

function channelFacts({ name, type, title }: NotificationChannel): ChannelFacts {
  return { name, type, title };
}

function noticesOf(
  { mode, leftOut, missing }: SetupRequest,
  channel: NotificationChannel | null,
  wanted: readonly WantedResource[],
): SetupNotice[] {
  const left = [
    ...(missing === undefined ? [] : [{ code: "no-service", why: missing } as const]),
    ...[...new Set(leftOut.map(({ why }) => why))].map((why): SetupNotice => ({
      code: why,
      metrics: leftOut.filter((one) => one.why === why).map(({ metric }) => metric),
    })),
  ];
  if (mode === "remove" || !wanted.some(({ kind }) => kind === "alert")) return left;
  if (channel === null) return [...left, { code: "no-channel" }];
  return [
    ...left,
    ...(channel.type === "slack" ? [] : [{ code: "channel-not-slack", type: channel.type } as const]),
    ...(channel.enabled ? [] : [{ code: "channel-disabled" } as const]),
  ];
}
