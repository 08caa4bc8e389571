import { wordsIn, type FindingFix } from './context.ts';
import { wordListAt } from './expected-type.ts';

/** More than these nobody chooses from. */
const most = 8;

/** Where one of a few words has to stand and none is near: offers each of them. */
export const chooseMemberFix: FindingFix = {
  codes: ['unknown-member', 'wrong-value', 'example-value'],
  offer: (context, { span, fixes }) => {
    const list = fixes.length > 0 ? null : wordListAt(context, span.start);
    if (list === null || list.words.length > most) return [];
    return list.words.map((word) => ({
      title: `Write "${word}"`,
      changes: [{ uri: context.document.uri, start: span.start, end: span.end, text: word }],
    }));
  },
};

/** Adds a level that a scale, or a name that a choice, does not have yet. */
export const addMemberFix: FindingFix = {
  codes: ['unknown-member'],
  offer: (context, { span }) => {
    const word = wordsIn(context.document, span);
    const list = wordListAt(context, span.start);
    const change = list?.add(word) ?? null;
    if (list === null || change === null) return [];
    const where = list.name === null ? 'the list of the field' : `the ${list.kind} "${list.name}"`;
    const how = list.kind === 'scale' ? ', above all others' : '';
    return [{ title: `Add "${word}" to ${where}${how}`, changes: [change] }];
  },
};
