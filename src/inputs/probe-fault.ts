import type * as z from "zod";
import type { Fault } from "./configuration-error.ts";
import { didYouMean, show } from "./configuration-error.ts";
import { probeKeys, probesAllowed } from "./probe-plan.ts";
import { suggest } from "./suggestion.ts";
import { kind } from "./yaml.ts";

const schema = "a JSON Schema: a mapping, `true` or `false`";
const flag = "`true` or `false`";

/** What may be given, by the key, in an entry of the list or in its `expect`. */
const allowed: Record<string, string> = {
  name: "lowercase letters, digits and hyphens, at most 30 characters, starting with a letter, and not `health` or `chat`",
  path: "a path that starts with one `/`",
  method: "`GET`, `HEAD`, `POST`, `PUT`, `PATCH`, `DELETE` or `OPTIONS`",
  headers: "names with texts, for example `accept: text/html`",
  body: "text, or a mapping or list that is sent as JSON",
  "body-file": "a file of the workspace",
  status: 'a status from 100 to 599, or several in quotes, for example `401` or `"200-299,404"`',
  latency: "a duration with its unit, for example `2s`",
  expect: "`json`, `headers` and `text`",
  "expect.json": schema,
  "expect.headers": schema,
  "expect.text": "a regular expression of at most 1,000 characters",
  health: flag,
  "ignore-dependencies": "a list of at most 50 names",
  after: "the name of an earlier probe",
  take: "names with a JSON Pointer each, for example `token: /data/token`, or `header:NAME`",
  "version-from": "`header:NAME` or `json:PATH`",
};

/** Whose values are no secrets. */
const open = ["name", "method", "status", "latency", "health", "after", "version-from"];

/** What is wrong with the form of the list or of one of its entries. @param data what `probes` stands in. */
export function probeFaults(
  { code, path, ...issue }: z.core.$ZodIssue,
  data: Record<string, unknown>,
  where: (keys: readonly PropertyKey[]) => string,
): Fault[] {
  const [, index, ...keys] = path;
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], data);
  if (index === undefined) {
    const many = Array.isArray(value) ? `a list of ${value.length}` : kind(value);
    return [
      {
        name: "probes",
        value: many,
        allowed: "a list of at most 20 probes, as docs/probes.md describes",
        where: where(path),
      },
    ];
  }
  const name = path.join(".");
  if (code === "unrecognized_keys" && "keys" in issue) {
    const known = keys.length === 0 ? probeKeys : ["json", "headers", "text"];
    return issue.keys.map((key) => {
      const meant = suggest(key, known);
      const may = meant === undefined ? known.map((one) => `\`${one}\``).join(", ") : didYouMean(`\`${meant}\``);
      return {
        name: show(`${name}.${key}`).slice(1, -1),
        value: "not a setting of a probe",
        allowed: may,
        where: where([...path, key]),
      };
    });
  }
  const key = keys[0] === "expect" && keys.length > 1 ? `expect.${String(keys[1])}` : String(keys[0]);
  const missing = value === undefined ? "missing" : kind(value);
  const shown =
    value === undefined || typeof value !== "string" || open.includes(key) ? missing : "a text of another form";
  return [{ name, value: shown, allowed: allowed[key] ?? probesAllowed, where: where(path) }];
}
