import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';

export interface TocEntry {
  id: string;
  title: string;
}

/** Table of contents, in which the visible section is marked. */
export function TableOfContents({ entries }: { entries: readonly TocEntry[] }) {
  const [current, setCurrent] = useState(entries[0]?.id);
  useEffect(() => {
    // The current section is the one that crosses a line in the upper quarter of the window.
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { isIntersecting, target } of changes) if (isIntersecting) setCurrent(target.id);
      },
      { rootMargin: '-25% 0px -74% 0px' },
    );
    for (const { id } of entries) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return (
    <nav class="contents" aria-label={t('options.contents')}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
