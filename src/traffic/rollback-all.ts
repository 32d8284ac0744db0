import type { Clock } from "../clock.ts";
import { ConfigurationError, faultsOf } from "../inputs/configuration-error.ts";
import type { RollbackFacts, TrafficOutcome } from "../report/report.ts";
import type { ServiceState } from "../revision/cloud-run-state.ts";
import { wantedTraffic } from "../revision/readiness-rule.ts";
import type { TargetRollback, Turn, WholeOutcome, WholeRollback } from "../report/traffic/rollback-all-facts.ts";
import { asksFor, keyOfShares, planTraffic, servesAs, type Share } from "./plan.ts";
import { Rollback, type RollbackOptions } from "./rollback.ts";
import { type Intent, TrafficShift } from "./shift.ts";
import type { ProvenTarget } from "./rollback-target.ts";
import type { TrafficApi } from "./traffic-api.ts";

/** One of the services that go back together. */
export interface RollbackTarget {
  service: string;
  region: string;
  api: TrafficApi;
  options: RollbackOptions;
}

/** One of them, with its traffic as it was before anything was moved. */
interface Looked {
  target: RollbackTarget;
  facts: RollbackFacts | null;
  fault: string | null;
  bad: string | undefined;
  to: ProvenTarget | undefined;
  before: ServiceState | undefined;
}

/**
 * Sends several services back, all or none. First each is read and its target chosen; only where all can be moved, each is. Where
 * one fails then, those that were moved are sent back again, as long as nobody else has touched them since.
 */
export async function rollBackAll(
  targets: readonly RollbackTarget[],
  clock: Clock,
  signal: AbortSignal,
): Promise<WholeRollback> {
  const startedAt = clock.now();
  const ended = (outcome: WholeOutcome, all: TargetRollback[]): WholeRollback => ({
    outcome,
    targets: all,
    tookMs: clock.now() - startedAt,
  });
  const looked = await Promise.all(targets.map(async (target) => await look(target, clock, signal)));
  const dryRun = targets.some(({ options }) => options.dryRun);
  if (looked.some(({ facts }) => facts === null || !isAble(facts.outcome))) {
    const held = looked.map((one) => told(one, isMovable(one) && !dryRun ? { kind: "held-back" } : null));
    return ended(signal.aborted ? "cancelled" : "held-back", held);
  }
  if (dryRun)
    return ended(
      looked.some(isMovable) ? "planned" : "already",
      looked.map((one) => told(one)),
    );
  const moves = await Promise.all(looked.map(async (one) => await move(one, clock, signal)));
  const failed = moves.some(({ facts }) => !isMoved(facts.outcome));
  if (!failed) {
    const unwell = moves.some(({ facts }) => facts.outcome.code === "unhealthy");
    const changed = moves.some(({ facts }) => facts.changed);
    return ended(
      unwell ? "unhealthy" : changed ? "moved" : "already",
      moves.map(({ one, facts }) => told({ ...one, facts })),
    );
  }
  // A job that is being stopped has no time to move anything back: what stands where is told.
  const all = await Promise.all(
    moves.map(async ({ one, facts, left }) => {
      if (!facts.changed) return told({ ...one, facts });
      const why = signal.aborted ? { code: "cancelled" as const } : await undo(one, left, clock, signal);
      const undone = why.code === "moved" || why.code === "already";
      const after = undone ? facts.before : facts.after;
      return told({ ...one, facts: { ...facts, after } }, undone ? { kind: "undone" } : { kind: "left", why });
    }),
  );
  const stands = all.some(({ turn }) => turn?.kind === "left");
  return ended(stands ? "partial" : signal.aborted ? "cancelled" : "undone", all);
}

/** As a dry run: what would be moved, and whether it may be. */
async function look(target: RollbackTarget, clock: Clock, signal: AbortSignal): Promise<Looked> {
  const rollback = new Rollback(target.api, { ...target.options, dryRun: true }, clock);
  try {
    const facts = await rollback.run(signal);
    return { target, facts, fault: null, bad: rollback.bad, to: rollback.target, before: rollback.readings.before };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return {
      target,
      facts: null,
      fault: faultsOf(error),
      bad: undefined,
      to: undefined,
      before: undefined,
    };
  }
}

interface Move {
  one: Looked;
  facts: RollbackFacts;
  /** As this run left it. */
  left: ServiceState | undefined;
}

async function move(one: Looked, clock: Clock, signal: AbortSignal): Promise<Move> {
  const { target, facts: seen, bad, to } = one;
  if (seen === null) throw new Error("nothing is moved that was not read");
  if (!isMovable(one)) return { one, facts: { ...seen, dryRun: false }, left: undefined };
  const { options } = target;
  const rollback = new Rollback(
    target.api,
    {
      ...options,
      bad,
      preferred: to?.revision,
      proven: to,
      refuse: (now) => changedSince(seen, now) ?? options.refuse?.(now),
    },
    clock,
  );
  const facts = await rollback.run(signal);
  return { one, facts: { ...facts, before: seen.before }, left: rollback.readings.latest };
}

/** Whoever moved the traffic since it was looked at knows what for. */
function changedSince({ before }: RollbackFacts, now: ServiceState): TrafficOutcome | undefined {
  return servesAs(now, before) ? undefined : { code: "changed-by-others" };
}

/** Back to what was asked for before, as it was asked for: a service that followed the latest revision does so again. */
async function undo(
  { target, before }: Looked,
  left: ServiceState | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<TrafficOutcome> {
  if (before === undefined || left === undefined) return { code: "changed-by-others" };
  const shares: Share[] = wantedTraffic(before)
    .filter(({ percent }) => percent > 0)
    .map(({ latest, revision, percent }) => ({ revision: latest ? null : revision, percent }));
  const decide = (now: ServiceState): Intent => {
    if (asksFor(now, planTraffic(now, shares))) return { kind: "send", shares };
    const untouched = now.generation === left.generation && keyOfShares(now) === keyOfShares(left);
    return untouched ? { kind: "send", shares } : { kind: "refuse", outcome: { code: "changed-by-others" } };
  };
  const { service, timeoutMs } = target.options;
  const shift = new TrafficShift(target.api, { service, timeoutMs, decide }, clock);
  return await shift.run(signal).catch((error: unknown): TrafficOutcome => {
    if (!signal.aborted) throw error;
    return { code: "cancelled" };
  });
}

function told(
  { target, facts, fault }: Pick<Looked, "target" | "facts" | "fault">,
  turn: Turn | null = null,
): TargetRollback {
  return { service: target.service, region: target.region, facts, fault, turn };
}

function isAble({ code }: TrafficOutcome): boolean {
  return code === "planned" || code === "already";
}

function isMovable({ facts }: Looked): boolean {
  return facts?.outcome.code === "planned";
}

/** A service that does not answer stays where it is: what it was sent away from is known to be bad. */
function isMoved({ code }: TrafficOutcome): boolean {
  return code === "moved" || code === "already" || code === "unhealthy";
}
