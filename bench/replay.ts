import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "./built.ts";
import { output, plainEnv } from "./child.ts";
import { appEntries } from "./entries.ts";
import type { Figure } from "./figure.ts";

const count = 1_000_000;
const windowMs = 30 * 60_000;
const from = Date.UTC(2026, 2, 1, 10);

/** The runbook's own line for the P95 of a day's export. */
const jqLine = "[.[].jsonPayload.process_time_ms] | sort | .[(length*0.95|floor)]";

interface Run {
  ms: number;
  /** 0 where the system does not tell. */
  peakBytes: number;
  stdout: string;
}

/** Ours: every poll of half an hour judged, with P95, error rate and verdict. The other: the P95 alone, by jq. Once each. */
export async function measure(): Promise<Figure[]> {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, "export.jsonl");
  try {
    await write(file);
    const replay = ["replay", "--json", "--window", "30m", file];
    const ours = await run(process.execPath, [join(root, "dist/index.js"), ...replay]);
    const other = await run("jq", ["-s", jqLine, file]);
    const { p95Ms, requests } = JSON.parse(ours.stdout) as { p95Ms: number; requests: number };
    // jq's index is the next rank's: the values around P95 are so dense that they agree.
    if (requests !== count || !(Math.abs(p95Ms - Number(other.stdout.trim())) <= 10)) {
      throw new Error(`jq found a P95 of ${other.stdout.trim()}, we of ${p95Ms} in ${requests} requests`);
    }
    const perSecond = ({ ms }: Run): number[] => [(count / ms) * 1000];
    return [
      {
        name: "lines of an export judged again, beside jq",
        ours: perSecond(ours),
        other: perSecond(other),
        unit: "per second",
        goal: { of: "ratio", at: "least", bound: 2.5 },
      },
      {
        name: "  peak memory, 1,000,000 lines",
        ours: [ours.peakBytes],
        other: [other.peakBytes],
        unit: "bytes",
        goal: { of: "value", at: "most", bound: 350_000_000 },
      },
    ];
  } finally {
    rmSync(file, { force: true });
  }
}

async function write(file: string): Promise<void> {
  const scope = { project: "my-project", region: "us-central1", service: "chat", revision: "chat-00042-xyz" };
  const out = createWriteStream(file);
  let lines: string[] = [];
  // The window begins with the first request, a little before its entry: all of them began within it.
  for (const entry of appEntries({ ...scope, from, to: from + windowMs - 5_000, count })) {
    lines.push(JSON.stringify(entry));
    if (lines.length < 2_000) continue;
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
    lines = [];
  }
  out.end(lines.length === 0 ? "" : `${lines.join("\n")}\n`);
  await once(out, "finish");
}

async function run(program: string, args: readonly string[]): Promise<Run> {
  const startedAt = performance.now();
  const child = spawn(program, args, { env: plainEnv(), stdio: ["ignore", "pipe", "inherit"] });
  let peakBytes = 0;
  // A peak that was reached is still told later: only what grows within the last moment is missed.
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, peakOf(child.pid))), 20);
  const stdout = await output(child).finally(() => clearInterval(watch));
  if (child.exitCode !== 0) throw new Error(`${program} ended with ${child.exitCode ?? child.signalCode}`);
  return { ms: performance.now() - startedAt, peakBytes, stdout };
}

/** Of another process, by Linux. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
