import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { protobuf } from "google-gax";
import { expect, it } from "vitest";
import { revisionState, serviceState } from "../src/cloud/cloud-run-messages.ts";
import { exclusionOf, sinkOf } from "../src/cloud/log-routing.ts";

const require = createRequire(import.meta.url);
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** The descriptors that stand in `dist`, as its own code gives them. */
const shipped = readdirSync(dist)
  .filter((name) => name.endsWith(".js") && readFileSync(dist + name, "utf8").includes('JSON.parse(`{"nested"'))
  .flatMap((name) => Object.values((require(dist + name) as { modules?: Record<string, Module> }).modules ?? {}))
  .filter((module) => module.toString().includes('JSON.parse(`{"nested"'))
  .map((module) => {
    const made = { exports: {} };
    module(made, made.exports);
    return protobuf.Root.fromJSON(made.exports);
  });

type Module = (module: { exports: object }, exports: object) => void;
type Message = Record<string, unknown>;

function whole(name: string): protobuf.Root {
  const root = protobuf.Root.fromJSON(require(`${name}/build/protos/protos.json`) as protobuf.INamespace);
  root.resolveAll();
  return root;
}

const run = whole("@google-cloud/run");
const logging = whole("@google-cloud/logging-api");

/** A field as it stands in a message, with this value. */
const holding = ({ name, repeated, map }: protobuf.Field, value: unknown): Message => ({
  [name]: map ? { key: value } : repeated ? [value] : value,
});

/** What a field of no message holds: enough for whoever looks at it to look on. */
const plain = ({ type }: protobuf.Field): unknown => (type === "bool" ? true : type === "string" ? "true" : 7);

/** Messages of which each has a single one of all fields, however deep: whatever is read in the place of what is not there. */
function alone(type: protobuf.Type, above: readonly protobuf.Type[] = []): Message[] {
  return type.fieldsArray.flatMap((field) => {
    const of = field.resolve().resolvedType;
    if (!(of instanceof protobuf.Type)) return [holding(field, plain(field))];
    if (above.includes(of)) return [];
    return [{}, ...alone(of, [...above, type])].map((inner) => holding(field, inner));
  });
}

/** The message that has all of them. */
function full(type: protobuf.Type, above: readonly protobuf.Type[] = []): Message {
  const parts = type.fieldsArray.map((field) => {
    const of = field.resolve().resolvedType;
    if (!(of instanceof protobuf.Type)) return holding(field, plain(field));
    return above.includes(of) ? {} : holding(field, full(of, [...above, type]));
  });
  return Object.assign({}, ...parts) as Message;
}

/** Notes each field that is read of the message and of those in it. */
function watched(type: protobuf.Type, message: Message, read: Set<string>): Message {
  return new Proxy(message, {
    get(target, name) {
      const field = typeof name === "string" ? type.fields[name] : undefined;
      if (field === undefined) return Reflect.get(target, name) as unknown;
      read.add(`${type.fullName} ${field.name}`);
      const value = target[field.name];
      const of = field.resolve().resolvedType;
      // Whatever name is looked up there.
      if (field.map && value !== undefined) return new Proxy({}, { get: () => Object.values(value as Message)[0] });
      if (!(of instanceof protobuf.Type) || value === undefined) return value;
      const each = (one: unknown): Message => watched(of, one as Message, read);
      return Array.isArray(value) ? value.map(each) : each(value);
    },
  });
}

it.each<[string, protobuf.Root, (message: Message) => unknown, string]>([
  ["google.cloud.run.v2.Service", run, serviceState, "client"],
  ["google.cloud.run.v2.Revision", run, revisionState, "maxInstanceRequestConcurrency"],
  ["google.logging.v2.LogSink", logging, sinkOf, "exclusions"],
  ["google.logging.v2.LogExclusion", logging, exclusionOf, "disabled"],
])("dist decodes each field of %s that is read", (name, root, read, known) => {
  const type = root.lookupType(name);
  const fields = new Set<string>();
  for (const message of [full(type), ...alone(type)]) read(watched(type, message, fields));
  expect(fields).toContain(`.${name} ${known}`);
  const its = shipped.find((one) => one.lookup(name) !== null);
  expect(its).toBeDefined();
  const lacking = [...fields].filter((field) => {
    const [of = "", own = ""] = field.split(" ");
    return !((its?.lookup(of) as protobuf.Type | null)?.fields[own] instanceof protobuf.Field);
  });
  expect(lacking).toEqual([]);
});
