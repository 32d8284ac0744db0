import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { begin } from "./scene.ts";
import { found, steady, World } from "./world.ts";

const ms = 1000;
const refusals = {
  401: "credentials",
  403: "role",
  400: "invalid",
  429: "quota",
  503: "outage",
} as const;
const failure = (status: keyof typeof refusals): GoogleCallError =>
  new GoogleCallError("Reading log entries", refusals[status], status, "no.");

/** All is well until 20 s, and then a third of the requests fails. */
const thenBroken = steady(3_000, (i) => ({ status: i > 1_100 && i % 3 === 0 ? 500 : 200 }));

describe("log reads that stop in mid-window, before the errors begin", () => {
  it.each([401, 403, 400, 429, 503] as const)(
    "HTTP %d: no pass, and the reason names what is missing since when",
    async (status) => {
      for (const earlyPass of [false, true]) {
        const world = new World({ requests: thenBroken, settings: { earlyPass, failFast: false } });
        const read = world.log.page.bind(world.log);
        world.log.page = async (query, wait) => {
          if (world.clock.now() >= begin + 15 * ms) throw failure(status);
          return await read(query, wait);
        };
        const report = await world.verify();
        expect(report.verdict).toBe("inconclusive");
        for (const [id, source] of [
          ["error-rate", "requests"],
          ["p95", "requests"],
          ["memory-kill", "kills"],
        ] as const)
          expect(found(report, id)).toMatchObject({
            decision: "inconclusive",
            code: "not-covered",
            source,
            missingFromAt: begin + 10 * ms,
            why: refusals[status],
            detail: failure(status).message,
          });
      }
    },
  );
});
