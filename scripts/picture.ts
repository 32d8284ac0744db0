// Draws docs/summary.png: a real summary of the shipped bundle, as Markdown by GitHub's own parser (cmark-gfm) and drawn in a
// headless Chromium. Both come from the system: apt-get install cmark-gfm chromium fonts-noto-color-emoji
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runAction } from "../test/e2e/run-action.ts";
import { startSimulator } from "../test/simulator/index.ts";
import { toolFolder, toolsCommand } from "../test/tools/tools.ts";

/** CSS pixels. */
const width = 1000;
const scale = 1.3;

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ion-picture-"));
const page = join(folder, "page.html");
try {
  writeFileSync(page, html(await summary()));
  const height = /data-height="(\d+)"/.exec(chromium(["--dump-dom"]))?.[1];
  if (height === undefined) throw new Error("Mermaid did not draw the charts");
  const picture = local("../docs/summary.png");
  chromium([`--screenshot=${picture}`, `--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`]);
  console.log(`${picture}: ${Math.ceil(readFileSync(picture).length / 1000)} kB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Of a revision that is sound at first and then fails a request in twelve. */
async function summary(): Promise<string> {
  const errorBurst = { afterMs: 13_000, forMs: 60_000, rate: 1 / 12 };
  const simulator = await startSimulator({ scenario: "error-burst", overrides: { errorBurst } });
  try {
    await simulator.deploy();
    const run = await runAction({
      env: simulator.env,
      inputs: {
        service: simulator.service.name,
        region: simulator.service.region,
        window: "40s",
        interval: "2s",
        settle: "2s",
      },
    });
    return run.summary;
  } finally {
    await simulator.stop();
  }
}

/** The summary's beginning: what follows the charts would only make the picture long. */
function html(markdown: string): string {
  const [first = ""] = markdown.split(/^### (?:Top error messages|Requests)$/m);
  const options = ["--github-pre-lang", "--extension", "table"];
  const body = execFileSync("cmark-gfm", options, { input: first, encoding: "utf8" }).replaceAll(
    /<pre lang="mermaid"><code>(.*?)<\/code><\/pre>/gs,
    '<pre class="mermaid">$1</pre>',
  );
  const mermaidFolder = toolFolder("mermaid");
  if (mermaidFolder === null) throw new Error(`Mermaid is not installed: ${toolsCommand}`);
  const mermaid = pathToFileURL(join(mermaidFolder, "dist/mermaid.min.js")).href;
  return readFileSync(local("picture.html"), "utf8")
    .replace("<!-- summary -->", () => body)
    .replace("<!-- mermaid -->", mermaid);
}

function chromium(options: string[]): string {
  // Its sandbox does not run as root, as in a container; the page is our own.
  const always = ["--headless", "--no-sandbox", "--hide-scrollbars", "--virtual-time-budget=10000"];
  const sized = options.some((option) => option.startsWith("--window-size")) ? [] : [`--window-size=${width},800`];
  return execFileSync("chromium", [...always, ...sized, ...options, pathToFileURL(page).href], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}
