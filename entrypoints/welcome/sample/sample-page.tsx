import { t } from '../../../lib/extension/i18n';

/** A harbour at dusk. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 60 640 180"><rect width="640" height="260" fill="#f3c9a0"/><circle cx="450" cy="130" r="46" fill="#fff3d6"/><path d="M0 170h640v90H0z" fill="#35637c"/><path d="M90 168h170l-28 34H120z" fill="#7d2f22"/><path d="M150 168V96h44v72zM204 168v-44h26v44z" fill="#f7efe4"/><path d="M0 260v-52l120 20 150-12 190 26 180-20v38z" fill="#22455a"/></svg>',
)}`;

const Link = ({ text }: { text: string }) => <a href="#sample">{text}</a>;

/** A news page of an invented outlet: a story, and what usually surrounds it. */
export function SamplePage() {
  return (
    <>
      <header class="masthead">
        <p class="brand">
          <Link text={t('sample.outlet')} />
        </p>
        <nav aria-label={t('sample.outlet')}>
          <ul>
            <li>
              <Link text={t('sample.politics')} />
            </li>
            <li>
              <Link text={t('sample.business')} />
            </li>
            <li>
              <Link text={t('sample.sport')} />
            </li>
          </ul>
        </nav>
      </header>
      <div class="columns">
        <main>
          <SampleStory />
        </main>
        <SampleSidebar />
      </div>
      <footer class="footer">
        <Link text={t('sample.about')} /> · <Link text={t('sample.privacy')} />
      </footer>
    </>
  );
}

function SampleStory() {
  return (
    <article id="sample">
      <h1>{t('sample.headline')}</h1>
      <p class="standfirst">{t('sample.standfirst')}</p>
      <p class="byline">{t('byline', [t('sample.author')])}</p>
      <ul class="share-tools">
        <li>
          <button type="button">{t('sample.share')}</button>
        </li>
        <li>
          <button type="button">{t('sample.save')}</button>
        </li>
      </ul>
      <figure>
        <img src={PICTURE} alt={t('sample.picture')} width="640" height="180" />
        <figcaption>{t('sample.caption')}</figcaption>
      </figure>
      <p>{t('sample.first')}</p>
      <p>{t('sample.second')}</p>
      <aside class="newsletter-box">
        <h2>{t('sample.newsletterTitle')}</h2>
        <p>{t('sample.newsletter')}</p>
        <form onSubmit={(event) => event.preventDefault()}>
          <input type="email" aria-label={t('sample.email')} placeholder={t('sample.email')} />
          <button type="submit">{t('sample.subscribe')}</button>
        </form>
      </aside>
      <p>{t('sample.third')}</p>
      <p class="read-also">
        <strong>{t('sample.readAlso')}</strong> <Link text={t('sample.otherOne')} />
      </p>
      <p>{t('sample.fourth')}</p>
      <p>{t('sample.fifth')}</p>
    </article>
  );
}

function SampleSidebar() {
  return (
    <aside class="sidebar">
      <div class="advert">{t('sample.advert')}</div>
      <h2>{t('sample.mostRead')}</h2>
      <ol>
        <li>
          <Link text={t('sample.otherTwo')} />
        </li>
        <li>
          <Link text={t('sample.otherThree')} />
        </li>
        <li>
          <Link text={t('sample.otherFour')} />
        </li>
      </ol>
    </aside>
  );
}
