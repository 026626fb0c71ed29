/** Choosing a party or other campaigner by name: the parties one meets first, then all others. */
import { english } from '#lib/ui/catalogue.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './campaigner-select.module.css';

/** Parties with seats in the House of Commons or a devolved parliament, by id; the order is that of their names. */
const seated = [
  'alliance',
  'conservative',
  'dup',
  'green-england-wales',
  'labour',
  'liberal-democrats',
  'plaid-cymru',
  'reform-uk',
  'scottish-greens',
  'sdlp',
  'sinn-fein',
  'snp',
  'tuv',
  'uup',
] as const;

const prefix = 'party.';

/** The ids of all campaigners that we have a name for. */
const campaignerIds: readonly string[] = Object.keys(english.names).flatMap((key) =>
  key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
);

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Choices that are no campaigner, as value and text; they come first. */
  readonly extra?: readonly (readonly [string, string])[];
  /** Campaigners of the user's own records, offered with the first parties. */
  readonly own?: readonly string[];
}

export function CampaignerSelect({ label, value, onChange, extra = [], own = [] }: Props) {
  const { name } = useTexts();
  const first = [...new Set([...own, ...seated])];
  const rest = campaignerIds.filter((id) => !first.includes(id));
  const known = [...extra.map(([id]) => id), ...first, ...rest];
  const option = (id: string) => (
    <option key={id} value={id}>
      {name('party', id)}
    </option>
  );
  return (
    <label class={styles.field}>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {extra.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
        {!known.includes(value) && option(value)}
        {first.map(option)}
        <hr />
        {rest.map(option)}
      </select>
    </label>
  );
}
