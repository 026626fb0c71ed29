/** Asks for the password of a file that is locked; it goes to the reader and is kept nowhere. */
import { useState } from 'preact/hooks';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly onPassword: (password: string) => void;
}

export function PasswordForm({ label, onPassword }: Props) {
  const { t } = useTexts();
  const [password, setPassword] = useState('');
  return (
    <form
      class={styles.form}
      data-testid="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <label class={styles.field}>
        <bdi>{label}</bdi>
        <input
          type="password"
          required
          autocomplete="off"
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('answers.unlock')}</button>
    </form>
  );
}
