import { describe, expect, it } from 'vitest';
import { parse } from '../src/parse.ts';

/** What is said of a text, with the words that it is said of. */
function said(text: string): readonly string[] {
  return parse(text).problems.map(
    ({ start, end, message, replacement }) => `«${text.slice(start, end)}» ${message} ${replacement ?? ''}`,
  );
}

const many = (count: number, item: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => item(at)).join('\n');

/** Documents of so many items around one that is given. */
const around: Readonly<Record<string, (item: string, count: number) => string>> = {
  'among requirements': (item, count) => {
    const others = many(count, (at) => `require R${at}: size at least ${at} and (any badge or not insured)`);
    return `program P\n${others}\n${item}\n${others}`;
  },
  'in a section among sections': (item, count) => {
    const others = many(count, (at) => `require R${at}: size at least ${at} and insured`);
    const section = `section "S" {\n${others}\n}\n`;
    return `program P\n${section}section "T" {\n${others}\n${item}\n${others}\n}\n${section}`;
  },
};

const mistakes = [
  'requre any badge',
  'require any badge adn insured',
  'require at leest 3 people',
  'require all off { insured }',
  'reqiure Big "Large": size at lest 3\nrequire any badge',
  'require size is ( 3 and insured',
  'require',
  'require when insured size at least 3',
  'zzz qqq',
  'require insured }',
  'defin big: size at least 3',
  'require X: insured mai instead when big: size at least 3',
];

describe('a mistake in a long document', () => {
  it.each(Object.keys(around).flatMap((place) => mistakes.map((mistake) => [place, mistake] as const)))(
    'is told as in a short one, %s: %s',
    (place, mistake) => {
      const text = around[place];
      if (text === undefined) throw new Error('There is no such place.');
      expect(said(text(mistake, 60))).toEqual(said(text(mistake, 3)));
    },
  );

  it('is mended in a catalog as in a short one', () => {
    const text = (count: number): string => {
      const others = many(count, (at) => `choice Choice${at}: One, Two, Three`);
      return `catalog C\n${others}\nchoise Colour: Red, Blue\n${others}`;
    };
    expect(said(text(60))).toEqual(said(text(3)));
  });

  it('is mended in examples as in a short one', () => {
    const text = (count: number): string => {
      const others = many(count, (at) => `expect Sample${at} met on 2024-06-01`);
      return `examples for P\n${others}\nexpct Other met on 2024-06-01\n${others}`;
    };
    expect(said(text(60))).toEqual(said(text(3)));
  });
});
