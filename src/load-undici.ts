import { setFlagsFromString } from "node:v8";

type Undici = typeof import("undici");

/**
 * What we use of undici, when it is first needed. Its parser of HTTP is WebAssembly: to optimise that after some 13 MB of
 * answers, V8 would take 25 MB for a moment, and no run is faster for it (npm run bench -- reading).
 */
export async function loadUndici(): Promise<Pick<Undici, "Dispatcher1Wrapper" | "EnvHttpProxyAgent" | "request">> {
  setFlagsFromString("--wasm-tiering-budget=2000000000");
  const { Dispatcher1Wrapper, EnvHttpProxyAgent, request } = await import("undici");
  return { Dispatcher1Wrapper, EnvHttpProxyAgent, request };
}
