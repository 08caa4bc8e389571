/** Verdicts over time as a page for an editor: the bands, and below them in words what changed when and why. */
import { wordsOfVerdict } from '@proviso/compiler';
import type { Band, Verdict } from '@proviso/runtime';
import { bandsOf, onPage, shownRows } from './bands.ts';
import { descriptionOf, subtitleOf } from './description.ts';
import type { StatusChange, StatusView } from './status-view.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import { outcomeWords } from './view.ts';
import type { TimelineView, ViewChange, ViewMoment, ViewRow, ViewTurn } from './view.ts';

/** The inside of a body: no styles, nothing that runs, loads or leads anywhere. */
export function pageOfTimeline(view: TimelineView): string {
  const { title, program, status, changes, moments } = view;
  return element(
    'article',
    { class: 'timeline' },
    element('header', {}, element('h1', {}, title ?? program), subtitle(view)),
    // Where there is little room the picture moves under its edge; with the keyboard, too.
    element('figure', { tabindex: 0, role: 'group', 'aria-label': 'The verdicts as bands' }, bandsOnPage(view)),
    ...statusPart(status),
    ...changesPart(changes, status),
    ...(status?.kind === 'untold' ? [paragraph(status.why, 'status')] : []),
    ...momentsPart(moments),
    ...daysPart(shownRows(view)),
  ).svg;
}

/** The bands as a piece of a page, whose style gives them their colours and which says the rest. */
function bandsOnPage(view: TimelineView): Svg {
  const { pieces, bottom } = bandsOf(view, onPage);
  return element(
    'svg',
    { viewBox: `0 0 ${onPage.width} ${bottom + 8}`, role: 'img', 'aria-labelledby': 'bands-title bands-description' },
    element('title', { id: 'bands-title' }, `${view.title ?? view.program}: ${subtitleOf(view)}`),
    element('desc', { id: 'bands-description' }, descriptionOf(view)),
    ...pieces,
  );
}

/** Whose verdicts they are, and from when to when. */
function subtitle({ who, from, to }: TimelineView): Svg {
  return element('p', { class: 'status' }, who === null ? 'From ' : `${who}, from `, day(from), ' through ', day(to));
}

function paragraph(words: string, kind: string): Svg {
  return element('p', kind === '' ? {} : { class: kind }, words);
}

function part(heading: string, ...content: readonly Svg[]): Svg {
  return element('section', {}, element('h2', {}, heading), ...content);
}

function bullets(items: readonly string[], kind: string): readonly Svg[] {
  return items.length === 0 ? [] : [element('ul', { class: kind }, ...items.map((item) => element('li', {}, item)))];
}

function day(on: string): Svg {
  return element('time', { datetime: on }, on);
}

/** What became of the status, and what had to be done. */
function statusPart(status: StatusView | null): readonly Svg[] {
  if (status?.kind !== 'told') return [];
  const { awards, bands, changes, duties, problems } = status;
  const began = awards.map(({ begin }) => begin).join(', ');
  const days = bands.map(({ status: name, first, last }) => `${name} ${first} – ${last}`);
  return [
    part(
      'Status',
      paragraph(`${days.join('; ')} (began on ${began})`, ''),
      ...changes.map(statusChange),
      ...bullets(
        duties.map(({ words }) => words),
        'duties',
      ),
      ...bullets(
        problems.map((problem) => `Not counted: ${problem}`),
        'reasons',
      ),
    ),
  ];
}

function statusChange({ on, from, to, reasons, notice, sentence }: StatusChange): Svg {
  return element(
    'div',
    { class: 'change' },
    element('h3', {}, day(on), ` ${from} → ${to}`),
    ...bullets([...reasons, ...(notice === null ? [] : [notice]), `by: ${sentence}`], 'reasons'),
  );
}

function changesPart(changes: readonly ViewChange[], status: StatusView | null): readonly Svg[] {
  const shown = changes.filter(({ turns }) => turns.length > 0);
  if (shown.length === 0) {
    const what = status?.kind === 'told' && status.bands.length > 1 ? 'No verdict' : 'Nothing';
    return [paragraph(`${what} changes in this time.`, 'status')];
  }
  return [part('What changed, and why', ...shown.map(changeOf))];
}

/** A day with what happened on it, and what turned and why: the verdict of the whole last. */
function changeOf({ on, revision, events, turns }: ViewChange): Svg {
  const facts = [...(revision === null ? [] : [`revision ${revision} begins`]), ...events];
  const parts = turns.filter(({ row, isInnermost }) => row !== 0 && isInnermost);
  const whole = turns.filter(({ row }) => row === 0);
  return element(
    'div',
    { class: 'change' },
    element(
      'h3',
      {},
      day(on),
      ...(facts.length === 0 ? [] : [' ', element('span', { class: 'events' }, facts.join('; '))]),
    ),
    element('ul', { class: 'turns' }, ...[...parts, ...whole].map(turnOf)),
  );
}

function turnOf({ name, from, to, reasons, isInnermost }: ViewTurn): Svg {
  return element(
    'li',
    { class: classOf(to) },
    element(
      'p',
      {},
      marked(to),
      ` ${name}: ${wordsOfVerdict(from).words} → `,
      element('strong', {}, wordsOfVerdict(to).words),
    ),
    ...(isInnermost ? bullets(reasons, 'reasons') : []),
  );
}

function momentsPart(moments: readonly ViewMoment[]): readonly Svg[] {
  if (moments.length === 0) return [];
  return [part('Applications and renewals', element('ul', { class: 'turns' }, ...moments.map(momentOf)))];
}

function momentOf({ on, moment, verdict, outcome, reasons }: ViewMoment): Svg {
  return element(
    'li',
    { class: classOf(verdict) },
    element(
      'p',
      {},
      marked(verdict),
      ' ',
      day(on),
      ` ${moment}: `,
      element('strong', {}, wordsOfVerdict(verdict).words),
      outcomeWords(outcome),
    ),
    ...bullets(reasons, 'reasons'),
  );
}

/** The bands as a table: the same for those who do not see the picture, and for those who want the days. */
function daysPart(rows: readonly ViewRow[]): readonly Svg[] {
  const body = rows.map(({ name, bands }) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, ...bands.map(spanOf))),
  );
  return [part('From when to when', element('table', {}, element('tbody', {}, ...body)))];
}

function spanOf({ first, last, verdict }: Band): Svg {
  const words = element('span', { class: classOf(verdict) }, marked(verdict), ` ${wordsOfVerdict(verdict).words} `);
  return element('div', {}, words, day(first), ' – ', day(last));
}

function marked(verdict: Verdict): Svg {
  return element('span', { class: 'mark', 'aria-hidden': 'true' }, wordsOfVerdict(verdict).mark);
}

/** The class that pages give what has this verdict. */
function classOf(verdict: Verdict): string {
  return verdict.replace(' ', '-');
}
