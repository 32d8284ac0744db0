import type { Reason } from "../../../checks/finding.ts";
import type { Voice } from "../../voice.ts";

type Door = Extract<Reason, { code: "probe-not-sent" }>["door"];
type Misdirection = Extract<Reason, { code: "probe-wrong-question" }>["kind"];

/** What stood in front of the container, as the end of "…: ", and the way out. */
export const doors: Record<Door, { what: string; way: (v: Voice) => string }> = {
  iap: {
    what: "Identity-Aware Proxy answered in its place",
    way: (v) =>
      `Give the probes a token that Identity-Aware Proxy accepts, with ${v.code("probe-headers")}, or probe an address that is not behind it, with ${v.code("url")}.`,
  },
  invoker: {
    what: "Cloud Run did not let them in, and no instance saw them",
    way: (v) =>
      `Let the probes in: grant ${v.code("roles/run.invoker")} on the service to the account that runs this job, or switch them off with ${v.code("health-path: none")} and ${v.code("chat-path: none")}.`,
  },
  "reserved-path": {
    what: "Google's front end keeps this path for itself",
    way: (v) =>
      `Name a path that does not end in z with ${v.code("health-path")} or ${v.code("chat-path")}: ${v.code("/healthz")} and others like it never reach a container on Cloud Run.`,
  },
  "not-found": {
    what: "Google's front end knows no such address from here",
    way: (v) =>
      `Check the service's ingress, its ${v.code("run.app")} address and ${v.code("url")}: run the job inside its network, or give an address that this runner may use.`,
  },
  "no-instance": {
    what: "Cloud Run had no instance for them, and its request log holds none of them under this revision",
    way: () => "See whether the service scales: its most instances, their start, and status.cloud.google.com.",
  },
  google: {
    what: "Google's front end answered with an error of its own",
    way: () => "Run the job again; if it stays so, see status.cloud.google.com.",
  },
  "load-balancer": {
    what: "a load balancer or Cloud Armor answered in its place",
    way: (v) =>
      `Let this runner through the load balancer's rules, or give an address that is not behind them with ${v.code("url")}.`,
  },
  https: {
    what: "the address asks for https",
    way: (v) => `Give ${v.code("url")} with https.`,
  },
  gateway: {
    what: "a gateway in front of the service answered in its place",
    way: (v) =>
      `Let the probes through the gateway, with ${v.code("probe-headers")} for example, or give an address behind it with ${v.code("url")}.`,
  },
  proxy: {
    what: "the runner's proxy did not let them through",
    way: (v) =>
      `Let the runner's proxy reach the address, or name it in ${v.code("NO_PROXY")}; a proxy that asks for a password has it in ${v.code("HTTPS_PROXY")}.`,
  },
  dns: {
    what: "the runner could not find the address by its name",
    way: (v) => `Check ${v.code("url")} and the runner's DNS.`,
  },
  tls: {
    what: "the runner does not trust the address's certificate",
    way: (v) =>
      `Give the runner the authority that signed it, with ${v.code("NODE_EXTRA_CA_CERTS")}, or mend the certificate of ${v.code("url")}.`,
  },
  refused: {
    what: "nothing takes connections at the address",
    way: (v) =>
      `Check ${v.code("url")}, the runner's proxy and its firewall: Cloud Run's own address always takes them.`,
  },
  connect: {
    what: "the runner had no connection to the address",
    way: (v) => `Check ${v.code("url")} and the runner's network: firewall, route, proxy.`,
  },
  reset: {
    what: "the connection was cut before an answer, and the request log holds none of them under this revision",
    way: () => "Check what stands between the runner and the service; run the job again.",
  },
  unheard: {
    what: "no answer came in time, and the request log holds none of them under this revision, but users beside them who were answered well",
    way: (v) =>
      `Ask the address yourself. Check what stands between the runner and the service, and that ${v.code("url")} leads to this revision.`,
  },
  unproven: {
    what: "nothing shows that the container gave the answer: no entry of the request log under this revision has their trace",
    way: (v) =>
      `Ask the address yourself, and see who answers. Cloud Run's request log would tell: check that it is not excluded, and that ${v.code("url")} leads to this revision.`,
  },
};

/** What may be wrong with the question, and the way out. */
export const questions: Record<Misdirection, { what: string; way: (v: Voice, input: string) => string }> = {
  path: {
    what: "Wrong path?",
    way: (v, input) =>
      `Name the path that the service has with ${v.code(input)}, or send no such probe with ${v.code(`${input}: none`)}.`,
  },
  page: {
    what: "Wrong path? A page for people came.",
    way: (v, input) =>
      `Name the path that answers for machines with ${v.code(input)}, or send no such probe with ${v.code(`${input}: none`)}.`,
  },
  credentials: {
    what: "The app asks for credentials that the probe did not show.",
    way: (v, input) =>
      `Give the probes what the app asks for with ${v.code("probe-headers")}, or send no such probe with ${v.code(`${input}: none`)}.`,
  },
  body: {
    what: "The app does not take the question as it is asked.",
    way: (v, input) =>
      input === "chat-path"
        ? `Ask as the app is asked, with ${v.code("chat-body")}, ${v.code("chat-path")} and ${v.code("probe-headers")}, or send no such probe with ${v.code("chat-path: none")}.`
        : `Ask as the app is asked, with ${v.code(input)} and ${v.code("probe-headers")}, or send no such probe with ${v.code(`${input}: none`)}.`,
  },
};
