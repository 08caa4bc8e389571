import { around, innermost, wordsIn, type Refactoring } from './context.ts';
import { freeName, nameFrom } from './edits/names.ts';
import { onOneLine } from './edits/lines.ts';

const most = 60;

/** Gives a requirement that has none a label, made up from its title or its words. */
export const addLabelRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const { document } = context;
    const path = around(context, start);
    const statement = innermost(path, 'Statement');
    if (statement?.label !== null || innermost(path, 'Row') !== null) return [];
    const { title, modifiers, when, condition } = statement;
    const name = nameFrom(title?.value ?? wordsIn(document, condition).slice(0, most));
    if (name === null || condition.kind === 'Error') return [];
    const label = freeName(context, name);
    const isHeaded = title !== null || modifiers.length > 0 || when !== null;
    return [
      {
        title: `Give this requirement the label "${label}"`,
        changes: [
          {
            uri: document.uri,
            start: statement.start,
            end: statement.start,
            text: isHeaded ? `${label} ` : `${label}: `,
          },
        ],
        naming: { uri: document.uri, offset: statement.start },
      },
    ];
  },
};

/** Gives a requirement that has none a title for readers, to begin with the words of its condition. */
export const addTitleRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  offer: (context, { start }) => {
    const { document } = context;
    const { uri } = document;
    const path = around(context, start);
    const statement = innermost(path, 'Statement');
    if (statement?.title !== null || innermost(path, 'Row') !== null) return [];
    const { label, modifiers, when, condition } = statement;
    const words = onOneLine(wordsIn(document, condition)).replaceAll('"', '');
    if (words === '' || words.length > most || condition.kind === 'Error') return [];
    const title = `"${words.slice(0, 1).toUpperCase()}${words.slice(1)}"`;
    const at = label?.end ?? statement.start;
    const isHeaded = label !== null || modifiers.length > 0 || when !== null;
    const text = label !== null ? ` ${title}` : isHeaded ? `${title} ` : `${title}: `;
    return [{ title: 'Give this requirement a title', changes: [{ uri, start: at, end: at, text }] }];
  },
};
