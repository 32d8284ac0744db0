import { type Face, googleError } from "../face.ts";
import type { MetricStore } from "./store.ts";

const seriesPath = /^\/v3\/projects\/([^/]+)\/timeSeries$/;
const descriptorsPath = /^\/v3\/projects\/([^/]+)\/metricDescriptors$/;

/** timeSeries.list and metricDescriptors.list of Monitoring v3. `now` is epoch ms. */
export function monitoringFace(_store: MetricStore, _options: { now: () => number }): Face {
  return {
    permission(request) {
      if (seriesPath.test(request.path)) return "monitoring.timeSeries.list";
      if (descriptorsPath.test(request.path)) return "monitoring.metricDescriptors.list";
      return undefined;
    },
    answer: () => googleError(501, "UNIMPLEMENTED", "Method not implemented"),
  };
}
