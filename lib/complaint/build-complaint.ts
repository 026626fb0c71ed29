/** Writes a complaint from findings: a letter to the controller, or what the regulator asks for. */
import { dimensionOf } from '#lib/core/dimensions.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import { routes } from '#lib/law/routes.ts';
import { annexesOf } from './annexes.ts';
import type { Annex, ComplaintDocument, LabelledText, Section } from './complaint-document.ts';
import type { ComplaintInput } from './complaint-input.ts';
import { draftOf, eventOn, type Draft } from './draft.ts';
import { knownOf } from './known-to-regulator.ts';
import { isAboutOthers } from './which-findings.ts';
import { writeAds } from './write-ads.ts';
import { writeEnclosures, writeHarm, writeInaccurate, writeLimits, writeNext, writeRequests } from './write-closing.ts';
import { writeExtracts } from './write-extracts.ts';
import { writeFindings, writeLaw } from './write-findings.ts';
import { formFields, formIntro } from './write-form.ts';
import { summaryText } from './write-summary.ts';
import { writeReply, writeTimeline } from './write-timeline.ts';

/** The complaint as a document. Everything that a finding cites stands in it with a short name; what no finding cites is
 *  left out, and so is what other advertisers did. It claims no more than the findings do, and prints with each what would explain it innocently. */
export function buildComplaint(given: ComplaintInput): ComplaintDocument {
  const input = { ...ownInput(given), findings: given.findings.filter((finding) => !isAboutOthers(finding)) };
  const draft = draftOf(input);
  const annexes = annexesOf(input, draft.cited);
  const isLetter = input.stage === 'controller';
  return {
    documentVersion: 1,
    stage: input.stage,
    language: input.catalogue.language,
    controller: input.caseFile.controller,
    madeOn: input.today,
    title: isLetter ? draft.say('controller_title') : draft.say('ico_title', { controller: draft.controllerName }),
    letterhead: isLetter ? letterhead(draft) : regulatorHead(draft),
    sections: isLetter ? letterSections(draft, annexes) : regulatorSections(draft, annexes),
    formIntro: isLetter ? '' : formIntro(draft),
    formFields: isLetter ? [] : formFields(draft),
    annexes,
  };
}

/** Without the facts and sentences about other people of the household, and without what the complainant said of those. */
function ownInput(given: ComplaintInput): ComplaintInput {
  const facts = ownPieces(given.facts);
  const own = new Set(facts.map(({ id }) => id));
  const others = new Set(given.facts.map(({ id }) => id).filter((id) => !own.has(id)));
  const truths = given.truths.filter((truth) => !('fact' in truth && others.has(truth.fact)));
  return { ...given, facts, truths, statements: ownPieces(given.statements) };
}

function letterSections(draft: Draft, annexes: readonly Annex[]): Section[] {
  return [
    writeIntro(draft),
    ...writeTimeline(draft),
    ...evidenceSections(draft),
    writeNext(draft),
    writeLimits(draft),
    writeEnclosures(draft, annexes),
  ];
}

function regulatorSections(draft: Draft, annexes: readonly Annex[]): Section[] {
  return [
    writeRegulatorIntro(draft),
    { id: 'summary', heading: draft.say('section_summary'), blocks: [{ kind: 'paragraph', text: summaryText(draft) }] },
    ...writeTimeline(draft),
    writeReply(draft),
    ...evidenceSections(draft),
    writeLimits(draft),
    writeEnclosures(draft, annexes),
  ];
}

function evidenceSections(draft: Draft): Section[] {
  return [
    writeAds(draft),
    writeExtracts(draft),
    ...writeFindings(draft),
    ...writeInaccurate(draft),
    ...writeLaw(draft),
    ...writeHarm(draft),
    ...writeRequests(draft),
  ];
}

function writeIntro(draft: Draft): Section {
  const { say, day } = draft;
  const asked = eventOn(draft, 'request-sent');
  const answered = eventOn(draft, 'answer-received', 'last');
  const opening =
    asked === null
      ? say('intro_unasked')
      : answered === null
        ? say('intro_unanswered', { asked: day(asked) })
        : say('intro_answered', { asked: day(asked), answered: day(answered) });
  const texts = [opening, say('intro_not_new_request'), say('intro_identify')];
  return { id: 'intro', heading: say('section_intro'), blocks: texts.map((text) => ({ kind: 'paragraph', text })) };
}

function writeRegulatorIntro(draft: Draft): Section {
  const { say } = draft;
  const sent = eventOn(draft, 'complaint-sent');
  const texts = [
    say(sent === null ? 'ico_intro_not_sent' : 'ico_intro', { controller: draft.controllerName }),
    say('ico_known'),
    ...knownOf(draft.input.caseFile.controller).map((key) => say(key)),
    ...(isAboutSpecialData(draft) ? [say('ico_special')] : []),
  ];
  return { id: 'intro', heading: say('section_intro'), blocks: texts.map((text) => ({ kind: 'paragraph', text })) };
}

function isAboutSpecialData({ input, cited }: Draft): boolean {
  const inferred = input.findings.some(
    ({ kind }) => kind === 'special_category_inferred' || kind === 'political_opinion_inferred',
  );
  const isSpecial = ({ record }: Draft['cited']['extracts'][number]) =>
    record?.type === 'fact' && dimensionOf(record.dimension).specialCategory === 'special';
  return inferred || cited.extracts.some(isSpecial);
}

function letterhead(draft: Draft): LabelledText[] {
  const { say, input } = draft;
  const { complainant } = input;
  return present([
    [say('label_to'), say('to_controller', { controller: draft.controllerName })],
    [say('label_from'), complainant.name],
    [say('label_address'), complainant.address],
    [say('label_email'), complainant.email],
    [say('label_reference'), complainant.reference],
    [say('label_date'), draft.day(input.today)],
  ]);
}

function regulatorHead(draft: Draft): LabelledText[] {
  const { say, input } = draft;
  const { complainant } = input;
  const regulator = routes.find(({ id }) => id === 'ico');
  return present([
    [say('label_to'), regulator?.name],
    [say('label_from'), complainant.name],
    [say('label_email'), complainant.email],
    [say('label_about'), draft.controllerName],
    [say('label_route'), say('ico_route')],
    [say('label_date'), draft.day(input.today)],
  ]);
}

function present(rows: readonly (readonly [label: string, text: string | undefined])[]): LabelledText[] {
  return rows.flatMap(([label, text]) =>
    text === undefined || text.trim() === '' ? [] : [{ label, text: text.trim() }],
  );
}
