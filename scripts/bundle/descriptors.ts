import { calls } from "./clients.ts";

/**
 * What the product calls. The generated clients carry the descriptors of their whole API, and protobufjs builds all of it at
 * each start: a tenth of the start for Cloud Run, most of it for jobs and worker pools. Where one of these is missing here, its
 * client cannot be made.
 */
const services = ["google.cloud.run.v2.Services", "google.cloud.run.v2.Revisions", "google.logging.v2.ConfigServiceV2"];

type Options = Record<string, unknown>;

/** A namespace, message, enum or service in protobufjs's JSON. */
interface Descriptor {
  nested?: Record<string, Descriptor>;
  options?: Options;
  fields?: Record<string, { type: string; options?: Options }>;
  methods?: Record<string, { requestType: string; responseType: string }>;
}

/**
 * Cuts the descriptors in bundled code, which stand there as webpack writes JSON modules, to what these services reach by fields
 * that the product may read; and packages' own package.json, which are there for their user agents, to name and version.
 *
 * @param words all names in the product's own code: a field that is not among them is read by nobody.
 */
export function cutDescriptors(code: string, words: ReadonlySet<string>): string {
  return code.replace(/JSON\.parse\('((?:[^'\\]|\\.)*)'\)/g, (whole, escaped: string) => {
    const json = JSON.parse(escaped.replace(/\\(.)/g, "$1")) as Descriptor;
    if (isPackage(json))
      return `JSON.parse(${JSON.stringify(JSON.stringify({ name: json.name, version: json.version }))})`;
    onlyCalled(json);
    onlyRead(json, words);
    const all = named(json);
    const kept = reached(
      all,
      services.filter((name) => all.has(name)),
    );
    return kept.size === 0 ? whole : `JSON.parse(${JSON.stringify(JSON.stringify(cut(json, "", kept)))})`;
  });
}

function isPackage(json: object): json is { name: string; version: string } {
  return "name" in json && "version" in json && "scripts" in json;
}

/** Of a service that is called, the methods that are; of one that is only there, all. */
function onlyCalled(from: Descriptor): void {
  for (const one of Object.values(from.nested ?? {})) onlyCalled(one);
  const own = Object.entries(from.methods ?? {});
  const called = own.filter(([name]) => calls.includes(`${name.charAt(0).toLowerCase()}${name.slice(1)}`));
  if (called.length > 0) from.methods = Object.fromEntries(called);
}

/** What comes with an answer. Of what is asked for, and of pages, the clients themselves read fields. */
function onlyRead(from: Descriptor, words: ReadonlySet<string>, path = ""): void {
  for (const [name, one] of Object.entries(from.nested ?? {})) onlyRead(one, words, join(path, name));
  // How names are written in other languages, and what a resource's name is made of.
  if (from.methods === undefined) delete from.options;
  if (!/^google\.(?:cloud|logging)\./.test(path) || /(?:Request|Response)$/.test(path)) return;
  from.fields &&= Object.fromEntries(Object.entries(from.fields).filter(([name]) => words.has(name)));
  for (const field of Object.values(from.fields ?? {}))
    field.options &&= Object.fromEntries(
      Object.entries(field.options).filter(([name]) => !name.startsWith("(google.api.")),
    );
}

function named(from: Descriptor, path = ""): Map<string, Descriptor> {
  return new Map(
    Object.entries(from.nested ?? {}).flatMap(([name, one]) => [
      [join(path, name), one] as const,
      ...named(one, join(path, name)),
    ]),
  );
}

function reached(all: Map<string, Descriptor>, roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const { fields = {}, methods = {} } = all.get(name) ?? {};
    const types = [
      ...Object.values(fields).map(({ type }) => type),
      ...Object.values(methods).flatMap(({ requestType, responseType }) => [requestType, responseType]),
    ];
    for (const type of types) open.push(...resolved(type, name, all));
  }
  return found;
}

/** A name as protobuf finds it: in the innermost scope that has one. Nothing for `string` and its like. */
function resolved(type: string, within: string, all: Map<string, Descriptor>): string[] {
  for (let scope = within; ; scope = scope.slice(0, Math.max(0, scope.lastIndexOf(".")))) {
    const name = join(scope, type);
    if (all.has(name)) return [name];
    if (scope === "") return [];
  }
}

function cut(from: Descriptor, path: string, kept: ReadonlySet<string>): Descriptor {
  const nested = Object.entries(from.nested ?? {})
    .map(([name, one]) => [name, cut(one, join(path, name), kept)] as const)
    .filter(([name, one]) => kept.has(join(path, name)) || one.nested !== undefined);
  const { nested: _, ...own } = from;
  return nested.length === 0 ? own : { ...own, nested: Object.fromEntries(nested) };
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
