import type { ComparisonTest, Literal, Operand } from '../core/core.ts';
import type { AttributeValue } from '../names/symbols.ts';

type Magnitude = string | number | boolean;

const ofAttribute = (value: AttributeValue): Magnitude => {
  switch (value.kind) {
    case 'name':
      return value.name;
    case 'level':
      return value.rank;
    case 'number':
      return value.value;
    case 'date':
      return value.date;
    case 'text':
      return value.text;
    case 'yesno':
      return value.answer;
  }
};

const ofLiteral = (value: Literal): Magnitude => {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'money':
      return value.amount;
    case 'duration':
      return value.minutes;
    case 'period':
      return value.months;
    case 'date':
      return value.date;
    case 'text':
      return value.text;
    case 'yesno':
      return value.answer;
    case 'name':
      return value.name;
    case 'level':
      return value.rank;
  }
};

/** An entry's attributes are compared with what is written, never with facts. */
const magnitude = (operand: Operand): Magnitude | null =>
  operand.kind === 'literal' ? ofLiteral(operand.value) : null;

/** Whether an entry's attribute satisfies a test: known when the document is compiled. */
export const satisfies = (value: AttributeValue, test: ComparisonTest): boolean => {
  const own = ofAttribute(value);
  if (test.kind === 'oneOf') return test.values.some((operand) => magnitude(operand) === own) !== test.negated;
  const low = test.low === null ? null : magnitude(test.low.operand);
  const high = test.high === null ? null : magnitude(test.high.operand);
  const aboveLow = low === null || (test.low?.strict === true ? own > low : own >= low);
  const belowHigh = high === null || (test.high?.strict === true ? own < high : own <= high);
  return aboveLow && belowHigh;
};
