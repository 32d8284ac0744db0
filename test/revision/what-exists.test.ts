import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/inputs/configuration-error.ts";
import { missingRevision, missingService, missingTag } from "../../src/revision/what-exists.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { never } from "../fake-clock.ts";

const place = { service: "chat", region: "us-central1", project: "ion-demo" };
const at = (region: string, ...names: string[]) => names.map((name) => ({ name, region }));
const line = (error: ConfigurationError): string => error.message.split("\n")[1] ?? "";
const wait = { deadline: 1e12, signal: never };

describe("a service that is not there", () => {
  it.each<[string, Parameters<typeof missingService>[1], string]>([
    [
      "names those of the region, and the one that is meant",
      at("us-central1", "chit", "users"),
      '- service (input) is "chat", which project ion-demo does not have in us-central1; allowed: chit, users (is chit meant?)',
    ],
    [
      "names its regions where it is elsewhere",
      [...at("europe-west1", "chat"), ...at("us-central1", "users"), ...at("asia-northeast3", "chat")],
      '- region (input) is "us-central1", where project ion-demo has no service chat; allowed: where it is: europe-west1, asia-northeast3',
    ],
    [
      "names the others with their regions where the region has none",
      at("europe-west1", "users"),
      '- service (input) is "chat", which project ion-demo does not have in us-central1; allowed: users in europe-west1',
    ],
    [
      "doubts the project where that has no service at all",
      [],
      '- project (input) is "ion-demo", which has no service of Cloud Run; allowed: the project of service chat in us-central1',
    ],
    [
      "contradicts nobody where it is listed all the same",
      at("us-central1", "chat"),
      '- service (input) is "chat", which is listed in us-central1 and could not be read; allowed: a service that Cloud Run shows (HTTP 404: no.)',
    ],
    [
      "says what Cloud Run said where they may not be listed",
      null,
      '- service (input) is "chat", which could not be found; allowed: a service of Cloud Run in us-central1 of project ion-demo (HTTP 404: no.)',
    ],
  ])("%s", (_what, found, expected) => {
    expect(line(missingService(place, found, "HTTP 404: no."))).toBe(expected);
  });

  it.each([
    "HTTP 404: Project 'ion-dmeo' not found or deleted.",
    "HTTP 403: Permission denied on resource project ion-dmeo.",
  ])("doubts the project where Google speaks of it: %s", (words) => {
    expect(line(missingService({ ...place, project: "ion-dmeo" }, null, words))).toMatch(
      /^- project \(input\) is "ion-dmeo", which Google does not know; allowed: .*HTTP 40/,
    );
  });

  it("names at most twenty", () => {
    const many = at("us-central1", ...Array.from({ length: 25 }, (_, i) => `service-${i}`));
    expect(line(missingService(place, many, ""))).toMatch(/service-19 and 5 more$/);
  });
});

describe("a revision that is not there", () => {
  const revisions = async (names: string[]): Promise<string> => {
    const listed = names.map((name) => ({ name })) as never;
    return line(await missingRevision({ revisions: async () => listed }, "chat", "chat-9", wait));
  };
  it("names those that are, newest first", async () => {
    expect(await revisions(["chat-2", "chat-1"])).toBe(
      '- revision (input) is "chat-9", which service chat does not have; allowed: chat-2, chat-1 (newest first)',
    );
    expect(await revisions([])).toMatch(/none: the service has no revision$/);
  });
  it("is told also where they may not be listed", async () => {
    const denied = async (): Promise<never> => {
      throw new GoogleCallError("Listing the revisions of chat", "role", 403, "denied.");
    };
    expect(line(await missingRevision({ revisions: denied }, "chat", "chat-9", wait))).toMatch(
      /a revision of the service \(Listing the revisions of chat failed: HTTP 403: denied\.\)$/,
    );
  });
});

it("a tag that is not there names those that are", () => {
  const target = (tag: string | null) => ({ revision: "chat-1", percent: 0, tag, uri: null, latest: false });
  const of = (...tags: (string | null)[]) => ({ traffic: tags.map(target), trafficStatuses: tags.map(target) });
  expect(line(missingTag(of(null, "green", "blue"), "gren"))).toBe(
    '- tag (input) is "gren", which no traffic entry of the service has; allowed: green, blue',
  );
  expect(line(missingTag(of(null), "green"))).toMatch(/none: the service has no tag \(deploy with --tag\)$/);
});
