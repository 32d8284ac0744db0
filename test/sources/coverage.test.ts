import { expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { Trouble } from "../../src/sources/coverage.ts";
import { FakeClock } from "../fake-clock.ts";

const unasked = new GoogleCallError("Reading", "hung", null, "no time was left for it.", { unasked: true });

it("what a source said last stands, where nobody was asked any more for want of time", () => {
  const clock = new FakeClock();
  const trouble = new Trouble(clock);
  trouble.failed(new GoogleCallError("Reading", "outage", 503, "unavailable."));
  const since = clock.now();
  clock.pass(5_000);
  trouble.failed(unasked);
  expect(trouble.gap).toMatchObject({ code: "outage", detail: expect.stringContaining("unavailable."), since });
  trouble.answered();
  trouble.failed(unasked);
  expect(trouble.gap).toMatchObject({ code: "hung", since: since + 5_000 });
});
