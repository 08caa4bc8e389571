import { describe, expect, it } from 'vitest';
import { fixAll } from '../../../src/service/code-actions/fix-all.ts';
import { applied } from '../../../src/service/code-actions/edits/apply.ts';
import { provideCodeActions } from '../../../src/service/provide-code-actions.ts';
import { sceneOf } from '../../support/mending.ts';

const catalog = `catalog Club
kind badge plural badges
entries of badge { - Diver  - Rower }
record club { size: number  holds badge }
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

/** What mending all changes in a program; null where nothing. */
async function mended(text: string): Promise<ReturnType<typeof fixAll>> {
  const { context } = await sceneOf({ 'catalog.proviso': catalog, 'program.proviso': `«»${start}${text}` });
  return fixAll(context, (each, range) => provideCodeActions(each, range, (kind) => kind === 'quickfix'));
}

async function fixed(text: string): Promise<string> {
  const proposal = await mended(text);
  return applied(start + text, proposal?.changes ?? []).slice(start.length);
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
    expect(await mended('require any badge\n')).toBeNull();
  });

  it('changes no more than what stands between the first mistake and the last', async () => {
    const proposal = await mended('require badge Divr\nrequire badge Rowr\nrequire any badge\n');
    expect(proposal?.changes).toMatchObject([{ text: 'er\nrequire badge Rowe' }]);
  });
});
