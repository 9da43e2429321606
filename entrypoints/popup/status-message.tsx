/** The latest announcement: a line of its own above the panel bar, so that it covers nothing; it goes by itself. */
export function StatusMessage({ text, visuallyHidden }: { text: string; visuallyHidden: boolean }) {
  return (
    <p class={visuallyHidden ? 'unseen' : 'said'} role="status" data-testid="said">
      {text && <span key={text}>{text}</span>}
    </p>
  );
}
