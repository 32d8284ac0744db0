import { expect, it } from "vitest";
import { askHealth } from "../../../src/sources/period/questions.ts";
import type { ProbeResult } from "../../../src/sources/observation.ts";
import { settingsOf } from "../../run/scene.ts";
import { FakeClock, never } from "../../fake-clock.ts";

async function asked(answer: Partial<ProbeResult>) {
  const clock = new FakeClock();
  const parts = {
    base: "https://chat-abc-uc.a.run.app",
    settings: settingsOf(),
    clock,
    send: async ({ name, traceId }: { name: string; traceId: string }): Promise<ProbeResult> => {
      const plain = { name, traceId, at: 0, durationMs: 5, repeated: false, dependencies: [], door: null };
      return { ...plain, ok: false, status: 503, reason: "HTTP 503", ...answer };
    },
  };
  return await clock.run(askHealth(parts, { deadline: clock.now() + 60_000, signal: never }));
}

it("a report's health answer is the service's own, or none", async () => {
  expect(await asked({})).toMatchObject({ ok: false, status: 503, detail: "HTTP 503" });
  expect(await asked({ ok: true, reason: null, status: 200 })).toMatchObject({ ok: true });
  expect(await asked({ status: 302, door: "iap" })).toBeNull();
  expect(await asked({ status: null, door: "dns" })).toBeNull();
  expect(await asked({ status: 404, misdirected: "path" })).toBeNull();
});
