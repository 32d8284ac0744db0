/** Answers that a container never gives, as what stands before it writes them. */
export interface FrontAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** What Cloud Run's request log has of it, under the revision that was addressed. Null: nothing. */
  logged: "refused" | "turned-away" | null;
  /** As the product names it. */
  door: string;
}

const html = { "content-type": "text/html; charset=UTF-8" };

/** Google's front end: google/adk-python#3814, and the pages of many other reports. */
function frontEndPage(title: string, heading: string, words: string): string {
  return `
<html><head>
<meta http-equiv="content-type" content="text/html;charset=utf-8">
<title>${title}</title>
</head>
<body text=#000000 bgcolor=#ffffff>
<h1>Error: ${heading}</h1>
<h2>${words}</h2>
<h2></h2>
</body></html>
`;
}

/** The page with the broken robot: kkdai/linebot-file#5. */
function robotPage(status: number, words: string, text: string): string {
  return `<!DOCTYPE html>
<html lang=en>
  <meta charset=utf-8>
  <meta name=viewport content="initial-scale=1, minimum-scale=1, width=device-width">
  <title>Error ${status} (${words})!!1</title>
  <style>*{margin:0;padding:0}</style>
  <a href=//www.google.com/><span id=logo aria-label=Google></span></a>
  <p><b>${status}.</b> <ins>That’s an error.</ins>
  <p>${text}  <ins>That’s all we know.</ins>
`;
}

const permission = "Your client does not have permission to the requested URL <code>/health</code>.";
const signIn =
  "https://accounts.google.com/o/oauth2/v2/auth?client_id=415104041262-abc.apps.googleusercontent.com&response_type=code&scope=openid+email&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/x:handleRedirect";
/** GoogleCloudPlatform's own words in the request log's text as well. */
const noInstance = "The request was aborted because there was no available instance.";

export const frontDoors = {
  // reality.md section 2, recorded: Identity-Aware Proxy without and with a token that is not for it.
  "iap-redirect": {
    status: 302,
    headers: { location: signIn, "x-goog-iap-generated-response": "true" },
    body: "",
    logged: null,
    door: "iap",
  },
  "iap-401": {
    status: 401,
    headers: { ...html, "x-goog-iap-generated-response": "true" },
    body: "Invalid IAP credentials: JWT audience doesn't match this application ('aud' claim (https://x) doesn't match)",
    logged: null,
    door: "iap",
  },
  // Without run.invoker; Cloud Run logs these, without an instance.
  "invoker-401": {
    status: 401,
    headers: { ...html, "www-authenticate": 'Bearer error="invalid_token"' },
    body: frontEndPage("401 Unauthorized", "Unauthorized", permission),
    logged: "turned-away",
    door: "invoker",
  },
  "invoker-403": {
    status: 403,
    headers: html,
    body: frontEndPage("403 Forbidden", "Forbidden", permission.replace("to the requested URL", "to get URL")),
    logged: "turned-away",
    door: "invoker",
  },
  // Ingress internal, a tag that is gone: no entry.
  "not-found": {
    status: 404,
    headers: html,
    body: robotPage(404, "Not Found", "The requested URL <code>/health</code> was not found on this server."),
    logged: null,
    door: "not-found",
  },
  "ingress-404": {
    status: 404,
    headers: html,
    body: frontEndPage("404 Page not found", "Page not found", "The requested URL was not found on this server."),
    logged: null,
    door: "not-found",
  },
  // No instance: the log has them, without an instance.
  "no-instance-429": {
    status: 429,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: "Rate exceeded.",
    logged: "refused",
    door: "no-instance",
  },
  "no-instance-500": {
    status: 500,
    headers: html,
    body: frontEndPage(
      "500 Server Error",
      "Server Error",
      "The server encountered an error and could not complete your request.<p>Please try again in 30 seconds.",
    ),
    logged: "refused",
    door: "no-instance",
  },
  "no-instance-503": {
    status: 503,
    headers: { "content-type": "text/plain" },
    body: "Service Unavailable",
    logged: "refused",
    door: "no-instance",
  },
  "no-instance-text": {
    status: 503,
    headers: { "content-type": "text/plain" },
    body: noInstance,
    logged: "refused",
    door: "no-instance",
  },
  // What Cloud Run's own proxy says of a container that died in the middle: logged.
  "upstream-503": {
    status: 503,
    headers: { "content-type": "text/plain" },
    body: "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
    logged: "refused",
    door: "no-instance",
  },
  "google-502": {
    status: 502,
    headers: html,
    body: robotPage(
      502,
      "Server Error",
      "The server encountered a temporary error and could not complete your request.",
    ),
    logged: null,
    door: "google",
  },
  // Cloud Armor and an external Application Load Balancer: not in the service's log.
  "armor-403": {
    status: 403,
    headers: html,
    body: '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
    logged: null,
    door: "load-balancer",
  },
  "load-balancer-502": {
    status: 502,
    headers: html,
    body: frontEndPage(
      "502 Server Error",
      "Server Error",
      "The server encountered a temporary error and could not complete your request.<p>Please try again in 30 seconds.",
    ),
    logged: null,
    door: "load-balancer",
  },
  // The runner's own way out: actions/runner#962.
  "proxy-407": {
    status: 407,
    headers: { ...html, "proxy-authenticate": 'Basic realm="proxy"' },
    body: "<html><h1>Proxy Authentication Required</h1></html>",
    logged: null,
    door: "proxy",
  },
  "squid-503": {
    status: 503,
    headers: { ...html, "x-squid-error": "ERR_DNS_FAIL 0" },
    body: "<html><title>ERROR: The requested URL could not be retrieved</title></html>",
    logged: null,
    door: "proxy",
  },
  // A gateway's page that nobody signed, nginx for example.
  "gateway-502": {
    status: 502,
    headers: html,
    body: "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>",
    logged: null,
    door: "unproven",
  },
  "cloudflare-access": {
    status: 302,
    headers: { location: "https://team.cloudflareaccess.com/cdn-cgi/access/login/api.example.com?kid=x" },
    body: "",
    logged: null,
    door: "gateway",
  },
} satisfies Record<string, FrontAnswer>;

export type FrontDoorName = keyof typeof frontDoors;
export const frontDoorNames = Object.keys(frontDoors) as FrontDoorName[];
