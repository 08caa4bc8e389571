/** What a picture of verdicts over time shows, for those who do not see it. */
import { wordsOfVerdict } from '@proviso/compiler';
import { shownRows } from './bands.ts';
import type { TimelineView } from './view.ts';

/** Whose verdicts they are, and from when to when. */
export function subtitleOf({ who, from, to }: TimelineView): string {
  return `${who === null ? 'From' : `${who}, from`} ${from} through ${to}`;
}

/** What the picture shows, for those who hear it. */
export function descriptionOf(view: TimelineView): string {
  const { status, changes } = view;
  const states = (status?.kind === 'told' ? status.bands : []).map(
    ({ status: name, first, last }) => `${name} from ${first} to ${last}`,
  );
  const bands = shownRows(view).map(({ name, bands: all }) => {
    const each = all.map(({ first, last, verdict }) => `${wordsOfVerdict(verdict).words} from ${first} to ${last}`);
    return `${name}: ${each.join(', ')}.`;
  });
  const number = changes.filter(({ turns }) => turns.length > 0).length;
  return [
    ...(states.length === 0 ? [] : [`Status: ${states.join(', ')}.`]),
    ...bands,
    numberWords(number, states.length > 1),
  ].join(' ');
}

/** On how many days verdicts change; `isStatus`: the status does in any case. */
function numberWords(days: number, isStatus: boolean): string {
  if (days === 0) return isStatus ? 'No verdict changes.' : 'Nothing changes.';
  const where = days === 1 ? '1 day, which is' : `${days} days, which are`;
  return `Verdicts change on ${where} listed below the bands.`;
}
