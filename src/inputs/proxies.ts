import { ConfigurationError, type Fault, notShown, show } from "./configuration-error.ts";

/** As the clients read them. */
const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] as const;

/**
 * Proxies as curl and gcloud take them, `proxy.corp:3128` without a scheme too: the clients would throw at their first call.
 * Changes `env` to what they can read.
 * @throws {ConfigurationError} that names what is no proxy of HTTP.
 */
export function mendProxies(env: Record<string, string | undefined>): void {
  const faults: Fault[] = [];
  for (const name of names) {
    const text = env[name]?.trim() ?? "";
    if (text === "") continue;
    const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.parse(whole);
    if (url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "") env[name] = readable(whole, url);
    else {
      const allowed = "a proxy's address such as http://proxy.example.com:3128, or nothing";
      faults.push({ name, value: text.includes("@") ? notShown : show(text), allowed, where: "environment" });
    }
  }
  if (faults.length > 0) throw new ConfigurationError(faults);
}

/** The clients take no path, and throw at each call where a `%` in user or password encodes nothing: that one is meant as it stands. */
function readable(whole: string, { protocol, host, username, password, pathname, search, hash }: URL): string {
  const [user, secret] = [encoded(username), encoded(password)];
  if (user === username && secret === password && `${pathname}${search}${hash}` === "/") return whole;
  return `${protocol}//${user}${secret === "" ? "" : `:${secret}`}${user + secret === "" ? "" : "@"}${host}`;
}

function encoded(text: string): string {
  const once = text.replace(/%(?![0-9a-f]{2})/gi, "%25");
  try {
    decodeURIComponent(once);
    return once;
  } catch {
    return once.replaceAll("%", "%25");
  }
}
