/** The complaint while it is written: what the form holds, and the input that a document is built from. */
import english from '#assets/locales/en/complaint.json' with { type: 'json' };
import {
  type ComplaintInput,
  type ComplaintStage,
  type RequestId,
  requestIds,
} from '#lib/complaint/complaint-input.ts';
import type { FindingRow } from '#lib/store/rows.ts';
import { findingIn } from '#lib/ui/finding-words.ts';
import type { Language } from '#lib/ui/catalogue.ts';
import type { ComplaintMaterial } from './complaint-material.ts';

export interface ComplaintForm {
  readonly stage: ComplaintStage;
  readonly name: string;
  readonly address: string;
  readonly reference: string;
  readonly harm: string;
  readonly requests: readonly RequestId[];
  /** Ids of the findings that the user left out. */
  readonly leftOut: readonly string[];
}

/** What most people would ask for; the user may take away and add. */
const usualRequests: readonly RequestId[] = ['explain', 'recipients', 'source'];

/** `accurate` findings ask for correction too. */
export function newForm(findings: readonly FindingRow[]): ComplaintForm {
  const inaccurate = findings.some((finding) => finding.kind === 'inaccurate');
  const requests = requestIds.filter((id) => usualRequests.includes(id) || (id === 'rectify' && inaccurate));
  const leftOut = findings.filter((finding) => isAside(finding)).map((finding) => finding.id);
  return { stage: 'controller', name: '', address: '', reference: '', harm: '', requests, leftOut };
}

/** Findings that are no complaint by themselves: what fits, and what could not be compared. */
function isAside(finding: FindingRow): boolean {
  return finding.kind === 'consistent' || finding.kind === 'no_basis_for_finding';
}

export function withRequest(form: ComplaintForm, id: RequestId, wanted: boolean): ComplaintForm {
  return { ...form, requests: requestIds.filter((other) => (other === id ? wanted : form.requests.includes(other))) };
}

export function withFinding(form: ComplaintForm, id: string, wanted: boolean): ComplaintForm {
  const others = form.leftOut.filter((other) => other !== id);
  return { ...form, leftOut: wanted ? others : [...others, id] };
}

/** The input of `buildComplaint`, with the findings in words and in their order. `today` is a plain date. */
export function complaintInput(
  material: ComplaintMaterial,
  form: ComplaintForm,
  language: Language,
  today: string,
): ComplaintInput {
  const findings = material.findings
    .filter((row) => !form.leftOut.includes(row.id))
    .map((row) => findingIn(language, row));
  return {
    stage: form.stage,
    caseFile: material.caseFile,
    complainant: {
      name: form.name.trim(),
      ...(form.address.trim() === '' ? {} : { address: form.address.trim() }),
      ...(form.reference.trim() === '' ? {} : { reference: form.reference.trim() }),
    },
    ads: material.ads,
    explanations: material.explanations,
    impressions: material.impressions,
    facts: material.facts,
    statements: material.statements,
    findings,
    truths: material.truths,
    answers: material.answers,
    harm: form.harm.trim(),
    requests: form.requests,
    today,
    catalogue: english,
  };
}
