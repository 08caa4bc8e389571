import { Alternation, NonTerminal, Option, Repetition, RepetitionMandatory, RepetitionMandatoryWithSeparator, RepetitionWithSeparator, Terminal } from 'chevrotain'; // prettier-ignore
import railroad from 'railroad-diagrams';
import { ruleLabel, rules } from './rules.mjs';
import { terminal } from './terminals.mjs';

/** @import { IProduction } from 'chevrotain' */

const { Choice, Diagram, OneOrMore, Sequence, Skip } = railroad;

/** How wide a line of a diagram may get before it goes on below. */
const lineWidth = 820;
const radius = 10;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A line without parts of its own in a diagram of the library. */
class Part {
  up = 0;
  down = 0;
  width = 0;
  needsSpace = false;
  svg = '';

  addTo(parent) {
    parent.children.push(this);
    return this;
  }

  toString() {
    return this.svg;
  }
}

/** A box with a word, which leads to where the word is explained. */
class Box extends Part {
  needsSpace = true;
  up = 12;
  down = 12;

  constructor(text, sort, link) {
    super();
    this.text = text;
    this.sort = sort;
    this.link = link;
    this.width = Math.round(text.length * 8.1) + 22;
  }

  format(x, y, width) {
    const left = x + (width - this.width) / 2;
    const line = `<path d="M${x} ${y}H${left}M${left + this.width} ${y}H${x + width}"/>`;
    const corner = this.sort === 'rule' ? 3 : 12;
    const box = `<rect x="${left}" y="${y - 12}" width="${this.width}" height="24" rx="${corner}"/>`;
    const word = `<text x="${left + this.width / 2}" y="${y + 4.5}">${escaped(this.text)}</text>`;
    const inside = this.link === null ? box + word : `<a href="#${this.link}">${box}${word}</a>`;
    this.svg = `${line}<g class="${this.sort}">${inside}</g>\n`;
    return this;
  }
}

/** Sequences below each other, joined by a line that runs back. */
class Stack extends Part {
  constructor(rows) {
    super();
    this.rows = rows;
    this.inner = Math.max(...rows.map((row) => row.width));
    this.width = this.inner + 6 * radius;
    this.up = rows[0].up;
    this.down = this.offsets().at(-1) + rows.at(-1).down;
  }

  /** How far below the first each row runs. */
  offsets() {
    const offsets = [0];
    this.rows.slice(1).forEach((row, index) => {
      const back = offsets[index] + Math.max(this.rows[index].down + radius, 2 * radius);
      offsets.push(back + Math.max(row.up + radius, 2 * radius));
    });
    return offsets;
  }

  format(x, y) {
    const offsets = this.offsets();
    const left = x + 2 * radius;
    const right = left + this.inner;
    const parts = [`<path d="M${x} ${y}H${left}"/>`];
    this.rows.forEach((row, index) => {
      const at = y + offsets[index];
      parts.push(String(row.format(left, at, row.width)));
      const end = `M${left + row.width} ${at}H${right}`;
      if (index === this.rows.length - 1) {
        parts.push(`<path d="${end}h${radius}a10 10 0 0 0 10 -10V${y + radius}a10 10 0 0 1 10 -10h10"/>`);
      } else {
        const back = at + Math.max(row.down + radius, 2 * radius);
        const next = y + offsets[index + 1];
        parts.push(
          `<path d="${end}a10 10 0 0 1 10 10V${back - 10}a10 10 0 0 1 -10 10H${left}` +
            `a10 10 0 0 0 -10 10V${next - 10}a10 10 0 0 0 10 10"/>`,
        );
      }
    });
    this.svg = parts.join('');
    return this;
  }
}

const box = (type) => {
  const { sort, text } = terminal(type);
  return new Box(text, sort, sort === 'class' ? `token-${text}` : null);
};

/** @param {readonly IProduction[]} productions */
const several = (productions) => {
  const parts = productions.filter((each) => !isEnd(each)).map(one);
  return parts.length === 1 ? parts[0] : new Sequence(parts);
};

const isEnd = (production) => production instanceof Terminal && terminal(production.terminalType).sort === 'end';

/** @param {IProduction} production */
const one = (production) => {
  if (production instanceof Terminal) return box(production.terminalType);
  if (production instanceof NonTerminal) {
    return new Box(ruleLabel(production.nonTerminalName), 'rule', ruleLabel(production.nonTerminalName));
  }
  if (production instanceof Alternation) {
    const items = production.definition.map((each) => several(each.definition));
    return new Choice(0, items);
  }
  const body = several(production.definition);
  if (production instanceof Option) return new Choice(0, [body, new Skip()]);
  if (production instanceof Repetition) return new Choice(0, [new OneOrMore(body, new Skip()), new Skip()]);
  if (production instanceof RepetitionMandatory) return new OneOrMore(body, new Skip());
  const separated = new OneOrMore(body, box(production.separator));
  if (production instanceof RepetitionMandatoryWithSeparator) return separated;
  if (production instanceof RepetitionWithSeparator) return new Choice(0, [separated, new Skip()]);
  throw new Error('A production of an unknown kind.');
};

/** The parts of a rule in rows that are not too wide. */
const inRows = (parts) => {
  const rows = [[]];
  let width = 0;
  for (const part of parts) {
    const own = part.width + (part.needsSpace ? 20 : 0);
    if (width > 0 && width + own > lineWidth) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1).push(part);
    width += own;
  }
  return rows.map((row) => new Sequence(row));
};

/** The diagram of a rule, as SVG. @param {string} name */
export const diagram = (name) => {
  const parts = rules[name].definition.filter((each) => !isEnd(each)).map(one);
  const rows = inRows(parts);
  const drawing = rows.length === 1 ? new Diagram([rows[0]]) : new Diagram([new Stack(rows)]);
  drawing.format(6, 6, 6, 6);
  const title = `<title>${escaped(ruleLabel(name))}</title>`;
  return String(drawing)
    .replace('>', ` role="img" aria-label="${escaped(ruleLabel(name))}">${title}`)
    .replaceAll(/ \/>/gu, '/>')
    .replaceAll(/\n+/gu, '');
};
