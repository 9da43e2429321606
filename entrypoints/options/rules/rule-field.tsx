interface Props {
  id: string;
  label: string;
  value: string;
  /** Error message; empty if valid. */
  error?: string;
  /** Whether the value is code, which is always written from left to right. */
  code?: boolean;
  onInput(value: string): void;
}

/** A text field of the rule form, with its error message. */
export function RuleField({ id, label, value, error = '', code, onInput }: Props) {
  return (
    <div class="rule-field">
      <label for={id}>{label}</label>
      <div class="field">
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          dir={code ? 'ltr' : 'auto'}
          class={code ? 'code' : undefined}
          value={value}
          aria-invalid={error !== ''}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </div>
      <p id={`${id}-fault`} class="fault" aria-live="polite">
        {error}
      </p>
    </div>
  );
}
