/** Choosing what something is about. */
import { type Dimension, fixedDimensions, isDimension } from '#lib/core/dimensions.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './campaigner-select.module.css';

interface Props {
  readonly label: string;
  readonly value: Dimension;
  readonly onChange: (value: Dimension) => void;
  readonly among?: readonly string[];
}

export function DimensionSelect({ label, value, onChange, among = fixedDimensions }: Props) {
  const { name } = useTexts();
  return (
    <label class={styles.field}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (isDimension(chosen)) onChange(chosen);
        }}
      >
        {among.map((id) => (
          <option key={id} value={id}>
            {name('dimension', id)}
          </option>
        ))}
      </select>
    </label>
  );
}
