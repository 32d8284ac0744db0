import { expect, test } from "vitest";
import { parseSteps } from "../../src/inputs/steps.ts";

test.each([
  ["5%,25%,50%,100%", [5, 25, 50, 100]],
  ["100%", [100]],
  [" 1% ,  99%", null],
  ["1% , 99%", [1, 99]],
  ["0%,50%", null],
  ["50%,25%", null],
  ["50%,50%", null],
  ["101%", null],
  ["5,25", null],
  ["2.5%", null],
  ["", null],
])("%j gives %j", (text, steps) => {
  expect(parseSteps(text)).toEqual(steps);
});
