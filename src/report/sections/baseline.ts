import type { RequestFacts } from "../report.ts";
import { foreign, table } from "../table.ts";
import { type Context, paragraphs } from "./context.ts";

/** The candidate's requests beside those that they are compared with. "" where none were. */
export function besideBaseline({ report, words, voice, cell }: Context): string {
  const { baseline, candidate, requests } = report;
  if (baseline === null || baseline.compared === null || requests === null) return "";
  const { columns, labels } = words;
  const { compared } = baseline;
  const row = (
    label: string,
    name: string | null,
    n: number,
    errors: number,
    of: RequestFacts["latency"],
  ): string[] => [
    `${label} ${foreign(name, 100)}`,
    cell.count(n),
    n > 0 ? cell.percent(errors / n) : "–",
    ...[of?.p50Ms, of?.p95Ms, of?.p99Ms].map((ms) => (ms === undefined ? "–" : cell.duration(ms))),
  ];
  const { count, errors, refused, latency } = requests;
  return paragraphs(
    `### ${words.headings.compared}`,
    table(
      [
        { title: columns.revision },
        { title: columns.requests, align: "r" },
        { title: columns.errorRate, align: "r" },
        { title: columns.p50, align: "r" },
        { title: columns.p95, align: "r" },
        { title: columns.p99, align: "r" },
      ],
      [
        // Refused ones are told apart: the app's log of the baseline does not show its own.
        row(labels.candidate, candidate?.name ?? null, count - refused, errors - refused, latency),
        row(labels.baseline, baseline.name, compared.count, compared.errors, compared.latency),
      ],
    ),
    [
      words.comparedLine(voice, compared.concurrent, compared.from, compared.to),
      compared.sampling && words.sampledLine(voice, compared.sampling.fraction, compared.sampling.estimated),
    ]
      .filter((line) => line !== null)
      .join(" "),
  );
}
