// Cuts test/simulator/setup/dashboard-proto.json out of Google's published client: the messages of a dashboard, against which
// the simulated Monitoring checks what it is sent. Nothing else needs the package, so it is no dependency. To cut again:
//   cd "$(mktemp -d)" && npm install @google-cloud/monitoring-dashboards@4.2.0
//   node …/scripts/dashboard-proto.ts node_modules/@google-cloud/monitoring-dashboards/build/protos/protos.json
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Namespace {
  nested?: Record<string, Namespace>;
  methods?: unknown;
  options?: unknown;
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Name the package's protos.json.");
let found: Namespace | undefined = JSON.parse(readFileSync(source, "utf8")) as Namespace;
for (const name of ["google", "monitoring", "dashboard", "v1"]) found = found?.nested?.[name];
if (found?.nested === undefined) throw new Error(`${source} has no google.monitoring.dashboard.v1.`);

const messages = Object.entries(found.nested).filter(
  ([name, one]) => one.methods === undefined && !/(?:Request|Response)$/.test(name),
);
const json = JSON.stringify({ nested: Object.fromEntries(messages) }, (key, value: unknown) =>
  key === "options" ? undefined : value,
);
writeFileSync(fileURLToPath(new URL("../test/simulator/setup/dashboard-proto.json", import.meta.url)), `${json}\n`);
