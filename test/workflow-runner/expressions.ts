import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Plain JSON, as a context of GitHub's expressions. */
export type Contexts = Record<string, unknown>;

/** What the status functions of `if:` answer. */
export interface Status {
  failed: boolean;
  cancelled: boolean;
}

type Data = ReturnType<Evaluator["evaluate"]>;

/** One expression without its `${{ }}`, by GitHub's own parser and evaluator. */
export function evaluate(expression: string, contexts: Contexts, status?: Status): unknown {
  const functions = status === undefined ? [] : statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const dictionary = toData(contexts) as InstanceType<typeof data.Dictionary>;
  const byName = new Map(functions.map((one) => [one.name, one]));
  return fromData(new Evaluator(tree, dictionary, byName).evaluate());
}

/** A condition is true as GitHub's runner sees it: not false, 0, "" or null. */
export function holds(expression: string, contexts: Contexts, status: Status): boolean {
  const value = evaluate(expression, contexts, status);
  return !(value === false || value === 0 || value === "" || value === null);
}

/** Text with `${{ }}` in it. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression.trim(), contexts);
    return typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
  });
}

function statusFunctions({ failed, cancelled }: Status) {
  const answer = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    answer("success", !failed && !cancelled),
    answer("failure", failed && !cancelled),
    answer("cancelled", cancelled),
    answer("always", true),
  ];
}

function toData(value: unknown): Data {
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (typeof value !== "object" || value === null) return new data.Null();
  return new data.Dictionary(...Object.entries(value).map(([key, one]) => ({ key, value: toData(one) })));
}

function fromData(value: Data): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer), (key, one: unknown) => one);
}
