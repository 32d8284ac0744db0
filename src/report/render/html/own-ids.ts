import type { Block, Part, Section } from "../../blocks.ts";
import type { Chart } from "../../chart.ts";

/** The sections of a part: two parts have the same ones, and an id stands once in a page. */
export function withOwnIds({ id, document }: Part): Section[] {
  return document.sections.map((one) => ({
    ...one,
    id: `${id}-${one.id}`,
    blocks: one.blocks.map((block) => ownBlock(block, id)),
  }));
}

function ownBlock(block: Block, id: string): Block {
  if (block.kind === "chart") return { ...block, chart: ownChart(block.chart, id) };
  if (block.kind !== "findings") return block;
  const findings = block.findings.map((one) => ({ ...one, chart: one.chart && ownChart(one.chart, id) }));
  return { ...block, findings };
}

function ownChart(chart: Chart, id: string): Chart {
  return { ...chart, panels: chart.panels.map((panel) => ({ ...panel, id: `${id}-${panel.id}` })) };
}
