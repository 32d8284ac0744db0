import { type Chart, xychart } from "../../chart.ts";
import { details, paragraphs } from "../../sections/context.ts";
import type { PeriodReport } from "../../report.ts";
import type { PeriodWords } from "../../words/en/period.ts";
import type { Context } from "./context.ts";

/** Fewer parts are no course of time. */
const FEWEST_PARTS = 2;

export function course({ report, words }: Context): string {
  const { requests, period } = report;
  const slices = requests?.slices ?? [];
  if (slices.length < FEWEST_PARTS) return "";
  const x = hoursOf(period, words);
  const limit = report.checks.find(({ id }) => id === "p95")?.limit ?? null;
  const chart = (title: string, bars: number[], line: number[] | null, kind: Pick<Chart, "whole" | "bad">): string =>
    bars.every((bar) => bar === 0) ? "" : xychart({ title, x, yTitle: title, bars, line, ...kind });
  const drawn = [
    chart(
      words.chart.latency,
      slices.map(({ p95Ms }) => p95Ms ?? 0),
      limit === null ? null : slices.map(() => limit),
      { whole: false },
    ),
    chart(
      words.chart.requests,
      slices.map(({ requests: n }) => n),
      null,
      { whole: true },
    ),
    chart(
      words.chart.errors,
      slices.map(({ errors: n }) => n),
      null,
      { whole: true, bad: true },
    ),
  ].filter((text) => text !== "");
  return drawn.length === 0 ? "" : paragraphs(`### ${words.headings.course}`, ...drawn);
}

export function resources({ report, words }: Context): string {
  const { memory, cpu } = report.resources;
  const x = hoursOf(report.period, words);
  const chart = (title: string, gauge: typeof memory, scale: number): string => {
    if (gauge === null || gauge.points.length < FEWEST_PARTS) return "";
    const bars = gauge.points.map(({ high }) => high / scale);
    return xychart({ title, x, yTitle: title, bars, line: bars.map(() => gauge.limit / scale), whole: false });
  };
  const drawn = [chart(words.chart.memory, memory, 1e6), chart(words.chart.cpu, cpu, 0.01)].filter((one) => one !== "");
  return drawn.length === 0 ? "" : details(words.headings.resources, paragraphs(...drawn));
}

function hoursOf({ from, to }: PeriodReport["period"], words: PeriodWords): Chart["x"] {
  return { title: words.chart.time, to: (to - from) / 3_600_000 };
}
