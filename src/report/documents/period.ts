import { type Block, blocks, charts, type Document, list, present, type Section, section } from "../blocks.ts";
import type { Mark, PeriodCheck, PeriodReason, PeriodReport } from "../report.ts";
import { courseChart } from "../sections/course.ts";
import { placeOf } from "../sections/head.ts";
import { errorsSection, newMessageTable } from "../sections/messages.ts";
import {
  checklistSection,
  metricsSection,
  outcome,
  periodFigures,
  periodFindings,
  successRate,
  verdictMark,
} from "../sections/period-findings.ts";
import { configurationSection, periodResources, sourceSection, trendSection } from "../sections/period-service.ts";
import { groupTable, slowestSection, statusTable } from "../sections/requests.ts";
import { dependencyTable } from "../sections/service.ts";
import { spreadChart } from "../sections/spread.ts";
import { nowOf, step, stepsSection } from "../steps.ts";
import { type Telling, tellingIn } from "../telling.ts";
import { consoleLink } from "../text/links.ts";
import type { Text } from "../text/marked.ts";
import { say, sayIfAny } from "../words/phrases.ts";

/** All that is shown of a period, for every medium, in the order of the team's template. */
export function periodDocument(report: PeriodReport): Document {
  const telling = tellingIn(report.language, report.timeZone);
  const { words, voice } = telling;
  const { service, period, links } = report;
  const { labels } = words;
  const steps = stepsOf(report, telling);
  return {
    language: report.language,
    head: {
      product: words.period.title[period.kind],
      verdict: { mark: verdictMark(report.verdict), word: words.period.verdicts[report.verdict] },
      subject: `${words.period.title[period.kind]}, ${voice.code(service.name)}`,
      reason: reasonOf(report, telling),
      about: present<readonly [string, Text]>(
        [labels.service, placeOf(service, voice)],
        [labels.period, words.span(voice, period.from, period.to)],
        period.deployedAt === null ? null : [labels.deployed, voice.dateTime(period.deployedAt)],
      ),
      links: present(
        consoleLink(labels.logs, links.logs),
        consoleLink(labels.metrics, links.metrics),
        consoleLink(labels.dashboards, links.dashboards),
      ),
      now: nowOf(steps.map((text) => step(text))),
    },
    figures: periodFigures(report, telling),
    sections: sectionsOf(report, steps, telling).filter(({ blocks: content }) => content.length > 0),
  };
}

/** The figures and what decides. */
function reasonOf(report: PeriodReport, { words, voice }: Telling): Text {
  const { checks: names, headline, noRequests } = words.period;
  const { requests, checks } = report;
  const named = (which: (check: PeriodCheck) => boolean): string[] => checks.filter(which).map(({ id }) => names[id]);
  const failed = named(({ mark }) => mark === "failed");
  if (requests === null) return [noRequests, ...failed].join("; ");
  return headline(voice, {
    requests: requests.count,
    successRate: successRate(report) ?? 0,
    p95Ms: requests.latency?.p95.ms ?? null,
    failed,
    warned: named(({ mark }) => mark === "warning"),
    // What was not asked for is not missing.
    unknown: named(({ mark, reason }) => mark === "unknown" && ["not-read", "unresolved"].includes(reason.code)),
  });
}

function sectionsOf(report: PeriodReport, steps: readonly Text[], telling: Telling): Section[] {
  const { words, voice } = telling;
  const { headings } = words;
  const { requests, notices, newMessages, errorMessages, dependencies, period } = report;
  const isMonth = period.kind === "month";
  const nextTitle =
    period.kind === "week" ? headings.plan : isMonth && steps.length > 0 ? headings.improve : headings.next;
  const calm = steps.length === 0 && report.verdict === "pass";
  const all = [...(calm ? [words.period.nothingToDo] : steps), words.period.plan[period.kind]].map((text) =>
    step(text),
  );
  const byStatus = requests === null ? [] : statusTable(requests.byStatus, requests.count, telling);
  const said = notices.map((one) => ({ text: say(words.period.notices, voice, one) }));
  return [
    metricsSection(report, telling),
    ...(isMonth ? [trendSection(report, telling, 95)] : []),
    ...periodFindings(report, telling),
    stepsSection(nextTitle, all, 97),
    checklistSection(report, telling),
    ...(isMonth ? [] : [trendSection(report, telling, 80)]),
    section("latency", headings.latency, 55, spread(report, telling), { pageOnly: true }),
    section("groups", headings.byGroup, 70, groups(report, telling)),
    section("status", headings.byStatus, 75, byStatus),
    section("course", headings.course, 40, course(report, telling)),
    periodResources(report, telling),
    section("new-errors", headings.newErrors, 65, newMessages === null ? [] : newMessageTable(newMessages, telling)),
    errorsSection(errorMessages, telling, 50),
    section("dependencies", headings.dependencies, 60, dependencyTable(dependencies?.parts ?? [], telling)),
    configurationSection(report, telling),
    slowestSection(requests?.slowest ?? [], telling, 30),
    section("notices", headings.notices, 85, list(said)),
    sourceSection(report, telling),
  ];
}

/** What has happened to users already, before what may yet. */
const happened = new Set<PeriodReason["code"]>(["restarted", "new-errors", "log-silent"]);

/** The steps that what was found calls for, the gravest first. */
function stepsOf({ checks, newMessages, notices }: PeriodReport, { words, voice }: Telling): Text[] {
  const order: Mark[] = ["failed", "warning", "unknown"];
  const example = newMessages?.patterns[0]?.example ?? null;
  const rank = ({ reason }: PeriodCheck): number => (happened.has(reason.code) ? 0 : 1);
  const found = order
    .flatMap((mark) => checks.filter((check) => check.mark === mark).toSorted((a, b) => rank(a) - rank(b)))
    .flatMap(({ id, reason }) => sayIfAny(words.period.nextSteps, voice, reason, id, example) ?? []);
  const asked = notices.some(({ code }) => code === "no-data") ? [words.period.askWhetherUsed(voice)] : [];
  return [...asked, ...new Set(found)];
}

function groups({ requests, checks }: PeriodReport, telling: Telling): Block[] {
  if (requests === null || requests.groups.length === 0) return [];
  const check = checks.find(({ id }) => id === "groups");
  return blocks(
    groupTable(requests.groups, requests.slow.thresholdMs, telling, { more: requests.moreGroups }),
    check !== undefined && { kind: "marked", ...outcome(check, telling) },
  );
}

function limitOf({ checks }: PeriodReport): number | null {
  return checks.find(({ id }) => id === "p95")?.limit ?? null;
}

function spread(report: PeriodReport, telling: Telling): Block[] {
  const latency = report.requests?.latency ?? null;
  if (latency === null) return [];
  const { count: n, p50, p95, p99, maxMs, distribution: buckets } = latency;
  const quantiles = { n, p50Ms: p50.ms, p95Ms: p95.ms, p99Ms: p99.ms, maxMs };
  return charts(spreadChart({ buckets, beside: [], limitMs: limitOf(report), latency: quantiles }, telling));
}

function course(report: PeriodReport, telling: Telling): Block[] {
  const parts = report.requests?.slices ?? [];
  const [first, second] = parts;
  if (first === undefined || second === undefined) return [];
  const timeline = { parts, partMs: second.at - first.at, open: 0, limitMs: limitOf(report), failures: [] };
  return charts(courseChart(timeline, telling));
}
