import { describe, expect, it } from "vitest";
import { renderPage } from "../said.ts";
import { withErrors } from "../../checks/period/seen-period.ts";
import { periodReport } from "./fixtures.ts";

/** As a reader sees it. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<title id.*?<\/desc>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

describe("a period's page", () => {
  it("begins with the verdict, and tells each figure with its limit", () => {
    const page = renderPage(periodReport({ requests: withErrors(200) }));
    expect(page).toContain("<title>BREACHED — 24-hour report, chat · ion-verify</title>");
    const text = textOf(page);
    for (const part of [
      "20,000 requests, 99 % answered well",
      "Error rate 1 % limit ≤ 0.5 %",
      "beyond the limit",
      "No issues reported by users only people can know: ask them",
      "teacher 1,000 0 10 (1 %) 1.2 s 1.7 s",
      "500 200 1 %",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("asks for nothing from anywhere", () => {
    const page = renderPage(periodReport());
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'/);
    expect(page).not.toMatch(/<script|<img|<link|src=|url\(/);
  });
});
