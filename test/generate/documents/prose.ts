import type { TextBlock } from '../../../grammar/src/index.ts';
import { perhaps, pick, type Choices } from './choices.ts';
import { at, text } from './nodes.ts';
import { wordsFor } from './words.ts';

/** What people read and nothing evaluates. */
export function prose(choices: Choices): TextBlock {
  const value = pick(choices, ['What people read.', 'One line\n\n  and another', '', '"quoted" // no comment']);
  return {
    kind: 'TextBlock',
    ...at,
    title: perhaps(choices, 2, () => text(pick(choices, wordsFor.titles))),
    prose: { kind: 'Prose', ...at, value },
  };
}
