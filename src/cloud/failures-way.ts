import type { FailedAnswer } from "./answer.ts";
import type { FailureCase } from "./failure-case.ts";

const untrusted = new Set([
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "CERT_UNTRUSTED",
  "CERT_REJECTED",
]);

/** On the way there: no answer, or one that is not Google's. */
export const wayCases: readonly FailureCase[] = [
  {
    kind: "cancelled",
    holds: ({ status, name, systemCode }) =>
      status === 499 || (status === null && `${name}${systemCode}` === "AbortError"),
  },
  {
    kind: "tls",
    holds: ({ systemCode }) => systemCode === "CERT_NOT_YET_VALID" || systemCode === "CERT_HAS_EXPIRED",
    next: () => "Is this machine's clock right? Else the certificate of a proxy in between has expired.",
  },
  {
    kind: "tls",
    holds: ({ systemCode }) => untrusted.has(systemCode),
    next: () =>
      "A proxy in between shows its own certificate: let NODE_EXTRA_CA_CERTS name the file of the authority that signed it.",
  },
  {
    kind: "tls",
    holds: ({ systemCode }) => systemCode === "ERR_TLS_CERT_ALTNAME_INVALID",
    next: () =>
      "Another host answers in the place of this one: check DNS here, and where HTTPS_PROXY and CLOUDSDK_API_ENDPOINT_OVERRIDES_… lead to.",
  },
  {
    // OpenSSL's: node-fetch gives the code EPROTO, undici one of each.
    kind: "tls",
    holds: ({ status, systemCode, words }) =>
      status === null && (/^(?:EPROTO$|ERR_SSL_)/.test(systemCode) || words.includes("SSL routines")),
    next: () =>
      "What answers there speaks no TLS that this machine knows: is a proxy or firewall in between, or is an address without TLS given with https://?",
  },
  {
    // undici's tunnel, and the proxies' own pages (actions/runner #962).
    kind: "proxy",
    holds: ({ status, words }) => status === 407 || /Proxy response \(\d+\)/.test(words),
    next: ({ answer }) =>
      /\b407\b/.test(`${answer.status} ${answer.words}`)
        ? // Not as an address: what looks like a login in one is hidden wherever it is shown.
          "The proxy asks for a login: HTTPS_PROXY takes user and password before the host, a colon between them and an @ behind."
        : "The proxy that HTTPS_PROXY names did not let the call through: allow *.googleapis.com there, or name the host in NO_PROXY.",
  },
  {
    kind: "proxy",
    holds: (answer) => isPage(answer),
    next: () =>
      "This is no answer of Google's: a proxy or firewall in between gave it. Allow *.googleapis.com there, or set HTTPS_PROXY or NO_PROXY.",
  },
  {
    kind: "proxy",
    holds: (answer) => wasSentElsewhere(answer),
    next: () =>
      "The call was sent on to a host that was not asked: a proxy or firewall in between does that, with its login page for one. Allow *.googleapis.com there, or set HTTPS_PROXY or NO_PROXY.",
  },
  {
    kind: "network",
    holds: ({ systemCode }) => systemCode === "ENOTFOUND" || systemCode === "EAI_AGAIN",
    next: () => "The name could not be looked up: check DNS here, and whether HTTPS_PROXY is needed.",
  },
  {
    // proto3-json-serializer's words, and protobufjs's.
    kind: "ours",
    holds: ({ status, words }) =>
      status === null &&
      /Proto3JSON|resolveEnumValue|^\.google\.\S+: (?:object|array) expected|^no such (?:type|Type)|malformed response from JSON serializer/.test(
        words,
      ),
    next: () => "The answer came and ion-verify could not read it: please report this as a fault of ion-verify.",
  },
];

/** Node's and undici's codes: no answer came. */
export const noAnswerCases: readonly FailureCase[] = [
  {
    kind: "hung",
    holds: ({ status, name, systemCode }) =>
      status === null && (/TIMEOUT$|^ETIMEDOUT$/.test(systemCode) || name === "TimeoutError"),
    next: () => "Is a proxy needed here (HTTPS_PROXY), or does a firewall swallow what is sent?",
  },
  { kind: "network", holds: ({ status, systemCode }) => status === null && systemCode !== "" },
];

/** 5xx pages come from Google's own front end too: those are outages. */
function isPage({ status, isGoogles, words }: FailedAnswer): boolean {
  // Of V8, where a page was read as JSON, or taken for what JSON would have been.
  if (status === null) return /Unexpected token '<'|Cannot create property .* on string '\s*</.test(words);
  return (status >= 300 && status < 400) || (!isGoogles && status < 500 && status !== 429);
}

/** node-fetch names the address that it was sent on to; what was asked is known. */
function wasSentElsewhere({ status, words, url }: FailedAnswer): boolean {
  const [, reached = ""] = /\brequest to (\S+) failed/.exec(words) ?? [];
  const [asked, last] = [URL.parse(url)?.host, URL.parse(reached)?.host];
  return status === null && asked !== undefined && last !== undefined && asked !== last;
}
