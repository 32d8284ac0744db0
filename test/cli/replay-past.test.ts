import { describe, expect, test } from "vitest";
import { openInput } from "../../src/cli/replay/export/text.ts";
import { type ReplayedDeploy, replayFiles } from "../../src/cli/replay/replay-files.ts";
import { readSettings } from "../../src/inputs/read.ts";
import { uniform } from "../checks/random.ts";
import { lines, platform, start, streamOf } from "./logs.ts";

/** Thirty requests, the first k of them failed. */
function minute(at: number, k: number, revision: string): object[] {
  return Array.from({ length: 30 }, (_, i) => {
    const request = { endMs: at * 60_000 + i * 1_900 + 100, latencyMs: 50, status: i < k ? 500 : 200, delayMs: 300 };
    return platform(request, { revision });
  });
}

async function replay(errors: (minute: number) => number, past: string): Promise<ReplayedDeploy> {
  const minutes = 600;
  const text = lines([
    ...Array.from({ length: minutes }, (_, at) => minute(at, errors(at), "chat-1")).flat(),
    ...minute(minutes, 12, "chat-2"),
  ]);
  const inputs = { window: "60s", interval: "5s", settle: "10s", past };
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const { settings } = await readSettings({ env, readFile: () => undefined, required: [] });
  const file = { name: "x", input: openInput("-", streamOf(text)), onPiece: () => undefined, onEnd: () => undefined };
  const wanted = ({ revision }: { revision: string | null }): boolean => revision === "chat-2";
  const { deploys } = await replayFiles([file], { settings, from: null, wanted });
  expect(deploys[0]?.replayed.window.startedAt).toBe(start + minutes * 60_000 + 50);
  return deploys[0] as ReplayedDeploy;
}

describe("a replayed window that breaks its budget", () => {
  const draw = uniform(3);
  const drawn = Array.from({ length: 600 }, () => (draw() < 0.05 ? 1 + Math.floor(draw() * 24) : 0));
  const bursts = (at: number): number => drawn[at] ?? 0;

  test("is held against what the same files hold of the service before it", async () => {
    const { replayed } = await replay(bursts, "14d");
    expect(replayed.findings[0]).toMatchObject({ decision: "inconclusive", evidence: { past: { windows: 600 } } });
    expect(replayed.window.endedEarly).toBeNull();
  });

  test("fails where that is not looked at, or is quiet", async () => {
    expect((await replay(bursts, "none")).replayed.findings[0]?.decision).toBe("fail");
    expect((await replay(() => 0, "14d")).replayed.findings[0]?.decision).toBe("fail");
  });
});

describe("traffic that vanishes in a replayed window", () => {
  const inputs = { INPUT_WINDOW: "10m", INPUT_INTERVAL: "15s", INPUT_SETTLE: "10s", INPUT_PAST: "14d" };
  const minutes = 1_200;
  /** Each minute of it. */
  const usual = Array.from({ length: minutes }, (_, at) => minute(at, 0, "chat-1")).flat();
  /** Three requests a minute, or as many as ever, for fifteen minutes. */
  const after = (few: boolean): object[] =>
    Array.from({ length: 15 }, (_, i) => minute(minutes + i, 0, "chat-2").slice(0, few ? 3 : 30)).flat();

  async function vanished(files: readonly object[][]): Promise<ReplayedDeploy["vanished"]> {
    const { settings } = await readSettings({ env: inputs, readFile: () => undefined, required: [] });
    const given = files.map((entries, i) => ({
      name: `file ${i}`,
      input: openInput("-", streamOf(lines(entries))),
      onPiece: () => undefined,
      onEnd: () => undefined,
    }));
    const wanted = ({ revision }: { revision: string | null }): boolean => revision === "chat-2";
    const { deploys } = await replayFiles(given, { settings, from: null, wanted });
    return deploys[0]?.vanished ?? null;
  }

  test("is told beside what the same files hold of the service before it", async () => {
    expect(await vanished([[...usual, ...after(true)]])).toMatchObject({
      id: "traffic",
      decision: "inconclusive",
      reason: { code: "traffic-vanished", windows: 133, forMs: 540_000, expected: 270 },
      value: 27,
      limit: 135,
    });
    expect(await vanished([usual, after(true)])).toMatchObject({ id: "traffic", value: 27 });
  });

  test("is not where as many came as ever, be it to another revision", async () => {
    expect(await vanished([[...usual, ...after(false)]])).toBeNull();
    const rest = Array.from({ length: 15 }, (_, i) => minute(minutes + i, 0, "chat-1").slice(3)).flat();
    expect(await vanished([[...usual, ...after(true), ...rest]])).toBeNull();
  });

  test("is not told where the files cannot tell it", async () => {
    // They end with the window's first minutes, hold the same time twice, or begin shortly before the deploy.
    expect(await vanished([[...usual, ...after(true).slice(0, 15)]])).toBeNull();
    expect(await vanished([usual, usual, after(true)])).toBeNull();
    expect(await vanished([[...usual.slice(-3_000), ...after(true)]])).toBeNull();
  });
});
