import { useId } from 'preact/hooks';

interface Props {
  name: string;
  /** Least, most, step. */
  range: readonly [number, number, number];
  value: number;
  /** The value in words; the bare number where it is missing. */
  text?: string;
  onChange(value: number): void;
}

/** A slider with its name and its value in words. */
export function Range({ name, range: [least, most, step], value, text = String(value), onChange }: Props) {
  const id = useId();
  return (
    <div class="range">
      <label for={id}>{name}</label>
      <output for={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onChange(Math.round(Number(currentTarget.value) * 100) / 100)}
      />
    </div>
  );
}
