/**
 * The words of every diagnostic that the compiler itself gives (the grammar has those of syntax). They are read by
 * people who do not program: plain English, the document's own words in quotes, what to do. See docs/diagnostics.
 */
import { exclusionMessages } from './exclusion-messages.ts';
import { unknownName, type UnknownName } from './unknown-name.ts';
import { lifecycleMessages } from './lifecycle-messages.ts';
import { slotsMessages } from './slots-messages.ts';
import { didYouMean, listed, quoted } from './words.ts';

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** `50,000` */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const mostMessages = {
  // Documents.
  'document-not-found': (d: { path: string; suggestion: string | null }): string =>
    d.path.trim() === ''
      ? 'Say which document is used, such as "./catalog.proviso": its path from the folder of this one.'
      : `There is no document "${d.path}".${d.suggestion === null ? ' The path is read from the folder of this document.' : didYouMean(d.suggestion)}`,
  'use-circle': (d: { path: string }): string =>
    `"${d.path}" uses this document in turn, directly or through others. Let one of them stand on its own.`,
  'wrong-kind-of-document': (d: { path: string; is: string; wanted: string }): string =>
    `"${d.path}" is ${d.is}; here ${d.wanted} is needed.`,
  'not-a-text': (d: { what: 'zero' | 'lost' | 'utf-16' }): string => {
    const save = 'Save the document as plain text in UTF-8.';
    switch (d.what) {
      case 'zero':
        return `This is not a text: there is a zero here, as in pictures or programs. ${save}`;
      case 'lost':
        return `This is not a text in UTF-8: what stands here is no character, or was lost when the text was converted. ${save}`;
      case 'utf-16':
        return `This text is in UTF-16, which is not read. ${save}`;
    }
  },
  'too-many-uses': (d: { limit: number }): string =>
    `More than ${grouped(d.limit)} "use" lines are followed here, those of the documents used included. Let a few catalogs hold what is used together.`,
  'catalog-too-large': (d: { limit: number }): string =>
    `The catalogs used together have more than ${grouped(d.limit)} entries. Leave out those that no program asks for.`,
  'too-long': (d: { what: string; length: number; limit: number }): string =>
    `This ${d.what} has ${grouped(d.length)} characters, and at most ${grouped(d.limit)} are read. Shorten it.`,
  'no-catalog': (d: { document: string }): string =>
    `${d.document} uses no catalog that says what is judged. Add a line such as use "./catalog.proviso"; the catalog needs a record.`,

  // Names.
  'unknown-name': (d: UnknownName): string => unknownName(d),
  'unknown-entry': (d: {
    name: string;
    kind: string;
    suggestion: string | null;
    entries: readonly string[];
  }): string => {
    const entries = d.entries.length === 0 ? 'It has no entries of this kind.' : `It has ${listed(d.entries)}.`;
    return `There is no ${d.kind} "${d.name}" in the catalog.${d.suggestion === null ? ` ${entries}` : didYouMean(d.suggestion)}`;
  },
  'unknown-member': (d: {
    name: string;
    type: string;
    members: readonly string[];
    suggestion: string | null;
  }): string =>
    `"${d.name}" is not one of ${d.type}.${didYouMean(d.suggestion)}${d.suggestion === null ? ` It has ${listed(d.members)}.` : ''}`,
  'unknown-field': (d: { name: string; of: string; suggestion: string | null; fields: readonly string[] }): string =>
    `${d.of} has no "${d.name}".${didYouMean(d.suggestion)}${d.suggestion === null && d.fields.length > 0 ? ` It has ${listed(d.fields)}.` : ''}`,
  'unknown-type': (d: { name: string; suggestion: string | null }): string =>
    `There is no type "${d.name}".${didYouMean(d.suggestion)}${d.suggestion === null ? ' A type is number, percent, "money in USD", duration, period, date, text, yesno, or a scale, choice, kind or record of the catalog.' : ''}`,
  'unknown-revision': (d: { label: string; suggestion: string | null; listed: boolean }): string =>
    d.listed
      ? `There is no revision ${d.label} in "revisions".${didYouMean(d.suggestion)}`
      : `No revisions are listed here, so ${d.label} is none: write a date such as 2024-05-31.`,
  'unknown-label': (d: { name: string; suggestion: string | null }): string =>
    `No requirement has the label "${d.name}".${d.suggestion === null ? ' A label is the name before the colon of a requirement.' : didYouMean(d.suggestion)}`,
  'unknown-sample': (d: { name: string; what: string; where: string; suggestion: string | null }): string =>
    `There is no ${d.what} "${d.name}" in ${d.where}.${didYouMean(d.suggestion)}`,
  'unknown-program': (d: { name: string; found: readonly string[] }): string =>
    d.found.length === 0
      ? `The program "${d.name}" is not in any document used here. Add a line such as use "./program.proviso".`
      : `The program used here is called ${listed(d.found)}, not "${d.name}".`,
  'program-not-used': (d: { name: string; suggestion: string | null; known: readonly string[] }): string => {
    const known =
      d.known.length === 0
        ? 'This document uses no other program: add a line such as use "./program.proviso".'
        : `It uses ${listed(d.known)}.`;
    return `This document uses no program "${d.name}".${d.suggestion === null ? ` ${known}` : didYouMean(d.suggestion)}`;
  },
  'programs-of-one-name': (d: { name: string; one: string; two: string }): string =>
    `The programs in "${d.one}" and "${d.two}" are both called "${d.name}", so that nobody could tell which one is meant. Give one of the two another name.`,
  'duplicate-name': (d: { name: string }): string =>
    `The name "${d.name}" is taken already. Give one of the two another name, or remove it.`,
  'duplicate-member': (d: { name: string }): string => `"${d.name}" stands in this list twice. Remove one of the two.`,
  'series-out-of-order': (d: { series: string; first: string; second: string }): string =>
    `${d.second} stands after ${d.first} in the series "${d.series}", and is not later. Write the entries in the order of their days, each from another day.`,
  'includes-itself': (d: { name: string }): string =>
    `"${d.name}" is here said to include itself. Name what else counts as had by whoever has it, or remove it.`,
  'included-by-nobody': (d: { name: string; kind: string; by: string; ofKind: string }): string =>
    `Nothing in the facts has both a "${d.kind}" and a "${d.ofKind}", so "${d.by}" never counts as "${d.name}". Let one record of the catalog hold or pass both kinds.`,
  'duplicate-label': (d: { name: string; line: number }): string =>
    `Two requirements in force on the same days have the label "${d.name}": this one and the one in line ${d.line}. Give one of them another label, or end the first where the second begins.`,
  'conflicting-settlements': (d: { name: string }): string =>
    `"${d.name}" is settled as "yes" and as "no" since the same day. Remove one, or say since when each is so.`,
  'duplicate-revision': (d: { label: string }): string =>
    `Revision ${d.label} is listed twice. Remove one of the two, or give it another label.`,
  'shadowed-name': (d: { name: string; by: string }): string =>
    `"${d.name}" already means something in ${d.by}; here it would mean something else. Choose another name.`,
  'reserved-name': (d: { name: string; meaning: string }): string =>
    `"${d.name}" is already ${d.meaning}. Choose another name.`,
  'ambiguous-name': (d: { name: string; meanings: readonly string[] }): string =>
    `"${d.name}" could be ${d.meanings.join(' or ')}. Say which.`,
  'definition-phrase': (d: { noun: string }): string =>
    `The words of a definition stand before "${d.noun}" ("define full-time ${d.noun}") or after it ("define ${d.noun} certified"), not on both sides.`,
  'unused-parameter': (d: { name: string; phrase: string }): string =>
    `"${d.phrase}" never uses its "${d.name}", so whatever is written for it changes nothing. Use it, or remove it.`,
  'unused-definition': (d: { phrase: string }): string =>
    `"${d.phrase}" is defined here and never used. Use it in a requirement, or remove it.`,
  'unused-question': (d: { name: string }): string =>
    `No requirement turns on "${d.name}". Use its name in a condition, or remove it.`,
  'definition-circle': (d: { phrase: string }): string =>
    `"${d.phrase}" is defined by way of itself. Say what it means in other words.`,

  // What is said of what.
  'mixed-and-or': (d: { who: string | null }): string =>
    d.who === null
      ? 'This mixes "and" with "or": put brackets around what belongs together, as in "(A and B) or C".'
      : `This mixes "and" with "or", and after "who" no brackets may stand. Say in a definition what belongs together, as in "define … ${d.who}: (A and B) or C".`,
  'missing-colon': (d: { name: string }): string =>
    `Is a colon missing after "${d.name}"? A label and its requirement are written "${d.name}: …".`,
  'list-needs-comma': (d: { name: string; word: string }): string =>
    `"${d.name}" looks like one more name of the list before it: write a comma instead of "${d.word}", which joins whole requirements. (If it is a requirement of its own, say so: "any …", "all …".)`,
  'not-a-condition': (d: { name: string; type: string; example: string }): string =>
    `"${d.name}" is ${d.type}: say what it must be, for instance "${d.example}".`,
  'needs-quantity': (d: { name: string; example: string }): string => `Say how many: for instance "${d.example}".`,
  'wrong-comparison': (d: { operator: string; type: string; instead: string }): string =>
    `"${d.operator}" does not go with ${d.type}; ${d.instead}.`,
  'wrong-value': (d: { value: string; expected: string }): string =>
    `${quoted(d.value)} does not fit here: ${d.expected}.`,
  'wrong-unit': (d: { written: string; expected: string; example: string }): string =>
    `"${d.written}" is in another unit: ${d.expected}. Write for instance "${d.example}".`,
  'wrong-window': (d: { written: string; why: string }): string =>
    `"${d.written}" is no time to look back over: ${d.why}. Write for instance "in the last 12 months".`,
  'window-before-what': (d: { name: string; suggestion: string | null }): string =>
    `The days before "${d.name}" are not known: what they may be before is "the application", "the renewal" or "the measurement".${didYouMean(d.suggestion)}`,
  'window-without-moment': (d: { moment: string; words: string | null }): string => {
    const [so, write] =
      d.moment === 'measurement'
        ? ['measured', '"measured every …" and a calendar']
        : ['judged at it', `"on ${d.moment}"`];
    return d.words !== null
      ? `"${d.words}" speaks of the days before the ${d.moment}, which is a day only where a requirement is ${so}. Write ${write} before the colon.`
      : `"the ${d.moment}" is a day only where a requirement is ${so}. Write ${write} before the colon, or look back from any day: "in the last 6 months".`;
  },
  'window-while-measured': (d: { name: string }): string =>
    `What is measured looks back from the day of measuring, not from the ${d.name}. Write "before the measurement".`,
  'cohort-while-measured': (d: { words: string }): string =>
    `${quoted(d.words)} looks back from the application or the renewal, and what stands here is judged on days of measuring alone. Write "measured every …" before this colon instead of around it.`,
  'measured-in-measured': (): string =>
    'This is measured on certain days already, by a "measured every …" before it or around it. Leave one of the two out.',
  'meets-while-measured': (d: { program: string }): string =>
    `This is measured on certain days, and so is some of what "${d.program}" requires. Leave out the "measured every …" here.`,
  'days-of-days': (d: { program: string; days: string }): string =>
    `Some of what "${d.program}" requires is asked of the days of a window already, and this would ask it of those of each day. Leave out "${d.days}".`,
  'program-of-item': (d: { program: string; item: string; subject: string }): string =>
    `"${d.program}" judges the ${d.subject}, and here the ${d.item} is spoken of. Ask it of the ${d.subject}, in a requirement of its own.`,
  'program-of-others': (d: { program: string; subject: string }): string =>
    `"${d.program}" does not judge the ${d.subject} that is judged here, but one of another catalog. Use the same catalog in both documents.`,
  'program-awards-nothing': (d: { program: string; document: string }): string =>
    `"${d.program}" does not say what it awards. Add that to "${d.document}", as in award tier Premier, or write "meets ${d.program}".`,
  'measured-first-without-every': (): string =>
    'This says when something is measured first, and not on which days at all. Write "measured every …" and a calendar before it.',
  'calendar-out-of-order': (d: { calendar: string; first: string; second: string }): string =>
    `The days of ${quoted(d.calendar)} follow each other, the earliest first: ${d.second} stands after ${d.first}.`,
  'window-needs-date': (d: { record: string; plural: string; window: string }): string =>
    `The catalog does not say which day of a ${d.record} counts. Write "dated by …" and one of its dates there, or "${d.plural} where … ${d.window}".`,
  'wrong-currency': (d: { currency: string; expected: string; suggestion: string | null }): string =>
    `This amount is in "${d.currency}", but the field is in ${d.expected}.${d.suggestion === null ? ` Write what it is in ${d.expected}: amounts are not converted.` : didYouMean(d.suggestion)}`,
  'not-held': (d: { kind: string; by: string; verb: string; instead: string | null }): string =>
    `The catalog does not say that ${d.by} ${d.verb} ${d.kind}.${d.instead === null ? '' : ` ${d.instead}`}`,
  'not-counted-here': (d: { what: string; instead: string }): string => `${d.what} ${d.instead}`,
  'missing-argument': (d: { phrase: string; parameter: string; type: string }): string =>
    `After "${d.phrase}" a word is missing: which ${d.type}?`,
  'not-a-question': (d: { name: string; suggestion: string | null }): string =>
    `No "unsettled" question is called "${d.name}".${didYouMean(d.suggestion)}`,
  'settle-answer': (d: { answer: string }): string =>
    `A question is settled with "yes" or "no", not with "${d.answer}".`,
  'instead-without-requirement': (): string =>
    'There is no requirement before this "instead". Put it after the one it speaks of, or name that one: "may instead of Label when …".',
  'instead-needs-when': (): string =>
    'Say when it applies: "must instead when …: …". What always applies replaces the requirement itself.',
  'unordered-instead': (d: { label: string }): string =>
    `More than one "must instead" speaks of ${d.label}, and both could apply at once. Begin the later one with "otherwise must instead": it then applies only where those before it do not.`,
  'exception-needs-when': (d: { label: string }): string =>
    `Say when this exception applies, for instance "exception to ${d.label} when …: …". What always applies replaces the requirement itself.`,
  'unordered-exceptions': (d: { label: string; other: { name: string | null } | null }): string => {
    if (d.other === null) {
      return `A "must instead" speaks of "${d.label}" as well, and both could apply at once. Write the "must instead" as an exception, too, and say which is one to the other.`;
    }
    const { name } = d.other;
    return name === null
      ? `Another exception to "${d.label}" and this one could apply at once. Give that one a name, and write that name after "to ${d.label}" here: this one then goes before that one.`
      : `The exception "${name}" to "${d.label}" and this one could apply at once. Write "to ${d.label}, ${name}" here: this one then goes before that one.`;
  },
  'exception-circle': (d: { name: string; to: string }): string =>
    d.name === d.to
      ? `"${d.name}" is an exception to itself. Name the requirement that it is an exception to.`
      : `"${d.name}" is an exception to "${d.to}", which is an exception to "${d.name}" in turn. Let one of them be an exception to a requirement alone.`,
  'exception-never': (d: { label: string }): string =>
    `"${d.label}" is asked on none of the days, or at another moment, on which this exception would apply. Change its days, or remove it.`,
  'contradictory-clauses': (d: { other: string; line: number }): string =>
    `This cannot be met together with "${d.other}" in line ${d.line}, and both are required on the same days. Change one of the two, or write it as an exception to the other.`,
  'contradictory-moments': (d: { first: string; second: string }): string =>
    `Nothing is both on ${d.first} and on ${d.second}, so this never applies. Write a requirement for each, or leave both out.`,
  'no-requirement': (d: { name: string }): string =>
    `"${d.name}" requires nothing, so it is always met. Begin what is needed with "require".`,
  'not-yet-supported': (d: { what: string }): string =>
    `${d.what} can be written, but this version of Proviso cannot judge by it yet. Until it can, use an attestation ("attested Name") or prose.`,

  // Counts.
  'impossible-count': (d: { needed: string; available: string }): string =>
    `This asks for ${d.needed}, but ${d.available}: it can never be met. Ask for another number.`,
  'quantity-word': (d: { written: string; instead: string }): string => `Write "${d.instead}", not "${d.written}".`,
  'empty-list': (d: { what: string }): string =>
    `${d.what}, so this asks for nothing. Add what is asked for, or remove it.`,
  'leans-on-retirement': (d: {
    name: string;
    last: string;
    isPast: boolean;
    others: number;
    by: string | null;
  }): string => {
    const what =
      d.others === 0
        ? `"${d.name}" ${d.isPast ? 'ended' : 'ends'}`
        : `Of what counts here, "${d.name}" ${d.isPast ? 'ended' : 'ends'} last,`;
    const since = d.isPast ? 'since' : 'from the next day on';
    const instead = d.by === null ? 'Ask for something else, or end the requirement.' : `"${d.by}" replaces it.`;
    return `${what} on ${d.last}, and nobody can meet this ${since}. ${instead}`;
  },
  'empty-count': (d: { written: string }): string => `"${d.written}" is always so. Ask for at least 1, or remove it.`,
  'reversed-range': (d: { low: string; high: string }): string =>
    `Between ${d.low} and ${d.high} there is nothing: write the smaller one first.`,
  'whole-number': (d: { written: string }): string =>
    `Things are counted in whole numbers, and "${d.written}" is none. Write a whole number.`,
  'percentage-needs-of': (d: { example: string }): string =>
    `A percentage says of what, and what is true of that part: for instance "${d.example}".`,
  'percentage-range': (d: { written: string }): string =>
    `"${d.written}" is more than all of them. Write a percentage between 0% and 100%.`,
  'inexact-number': (d: { written: string }): string =>
    `"${d.written}" has more than 15 digits and cannot be kept exactly. Round it.`,
  'exception-excludes-nothing': (d: { name: string; from: string }): string =>
    `"${d.name}" is not among ${d.from}, so excepting it changes nothing. Remove it.`,
  'exception-excludes-everything': (d: { what: string }): string =>
    `Nothing is left: every ${d.what} is excepted, so this can never be met. Remove one of the exceptions.`,
  'too-many-questions': (d: { count: number; limit: number }): string =>
    `${number(d.count, 'question is', 'questions are')} open on the same day ("unsettled" and "not given"). A verdict is worked out under every way of answering them, so at most ${d.limit} may be open at once.`,
  'lists-in-lists': (d: { record: string; limit: number }): string =>
    `This goes through a list of the ${d.record} once more for each item of the lists that it stands in. At most ${d.limit} lists of the ${d.record} may stand in each other like this, or an answer would take too long. Ask for it in a requirement of its own.`,
  'definitions-too-deep': (d: { limit: number }): string =>
    `More than ${d.limit} definitions stand within each other here. Say some of them in place.`,
  'too-many-exceptions': (d: { label: string; limit: number }): string =>
    `More than ${d.limit} exceptions stand in the place of "${d.label}". Say some of them in a requirement of its own.`,
  'too-many-cohort-revisions': (d: { label: string; limit: number; first: string }): string =>
    `Revision ${d.label} is one more than the ${d.limit} of a program that may begin for cohorts. Give one day to those that have begun for everybody by now: "${d.first} on 2024-01-01".`,
  'program-too-large': (d: { limit: number; definition: string | null }): string =>
    d.definition === null
      ? `Written out, with every definition in its place, this has more than ${grouped(d.limit)} conditions. Split it into several programs.`
      : `"${d.definition}" is too large: with every definition in it written out, it has more than ${grouped(d.limit)} conditions. Split it into smaller definitions.`,

  // Dates.
  'no-such-date': (d: { date: string; suggestion: string | null }): string =>
    `There is no day ${d.date}.${didYouMean(d.suggestion)}`,
  'date-form': (d: { date: string; suggestion: string | null }): string =>
    `"${d.date}" is not written as a date is: four digits for the year, two each for the month and the day.${didYouMean(d.suggestion)}`,
  'beyond-calendar': (d: { side: 'before' | 'after' }): string =>
    d.side === 'before'
      ? `No day is before 0001-01-01, the first day of the calendar. Write a later day, or leave this out.`
      : `No day is after 9999-12-31, the last day of the calendar. Write an earlier day, or leave this out.`,
  'empty-lifetime': (d: { what: string; first: string; last: string }): string =>
    `${d.what} would begin ${d.first} and end before that, ${d.last}: it is never in force. Change one of the two.`,
  'revision-without-date': (d: { label: string }): string =>
    `Revision ${d.label} has no date: it has no beginning, so nothing is before it. Give it a date in "revisions", or write one here.`,
  'never-earned': (d: { first: string; last: string }): string =>
    `What is earned on ${d.first} or later has not been earned by ${d.last}: nothing counts. Change one of the two days.`,
  'earned-needs-day': (d: { label: string; forCohorts: boolean }): string =>
    `Revision ${d.label} ${d.forCohorts ? 'begins on other days for others' : 'has no date'}, so it is no day before or after which something was earned. Write a date.`,
  'through-needs-date': (d: { label: string }): string =>
    `"through" takes a date, the last day: a revision has only a first day. Write "before ${d.label}" for the time until that revision.`,
  'outside-its-dates': (d: { name: string; dates: string }): string =>
    `"${d.name}" stands here only for days on which it does not exist (${d.dates}). Remove it, or change the days.`,
  'revisions-out-of-order': (d: { label: string; on: string | null; before: string; beforeOn: string }): string =>
    d.on === null
      ? `Revision ${d.label} has no date and so no beginning, but is listed after ${d.before} (${d.beforeOn}). Give it a date, or list it first.`
      : `Revision ${d.label} (${d.on}) is listed after ${d.before} (${d.beforeOn}), which is later. List revisions in the order of their dates.`,
  'cohorts-need-award': (d: { label: string }): string =>
    `Revision ${d.label} begins when partners apply or renew, and nothing says what they then hold. Write what the program awards, such as "award tier Premier".`,
  'cohort-needs-date': (): string =>
    'Say from which day on this is so: "on 2024-06-01" after the partners and the moment.',
  'cohort-has-two-dates': (d: { date: string }): string =>
    `For these the revision begins on ${d.date} already. Remove one of the two dates, or write two lines.`,
  'cohorts-and-date': (d: { label: string }): string =>
    `Revision ${d.label} begins on this day for everybody, and in its braces on other days for some. Remove one of the two.`,
  'cohort-turns-on-revision': (d: { words: string }): string =>
    `Who is among ${quoted(d.words)} changes with a revision that begins for some before others, so it cannot say when one begins. Say it without that revision.`,
  'cohort-begins-twice': (d: { words: string; plural: string }): string =>
    `This speaks of the same ${d.plural} as ${quoted(d.words)}. Remove one of the two lines, or name a moment in both.`,
  'revision-leaves-out': (d: { label: string; who: readonly string[]; before: string | null }): string =>
    `Revision ${d.label} never begins for ${listed(d.who)}: ${d.before === null ? 'nothing is asked of them' : `${d.before} goes on there`}. Where that is not meant, add a line that says when.`,
  'revision-never-governs': (d: { label: string; next: string; on: string | null; plural: string }): string =>
    d.on === null
      ? `Revision ${d.label} never governs: for the ${d.plural} for whom it would begin, ${d.next} begins before it does or on the same day.`
      : `Revision ${d.label} never governs: ${d.next} begins on ${d.on}, for everybody, before it does or on the same day.`,
  'cohort-never-governed': (d: { label: string; next: string; on: string; plural: string }): string =>
    `Revision ${d.label} governs nobody by this line: when it begins on ${d.on}, ${d.next} has begun for these ${d.plural}. Remove the line, or correct its day.`,
  'label-with-gap': (d: { name: string; until: string; since: string }): string =>
    `"${d.name}" stands ${d.until} and again ${d.since}, and for nothing in between. Where that is not meant, let one of the two reach the other.`,
  'second-award': (): string => 'What the program awards is said already. Remove one of the two lines.',
  'revision-never-referred': (d: { label: string }): string =>
    `No clause begins or ends with revision ${d.label}. If it changed no requirement, write "editorial" after its date.`,

  // Characters.
  'bidi-character': (d: { code: string }): string =>
    `An invisible character (${d.code}) stands here that changes the direction in which text is shown, so that readers may see something else than what is written. Remove it.`,
  'confusable-name': (d: { name: string; looksLike: string }): string =>
    `"${d.name}" mixes letters that look alike but are different${d.looksLike === '' ? '' : `; it looks like "${d.looksLike}"`}. Type it again on one keyboard.`,

  // Catalogs.
  'missing-attribute': (d: { entry: string; attributes: readonly string[]; kind: string }): string => {
    const [first = ''] = d.attributes;
    const added = d.attributes.length > 1 ? `Add each of them ("${first}: …")` : `Add "${first}: …"`;
    return `"${d.entry}" does not say its ${listed(d.attributes)}, which every ${d.kind} has. ${added}, or write "?" after its type where it may be left out.`;
  },
  'not-a-list': (d: { name: string }): string => `"${d.name}" is not a list, so it takes one value. Remove the others.`,
  'unknown-identity': (d: { field: string; record: string }): string =>
    `${d.record} is identified by "${d.field}", so it needs that field: add "${d.field}: text".`,
  'dated-by-no-date': (d: { field: string; record: string }): string =>
    `${d.record} is dated by "${d.field}", so that has to be a date: add "${d.field}: date".`,

  // Examples.
  'example-value': (d: { name: string; expected: string; written: string }): string =>
    `"${d.name}" takes ${d.expected}, and ${quoted(d.written)} is none.`,
  'example-moment': (d: { name: string; suggestion: string | null }): string =>
    `"${d.name}" is neither a date nor a moment ("application" or "renewal").${didYouMean(d.suggestion)}`,
  'example-needs-date': (): string => 'Say on which day: "on 2024-06-01".',
  'no-lifecycle': (d: { program: string }): string =>
    `"${d.program}" has no lifecycle, so nobody is in a state of it. Expect a verdict such as "met", or add a lifecycle to the program.`,
  'not-beside-state': (d: { written: string }): string =>
    d.written === 'because'
      ? 'Requirements have verdicts, and a state has none. Leave "because" out, or expect the verdict in a line of its own.'
      : `A state is that of a whole day, at whichever moment it is asked for. Leave "${d.written}" out. What happened before stands after "after", as in "after renewal on 2024-05-01".`,
  'after-needs-state': (): string =>
    'A verdict goes by the facts alone, so what happened before changes nothing. Leave it out, or expect a state: "in" and its name.',
  'no-first-day': (d: {
    sample: string;
    on: string;
    award: { readonly kind: string; readonly entry: string } | null;
    first: string | null;
    last: string | null;
  }): string => {
    if (d.award === null) {
      return `A lifecycle begins on the day of the award, and nothing says when that was. Add for instance "after award on ${d.on}".`;
    }
    const { kind, entry } = d.award;
    if (d.last !== null) {
      return `With the award ends its lifecycle, and ${d.last} is the last day on which "${d.sample}" holds "${entry}". Expect a state on that day or before it.`;
    }
    return d.first === null
      ? `A lifecycle begins on the day of the award, and nothing says since when "${d.sample}" holds it. Add to the sample for instance "holds ${kind} ${entry} since ${d.on}".`
      : `"${d.sample}" holds "${entry}" only since ${d.first}, so on ${d.on} its lifecycle has not begun. Expect a state on a later day.`;
  },
  'award-is-held': (d: { kind: string; entry: string; on: string }): string =>
    `The program says what it awards, so the sample says since when: "holds ${d.kind} ${d.entry} since ${d.on}". Write it there, and leave "award" out here.`,
  'unknown-event': (d: { name: string; suggestion: string | null; known: readonly string[] }): string =>
    d.suggestion === null
      ? `The lifecycle knows nothing called "${d.name}". What it knows: ${listed(d.known)}.`
      : `The lifecycle knows nothing called "${d.name}".${didYouMean(d.suggestion)}`,
  'decision-incomplete': (d: { decision: string; lack: 'by' | 'through' }): string =>
    d.lack === 'by'
      ? `A decision is somebody's, and "${d.decision}" does not say whose. Add for instance: by "Office".`
      : `"${d.decision}" leads to a state through a day, and that day is missing or too early. Add "through" and the last day.`,
  'happened-later': (d: { on: string; expected: string }): string =>
    `What stands after "after" happened before, and ${d.on} is later than ${d.expected}. Change one of the two days, or leave it out.`,
};

export const messages: typeof mostMessages &
  typeof lifecycleMessages &
  typeof slotsMessages &
  typeof exclusionMessages = {
  ...mostMessages,
  ...lifecycleMessages,
  ...slotsMessages,
  ...exclusionMessages,
};

export type MessageCode = keyof typeof messages;
export type MessageArguments<Code extends MessageCode> =
  Parameters<(typeof messages)[Code]> extends [infer Details] ? Details : object;
