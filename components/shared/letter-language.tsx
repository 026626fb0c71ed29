/** In which language a letter is, which may be another than that of the pages. */
import forms from '#components/shared/form.module.css';
import type { Language } from '#lib/core/language.ts';
import { useTexts } from '#lib/ui/use-texts.ts';

interface Props {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

export function LetterLanguage({ language: chosen, onChange }: Props) {
  const { t } = useTexts();
  const radio = (language: Language, label: string) => (
    <label class={forms.check}>
      <input
        type="radio"
        name="letterLanguage"
        value={language}
        checked={chosen === language}
        onChange={() => onChange(language)}
      />
      {label}
    </label>
  );
  return (
    <fieldset class={forms.group}>
      <legend>{t('requests.language')}</legend>
      {radio('en', t('requests.languageEn'))}
      {radio('cy', t('requests.languageCy'))}
    </fieldset>
  );
}
