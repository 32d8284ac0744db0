import { describe, expect, it } from "vitest";
import { gaugeIds, gaugeOf, judgedGauges } from "../../src/checks/gauges.ts";
import { checkOf, sourceIds } from "../../src/checks/registry.ts";
import { fields } from "../../src/inputs/fields.ts";
import { languageNames } from "../../src/report/words/languages.ts";
import { wordsFor } from "../../src/report/words/catalogues.ts";
import { settingsOf } from "../run/scene.ts";

describe.each(gaugeIds)("the gauge %s", (id) => {
  it("is by its entry alone an input, a check and what that rests on", () => {
    const { budget, required, unit } = gaugeOf(id);
    expect((fields as Record<string, unknown>)[`${id}-budget`]).toBe(budget);
    expect(checkOf(id)).toEqual({ needs: [id], of: "instances", figure: unit, ...(required && { required }) });
    expect(sourceIds).toContain(id);
  });

  it("is read and judged where it has a budget", () => {
    expect(judgedGauges(settingsOf()).includes(id)).toBe(gaugeOf(id).budget.default !== undefined);
  });

  it.each(languageNames)("has its words in %s", (language) => {
    const { findings, steps } = wordsFor(language);
    expect(findings[id]).not.toBe("");
    expect(steps.above[id]).not.toBe("");
  });
});
