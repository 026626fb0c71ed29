/** Pictures of ads: whether they are kept, how much room they take and may take, and what became of those that are not kept. */
import { usePendingDeletes } from '#components/dashboard/pending-deletes.tsx';
import { LiveView } from '#components/shared/live-view.tsx';
import { Notice } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { NotKept } from '#lib/core/picture.ts';
import { type PictureUse, readPictureUse } from '#lib/store/read.ts';
import type { PictureStop } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './settings.module.css';

const pendingKey = 'pictures';

export function PicturesSection() {
  const { t } = useTexts();
  const live = useLive(() => readPictureUse(readingDatabase()), []);
  return (
    <Section title={t('settings.picturesTitle')} intro={t('settings.picturesIntro')}>
      <LiveView live={live}>{(use) => <Pictures use={use} />}</LiveView>
    </Section>
  );
}

function Pictures({ use }: { readonly use: PictureUse }) {
  const { t } = useTexts();
  const command = useCommand();
  const pending = usePendingDeletes();
  const { counts } = use;
  return (
    <>
      {use.stops.map((stop) => (
        <StopNotice key={`${stop.why} ${stop.platform}`} stop={stop} />
      ))}
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={use.wanted}
          onChange={(event) =>
            void command.send({ type: 'setSetting', key: 'pictures', value: String(event.currentTarget.checked) })
          }
        />
        {t('settings.picturesKeep')}
      </label>
      <label class={styles.field}>
        {t('settings.picturesMost')}
        <input
          type="number"
          min={1}
          max={10_000}
          step={1}
          required
          value={use.mostMb}
          onChange={(event) => {
            if (event.currentTarget.reportValidity())
              void command.send({ type: 'setSetting', key: 'picturesMb', value: event.currentTarget.value });
          }}
        />
      </label>
      <p>{t('settings.picturesUsed', { n: counts.pictures, size: formatBytes(counts.pictureBytes) })}</p>
      {counts.picturesShed > 0 && <p>{t('settings.picturesShed', { n: counts.picturesShed })}</p>}
      <NotKeptList use={use} />
      <p>
        <button
          type="button"
          class="danger"
          disabled={counts.pictures === 0 || pending.isPending(pendingKey)}
          onClick={() => pending.order(pendingKey, t('settings.picturesDeleteLabel'), { type: 'deletePictures' })}
        >
          {t('settings.picturesDelete')}
        </button>
      </p>
      <CommandFailure state={command} />
    </>
  );
}

function StopNotice({ stop }: { readonly stop: PictureStop }) {
  const { t, name, dateTime } = useTexts();
  const command = useCommand();
  const slots = { at: dateTime(stop.at), site: stop.platform === null ? '' : name('platform', stop.platform) };
  return (
    <Notice tone="warn">
      <p>{t(stop.why === 'asked' ? 'settings.picturesStoppedAsked' : 'settings.picturesStoppedFull', slots)}</p>
      <p>
        <button
          type="button"
          disabled={command.busy}
          onClick={() => void command.send({ type: 'setSetting', key: 'pictures', value: 'true' })}
        >
          {t('settings.picturesAgain')}
        </button>
      </p>
      <CommandFailure state={command} />
    </Notice>
  );
}

function NotKeptList({ use: { counts } }: { readonly use: PictureUse }) {
  const { t, name } = useTexts();
  const rows: readonly (readonly [NotKept, number])[] = [
    ['would-ask', counts.picturesWouldAsk],
    ['asked', counts.picturesAsked],
    ['unreadable', counts.picturesUnreadable],
    ['disturbed', counts.picturesDisturbed],
    ['no-room', counts.picturesNoRoom],
  ];
  const some = rows.filter(([, n]) => n > 0);
  if (some.length === 0) return null;
  return (
    <div>
      <h3>{t('settings.picturesNotKeptTitle')}</h3>
      <ul>
        {some.map(([why, n]) => (
          <li key={why}>{t('settings.picturesNotKept', { n, why: name('notKept', why) })}</li>
        ))}
      </ul>
    </div>
  );
}
