/**
 * Moves labels as little as needed so that none lies over another. `middles` are the wanted middles in order, `heights`
 * the heights of the labels, `room` the height that they share; all in one unit. Returns the middles to use; they go on
 * below `room` only when the labels do not fit in it.
 */
export function spread(middles: readonly number[], heights: readonly number[], room: number): readonly number[] {
  const half = (index: number): number => (heights[index] ?? 0) / 2;
  const placed: number[] = [];
  let top = 0;
  for (const [index, middle] of middles.entries()) {
    const place = Math.max(middle, top + half(index));
    placed.push(place);
    top = place + half(index);
  }
  let bottom = Math.max(
    room,
    heights.reduce((sum, height) => sum + height, 0),
  );
  for (let index = placed.length - 1; index >= 0; index--) {
    const place = Math.min(placed[index] ?? 0, bottom - half(index));
    placed[index] = place;
    bottom = place - half(index);
  }
  return placed;
}
