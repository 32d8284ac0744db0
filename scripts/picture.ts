// Draws docs/summary.png: a real summary of the shipped bundle, as Markdown by GitHub's own parser (cmark-gfm) and drawn in a
// headless Chromium. Both come from the system: apt-get install cmark-gfm chromium fonts-noto-color-emoji
//
// The run's report is kept beside this (picture/report.json), and the picture holds the hash of what was drawn. With --check
// that report is put into words by today's code: fails where the picture would be another one. For this nothing is drawn.
// With --again the same run is drawn in today's words; a report of another form needs a new one.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Report } from "../src/report/report.ts";
import { reportSchema } from "../src/report/schema/report.ts";
import { textOf, withText } from "./picture/png-text.ts";
import { hashOf, keyword, shown } from "./picture/source.ts";

/** CSS pixels. */
const width = 1000;
const scale = 1.3;

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const picture = local("../docs/summary.png");
const kept = local("picture/report.json");
const size = `${width} ${scale}`;

if (process.argv.includes("--check")) check();
else await draw();

function check(): void {
  const report = readReport();
  const today = report === undefined ? "another form" : hashOf(report, pageFile(), size);
  if (textOf(readFileSync(picture), keyword) === today) return;
  console.error("docs/summary.png is not what the summary looks like today. Run: npm run picture");
  process.exitCode = 1;
}

/** As it was written. Undefined: the report has another form by now. */
function readReport(): Report | undefined {
  const read = reportSchema.safeParse(JSON.parse(readFileSync(kept, "utf8")));
  return read.success ? read.data : undefined;
}

async function draw(): Promise<void> {
  const again = process.argv.includes("--again") ? readReport() : await newReport();
  if (again === undefined) throw new Error("the kept report has another form by now. Run: npm run picture");
  const folder = mkdtempSync(join(tmpdir(), "ion-picture-"));
  const page = join(folder, "page.html");
  try {
    writeFileSync(page, await html(shown(again)));
    const height = /data-height="(\d+)"/.exec(chromium(page, ["--dump-dom"]))?.[1];
    if (height === undefined) throw new Error("Mermaid did not draw the charts");
    const drawn = join(folder, "summary.png");
    const window = [`--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`];
    chromium(page, [`--screenshot=${drawn}`, ...window]);
    writeFileSync(picture, withText(readFileSync(drawn), keyword, hashOf(again, pageFile(), size)));
    console.log(`${picture}: ${Math.ceil(readFileSync(picture).length / 1000)} kB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kept from now on. */
async function newReport(): Promise<Report | undefined> {
  const { summary, report } = await run();
  writeFileSync(kept, `${JSON.stringify(report)}\n`);
  const read = readReport();
  if (read === undefined || !summary.startsWith(shown(read)))
    throw new Error("src does not say what dist says. Run: npm run build");
  return read;
}

/** Of a revision that is sound at first and then fails a request in twelve. */
async function run(): Promise<{ summary: string; report: Report }> {
  const { runAction } = await import("../test/e2e/run-action.ts");
  const { startSimulator } = await import("../test/simulator/index.ts");
  const errorBurst = { afterMs: 13_000, forMs: 60_000, rate: 1 / 12 };
  const simulator = await startSimulator({ scenario: "error-burst", overrides: { errorBurst } });
  try {
    await simulator.deploy();
    const { service, region } = { service: simulator.service.name, region: simulator.service.region };
    const inputs = { service, region, window: "40s", interval: "2s", settle: "2s", "log-reads-per-minute": "600" };
    const { summary, report, stderr } = await runAction({ env: simulator.env, inputs });
    if (report === undefined) throw new Error(`there is no report: ${stderr}`);
    return { summary, report };
  } finally {
    await simulator.stop();
  }
}

function pageFile(): string {
  return readFileSync(local("picture/page.html"), "utf8");
}

async function html(markdown: string): Promise<string> {
  const { toolFolder, toolsCommand } = await import("../test/tools/tools.ts");
  // GitHub keeps the tags that fold what passed; the summary has no others, and is our own.
  const options = ["--github-pre-lang", "--unsafe", "--extension", "table"];
  const body = execFileSync("cmark-gfm", options, { input: markdown, encoding: "utf8" }).replaceAll(
    /<pre lang="mermaid"><code>(.*?)<\/code><\/pre>/gs,
    '<pre class="mermaid">$1</pre>',
  );
  const mermaidFolder = toolFolder("mermaid");
  if (mermaidFolder === null) throw new Error(`Mermaid is not installed: ${toolsCommand}`);
  const mermaid = pathToFileURL(join(mermaidFolder, "dist/mermaid.min.js")).href;
  return pageFile()
    .replace("<!-- summary -->", () => body)
    .replace("<!-- mermaid -->", mermaid);
}

function chromium(page: string, options: string[]): string {
  // Its sandbox does not run as root, as in a container; the page is our own.
  const always = ["--headless", "--no-sandbox", "--hide-scrollbars", "--virtual-time-budget=10000"];
  const sized = options.some((option) => option.startsWith("--window-size")) ? [] : [`--window-size=${width},800`];
  return execFileSync("chromium", [...always, ...sized, ...options, pathToFileURL(page).href], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}
