import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';

export interface Entry {
  id: string;
  title: string;
}

/** The table of contents; the section that is being read is marked. */
export function Contents({ entries }: { entries: readonly Entry[] }) {
  const [current, setCurrent] = useState(entries[0]?.id);
  useEffect(() => {
    // The section that crosses a line in the upper part of the window.
    const watch = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) if (isIntersecting) setCurrent(target.id);
      },
      { rootMargin: '-25% 0px -74% 0px' },
    );
    for (const { id } of entries) {
      const section = document.getElementById(id);
      if (section) watch.observe(section);
    }
    return () => watch.disconnect();
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
