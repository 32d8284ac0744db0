import { describe, expect, it } from "vitest";
import { Random } from "../simulator/random.ts";
import { begin, type Request } from "./scene.ts";
import { found, type Plan, World } from "./world.ts";

const s = 1_000;
const windowMs = 180 * s;

/** Ten a second. */
function requests(of: (i: number) => Pick<Request, "latencyMs" | "status">): Request[] {
  return Array.from({ length: windowMs / 100 }, (_, i) => ({ id: `${i}`, startedAt: begin + i * 100, ...of(i) }));
}

async function verify(p95BudgetMs: number, plan: Plan): Promise<{ endedMs: number; decision: string | undefined }> {
  const settings = { windowMs, p95BudgetMs, settleMs: 10 * s, healthPath: undefined, chatPath: undefined };
  const report = await new World({ ...plan, settings: { ...settings, ...plan.settings } }).verify();
  const { endedAt = 0 } = report.window ?? {};
  return { endedMs: endedAt - begin, decision: found(report, "error-rate")?.decision };
}

describe("a revision that fails every request", () => {
  const all = requests(() => ({ latencyMs: 40, status: 500 }));

  it.each([2 * s, 30 * s, 60 * s])("ends its window within seconds, with a P95 budget of %d ms", async (budget) => {
    const { endedMs, decision } = await verify(budget, { requests: all });
    expect(decision).toBe("fail");
    expect(endedMs).toBeLessThanOrEqual(20 * s);
  });

  it("as soon as so many fail that all which may be under way could not make up for it", async () => {
    const limits = { maxInstances: 100, concurrency: 80 };
    const { endedMs, decision } = await verify(60 * s, { requests: all, revision: limits });
    expect(decision).toBe("fail");
    expect(endedMs).toBeGreaterThan(15 * s);
    expect(endedMs).toBeLessThanOrEqual(45 * s);
  });
});

describe("a revision that turns bad", () => {
  it.each([true, false])("is not saved by its good minute before (fail-fast: %s)", async (failFast) => {
    const turned = requests((i) => ({ latencyMs: 40, status: i > 600 && i % 5 < 2 ? 500 : 200 }));
    const { endedMs, decision } = await verify(2 * s, { requests: turned, settings: { failFast } });
    expect(decision).toBe("fail");
    expect(endedMs < windowMs).toBe(failFast);
  });
});

describe("errors that show before what succeeds beside them", () => {
  it.each([1, 2, 3])("fail nothing, though at first nothing else shows (seed %d)", async (seed) => {
    const random = new Random(`slow ${seed}`);
    // Within its budgets: half a percent of errors, at once; what succeeds takes half a minute.
    const slow = requests(() =>
      random.chance(0.005)
        ? { latencyMs: 20, status: 500 }
        : { latencyMs: Math.round(random.between(20 * s, 45 * s)), status: 200 },
    );
    const { decision } = await verify(60 * s, { requests: slow, settings: { settleMs: 60 * s } });
    expect(decision).not.toBe("fail");
  });
});
