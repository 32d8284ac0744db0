import { memoryKillLogs } from "./deploy-logs.ts";
import type { LogEntry } from "./logging/entry.ts";
import { Course, type Past, type PastStores } from "./past/course.ts";
import { draw } from "./past/drawn.ts";
import { byLaw, type LawTruth } from "./past/law.ts";
import { PastPoints } from "./past/points.ts";

export type { Past } from "./past/course.ts";
export type { LawTruth } from "./past/law.ts";

/** Writes it at once. Gives its law's truth where it is not drawn; of what is drawn the simulator's own truth tells. */
export function writePast(past: Past, revision: string, stores: PastStores): LawTruth | null {
  const course = new Course(past, revision, stores);
  const points = new PastPoints(course);
  points.gauges();
  writeEvents(past, revision, stores);
  const drawn = (past.as ?? (past.requests <= 300_000 ? "drawn" : "by-law")) === "drawn";
  if (!drawn) return byLaw(course, points);
  draw(course, points);
  return null;
}

function writeEvents(past: Past, revision: string, { log }: PastStores): void {
  for (const at of past.kills ?? []) memoryKillLogs(log, revision, "1Gi", at);
  for (const { at, message } of past.errors ?? []) {
    const fields: Partial<LogEntry> = { severity: "ERROR", textPayload: message };
    log.system("run.googleapis.com%2Fstderr", revision, at, fields);
  }
}
