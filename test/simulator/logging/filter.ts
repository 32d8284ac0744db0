import { type Instant, type LogEntry, compareInstants } from "./entry.ts";
import { compareField, contains, defaultOf, fold, parseTimestamp } from "./filter-compare.ts";
import { FilterError } from "./filter-error.ts";
import { type ResolvedField, resolveField } from "./filter-fields.ts";
import { compilePredicate, compileValueFunction } from "./filter-functions.ts";
import { type Node, parse } from "./filter-parser.ts";

export { FilterError };

export interface CompiledFilter {
  (entry: LogEntry): boolean;
  /** No entry before this instant can match; undefined: the filter does not say. */
  from?: Instant;
  /** No entry after this instant can match. */
  to?: Instant;
}

type Test = (entry: LogEntry) => boolean;

const longestFilter = 20_000;

/** Compiles a filter of the Logging query language. Throws FilterError where Logging would answer INVALID_ARGUMENT. */
export function compileFilter(text: string): CompiledFilter {
  if (text.length > longestFilter) {
    throw new FilterError(`Filter is too long: ${text.length} characters, at most ${longestFilter} are allowed`);
  }
  const tree = parse(text);
  if (tree === undefined) return () => true;
  const test = compile(tree);
  // A function of its own: predicates must not be given properties.
  return Object.assign((entry: LogEntry) => test(entry), timeBounds(tree));
}

function compile(node: Node): Test {
  switch (node.kind) {
    case "and": {
      const tests = node.nodes.map(compile);
      return (entry) => tests.every((test) => test(entry));
    }
    case "or": {
      const tests = node.nodes.map(compile);
      return (entry) => tests.some((test) => test(entry));
    }
    case "not": {
      const test = compile(node.node);
      return (entry) => !test(entry);
    }
    case "anywhere": {
      const text = fold(node.text);
      return (entry) => contains(entry, text);
    }
    case "call":
      return compilePredicate(node.call);
    case "comparison":
      return compileComparison(node);
  }
}

function compileComparison({ left, operator, right }: Node & { kind: "comparison" }): Test {
  const field = left.kind === "field" ? resolveField(left.path) : compileValueFunction(left.call);
  if (operator === ":" && right.text === "*" && !right.quoted) return (entry) => field.values(entry).length > 0;
  const test = compareField(field, operator, right);
  const whenMissing = missing(field, test);
  return (entry) => {
    const values = field.values(entry);
    return values.length === 0 ? whenMissing : values.some(test);
  };
}

/** A missing key of a payload or label fails every comparison; a missing field of LogEntry has its default value. */
function missing(field: ResolvedField, test: (value: unknown) => boolean): boolean {
  const value = defaultOf(field);
  return value !== undefined && test(value);
}

/** The narrowest time range that the filter's outermost conditions prove, both ends inclusive. */
function timeBounds(tree: Node): { from?: Instant; to?: Instant } {
  const bounds: { from?: Instant; to?: Instant } = {};
  const conditions = tree.kind === "and" ? tree.nodes : [tree];
  for (const node of conditions) {
    if (node.kind === "and") {
      const inner = timeBounds(node);
      if (inner.from !== undefined) bounds.from = later(bounds.from, inner.from);
      if (inner.to !== undefined) bounds.to = earlier(bounds.to, inner.to);
    }
    if (node.kind !== "comparison" || node.left.kind !== "field") continue;
    if (node.left.path.join(".").toLowerCase() !== "timestamp" || node.right.text === "*") continue;
    const instant = parseTimestamp(node.right);
    if (["=", ">", ">="].includes(node.operator)) bounds.from = later(bounds.from, instant);
    if (["=", "<", "<="].includes(node.operator)) bounds.to = earlier(bounds.to, instant);
  }
  return bounds;
}

function later(a: Instant | undefined, b: Instant): Instant {
  return a === undefined || compareInstants(a, b) < 0 ? b : a;
}

function earlier(a: Instant | undefined, b: Instant): Instant {
  return a === undefined || compareInstants(a, b) > 0 ? b : a;
}
