import { blocks, present, type Section, section, table } from "../blocks.ts";
import { figures } from "../column.ts";
import type { Report, RequestFacts } from "../report.ts";
import type { Telling } from "../telling.ts";

type Side = Pick<RequestFacts, "count" | "errors" | "latency">;

/** Candidate against baseline, figure by figure. Nothing where they were not compared. */
export function comparedSection({ baseline, requests }: Report, { words, voice }: Telling): Section {
  const { columns, headings } = words;
  const compared = baseline?.compared ?? null;
  if (compared === null || requests === null) return section("compared", headings.compared, 85, []);
  // Refused ones are told apart: the baseline's log does not show its own.
  const own: Side = {
    count: requests.count - requests.refused,
    errors: requests.errors - requests.refused,
    latency: requests.latency,
  };
  const row = (name: string, of: (side: Side) => number | null, show: (value: number) => string): string[] => {
    const [ours, theirs] = [of(own), of(compared)];
    const times = ours === null || theirs === null || theirs === 0 ? null : ours / theirs;
    const shown = [ours, theirs].map((value) => (value === null ? "" : show(value)));
    return [name, ...shown, times === null ? "" : difference(times, voice)];
  };
  const latency = (name: string, key: keyof NonNullable<Side["latency"]>): string[] =>
    row(name, (side) => side.latency?.[key] ?? null, voice.duration);
  const rows = [
    [columns.requests, voice.count(own.count), voice.count(compared.count), ""],
    row(columns.errorRate, ({ count, errors }) => (count === 0 ? null : errors / count), voice.percent),
    latency(columns.mean, "meanMs"),
    latency(columns.p50, "p50Ms"),
    latency(columns.p95, "p95Ms"),
    latency(columns.p99, "p99Ms"),
    latency(columns.longest, "maxMs"),
  ];
  const told = present(
    words.comparedLine(voice, compared.concurrent, compared.from, compared.to),
    compared.sampling && words.sampledLine(voice, compared.sampling.fraction, compared.sampling.estimated),
  );
  return section(
    "compared",
    headings.compared,
    85,
    blocks(
      table(
        headings.compared,
        [columns.metric, ...figures(columns.candidate, columns.baseline, columns.difference)],
        rows,
      ),
      { kind: "text", note: true, text: told.join(" ") },
    ),
  );
}

/** Beyond three times as much, a percentage is hard to read. More than two digits would claim more than two windows tell. */
function difference(times: number, voice: Telling["voice"]): string {
  if (times >= 3) return `× ${voice.count(Number(times.toPrecision(2)))}`;
  return `${times > 1 ? "+" : ""}${voice.percent(Number((times - 1).toPrecision(2)))}`;
}
