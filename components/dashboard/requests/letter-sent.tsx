/** The user notes that a letter went out: the case gets the day, and keeps the text. */
import { useState } from 'preact/hooks';
import { ChannelSelect } from '#components/shared/channel-select.tsx';
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { Channel } from '#lib/core/case-file.ts';
import type { SentLetter } from '#lib/core/letter.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { useToday } from '#lib/ui/use-today.ts';
import { FileNames } from './file-names.tsx';
import styles from './requests.module.css';

interface Props {
  readonly letter: Pick<SentLetter, 'controller' | 'kind' | 'subject' | 'text'>;
  /** How it most likely went. */
  readonly channel: Channel;
  readonly beforeSent: () => void;
  readonly onSent: () => void;
}

export function LetterSent({ letter, channel: likely, beforeSent, onSent }: Props) {
  const { t } = useTexts();
  const command = useCommand();
  const today = useToday();
  const [sentOn, setSentOn] = useState(today);
  const [channel, setChannel] = useState<Channel>(likely);
  const [files, setFiles] = useState<readonly string[]>([]);
  const mark = async (): Promise<void> => {
    beforeSent();
    if (await command.send({ type: 'letterSent', letter: { ...letter, sentOn, channel, files: [...files] } })) onSent();
  };
  return (
    <Section title={t('requests.sentTitle')} intro={t('requests.sentIntro')}>
      <form
        class={forms.grid}
        onSubmit={(event) => {
          event.preventDefault();
          void mark();
        }}
      >
        <label class={forms.field}>
          {t('requests.sentOn')}
          <input
            type="date"
            required
            max={today}
            value={sentOn}
            onInput={(event) => setSentOn(event.currentTarget.value)}
          />
        </label>
        <ChannelSelect
          label={t('requests.sentBy')}
          value={channel}
          onChange={(chosen) => setChannel(chosen ?? channel)}
        />
        <FileNames onChange={setFiles} />
        <p>
          <button type="submit" class="primary" disabled={command.busy}>
            {t('requests.sentMark')}
          </button>
        </p>
      </form>
      <p class={styles.soft}>{t('requests.sentFilesHint')}</p>
      <CommandFailure state={command} />
    </Section>
  );
}
