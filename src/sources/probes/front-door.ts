import type { Reason } from "../../checks/finding.ts";

/**
 * Answers that the container never gave: of what stands in front of it, or of the runner's own network. None of them says
 * anything about a revision. Their bodies as they were seen in public (design: reality.md, section 2).
 *
 * `iap`: Identity-Aware Proxy. `invoker`: Cloud Run's own check of `run.invoker`. `reserved-path`: a path that Google's front
 * end keeps for itself. `not-found`: Google knows no such address from here (ingress, a tag that is gone, a domain that leads
 * elsewhere). `no-instance`: no instance took it; in the request log this is the revision's own trouble. `https`: http where
 * https is asked for. `gateway`: another sign-in or CDN. `unheard`: no answer, and no log
 * of it. `unproven`: nobody signed it, and no log shows whose it is.
 */
export type Door = Extract<Reason, { code: "probe-not-sent" }>["door"];

export interface SeenAnswer {
  status: number;
  /** By names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  text: string;
  /** That was asked. */
  url: URL;
}

/** Who gave this answer, where it was surely not the container. Null: nothing says so. */
export function doorOf({ status, headers, text, url }: SeenAnswer): Door | null {
  const location = headers["location"] ?? "";
  if (headers["x-goog-iap-generated-response"] !== undefined) return "iap";
  if (headers["proxy-authenticate"] !== undefined || status === 407 || headers["x-squid-error"] !== undefined)
    return "proxy";
  if (status >= 300 && status < 400) return redirectingDoor(location, url);
  if (status < 400) return null;
  if (headers["cf-mitigated"] !== undefined || headers["cf-ray"] !== undefined) {
    if (status >= 520 || /<title>[^<]*cloudflare/i.test(text)) return "gateway";
  }
  const page = text.slice(0, 20_000);
  if (/Error \d{3} \([^)]{1,60}\)!!1/.test(page)) return status === 404 ? notFound(url) : "google";
  if (/<h1>Error: [^<]{1,60}<\/h1>/i.test(page)) {
    if (/Your client does not have permission to (the requested|get) URL/i.test(page)) return "invoker";
    if (/<h1>Error: (Page )?Not Found<\/h1>/i.test(page)) return notFound(url);
    // A load balancer says "a temporary error", Cloud Run's front end "an error".
    if (/The server encountered a temporary error/i.test(page)) return "load-balancer";
    if (/The server encountered an error and could not complete your request/i.test(page)) return "no-instance";
    return status === 401 || status === 403 ? "invoker" : "google";
  }
  if (/<title>(40[34]|429|50\d)<\/title>\s*\1/i.test(page)) return "load-balancer";
  if (/no available instance|^\s*Rate exceeded\.?\s*$/i.test(page)) return "no-instance";
  if (/^\s*Service Unavailable\s*$/i.test(page) && status === 503) return "no-instance";
  if (/^\s*(upstream connect error or disconnect\/reset before headers|no healthy upstream)/i.test(page))
    return "no-instance";
  return null;
}

/** What only an app makes, where nothing but Google's front end stands between: JSON, or its framework's own header. */
export function isOfApp({ headers, text }: SeenAnswer): boolean {
  const own = ["x-powered-by", "x-runtime", "x-aspnet-version", "x-aspnetmvc-version", "x-application-context"];
  if (own.some((name) => headers[name] !== undefined)) return true;
  const plain = text.trim();
  if (plain === "" || plain.startsWith("<")) return false;
  return isJson(plain) || /^text\/plain\b/i.test(headers["content-type"] ?? "");
}

function redirectingDoor(location: string, asked: URL): Door | null {
  const target = URL.parse(location, asked.href);
  if (target === null) return null;
  if (target.hostname === "accounts.google.com") return "iap";
  if (/(^|\.)cloudflareaccess\.com$/.test(target.hostname)) return "gateway";
  const secured = asked.protocol === "http:" && target.protocol === "https:" && target.hostname === asked.hostname;
  return secured ? "https" : null;
}

/** `/healthz`, and further paths that end in a z, never reach a container (Cloud Run, known issues, reserved URL paths). */
function notFound(url: URL): Door {
  return /z\/?$/.test(url.pathname) ? "reserved-path" : "not-found";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Why no answer came. @param sent the request itself had been written: then something took it. */
export function doorOfError(error: unknown, sent: boolean): Door {
  const all = causes(error);
  const codes = all.map((one) => (one as { code?: unknown }).code);
  const code = codes.find((one): one is string => typeof one === "string" && one !== "") ?? "";
  const message = all.map((one) => one.message).join(" ");
  if (/Proxy response \(|HTTP Tunneling/.test(message) || code === "UND_ERR_PRX_TLS") return "proxy";
  if (/^(ENOTFOUND|EAI_\w+)$/.test(code)) return "dns";
  if (/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/.test(code)) return "tls";
  if (code === "ECONNREFUSED") return "refused";
  if (!sent) return "connect";
  return /^(ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT|UND_ERR_SOCKET|ERR_HTTP2_.*)$/.test(code) ? "reset" : "unproven";
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  let next = error;
  while (next instanceof Error && found.length < 5) {
    found.push(next);
    if (next instanceof AggregateError) found.push(...next.errors.filter((one): one is Error => one instanceof Error));
    next = next.cause;
  }
  return found;
}
