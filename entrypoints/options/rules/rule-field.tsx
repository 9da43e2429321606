interface Props {
  id: string;
  label: string;
  value: string;
  /** What is wrong with it, in words; empty: nothing. */
  fault?: string;
  /** Is it code, written from left to right? */
  code?: boolean;
  onInput(value: string): void;
}

/** A text of a rule, and what is wrong with it. */
export function RuleField({ id, label, value, fault = '', code, onInput }: Props) {
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
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </div>
      <p id={`${id}-fault`} class="fault" aria-live="polite">
        {fault}
      </p>
    </div>
  );
}
