import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { calls, cutClients } from "../../scripts/bundle/clients.ts";

const require = createRequire(import.meta.url);
const adapters = fileURLToPath(new URL("../../src/cloud/", import.meta.url));
const sources = readdirSync(adapters).map((name) => readFileSync(adapters + name, "utf8"));
const standIn = readFileSync(new URL("../../scripts/bundle/google-logging.cjs", import.meta.url), "utf8");
const paths = [...sources, standIn]
  .flatMap((source) => [...source.matchAll(/(?:import|require)\("(@google-cloud\/[^"]+_client\.js)"\)/g)])
  .map(([, path = ""]) => path);

/** As the adapters call their clients: with a request and options. */
const called = sources
  .filter((source) => /import\("@google-cloud\/(?:run|logging)/.test(source))
  .flatMap((source) => [...source.matchAll(/\b(?:client|services|revisions)\.(\w+)\((?!\))/g)])
  .map(([, name]) => name);

describe("the generated clients in the bundle", () => {
  it("keep what the adapters call, and nothing else", () => {
    expect(paths).toHaveLength(3);
    expect(new Set(called)).toEqual(new Set(calls));
  });

  it.each(paths)("%s loses no method that is called, and still is a client", (path) => {
    const source = readFileSync(require.resolve(path), "utf8");
    const cut = cutClients(source);
    const methods = (code: string): string[] =>
      [...code.matchAll(/^ {4}(?:async )?(\w+)\([\w, ]*\) \{$/gm)].map(([, name = ""]) => name);
    const own = calls.filter((name) => methods(source).includes(name));
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(methods(cut))).toEqual(new Set(["constructor", "initialize", "getProjectId", "close", ...own]));
    // Whatever stands between the methods is as it was, and it is a program.
    expect(() => new Script(cut)).not.toThrow();
    for (const name of ["static get apiEndpoint()", "get universeDomain()"]) expect(cut).toContain(name);
    // Of the rest it makes nothing ready.
    const ready = /const \w+StubMethods = \[([^\]]*)\]/.exec(cut)?.[1]?.match(/\w+/g);
    expect(ready).toEqual(own);
    expect(cut).not.toMatch(/PathTemplate\(|LongrunningDescriptor|\.lro\(/);
  });

  it("that is generated otherwise stops the build", () => {
    const source = readFileSync(require.resolve(paths[0] ?? ""), "utf8");
    expect(() => cutClients(source.replace("this.pathTemplates = {", "this.templates = {"))).toThrow(/no longer/);
  });

  it("leave other classes alone", () => {
    const other =
      "\nclass OtherClient {\n    getThing(a) {\n        return a;\n    }\n}\nexports.OtherClient = OtherClient;";
    expect(cutClients(other)).toBe(other);
  });
});
