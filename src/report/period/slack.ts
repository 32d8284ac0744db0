import { context, fields, header, link, paragraph, person, plainLine, type SlackMessage } from "../slack/blocks.ts";
import { periodHeadline, successRate } from "./headline.ts";
import { nextSteps } from "./sections/findings.ts";
import type { PeriodCheckId, PeriodReport } from "../report.ts";
import { periodVoice } from "./voice.ts";
import { wordsFor } from "../words/words.ts";

/** Who is on watch, and the run's page. */
export interface PeriodSignature {
  runUrl: string | null;
  watcher: string | undefined;
}

const mostFindings = 8;

/** The period in a channel: the figures, what is to watch or beyond its limit, and what to do. */
export function periodMessage(report: PeriodReport, { runUrl, watcher }: PeriodSignature): SlackMessage {
  const words = wordsFor(report.language).period;
  const voice = periodVoice(report.language, report.timeZone, "plain");
  const { requests, period, restarts } = report;
  const { labels, checks: names } = words;
  const valueOf = (id: PeriodCheckId): string => {
    const check = report.checks.find((one) => one.id === id);
    return check?.value == null ? "–" : `${voice.unit(check.value, check.unit)} ${words.marks[check.mark]}`;
  };
  const success = successRate(report);
  const told = report.checks
    .filter(({ mark }) => mark === "failed" || mark === "warning")
    .slice(0, mostFindings)
    .map(({ id, mark, reason }) => `${words.marks[mark]} ${names[id]} — ${words.reason(voice, reason)}`);
  const steps = nextSteps(report, words, voice).map((step, i) => `${i + 1}. ${step}`);
  return {
    text: plainLine(periodHeadline(report)),
    blocks: [
      header(`${words.verdicts[report.verdict]} — ${words.title[period.kind]}, ${report.service.name}`),
      ...fields([
        { name: labels.total, value: requests === null ? "–" : voice.count(requests.count) },
        { name: labels.successRate, value: success === null ? "–" : voice.percent(success) },
        { name: labels.mean, value: requests?.latency == null ? "–" : voice.duration(requests.latency.meanMs) },
        { name: labels.p95, value: valueOf("p95") },
        { name: labels.errors, value: requests === null ? "–" : voice.count(requests.errors) },
        { name: names["error-rate"], value: valueOf("error-rate") },
        { name: labels.memory, value: valueOf("memory") },
        { name: labels.restarts, value: restarts === null ? "–" : voice.count(restarts.kills) },
      ]),
      ...(told.length === 0 ? [] : [paragraph(told.join("\n"))]),
      paragraph(steps.length === 0 ? words.nothingToDo : steps.join("\n")),
      ...context([
        words.span(voice, period.from, period.to),
        link(labels.open, runUrl),
        link(labels.dashboards, report.links.dashboards),
        watcher === undefined ? "" : person(watcher),
      ]),
    ],
  };
}
