/** Makes a check of a shape, once; the checks then need no more than the facts. */
import { listCheck } from './lists.ts';
import { attestationCheck, holdingCheck, moneyCheck, objectCheck, spanCheck } from './objects.ts';
import type { Members } from './objects.ts';
import {
  dateCheck,
  durationCheck,
  entryCheck,
  numberCheck,
  oneOfCheck,
  periodCheck,
  textCheck,
  yesnoCheck,
} from './scalars.ts';
import type { KindShape, MemberShape, RecordShape, Shape, TypeShape } from './shape.ts';
import type { Check } from './walk.ts';
import { withArticle } from './words.ts';

interface Prepared {
  readonly shape: Shape;
  /** By place in `shape.records`; filled one by one, as records may contain each other. */
  readonly records: Check[];
}

function kindAt({ shape }: Prepared, place: number): KindShape {
  const kind = shape.kinds[place];
  if (kind === undefined) throw new Error(`The shape has no kind ${place}.`);
  return kind;
}

function recordAt(shape: Shape, place: number): RecordShape {
  const record = shape.records[place];
  if (record === undefined) throw new Error(`The shape has no record ${place}.`);
  return record;
}

function entryCheckAt(prepared: Prepared, place: number): Check {
  const { name, entries } = kindAt(prepared, place);
  return entryCheck(name, entries);
}

function typeCheck(type: TypeShape, prepared: Prepared, owner: string): Check {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return numberCheck(type.neverNegative);
    case 'money':
      return moneyCheck(type.currency, type.neverNegative);
    case 'duration':
      return durationCheck;
    case 'period':
      return periodCheck;
    case 'date':
      return dateCheck;
    case 'text':
      return textCheck;
    case 'yesno':
      return yesnoCheck;
    case 'choice':
      return oneOfCheck(type.members, 'unknownChoice');
    case 'scale':
      return oneOfCheck(type.levels, 'unknownLevel');
    case 'entry':
      return entryCheckAt(prepared, type.of);
    case 'record': {
      recordAt(prepared.shape, type.record);
      return (walk, value) => prepared.records[type.record]?.(walk, value);
    }
    case 'object': {
      const check = objectCheck(memberChecks(type.members, prepared), owner);
      return hasDays(type.members) ? spanCheck(check) : check;
    }
    case 'list': {
      const identity = type.of.kind === 'record' ? recordAt(prepared.shape, type.of.record).identity : null;
      return listCheck(typeCheck(type.of, prepared, owner), identity);
    }
  }
}

/** Whether something has an entry with its days, as what somebody fills and what is applied for have. */
function hasDays(members: readonly MemberShape[]): boolean {
  const isOf = (name: string, kind: TypeShape['kind']): boolean =>
    members.some((member) => member.kind === 'field' && member.name === name && member.type.kind === kind);
  return isOf('entry', 'entry') && isOf('since', 'date') && isOf('through', 'date');
}

function memberCheck(member: MemberShape, prepared: Prepared): Check {
  switch (member.kind) {
    case 'field':
      return typeCheck(member.type, prepared, JSON.stringify(member.name));
    case 'holdings': {
      const lists = member.kinds.map((place): readonly [string, Check] => {
        const { name } = kindAt(prepared, place);
        return [name, listCheck(holdingCheck(name, entryCheckAt(prepared, place), listCheck(dateCheck, null)), null)];
      });
      return objectCheck(new Map(lists), JSON.stringify(member.name));
    }
    case 'attestations':
      return objectCheck(new Map(member.names.map((name) => [name, attestationCheck])), JSON.stringify(member.name));
  }
}

function memberChecks(members: readonly MemberShape[], prepared: Prepared): Members {
  return new Map(members.map((member) => [member.name, memberCheck(member, prepared)]));
}

/** The checks of facts, and of parts of them. */
export interface Checks {
  readonly subject: Check;
  /** The check of what a record describes. */
  readonly record: (record: RecordShape) => Check;
  /** The check of the name of an entry of a kind. */
  readonly entry: (kind: KindShape) => Check;
}

/**
 * The checks of the facts that the shape describes.
 *
 * @throws Error where the shape refers to a record or a kind that it does not have: no compiler wrote it.
 */
export function prepare(shape: Shape): Checks {
  const prepared: Prepared = { shape, records: [] };
  const subject = recordAt(shape, shape.subject);
  for (const { name, members } of shape.records) {
    prepared.records.push(objectCheck(memberChecks(members, prepared), withArticle(name)));
  }
  const record = (one: RecordShape): Check => {
    const place = shape.records.indexOf(one);
    return (walk, value) => prepared.records[place]?.(walk, value);
  };
  return {
    subject: record(subject),
    record,
    entry: ({ name, entries }) => entryCheck(name, entries),
  };
}
