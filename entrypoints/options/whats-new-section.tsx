import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { markNewsRead } from '../../lib/extension/whats-new';
import { Section } from '../shared/components/section';
import { NEWEST, NEWS } from '../shared/news';

/** Id of the section, for links to it. */
const ID = 'news';

/** What is new in each version. Once it has been in view, the popup no longer points to it. */
export function WhatsNewSection() {
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const markRead = () =>
      void markNewsRead(NEWEST).catch(() => {
        // Storage is full: the popup keeps pointing here.
      });
    if (window.location.hash === `#${ID}`) {
      // The section did not exist yet when the browser looked for the target of the link.
      document.getElementById(ID)?.scrollIntoView({ behavior: 'instant' });
      markRead();
      return;
    }
    const observer = new IntersectionObserver((changes) => {
      if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      markRead();
    });
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <Section id={ID} title={t('news.title')}>
      <div class="card news">
        {NEWS.map(({ version, items }) => (
          <div key={version}>
            <h3>{t('options.lists.release', [version])}</h3>
            <ul>
              {items.map((item) => (
                <li key={item}>{t(`news.item.${item}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p ref={end}>
        <a href="/welcome.html">{t('welcome.link')}</a>
      </p>
    </Section>
  );
}
