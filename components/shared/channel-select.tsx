/** The choice of the way by which a letter went or came. */
import { type Channel, channels } from '#lib/core/case-file.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import forms from './form.module.css';

interface Props {
  readonly label: string;
  readonly value: Channel | null;
  readonly onChange: (channel: Channel | null) => void;
  /** What stands there where none is chosen; without it one has to be. */
  readonly none?: string;
}

export function ChannelSelect({ label, value, onChange, none }: Props) {
  const { name } = useTexts();
  return (
    <label class={forms.field}>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(channels.find((id) => id === event.currentTarget.value) ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {channels.map((id) => (
          <option key={id} value={id}>
            {name('channel', id)}
          </option>
        ))}
      </select>
    </label>
  );
}
