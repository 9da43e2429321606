/** A link that opens in a new tab. Text and URL come from a page, so only http(s) URLs become links. */
export function ExternalLink({ url, text }: { url: string; text: string }) {
  const safe = /^https?:\/\//i.test(url);
  return safe ? (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto" title={text}>
      {text}
    </a>
  ) : (
    <span dir="auto">{text}</span>
  );
}
