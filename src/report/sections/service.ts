import { consoleLink } from "../text/links.ts";
import type { GaugeFacts } from "../report.ts";
import { foreign, table } from "../table.ts";
import { type Context, details, firstOf, paragraphs } from "./context.ts";

const MOST_ROWS = 20;
const MOST_STEPS = 40;

export function probes({ report, words, voice, cell }: Context): string {
  const { columns } = words;
  const median = (answers: { n: number; medianMs: number | null }): string =>
    answers.medianMs === null ? "–" : `${cell.duration(answers.medianMs)} (n = ${cell.count(answers.n)})`;
  const counts = table(
    [
      { title: columns.probe },
      { title: columns.url },
      { title: columns.sent, align: "r" },
      { title: columns.failed, align: "r" },
      { title: columns.longestRun, align: "r" },
      { title: columns.firstAnswer, align: "r" },
      { title: columns.repeatedAnswer, align: "r" },
    ],
    report.probes.map((probe) => [
      words.probeNames[probe.name],
      foreign(probe.url, 200),
      cell.count(probe.sent),
      cell.count(probe.failed),
      cell.count(probe.longestFailureRun),
      median(probe.first),
      median(probe.repeated),
    ]),
  );
  if (counts === "") return "";
  const dependencies = firstOf(
    report.probes.flatMap((probe) => probe.dependencies),
    MOST_ROWS,
    (left) => words.more(voice, left),
  );
  const dependencyTable = table(
    [{ title: columns.name }, { title: columns.state }, { title: columns.reason }],
    dependencies.shown.map((each) => [
      foreign(each.name, 100),
      each.ok ? words.labels.up : words.labels.down,
      foreign(each.state, 200),
    ]),
  );
  const failures = table(
    [{ title: columns.at }, { title: columns.probe }, { title: columns.status }, { title: columns.reason }],
    report.probes.flatMap((probe) =>
      probe.failures
        .slice(-5)
        .map((failure) => [
          cell.dateTime(failure.at),
          words.probeNames[probe.name],
          failure.status === null ? "–" : String(failure.status),
          foreign(failure.reason),
        ]),
    ),
  );
  return paragraphs(
    `### ${words.headings.probes}`,
    counts,
    failures === "" ? "" : paragraphs(`**${words.headings.failures}**`, failures),
    dependencyTable === "" ? "" : paragraphs(`**${words.headings.dependencies}**`, dependencyTable, dependencies.rest),
  );
}

export function resources({ report, words, cell }: Context): string {
  const { columns } = words;
  const row = (name: string, gauge: GaugeFacts | null, show: (value: number) => string): string[][] => {
    if (gauge === null) return [];
    const last = gauge.points.at(-1);
    const highest = gauge.points.reduce((most, point) => Math.max(most, point.value), Number.NEGATIVE_INFINITY);
    return [
      [
        name,
        last === undefined ? "–" : show(last.value),
        last === undefined ? "–" : show(highest),
        show(gauge.budget),
        cell.count(gauge.points.length),
      ],
    ];
  };
  const drawn = table(
    [
      { title: columns.resource },
      { title: columns.last, align: "r" },
      { title: columns.highest, align: "r" },
      { title: columns.limit, align: "r" },
      { title: columns.points, align: "r" },
    ],
    [
      ...row(words.findings.memory, report.memory, (value) => cell.bytes(value)),
      ...row(words.findings.cpu, report.cpu, (value) => cell.percent(value)),
    ],
  );
  return drawn === "" ? "" : paragraphs(`### ${words.headings.resources}`, drawn);
}

export function readiness({ report, words, voice, cell }: Context): string {
  const { columns } = words;
  // The last steps tell how it ended.
  const left = report.readiness.length - MOST_STEPS;
  const drawn = table(
    [{ title: columns.after, align: "r" }, { title: columns.state }, { title: columns.message }],
    report.readiness
      .slice(-MOST_STEPS)
      .map((step) => [cell.duration(step.elapsedMs), words.readinessStates[step.state], foreign(step.message)]),
  );
  return drawn === ""
    ? ""
    : details(words.headings.readiness, paragraphs(drawn, left > 0 ? words.more(voice, left) : ""));
}

export function candidate({ report, words, voice, cell }: Context): string {
  const { columns, settings, labels } = words;
  const shown = report.candidate;
  const range = (min: number | null, max: number | null): string =>
    min === null && max === null
      ? "–"
      : settings.instanceRange(cell.count(min ?? 0), max === null ? "–" : cell.count(max));
  const settingsTable =
    shown === null
      ? ""
      : table(
          [{ title: columns.setting }, { title: columns.value }],
          [
            [settings.created, shown.createdAt === null ? "–" : cell.dateTime(shown.createdAt)],
            [settings.memory, foreign(shown.memoryLimit, 40)],
            [settings.cpu, foreign(shown.cpuLimit, 40)],
            [settings.instances, range(shown.minInstances, shown.maxInstances)],
            [settings.concurrency, shown.concurrency === null ? "–" : cell.count(shown.concurrency)],
            [settings.timeout, shown.timeoutMs === null ? "–" : cell.duration(shown.timeoutMs)],
            [settings.healthCheck, foreign(shown.healthCheck, 200)],
          ],
        );
  const traffic = firstOf(report.traffic, MOST_ROWS, (left) => words.more(voice, left));
  const trafficTable = table(
    [
      { title: columns.revision },
      { title: columns.percent, align: "r" },
      { title: columns.tag },
      { title: columns.url },
    ],
    traffic.shown.map((share) => [
      `${foreign(share.revision, 100)}${share.latest ? ` (${labels.followsLatest})` : ""}`,
      cell.percent(share.percent / 100),
      foreign(share.tag, 60),
      foreign(share.url, 200),
    ]),
  );
  if (settingsTable === "" && trafficTable === "") return "";
  return details(
    words.headings.candidate,
    paragraphs(
      shown === null ? "" : voice.code(shown.name),
      shown === null ? "" : consoleLink(labels.revisionLogsLink, shown.logUri),
      settingsTable,
      trafficTable === "" ? "" : paragraphs(`**${words.headings.traffic}**`, trafficTable, traffic.rest),
    ),
  );
}
