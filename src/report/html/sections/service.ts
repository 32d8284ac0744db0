import { consoleAddress } from "../../text/links.ts";
import type { TrafficShare } from "../../report.ts";
import { gaugeChart } from "../charts/gauge.ts";
import { type Context, withoutMark } from "../context.ts";
import { table } from "../figure.ts";
import { foreign, type Html, link, markup } from "../markup.ts";
import { across } from "../plot.ts";
import { facts, icon, type Section, section, titled } from "./section.ts";

export function resources(context: Context): Section | null {
  const { report, words } = context;
  const charts = [
    report.memory && gaugeChart(context, "memory", report.memory),
    report.cpu && gaugeChart(context, "cpu", report.cpu),
  ].filter((chart) => chart !== null);
  return section("resources", words.headings.resources, charts.length > 0 && markup`<div class="pair">${charts}</div>`);
}

export function probes({ report, words, voice }: Context): Section | null {
  const { columns, headings, labels } = words;
  const median = ({ n, medianMs }: { n: number; medianMs: number | null }): string =>
    medianMs === null ? "–" : `${voice.duration(medianMs)} (n = ${voice.count(n)})`;
  const sent = table(
    headings.probes,
    [
      { title: columns.probe },
      { title: columns.url },
      { title: columns.sent, figures: true },
      { title: columns.failed, figures: true },
      { title: columns.longestRun, figures: true },
      { title: columns.firstAnswer, figures: true },
      { title: columns.repeatedAnswer, figures: true },
    ],
    report.probes.map((probe) => [
      words.probeNames[probe.name],
      foreign(probe.url),
      voice.count(probe.sent),
      voice.count(probe.failed),
      voice.count(probe.longestFailureRun),
      median(probe.first),
      median(probe.repeated),
    ]),
  );
  const failures = table(
    headings.failures,
    [{ title: columns.at }, { title: columns.probe }, { title: columns.status }, { title: columns.reason }],
    report.probes.flatMap((probe) =>
      probe.failures.map((failure) => [
        voice.dateTime(failure.at),
        words.probeNames[probe.name],
        failure.status === null ? "–" : String(failure.status),
        foreign(failure.reason),
      ]),
    ),
  );
  const dependencies = table(
    headings.dependencies,
    [{ title: columns.name }, { title: columns.state }, { title: columns.reason }],
    report.probes.flatMap((probe) =>
      probe.dependencies.map((one) => [
        foreign(one.name),
        markup`<span class="state">${icon(one.ok ? "pass" : "fail")}${withoutMark(one.ok ? labels.up : labels.down)}</span>`,
        foreign(one.state),
      ]),
    ),
  );
  return section(
    "probes",
    headings.probes,
    sent,
    titled(headings.failures, failures),
    titled(headings.dependencies, dependencies),
  );
}

export function readiness({ report, words, voice }: Context): Section | null {
  const kinds = { waiting: "waiting", ready: "pass", failed: "fail" } as const;
  const steps = report.readiness.map(
    (step) =>
      markup`<li>${icon(kinds[step.state])}<time>${voice.duration(step.elapsedMs)}</time><span><b>${withoutMark(words.readinessStates[step.state])}</b> ${foreign(step.message)}</span></li>`,
  );
  return section("readiness", words.headings.readiness, steps.length > 0 && markup`<ol class="timeline">${steps}</ol>`);
}

export function traffic({ report, words, voice }: Context): Section | null {
  const { candidate: shown } = report;
  const { settings, columns, headings } = words;
  const range = (min: number | null, max: number | null): string | null =>
    min === null && max === null
      ? null
      : settings.instanceRange(voice.count(min ?? 0), max === null ? "–" : voice.count(max));
  const shares = table(
    headings.traffic,
    [
      { title: columns.revision },
      { title: columns.percent, figures: true },
      { title: columns.tag },
      { title: columns.url },
    ],
    report.traffic.map((share) => [
      share.latest
        ? markup`${foreign(share.revision)} <small>${words.labels.followsLatest}</small>`
        : foreign(share.revision),
      voice.percent(share.percent / 100),
      foreign(share.tag),
      foreign(share.url),
    ]),
  );
  return section(
    "traffic",
    headings.candidate,
    shares !== null && markup`${shareBar(report.traffic, shown?.name ?? null)}${shares}`,
    shown &&
      facts([
        [settings.created, shown.createdAt === null ? null : voice.dateTime(shown.createdAt)],
        [settings.memory, shown.memoryLimit && foreign(shown.memoryLimit)],
        [settings.cpu, shown.cpuLimit && foreign(shown.cpuLimit)],
        [settings.instances, range(shown.minInstances, shown.maxInstances)],
        [settings.concurrency, shown.concurrency === null ? null : voice.count(shown.concurrency)],
        [settings.timeout, shown.timeoutMs === null ? null : voice.duration(shown.timeoutMs)],
        [settings.healthCheck, shown.healthCheck && foreign(shown.healthCheck)],
        [columns.logs, link(words.labels.revisionLogsLink, consoleAddress(shown.logUri))],
      ]),
  );
}

/** Who serves how much, as one bar; the table beside it has the figures. */
function shareBar(shares: readonly TrafficShare[], candidate: string | null): Html {
  const whole = Math.max(
    100,
    shares.reduce((sum, { percent }) => sum + percent, 0),
  );
  let from = 0;
  const parts = shares.map(({ revision, percent }) => {
    const left = from;
    from += percent / whole;
    return markup`<rect class="${revision === candidate ? "seen" : "others"}" x="${across(left)}" width="${across(percent / whole)}" height="14"/>`;
  });
  return markup`<svg class="shares" width="100%" height="14" aria-hidden="true">${parts}</svg>`;
}
