/** The complaint while it is written: what the form holds, and the input that a document is built from. */
import { complaintCatalogue } from '#lib/complaint/complaint-catalogue.ts';
import {
  type ComplaintInput,
  type ComplaintStage,
  type RequestId,
  requestIds,
} from '#lib/complaint/complaint-input.ts';
import { isAboutOthers, isAside } from '#lib/complaint/which-findings.ts';
import type { Language } from '#lib/core/language.ts';
import { contacts } from '#lib/law/contacts.ts';
import type { FindingRow } from '#lib/store/rows.ts';
import { findingIn } from '#lib/ui/finding-words.ts';
import { textsIn } from '#lib/ui/use-texts.ts';
import type { ComplaintMaterial } from './complaint-material.ts';

/** `language`: of the letter. `choices`: findings that the user took in or left out, by id; the others are in or out by their kind. */
export interface ComplaintForm {
  readonly stage: ComplaintStage;
  readonly language: Language;
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly reference: string;
  readonly harm: string;
  readonly requests: readonly RequestId[];
  readonly choices: Readonly<Record<string, boolean>>;
}

/** What most people would ask for; the user may take away and add. */
const usualRequests: ReadonlySet<RequestId> = new Set(['explain', 'recipients', 'source']);

/** `language`: the one to begin with. `name`: the user's own, where it is known. Inaccurate findings ask for correction too. */
export function newForm(findings: readonly FindingRow[], language: Language, name: string): ComplaintForm {
  const inaccurate = findings.some((finding) => finding.kind === 'inaccurate');
  const requests = requestIds.filter((id) => usualRequests.has(id) || (id === 'rectify' && inaccurate));
  return {
    stage: 'controller',
    language,
    name,
    address: '',
    email: '',
    reference: '',
    harm: '',
    requests,
    choices: {},
  };
}

/** The findings that a complaint can be about: none about other advertisers' ads. */
export function offeredFindings(findings: readonly FindingRow[]): FindingRow[] {
  return findings.filter((finding) => !isAboutOthers(finding));
}

/** True where the finding goes into the letter: as the user chose, else unless it is no point by itself. */
export function isIncluded(form: ComplaintForm, finding: FindingRow): boolean {
  return form.choices[finding.id] ?? !isAside(finding);
}

export function withRequest(form: ComplaintForm, id: RequestId, wanted: boolean): ComplaintForm {
  return { ...form, requests: requestIds.filter((other) => (other === id ? wanted : form.requests.includes(other))) };
}

export function withFinding(form: ComplaintForm, id: string, wanted: boolean): ComplaintForm {
  return { ...form, choices: { ...form.choices, [id]: wanted } };
}

/** The input of `buildComplaint`, with the findings in words and in their order. `today` is a plain date. All of it speaks the language
 *  that was chosen for the letter. */
export function complaintInput(material: ComplaintMaterial, form: ComplaintForm, today: string): ComplaintInput {
  const { language } = form;
  const { controller } = material.caseFile;
  return {
    stage: form.stage,
    caseFile: material.caseFile,
    controllerName: addressee(controller, language),
    complainant: complainantOf(form),
    ads: material.ads,
    explanations: material.explanations,
    impressions: material.impressions,
    pictures: material.pictures,
    facts: material.facts,
    statements: material.statements,
    findings: offeredFindings(material.findings)
      .filter((row) => isIncluded(form, row))
      .map((row) => findingIn(language, row)),
    truths: material.truths,
    answers: material.answers,
    harm: form.harm.trim(),
    requests: form.requests,
    today,
    catalogue: complaintCatalogue(language),
  };
}

/** The name under which a controller takes letters; where we know none, the one under which it is shown here. */
function addressee(controller: string, language: Language): string {
  return (
    contacts.find((contact) => contact.controller === controller)?.name ?? textsIn(language).name('party', controller)
  );
}

/** The regulator's form asks for an email; the letter to the party needs none. */
function complainantOf(form: ComplaintForm): ComplaintInput['complainant'] {
  const address = form.address.trim();
  const email = form.stage === 'ico' ? form.email.trim() : '';
  const reference = form.reference.trim();
  return {
    name: form.name.trim(),
    ...(address === '' ? {} : { address }),
    ...(email === '' ? {} : { email }),
    ...(reference === '' ? {} : { reference }),
  };
}
