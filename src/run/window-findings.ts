import type { Finding } from "../checks/finding.ts";
import { gaugeFinding } from "../checks/instances.ts";
import { gaugeIds } from "../checks/gauges.ts";
import { judgeListed, judgeProbe, judgeUnanswered, type ProbeCounters, unlessUnheard } from "../checks/probes.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import type { Resources } from "../sources/resources.ts";
import type { WindowCourse } from "./window-course.ts";
import type { WindowParts } from "./window-parts.ts";

/** What is judged of the window at any time, besides the requests: probes, gauges and who serves. */
export class WindowFindings {
  readonly #parts: WindowParts;
  readonly #resources: Resources;
  readonly #course: WindowCourse;

  constructor(parts: WindowParts, resources: Resources, course: WindowCourse) {
    this.#parts = parts;
    this.#resources = resources;
    this.#course = course;
  }

  /** The probes' address leads to several revisions: nothing was asked there, and nothing is missing. */
  get probesOfAll(): boolean {
    return this.#parts.gate?.everLed === false;
  }

  ofProbes(): Finding[] {
    const { probes, settings } = this.#parts;
    if (this.probesOfAll) return [];
    const { usersAreWell } = this.#parts.evidence;
    const failingRun = settings.probeFailures;
    const met = new Map(probes.map((series) => [series, series.counters()]));
    const wayOf = (of: ProbeCounters) => {
      return { usersAreWell, others: [...met.values()].filter((one) => one !== of), failingRun };
    };
    const own = [...met]
      .filter(([series]) => !isListed(series))
      .map(([series, counters]) => {
        const id = series.target.name === "health" ? "probe-health" : "probe-chat";
        const finding = unlessUnheard(judgeProbe(id, counters, failingRun), counters, wayOf(counters));
        // The chat probe stands for users' requests, where these are judged.
        const allowedRate = settings.errorRateBudget;
        if (id === "probe-health" || allowedRate === undefined) return finding;
        const unanswered = judgeUnanswered(finding, counters, {
          allowedRate,
          failLevel: settings.alphaFail / 2,
          timeoutMs: settings.probeTimeoutMs,
          ended: this.#course.settled,
        });
        return unlessUnheard(unanswered, counters, wayOf(counters));
      });
    const listed = [...met]
      .filter(([series]) => isListed(series))
      .map(([series, counters]) => ({ name: series.target.name, counters }));
    return listed.length === 0 ? own : [...own, judgeListed(listed, failingRun, wayOf)];
  }

  ofServing(): Finding {
    return this.#parts.serving.finding(this.#course.reached);
  }

  ofGauges(): Finding[] {
    const { settings, instance, since } = this.#parts;
    return gaugeIds.flatMap(
      (id) => gaugeFinding(id, { points: this.#resources.points(id), since }, settings, instance) ?? [],
    );
  }
}

/** By the config file, besides the short form. */
export function isListed({ target }: ProbeSeries): boolean {
  return target.name !== "health" && target.name !== "chat";
}
