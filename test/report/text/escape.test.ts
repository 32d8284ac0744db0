import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  clean,
  codeCell,
  codeSpan,
  fence,
  htmlAddress,
  htmlLines,
  htmlText,
  oneLine,
  plain,
  truncate,
} from "../../../src/report/text/escape.ts";
import { hostile } from "../arbitrary.ts";

describe("clean", () => {
  it.each([
    ["colours", "\u001b[1;31mred\u001b[0m", "red"],
    ["terminal links", "\u001b]8;;https://e.example\u0007text\u001b]8;;\u0007", "text"],
    ["an unfinished escape", "a\u001b", "a"],
    ["control characters", "a\u0000b\u0007c\u009bd", "abcd"],
    ["bidi overrides and isolates", "a\u202eb\u2066c\u200f", "abc"],
    ["zero-width and tag characters", "a\u200bb\ufeffc\u{e0041}", "abc"],
    ["lone surrogates", "a\ud800b", "a\ufffdb"],
    ["all kinds of line breaks", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ])("takes out %s", (_what, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each(["안녕하세요, 오류 5건", "👩‍👩‍👧 ✅", "naïve café — “quoted”", "a\tb\nc"])("leaves %j as it is", (text) => {
    expect(clean(text)).toBe(text);
  });

  it("redacts credentials", () => {
    expect(clean("failed with password=hunter2")).toBe("failed with password=[redacted]");
  });

  it("redacts a credential that control characters cut in two", () => {
    expect(clean("pass\u0000word=hun\u200bter2")).toBe("password=[redacted]");
  });
});

describe("truncate", () => {
  it("counts characters and never cuts one in half", () => {
    expect(truncate("👍👍👍👍", 3)).toBe("👍👍…");
    expect(truncate("👍👍👍", 3)).toBe("👍👍👍");
    expect(truncate("abc", 3)).toBe("abc");
  });

  test.prop([fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 })])(
    "stays within its limit and well-formed",
    (text, limit) => {
      const cut = truncate(text, limit);
      expect(Array.from(cut).length).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(true);
    },
  );
});

describe("plain", () => {
  it.each([
    ["::error::gone", ": :error::gone"],
    ["  \n::set-output name=a::b", ": :set-output name=a::b"],
    ["x ##[error]gone", "x # #[error]gone"],
    ["####[group]", "### #[group]"],
  ])("makes %j no runner command", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test.prop([hostile])("is one line without a command", (text) => {
    expect(plain(text)).not.toMatch(/[\r\n]|##\[|^\s*::/);
  });
});

describe("codeSpan", () => {
  it.each([
    ["abc", "`abc`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["a``b`c", "```a``b`c```"],
    ["a\nb", "`a b`"],
    ["", "–"],
  ])("shows %j as %j", (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test.prop([hostile])("holds no run of backticks as long as its fence", (text) => {
    const span = codeSpan(text);
    if (span === "–") return;
    const mark = /^`+/.exec(span)?.[0] ?? "";
    const content = span.slice(mark.length, -mark.length);
    expect(mark.length).toBeGreaterThan(0);
    expect(content.match(/`+/g) ?? []).not.toContain(mark);
  });
});

describe("codeCell", () => {
  it.each([
    ["a|b", "`a\\|b`"],
    ["a\\|b", "`a\\ \\|b`"],
    ["||", "`\\|\\|`"],
  ])("shows %j as %j", (text, expected) => {
    expect(codeCell(text)).toBe(expected);
  });
});

describe("fence", () => {
  it("is longer than any run of backticks and keeps the lines", () => {
    expect(fence("a\n````\nb", "sh")).toBe("`````sh\na\n````\nb\n`````");
  });

  test.prop([hostile])("cannot be closed from within", (text) => {
    const lines = fence(text).split("\n");
    const mark = lines.at(-1) ?? "";
    expect(mark).toMatch(/^`{3,}$/);
    for (const line of lines.slice(1, -1)) expect(line.trim().startsWith(mark)).toBe(false);
  });
});

describe("text for HTML", () => {
  it.each([
    [`<a href="x" id='y'>&amp;`, "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;"],
    ["a\nb\ufffe", "a b"],
    ["password=hunter2hunter2", "password=[redacted]"],
  ])("shows %j as %j", (text, expected) => {
    expect(htmlText(text)).toBe(expected);
  });

  test.prop([hostile])("ends neither an element nor an attribute, and holds nothing that XML refuses", (text) => {
    for (const escaped of [htmlText(text), htmlLines(text), htmlAddress(text)]) {
      expect(escaped).not.toMatch(/[<>"'\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }
    expect(htmlText(text)).not.toMatch(/[\r\n]/);
  });

  it("cuts text before it is escaped, so that no entity is cut", () => {
    expect(htmlText("<<<<", 3)).toBe("&lt;&lt;…");
  });
});

test.prop([hostile])("a line has no break and no blank at its ends", (text) => {
  expect(oneLine(text)).toBe(oneLine(text).trim());
  expect(oneLine(text)).not.toMatch(/[\r\n\t\u2028\u2029]/);
});
