interface Option<T extends string> {
  value: T;
  text: string;
  /** Shown in the colours of this theme. */
  swatch?: string;
  /** Written in this typeface. */
  sample?: string;
  /** It cannot be chosen now. */
  disabled?: boolean;
}

interface Props<T extends string> {
  name: string;
  legend: string;
  options: readonly Option<T>[];
  value: T;
  onChange(value: T): void;
}

/** One of a few: radio buttons that stand side by side. */
export function Choice<T extends string>({ name, legend, options, value, onChange }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option" data-swatch={option.swatch} data-sample={option.sample}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
