import type { Column, Statement, TypeProto, ValueProto } from "./googlesql.ts";

/** BigQuery's TableFieldSchema. */
export interface FieldSchema {
  name: string;
  type: string;
  mode: "NULLABLE" | "REPEATED";
  fields?: FieldSchema[];
}

/** BigQuery's QueryParameter, of a simple type. The Node client sends numbers as numbers. */
export interface QueryParameter {
  name?: string;
  parameterType?: { type?: string };
  parameterValue?: { value?: string | number };
}

const schemaTypes: Record<string, string> = {
  TYPE_INT64: "INTEGER",
  TYPE_DOUBLE: "FLOAT",
  TYPE_BOOL: "BOOLEAN",
  TYPE_STRING: "STRING",
  TYPE_JSON: "JSON",
  TYPE_TIMESTAMP: "TIMESTAMP",
};

export function schemaOf({ name, type }: Column): FieldSchema {
  const element = type.type_kind === "TYPE_ARRAY" ? type.array_type?.element_type : undefined;
  const mode = element === undefined ? "NULLABLE" : "REPEATED";
  const own = element ?? type;
  if (own.struct_type) {
    const fields = own.struct_type.field.map((field) => schemaOf({ name: field.field_name, type: field.field_type }));
    return { name, type: "RECORD", mode, fields };
  }
  const simple = schemaTypes[own.type_kind];
  if (simple === undefined) throw new Error(`The stand-in cannot answer ${own.type_kind}.`);
  return { name, type: simple, mode };
}

/** A row as BigQuery writes it: every value a string, `f` the fields, `v` the value (tabledata.list). */
export function rowOf(cells: readonly ValueProto[], types: readonly TypeProto[]): { f: { v: unknown }[] } {
  return { f: cells.map((cell, i) => ({ v: valueOf(cell, types[i]) })) };
}

function valueOf(value: ValueProto, type: TypeProto | undefined): unknown {
  // In a result an array that is NULL is an empty one (GoogleSQL's data types, "Array type").
  if (type?.array_type) {
    const elements = "array_value" in value ? value.array_value.element : [];
    return elements.map((element) => ({ v: valueOf(element, type.array_type?.element_type) }));
  }
  if ("int64_value" in value) return value.int64_value;
  if ("double_value" in value) return String(value.double_value);
  if ("bool_value" in value) return String(value.bool_value);
  if ("string_value" in value) return value.string_value;
  if ("json_value" in value) return value.json_value;
  // Microseconds: the client asks for formatOptions.useInt64Timestamp.
  if ("timestamp_value" in value) {
    const { seconds, nanos } = value.timestamp_value;
    return String(BigInt(seconds) * 1_000_000n + BigInt(Math.floor(nanos / 1000)));
  }
  if (!("struct_value" in value)) return null;
  const types = (type?.struct_type?.field ?? []).map((field) => field.field_type);
  return rowOf(value.struct_value.field, types);
}

const parameterTypes: Record<string, { type: string; value: (text: string) => ValueProto }> = {
  STRING: { type: "TYPE_STRING", value: (text) => ({ string_value: text }) },
  INT64: { type: "TYPE_INT64", value: (text) => ({ int64_value: text }) },
  FLOAT64: { type: "TYPE_DOUBLE", value: (text) => ({ double_value: Number(text) }) },
  BOOL: { type: "TYPE_BOOL", value: (text) => ({ bool_value: text === "true" }) },
  TIMESTAMP: { type: "TYPE_TIMESTAMP", value: timestampOf },
};

export function parametersOf(given: readonly QueryParameter[]): Statement["params"] {
  return given.map(({ name = "", parameterType, parameterValue }) => {
    const known = parameterTypes[parameterType?.type ?? ""];
    if (known === undefined) throw new Error(`The stand-in takes no parameter of type ${parameterType?.type ?? "?"}.`);
    const type: TypeProto = { type_kind: known.type };
    return { name, type, value: known.value(String(parameterValue?.value ?? "")) };
  });
}

function timestampOf(text: string): ValueProto {
  const ms = Date.parse(text);
  const seconds = Math.floor(ms / 1000);
  return { timestamp_value: { seconds: String(seconds), nanos: (ms - seconds * 1000) * 1e6 } };
}
