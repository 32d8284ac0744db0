import type { Cell, Rule } from "./simulate.ts";
import { find } from "./table.ts";

const shown: Rule[] = ["ours", "alpha-spending", "Kayenta", "Argo", "Flagger", "naive, from 100", "naive"];
const ROW = 34;
const TOP = 64;
const WIDTH = 220;

/** Two bars a rule at 100 requests a minute for 30 minutes. A grey and one blue, to be read on white and on black. */
export function picture(cells: readonly Cell[]): string {
  const healthy = find(cells, 0.5, "start").results;
  const broken = find(cells, 5, "start").results;
  const height = TOP + shown.length * ROW + 8;
  const bars = shown.flatMap((rule, row) => {
    const y = TOP + row * ROW;
    const { failed } = healthy[rule];
    const { secondsToFail } = broken[rule];
    return [
      `<text x="138" y="${y + 16}" text-anchor="end">${rule}</text>`,
      bar(rule, 150, y, failed, `${(100 * failed).toFixed(0)} %`),
      bar(rule, 460, y, secondsToFail / 1800, `${secondsToFail.toFixed(0)} s`),
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" role="img" aria-labelledby="title">`,
    '<title id="title">False fails of a healthy service, and time to find a broken one, rule by rule</title>',
    "<style>text{font:13px system-ui,sans-serif;fill:#24292f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>",
    '<text x="150" y="22">Healthy, half of the budget:</text><text x="150" y="42">windows that are failed</text>',
    '<text x="460" y="22">Broken, 5 times the budget:</text><text x="460" y="42">mean time until it is failed</text>',
    ...bars,
    "</svg>",
  ].join("\n")}\n`;
}

function bar(rule: Rule, x: number, y: number, share: number, label: string): string {
  const width = Math.max(1, WIDTH * share);
  const fill = rule === "ours" ? "#3b82f6" : "#9ca3af";
  return (
    `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="22" rx="2" fill="${fill}"/>` +
    `<text x="${(x + width + 6).toFixed(1)}" y="${y + 16}">${label}</text>`
  );
}
