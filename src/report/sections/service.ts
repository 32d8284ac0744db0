import { type Block, blocks, charts, column, type Facts, figures, type Mark, type Section, titled } from "../blocks.ts";
import type { GaugeFacts, ProbeFacts, ReadinessStep, Report } from "../report.ts";
import type { Telling } from "../telling.ts";
import { consoleLink } from "../text/links.ts";
import type { Text } from "../text/marked.ts";
import { toldOnce } from "../told-once.ts";
import { gaugeChart } from "./line-charts.ts";

/** What the service's own health answer says of its parts. */
export function dependencyTable(
  heading: string | null,
  parts: ProbeFacts["dependencies"],
  { words, voice }: Telling,
): Block[] {
  const { columns, labels } = words;
  return titled(heading, {
    name: words.headings.dependencies,
    columns: [column(columns.name), column(columns.state), column(columns.reason)],
    rows: parts.map(({ name, ok, state }) => [
      voice.code(name),
      { mark: ok ? "pass" : "fail", word: ok ? labels.up : labels.down },
      voice.code(state),
    ]),
  });
}

export function probesSection({ probes }: Report, telling: Telling): Section {
  const { words, voice } = telling;
  const { columns, headings } = words;
  const median = ({ n, medianMs }: ProbeFacts["first"]): string =>
    medianMs === null ? "" : `${voice.duration(medianMs)} (n = ${voice.count(n)})`;
  return {
    id: "probes",
    title: headings.probes,
    importance: 70,
    blocks: blocks(
      titled(null, {
        name: headings.probes,
        columns: [
          column(columns.probe),
          column(columns.url),
          figures(columns.sent),
          figures(columns.failed),
          figures(columns.longestRun),
          figures(columns.firstAnswer),
          figures(columns.repeatedAnswer),
        ],
        rows: probes.map((probe) => [
          words.probeNames[probe.name] ?? voice.code(probe.name),
          voice.code(probe.url),
          voice.count(probe.sent),
          voice.count(probe.failed),
          voice.count(probe.longestFailureRun),
          median(probe.first),
          median(probe.repeated),
        ]),
      }),
      titled(headings.failures, {
        name: headings.failures,
        columns: [
          column(columns.at(voice.zone)),
          column(columns.probe),
          column(columns.status),
          column(columns.reason),
        ],
        rows: probes.flatMap(({ name, failures }) =>
          failures.map((failure) => [
            voice.dateTime(failure.at),
            words.probeNames[name] ?? voice.code(name),
            failure.status === null ? "" : String(failure.status),
            voice.code(words.detail(failure.reason)),
          ]),
        ),
      }),
      dependencyTable(
        headings.dependencies,
        probes.flatMap(({ dependencies }) => dependencies),
        telling,
      ),
    ),
  };
}

export function resourcesSection({ memory, cpu }: Report, telling: Telling): Section {
  const { words, voice } = telling;
  const { columns, headings } = words;
  const row = (name: string, { budget, points }: GaugeFacts, show: (value: number) => string): string[] => {
    const last = points.at(-1);
    const highest = points.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    return [
      name,
      last === undefined ? "" : show(last.value),
      last === undefined ? "" : show(highest),
      budget === null ? "" : show(budget),
      voice.count(points.length),
    ];
  };
  const drawn = [memory && gaugeChart("memory", memory, telling), cpu && gaugeChart("cpu", cpu, telling)];
  return {
    id: "resources",
    title: headings.resources,
    importance: 65,
    blocks: blocks(
      titled(null, {
        name: headings.resources,
        columns: [
          column(columns.resource),
          figures(columns.last),
          figures(columns.highest),
          figures(columns.limit),
          figures(columns.points),
        ],
        rows: [
          ...(memory === null ? [] : [row(words.findings.memory, memory, (value) => voice.bytes(value))]),
          ...(cpu === null ? [] : [row(words.findings.cpu, cpu, (value) => voice.percent(value))]),
        ],
      }),
      charts(...drawn),
    ),
  };
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
  return {
    id: "readiness",
    title: words.headings.readiness,
    importance: 20,
    folded: true,
    blocks: blocks(steps.length > 0 && { kind: "steps", steps }),
  };
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
  return {
    id: "candidate",
    title: headings.candidate,
    importance: 30,
    folded: true,
    blocks: blocks(
      traffic.length > 0 && {
        kind: "shares",
        shares: traffic.map(({ revision, percent }) => ({ percent, ours: revision === candidate?.name })),
      },
      titled(null, {
        name: headings.traffic,
        columns: [column(columns.revision), figures(columns.percent), column(columns.tag), column(columns.url)],
        rows: traffic.map((share) => [
          `${voice.code(share.revision)}${share.latest ? ` (${labels.followsLatest})` : ""}`,
          voice.percent(share.percent / 100),
          code(share.tag) ?? "",
          code(share.url) ?? "",
        ]),
      }),
      facts.length > 0 && { kind: "facts", facts },
    ),
  };
}
