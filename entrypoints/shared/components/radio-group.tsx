interface RadioOption<T extends string> {
  value: T;
  text: string;
  /** Theme in whose colours the option is shown. */
  swatch?: string;
  /** Typeface in which the option is written. */
  sample?: string;
  disabled?: boolean;
}

interface Props<T extends string> {
  name: string;
  legend: string;
  options: readonly RadioOption<T>[];
  value: T;
  onChange(value: T): void;
}

/** Radio buttons in a row. */
export function RadioGroup<T extends string>({ name, legend, options, value, onChange }: Props<T>) {
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
