/** ECharts: a scatter of points, or bars as a custom series; labels on points where they do not overlap. */
import * as echarts from "echarts";
import { laneCount } from "../data.js";

export const toData = (events) =>
  events.map(({ start, end, title, lane }) => [start, lane, end ?? start, title]);

function bar(params, api) {
  const from = api.coord([api.value(0), api.value(1)]);
  const to = api.coord([api.value(2), api.value(1)]);
  return {
    type: "rect",
    shape: { x: from[0], y: from[1] - 6, width: Math.max(2, to[0] - from[0]), height: 12 },
    style: { fill: api.visual("color") },
  };
}

export function mount(host, data, { start, end }) {
  const chart = echarts.init(host, undefined, { width: 1280, height: 720 });
  const ranged = data.length > 0 && data[0][0] !== data[0][2];
  return new Promise((resolve) => {
    chart.on("finished", () => resolve({}));
    chart.setOption({
      animation: false,
      xAxis: { type: "time" },
      yAxis: {
        type: "category",
        data: Array.from({ length: laneCount }, (_, lane) => `Lane ${lane + 1}`),
      },
      dataZoom: [{ type: "inside", startValue: start, endValue: end, filterMode: "none" }],
      series: [
        ranged
          ? { type: "custom", renderItem: bar, encode: { x: [0, 2], y: 1 }, data }
          : {
              type: "scatter",
              symbolSize: 6,
              data,
              label: { show: true, position: "right", formatter: ({ value }) => value[3] },
              labelLayout: { hideOverlap: true },
            },
      ],
    });
  });
}
