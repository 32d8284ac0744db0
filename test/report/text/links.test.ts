import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { inText } from "../../../src/report/render/markdown-text.ts";
import { consoleLink, logsUrl, metricsUrl, revisionUrl, traceLogsUrl } from "../../../src/report/text/links.ts";
import { START } from "../fixtures.ts";
import { hostile } from "../arbitrary.ts";

const address = { project: "ion-prod", region: "us-central1", service: "ion-api" };

describe("addresses in the console", () => {
  it("leads to the service's revisions and metrics", () => {
    expect(revisionUrl(address)).toBe(
      "https://console.cloud.google.com/run/detail/us-central1/ion-api/revisions?project=ion-prod",
    );
    expect(metricsUrl(address)).toBe(
      "https://console.cloud.google.com/run/detail/us-central1/ion-api/metrics?project=ion-prod",
    );
  });

  it("carries the very filter and the time range", () => {
    const filter = 'severity>=ERROR AND resource.labels.service_name="ion;api" AND (a OR b)';
    const url = logsUrl("ion-prod", filter, START, START + 600_000);
    const query = /;query=([^;]*);timeRange=([^?]*)\?project=ion-prod$/.exec(url);
    expect(decodeURIComponent(query?.[1] ?? "")).toBe(filter);
    expect(decodeURIComponent(query?.[2] ?? "")).toBe("2026-03-02T14:00:00.000Z/2026-03-02T14:10:00.000Z");
  });

  test.prop([hostile, hostile, hostile])("lets no part out of its place", (project, region, service) => {
    for (const url of [revisionUrl({ project, region, service }), metricsUrl({ project, region, service })]) {
      expect(new URL(url).host).toBe("console.cloud.google.com");
      expect(url).toMatch(
        /^https:\/\/console\.cloud\.google\.com\/run\/detail\/[\w%.-]*\/[\w%.-]*\/\w+\?project=[\w%.-]*$/,
      );
    }
  });

  it("finds a request's entries by its trace, and makes nothing of other text", () => {
    expect(traceLogsUrl("projects/ion-prod/traces/0af76519", START)).toContain(
      "projects%2Fion-prod%2Ftraces%2F0af76519",
    );
    expect(traceLogsUrl('projects/p"/traces/0af7', START)).toBeNull();
    expect(traceLogsUrl("projects/p/traces/0af7", 1e300)).toBeNull();
  });
});

describe("consoleLink", () => {
  it.each([
    "https://evil.example/",
    "https://console.cloud.google.com@evil.example/",
    "https://user@console.cloud.google.com/",
    "https://console.cloud.google.com.evil.example/",
    "https://console.cloud.google.com:8443/",
    "http://console.cloud.google.com/",
    "javascript:alert(1)//console.cloud.google.com",
    "not an address",
  ])("refuses %s", (url) => {
    expect(consoleLink("logs", url)).toBeNull();
  });

  it("keeps what would end the link inside of it", () => {
    expect(inText(consoleLink("logs", 'https://console.cloud.google.com/a)b"<c>`[d]|e') ?? "")).toBe(
      "[logs](https://console.cloud.google.com/a%29b%22%3Cc%3E%60%5Bd%5D%7Ce)",
    );
  });
});
