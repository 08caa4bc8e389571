/** The table of contents of a long page. */
import { element, type Html } from './html.ts';

export interface Chapter {
  readonly id: string;
  readonly title: string;
}

/** Fewer chapters are seen at a glance. */
const fewest = 4;

/** Links to the chapters; nothing where there are few. */
export const contents = (chapters: readonly Chapter[]): Html | null =>
  chapters.length < fewest
    ? null
    : element(
        'nav',
        { class: 'contents', label: 'Contents' },
        element('ol', {}, ...chapters.map(({ id, title }) => element('li', {}, element('a', { to: id }, title)))),
      );
