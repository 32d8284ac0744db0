import type { services as english } from "../en/services.ts";

export const services: typeof english = {
  report: "여러 서비스 검증",
  heading: "서비스",
  service: "서비스",
  region: "리전",
  subject: (n) => `서비스 ${n}개`,
  counts: {
    fail: (n) => `실패 ${n}개`,
    inconclusive: (n) => `판정 보류 ${n}개`,
    pass: (n) => `통과 ${n}개`,
  },
  decided: (counted, place, reason) => `${counted}. ${place}: ${reason}`,
  unverified: (detail) => `검증하지 못했습니다: ${detail}`,
};
