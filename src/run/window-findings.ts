import type { Finding } from "../checks/finding.ts";
import { gaugeFinding } from "../checks/instances.ts";
import { gaugeIds } from "../checks/gauges.ts";
import { judgeListed, judgeProbe, judgeUnanswered, unlessUnheard } from "../checks/probes.ts";
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
    const usersAreWell = this.#parts.evidence.usersAreWell;
    const own = probes
      .filter((series) => !isListed(series))
      .map((series) => {
        const id = series.target.name === "health" ? "probe-health" : "probe-chat";
        const counters = series.counters();
        const finding = unlessUnheard(judgeProbe(id, counters, settings.probeFailures), counters, usersAreWell);
        // The chat probe stands for users' requests, where these are judged.
        const allowedRate = settings.errorRateBudget;
        if (id === "probe-health" || allowedRate === undefined) return finding;
        const unanswered = judgeUnanswered(finding, counters, {
          allowedRate,
          failLevel: settings.alphaFail / 2,
          timeoutMs: settings.probeTimeoutMs,
          ended: this.#course.settled,
        });
        return unlessUnheard(unanswered, counters, usersAreWell);
      });
    const listed = probes.filter(isListed).map((series) => ({ name: series.target.name, counters: series.counters() }));
    return listed.length === 0 ? own : [...own, judgeListed(listed, settings.probeFailures, usersAreWell)];
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
