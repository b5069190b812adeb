/** Columns that grow: a batch of new rows costs what the batch costs, as long as it comes last. */

/** Any column of numbers. */
export type Column =
  Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array | Int16Array;

/** How many bytes of a buffer columns use; only who has them all may go on behind them. */
const used = new WeakMap<ArrayBufferLike, number>();

/**
 * A column with room for new rows at the places `gaps` (ascending places of the result), and the old values in order
 * at all others. Gaps at the end share the old column's memory, which is grown by a half now and then; what is in a gap
 * is for the caller to write.
 */
export function spreadColumn<T extends Column>(column: T, gaps: Uint32Array): T {
  if ((gaps[0] ?? column.length) >= column.length) return lengthen(column, gaps.length);
  const spread = allocate(column, column.length + gaps.length);
  let from = 0;
  gaps.forEach((gap, place) => {
    const to = gap - place;
    spread.set(column.subarray(from, to), from + place);
    from = to;
  });
  spread.set(column.subarray(from), from + gaps.length);
  return spread;
}

function lengthen<T extends Column>(column: T, more: number): T {
  const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT: step } = column;
  const size = column.length + more;
  const end = byteOffset + size * step;
  if (used.get(buffer) === byteOffset + byteLength && end <= buffer.byteLength) {
    used.set(buffer, end);
    return view(column, buffer, byteOffset, size);
  }
  const longer = allocate(column, size + (size >> 1));
  longer.set(column);
  used.set(longer.buffer, size * step);
  return view(longer, longer.buffer, 0, size);
}

function allocate<T extends Column>(like: T, size: number): T {
  return new (like.constructor as new (size: number) => T)(size);
}

function view<T extends Column>(like: T, buffer: ArrayBufferLike, offset: number, size: number): T {
  const make = like.constructor as new (buffer: ArrayBufferLike, offset: number, size: number) => T;
  return new make(buffer, offset, size);
}
