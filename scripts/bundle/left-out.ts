/** google-gax's, as it requires them, 2 MB. Over REST messages are encoded from the JSON descriptors. */
const compiledProtos = ["../protos/iam_service", "../protos/locations", "../protos/operations"];

/**
 * Of google-gax: files that are sent in parts, calls that are sent as one, that answer in a stream or run for long, makers of names,
 * places, access rights, and what it tells a tracer.
 */
const ofGax = [
  "./bundlingCalls/bundleDescriptor",
  "./resumableUpload",
  "./resumableSourceFromFile",
  ...["streaming", "streamingApiCaller", "streamDescriptor"].map((name) => `./streamingCalls/${name}`),
  ...["longrunning", "longRunningDescriptor"].map((name) => `./longRunningCalls/${name}`),
  "./operationsClient",
  "./pathTemplate",
  "./locationService",
  "./iamService",
  ...["contextUtil", "LoggerHelper", "TracerHelper", "util"].map((name) => `./observability/${name}`),
  "@opentelemetry/api",
];

/** Of undici, which the product asks for `request` and agents, what its index loads besides. */
const ofUndici = [
  ...["mock-client", "mock-call-history", "mock-agent", "mock-pool", "snapshot-agent", "mock-errors"].map(
    (name) => `./lib/mock/${name}`,
  ),
  ...["redirect", "response-error", "retry", "dump", "dns", "cache", "decompress", "deduplicate"].map(
    (name) => `./lib/interceptor/${name}`,
  ),
  ...["balanced-pool", "round-robin-pool", "retry-agent", "h2c-client", "socks5-proxy-agent"].map(
    (name) => `./lib/dispatcher/${name}`,
  ),
  // An address of such a proxy is refused (src/inputs/proxies.ts).
  "./socks5-proxy-agent",
  ...["websocket", "events", "stream/websocketstream", "stream/websocketerror"].map(
    (name) => `./lib/web/websocket/${name}`,
  ),
  "./lib/web/eventsource/eventsource",
  // Node has `fetch` itself. What asks a request's body whether it is a form finds none.
  "./lib/web/fetch",
  ...["headers", "response", "request", "formdata", "global", "data-url"].map((name) => `./lib/web/fetch/${name}`),
  "../web/fetch/formdata",
  "../web/fetch/body.js",
  "../web/webidl",
  "./lib/web/cache/cachestorage",
  "./lib/web/cookies",
  "./lib/cache/memory-cache-store",
  "./lib/cache/sqlite-cache-store",
  "./lib/handler/retry-handler",
  "./lib/handler/redirect-handler",
  "./api-stream",
  "./api-pipeline",
  "./api-upgrade",
  // For machines without SIMD, on which Node 24 does not run.
  "../llhttp/llhttp-wasm.js",
  // Its experimental parser, off unless asked for, is 150 KB.
  "../milo/simd.js",
  "../milo/no-simd.js",
];

/**
 * Modules that are left out of the bundle, by the paths with which they are required. In their place stands protos.cjs, which has
 * what is read of them as they are loaded.
 */
export const leftOut = [
  ...compiledProtos,
  ...ofGax,
  ...ofUndici,
  // Of Google's sign-in: tokens of fewer rights, which nobody here makes, and what stands in for Node's crypto in a browser.
  "./auth/downscopedclient",
  // And what signs in to Google Distributed Cloud, which has no Cloud Run.
  "./gdchclient",
  "./auth/gdchclient",
  "./browser/crypto",
  // Of node-fetch: answers that are forms.
  "./utils/multipart-parser.js",
  // Of ajv: a keyword of OpenAPI's, off unless asked for.
  "./vocabularies/discriminator",
  // Of the BigQuery client only jobs are used.
  "./dataset",
  "./table",
  // zod's writer of JSON Schemas, which stand in schema/.
  "../core/json-schema-processors.js",
  // Of protobufjs: int64 fields are then numbers. Those of Cloud Run and Logging are counters and sizes, far below 2^53.
  "long",
  // Node has web streams itself.
  "web-streams-polyfill/dist/ponyfill.es2018.js",
];

/** Names that the build writes in place of others. */
export const switches = {
  // undici's own, for bundles without its experimental parser.
  esbuildDetection: "true",
  // See gaxios.cjs.
  Headers: "nodeFetchHeaders",
  FormData: "nodeFetchFormData",
};
