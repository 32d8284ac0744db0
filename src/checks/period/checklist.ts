import type { ChecklistId, ChecklistItem, Mark, PeriodCheck, PeriodCheckId, PeriodKind } from "../../report/report.ts";

/** A box, and the checks that tick it. None: people alone can know. */
type Box = [ChecklistId, PeriodCheckId[]];

/** The runbook's rows of the first day, in its order: also those of any other time. */
const ofADay: readonly Box[] = [
  ["mean-time", ["mean"]],
  ["requests-by-status", ["availability"]],
  ["error-rate", ["error-rate"]],
  ["latency", ["p95"]],
  ["memory-stable", ["memory", "memory-leak"]],
  ["user-reports", []],
  ["dependencies", ["dependencies"]],
  ["error-logs", ["new-errors"]],
  ["slow-by-group", ["groups"]],
  ["groups-work", ["groups-work"]],
  ["groups-alike", ["groups"]],
  ["configuration", ["configuration"]],
];

/** The runbook's rows, in its order. */
const boxes: Record<PeriodKind, readonly Box[]> = {
  day: ofADay,
  custom: ofADay,
  week: [
    ["latency", ["p95"]],
    ["error-rate", ["error-rate"]],
    ["no-memory-leak", ["memory-leak"]],
    ["cpu-consistent", ["cpu", "cpu-consistent"]],
    ["nothing-unusual", ["new-errors", "groups"]],
    ["self-recovery", ["restarts"]],
    ["no-rollback", ["no-rollback"]],
    ["user-reports", []],
    ["data-consistent", ["data-consistent"]],
    ["memory-stable", ["memory", "memory-leak"]],
    ["cache-effective", ["cache"]],
    ["groups-work", ["groups-work"]],
    ["configuration", ["configuration"]],
  ],
  month: [
    ["availability", ["availability"]],
    ["error-rate", ["error-rate"]],
    ["latency", ["p95"]],
    ["trend", ["p95-trend"]],
    ["no-memory-leak", ["memory-leak"]],
    ["self-recovery", ["restarts"]],
    ["groups-work", ["groups-work"]],
    ["user-reports", []],
    ["configuration", ["configuration"]],
  ],
};

/** The most serious of these decides a box; one that could not be seen leaves it open, unless another speaks against it. */
const order: readonly Mark[] = ["failed", "warning", "unknown", "ok"];

/** An instance that died is worth a look; that the service came back by itself is what this box asks for. */
function markFor(id: ChecklistId, { mark, reason }: PeriodCheck): Mark {
  return id === "self-recovery" && reason.code === "restarted" && reason.recovered === true ? "ok" : mark;
}

export function checklist(kind: PeriodKind, checks: readonly PeriodCheck[]): ChecklistItem[] {
  return boxes[kind].map(([id, by]) => {
    const its = by.map((one) => checks.find((check) => check.id === one));
    const marks = its.map((check) => (check === undefined ? "unknown" : markFor(id, check)));
    return { id, by, mark: order.find((mark) => marks.includes(mark)) ?? "unknown" };
  });
}
