import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { protobuf } from "google-gax";
import { expect, test } from "vitest";
import { cutClients } from "../../scripts/bundle/clients.ts";
import { cutDescriptors } from "../../scripts/bundle/descriptors.ts";

const require = createRequire(import.meta.url);

/** A package's descriptors after the bundler has written them as code, they were cut, and the code has run. */
function cut(path: string, words: string[] = []): protobuf.Root {
  const json = JSON.stringify(JSON.parse(readFileSync(require.resolve(path), "utf8")));
  const literal = json.replace(/[\\']/g, String.raw`\$&`);
  const code = cutDescriptors(`module.exports = /*#__PURE__*/JSON.parse('${literal}');`, new Set(words));
  expect(code.length).toBeLessThan(literal.length);
  const text = /JSON\.parse\((".*")\)/.exec(code)?.[1] ?? "null";
  return protobuf.Root.fromJSON(JSON.parse(JSON.parse(text) as string) as protobuf.INamespace);
}

test.each([
  ["@google-cloud/run", ["google.cloud.run.v2.Services", "google.cloud.run.v2.Revisions"]],
  ["@google-cloud/logging-api", ["google.logging.v2.ConfigServiceV2"]],
])("what the services of %s speak of is all there", (name, services) => {
  // Fails where a field's or a method's type is missing.
  const root = cut(`${name}/build/protos/protos.json`).resolveAll();
  for (const service of services) {
    const methods = root.lookupService(service).methodsArray;
    expect(methods.length).toBeGreaterThan(0);
    for (const method of methods) expect([method.resolvedRequestType, method.resolvedResponseType]).not.toContain(null);
  }
});

test.each([
  ["@google-cloud/run", "services_client"],
  ["@google-cloud/run", "revisions_client"],
  ["@google-cloud/logging-api", "config_service_v2_client"],
])("whatever %s's %s looks up when it is made is there", (name, client) => {
  const root = cut(`${name}/build/protos/protos.json`).resolveAll();
  const source = cutClients(readFileSync(require.resolve(`${name}/build/src/v2/${client}.js`), "utf8"));
  const looked = [...source.matchAll(/\blookup(?:Service)?\('([^']+)'\)/g)].map(([, path = ""]) => path);
  expect(looked).not.toEqual([]);
  expect(looked.filter((path) => root.lookup(path) === null)).toEqual([]);
});

test.each(["google.cloud.run.v2.Jobs", "google.longrunning.Operations"])(
  "%s, which nobody calls, is not there",
  (name) => {
    expect(cut("@google-cloud/run/build/protos/protos.json").lookup(name)).toBeNull();
  },
);

test("of an answer there is what the product's code names, of pages and of what is asked for all", () => {
  const path = "@google-cloud/run/build/protos/protos.json";
  const fieldsOf = (root: protobuf.Root, type: string): string[] =>
    Object.keys(root.lookupType(`google.cloud.run.v2.${type}`).fields);
  const root = cut(path, ["uri", "template", "containers", "image"]);
  expect(fieldsOf(root, "Service").toSorted()).toEqual(["template", "uri"]);
  expect(fieldsOf(root, "RevisionTemplate")).toEqual(["containers"]);
  expect(fieldsOf(root, "ListRevisionsRequest")).toContain("pageSize");
  expect(fieldsOf(root, "ListRevisionsResponse")).toEqual(["revisions", "nextPageToken"]);
  // Nothing that is read leads there.
  expect(root.lookup("google.cloud.run.v2.VpcAccess")).toBeNull();
  expect(cut(path, ["template", "vpcAccess"]).lookup("google.cloud.run.v2.VpcAccess")).not.toBeNull();
});

test("other data is left as it is", () => {
  const code = String.raw`a = JSON.parse('{"name":"gaxios","note":"it\'s \\"so\\""}'); b = JSON.parse(text)`;
  expect(cutDescriptors(code, new Set())).toBe(code);
});
