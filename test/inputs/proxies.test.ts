import { describe, expect, it } from "vitest";
import { mendProxies } from "../../src/inputs/proxies.ts";

describe("a proxy of the environment", () => {
  it.each([
    ["proxy.corp:3128", "http://proxy.corp:3128"],
    ["user:p@ss@proxy.corp:3128", "http://user:p@ss@proxy.corp:3128"],
    ["localhost:8080", "http://localhost:8080"],
    ["http://proxy.corp", "http://proxy.corp"],
    [" https://proxy.corp:443/ ", "https://proxy.corp:443/"],
    ["http://proxy.corp:3128/proxy?a=b#c", "http://proxy.corp:3128"],
    ["http://me:100%@proxy.corp:3128", "http://me:100%25@proxy.corp:3128"],
    ["me:p%40ss%@proxy.corp", "http://me:p%40ss%25@proxy.corp"],
    ["http://me:%ff@proxy.corp:3128/x", "http://me:%25ff@proxy.corp:3128"],
    ["http://me:p%40ss@proxy.corp", "http://me:p%40ss@proxy.corp"],
    ["http://me@[::1]:3128/x", "http://me@[::1]:3128"],
  ])("%s is %s for the clients", (given, mended) => {
    const env: Record<string, string | undefined> = { HTTPS_PROXY: given, https_proxy: "" };
    mendProxies(env);
    expect(env).toEqual({ HTTPS_PROXY: mended, https_proxy: "" });
    const { username, password } = new URL(mended);
    expect(() => decodeURIComponent(`${username}:${password}`)).not.toThrow();
  });

  it.each(["socks5://proxy.corp:1080", "http://", "http://:3128", "proxy corp"])("%s is a wrong setting", (given) => {
    expect(() => mendProxies({ http_proxy: given })).toThrow(
      /http_proxy \(environment\) is .*; allowed: a proxy's address/,
    );
  });

  it("shows no password", () => {
    expect(() => mendProxies({ HTTP_PROXY: "socks5://me:secret@proxy.corp" })).toThrow(/is a value that is not shown/);
  });
});
