import { bracketed } from './conditions.ts';
import { around, innermost, wordsIn, type FindingFix } from './context.ts';
import { ifSafe } from './outcome.ts';
import { whoDefined } from './who-defined.ts';

const joints = ['and', 'or'] as const;

/** Puts brackets around what belongs together. Both ways are offered, as they mean different things. */
export const bracketsFix: FindingFix = {
  codes: ['mixed-and-or'],
  offer: (context, { span }) => {
    const { document } = context;
    const node = innermost(around(context, span.start), 'Logical');
    if (node?.start !== span.start || node.end !== span.end) return [];
    const operands = node.operands.map((each) => wordsIn(document, each));
    return joints.map((inner) => ({
      title: `Add brackets around what "${inner}" joins`,
      changes: [
        { uri: document.uri, start: node.start, end: node.end, text: bracketed(operands, node.operators, inner) },
      ],
    }));
  },
};

/** Behind "who" no brackets may stand: what is said there is moved to where they may. */
export const bracketsInDefinitionFix: FindingFix = {
  codes: ['mixed-and-or'],
  offer: (context, { span }) => {
    const noun = innermost(around(context, span.start), 'NounPhrase');
    const who = noun?.who ?? null;
    if (noun === null || who?.start !== span.start || who.end !== span.end) return [];
    return joints.flatMap((inner) => {
      const moved = whoDefined(context, noun, who, (...said) => bracketed(...said, inner));
      if (moved === null) return [];
      const { phrase, ...change } = moved;
      return ifSafe(context, {
        title: `Move these words into the definition "${phrase}", with brackets around what "${inner}" joins`,
        ...change,
      });
    });
  },
};
