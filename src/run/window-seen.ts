import type { Seen } from "../checks/covered.ts";
import { type GaugeId, gaugeIds } from "../checks/gauges.ts";
import type { Coverage, Sights } from "../sources/coverage.ts";
import type { GaugeReader } from "../sources/gauge-reader.ts";
import type { ProbeTarget } from "../sources/probes/probe-series.ts";
import { tracesSeen } from "./elsewhere.ts";
import { provenUntil } from "./request-counts.ts";
import type { WindowCourse } from "./window-course.ts";
import { isListed } from "../checks/probe-answers.ts";
import type { WindowParts } from "./window-parts.ts";

/** Of a window that is cut short: by how much its sources may end at different times. */
const spareAtMostMs = 15_000;
const spareShare = 0.25;

/** How far everything was seen, and how far it must be for what is said now. */
export function seenOf(
  parts: WindowParts,
  { gauges, probedTo, course }: { gauges: GaugeReader; probedTo: number; course: WindowCourse },
): Seen {
  const { window, evidence, baseline, probes, sample, serving, later, clock, settings } = parts;
  const probedBy = (isOne: (target: ProbeTarget) => boolean): Coverage | null =>
    probes.some(({ target }) => isOne(target)) ? { readTo: probedTo, gap: null } : null;
  const probed = (name: string): Coverage | null => probedBy((target) => target.name === name);
  const provable = course.endedAt === null || course.endedEarly === "proven";
  const spareMs = !provable ? 0 : Math.min(spareAtMostMs, (window.to - window.from) * spareShare);
  const logs = evidence.sights(spareMs);
  const instead = sample?.role === "instead" ? probed(sample.name) : null;
  const judged = instead === null ? {} : { requests: instead, refused: instead };
  // Where nobody asks no instance has to be there, and none has points: no probe of ours keeps one.
  const busyTo = later ? evidence.active.tally.lastAt : Infinity;
  const gauged = Object.fromEntries(gaugeIds.map((id) => [id, gauges.coverage(id, busyTo)])) as Record<
    GaugeId,
    Coverage
  >;
  const sights: Sights = {
    ...logs,
    ...judged,
    ...gauged,
    "probe-health": probed("health"),
    "probe-chat": probed("chat"),
    probe: probedBy(isListed),
    "version-probes": probedBy(({ versionFrom }) => versionFrom !== undefined),
    "probe-traces": tracesSeen(parts.answerers(), window),
    "judged-probes": sample === null ? null : probed(sample.name),
    service: serving.coverage,
    baseline: baseline?.coverage ?? null,
  };
  // Before its end it speaks of the requests that began before the newest ones, which show last.
  // What was closed has kept it from its end.
  const until =
    course.ranItsLength || course.endedEarly === "refused"
      ? window.to
      : provenUntil(course.endedAt ?? clock.now(), settings);
  return { sights, from: window.from, until: Math.max(window.from, until), spareMs };
}
