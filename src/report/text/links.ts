import { linked, type Text } from "./marked.ts";

/** Google's console. Links lead nowhere else: what a log or an API says is never made a link. */
export const CONSOLE = "https://console.cloud.google.com";

export interface ServiceAddress {
  project: string;
  region: string;
  service: string;
}

/** The service's revisions in the console. */
export function revisionUrl({ project, region, service }: ServiceAddress): string {
  return `${CONSOLE}/run/detail/${encode(region)}/${encode(service)}/revisions?project=${encode(project)}`;
}

/** The service's own metrics in the console. */
export function metricsUrl({ project, region, service }: ServiceAddress): string {
  return `${CONSOLE}/run/detail/${encode(region)}/${encode(service)}/metrics?project=${encode(project)}`;
}

/** All dashboards of the project in the console. */
export function dashboardsUrl(project: string): string {
  return `${CONSOLE}/monitoring/dashboards?project=${encode(project)}`;
}

/** Logs Explorer with this filter over [from, to], epoch ms. Its own time range would else be the last hour. */
export function logsUrl(project: string, filter: string, from: number, to: number): string {
  const range = `${new Date(from).toISOString()}%2F${new Date(to).toISOString()}`;
  return `${CONSOLE}/logs/query;query=${encode(filter)};timeRange=${range}?project=${encode(project)}`;
}

/** All entries of one request, an hour around it. Null: `trace` is no trace's name. */
export function traceLogsUrl(trace: string, at: number): string | null {
  const [, project, id] = /^projects\/([a-z0-9.:-]{1,100})\/traces\/([0-9a-f]{1,64})$/i.exec(trace) ?? [];
  if (project === undefined || id === undefined || !Number.isFinite(new Date(at).getTime())) return null;
  return logsUrl(project, `trace="projects/${project}/traces/${id}"`, at - 1_800_000, at + 1_800_000);
}

/** A link, or null when the address is not one of Google's console. `label` is ours. */
export function consoleLink(label: string, url: string | null): Text | null {
  const address = consoleAddress(url);
  return address === null ? null : linked(label, address);
}

/** A link to an address that is known to be trusted: of the runner's own server. `label` is ours. */
export function webLink(label: string, url: string | null): Text | null {
  return url !== null && /^https?:/.test(url) && URL.canParse(url) ? linked(label, new URL(url).href) : null;
}

export function markdownLink(label: string, address: string): string {
  return `[${label}](${address.replace(/[()<>[\]\\`*|"]/g, encode)})`;
}

/** The address as a browser would open it, or null when it is not one of Google's console. */
function consoleAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, username, password, href } = new URL(url);
  return protocol === "https:" && host === new URL(CONSOLE).host && username === "" && password === "" ? href : null;
}

/** encodeURIComponent leaves !'()* and _~ alone; the first five end a link or an attribute in places. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
