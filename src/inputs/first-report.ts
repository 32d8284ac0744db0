import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FirstLook } from "../report/report.ts";
import { type Fault, show } from "./configuration-error.ts";
import { nameParser, revisionPattern } from "./names.ts";
import { fields } from "./fields.ts";
import { numberAt, textAt } from "./foreign-json.ts";

export interface FirstReportParts {
  readFile: (path: string) => string | undefined;
  /** The files of a folder and of those in it. Null: it is no folder. */
  listFiles: (path: string) => string[] | null;
}

/** What was meant by the name, and of which service the report must be. */
export interface FirstReportWish {
  /** As it was given. "": the newest of this job's own is taken, if there is one. */
  given: string;
  workspace: string;
  /** Where this job's reports lie. Undefined: outside of a runner. */
  tempDir: string | undefined;
  service: string;
  region: string;
  revision: string | undefined;
}

/** A folder of artifacts has a few; anything more is not one. */
const mostFiles = 1_000;

/** A report has some hundred kB. */
const mostCharacters = 20_000_000;

/** The first look at the deploy, by its report file. Null: there is none. What is wrong with one that was named is a fault. */
export function readFirstReport(wish: FirstReportWish, parts: FirstReportParts, faults: Fault[]): FirstLook | null {
  const { given, workspace, tempDir } = wish;
  if (given === "") return tempDir === undefined ? null : newestIn(join(tempDir, "ion-verify"), wish, parts);
  const refuse = (value: string): null => {
    faults.push({ name: "first-report", value, allowed: fields["first-report"].allowed, where: "input" });
    return null;
  };
  const path = resolve(workspace, given);
  try {
    const files = parts.listFiles(path);
    if (files !== null)
      return newestIn(path, wish, parts) ?? refuse(`${show(given)}, a folder without a report on this deploy`);
    const text = parts.readFile(path);
    if (text === undefined) return refuse(`${show(given)}, a file that does not exist`);
    const look = lookOf(text);
    if (look === null) return refuse(`${show(given)}, which is not the report file of a verification`);
    const other = whyAnother(look, wish);
    return other === null ? look.first : refuse(`${show(given)}, a report on ${other}`);
  } catch (error) {
    return refuse(
      `${show(given)}, which cannot be read (${show(error instanceof Error ? error.message : String(error))})`,
    );
  }
}

/** For `FirstReportParts.listFiles`. */
export function listFilesIfFolder(path: string): string[] | null {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  return readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name));
}

interface Look {
  first: FirstLook;
  service: string;
  region: string;
}

/** Of those on this deploy the latest one. */
function newestIn(folder: string, wish: FirstReportWish, { readFile, listFiles }: FirstReportParts): FirstLook | null {
  const files = (listFiles(folder) ?? []).filter((name) => name.endsWith(".json")).slice(0, mostFiles);
  const looks = files
    .flatMap((file) => lookOf(readFile(file) ?? "") ?? [])
    .filter((look) => whyAnother(look, wish) === null);
  return looks.map(({ first }) => first).toSorted((a, b) => b.at - a.at)[0] ?? null;
}

/** On what else it is a report. Null: on the deploy that is meant. */
function whyAnother({ first, service, region }: Look, wish: FirstReportWish): string | null {
  if (service !== wish.service || region !== wish.region) return `${show(service)} in ${show(region)}`;
  const other = wish.revision !== undefined && first.revision !== null && first.revision !== wish.revision;
  return other ? `the revision ${show(first.revision ?? "")}` : null;
}

const parseRevision = nameParser(revisionPattern);

/** The file comes from another job: each part is looked at before it is used. Null: it is no report of a verification. */
function lookOf(text: string): Look | null {
  if (text.length > mostCharacters) return null;
  let report: unknown;
  try {
    report = JSON.parse(text) as unknown;
  } catch {
    return null;
  }
  const [service, region] = [textAt(report, "service", "name"), textAt(report, "service", "region")];
  const at = numberAt(report, "generatedAt");
  const verdict = verdicts.find((one) => one === textAt(report, "verdict"));
  const known = textAt(report, "schema") === "ion-verify/report@1";
  const dated = at !== null && at >= 0 && at <= latestTime;
  if (!known || service === null || region === null || !dated || verdict === undefined) return null;
  const revision = parseRevision(textAt(report, "candidate", "name") ?? "");
  const [from, to] = [numberAt(report, "window", "startedAt"), numberAt(report, "window", "endedAt")];
  const sha = /^[0-9a-f]{40,64}$/.exec(textAt(report, "commit", "sha") ?? "")?.[0];
  return {
    service,
    region,
    first: {
      verdict,
      at,
      revision,
      startedAt: from,
      seenMs: from === null || to === null ? null : Math.max(0, to - from),
      requests: Math.min(Math.max(0, Math.trunc(numberAt(report, "requests", "count") ?? 0)), Number.MAX_SAFE_INTEGER),
      sample: textAt(report, "requests", "source") === "probes" ? "probes" : "requests",
      ...(sha === undefined ? {} : { commit: sha }),
    },
  };
}

/** Times are written with four digits of a year. */
const latestTime = 253_370_764_800_000;

const verdicts = ["pass", "fail", "inconclusive"] as const;
