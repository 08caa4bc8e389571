/** The functions of a module's conditions: those asked for, and those that these ask for in turn. */
import type { Chunk, Lines } from './code.ts';
import { block } from './code.ts';
import { newScope } from './emission.ts';
import type { Emission, Mode, Request, Scope } from './emission.ts';
import { distanceBody } from './distance.ts';
import { explainBody } from './explain.ts';
import { statesBody } from './governed.ts';
import { exactBody, maskBody } from './mask.ts';
import { possiblyBody } from './possibly.ts';
import { countedType, countingBody, lackingBody } from './slots.ts';
import { surelyBody } from './surely.ts';
import { upheldBody } from './upheld.ts';

/** Emits every function requested so far or by another function, in the order of the conditions. */
export function emitFunctions(emission: Emission): readonly Chunk[] {
  const emitted = new Map<Request, Chunk>();
  for (
    let requests = emission.gather().requests;
    emitted.size < requests.length;
    requests = emission.gather().requests
  ) {
    for (const request of requests) if (!emitted.has(request)) emitted.set(request, emitFunction(emission, request));
  }
  return [...emitted].toSorted(([a], [b]) => a.condition.id - b.condition.id).map(([, chunk]) => chunk);
}

function emitFunction(base: Emission, request: Request): Chunk {
  const { condition, mode, trusts } = request;
  const emission = trusts ? base.trusting() : base;
  const body = bodyOf(emission, newScope(mode === 'surely' && condition.form.kind === 'all'), request);
  const parameters = mode === 'explain' ? ['x', 'i', 'at', 'd'] : ['x', 'i', 'd'];
  const declared = parameters.map((name) => {
    const type = name === 'd' ? '$Day' : name === 'at' ? 'string' : 'runtime.Facts';
    return (isUsed(name, body) ? name : `_${name}`) + emission.annotation(type);
  });
  const name = emission.functionOf(mode, condition);
  const head = `function ${name}(${declared.join(', ')})${emission.annotation(resultOf(request))}`;
  const { line } = condition.span;
  const comment = `/** ${purposeOf(mode)} the condition at line ${line}${trusts ? ', of valid facts' : ''}. */`;
  return { lines: [comment, ...block(head, body), ''], span: condition.span };
}

function bodyOf(emission: Emission, scope: Scope, { mode, condition }: Request): Lines {
  switch (mode) {
    case 'mask':
      return maskBody(emission, scope, condition);
    case 'exact':
      return exactBody(emission, scope, condition);
    case 'surely':
      return surelyBody(emission, scope, condition);
    case 'upheld':
      return upheldBody(emission, condition);
    case 'possibly':
      return possiblyBody(emission, scope, condition);
    case 'distance':
      return distanceBody(emission, condition);
    case 'explain':
      return explainBody(emission, scope, condition);
    case 'counting':
      return countingBody(emission, scope, condition);
    case 'lacking':
      return lackingBody(emission, scope, condition);
    case 'states':
      return statesBody(emission, condition);
  }
}

function purposeOf(mode: Mode): string {
  switch (mode) {
    case 'mask':
      return 'The outcome of';
    case 'exact':
      return 'The outcome, all being counted, of';
    case 'surely':
      return 'Whether it surely is met:';
    case 'upheld':
      return 'Whether it surely is not unmet:';
    case 'possibly':
      return 'False only if an item surely fails:';
    case 'distance':
      return 'How far from being met is';
    case 'explain':
      return 'The explanation of';
    case 'counting':
      return 'What is counted by';
    case 'lacking':
      return 'What is missing to know what is counted by';
    case 'states':
      return 'How many revisions may have begun for';
  }
}

function resultOf({ mode, condition }: Request): string {
  switch (mode) {
    case 'mask':
    case 'exact':
    case 'distance':
    case 'states':
      return 'number';
    case 'surely':
    case 'upheld':
    case 'possibly':
      return 'boolean';
    case 'explain':
      return 'runtime.Explanation';
    case 'counting':
      return countedType(condition);
    case 'lacking':
      return 'readonly string[]';
  }
}

/** Whether a body uses the variable. The texts in it are left out of account. */
function isUsed(name: string, body: Lines): boolean {
  const use = new RegExp(`(?<![\\w.$])${name}(?![\\w$])`);
  return body.some((line) => use.test(line.replace(/"(?:[^"\\]|\\.)*"/g, '""')));
}
