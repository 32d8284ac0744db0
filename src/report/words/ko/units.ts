import type { Units } from "../../text/format.ts";

export const units: Units = {
  locale: "ko-KR",
  percent: "%",
  ms: "ms",
  s: "초",
  min: "분",
  h: "시간",
  mb: "MB",
  oneIn: (n) => `${n}분의 1`,
};
