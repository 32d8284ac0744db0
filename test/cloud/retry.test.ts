import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { withRetry, type CallOptions } from "../../src/cloud/retry.ts";
import { FakeClock, never } from "../fake-clock.ts";

const unavailable = (): Error => Object.assign(new Error("The service is currently unavailable."), { code: 503 });
const limited = (): Error => Object.assign(new Error("Quota exceeded."), { code: 429 });
const denied = (): Error => Object.assign(new Error("Permission denied."), { code: 403 });

/** Calls with these outcomes, one a try, the last one again and again; `hang`: no answer ever. */
function scene(outcomes: (Error | "hang" | "fine")[], more: Partial<CallOptions> = {}, random = 0.5) {
  const clock = new FakeClock(0);
  const triedAt: number[] = [];
  const signals: AbortSignal[] = [];
  const options: CallOptions = { what: "Reading", advice: "Grant it.", deadline: 60_000, signal: never, ...more };
  const policy = { clock, random: () => random, tryTimeoutMs: 10_000 };
  const answer = withRetry(policy, options, async (signal) => {
    const outcome = outcomes[Math.min(triedAt.length, outcomes.length - 1)] ?? "fine";
    triedAt.push(clock.now());
    signals.push(signal);
    if (outcome === "hang") return await new Promise<string>(() => undefined);
    if (outcome === "fine") return "answer";
    throw outcome;
  });
  answer.catch(() => undefined);
  return { clock, triedAt, signals, answer };
}

describe("a call", () => {
  it("that answers is made once", async () => {
    const { clock, triedAt, answer } = scene(["fine"]);
    expect(await clock.run(answer)).toBe("answer");
    expect([triedAt, clock.sleeping]).toEqual([[0], 0]);
  });

  it("that fails for now is tried again, ever more slowly", async () => {
    const { clock, triedAt, answer } = scene([unavailable(), unavailable(), unavailable(), unavailable(), "fine"]);
    expect(await clock.run(answer)).toBe("answer");
    const pauses = triedAt.slice(1).map((at, i) => at - (triedAt[i] ?? 0));
    expect(pauses).toEqual([187.5, 375, 750, 1500]);
  });

  it("is not hurried where a quota is used up", async () => {
    const { clock, triedAt, answer } = scene([limited(), limited(), "fine"], {}, 0);
    await clock.run(answer);
    expect(triedAt).toEqual([0, 500, 1000]);
  });

  it.each<[string, Error]>([
    ["access is missing", denied()],
    ["it is not there", Object.assign(new Error("No."), { code: 404 })],
    ["the request is wrong", Object.assign(new Error("No."), { code: 400 })],
    ["someone else was first", Object.assign(new Error("No."), { code: 409 })],
  ])("is not tried again where %s", async (_what, error) => {
    const { clock, triedAt, answer } = scene([error, "fine"]);
    await expect(clock.run(answer)).rejects.toThrow(/^Reading failed: HTTP 4/);
    expect(triedAt).toEqual([0]);
  });

  it("tells what to grant", async () => {
    const { clock, answer } = scene([denied()]);
    await expect(clock.run(answer)).rejects.toThrow("HTTP 403: Permission denied. Grant it.");
  });

  it("that hangs is given up, so that another can be tried", async () => {
    const { clock, triedAt, signals, answer } = scene(["hang", "fine"]);
    expect(await clock.run(answer)).toBe("answer");
    expect([triedAt[1], signals[0]?.aborted]).toEqual([10_187.5, true]);
  });

  it("ends by the deadline with the last answer", async () => {
    const { clock, triedAt, answer } = scene([unavailable()], { deadline: 20_000 });
    await expect(clock.run(answer)).rejects.toMatchObject({
      failure: "transient",
      httpStatus: 503,
      message: "Reading failed: HTTP 503: The service is currently unavailable.",
    });
    expect(clock.now()).toBeLessThanOrEqual(20_000);
    expect(triedAt.length).toBeGreaterThan(5);
  });

  it("that hangs is not waited for longer than until the deadline", async () => {
    const { clock, answer } = scene(["hang"], { deadline: 3000 });
    await expect(clock.run(answer)).rejects.toThrow("Reading failed: no answer within 3s.");
    expect(clock.now()).toBe(3000);
  });

  it("takes a place in the quota for each try, outside of the try's own time", async () => {
    let admitted = 0;
    const clock = new FakeClock(0);
    const policy = { clock, random: () => 0, tryTimeoutMs: 10_000 };
    const admit = async (signal: AbortSignal): Promise<void> => {
      admitted++;
      await clock.sleep(40_000, signal);
    };
    let tries = 0;
    const options = { what: "Reading", advice: "", deadline: 120_000, signal: never, admit };
    const answer = withRetry(policy, options, async () => {
      tries++;
      if (tries === 1) throw unavailable();
      return "answer";
    });
    expect(await clock.run(answer)).toBe("answer");
    expect([admitted, tries]).toEqual([2, 2]);
  });

  it("is not made when its place in the quota comes after the deadline", async () => {
    const clock = new FakeClock(0);
    const policy = { clock, random: () => 0, tryTimeoutMs: 10_000 };
    const admit = async (signal: AbortSignal): Promise<void> => clock.sleep(40_000, signal);
    let tries = 0;
    const answer = withRetry(
      policy,
      { what: "Reading", advice: "", deadline: 30_000, signal: never, admit },
      async () => {
        tries++;
      },
    );
    await expect(clock.run(answer)).rejects.toMatchObject({ failure: "transient", kind: "read-limit" });
    // Nor is that place waited for.
    expect([tries, clock.now(), clock.sleeping]).toEqual([0, 30_000, 0]);
  });
});

describe("a token that has ended in the middle of a job", () => {
  const ended = (): Error => Object.assign(new Error("Request had invalid authentication credentials."), { code: 401 });
  const surroundings = () => ({ inActions: true, identity: null, tokenSource: null });

  async function tries(outcomes: (Error | "fine")[]): Promise<{ renewed: number; tried: number; error: unknown }> {
    const clock = new FakeClock(0);
    let [renewed, tried] = [0, 0];
    const access = { surroundings, signIn: async () => undefined, renew: async () => void renewed++ };
    const answer = withRetry(
      { clock, random: () => 0, tryTimeoutMs: 10_000, access },
      { what: "Reading", advice: "", deadline: 60_000, signal: never, once: true },
      async () => {
        const outcome = outcomes[tried++];
        if (outcome !== "fine") throw outcome;
      },
    );
    const error = await clock.run(
      answer.then(
        () => null,
        (one: unknown) => one,
      ),
    );
    return { renewed, tried, error };
  }

  it("is renewed once, also for a change, which was not made", async () => {
    expect(await tries([ended(), "fine"])).toEqual({ renewed: 1, tried: 2, error: null });
  });

  it("is not renewed for ever", async () => {
    const { renewed, tried, error } = await tries([ended(), ended(), "fine"]);
    expect([renewed, tried]).toEqual([1, 2]);
    expect(error).toMatchObject({ kind: "credentials", failure: "no-access" });
  });
});

describe("a cancelled wait", () => {
  it.each<[string, (Error | "hang")[]]>([
    ["while a try is under way", ["hang"]],
    ["between tries", [unavailable()]],
  ])("ends at once: %s", async (_when, outcomes) => {
    const cancel = new AbortController();
    const { clock, answer, signals } = scene(outcomes, { signal: cancel.signal });
    await clock.advance(100);
    cancel.abort(new Error("stopped by SIGINT"));
    await expect(clock.run(answer)).rejects.toThrow(/stopped by SIGINT|cancelled/);
    expect([clock.now(), clock.sleeping, signals.at(-1)?.aborted]).toEqual([100, 0, true]);
  });
});

describe("a fault of the program", () => {
  it.each([
    new TypeError("x is not a function"),
    new ReferenceError("x is not defined"),
    new RangeError("Invalid array length"),
  ])("is no answer of Google's: %s", async (fault) => {
    const { clock, triedAt, answer } = scene([fault, "fine"]);
    await expect(clock.run(answer)).rejects.toBe(fault);
    expect(triedAt.length).toBe(1);
  });

  it("is not what a failed fetch throws", async () => {
    const { clock, answer } = scene([new TypeError("fetch failed", { cause: new Error("ECONNRESET") }), "fine"]);
    expect(await clock.run(answer)).toBe("answer");
  });
});

test.prop([
  fc.array(fc.constantFrom<Error | "hang" | "fine">(unavailable(), limited(), "hang", "fine"), { minLength: 1 }),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.integer({ min: 1, max: 120_000 }),
])("whatever comes back, a call ends by its deadline and leaves nothing behind", async (outcomes, random, deadline) => {
  const { clock, triedAt, answer, signals } = scene(outcomes, { deadline }, random);
  const ended = await clock.run(answer.catch((error: unknown) => error));
  expect(clock.now()).toBeLessThanOrEqual(deadline);
  expect(ended === "answer" || ended instanceof GoogleCallError).toBe(true);
  expect([clock.sleeping, signals.every((signal) => signal.aborted)]).toEqual([0, true]);
  expect(triedAt.length).toBeGreaterThan(0);
});
