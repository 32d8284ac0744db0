import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Document, Finding, Mark } from "../../src/report/blocks.ts";
import { documentOf } from "../../src/report/documents/document.ts";
import { renderComment, renderPeriodComment } from "../../src/report/github/comment.ts";
import { checkOutput } from "../../src/report/github/check.ts";
import { plainText, SIGNS } from "../../src/report/render/plain.ts";
import { toneOf } from "../../src/report/render/html/table.ts";
import { documentBlocks, type SlackBlock } from "../../src/report/render/slack.ts";
import type { PeriodReport, Report } from "../../src/report/report.ts";
import { byteLength } from "../../src/report/text/fit.ts";
import { periodMessage, verdictMessage } from "../../src/report/slack/messages.ts";
import { anyReport } from "./arbitrary.ts";
import { anyPeriod } from "./period/arbitrary.ts";
import { renderMarkdown, renderPage, terminal } from "./said.ts";

/** One finding as a medium shows it. Null: it has no place for that. */
interface Shown {
  mark: string;
  name: string;
  value: string | null;
  limit: string | null;
}

/** A report's findings, each check once, as it really is. */
const windows = anyReport.map((report) => ({
  ...report,
  findings: [...new Map(report.findings.map((one) => [one.id, one])).values()],
}));
const anything: fc.Arbitrary<Report | PeriodReport> = fc.oneof(windows, anyPeriod);

/** Letters and figures only: what a medium escapes, pads or breaks is no difference. */
function bare(text: string): string {
  return text
    .replace(/&(lt|gt|amp|quot|#\d+|#x[0-9a-f]+);/gi, "")
    .replace(/<[^<>]*>/g, "")
    .replace(/[^\p{L}\p{N}.%−-]/gu, "");
}

const passed = (mark: Mark): boolean => toneOf(mark) === "pass";

function findingsOf({ sections }: Document): Finding[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "findings" ? block.findings : [])));
}

function expected({ mark, name, value, limit }: Finding): Shown {
  const text = (one: string | null): string | null => (one === null ? null : bare(plainText(one)));
  return { mark: SIGNS[mark], name: bare(name), value: text(value), limit: text(limit) };
}

const parts = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Rows of the table of what did not pass, and the line of those without figures; a period's findings are a list. */
function inMarkdown(text: string): { rows: Shown[]; lines: string[] } {
  const [shown = ""] = text.split("<details>");
  const tables = (shown.match(/(?:^\|.*\n?)+/gm) ?? []).map((one) => one.trim().split("\n"));
  const [head = "", , ...rows] = tables.find(([top]) => /^\| (?:Check|항목) \|/.test(top ?? "")) ?? [];
  const titles = parts(head);
  const lines = shown.split("\n").flatMap((one) => one.split(" · "));
  return {
    lines,
    rows: rows.map((row) => {
      const cells = parts(row);
      const cell = (...names: string[]): string | null => {
        const one = cells[titles.findIndex((title) => names.includes(title))] ?? "–";
        return one === "–" ? null : bare(one);
      };
      return {
        mark: cells[1]?.split(" ")[0] ?? "",
        name: bare(cells[0] ?? ""),
        value: cell("Seen", "관측값"),
        limit: cell("Limit", "한도"),
      };
    }),
  };
}

const hasFigures = ({ value, limit, sample, interval }: Finding): boolean =>
  [value, limit, sample, interval].some((one) => one !== null);

/** Cards of the page. */
function onPage(page: string): { tone: string; name: string; text: string }[] {
  return page
    .split('<details class="finding ')
    .slice(1)
    .map((card) => ({
      tone: card.slice(0, card.indexOf('"')),
      name: bare(/<span class="name">(.*?)<\/span>/.exec(card)?.[1] ?? ""),
      text: bare(card),
    }));
}

function textsOf(blocks: readonly SlackBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === "context"
      ? block.elements.map(({ text }) => text)
      : "fields" in block
        ? block.fields.map(({ text }) => text)
        : [block.text.text],
  );
}

test.prop([anything], { numRuns: 150 })(
  "every medium has the same verdict, judges each check alike, and gives the same figures",
  (report) => {
    const document = documentOf(report);
    // Drawn once: a page takes longer than all that is asked of it.
    const media = { markdown: renderMarkdown(report), page: renderPage(report), terminal: terminal(report) };
    expectSameVerdict(report, document, media);
    expectSameFindings(report, document, media);
    expectSameFigures(document, media);
  },
);

interface Media {
  markdown: string;
  page: string;
  terminal: string;
}

function expectSameVerdict(report: Report | PeriodReport, { head }: Document, media: Media): void {
  const { verdict } = head;
  const word = verdict.mark === null ? verdict.word : `${SIGNS[verdict.mark]} ${verdict.word}`;
  const message = report.schema.includes("period") ? periodMessage : verdictMessage;
  expect(media.markdown).toMatch(new RegExp(`^## ${word} — `));
  expect(media.terminal.startsWith(`${word} — `)).toBe(true);
  const [header] = (message as (report: Report | PeriodReport, signature: object) => { blocks: SlackBlock[] })(report, {
    runUrl: null,
    watcher: undefined,
  }).blocks;
  expect(header && textsOf([header])[0]).toMatch(new RegExp(`^${word} — `));
  const tone = toneOf(verdict.mark ?? "waiting");
  expect(media.page).toContain(`<header class="verdict ${tone}">`);
  expect(media.page).toContain(`</svg>${verdict.word}</span>`);
}

/** What is said of several in the same words names them all. */
function tellsOf(line: string, mark: Mark, name: string): boolean {
  const [head = "", sentence] = line.split(" — ", 2);
  return (
    sentence !== undefined &&
    head.startsWith(`${SIGNS[mark]} `) &&
    head
      .slice(SIGNS[mark].length + 1)
      .split(", ")
      .includes(name)
  );
}

function expectSameFindings(report: Report | PeriodReport, document: Document, media: Media): void {
  const findings = findingsOf(document);
  const fine = findings.filter(({ mark }) => passed(mark)).map(expected);

  if (isWindow(report)) {
    const { rows, lines } = inMarkdown(media.markdown);
    const failing = findings.filter(({ mark }) => !passed(mark));
    expect(rows).toEqual(failing.filter(hasFigures).map(expected).slice(0, 20));
    for (const { mark, name, word } of failing.filter((one) => !hasFigures(one)))
      expect(lines).toContain(`${SIGNS[mark]} ${name}: ${word}`);
  } else {
    const lines = media.markdown.split("\n");
    for (const { mark, name, value, limit } of findings) {
      const line = lines.find((one) => one.startsWith(`- ${SIGNS[mark]} **${name}** — `));
      expect(line).toBeDefined();
      if (value !== null && limit !== null)
        expect(bare(line ?? "")).toContain(bare(`${plainText(value)}${plainText(limit)}`));
    }
  }

  const cards = onPage(media.page);
  expect(cards).toHaveLength(findings.length);
  for (const finding of findings) {
    const { name, value, limit } = expected(finding);
    const card = cards.find((one) => one.name === name);
    expect(card?.tone).toBe(toneOf(finding.mark));
    expect(card?.text).toContain(value ?? "");
    if (value !== null) expect(card?.text).toContain(limit ?? "");
  }

  const said = media.terminal.split("\n").map((line) => line.trim());
  const sure = bare(said.find((line) => line.startsWith(SIGNS.pass) && !line.includes(" — ")) ?? "");
  for (const { name, value, limit } of fine) {
    expect(sure).toContain(name);
    if (value !== null && limit !== null) expect(sure).toContain(value);
  }
  for (const { mark, name } of findings.filter((one) => !passed(one.mark))) {
    expect(said.some((line) => tellsOf(line, mark, name))).toBe(true);
  }

  const inChannel = textsOf(documentBlocks(document)).flatMap((text) => text.split("\n"));
  const fields = new Map(document.figures.slice(0, 10).map((figure) => [figure.name, figure]));
  for (const { mark, name, value, limit } of findings.filter((one) => !passed(one.mark)).slice(0, 8)) {
    // What stands among the figures, with its mark, is not said again.
    if (value !== null && limit !== null && fields.has(name)) {
      expect(inChannel.some((one) => tellsOf(one, mark, name))).toBe(false);
      expect(fields.get(name)).toMatchObject({ mark, value });
      continue;
    }
    const line = inChannel.find((one) => tellsOf(one, mark, name));
    expect(line).toBeDefined();
    // A figure that is longer than a message may be is cut.
    if (value !== null && limit !== null && value.length + limit.length < 100) {
      expect(bare(line ?? "")).toContain(bare(plainText(value)));
      expect(bare(line ?? "")).toContain(bare(plainText(limit)));
    }
  }
}

test.prop([anything], { numRuns: 100 })("no table has a row or a column that says nothing", (report) => {
  const tables = renderMarkdown(report).match(/(?:^\|.*\n)+/gm) ?? [];
  const page = renderPage(report)
    .split("<tbody>")
    .slice(1)
    .map((one) => one.slice(0, one.indexOf("</tbody>")).split("<tr>").slice(1));
  const written = tables.map((table) => table.trim().split("\n").slice(2).map(parts));
  const drawn = page.map((rows) =>
    rows.map((row) =>
      row
        .split("<td")
        .slice(1)
        .map((cell) => {
          const shown = cell.slice(cell.indexOf(">") + 1, cell.indexOf("</td>"));
          return shown.replace(/<(?!use)[^<>]*>/g, "");
        }),
    ),
  );
  for (const rows of [...written, ...drawn]) {
    const columns = rows[0]?.map((_, i) => rows.map((row) => row[i])) ?? [];
    for (const column of columns) expect(column.some((cell) => cell !== "–")).toBe(true);
    for (const row of rows) if (row.length > 1) expect(row.slice(1).some((cell) => cell !== "–")).toBe(true);
  }
});

/** Those at a glance. */
function expectSameFigures(document: Document, media: Media): void {
  const tiles = media.page
    .split('<li class="tile ')
    .slice(1)
    .map((tile) => bare(tile.slice(tile.indexOf('"') + 1, tile.indexOf("</li>"))).slice(1));
  const figures = document.figures.map(({ name, value }) => bare(`${name}${plainText(value)}`));
  for (const [i, figure] of figures.entries()) expect(tiles[i] ?? "").toContain(figure.slice(1));
  const fields = documentBlocks(document).flatMap((block) => ("fields" in block ? block.fields : []));
  for (const [i, { name, value }] of document.figures.slice(0, 10).entries()) {
    expect(bare(fields[i]?.text ?? "")).toContain(bare(name));
    expect(bare(fields[i]?.text ?? "")).toContain(bare(plainText(value)).slice(0, 40));
  }
}

test.prop([anything], { numRuns: 100 })("no medium gets more than it takes", (report) => {
  expect(byteLength(renderMarkdown(report))).toBeLessThanOrEqual(1_048_576);
  const signature = { runUrl: "https://github.example.com/team/chat/actions/runs/12", watcher: "jo" };
  if (isWindow(report)) {
    const comment = renderComment(report, { marker: "<!-- m -->", runs: [], runUrl: signature.runUrl });
    expect(comment.length).toBeLessThanOrEqual(65_536);
    const { summary } = checkOutput(report, signature.runUrl);
    expect(byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expectBlocks(verdictMessage(report, signature).blocks);
  } else {
    expect(renderPeriodComment(report, "<!-- m -->", signature.runUrl).length).toBeLessThanOrEqual(65_536);
    expectBlocks(periodMessage(report, signature).blocks);
  }
});

function isWindow(report: Report | PeriodReport): report is Report {
  return report.schema === "ion-verify/report@1";
}

/** https://docs.slack.dev/reference/block-kit/blocks */
function expectBlocks(blocks: readonly SlackBlock[]): void {
  expect(blocks.length).toBeLessThanOrEqual(50);
  for (const block of blocks) {
    const most = block.type === "header" ? 150 : "fields" in block || block.type === "context" ? 2_000 : 3_000;
    if ("fields" in block) expect(block.fields.length).toBeLessThanOrEqual(10);
    if (block.type === "context") expect(block.elements.length).toBeLessThanOrEqual(10);
    for (const text of textsOf([block])) {
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text).not.toBe("");
    }
  }
}
