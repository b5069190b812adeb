/** What a look at a foreign object gives; undefined where a getter or a proxy throws. */
export function safely<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
