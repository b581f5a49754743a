import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "#components/charts/spread.ts";

test("labels with room around them stay where they are", () => {
  expect(spread([2, 6, 10], [1, 1, 1], 12)).toEqual([2, 6, 10]);
});

test("labels at the end move up, so that they stay inside", () => {
  expect(spread([11.5, 11.9], [2, 2], 12)).toEqual([9, 11]);
});

test("labels never lie over each other, keep their order and stay inside when they fit", () => {
  const label = fc.record({ middle: fc.integer({ min: 0, max: 150 }), height: fc.integer({ min: 10, max: 20 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 7 }), (labels) => {
      const middles = labels.map(({ middle }) => middle).sort((a, b) => a - b);
      const heights = labels.map(({ height }) => height);
      const placed = spread(middles, heights, 150);
      let bottom = 0;
      for (const [index, middle] of placed.entries()) {
        expect(middle - (heights[index] ?? 0) / 2).toBeGreaterThanOrEqual(bottom - 1e-9);
        bottom = middle + (heights[index] ?? 0) / 2;
      }
      expect(bottom).toBeLessThanOrEqual(150 + 1e-9);
    }),
  );
});
