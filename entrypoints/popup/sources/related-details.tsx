import { interfaceLanguage, t } from '../../../lib/extension/i18n';
import { findOtherOutlets } from '../../../lib/history/other-outlets';
import type { LinkInText, RememberedStory } from '../../../lib/types';
import { formatDate, outletName } from '../format';
import { useRememberedStories } from '../hooks/use-remembered-stories';
import type { PopupActions } from '../popup-actions';
import { ExternalLink } from './external-link';
import { StoryComparison } from './story-comparison';

interface Props {
  /** Links in the story's sentences whose headlines are not known. */
  links: readonly LinkInText[];
  /** The story's entry in the reading history; missing if stories are not remembered. */
  memory?: RememberedStory;
  actions: PopupActions;
}

/** What the opened card adds to related links: links in the story's sentences, and remembered stories of other outlets. */
export function RelatedDetails({ links, memory, actions }: Props) {
  return (
    <>
      <LinkedInStory links={links} />
      <OtherOutlets memory={memory} actions={actions} />
    </>
  );
}

/** Links in the story's sentences whose headlines are not known, with these sentences. */
function LinkedInStory({ links }: { links: readonly LinkInText[] }) {
  if (!links.length) return null;
  return (
    <details data-testid="linked">
      <summary>{t('sources.linked', [links.length])}</summary>
      <ul class="linked">
        {links.map(({ url, text, sentence }) => (
          <li key={url}>
            <ExternalLink url={url} text={text} /> <span class="quiet">{outletName(undefined, url)}</span>
            <blockquote class="quiet" dir="auto">
              {sentence}
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}

function OtherOutlets({ memory, actions }: Pick<Props, 'memory' | 'actions'>) {
  const { on, stories, remember } = useRememberedStories();
  if (on === undefined) return null;
  const language = interfaceLanguage();
  if (!on)
    return (
      <div class="memory">
        <p class="quiet">{t('sources.memoryOff')}</p>
        <button
          type="button"
          class="small"
          data-testid="remember"
          onClick={() =>
            void remember().then(
              () => actions.announce(t('sources.memoryIsOn')),
              (error) => actions.announce(String(error)),
            )
          }
        >
          {t('sources.memoryOn')}
        </button>
      </div>
    );
  const found = memory ? findOtherOutlets(stories, memory) : [];
  return (
    <div class="memory">
      <h3>{t('sources.otherOutlets')}</h3>
      {found.length ? (
        <ul class="links" data-testid="other-outlets">
          {found.map(({ url, headline, site, published, comparison }) => (
            <li key={url}>
              <ExternalLink url={url} text={headline} />
              <span class="quiet">
                <bdi>
                  {[site, published && formatDate(published.slice(0, 10), language)].filter(Boolean).join(', ')}
                </bdi>
              </span>
              {comparison && <StoryComparison comparison={comparison} />}
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t('sources.noOutlets')}</p>
      )}
    </div>
  );
}
