/** Remembering the last result of a function. */

/** The function, made so that the same arguments as last time give the same result, not an equal one. */
export function memo<Arguments extends readonly unknown[], Result>(
  make: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: { readonly values: Arguments; readonly result: Result } | undefined;
  return (...values) => {
    const known = last;
    if (
      known?.values.length === values.length &&
      values.every((value, at) => Object.is(value, known.values[at]))
    ) {
      return known.result;
    }
    const result = make(...values);
    last = { values, result };
    return result;
  };
}
