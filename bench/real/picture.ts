import { type RealRule, realRules } from "./judged.ts";
import { percent, type Pool } from "./table.ts";

const ROW = 34;
const TOP = 64;
const WIDTH = 220;

/** Two bars a rule over all recorded windows: services that did not change, and a fault of five times the budget. */
export function picture(pools: readonly Pool[]): string {
  const recorded = pools.filter(({ name }) => name.endsWith("x"));
  const shown = recorded.length > 0 ? recorded : pools;
  const all = shown.reduce((sum, { windows }) => sum + windows, 0);
  const share = (rule: RealRule, fault: number): number =>
    shown.reduce((sum, { windows, results }) => sum + windows * (results[rule].failed[fault] ?? 0), 0) / all;
  const height = TOP + realRules.length * ROW + 8;
  const bars = realRules.flatMap((rule, row) => {
    const y = TOP + row * ROW;
    return [
      `<text x="158" y="${y + 16}" text-anchor="end">${rule}</text>`,
      bar(rule, 170, y, Math.min(1, 10 * share(rule, 0)), `${percent(share(rule, 0))} %`),
      bar(rule, 470, y, share(rule, 1), `${percent(share(rule, 1))} %`),
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" role="img" aria-labelledby="title">`,
    '<title id="title">Recorded traffic: unchanged services that are failed, and faults that are found, rule by rule</title>',
    "<style>text{font:13px system-ui,sans-serif;fill:#24292f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>",
    '<text x="170" y="22">Unchanged:</text><text x="170" y="42">windows that are failed (bars ×10)</text>',
    '<text x="470" y="22">5 times the budget:</text><text x="470" y="42">windows that are failed</text>',
    ...bars,
    "</svg>",
  ].join("\n")}\n`;
}

function bar(rule: RealRule, x: number, y: number, share: number, label: string): string {
  const width = Math.max(1, WIDTH * share);
  const fill = rule === "ours" ? "#3b82f6" : "#9ca3af";
  return (
    `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="22" rx="2" fill="${fill}"/>` +
    `<text x="${(x + width + 6).toFixed(1)}" y="${y + 16}">${label}</text>`
  );
}
