import type { Figures } from "../../figures.ts";
import type { Voice } from "../../voice.ts";

/** What was counted. */
export const counted = (f: Figures): string => `${f.ofProbes ? "probe" : "request"}${f.n === "1" ? "" : "s"}`;

export const plural = (f: Figures): string => (f.ofProbes ? "probes" : "requests");

const badOnes = (f: Figures): string => {
  if (f.id === "hidden-wait") return "requests that waited unseen";
  return f.percentile === null ? "errors" : `slow ${plural(f)} (over ${f.limit})`;
};
const goodOnes = (f: Figures): string =>
  f.id === "hidden-wait"
    ? "further requests without such a wait"
    : f.percentile === null
      ? `further ${plural(f)} without an error`
      : `further ${plural(f)} within ${f.limit}`;

/** How many further good ones would have proven it, and why so many. */
export const provenBy = (v: Voice, f: Figures, moreClean: number): string =>
  `${v.count(moreClean)} ${goodOnes(f)} would have proven it${
    f.proofBurst === null
      ? ""
      : `: so many because bad ones came in clusters of about ${f.proofBurst} before this revision`
  }.`;

/** How many bad ones would have broken it by themselves, whatever the past says of them. */
export const brokenBy = (v: Voice, f: Figures, failsFrom: number): string =>
  failsFrom > f.total
    ? `${v.count(failsFrom)} ${plural(f)}, all of them bad, would break it.`
    : `${v.count(failsFrom)} ${badOnes(f)} in ${f.n} would break it.`;
