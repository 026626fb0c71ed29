/** The choice of what a question, an extension or a reply is about, among what was sent. */
import forms from '#components/shared/form.module.css';
import { type CaseEvent, type RequestKind, requestKinds } from '#lib/core/case-file.ts';
import { letterEvents } from '#lib/core/letter-event.ts';
import { useTexts } from '#lib/ui/use-texts.ts';

interface Props {
  readonly kind: CaseEvent['kind'];
  readonly events: readonly CaseEvent[];
  readonly value: RequestKind | null;
  readonly onChange: (about: RequestKind | null) => void;
}

/** Nothing where there is nothing to choose. */
export function AboutSelect({ kind, events, value, onChange }: Props) {
  const { t, name } = useTexts();
  const choices = aboutChoices(kind, events);
  if (choices.length === 0) return null;
  return (
    <label class={forms.field}>
      {t('requests.eventAbout')}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(choices.find((id) => id === event.currentTarget.value) ?? null)}
      >
        <option value="">{t('requests.eventAboutNone')}</option>
        {choices.map((id) => (
          <option key={id} value={id}>
            {name('about', id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What may be meant: of what was sent, all that such an event can concern. */
export function aboutChoices(kind: CaseEvent['kind'], events: readonly CaseEvent[]): readonly RequestKind[] {
  const sent = requestKinds.filter((request) => events.some((event) => event.kind === letterEvents[request]));
  if (kind === 'reply-received') return sent.filter((request) => request !== 'access-request');
  return ofRequests.has(kind) ? sent.filter((request) => request !== 'para22-notice') : [];
}

/** What has to do with the month of a request; a notice has none that could be stopped or prolonged. */
const ofRequests: ReadonlySet<CaseEvent['kind']> = new Set(['identity-asked', 'identity-given', 'extended']);
