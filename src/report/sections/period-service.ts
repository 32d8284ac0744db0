import { type Block, blocks, charts, column, figures, type Mark, type Section, titled } from "../blocks.ts";
import type { PeriodCheck, PeriodReport, TrendWeek } from "../report.ts";
import type { Telling } from "../telling.ts";
import { gaugeCourseChart, trendChart } from "./line-charts.ts";
import { say } from "../words/phrases.ts";
import { outcome } from "./period-findings.ts";

/** P95 of this period and of those before it. */
export function trendSection({ trend, checks }: PeriodReport, telling: Telling, importance: number): Section {
  const { words, voice } = telling;
  const { columns, headings } = words;
  const check = checks.find(({ id }) => id === "p95-trend");
  const section = { id: "trend", title: headings.trend, importance };
  if (trend === null) return { ...section, blocks: [] };
  const { points } = trend;
  const limit = check?.limit ?? null;
  const chart = trendChart(points, limit, telling);
  return {
    ...section,
    blocks: blocks(
      charts(chart),
      titled(null, {
        name: headings.trend,
        columns: [column(columns.period), column(columns.mark), figures(columns.p95), figures(columns.requests)],
        rows: points.map((point, i) => [
          `${voice.day(point.from)} – ${voice.day(point.to)}`,
          { mark: markOf(point, limit, i === points.length - 1 ? check : undefined), word: "" },
          voice.duration(point.p95Ms),
          voice.count(point.requests),
        ]),
      }),
      check !== undefined && { kind: "marked", ...outcome(check, telling) },
    ),
  };
}

/** A figure that is known by its bucket is beyond the limit, or within it, where all of the bucket is. */
function markOf({ p95Ms, lowMs, highMs }: TrendWeek, limit: number | null, last: PeriodCheck | undefined): Mark {
  if (limit !== null && (lowMs === highMs ? p95Ms > limit : lowMs >= limit)) return "fail";
  if (last?.mark === "warning") return "warn";
  return limit !== null && (highMs === null || highMs > limit) ? "open" : "ok";
}

export function periodResources({ resources, period }: PeriodReport, telling: Telling): Section {
  const { memory, cpu } = resources;
  return {
    id: "resources",
    title: telling.words.headings.resources,
    importance: 35,
    folded: true,
    blocks: charts(
      memory && gaugeCourseChart("memory", memory, period, telling),
      cpu && gaugeCourseChart("cpu", cpu, period, telling),
    ),
  };
}

export function configurationSection({ configuration }: PeriodReport, { words, voice }: Telling): Section {
  const { columns, headings, settings } = words;
  return {
    id: "configuration",
    title: headings.configuration,
    importance: 62,
    blocks: titled(null, {
      name: headings.configuration,
      columns: [column(columns.setting), column(columns.mark), column(columns.wanted), column(columns.actual)],
      rows: configuration.map(({ setting, wanted, actual, same }) => [
        settings[setting],
        { mark: same ? "ok" : "warn", word: "" },
        voice.code(wanted),
        actual === null ? "" : voice.code(actual),
      ]),
    }),
  };
}

/** Where the figures were counted, why there, and what finds them again. */
export function sourceSection({ source, requests }: PeriodReport, { words, voice }: Telling): Section {
  const own = words.period;
  const facts = {
    kind: source.kind,
    seen: requests?.seen ?? 0,
    fraction: requests?.sampling?.fraction ?? null,
    calls: source.calls,
    bytesBilled: source.bytesBilled,
  };
  const queries = [requests?.query, requests?.refused?.query].filter((one) => one != null && one.trim() !== "");
  return {
    id: "source",
    title: words.headings.source,
    importance: 84,
    blocks: blocks(
      {
        kind: "text",
        text: `${own.sources[source.kind]} (${say(own.sourceReasons, voice, source.reason)}). ${own.sourceLine(voice, facts)}.`,
      },
      queries.length > 0 && [
        { kind: "heading", text: words.headings.query },
        ...queries.map((text): Block => ({ kind: "command", command: { text: text ?? "", language: "text" } })),
      ],
    ),
  };
}
