import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { protobuf } from "google-gax";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../src/report/words/catalogues.ts";
import { languageNames } from "../src/report/words/languages.ts";
import { runAction } from "./e2e/run-action.ts";

const require = createRequire(import.meta.url);
const adapters = fileURLToPath(new URL("../src/cloud/", import.meta.url));

/** The generated clients that the product imports, or what stands in for their package. */
const clients = [
  ...readdirSync(adapters).map((name) => adapters + name),
  fileURLToPath(new URL("../scripts/bundle/google-logging.cjs", import.meta.url)),
]
  .flatMap((path) => [
    ...readFileSync(path, "utf8").matchAll(/(?:import|require)\("(@google-cloud\/[^"]+_client\.js)"\)/g),
  ])
  .map(([, path = ""]) => path);

/** Paths such as `protobuf.Root.fromJSON` that a source reads of an object. */
function readOf(source: string, object: string): string[] {
  const escaped = object.replace(".", "\\.");
  return [
    ...new Set([...source.matchAll(new RegExp(`\\b${escaped}\\.([\\w.]*\\w)`, "g"))].map(([, path = ""]) => path)),
  ];
}

function at(object: unknown, path: string): unknown {
  return path.split(".").reduce((value, part) => (value as Record<string, unknown> | undefined)?.[part], object);
}

describe("what stands in for google-gax in the bundle", () => {
  const standIn: unknown = require("../scripts/bundle/google-gax.cjs");

  it("is looked at for the clients that the product makes", () => {
    const names = new Set(clients.map((path) => path.split("/").at(-1)));
    expect(names).toEqual(new Set(["services_client.js", "revisions_client.js", "config_service_v2_client.js"]));
  });

  it.each(clients)("has all that %s reads of it", (path) => {
    const source = readFileSync(require.resolve(path), "utf8");
    const names = readOf(source, "google_gax_1");
    // Over REST the client takes the rest from its `fallback`.
    const ofFallback = readOf(source, "this._gaxModule");
    expect(names).toContain("loggingUtils.log");
    expect(ofFallback).toContain("GrpcClient");
    expect(names.filter((name) => at(standIn, name) === undefined)).toEqual([]);
    expect(ofFallback.filter((name) => at(at(standIn, "fallback"), name) === undefined)).toEqual([]);
  });

  it("compiles of a message all that protobufjs would, once it is asked for", () => {
    const source = readFileSync(require.resolve("protobufjs/src/type.js"), "utf8");
    const made = [...source.matchAll(/^ {4}this\.(\w+) = [\w.]+\(this\)\(\{/gm)].map(([, name = ""]) => name);
    expect(made).toEqual(["encode", "decode", "verify", "fromObject", "toObject"]);
    const { Root } = at(standIn, "fallback.protobuf") as typeof protobuf;
    const type = Root.fromJSON({
      nested: {
        Inner: { fields: { text: { type: "string", id: 1 } } },
        Outer: { fields: { inner: { rule: "repeated", type: "Inner", id: 1 }, count: { type: "int32", id: 2 } } },
      },
    }).lookupType("Outer");
    const plain = { inner: [{ text: "a" }, { text: "b" }], count: 7 };
    const message = type.fromObject(plain);
    expect(Object.keys(type)).toEqual(expect.arrayContaining(made));
    expect([type.toObject(message), type.verify(plain)]).toEqual([plain, null]);
    expect(type.verify({ count: "seven" })).toBe("count: integer expected");
    expect(type.toObject(type.decode(type.encode(message).finish()))).toEqual(plain);
  });
});

describe("what stands in for other packages in the bundle", () => {
  const gax = dirname(require.resolve("google-gax/fallback"));

  it("has all that google-gax reads of what would tell of its calls, which then does nothing", () => {
    const standIn = require("../scripts/bundle/protos.cjs") as Record<string, (...args: unknown[]) => unknown>;
    // createApiCall asks the first two whether the others are wanted.
    const wanted = ["traceCall", "traceAttempt", "logCall", "logNetworkAttempt", "resolveStaticTraceContext"];
    const readFrom = (source: string): string[] =>
      [...source.matchAll(/const (\w+) = require\("\.\/observability\/\w+"\)/g)].flatMap(([, name = ""]) =>
        readOf(source, name),
      );
    const ofFallback = ["createApiCall.js", "fallback.js", "fallbackServiceStub.js", "gax.js"];
    const read = ofFallback.flatMap((name) => readFrom(readFileSync(join(gax, name), "utf8")));
    expect(read).toContain("checkTracingEnabled");
    expect(read.filter((name) => !wanted.includes(name) && typeof standIn[name] !== "function")).toEqual([]);
    expect(standIn["checkTracingEnabled"]?.({})).toBe(false);
    expect(standIn["checkLoggingEnabled"]?.({})).toBe(false);
    const calling = readFileSync(join(gax, "createApiCall.js"), "utf8");
    expect(calling.match(/if \((?:tracing|logging)Enabled/g)).toHaveLength(4);
    // The tracer's own package, which is left out: of it a context is made where one of the two is wanted, and asked for then.
    expect(calling.match(/.*\bapi_1\b.*/g)?.map((line) => line.trim())).toEqual([
      'const api_1 = require("@opentelemetry/api");',
      "const parentContext = tracingEnabled || loggingEnabled ? api_1.context.active() : undefined;",
      "? api_1.context.with(parentContext, runLoggedAttempt)",
    ]);
    expect(ofFallback.filter((name) => readFileSync(join(gax, name), "utf8").includes("@opentelemetry/api"))).toEqual([
      "createApiCall.js",
    ]);
  });

  it("has all that Google's libraries read of their log", () => {
    const standIn: unknown = require("../scripts/bundle/google-logging-utils.cjs");
    const auth = dirname(require.resolve("google-auth-library"));
    const metadata = createRequire(require.resolve("google-auth-library")).resolve("gcp-metadata");
    const read = [
      ...readOf(readFileSync(join(auth, "auth/authclient.js"), "utf8"), "google_logging_utils_1"),
      ...readOf(readFileSync(metadata, "utf8"), "logger"),
    ];
    expect(new Set(read)).toEqual(new Set(["log"]));
    const asked = [join(auth, "auth/authclient.js"), metadata, ...clients.map((path) => require.resolve(path))]
      .map((path) => readFileSync(path, "utf8"))
      .flatMap((source) => ["AuthClient.log", "this._log", "log"].flatMap((log) => readOf(source, log)));
    const log = (standIn as { log: (name: string) => object }).log("auth");
    expect(asked).toContain("debug");
    expect(asked.filter((name) => !(name in log))).toEqual([]);
  });

  it("has headers for gaxios and Google's sign-in that do what Node's own do", () => {
    const { Gaxios } = require("../scripts/bundle/gaxios.cjs") as { Gaxios: unknown };
    expect(Gaxios).toBeTypeOf("function");
    const { nodeFetchHeaders } = globalThis as unknown as { nodeFetchHeaders: typeof Headers };
    const used = (Kind: typeof Headers): unknown => {
      const headers = new Kind({ Authorization: "Bearer x", "X-Goog-User-Project": "p" });
      headers.set("accept", "a");
      headers.set("ACCEPT", "b");
      headers.append("set-cookie", "one");
      const seen: unknown[] = [];
      headers.forEach((value, name) => seen.push([name, value]));
      for (const init of [headers, [["a", "b"]] as [string, string][], new Headers({ c: "d" }), undefined])
        seen.push([...new Kind(init)]);
      seen.push(headers.get("accept"), headers.get("none"), headers.has("Set-Cookie"), Object.fromEntries(headers));
      for (const bad of [{ "a b": "c" }, { a: "b\nc" }])
        seen.push(
          ((): string => {
            try {
              return `${new Kind(bad).get("a")}`;
            } catch (error) {
              return (error as Error).constructor.name;
            }
          })(),
        );
      return seen;
    };
    expect(used(nodeFetchHeaders)).toEqual(used(Headers));
    for (const name of ["nodeFetchHeaders", "nodeFetchFormData"]) Reflect.deleteProperty(globalThis, name);
  });

  it("has the part of protobufjs that google-gax and its JSON need: nothing reads a .proto file", () => {
    const light: unknown = require("protobufjs/light.js");
    const json = dirname(require.resolve("proto3-json-serializer"));
    const ofJson = readdirSync(json).map((name) => readFileSync(join(json, name), "utf8"));
    const fallback = ["fallback.js", "fallbackRest.js", "fallbackServiceStub.js", "googleError.js", "util.js"];
    const ofGax = fallback.map((name) => readFileSync(join(gax, name), "utf8"));
    const read = [...ofJson, ...ofGax]
      .map((source) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|google\.protobuf\.\w+/g, ""))
      .flatMap((source) => readOf(source, "protobuf"))
      // Its functions take roots by the same name, whose members are in small letters.
      .filter((name) => /^(?:[A-Z]|util\b|types\b|wrappers\b)/.test(name));
    expect(read).toContain("Root.fromJSON");
    expect(read.filter((name) => at(light, name) === undefined)).toEqual([]);
  });
});

describe("what is left out of the BigQuery client in the bundle", () => {
  const client = readFileSync(require.resolve("@google-cloud/bigquery/build/src/bigquery.js"), "utf8");

  it("is needed for nothing but other tables as a destination, other datasets, and numbers of NUMERIC", () => {
    expect(readOf(client, "table_1")).toEqual(["Table"]);
    expect(
      client
        .match(/.*\btable_1\b.*/g)
        ?.slice(1)
        .map((line) => line.trim()),
    ).toEqual(["if (!(options.destination instanceof table_1.Table)) {"]);
    expect(readOf(client, "dataset_1")).toEqual(["Dataset"]);
    expect(
      client
        .match(/.*\bdataset_1\b.*/g)
        ?.slice(1)
        .map((line) => line.trim()),
    ).toEqual(["return new dataset_1.Dataset(this, id, options);"]);
    const Big: unknown = require("../scripts/bundle/big.cjs");
    expect(Big).toBeTypeOf("function");
    expect(readOf(client, "Big")).toEqual([]);
  });

  it("has a stand-in for all that is read of html-entities", () => {
    const common = readFileSync(require.resolve("@google-cloud/common/build/src/util.js"), "utf8");
    const standIn: unknown = require("../scripts/bundle/html-entities.cjs");
    expect(readOf(common, "htmlEntities")).toEqual(["decode"]);
    expect(at(standIn, "decode")).toBeTypeOf("function");
  });
});

describe("dist", () => {
  it.each(languageNames.filter((name) => name !== "en"))("has all words of %s, in a file of their own", (name) => {
    // Functions are told apart by how many things they are given.
    const shapeOf = (words: unknown): unknown =>
      JSON.parse(
        JSON.stringify(words, (_, one: unknown) => {
          if (one instanceof RegExp) return String(one);
          return typeof one === "function" ? one.length : one;
        }),
      );
    const shipped = require(`../dist/words-${name}.js`) as Record<string, unknown>;
    expect(shapeOf(shipped[name])).toEqual(shapeOf(wordsFor(name)));
    expect(readFileSync(require.resolve("../dist/index.js"), "utf8")).not.toContain(
      wordsFor(name).verdicts.inconclusive,
    );
  });

  it("without any input says in one configuration error what is missing", async () => {
    const { exitCode, stdout, stderr, outputs, summary } = await runAction({ inputs: {}, env: {} });
    expect(exitCode).toBe(1);
    const errors = stdout.split("\n").filter((line) => line !== "");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^::error::2 settings are not usable, so nothing was done\./);
    for (const name of ["service", "region"]) expect(errors[0]).toContain(`- ${name} `);
    expect([stderr, outputs, summary]).toEqual(["", {}, ""]);
  });

  it("is loaded without Intl, whose tables take longer to read than all that is loaded", async () => {
    const broken = "for (const name of Object.getOwnPropertyNames(Intl)) Intl[name] = undefined";
    const preload = `--import=data:text/javascript,${encodeURIComponent(broken)}`;
    const { stdout } = await runAction({ inputs: {}, env: { NODE_OPTIONS: preload } });
    expect(stdout).toMatch(/^::error::2 settings are not usable/);
  });
});
