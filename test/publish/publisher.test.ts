import { describe, expect, test } from "vitest";
import type { Wait } from "../../src/clock.ts";
import { type Publisher, Telling } from "../../src/publish/publisher.ts";
import type { Report } from "../../src/report/report.ts";
import { FakeClock } from "../fake-clock.ts";
import { report } from "../report/fixtures.ts";

const forever = async (_: unknown, { signal }: Wait): Promise<void> =>
  await new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

/** Ignores its signal. */
const deaf = async (): Promise<void> => await new Promise(() => undefined);

function scene(...publishers: Partial<Publisher<Report>>[]) {
  const clock = new FakeClock();
  const cancel = new AbortController();
  const told: string[] = [];
  const warnings: string[] = [];
  const telling = new Telling(
    publishers.map(async (changes, index) => ({
      name: `P${index}`,
      start: async () => void told.push(`${index} start`),
      progress: async (line: string) => void told.push(`${index} ${line}`),
      finish: async () => void told.push(`${index} finish`),
      ...changes,
    })),
    { clock, cancel: cancel.signal, warn: async (message) => void warnings.push(message) },
  );
  const finish = async (): Promise<number> => {
    const from = clock.now();
    await clock.run(telling.finish(report()));
    return clock.now() - from;
  };
  return { clock, cancel, told, warnings, telling, finish };
}

test("in order: start, figures, verdict", async () => {
  const { told, telling, clock, finish } = scene({});
  telling.start();
  await clock.advance(0);
  telling.progress("a");
  await clock.advance(0);
  telling.progress("b");
  expect(await finish()).toBe(0);
  expect(told).toEqual(["0 start", "0 a", "0 b", "0 finish"]);
});

test("who is slow gets only the latest figures, and holds up no other", async () => {
  let release = (): void => {};
  const { told, telling, clock } = scene(
    { start: async () => await new Promise<void>((resolve) => (release = resolve)) },
    {},
  );
  telling.start();
  for (const line of ["a", "b", "c"]) {
    telling.progress(line);
    await clock.advance(1);
  }
  expect(told.filter((one) => one.startsWith("1"))).toEqual(["1 start", "1 a", "1 b", "1 c"]);
  release();
  await clock.advance(1);
  expect(told.filter((one) => one.startsWith("0"))).toEqual(["0 c"]);
});

describe("the verdict waits for nobody long", () => {
  test.for([
    ["a start that hangs", { start: async (wait: Wait) => await forever(null, wait) }, 2_000],
    ["a deaf start", { start: deaf }, 2_000],
    ["figures that hang", { progress: forever }, 2_000],
    ["a finish that hangs", { finish: forever }, 10_000],
    ["a deaf finish", { finish: deaf }, 10_000],
  ] as const)("%s", async ([, changes, mostMs]) => {
    const { clock, telling, finish } = scene(changes);
    telling.start();
    await clock.advance(0);
    telling.progress("a");
    await clock.advance(0);
    expect(await finish()).toBeLessThanOrEqual(mostMs);
  });

  test("and less after a cancellation", async () => {
    const { clock, cancel, telling, finish } = scene({ start: deaf, finish: deaf });
    telling.start();
    await clock.advance(0);
    cancel.abort(new Error("stopped"));
    expect(await finish()).toBeLessThan(1_000);
  });

  test("a cancellation while it waits ends the wait", async () => {
    const { clock, cancel, telling } = scene({ finish: forever });
    const done = telling.finish(report());
    await clock.advance(1_000);
    cancel.abort(new Error("stopped"));
    await done;
    expect(clock.sleeping).toBe(0);
  });
});

test("the verdict is told also to one who could not be told before", async () => {
  const { told, telling, warnings, clock, finish } = scene({
    start: async () => {
      throw new Error("no");
    },
  });
  telling.start();
  await clock.advance(0);
  await finish();
  expect(told).toEqual(["0 finish"]);
  expect(warnings).toEqual(["P0 was not told: no"]);
});

test("what a publisher throws is a warning; one that is not there is not missed", async () => {
  const clock = new FakeClock();
  const warnings: string[] = [];
  const telling = new Telling([Promise.resolve(null), Promise.reject(new Error("no module"))], {
    clock,
    cancel: new AbortController().signal,
    warn: async (message) => void warnings.push(message),
  });
  await clock.run(telling.finish(report()));
  expect(warnings).toEqual(["Who is to be told was not told: no module"]);
});
