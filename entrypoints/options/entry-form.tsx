import type { ComponentChildren, InputHTMLAttributes, Ref } from 'preact';

interface Props {
  /** Id of the field. */
  id: string;
  class: string;
  label: string;
  /** Text of the button that submits the form. */
  button: string;
  /** Attributes of the field, in addition to those that all fields for code and addresses have. */
  input: InputHTMLAttributes<HTMLInputElement>;
  inputRef?: Ref<HTMLInputElement>;
  onSubmit(form: HTMLFormElement): void;
  /** What follows the field: hints, problems, dialogs. */
  children: ComponentChildren;
}

/** A form with one field for code or an address, and a button beside it. */
export function EntryForm({ id, class: name, label, button, input, inputRef, onSubmit, children }: Props) {
  return (
    <form
      class={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(event.currentTarget);
      }}
    >
      <label for={id}>{label}</label>
      <div class="field">
        <input
          ref={inputRef}
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          dir="ltr"
          {...input}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      {children}
    </form>
  );
}
