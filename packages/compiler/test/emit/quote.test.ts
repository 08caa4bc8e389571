import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/emit/quote.ts';

describe('quote', () => {
  it('writes a JSON string literal', () => {
    expect(quote('Say "hello"\n')).toBe(String.raw`"Say \"hello\"\n"`);
  });

  it('keeps every text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(quote(text))).toBe(text);
      }),
    );
  });

  it('cannot end a comment', () => {
    expect(quote('*/')).toBe(String.raw`"*\/"`);
  });

  it('cannot open or close an element of HTML', () => {
    expect(quote('</script><!--')).toBe(String.raw`"\u003c/script\u003e\u003c!--"`);
  });

  it('escapes line separators, direction marks and lone surrogates', () => {
    expect(quote('\u2028\u2029\u202e\ud800')).toBe(String.raw`"\u2028\u2029\u202e\ud800"`);
  });
});
