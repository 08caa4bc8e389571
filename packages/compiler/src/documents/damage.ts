/** What stands for bytes that were no characters. */
const lost = '\ufffd';

/** The first character that no text has: a zero, or one that was lost when the bytes were read. Null in a text. */
export const damageOf = (text: string): { readonly at: number; readonly what: 'zero' | 'lost' | 'utf-16' } | null => {
  const zero = text.indexOf('\0');
  const damaged = text.indexOf(lost);
  if (zero === -1 && damaged === -1) return null;
  // The byte order mark of UTF-16 is no UTF-8, and every second byte of what follows is a zero.
  if (zero !== -1 && text.startsWith(lost + lost)) return { at: 0, what: 'utf-16' };
  return zero !== -1 && (damaged === -1 || zero < damaged) ? { at: zero, what: 'zero' } : { at: damaged, what: 'lost' };
};

/** Whether a text can be read as a document at all. */
export const isText = (text: string): boolean => damageOf(text) === null;
