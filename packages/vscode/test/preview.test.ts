import { describe, expect, it } from 'vitest';
import { readFromFrame, readToFrame } from '../src/preview/messages.ts';
import { frame } from '../src/preview/page.ts';
import { topOf } from '../src/preview/scroll.ts';

describe('The frame of a preview', () => {
  const text = frame({ source: 'https://editor.test', nonce: 'n0nce', style: 'a.css', script: 'a.js' });

  it('allows nothing but the style sheet and the one script', () => {
    const policy = /content="([^"]*)"/u.exec(text)?.[1];
    expect(policy).toBe(
      "default-src 'none'; style-src https://editor.test; font-src https://editor.test; script-src 'nonce-n0nce';",
    );
  });

  it('has one script, with the word that allows it', () => {
    expect(text.match(/<script/gu)).toHaveLength(1);
    expect(text).toContain('<script nonce="n0nce" src="a.js">');
  });
});

describe('What frame and extension tell each other', () => {
  it('is read where it has the right shape', () => {
    expect(readToFrame({ kind: 'page', html: '<p>' })).toEqual({ kind: 'page', html: '<p>' });
    expect(readToFrame({ kind: 'scroll', line: 3 })).toEqual({ kind: 'scroll', line: 3 });
    expect(readFromFrame({ kind: 'ready' })).toEqual({ kind: 'ready' });
    expect(readFromFrame({ kind: 'reveal', line: 3 })).toEqual({ kind: 'reveal', line: 3 });
  });

  it.each([[null], ['page'], [{ kind: 'page' }], [{ kind: 'scroll', line: '3' }], [{ kind: 'run' }]])(
    'is not read from %j',
    (value) => {
      expect(readToFrame(value)).toBeNull();
    },
  );

  it.each([[null], [{ kind: 'reveal', line: -1 }], [{ kind: 'reveal', line: 0.5 }], [{ kind: 'page', html: '' }]])(
    'is not read by the extension from %j',
    (value) => {
      expect(readFromFrame(value)).toBeNull();
    },
  );
});

describe('How far a page is scrolled', () => {
  const marks = [
    { line: 2, top: 40 },
    { line: 10, top: 200 },
    { line: 10, top: 230 },
    { line: 20, top: 400 },
  ];

  it.each([
    ['to its top at the first line', 0, 0],
    ['to its top at the first mark', 2, 0],
    ['to a mark at its line', 10, 200],
    ['between two marks as far as the line is', 15, 300],
    ['to the last mark below it', 99, 400],
  ])('is %s', (_, line, top) => {
    expect(topOf(line, marks)).toBe(top);
  });

  it('is not pulled to what the page has at its end and the document at its beginning', () => {
    expect(topOf(6, [...marks, { line: 6, top: 900 }])).toBe(120);
  });

  it('is nothing where the page has no marks', () => {
    expect(topOf(5, [])).toBe(0);
  });

  it('does not go back up for a mark that stands elsewhere on the page', () => {
    const moved = [
      { line: 1, top: 300 },
      { line: 5, top: 500 },
      { line: 9, top: 100 },
    ];
    expect(topOf(7, moved)).toBe(500);
  });
});
