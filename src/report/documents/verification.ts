import { type Block, charts, type Document, type Section, section } from "../blocks.ts";
import { nextSteps } from "../ordered-steps.ts";
import type { Report } from "../report.ts";
import { comparedSection } from "../sections/baseline.ts";
import { courseChart } from "../sections/course.ts";
import { figuresShown, findingsSection, noticesSection, whySection } from "../sections/findings.ts";
import { headOf } from "../sections/head.ts";
import { errorsSection, newSinceBaseline } from "../sections/messages.ts";
import { judgedSection, requestsSection, slowestSection } from "../sections/requests.ts";
import { candidateSection, probesSection, readinessSection, resourcesSection } from "../sections/service.ts";
import { spreadChart } from "../sections/spread.ts";
import { stepsSection } from "../steps.ts";
import { type Telling, tellingIn } from "../telling.ts";
import { toldOnce } from "../told-once.ts";
import { rollbackSection } from "../traffic/rollback.ts";

/** All that is shown of a verification, for every medium: the verdict, what it rests on, what to do, and the details. */
export function verificationDocument(report: Report): Document {
  const telling = tellingIn(report.language);
  return {
    language: report.language,
    head: headOf(report, telling),
    figures: figuresShown(report, telling),
    sections: sectionsOf(report, telling).filter(({ blocks }) => blocks.length > 0),
  };
}

function sectionsOf(report: Report, telling: Telling): Section[] {
  const { requests, rollback, window, newMessages, baseline, errorMessages } = report;
  const { headings } = telling.words;
  const compared =
    window === null || errorMessages.length === 0 ? [] : newSinceBaseline(newMessages, baseline?.name ?? null, telling);
  const told = toldOnce(
    errorMessages.map(({ message }) => message),
    report,
  );
  const errors = errorMessages.map((one, i) => ({ ...one, message: told[i] ?? one.message }));
  return [
    ...(rollback === null ? [] : [rollbackSection(rollback, telling)]),
    findingsSection(report, telling),
    whySection(report, telling),
    stepsSection(headings.next, nextSteps(report, telling)),
    noticesSection(report, telling),
    comparedSection(report, telling),
    section("latency", headings.latency, 55, spread(report, telling), { pageOnly: true }),
    section("course", headings.course, 60, course(report, telling)),
    section("new-errors", headings.newErrors, 95, compared),
    errorsSection(errors, telling, 90),
    requestsSection(report, telling),
    probesSection(report, telling),
    resourcesSection(report, telling),
    slowestSection(requests?.slowest ?? [], telling, 50),
    readinessSection(report, telling),
    candidateSection(report, telling),
    judgedSection(report, telling),
  ];
}

function limitOf({ findings }: Report): number | null {
  return findings.find(({ id }) => id === "p95")?.limit ?? null;
}

function spread(report: Report, telling: Telling): Block[] {
  const { requests, baseline } = report;
  if (requests === null) return [];
  const { distribution: buckets, latency, count: n } = requests;
  const beside = baseline?.compared?.distribution ?? [];
  const quantiles = latency && { n, ...latency };
  return charts(spreadChart({ buckets, beside, limitMs: limitOf(report), latency: quantiles }, telling));
}

function course(report: Report, telling: Telling): Block[] {
  const { requests, window, probes } = report;
  if (requests === null) return [];
  const parts = requests.timeline;
  const [first, second] = parts;
  const partMs = first === undefined || second === undefined ? 0 : second.at - first.at;
  const limitMs = limitOf(report);
  // A window that ran its length was read until its requests had ended. One that was cut short was not: what it shows of its
  // last requests are the quick ones.
  const endMs = window === null || window.endedEarly === null ? Infinity : window.endedAt;
  const runningMs = Math.max(limitMs ?? 0, requests.latency?.p99Ms ?? 0);
  const open = parts.filter(({ at }) => at + partMs > endMs - runningMs).length;
  const failures = probes.flatMap(({ name, failures: all }) => all.map((failure) => ({ ...failure, name })));
  return charts(courseChart({ parts, partMs, open, limitMs, failures }, telling));
}
