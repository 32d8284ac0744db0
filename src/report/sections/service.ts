import { type Block, blocks, charts, type Facts, type Mark, type Section, section, table } from "../blocks.ts";
import { figures } from "../column.ts";
import type { GaugeFacts, ProbeFacts, ReadinessStep, Report } from "../report.ts";
import type { Telling } from "../telling.ts";
import { consoleLink } from "../text/links.ts";
import type { Text } from "../text/marked.ts";
import { toldOnce } from "../told-once.ts";
import { gaugeChart } from "./line-charts.ts";

/** What the service's own health answer says of its parts. */
export function dependencyTable(
  parts: ProbeFacts["dependencies"],
  { words, voice }: Telling,
  how?: { titled: true },
): Block[] {
  const { columns, labels } = words;
  const rows = parts.map(({ name, ok, state }) => [
    voice.code(name),
    { mark: ok ? ("pass" as const) : ("fail" as const), word: ok ? labels.up : labels.down },
    voice.code(state),
  ]);
  return table(words.headings.dependencies, [columns.name, columns.state, columns.reason], rows, how);
}

export function probesSection({ probes }: Report, telling: Telling): Section {
  const { words, voice } = telling;
  const { columns, headings } = words;
  const nameOf = (name: string): Text => words.probeNames[name] ?? voice.code(name);
  const median = ({ n, medianMs }: ProbeFacts["first"]): string =>
    medianMs === null ? "" : `${voice.duration(medianMs)} (n = ${voice.count(n)})`;
  const { sent, failed, longestRun, firstAnswer, repeatedAnswer } = columns;
  const dependencies = probes.flatMap((probe) => probe.dependencies);
  return section(
    "probes",
    headings.probes,
    70,
    blocks(
      table(
        headings.probes,
        [columns.probe, columns.url, ...figures(sent, failed, longestRun, firstAnswer, repeatedAnswer)],
        probes.map((probe) => [
          nameOf(probe.name),
          voice.code(probe.url),
          voice.count(probe.sent),
          voice.count(probe.failed),
          voice.count(probe.longestFailureRun),
          median(probe.first),
          median(probe.repeated),
        ]),
      ),
      table(
        headings.failures,
        [columns.at(voice.zone), columns.probe, columns.status, columns.reason],
        probes.flatMap(({ name, failures }) =>
          failures.map(({ at, status, reason }) => [
            voice.dateTime(at),
            nameOf(name),
            status === null ? "" : String(status),
            voice.code(words.detail(reason)),
          ]),
        ),
        { titled: true },
      ),
      dependencyTable(dependencies, telling, { titled: true }),
    ),
  );
}

export function resourcesSection({ memory, cpu }: Report, telling: Telling): Section {
  const { words, voice } = telling;
  const { columns, headings } = words;
  const row = (name: string, gauge: GaugeFacts | null, show: (value: number) => string): string[][] => {
    if (gauge === null) return [];
    const { budget, points } = gauge;
    const last = points.at(-1);
    const highest = points.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    const seen = last === undefined ? ["", ""] : [show(last.value), show(highest)];
    return [[name, ...seen, budget === null ? "" : show(budget), voice.count(points.length)]];
  };
  return section(
    "resources",
    headings.resources,
    65,
    blocks(
      table(
        headings.resources,
        [columns.resource, ...figures(columns.last, columns.highest, columns.limit, columns.points)],
        [...row(words.findings.memory, memory, voice.bytes), ...row(words.findings.cpu, cpu, voice.percent)],
      ),
      charts(memory && gaugeChart("memory", memory, telling), cpu && gaugeChart("cpu", cpu, telling)),
    ),
  );
}

const READINESS: Record<ReadinessStep["state"], Mark> = { waiting: "waiting", ready: "pass", failed: "fail" };
/** The last steps tell how it ended. */
const MOST_STEPS = 40;

export function readinessSection(report: Report, { words, voice }: Telling): Section {
  const shown = report.readiness.slice(-MOST_STEPS);
  const messages = toldOnce(
    shown.map(({ message }) => message),
    report,
  );
  const steps = shown.map(({ state, elapsedMs }, i) => ({
    mark: READINESS[state],
    word: words.readinessStates[state],
    after: voice.duration(elapsedMs),
    message: voice.code(words.detail(messages[i] ?? "")),
  }));
  const content = blocks(steps.length > 0 && { kind: "steps", steps });
  return section("readiness", words.headings.readiness, 20, content, { folded: true });
}

export function candidateSection({ candidate, traffic }: Report, { words, voice }: Telling): Section {
  const { settings, columns, headings, labels } = words;
  const code = (text: string | null): Text | null => text && voice.code(text);
  const range = (min: number | null, max: number | null): Text | null =>
    min === null && max === null
      ? null
      : settings.instanceRange(voice.count(min ?? 0), max === null ? null : voice.count(max));
  const facts: Facts =
    candidate === null
      ? []
      : [
          [columns.revision, voice.code(candidate.name)],
          [settings.created(voice.zone), candidate.createdAt === null ? null : voice.dateTime(candidate.createdAt)],
          [settings.memory, code(candidate.memoryLimit)],
          [settings.cpu, code(candidate.cpuLimit)],
          [settings.instances, range(candidate.minInstances, candidate.maxInstances)],
          [settings.concurrency, candidate.concurrency === null ? null : voice.count(candidate.concurrency)],
          [settings.timeout, candidate.timeoutMs === null ? null : voice.duration(candidate.timeoutMs)],
          [settings.healthCheck, candidate.healthCheck === null ? null : code(words.detail(candidate.healthCheck))],
          [columns.logs, consoleLink(labels.revisionLogs, candidate.logUri)],
        ];
  return section(
    "candidate",
    headings.candidate,
    30,
    blocks(
      traffic.length > 0 && {
        kind: "shares",
        shares: traffic.map(({ revision, percent }) => ({ percent, ours: revision === candidate?.name })),
      },
      table(
        headings.traffic,
        [columns.revision, ...figures(columns.percent), columns.tag, columns.url],
        traffic.map((share) => [
          `${voice.code(share.revision)}${share.latest ? ` (${labels.followsLatest})` : ""}`,
          voice.percent(share.percent / 100),
          code(share.tag) ?? "",
          code(share.url) ?? "",
        ]),
      ),
      facts.length > 0 && { kind: "facts", facts },
    ),
    { folded: true },
  );
}
