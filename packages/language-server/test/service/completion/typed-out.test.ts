/** Editors choose what is offered by what is typed, also of a list that came up some letters ago. */
import { describe, expect, it } from 'vitest';
import { completed } from '../../support/completing.ts';

const use = 'program P\nuse "./catalog.proviso"\n';

/** Places at which a word has been typed out for which there are templates, too. */
const typedOut = [
  ['require', `${use}require|`],
  ['section', `${use}section|`],
  ['revisions', `${use}revisions|`],
  ['any', `${use}require X: any|`],
  ['all', `${use}require X: all|`],
  ['of', `${use}require X: at least 2 of|`],
  ['given', `${use}require X: not given|`],
  ['on', `${use}revisions {\n  1.0 on|\n}`],
] as const;

describe.each(typedOut)('a word that is typed out: %s', (word, source) => {
  it('is offered as it is, so that Enter has nothing to change', async () => {
    const plain = (await completed(source)).filter(({ snippet }) => snippet === null);
    expect(plain.filter(({ text }) => text === word).map(({ label, filter }) => [label, filter])).toEqual([
      [word, word],
    ]);
  });

  it('is less of every template than the template is found by', async () => {
    const templates = (await completed(source)).filter(({ kind }) => kind === 'snippet');
    expect(templates.filter(({ filter }) => filter.startsWith(word))).not.toEqual([]);
    expect(templates.filter(({ filter }) => filter === word)).toEqual([]);
  });

  it('finds nothing any more once a space follows', async () => {
    expect((await completed(source)).filter(({ filter }) => /\s/.test(filter))).toEqual([]);
  });
});

describe('the brace after "all of"', () => {
  it('finds nothing of what was offered before it was typed', async () => {
    const offers = await completed(`${use}require X: all of |`);
    expect(offers.map(({ label }) => label)).toEqual(['{ … }']);
    expect(offers.filter(({ filter }) => filter.includes('{'))).toEqual([]);
  });
});
