import type { RollbackFacts, TrafficOutcome } from "../../../src/report/report.ts";

/** One of each code. */
export const OUTCOMES: { [C in TrafficOutcome["code"]]: Extract<TrafficOutcome, { code: C }> } = {
  moved: { code: "moved" },
  already: { code: "already" },
  planned: { code: "planned" },
  "deployed-meanwhile": { code: "deployed-meanwhile", expected: "ion-00042", latest: "ion-00043" },
  "not-taken-up": { code: "not-taken-up", afterMs: 300_000 },
  "no-good-revision": { code: "no-good-revision", before: "ion-00042" },
  "target-not-found": { code: "target-not-found", revision: "ion-00001", known: "ion-00041, ion-00040" },
  "target-not-ready": { code: "target-not-ready", revision: "ion-00040", detail: "The container failed to start." },
  "target-unproven": { code: "target-unproven", revisions: "ion-00041, ion-00040", detail: "" },
  "target-unhealthy": { code: "target-unhealthy", revision: "ion-00041", detail: "90 of its 100 requests failed" },
  "not-proven": { code: "not-proven", why: "no-users" },
  "owned-by-terraform": { code: "owned-by-terraform" },
  "service-not-found": { code: "service-not-found", detail: "HTTP 404" },
  "not-all-traffic": { code: "not-all-traffic", revision: "ion-00042" },
  "not-serving": { code: "not-serving", revision: "ion-00042" },
  "changed-by-others": { code: "changed-by-others" },
  "no-etag": { code: "no-etag" },
  "traffic-split": { code: "traffic-split", revisions: "ion-00040, ion-00041" },
  "candidate-of-several": { code: "candidate-of-several", revisions: "ion-00043 (pr-7), ion-00042" },
  "candidate-tagged": { code: "candidate-tagged", revisions: "ion-00043 (pr-7)" },
  "candidate-other-commit": { code: "candidate-other-commit", latest: "ion-00043", revisions: "ion-00042" },
  "operation-failed": { code: "operation-failed", detail: "Revision 'ion-00041' does not exist (code 13)" },
  rejected: { code: "rejected", detail: "HTTP 400" },
  "not-permitted": { code: "not-permitted", detail: "HTTP 403" },
  "no-access": { code: "no-access", detail: "HTTP 403" },
  "not-reachable": { code: "not-reachable", detail: "HTTP 503" },
  "traffic-timeout": { code: "traffic-timeout", afterMs: 300_000, waitingFor: "traffic is still moving" },
  unhealthy: { code: "unhealthy", detail: "HTTP 500" },
  cancelled: { code: "cancelled" },
  error: { code: "error", detail: "out of disk" },
};

/** A rollback that was done; parts can be replaced. */
export function rollbackFacts(changes: Partial<RollbackFacts> = {}): RollbackFacts {
  const share = (revision: string, percent: number, tag: string | null = null): RollbackFacts["after"][number] => ({
    revision,
    percent,
    tag,
    url: tag === null ? null : `https://${tag}---ion.a.run.app`,
    latest: false,
  });
  return {
    from: "ion-00042",
    to: "ion-00041",
    done: true,
    changed: true,
    dryRun: false,
    outcome: { code: "moved" },
    before: [{ ...share("ion-00042", 100), latest: true }, share("ion-00042", 0, "candidate")],
    after: [share("ion-00041", 100), share("ion-00042", 0, "candidate")],
    idle: null,
    followsLatest: false,
    health: { url: "https://ion.a.run.app/health", ok: true, detail: "" },
    tookMs: 12_000,
    ...changes,
  };
}
