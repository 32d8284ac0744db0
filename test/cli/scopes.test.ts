import { expect, it } from "vitest";
import { Scopes } from "../../src/cli/replay/scopes.ts";

const one = { project_id: "p", service_name: "chat", location: "us-central1", revision_name: "chat-00001-a" };

/** Each of them has everything else in common. */
const others = {
  project_id: "q",
  service_name: "shop",
  location: "europe-west1",
  revision_name: "chat-00002-b",
};

const entry = (labels: Record<string, string>) => ({ timestamp: "2026-03-01T10:00:00Z", resource: { labels } });

it.each(Object.entries(others))("two that differ by %s alone are never one, in any order", (label, value) => {
  const two = { ...one, [label]: value };
  for (const order of [
    [one, two],
    [one, two, one, two],
    [one, one, two, two, one],
  ]) {
    const scopes = new Scopes();
    const numbers = order.map((labels) => scopes.numberOf(entry(labels)));
    expect(numbers).toEqual(order.map((labels) => (labels === one ? 0 : 1)));
    expect(scopes.all.map(({ project, service, region, revision }) => [project, service, region, revision])).toEqual(
      [one, two].map((labels) => [labels.project_id, labels.service_name, labels.location, labels.revision_name]),
    );
  }
});

it("the project may stand in the log's name alone", () => {
  const { project_id: _, ...labels } = one;
  const scopes = new Scopes();
  const of = (project: string) => ({
    ...entry(labels),
    logName: `projects/${project}/logs/run.googleapis.com%2Frequests`,
  });
  expect(["p", "p", "q", "p"].map((project) => scopes.numberOf(of(project)))).toEqual([0, 0, 1, 0]);
  expect(scopes.numberOf(entry(one))).toBe(0);
  expect(scopes.all.map(({ project }) => project)).toEqual(["p", "q"]);
});
