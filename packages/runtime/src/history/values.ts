/** Events by which fields have other values, and by which something is attested. */
import { quoted } from '../quoted.ts';
import type { MemberShape, RecordShape, Shape } from '../validate/shape.ts';
import { isObject, own, report, reportAt } from '../validate/walk.ts';
import { didYouMean, expected, withArticle } from '../validate/words.ts';
import { at } from './at.ts';
import type { HistoryEvent } from './history.ts';
import { within } from './holder.ts';
import { changing, copyOf, listsIn, objectAt, oneOrMany, put } from './working.ts';
import type { Changing, Holder, Working } from './working.ts';

/** `changed`: fields with the values that they have from the day on; null for not known any more. */
export function change(working: Working, holder: Holder, { what }: HistoryEvent): void {
  at(working, 'what', () => {
    const { walk, checks } = working;
    if (!isObject(what)) {
      report(walk, 'wrongType', () => expected(`an object with fields of ${withArticle(holder.record.name)}`, what));
      return;
    }
    const before = walk.issues.length + walk.omitted;
    for (const key of Object.keys(what)) {
      const instead = otherEvents(working, holder.record, key);
      if (instead !== null)
        reportAt(walk, key, 'incompleteEvent', () => `${quoted(key)} does not change at once: ${instead}`);
    }
    if (walk.issues.length + walk.omitted > before) return;
    checks?.record(holder.record)(walk, what);
    if (walk.issues.length + walk.omitted > before) return;
    const former: Changing = {};
    changeIn(working.shape, holder.object, what, former, holder.record.members);
    working.former.push(holder.inFacts(former));
  });
}

/** What to write where a change of a whole list or of all holdings is asked for; null where it is a field like any other. */
function otherEvents({ shape }: Working, record: RecordShape, key: string): string | null {
  if (key === record.identity) return `it tells one ${record.name} from another; write "left" and "joined".`;
  const member = record.members.find(({ name }) => name === key);
  if (member?.kind === 'holdings') return 'write "gained" or "lost".';
  if (member?.kind === 'attestations') return 'write "attested" or "agreed".';
  const list = listsIn(shape, record).get(key);
  if (list === undefined) return null;
  return list.record.identity === null ? 'write "received".' : 'write "joined", "left" or "received".';
}

/** The members of a field that has several; null where it is one value. */
function membersOf(shape: Shape, members: readonly MemberShape[], key: string): readonly MemberShape[] | null {
  const member = members.find(({ name }) => name === key);
  if (member?.kind !== 'field') return null;
  const { type } = member;
  if (type.kind === 'object') return type.members;
  return type.kind === 'record' ? (shape.records[type.record]?.members ?? null) : null;
}

/** Changes what is given, and in objects only what is given of them; notes what was so before. */
function changeIn(
  shape: Shape,
  object: Changing,
  what: Readonly<Record<string, unknown>>,
  former: Changing,
  members: readonly MemberShape[],
): void {
  for (const [key, value] of Object.entries(what)) {
    const known = own(object, key);
    const inner = changing(known);
    const inside = membersOf(shape, members, key);
    // Money is one value, and so is a list of which there may be more than is known.
    if (inner !== null && isObject(value) && inside !== null)
      changeIn(shape, inner, value, objectAt(former, key), inside);
    else {
      if (known !== null) put(former, key, known);
      put(object, key, copyOf(value));
    }
  }
}

/** `attested`: what somebody answers. */
export function attest(working: Working, holder: Holder, event: HistoryEvent): void {
  at(working, 'what', () => {
    const { what } = event;
    if (!isObject(what)) {
      const wanted = 'an object that names what is attested, with the answer, such as { "Survey": true }';
      report(working.walk, 'wrongType', () => expected(wanted, what));
      return;
    }
    for (const [name, answer] of Object.entries(what)) {
      at(working, name, () => {
        if (typeof answer === 'boolean') attestOne(working, holder, event, name, answer);
        else report(working.walk, 'wrongType', () => expected('true or false', answer));
      });
    }
  });
}

/** `agreed`: an attestation whose answer is yes. */
export function agree(working: Working, holder: Holder, event: HistoryEvent): void {
  at(working, 'what', () => {
    for (const name of oneOrMany(event.what)) {
      if (typeof name === 'string') attestOne(working, holder, event, name, true);
      else report(working.walk, 'wrongType', () => expected('the name of what was agreed to', name));
    }
  });
}

function attestOne(working: Working, holder: Holder, event: HistoryEvent, name: string, answer: boolean): void {
  const { record, object } = holder;
  const known = record.members.flatMap((member) => (member.kind === 'attestations' ? member.names : []));
  if (!known.includes(name)) {
    report(working.walk, 'unknownField', () => {
      return `${quoted(name)} is nothing that is asked to be attested of ${withArticle(record.name)}${didYouMean(name, known)}`;
    });
    return;
  }
  const attested = objectAt(object, 'attested');
  const former = own(attested, name);
  if (former !== null) working.former.push(holder.inFacts(within(['attested', name], former)));
  const { on, by, evidence, through } = event;
  const made: Changing = { answer, on };
  if (by !== undefined) put(made, 'by', by);
  if (evidence !== undefined) put(made, 'evidence', evidence);
  if (through !== undefined) put(made, 'through', through);
  put(attested, name, made);
}
