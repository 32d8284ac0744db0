import type { RollbackFacts, TrafficOutcome } from "../../src/report/report.ts";
import type { RevisionState, ServiceState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import type { Served } from "../../src/sources/served.ts";
import { Rollback, type RollbackOptions } from "../../src/traffic/rollback.ts";
import { FakeClock } from "../fake-clock.ts";
import { condition, createdAt, revision } from "../revision/cloud-run-states.ts";
import { Cloud } from "./cloud.ts";

/** chat-0 and so on, each a minute younger. */
export function numbered(number: number, more: Partial<RevisionState> = {}): RevisionState {
  return revision({ name: `chat-${number}`, createdAt: createdAt + number * 60_000, ...more });
}

export const retired = (minutes: number) => [
  condition("Ready", "succeeded", { reason: "RETIRED" }),
  condition("ContainerHealthy", "succeeded"),
  condition("Active", "failed", { informational: true, lastTransitionAt: createdAt + minutes * 60_000 }),
];
export const crashed = [
  condition("Ready", "failed", { message: "It never started." }),
  condition("ContainerHealthy", "failed"),
];
export const yes: Served = { kind: "yes", by: "request-log", at: createdAt };
export const no: Served = { kind: "no" };
export const unknown: Served = { kind: "unknown", detail: "Reading log entries failed: HTTP 403." };

export interface Case {
  service?: Partial<ServiceState>;
  /** Newest first. Default: chat-3, which is bad, chat-2 and chat-1. */
  known?: RevisionState[];
  served?: Record<string, Served>;
  options?: Partial<RollbackOptions>;
  /** Before it begins. */
  prepare?: (cloud: Cloud) => void;
  /** Between the first reading and the change. */
  meddle?: (cloud: Cloud) => void;
  /** The job is stopped so long after its start, ms. */
  stopAfterMs?: number;
}

export function divided(...traffic: TrafficTarget[]): Partial<ServiceState> {
  return { traffic, trafficStatuses: traffic };
}

export async function rollBack({
  service: state,
  known,
  served = { "chat-2": yes, "chat-1": yes },
  options,
  meddle,
  stopAfterMs,
  prepare,
}: Case) {
  const cloud = new Cloud(new FakeClock(), {
    latestCreatedRevision: "chat-3",
    latestReadyRevision: "chat-3",
    ...state,
  });
  cloud.known = known ?? [
    numbered(3),
    numbered(2, { conditions: retired(3) }),
    numbered(1, { conditions: retired(2) }),
  ];
  prepare?.(cloud);
  const asked: string[] = [];
  const rollback = new Rollback(
    cloud,
    {
      service: "chat",
      bad: undefined,
      to: undefined,
      dryRun: false,
      timeoutMs: 60_000,
      onlyIfServing: false,
      owner: "auto",
      servedUsers: async ({ revision: name }) => {
        asked.push(name);
        meddle?.(cloud);
        return served[name] ?? no;
      },
      health: { before: async () => null, after: async () => null },
      ...options,
    },
    cloud.clock,
  );
  const stop = new AbortController();
  const running = rollback.run(stop.signal);
  if (stopAfterMs !== undefined) {
    await cloud.clock.advance(stopAfterMs);
    stop.abort(new Error("stopped"));
  }
  const facts = await cloud.clock.run(running);
  return { facts, cloud, asked, sent: cloud.sent.at(-1)?.map(({ revision: name, percent }) => `${name} ${percent}`) };
}

export const codeOf = ({ outcome }: RollbackFacts): TrafficOutcome["code"] => outcome.code;
