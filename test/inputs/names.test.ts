import { describe, expect, test } from "vitest";
import { fields } from "../../src/inputs/fields.ts";

const tables: Record<"service" | "region" | "project" | "revision" | "tag", { good: string[]; bad: string[] }> = {
  service: {
    good: ["chat", "ion-api-prod", "a", "a1", "a".repeat(49)],
    bad: ["Chat", "1chat", "-chat", "chat-", "chat_api", "a".repeat(50), "chat/../x", "chat\n", "서비스"],
  },
  region: {
    good: ["us-central1", "asia-northeast3", "northamerica-northeast1", "europe-west12", "u-germany-northeast1"],
    bad: ["us", "us-central", "US-central1", "us-central1-a", "us-central1/x", "global", "us-central1\n"],
  },
  project: {
    good: ["my-project", "example.com:my-project", "123456789012"],
    bad: ["short", "My-Project", "my_project", "my-project-", "a/b", "0123456", "my-project\n"],
  },
  revision: {
    good: ["chat-00042-xyz", "a".repeat(63)],
    bad: ["projects/p/locations/l/services/s/revisions/r", "Chat-1", "chat-", "a".repeat(64), "latest!", "chat-1\n"],
  },
  tag: {
    good: ["candidate", "pr-12"],
    bad: ["Candidate", "1pr", "pr_1", "pr-", "pr---.x", "pr\n"],
  },
};

describe.each(Object.entries(tables))("%s", (name, { good, bad }) => {
  const field = fields[name as keyof typeof tables];
  test.each(good)("%j is a name", (text) => {
    expect(field.parse(text)).toBe(text);
  });
  test.each(bad)("%j is refused", (text) => {
    expect(field.parse(text)).toBeNull();
  });
});

test.each([
  ["previous", { kind: "previous" }],
  ["none", { kind: "none" }],
  ["chat-00041-abc", { kind: "revision", name: "chat-00041-abc" }],
  ["Previous", null],
  ["", null],
])("the baseline %j", (text, choice) => {
  expect(fields.baseline.parse(text)).toEqual(choice);
});
