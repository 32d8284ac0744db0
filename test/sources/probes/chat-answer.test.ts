import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readChatAnswer } from "../../../src/sources/probes/chat-answer.ts";
import { readHealthBody } from "../../../src/sources/probes/health-body.ts";
import { chatAnswers } from "../../simulator/chat-answers.ts";

function saysOf(body: string, type?: string): string {
  const { fault, unknown, page } = readChatAnswer(body, type);
  if (page) return "page";
  if (fault !== null) return "bad";
  return unknown === null ? "good" : "unknown";
}

describe("chat answers of the field", () => {
  it.each(chatAnswers.map(([source, body, says, type]) => ({ source, body, says, type })))(
    "$source: $body is $says",
    ({ body, says, type }) => expect(saysOf(body, type)).toBe(says),
  );
});

describe("a long stream", () => {
  const pieces = Array.from({ length: 6_000 }, () => JSON.stringify({ delta: "a" }));
  const last = JSON.stringify({ error: { message: "overloaded" } });

  it.each([
    ["of events", [...pieces, last].map((one) => `data: ${one}\n\n`).join("")],
    ["of lines", [...pieces, last].join("\n")],
  ])("%s that ends in an error is no answer", (_what, body) => expect(saysOf(body)).toBe("bad"));

  it("that does not is one", () => expect(saysOf(pieces.join("\n"))).toBe("good"));
});

describe("an answer that is made to be hard to read", () => {
  const deep = 100_000;
  it.each([
    ["nested without end", `${'{"data":'.repeat(deep)}1${"}".repeat(deep)}`],
    ["a list nested without end", "[".repeat(deep) + "]".repeat(deep)],
    ["an error nested without end", `{"errors":${"[".repeat(deep)}"x"${"]".repeat(deep)}}`],
    [
      "text that holds text, again and again",
      Array.from({ length: 12 })
        .reduce<string>((text) => JSON.stringify({ body: text }), '{"status":"down"}')
        .slice(0, 1_000_000),
    ],
    ["of many tags", "<p>" + "<".repeat(500_000)],
    ["of many lines", "{}\n".repeat(300_000)],
    ["of many quotes", `Error${'"'.repeat(100_000)}!`],
    ["of many names", JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, "down"])))],
  ])("is read all the same: %s", (_what, body) => {
    expect(() => readHealthBody(body)).not.toThrow();
    expect(() => readChatAnswer(body, undefined)).not.toThrow();
  });

  test.prop([
    fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.json()).map((all) => all.join("\n")),
    ),
  ])("of any text", (text) => {
    expect(["good", "bad", "unknown", "page"]).toContain(saysOf(text));
  });
});
