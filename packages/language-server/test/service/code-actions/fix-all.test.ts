import { describe, expect, it } from 'vitest';
import { fixedText } from '../../../src/service/code-actions/fix-all.ts';
import { provideCodeActions } from '../../../src/service/provide-code-actions.ts';
import { sceneOf } from '../../support/mending.ts';

const catalog = `catalog Club
kind badge plural badges
entries of badge { - Diver  - Rower }
record club { size: number  holds badge }
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

async function fixed(text: string): Promise<string> {
  const { context } = await sceneOf({ 'catalog.proviso': catalog, 'program.proviso': `«»${start}${text}` });
  const after = fixedText(context, (each, range) => provideCodeActions(each, range, (kind) => kind === 'quickfix'));
  return after.slice(start.length);
}

describe('mending all that is clear', () => {
  it('mends each mistake', async () => {
    expect(await fixed('requre badge Divr\nrequire any badge except Rower, Rower\n')).toBe(
      'require badge Diver\nrequire any badge except Rower\n',
    );
  });

  it('mends what another mistake hid', async () => {
    // The list has one name twice only when both are spelt right.
    expect(await fixed('require any badge except Rower, Rowr\n')).toBe('require any badge except Rower\n');
  });

  it('leaves what only its author knows', async () => {
    const text = 'define big: size at least 5\n\nrequire size at most 3 and badge Diver or badge Zzzzz\n';
    expect(await fixed(text)).toBe(text);
  });

  it('changes nothing where nothing is wrong', async () => {
    expect(await fixed('require any badge\n')).toBe('require any badge\n');
  });
});
