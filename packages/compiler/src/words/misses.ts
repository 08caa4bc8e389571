/** What came nearest, and why it does not count. */
import type { Explanation, HoldingReason, Miss } from '../core/explanation.ts';
import { decidingChildren } from './exceptions.ts';
import { foundInWords } from './found.ts';
import type { Context } from './found.ts';
import { headingOf, merged } from './headings.ts';
import { factInWords, keysOf } from './naming.ts';
import { counted } from './english.ts';
import { lengthInWords } from './values.ts';

type HoldingMiss = Extract<Miss, { readonly kind: 'holding' }>;

/** Of more reasons than this, the first ones are told. */
const mostReasons = 3;

/** Why a holding does not count, as the rest of a sentence about it. */
function holdingReason(reason: HoldingReason, earned: 'earned' | 'passed'): string {
  switch (reason.kind) {
    case 'ended':
      return `ended on ${reason.last}`;
    case 'superseded':
      return `ended on ${reason.on} as ${reason.title ?? reason.by} was awarded`;
    case 'notYetHeld':
      return `is held only from ${reason.first}`;
    case 'notThroughout':
      return `was not held on ${reason.missing}`;
    case 'tooShort':
      return `was held on ${counted(reason.days, 'day')}; ${reason.needed} are needed`;
    case 'earnedOutside': {
      const { on, first, last } = reason;
      if (on === null) return `counts only if it was ${earned} from ${first ?? ''} on`;
      return `was ${earned} on ${on}, ${first !== null && on < first ? `before ${first}` : `after ${last ?? ''}`}`;
    }
    case 'ranOut': {
      const { on, since, after } = reason;
      return `ran out on ${on}${since === null ? ' at the latest' : ''}, ${lengthInWords(after)} after it was ${earned}`;
    }
    case 'excluded': {
      const { since, revision } = reason;
      if (revision !== null) return `excluded since revision ${revision}${since === null ? '' : ` (${since})`}`;
      return since === null ? 'excluded' : `excluded since ${since}`;
    }
    case 'notYetOffered':
      return `does not exist before ${reason.first}`;
    case 'retired':
      return `was retired; its last day was ${reason.last}`;
    case 'outdated':
      return `is too old since ${reason.since}, as there is a newer one`;
    case 'notAsked':
      return 'is not one of those asked for';
  }
}

function isParticiple({ kind }: HoldingReason): boolean {
  return kind === 'excluded';
}

function verbAndKindIn(pointer: string): { readonly verb: string; readonly kind: string | null } {
  const keys = keysOf(pointer);
  const verb = keys.findLastIndex((key) => key === 'holds' || key === 'passed');
  return verb === -1 ? { verb: 'holds', kind: null } : { verb: keys[verb] ?? '', kind: keys[verb + 1] ?? null };
}

function holdingInWords(miss: HoldingMiss, { naming }: Context): string {
  const { verb, kind } = verbAndKindIn(miss.pointer);
  const earned = verb === 'passed' ? 'passed' : 'earned';
  const name = miss.title ?? (kind === null ? miss.name : naming.entry(kind, miss.name));
  const holder = holderOf(miss.pointer, naming.item);
  const words = `${name}${isParticiple(miss.reason) ? ':' : ''} ${holdingReason(miss.reason, earned)}`;
  return holder === null ? words : `${holder}: ${words}`;
}

/** Who holds it, where it is an item of a list rather than the subject. */
function holderOf(pointer: string, item: (pointer: string) => string | null): string | null {
  const before = /^(.+)\/(?:holds|passed)\/[^/]+(?:\/known)?\/\d+$/.exec(pointer)?.[1];
  return before === undefined ? null : item(before);
}

/** `not "employment is FullTime"` */
function notSo(explanation: Explanation): string {
  return `not "${headingOf(explanation)}"`;
}

/** The reason that one condition without children gives. */
function leafReason(explanation: Explanation, context: Context): readonly string[] {
  const { nearest, verdict, missing, found } = explanation;
  if (nearest.length > 0) {
    return nearest.map((miss) =>
      miss.kind === 'holding'
        ? holdingInWords(miss, { ...context, naming: withoutItems(context) })
        : missInWords(miss, context),
    );
  }
  if (verdict === 'unknown') {
    const facts = missing.map((pointer) => factInWords(pointer, context.naming));
    return [`not known: ${facts.length === 0 ? headingOf(explanation) : facts.join(', ')}`];
  }
  const words = foundInWords(explanation, context);
  if (words === null || found === null) return [notSo(explanation)];
  return [`${notSo(explanation)} (found ${words})`];
}

/** Within an item its holdings need not say whose they are. */
function withoutItems({ naming }: Context): Context['naming'] {
  return { ...naming, item: () => null };
}

/** Each reason for which an explanation is not met, in the order of the document. */
function reasonsOf(explanation: Explanation, context: Context): readonly string[] {
  const shown = merged(explanation);
  if (shown.verdict === 'met' || shown.verdict === 'not applicable') return [];
  if (shown.children.length === 0) return leafReason(shown, context);
  if (shown.form === 'not') return [notSo(shown)];
  const reasons = decidingChildren(shown).flatMap((child) => reasonsOf(child, context));
  return reasons.length > 0 ? reasons : [notSo(shown)];
}

/** Something that does not count, by name, with the reasons. */
export function missInWords(miss: Miss, context: Context): string {
  if (miss.kind === 'holding') return holdingInWords(miss, context);
  const isIndex = miss.name === keysOf(miss.pointer).at(-1);
  const name = isIndex ? factInWords(miss.pointer, context.naming) : miss.name;
  const reasons = reasonsOf(miss.explanation, context);
  const shown = reasons.slice(0, mostReasons).join('; ');
  const more = reasons.length > mostReasons ? `; and ${reasons.length - mostReasons} more` : '';
  return reasons.length === 0 ? name : `${name}: ${shown}${more}`;
}

/** Several of them, each once: two holdings of one entry may lack the same. */
export function missesInWords(misses: readonly Miss[], context: Context): readonly string[] {
  return [...new Set(misses.map((miss) => missInWords(miss, context)))];
}
