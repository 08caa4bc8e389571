import type {
  Awarded,
  BodyItem,
  CohortStart,
  Condition,
  Define,
  Exception,
  Instead,
  Modifier,
  Name,
  Parameter,
  Policy,
  ProgramDocument,
  ProgramItem,
  Prose,
  Quantity,
  Require,
  Revision,
  Revisions,
  Role,
  RoleItem,
  Roles,
  Section,
  Settle,
  Statement,
  TextBlock,
  Unsettled,
  Use,
} from '../../../grammar/dist/index.js';
import { dedent } from '../dedent.ts';
import { ConditionReader } from './conditions.ts';
import * as T from './kinds.ts';
import { dedentQuickly } from './prose.ts';
import * as W from './words.ts';

/** Program documents, but for scores, tables, what awards end, scopes and lifecycles. */
export class ProgramReader extends ConditionReader {
  read(source: string): ProgramDocument {
    this.begin(source);
    const start = this.start();
    this.take(W.wProgram);
    const name = this.name();
    const title = this.textIfThere();
    const items: ProgramItem[] = [];
    while (this.kind() !== T.endOfText) items.push(this.programItem());
    return { kind: 'Program', start, end: this.end(), name, title, items };
  }

  private programItem(): ProgramItem {
    switch (this.kind()) {
      case W.wUse:
        return this.use();
      case W.wRevisions:
        return this.revisions();
      case W.wSection:
        return this.section();
      case W.wAward:
        return this.awarded();
      default:
        return this.bodyItem();
    }
  }

  private bodyItem(): BodyItem {
    const kind = this.kind();
    if (kind === W.wRequire || kind === W.wRecommend) return this.require(kind === W.wRequire);
    if (kind === W.wText) return this.textBlock();
    if (kind === W.wRoles) return this.roles();
    if (kind === W.wPolicy) return this.policy();
    if (kind === W.wDefine) return this.define();
    if (kind === W.wException) return this.exception();
    if (kind === W.wUnsettled) return this.unsettled();
    if (kind === W.wSettle) return this.settle();
    return this.instead();
  }

  private use(): Use {
    const start = this.start();
    this.at++;
    const path = this.text();
    return { kind: 'Use', start, end: this.end(), path };
  }

  private awarded(): Awarded {
    const start = this.start();
    this.at++;
    const of = this.name();
    const entry = this.name();
    return { kind: 'Awarded', start, end: this.end(), of, entry };
  }

  private revisions(): Revisions {
    const start = this.start();
    const revisions: Revision[] = [];
    this.at++;
    this.take(T.leftBrace);
    while (!this.takeIf(T.rightBrace)) revisions.push(this.revision());
    return { kind: 'Revisions', start, end: this.end(), revisions };
  }

  private revision(): Revision {
    const start = this.start();
    const label = this.label();
    const on = this.takeIf(W.wOn) ? this.date() : null;
    const editorial = this.takeIf(W.wEditorial);
    const title = this.textIfThere();
    const cohorts: CohortStart[] = [];
    if (this.takeIf(T.leftBrace)) while (!this.takeIf(T.rightBrace)) cohorts.push(this.cohortStart());
    return { kind: 'Revision', start, end: this.end(), label, on, editorial, title, cohorts };
  }

  private cohortStart(): CohortStart {
    const start = this.start();
    this.take(W.wFor);
    const words = this.words();
    const timings: Modifier[] = [];
    while (this.kind() === W.wOn) timings.push(this.timing());
    return { kind: 'CohortStart', start, end: this.end(), words, timings };
  }

  private section(): Section {
    const start = this.start();
    this.at++;
    const title = this.text();
    const modifiers = this.modifierList();
    const when = this.whenIfThere();
    const items = this.body();
    return { kind: 'Section', start, end: this.end(), title, modifiers, when, items };
  }

  private body(): readonly BodyItem[] {
    const items: BodyItem[] = [];
    this.take(T.leftBrace);
    while (!this.takeIf(T.rightBrace)) items.push(this.bodyItem());
    return items;
  }

  private require(isRequired: boolean): Require {
    const start = this.start();
    this.at++;
    const statement = this.statement();
    return { kind: 'Require', start, end: this.end(), force: isRequired ? 'require' : 'recommend', statement };
  }

  private roles(): Roles {
    const start = this.start();
    this.at++;
    const name = this.nameIfThere();
    const title = this.textIfThere();
    const each = this.takeIf(W.wEach) ? this.different() : [];
    const items: RoleItem[] = [];
    this.take(T.leftBrace);
    while (!this.takeIf(T.rightBrace)) items.push(this.roleItem());
    return { kind: 'Roles', start, end: this.end(), name, title, each, items };
  }

  private different(): readonly Name[] {
    this.take(W.wFilled);
    this.take(W.wBy);
    this.take(W.wA);
    return this.words();
  }

  private roleItem(): RoleItem {
    const kind = this.kind();
    if (kind === W.wRequire || kind === W.wRecommend) return this.require(kind === W.wRequire);
    return kind === W.wText ? this.textBlock() : this.role();
  }

  private role(): Role {
    const start = this.start();
    this.take(W.wRole);
    const label = this.name();
    const title = this.textIfThere();
    const modifiers = this.modifierList();
    const when = this.whenIfThere();
    this.take(T.colon);
    const condition = this.filledBy();
    const end = this.end();
    const statement: Statement = { kind: 'Statement', start, end, label, title, modifiers, when, condition };
    return { kind: 'Role', start, end, statement };
  }

  private filledBy(): Condition {
    const start = this.start();
    if (this.takeIf(W.wNot)) {
      this.take(W.wGiven);
      const note = this.text();
      return { kind: 'NotGiven', start, end: this.end(), note };
    }
    const count = this.number();
    const { end } = count;
    const quantity: Quantity = { kind: 'Quantity', start, end, word: 'at least', count, upper: null };
    const noun = this.noun();
    return { kind: 'Quantified', start, end: this.end(), quantity, of: false, noun, predicate: null };
  }

  private instead(): Instead {
    const start = this.start();
    const otherwise = this.takeIf(W.wOtherwise);
    const isMay = !otherwise && this.takeIf(W.wMay);
    if (!isMay) this.take(W.wMust);
    this.take(W.wInstead);
    const of = this.takeIf(W.wOf) ? this.names() : [];
    const when = this.whenIfThere();
    this.take(T.colon);
    const condition = this.condition();
    return { kind: 'Instead', start, end: this.end(), manner: isMay ? 'may' : 'must', otherwise, of, when, condition };
  }

  private exception(): Exception {
    const start = this.start();
    this.at++;
    const name = this.nameIfThere();
    this.take(W.wTo);
    const to = this.names();
    const modifiers = this.modifierList();
    const when = this.whenIfThere();
    this.take(T.colon);
    const condition = this.replacement();
    return { kind: 'Exception', start, end: this.end(), name, to, modifiers, when, condition };
  }

  private replacement(): Exception['condition'] {
    if (this.kind() !== W.wNot || this.kindAfter() !== W.wRequired) return this.condition();
    const start = this.start();
    this.at += 2;
    return { kind: 'NotRequired', start, end: this.end() };
  }

  private define(): Define {
    const start = this.start();
    this.at++;
    const words = this.words();
    const parameters: Parameter[] = [];
    if (this.takeIf(T.leftParen)) {
      do parameters.push(this.parameter());
      while (this.takeIf(T.comma));
      this.take(T.rightParen);
    }
    this.take(T.colon);
    const condition = this.condition();
    return { kind: 'Define', start, end: this.end(), words, parameters, condition };
  }

  private parameter(): Parameter {
    const start = this.start();
    const name = this.name();
    this.take(T.colon);
    const type = this.name();
    return { kind: 'Parameter', start, end: this.end(), name, type };
  }

  private policy(): Policy {
    const start = this.start();
    this.at++;
    const name = this.name();
    const title = this.textIfThere();
    const modifiers = this.modifierList();
    const when = this.whenIfThere();
    const items = this.body();
    return { kind: 'Policy', start, end: this.end(), name, title, modifiers, when, items };
  }

  private textBlock(): TextBlock {
    const start = this.start();
    this.at++;
    const title = this.textIfThere();
    const prose = this.prose();
    return { kind: 'TextBlock', start, end: this.end(), title, prose };
  }

  private prose(): Prose {
    const start = this.start();
    this.take(T.prose);
    const end = this.end();
    const value = dedentQuickly(this.source, start + 3, end - 3) ?? dedent(this.source.slice(start + 3, end - 3));
    return { kind: 'Prose', start, end, value };
  }

  private unsettled(): Unsettled {
    const start = this.start();
    this.at++;
    const name = this.name();
    const question = this.text();
    return { kind: 'Unsettled', start, end: this.end(), name, question };
  }

  private settle(): Settle {
    const start = this.start();
    this.at++;
    const name = this.name();
    const modifiers = this.validities();
    this.take(T.colon);
    const answer = this.kind() === W.wNo ? this.word(W.wNo) : this.name();
    const note = this.textIfThere();
    return { kind: 'Settle', start, end: this.end(), name, modifiers, answer, note };
  }
}
