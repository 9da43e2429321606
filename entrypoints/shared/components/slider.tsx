import { useId } from 'preact/hooks';
import { formatNumber } from '../../../lib/extension/i18n';

interface Props {
  name: string;
  /** Minimum, maximum and step. */
  range: readonly [number, number, number];
  value: number;
  /** The value with its unit; by default the number alone. */
  text?: string;
  onChange(value: number): void;
}

/** A slider with a label and its current value. */
export function Slider({ name, range: [min, max, step], value, text = formatNumber(value), onChange }: Props) {
  const id = useId();
  return (
    <div class="range">
      <label for={id}>{name}</label>
      <output for={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onChange(Math.round(Number(currentTarget.value) * 100) / 100)}
      />
    </div>
  );
}
