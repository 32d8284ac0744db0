import { type Block, blocks, charts, type Mark, type Section, section, table } from "../blocks.ts";
import { figures } from "../column.ts";
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
  if (trend === null) return section("trend", headings.trend, importance, []);
  const { points } = trend;
  const limit = check?.limit ?? null;
  const rows = points.map((point, i) => [
    `${voice.day(point.from)} – ${voice.day(point.to)}`,
    { mark: markOf(point, limit, i === points.length - 1 ? check : undefined), word: "" },
    voice.duration(point.p95Ms),
    voice.count(point.requests),
  ]);
  return section(
    "trend",
    headings.trend,
    importance,
    blocks(
      charts(trendChart(points, limit, telling)),
      table(headings.trend, [columns.period, columns.mark, ...figures(columns.p95, columns.requests)], rows),
      check !== undefined && { kind: "marked", ...outcome(check, telling) },
    ),
  );
}

/** A figure that is known by its bucket is beyond the limit, or within it, where all of the bucket is. */
function markOf({ p95Ms, lowMs, highMs }: TrendWeek, limit: number | null, last: PeriodCheck | undefined): Mark {
  if (limit !== null && (lowMs === highMs ? p95Ms > limit : lowMs >= limit)) return "fail";
  if (last?.mark === "warning") return "warn";
  return limit !== null && (highMs === null || highMs > limit) ? "open" : "ok";
}

export function periodResources({ resources, period }: PeriodReport, telling: Telling): Section {
  const { memory, cpu } = resources;
  const drawn = charts(
    memory && gaugeCourseChart("memory", memory, period, telling),
    cpu && gaugeCourseChart("cpu", cpu, period, telling),
  );
  return section("resources", telling.words.headings.resources, 35, drawn, { folded: true });
}

export function configurationSection({ configuration }: PeriodReport, { words, voice }: Telling): Section {
  const { columns, headings, settings } = words;
  const rows = configuration.map(({ setting, wanted, actual, same }) => [
    settings[setting],
    { mark: same ? ("ok" as const) : ("warn" as const), word: "" },
    voice.code(wanted),
    actual === null ? "" : voice.code(actual),
  ]);
  const heads = [columns.setting, columns.mark, columns.wanted, columns.actual];
  return section("configuration", headings.configuration, 62, table(headings.configuration, heads, rows));
}

/** Where the figures were counted, why there, and what finds them again. */
export function sourceSection({ source, requests }: PeriodReport, { words, voice }: Telling): Section {
  const own = words.period;
  const told = own.sourceLine(voice, source, requests?.seen ?? 0, requests?.sampling?.fraction ?? null);
  const queries = [requests?.query, requests?.refused?.query].filter((one) => one != null && one.trim() !== "");
  return section(
    "source",
    words.headings.source,
    84,
    blocks(
      { kind: "text", text: `${own.sources[source.kind]} (${say(own.sourceReasons, voice, source.reason)}). ${told}.` },
      queries.length > 0 && [
        { kind: "heading", text: words.headings.query },
        ...queries.map((text): Block => ({ kind: "command", command: { text: text ?? "", language: "text" } })),
      ],
    ),
  );
}
