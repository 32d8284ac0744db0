import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type Json = Record<string, unknown>;

/** A value in a message. "" where there is none. */
export function textOf(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A part of a published description, as protobufjs writes it. */
interface Node {
  nested?: Record<string, Node>;
  fields?: Record<string, Field>;
  oneofs?: Record<string, { oneof: string[] }>;
  values?: Record<string, number>;
}

interface Field {
  type: string;
  rule?: "repeated";
  keyType?: string;
}

/** A request that Google's JSON parser refuses. */
export class BadPayload extends Error {}

/** Messages that JSON writes as one value. */
const asText = new Set(["google.protobuf.Duration", "google.protobuf.Timestamp", "google.protobuf.FieldMask"]);
const wrapped = new Set(["google.protobuf.BoolValue"]);
const scalars: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  bool: (value) => typeof value === "boolean",
  double: (value) => typeof value === "number",
  int32: Number.isInteger,
  int64: (value) => Number.isInteger(Number(value)),
  bytes: (value) => typeof value === "string",
};

/** One of the messages that the clients' packages describe. */
export class Message {
  readonly #root: Node;
  readonly #name: string;

  /** `root`: the namespace that short names are looked up in, last. */
  constructor(root: Node, name: string) {
    this.#root = root;
    this.#name = name;
  }

  /**
   * The body as the API keeps and gives it back: without zeros. Throws BadPayload for a name, a type or a value that the
   * message does not have.
   */
  parse(body: unknown, what: string): Json {
    return this.#message(body, this.#find(this.#name, []), [this.#name], what);
  }

  #message(body: unknown, node: Node, scope: string[], at: string): Json {
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      throw new BadPayload(`Invalid value at '${at}' (Message), ${JSON.stringify(body)}`);
    }
    const kept: Json = {};
    for (const [name, value] of Object.entries(body)) {
      const field = node.fields?.[name];
      if (field === undefined) {
        throw new BadPayload(`Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`);
      }
      const clean = this.#field(value, field, scope, `${at}.${snake(name)}`);
      if (clean !== undefined) kept[name] = clean;
    }
    for (const [name, { oneof }] of Object.entries(node.oneofs ?? {})) {
      const [first, second] = oneof.filter((one) => one in body);
      if (first !== undefined && second !== undefined) {
        throw new BadPayload(
          `Invalid value at '${at}' (oneof), oneof field '${name}' is already set. Cannot set '${second}'`,
        );
      }
    }
    return kept;
  }

  #field(value: unknown, field: Field, scope: string[], at: string): unknown {
    if (value === null) return undefined;
    if (field.keyType !== undefined) {
      if (typeof value !== "object" || Array.isArray(value)) throw new BadPayload(`Invalid value at '${at}' (Map)`);
      const entries = Object.entries(value).map(([key, one]) => [key, this.#value(one, field.type, scope, at)]);
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    }
    if (field.rule === "repeated") {
      if (!Array.isArray(value)) throw new BadPayload(`Invalid value at '${at}' (List), ${JSON.stringify(value)}`);
      return value.length === 0 ? undefined : value.map((one, i) => this.#value(one, field.type, scope, `${at}[${i}]`));
    }
    const clean = this.#value(value, field.type, scope, at);
    const isZero = field.type in scalars && (clean === 0 || clean === "" || clean === false);
    return isZero || clean === null ? undefined : clean;
  }

  /** Null: the zero of an enum. */
  #value(value: unknown, type: string, scope: string[], at: string): unknown {
    const isScalar = scalars[type];
    const refuse = (): never => {
      throw new BadPayload(`Invalid value at '${at}' (TYPE_${type.toUpperCase()}), ${JSON.stringify(value)}`);
    };
    if (isScalar !== undefined) return isScalar(value) ? value : refuse();
    if (asText.has(type)) {
      const good =
        typeof value === "string" && (type !== "google.protobuf.Duration" || /^-?\d+(?:\.\d{1,9})?s$/.test(value));
      return good ? value : refuse();
    }
    if (wrapped.has(type)) return typeof value === "boolean" ? value : refuse();
    if (type === "google.protobuf.Empty") return {};
    const [node, inner] = this.#resolve(type, scope);
    if (node.values === undefined) return this.#message(value, node, inner, at);
    const number = typeof value === "string" ? node.values[value] : undefined;
    if (number === undefined) return refuse();
    return number === 0 ? null : value;
  }

  /** A short name is looked for in the message, then in what is around it. */
  #resolve(type: string, scope: string[]): [Node, string[]] {
    for (let length = scope.length; length >= 0; length--) {
      const path = [...scope.slice(0, length), ...type.split(".")];
      const node = this.#walk(path);
      if (node !== undefined) return [node, path];
    }
    throw new Error(`the description has no ${type}`);
  }

  #find(type: string, scope: string[]): Node {
    return this.#resolve(type, scope)[0];
  }

  #walk(path: string[]): Node | undefined {
    return path.reduce<Node | undefined>((node, name) => node?.nested?.[name], this.#root);
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const require = createRequire(import.meta.url);
const at = (root: Node, ...names: string[]): Node => {
  const found = names.reduce<Node | undefined>((node, name) => node?.nested?.[name], root);
  if (found === undefined) throw new Error(`no ${names.join(".")}`);
  return found;
};

/** The package's namespace, with all of `google` beside it, so that full names are found as well. */
function published(path: string, ...names: string[]): Node {
  const root = require(path) as Node;
  return { nested: { ...at(root, ...names).nested, ...root.nested } };
}

const dashboards = JSON.parse(readFileSync(new URL("./dashboard-proto.json", import.meta.url), "utf8")) as Node;

export const dashboardMessage = new Message(dashboards, "Dashboard");
export const alertPolicyMessage = new Message(
  published("@google-cloud/monitoring/build/protos/protos.json", "google", "monitoring", "v3"),
  "AlertPolicy",
);
export const logMetricMessage = new Message(
  published("@google-cloud/logging-api/build/protos/protos.json", "google", "logging", "v2"),
  "LogMetric",
);
