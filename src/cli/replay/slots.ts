import { namesOf } from "../../inputs/field-path.ts";
import type { AppFields } from "../../sources/log-entry.ts";

/** Which of the scanner's slots holds what. Two may be one: the app's status may be Cloud Run's. */
export interface Slots {
  timestamp: number;
  receiveTimestamp: number;
  insertId: number;
  severity: number;
  trace: number;
  logName: number;
  revision: number;
  requestStatus: number;
  requestLatency: number;
  userAgent: number;
  instanceId: number;
  latency: number;
  status: number;
  group: number;
  entries: number;
}

export function slotsFor(fields: AppFields): { slots: Slots; paths: string[][] } {
  const paths: string[] = [];
  const slot = (path: string): number => (paths.includes(path) ? paths.indexOf(path) : paths.push(path) - 1);
  const slots = {
    timestamp: slot("timestamp"),
    receiveTimestamp: slot("receiveTimestamp"),
    insertId: slot("insertId"),
    severity: slot("severity"),
    trace: slot("trace"),
    logName: slot("logName"),
    revision: slot("resource.labels.revision_name"),
    requestStatus: slot("httpRequest.status"),
    requestLatency: slot("httpRequest.latency"),
    userAgent: slot("httpRequest.userAgent"),
    instanceId: slot("labels.instanceId"),
    latency: slot(fields.latency),
    status: slot(fields.status),
    group: slot(fields.group),
    // An answer of entries.list, not an entry.
    entries: slot("entries"),
  };
  return { slots, paths: paths.map(namesOf) };
}
