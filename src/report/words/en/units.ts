import type { Units } from "../../text/format.ts";

export const units: Units = {
  locale: "en-US",
  percent: " %",
  ms: " ms",
  s: " s",
  min: " min",
  h: " h",
  mb: " MB",
  oneIn: (n) => `1 in ${n}`,
};
