/** Whether a value from elsewhere is an object with named properties. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or null for anything else. */
export const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Every item read by `read`, or null where one of them cannot be. */
export const listOf = <T>(value: unknown, read: (item: unknown) => T | null): readonly T[] | null => {
  if (!Array.isArray(value)) return null;
  const items: T[] = [];
  for (const each of value) {
    const item = read(each);
    if (item === null) return null;
    items.push(item);
  }
  return items;
};
