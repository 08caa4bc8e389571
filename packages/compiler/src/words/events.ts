/** Events of a history in words. */
import { humanised, listed } from './english.ts';
import type { Naming } from './naming.ts';
import { valueInWords } from './values.ts';

/** An event as a history has it. */
export interface EventWords {
  readonly event: string;
  readonly what?: unknown;
  readonly of?: Readonly<Record<string, string>>;
  readonly by?: string;
  readonly through?: string;
  readonly note?: string;
}

/** `bo lost CCNA`, `joined: individuals bo`; without a full stop. */
export function eventInWords(event: EventWords, naming: Naming): string {
  const who = Object.values(event.of ?? {}).at(-1);
  const subject = who === undefined ? '' : `${who} `;
  const last = typeof event.through === 'string' ? `, through ${event.through}` : '';
  const by = event.by === undefined ? '' : ` by ${event.by}`;
  const note = event.note === undefined ? '' : ` (${event.note})`;
  return `${subject}${deed(event, naming)}${by}${last}${note}`;
}

function deed({ event, what }: EventWords, naming: Naming): string {
  switch (event) {
    case 'gained':
    case 'passed':
    case 'lost':
      return `${event} ${named(what, (kind, entry) => naming.entry(kind, String(entry)))}`;
    case 'received':
      return `received ${partsOf(what)
        .map(([list, items]) => `${oneOrMany(items).length} of ${humanised(list)}`)
        .join(', ')}`;
    case 'joined':
    case 'left':
      return `${listed(partsOf(what).flatMap(([, items]) => oneOrMany(items).map(identityOf)))} ${event}`;
    case 'changed':
      return `changed ${valuesOf(what, '').join(', ')}`;
    case 'attested':
      return `attested ${partsOf(what)
        .map(([name, answer]) => `${naming.attestation(name)}: ${answer === true ? 'yes' : 'no'}`)
        .join(', ')}`;
    case 'agreed':
      return `agreed to ${listed(oneOrMany(what).map((name) => naming.attestation(String(name))))}`;
    case 'decided':
      return typeof what === 'string' ? `decided: ${what}` : 'decided';
    default:
      return humanised(event);
  }
}

type Parts = readonly (readonly [string, unknown])[];

function partsOf(what: unknown): Parts {
  return typeof what === 'object' && what !== null ? Object.entries(what) : [];
}

function oneOrMany(value: unknown): readonly unknown[] {
  const many: readonly unknown[] | null = Array.isArray(value) ? value : null;
  return many ?? [value];
}

function named(what: unknown, name: (kind: string, entry: unknown) => string): string {
  return listed(partsOf(what).flatMap(([kind, entries]) => oneOrMany(entries).map((entry) => name(kind, entry))));
}

/** What people know an item by: its first text. */
function identityOf(item: unknown): string {
  if (typeof item === 'string') return item;
  const text = partsOf(item).find(([, value]) => typeof value === 'string');
  return text === undefined ? 'one' : String(text[1]);
}

function valuesOf(what: unknown, before: string): readonly string[] {
  return partsOf(what).flatMap(([key, value]) => {
    const words = before === '' ? humanised(key) : `${before} › ${humanised(key)}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.hasOwn(value, 'currency')) {
      return valuesOf(value, words);
    }
    return [`${words} to ${anyInWords(value)}`];
  });
}

function anyInWords(value: unknown): string {
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return valueInWords(value, 'hour');
  if (Array.isArray(value)) return listed(value.map(anyInWords));
  return partsOf(value)
    .map(([, part]) => anyInWords(part))
    .join(' ');
}
