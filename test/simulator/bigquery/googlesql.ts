import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { credentials, type Client, loadPackageDefinition, type ServiceClientConstructor } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { toolFolder, toolsCommand } from "../../tools/tools.ts";

/** zetasql.TypeProto, as far as it is used. */
export interface TypeProto {
  type_kind: string;
  array_type?: { element_type: TypeProto };
  struct_type?: { field: { field_name: string; field_type: TypeProto }[] };
}

/** zetasql.ValueProto: one field is set, or none for NULL. int64 values are strings. */
export type ValueProto =
  | { int64_value: string }
  | { double_value: number }
  | { bool_value: boolean }
  | { string_value: string }
  | { json_value: string }
  | { timestamp_value: { seconds: string; nanos: number } }
  | { struct_value: { field: ValueProto[] } }
  | { array_value: { element: ValueProto[] } }
  | Record<string, never>;

export interface Column {
  name: string;
  type: TypeProto;
}

export interface Table {
  /** As it stands between backticks. */
  name: string;
  columns: Column[];
  rows: ValueProto[][];
}

export interface Statement {
  text: string;
  params: { name: string; type: TypeProto; value: ValueProto }[];
}

/** The statement is wrong: GoogleSQL's own words. */
export class SqlError extends Error {
  override readonly name = "SqlError";
}

/** gRPC's limit for what its server takes, which cannot be set from outside. */
const mostRequestBytes = 4 * 1024 * 1024;

const startLimitMs = 20_000;

const folder = toolFolder("@fivetrandevelopers/zetasql");
const program = join(
  folder ?? "",
  "lib/zetasql",
  `remote_server${process.arch.startsWith("arm") ? "_arm" : ""}${process.platform === "darwin" ? "" : ".so"}`,
);

/** Is it installed, and is there a build of it for this machine? */
export const hasGoogleSql = folder !== null && ["linux", "darwin"].includes(process.platform) && existsSync(program);

/** What a test that is skipped says. */
export const noGoogleSql = `GOOGLESQL IS NOT HERE (${toolsCommand}), or not built for this machine`;

type Method = (
  request: object,
  done: (error: (Error & { code: number; details: string }) | null, value: object) => void,
) => void;

/**
 * Google's own parser, analyzer and reference implementation of GoogleSQL, BigQuery's language (ZetaSQL, by its npm package, in
 * a process of its own): what it takes and what comes out is what BigQuery's language says. Not BigQuery's engine: nothing
 * here tells of speed, bytes or limits, and functions that are approximate by definition (APPROX_QUANTILES) are missing.
 */
export class GoogleSql {
  readonly #child: ChildProcess;
  readonly #client: Client;
  readonly #language: object;

  private constructor(child: ChildProcess, client: Client, language: object) {
    this.#child = child;
    this.#client = client;
    this.#language = language;
  }

  static async start(): Promise<GoogleSql> {
    const port = await freePort();
    const child = spawn(program, ["localhost", String(port)], { stdio: "ignore" });
    const definition = loadSync("local_service.proto", {
      includeDirs: [join(folder ?? "", "lib/zetasql/protos")],
      keepCase: true,
      longs: String,
      enums: String,
    });
    const root = loadPackageDefinition(definition) as unknown as {
      zetasql: { local_service: { ZetaSqlLocalService: ServiceClientConstructor } };
    };
    const client = new root.zetasql.local_service.ZetaSqlLocalService(
      `localhost:${port}`,
      credentials.createInsecure(),
      {
        "grpc.max_receive_message_length": -1,
        // It begins to listen a moment later.
        "grpc.initial_reconnect_backoff_ms": 50,
        "grpc.max_reconnect_backoff_ms": 200,
      },
    );
    await new Promise<void>((resolve, reject) => {
      client.waitForReady(Date.now() + startLimitMs, (error) => (error ? reject(error) : resolve()));
    });
    const language = await call(client, "GetLanguageOptions", { maximum_features: true });
    const options = {
      ...language,
      product_mode: "PRODUCT_EXTERNAL",
      supported_statement_kinds: ["RESOLVED_QUERY_STMT"],
    };
    return new GoogleSql(child, client, options);
  }

  stop(): void {
    this.#client.close();
    this.#child.kill("SIGKILL");
  }

  /** The columns that a statement gives. @throws SqlError */
  async check(statement: Statement, tables: readonly Table[]): Promise<Column[]> {
    const empty = tables.map((table) => ({ ...table, rows: [] }));
    return (await this.run(statement, empty)).columns;
  }

  /** @throws SqlError */
  async run(statement: Statement, tables: readonly Table[]): Promise<{ columns: Column[]; rows: ValueProto[][] }> {
    const content = tables.map(({ name, rows }): [string, object] => [
      name,
      { table_data: { row: rows.map((cell) => ({ cell })) } },
    ]);
    const answer = (await call(this.#client, "EvaluateQuery", {
      sql: statement.text,
      options: {
        language_options: this.#language,
        query_parameters: statement.params.map(({ name, type }) => ({ name, type })),
      },
      simple_catalog: {
        name: "catalog",
        table: tables.map(({ name, columns }) => ({ name, column: columns })),
        builtin_function_options: { language_options: this.#language },
      },
      table_content: Object.fromEntries(content),
      params: statement.params.map(({ name, value }) => ({ name, value })),
    })) as {
      content: { table_data: { row?: { cell: ValueProto[] }[] } | null } | null;
      prepared: { columns: Column[] };
    };
    return {
      columns: answer.prepared.columns,
      rows: (answer.content?.table_data?.row ?? []).map(({ cell }) => cell),
    };
  }
}

/** gRPC: INVALID_ARGUMENT, OUT_OF_RANGE (an error of the evaluation), UNIMPLEMENTED. */
const ownErrors = new Set([3, 11, 12]);

async function call(client: Client, name: string, request: object): Promise<object> {
  const method = (client as unknown as Record<string, Method>)[name];
  if (method === undefined) throw new Error(`GoogleSQL's service has no method ${name}`);
  return await new Promise((resolve, reject) => {
    method.call(client, request, (error, value) => {
      if (error === null) resolve(value);
      else if (ownErrors.has(error.code)) reject(new SqlError(error.details));
      else if (/message larger than max/.test(error.details))
        reject(new Error(`The stand-in takes tables of at most ${mostRequestBytes} bytes: write a smaller past.`));
      else reject(error);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  return await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
