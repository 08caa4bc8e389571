/** From a lifecycle to a state diagram in the language of Mermaid. */
import type { CoreProgram } from '../../core/core.ts';
import type { CoreState } from '../../core/lifecycle.ts';
import { fileNameOf } from '../file-name.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { lengthInWords, triggerInWords } from './transitions.ts';

/** Mermaid reads these as something else, wherever they stand. */
const special = /[#;:"<>{}\\\n\r]|--|%%/gu;

/** A text as Mermaid shows it: characters that mean something are written by their numbers. */
function shown(text: string): string {
  return text.replace(special, (found) => Array.from(found, (each) => `#${each.codePointAt(0) ?? 0};`).join(''));
}

/** What the state is called beside its name: its title and how long it lasts; null where it has neither. */
function described({ name, title, lasts }: CoreState): string | null {
  if (title === null && lasts === null) return null;
  return `${title ?? name}${lasts === null ? '' : ` (${lengthInWords(lasts)})`}`;
}

/** The diagram of a program's lifecycle, `NAME.mmd`; null where it has none. */
export function emitMermaid({ name, title, lifecycle }: CoreProgram): EmittedFile | null {
  if (lifecycle === null) return null;
  const { states, transitions } = lifecycle;
  // Names of a document may be words of Mermaid, so that the states are numbered.
  const ids = new Map(states.map((state, index) => [state.name, `s${index + 1}`]));
  const idOf = (state: string): string => ids.get(state) ?? state;
  const lines = [
    'stateDiagram-v2',
    `  accTitle: ${shown(title ?? name)}`,
    ...states.map((state) => `  ${idOf(state.name)} : ${shown(described(state) ?? state.name)}`),
    ...states.slice(0, 1).map((state) => `  [*] --> ${idOf(state.name)}`),
    ...transitions.flatMap(({ from, to, trigger }) =>
      from.map((state) => `  ${idOf(state)} --> ${idOf(to)} : ${shown(triggerInWords(trigger))}`),
    ),
    ...states.filter((state) => state.final).map((state) => `  ${idOf(state.name)} --> [*]`),
  ];
  return { name: `${fileNameOf(name)}.mmd`, text: `${lines.join('\n')}\n` };
}
