import type { GaugeId } from "../../../checks/gauges.ts";
import { type GaugeWords, ofGauges } from "../en/gauges.ts";

const gauges: Record<GaugeId, GaugeWords> = {
  memory: {
    name: "메모리",
    points: "Cloud Monitoring 메모리 측정값",
    above: "메모리 한도를 높이거나 누수를 찾으세요. 검증 한도는 리비전의 메모리 한도보다 낮아야 합니다.",
  },
  cpu: {
    name: "CPU",
    points: "Cloud Monitoring CPU 측정값",
    above: "CPU 한도를 높이거나, 동시 요청 수를 낮추거나, 인스턴스 수를 늘리세요.",
  },
  startup: {
    name: "시작 시간",
    points: "Cloud Monitoring 시작 시간 측정값",
    above:
      "컨테이너가 더 빨리 시작되게 하세요. 포트를 열기 전에 불러오는 것을 줄이거나, 시작 CPU 부스트를 켜거나, 최소 인스턴스(min-instances)를 두세요.",
  },
};

export const gaugeNames = ofGauges(gauges, "name");
export const gaugePoints = ofGauges(gauges, "points");
export const gaugesAbove = ofGauges(gauges, "above");
