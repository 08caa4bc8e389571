const plain = /^[ -~]*$/;
const markOnly = /^\p{M}$/u;
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}])$/u;

/** How many columns a text takes where every letter is as wide as another, and those of East Asia as two. */
export const widthOf = (text: string): number =>
  plain.test(text)
    ? text.length
    : Array.from(text).reduce((sum, each) => sum + (markOnly.test(each) ? 0 : wide.test(each) ? 2 : 1), 0);

export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
