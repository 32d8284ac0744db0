import { describe, expect, it } from "vitest";
import { recovered } from "../../../src/observe/period/period-watch.ts";

const slice = (at: number, requests: number, errors: number) => ({ at, requests, errors, p95Ms: null });

describe("after an instance died, the service", () => {
  it.each([
    ["is back", 150, [slice(100, 9, 9), slice(200, 9, 1)], true],
    ["is not", 150, [slice(100, 9, 9), slice(200, 9, 9)], false],
    ["was asked no more", 150, [slice(100, 9, 9), slice(200, 0, 0)], null],
    ["died in the last part", 250, [slice(100, 9, 0), slice(200, 9, 0)], null],
    ["never died", null, [slice(100, 9, 0)], null],
  ])("%s", (_what, lastAt, slices, expected) => expect(recovered({ lastAt }, { slices })).toBe(expected));

  it("is not known to be back where no requests were read", () => expect(recovered({ lastAt: 1 }, null)).toBeNull());
});
