import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { asDocument, bakery, guild } from './newcomers/bakery.ts';
import { catalogs } from './newcomers/catalogs.ts';
import { examples } from './newcomers/examples.ts';
import type { Mistake } from './newcomers/mistake.ts';
import { people } from './newcomers/people.ts';
import { programs } from './newcomers/programs.ts';
import { roles } from './newcomers/roles.ts';
import { requirements } from './newcomers/requirements.ts';
import { spelling } from './newcomers/spelling.ts';

/** Everything that is found in a document: the words in marks, as in the mistake, with what is said of them. */
function findingsIn(items: string): readonly Mistake[] {
  const text = asDocument(items.replaceAll(/[«»]/gu, ''));
  const host = memoryHost({ 'catalog.proviso': bakery, 'guild.proviso': guild, 'own.proviso': text });
  const before = text.length - items.replaceAll(/[«»]/gu, '').length;
  return checkDocument(host, 'own.proviso').diagnostics.map(({ message, span, fixes }): Mistake => {
    const [start, end] = [span.start, span.end];
    const marked = `${text.slice(before, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    const [fix] = fixes;
    return fix === undefined ? [marked, message] : [marked, message, fix.title];
  });
}

/** Each mistake with its document, which names the test. */
const named = (mistakes: readonly Mistake[]): { readonly document: string; readonly mistake: Mistake }[] =>
  mistakes.map((mistake) => ({ document: mistake[0], mistake }));

describe('a newcomer gets one finding for one mistake', () => {
  it.each(named(requirements))('in a requirement: $document', ({ document, mistake }) => {
    expect(findingsIn(document)).toEqual([mistake]);
  });

  it.each(named(people))('in what is asked of people: $document', ({ document, mistake }) => {
    expect(findingsIn(document)).toEqual([mistake]);
  });

  it.each(named(spelling))('in how words are written: $document', ({ document, mistake }) => {
    expect(findingsIn(document)).toEqual([mistake]);
  });

  it.each(named(programs))('in a program: $document', ({ document, mistake }) => {
    expect(findingsIn(document)).toEqual([mistake]);
  });

  it.each(named(catalogs))('in a catalog: $document', ({ document, mistake }) => {
    expect(findingsIn(document)).toEqual([mistake]);
  });

  it.each(named(roles))('in what is said of roles: $document', ({ document, mistake }) => {
    expect(findingsIn(document)).toEqual([mistake]);
  });

  it.each(named(examples))('in examples: $document', ({ document, mistake }) => {
    expect(findingsIn(document)).toEqual([mistake]);
  });
});
