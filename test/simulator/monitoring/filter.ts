import { invalidField } from "./errors.ts";

/** What a filter may speak of: a series, or a metric's descriptor (which has no resource). */
export interface Filterable {
  type: string;
  resourceType: string;
  resourceLabels: Record<string, string>;
  metricLabels: Record<string, string>;
}

export interface MonitoringFilter {
  /** The metric type that `metric.type = "…"` names; undefined: none, or a pattern. */
  metricType: string | undefined;
  matches: (item: Filterable) => boolean;
}

type Test = (value: string) => boolean;

const condition =
  /^\s*(?<not>NOT\s+|-)?(?<field>[a-z_]+(?:\.(?:[A-Za-z_][A-Za-z0-9_-]*|"[^"]*"))*)\s*(?<operator>!=|=|:)\s*(?:(?<call>[a-z_.]+)\(\s*(?<arguments>"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*)\s*\)|"(?<text>(?:[^"\\]|\\.)*)"|(?<word>[A-Za-z0-9_./-]+))/;
const field = /^(?<root>metric|resource)\.(?:(?<type>type)|labels?\.(?:"(?<quoted>[^"]*)"|(?<plain>[A-Za-z0-9_-]+)))$/;

/**
 * Parses a Monitoring filter: conditions on `metric.type`, `resource.type` and labels (`labels.x`, `label."x"`), each negatable,
 * joined by AND or by nothing but space. OR and parentheses are not simulated. Throws MonitoringError.
 */
export function parseMonitoringFilter(filter: string): MonitoringFilter {
  const tests: ((item: Filterable) => boolean)[] = [];
  const metricTypes: string[] = [];
  let rest = filter.trim();
  while (rest !== "") {
    const groups = condition.exec(rest)?.groups;
    if (groups === undefined) throw invalidField("filter", filter, `could not parse filter at: ${rest.slice(0, 40)}`);
    const { not, operator, text, word } = groups;
    const { root, type, quoted, plain } = field.exec(groups["field"] ?? "")?.groups ?? {};
    if (root === undefined) throw invalidField("filter", filter, `unknown field "${groups["field"] ?? ""}"`);
    const literal = text === undefined ? word : unescape(text);
    const test = valueTest(filter, operator ?? "=", literal, groups["call"], groups["arguments"]);
    const negated = not !== undefined;
    if (root === "metric" && type !== undefined && operator === "=" && literal !== undefined && !negated) {
      metricTypes.push(literal);
    }
    const label = quoted ?? plain ?? "";
    tests.push((item) => test(read(item, root, type !== undefined, label)) !== negated);
    rest = rest.replace(condition, "").trimStart();
    if (rest !== "" && /^AND\s/.test(rest)) {
      rest = rest.slice(3).trimStart();
      if (rest === "") throw invalidField("filter", filter, "the filter ends in AND");
    }
  }
  const [metricType] = metricTypes;
  return {
    metricType: metricTypes.length === 1 ? metricType : undefined,
    matches: (item) => tests.every((test) => test(item)),
  };
}

function read(item: Filterable, root: string, isType: boolean, label: string): string {
  if (root === "metric") return isType ? item.type : (item.metricLabels[label] ?? "");
  return isType ? item.resourceType : (item.resourceLabels[label] ?? "");
}

function valueTest(
  filter: string,
  operator: string,
  literal: string | undefined,
  call: string | undefined,
  given: string | undefined,
): Test {
  if (literal !== undefined) {
    if (operator === ":") return (value) => value.includes(literal);
    return (value) => (value === literal) === (operator === "=");
  }
  const texts = [...(given ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => unescape(match[1] ?? ""));
  const [first = ""] = texts;
  const tests: Record<string, Test> = {
    starts_with: (value) => value.startsWith(first),
    ends_with: (value) => value.endsWith(first),
    has_substring: (value) => value.includes(first),
    one_of: (value) => texts.includes(value),
    "monitoring.regex.full_match": (value) => new RegExp(`^(?:${first})$`).test(value),
  };
  const test = tests[call ?? ""];
  if (test === undefined) throw invalidField("filter", filter, `unknown function "${call ?? ""}"`);
  return operator === "!=" ? (value) => !test(value) : test;
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/g, "$1");
}
