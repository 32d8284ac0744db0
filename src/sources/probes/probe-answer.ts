import type { Misdirection, ProbeResult } from "../observation.ts";
import { readChatAnswer } from "./chat-answer.ts";
import { doorOf, isOfApp, type SeenAnswer } from "./front-door.ts";
import type { Wanted } from "./probe-request.ts";
import { readHealthBody } from "./health-body.ts";
import { cutAt, shortened } from "../../cut-text.ts";

export type Judged = Pick<ProbeResult, "reason" | "door" | "dependencies"> &
  Partial<Pick<ProbeResult, "misdirected" | "concern" | "unknown">>;

export interface Question {
  url: string;
  direct: boolean;
  wanted: Pick<Wanted, "reads" | "status" | "ignoreDependencies">;
}

export type ReadAnswer = Omit<SeenAnswer, "url"> & {
  /** Why its body cannot be read. */
  fault: string | null;
};

/** What one answer says: who gave it, whether it is a good one, and whether the question was the right one. */
export function judgeAnswer(question: Question, answer: ReadAnswer): Judged {
  const { status, headers, text, fault } = answer;
  const { reads, status: good, ignoreDependencies } = question.wanted;
  const isGood =
    good === null ? status >= 200 && status < 300 : good.some(({ from, to }) => status >= from && status <= to);
  // A refusal that is asked for is a good answer, whoever gives it.
  if (good !== null && isGood && (status < 200 || status >= 300))
    return { reason: fault, door: null, dependencies: [] };
  const url = new URL(question.url);
  const seen: SeenAnswer = { status, headers, text, url };
  const door = doorOf(seen);
  if (door !== null)
    return { reason: `HTTP ${status}${leads(headers["location"])}${excerpt(text)}`, door, dependencies: [] };
  const own = question.direct && isOfApp(seen) ? null : ("unproven" as const);
  if (status >= 300 && status < 400) {
    const to = headers["location"];
    const reason = `it redirects to ${to ?? "nowhere"}; redirects are not followed`;
    // Who leads elsewhere cannot be told from the answer.
    return { reason, door: "unproven", dependencies: [], ...(isSamePlace(url, to) ? { misdirected: "path" } : {}) };
  }
  if (fault !== null) return { reason: fault, door: ownOrUnproven(question), dependencies: [] };
  if (!isGood && status < 300)
    return { reason: `HTTP ${status}${excerpt(text)}`, door: ownOrUnproven(question), dependencies: [] };
  if (!isGood) {
    const misdirected = misdirectionOf(status);
    const words = { reason: `HTTP ${status}${excerpt(text)}`, door: own, dependencies: [] };
    return misdirected === null ? words : { ...words, misdirected };
  }
  if (reads === "status") return { reason: null, door: null, dependencies: [] };
  const judged = reads === "health" ? judgeHealth(text, ignoreDependencies) : judgeChat(text, headers["content-type"]);
  return judged.reason === null ? judged : { ...judged, door: ownOrUnproven(question) };
}

/** What is bad with a status of 200 may be a CDN's or a gateway's own, JSON as well as a page: the request log tells whose it is. */
export function ownOrUnproven({ direct }: Pick<Question, "direct">): "unproven" | null {
  return direct ? null : "unproven";
}

/** An app that answers so where it was asked so from the first time on was never asked rightly. */
function misdirectionOf(status: number): Misdirection | null {
  if (status === 401 || status === 403) return "credentials";
  if ([404, 405, 410, 501].includes(status)) return "path";
  return status >= 400 && status < 500 && ![408, 425, 429, 499].includes(status) ? "body" : null;
}

function judgeHealth(text: string, ignored: readonly string[]): Judged {
  const health = readHealthBody(text, ignored);
  const told = {
    ...(health.concerns.length === 0 ? {} : { concern: health.concerns.join(", ") }),
    ...(health.unknown.length === 0 ? {} : { unknown: health.unknown.join(", ") }),
  };
  if (health.faults.length > 0)
    return { reason: health.faults.join(", "), door: null, dependencies: health.dependencies, ...told };
  if (health.page && health.state === "unknown") {
    const reason = `a page came where the state of the service was asked for: ${health.status ?? ""}`;
    return { reason, door: null, dependencies: [], misdirected: "page" };
  }
  return { reason: null, door: null, dependencies: health.dependencies, ...told };
}

function judgeChat(text: string, type: string | undefined): Judged {
  const { fault, unknown, page } = readChatAnswer(text, type);
  return {
    reason: fault,
    door: null,
    dependencies: [],
    ...(unknown === null ? {} : { unknown }),
    ...(page ? { misdirected: "page" } : {}),
  };
}

/** The same path but for its last slash, or its host's letters: what was asked for is there. */
function isSamePlace(asked: URL, location: string | undefined): boolean {
  const target = location === undefined ? null : URL.parse(location, asked.href);
  if (target === null) return false;
  const plain = ({ pathname }: URL): string => pathname.replace(/\/+$/, "").toLowerCase();
  return target.hostname === asked.hostname && plain(target) === plain(asked);
}

function leads(location: string | undefined): string {
  return location === undefined ? "" : ` to ${cutAt(location, 200)}`;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return "";
  return `: ${shortened(line, 160)}`;
}
