import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { startSimulator } from "../test/simulator/index.ts";
import { cache, root } from "./built.ts";
import { plainEnv } from "./child.ts";
import type { Figure } from "./figure.ts";

const runs = 11;

/** From the start of the process to its first line about the service, which has needed two answers of Cloud Run. */
export async function measure(): Promise<Figure[]> {
  const theirs = join(await fullBundle(), "index.js");
  const simulator = await startSimulator({ authentication: false });
  const home = mkdtempSync(join(tmpdir(), "ion-verify-bench-"));
  try {
    const env = {
      ...plainEnv(simulator.env),
      RUNNER_TEMP: home,
      INPUT_SERVICE: simulator.service.name,
      INPUT_REGION: simulator.service.region,
    };
    const ours: number[] = [];
    const other: number[] = [];
    // The first of each warms the disk's cache.
    for (let run = 0; run <= runs; run++) {
      const of = { ours: await firstLineMs(join(root, "dist/index.js"), env), other: await firstLineMs(theirs, env) };
      if (run === 0) continue;
      ours.push(of.ours);
      other.push(of.other);
    }
    return [
      {
        name: "start to first answer, beside full packages",
        ours,
        other,
        unit: "ms",
        goal: { of: "ratio", at: "most", bound: 0.4 },
      },
    ];
  } finally {
    await simulator.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function firstLineMs(program: string, env: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  child.stdout.setEncoding("utf8");
  const [text] = (await Promise.race([once(child.stdout, "data"), ended])) as [unknown];
  const ms = performance.now() - startedAt;
  child.kill("SIGKILL");
  await ended;
  if (typeof text !== "string" || text.startsWith("::error")) throw new Error(`${program} said: ${String(text)}`);
  return ms;
}

type Ncc = (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; assets: Record<string, { source: Uint8Array | string }> }>;

/** The folder of the yardstick's bundle, by ncc as its documentation shows it. Built again only when it would differ. */
export async function fullBundle(): Promise<string> {
  const source = readFileSync(join(root, "bench/start/full-packages.ts"), "utf8");
  const hash = createHash("sha256")
    .update(source)
    .update(readFileSync(join(root, "package-lock.json")));
  const folder = join(cache, `full-packages-${hash.digest("hex").slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const building = `${folder}-building`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(join(building, "dist"), { recursive: true });
  // Without a type, ncc bundles ES modules into CommonJS, which the Google clients need.
  writeFileSync(join(building, "package.json"), "{}\n");
  const entry = join(building, "index.js");
  writeFileSync(entry, (await transform(source, { loader: "ts" })).code);
  const ncc = createRequire(import.meta.url)("@vercel/ncc") as Ncc;
  const { code, assets } = await ncc(entry, { cache: false, quiet: true, minify: true, license: "LICENSES.txt" });
  const files: [string, Uint8Array | string][] = [
    ["index.js", code],
    ["package.json", '{ "type": "commonjs" }\n'],
    ...Object.entries(assets).map(([name, { source: content }]): [string, Uint8Array | string] => [name, content]),
  ];
  for (const [name, content] of files) {
    const path = join(building, "dist", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  renameSync(join(building, "dist"), folder);
  rmSync(building, { recursive: true, force: true });
  return folder;
}
