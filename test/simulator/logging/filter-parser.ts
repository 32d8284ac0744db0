import { syntaxError } from "./filter-error.ts";
import { type Operator, type Token, tokenize } from "./filter-tokens.ts";

export type Node =
  | { kind: "and" | "or"; nodes: Node[] }
  | { kind: "not"; node: Node }
  /** A value alone: any field of the entry may contain it. */
  | { kind: "anywhere"; text: string }
  | { kind: "comparison"; left: Operand; operator: Operator; right: Literal }
  /** A function that is true or false by itself: `log_id("…")`. */
  | { kind: "call"; call: Call };

export interface Field {
  kind: "field";
  path: string[];
  token: Token;
}

export interface Call {
  kind: "call";
  name: string;
  arguments: (Literal | Field)[];
  token: Token;
}

export type Operand = Field | { kind: "function"; call: Call };

export interface Literal {
  kind: "literal";
  text: string;
  quoted: boolean;
  token: Token;
}

/**
 * Parses the Logging query language. NOT binds tightest, then OR, then AND, which may be left out: `a AND b OR c AND d` is
 * `a AND (b OR c) AND d`. Throws FilterError.
 */
export function parse(filter: string): Node | undefined {
  const tokens = tokenize(filter);
  let at = 0;

  function peek(ahead = 0): Token {
    return tokens[Math.min(at + ahead, tokens.length - 1)] ?? { kind: "end", text: "", path: [], line: 1, column: 1 };
  }
  function next(): Token {
    const token = peek();
    at += 1;
    return token;
  }
  function isKeyword(token: Token, word: string): boolean {
    return token.kind === "word" && token.text === word;
  }
  function expect(kind: Token["kind"]): Token {
    const token = next();
    if (token.kind !== kind) throw syntaxError(token);
    return token;
  }

  function conjunction(operand: () => Node): Node {
    const nodes = [disjunction(operand)];
    while (peek().kind !== "end" && peek().kind !== "close") {
      if (isKeyword(peek(), "AND")) at += 1;
      nodes.push(disjunction(operand));
    }
    return join("and", nodes);
  }

  function disjunction(operand: () => Node): Node {
    const nodes = [negation(operand)];
    while (isKeyword(peek(), "OR")) {
      at += 1;
      nodes.push(negation(operand));
    }
    return join("or", nodes);
  }

  function negation(operand: () => Node): Node {
    const token = peek();
    if (isKeyword(token, "NOT")) {
      at += 1;
      return { kind: "not", node: negation(operand) };
    }
    if (token.kind === "word" && token.text.startsWith("-") && !isNumber(token.text)) {
      // `-x` is NOT x: what follows the minus is read as a token of its own.
      if (token.text === "-") at += 1;
      else tokens[at] = withoutMinus(token);
      return { kind: "not", node: negation(operand) };
    }
    if (token.kind === "open") {
      at += 1;
      const node = conjunction(operand);
      expect("close");
      return node;
    }
    return operand();
  }

  /** One comparison, function or bare value. */
  function restriction(): Node {
    const token = next();
    if (token.kind === "string") {
      if (peek().kind === "operator") throw syntaxError(peek());
      return { kind: "anywhere", text: token.text };
    }
    if (token.kind !== "word" || isReserved(token)) throw syntaxError(token);
    if (peek().kind === "open") {
      const called = call(token);
      if (peek().kind !== "operator") return { kind: "call", call: called };
      return comparison({ kind: "function", call: called });
    }
    if (peek().kind !== "operator") return { kind: "anywhere", text: token.text };
    return comparison({ kind: "field", path: token.path, token });
  }

  function call(name: Token): Call {
    expect("open");
    const given: (Literal | Field)[] = [];
    while (peek().kind !== "close") {
      if (given.length > 0) expect("comma");
      const token = next();
      if (token.kind === "string") given.push(literal(token));
      else if (token.kind === "word") given.push({ kind: "field", path: token.path, token });
      else throw syntaxError(token);
    }
    expect("close");
    return { kind: "call", name: name.text, arguments: given, token: name };
  }

  function comparison(left: Operand): Node {
    const operator = next().text as Operator;
    const value = (): Node => {
      const token = next();
      if ((token.kind !== "word" && token.kind !== "string") || isReserved(token)) throw syntaxError(token);
      // `insertId = abc:def`: unquoted text holds no operators.
      if (peek().kind === "operator") throw syntaxError(peek());
      return { kind: "comparison", left, operator, right: literal(token) };
    };
    // `field = ("a" OR "b")` is `field = "a" OR field = "b"`; outside of parentheses a bare value is a search of its own.
    return peek().kind === "open" ? negation(value) : value();
  }

  if (peek().kind === "end") return undefined;
  const tree = conjunction(restriction);
  if (peek().kind !== "end") throw syntaxError(peek());
  return tree;
}

function literal(token: Token): Literal {
  return { kind: "literal", text: token.text, quoted: token.kind === "string", token };
}

function join(kind: "and" | "or", nodes: Node[]): Node {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind, nodes };
}

function isReserved(token: Token): boolean {
  return token.kind === "word" && ["AND", "OR", "NOT"].includes(token.text);
}

function isNumber(text: string): boolean {
  return /^-\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}

function withoutMinus(token: Token): Token {
  const [first = "", ...rest] = token.path;
  return { ...token, text: token.text.slice(1), path: [first.slice(1), ...rest], column: token.column + 1 };
}
