import type { Units } from "../../text/format.ts";

const man = 1e4;
const eok = 1e8;

/** 큰 수는 만, 억으로 읽는다. 유효 숫자는 두 자리이므로 나머지는 천, 천만 단위이다. */
function large(count: string, value: number): string {
  const whole = Math.round(value);
  if (whole < man) return count;
  const [unit, name, rest] = whole < eok ? [man, "만", "천"] : [eok, "억", "천만"];
  const left = Math.round(((whole % unit) * 10) / unit);
  return `${Math.floor(whole / unit).toLocaleString("ko-KR")}${name}${left === 0 ? "" : ` ${left}${rest}`}`;
}

export const units: Units = {
  locale: "ko-KR",
  percent: "%",
  ms: "ms",
  s: "초",
  min: "분",
  h: "시간",
  mb: "MB",
  oneIn: (count, value) => `${large(count, value)}분의 1`,
};
