/** An invented article on a page that changes in every way that pages do. Each way is a function of `window.does`. */

export const CHANGING_URL = 'https://living.test/2031/quay';
export const TITLE = 'Old quay of Marrow reopens as a market hall';
export const NEXT_TITLE = 'Night trains return to the coast after nine years';
/** Text of an addition that is certainly clutter. It is painted in a colour that nothing else has. */
export const CLUTTER = 'Sign up for our newsletter and never miss a story again';
export const LATER = [
  'The hall will close on Mondays at first, the operator wrote in the evening, because the cold rooms need a day of rest each week.',
  'A count of visitors is planned for the first year, and the council wants to see the figures before it pays for a second roof.',
];
export const ENTRY =
  'The mayor has cut the ribbon, and the first two hundred visitors have walked in under the repaired clock, our reporter writes.';
export const REST = [
  'What came after the fold is told here: the builders found a well under the floor, and the hall was turned by nine degrees to spare it.',
  'The well is lit from below now and covered with glass that bears four tonnes, the engineer said while she walked across it twice.',
];

const TEXT = [
  'The old quay of Marrow opened as a market hall on Saturday, four years after the last crane had left and eleven months later than planned.',
  'Forty stalls sell fish, bread and tools under a roof of larch that carpenters from the town put up without a single nail, the builder said.',
  '“My grandmother sold eels where I stand now,” said Runa Aske, who has the third stall from the water and has worked here since she was nine.',
  'The council paid nine million for the works; half of it came from a fund for coasts that lost their harbours to the deep-water port up north.',
  'Boats may land again at two steps beside the hall, though only by rowing, until the basin has been dredged in the spring of next year.',
  'Critics had asked for flats instead of stalls, and the vote in the council was won by one voice after a debate that lasted until morning.',
  'The hall is open from six in the morning until the evening bell, and the last hour belongs to those who buy what would be thrown away.',
];
const NEXT = [
  'Night trains run along the coast again from June, the railway said on Friday, nine years after the last of them had been taken out of service.',
  'Eleven coaches were bought from a line that had given them up, and workshops in two towns have fitted them with beds, showers and quiet doors.',
  'A ticket with a bed costs less than a night in most hotels on the way, and children travel free as long as they share a compartment with someone.',
  'Two stations that had been sold will not be served; their owners have turned them into a library and a school for cooks, the mayor there said.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

/**
 * Returns the HTML of the page.
 *
 * @param extra HTML after the story's text, inside its article
 * @param middle HTML in the middle of the text
 */
export function changingPage(extra = '', middle = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${TITLE} – Marrow Mail</title>
<link rel="canonical" href="${CHANGING_URL}">
<meta property="og:title" content="${TITLE}">
<style>
  body { font: 17px/1.5 sans-serif; margin: 0 }
  .wrap { display: flex; gap: 30px; max-width: 1100px; margin: auto }
  .clutter { background: #ff00ff; color: #ff00ff; min-height: 240px; padding: 20px }
  .folded { display: none }
  .open .folded { display: block }
</style>
</head>
<body>
<header class="top"><nav><a href="/">Front</a> <a href="/coast">Coast</a> <a href="/weather">Weather</a></nav></header>
<div class="wrap">
<main id="feed">
<article class="story" data-url="/2031/quay">
<h1>${TITLE}</h1>
<p class="by">By Signe Marholt</p>
<div class="text" id="text">
${paragraphs(TEXT.slice(0, 3))}
${middle}
${paragraphs(TEXT.slice(3))}
${extra}
</div>
</article>
</main>
<aside class="rail"><h2>Most read</h2><ul><li><a href="/a">Harbour seals counted from the air</a></li><li><a href="/b">Bakers strike ends</a></li></ul></aside>
</div>
<footer>Marrow Mail, 2031</footer>
<script>
  const text = document.getElementById('text');
  const make = (html) => document.createRange().createContextualFragment(html);
  const clutter = () => make('<div class="clutter promo-box"><p>${CLUTTER}</p><form><input type="email"><button>Subscribe</button></form></div>');
  const WORDS = 'harbour winter lantern copper meadow barrel thunder willow anchor ribbon granite pepper velvet saddle mirror falcon cellar hammer orchard candle bridge marble timber pigeon'.split(' ');
  const said = (n) => Array.from({ length: 18 }, (_, at) => WORDS[(n * 7 + at * (n % 11 + 3) + at * at) % WORDS.length]).join(' and ');
  window.does = {
    later: () => text.append(make(${JSON.stringify(paragraphs(LATER))})),
    clutter: () => { const all = [...text.children]; all[3].after(clutter()); text.append(clutter()); },
    entry: () => text.prepend(make('<p>${ENTRY}</p>')),
    burst: (count) => { for (let n = 0; n < count; n++) text.append(n % 40 ? clutter() : make('<p>Line ' + n + ' says that ' + said(n) + '.</p>')); },
    wipe: () => { for (const element of document.querySelectorAll('*')) for (const name of element.getAttributeNames()) if (name.startsWith('data-') && name !== 'data-url') element.removeAttribute(name); },
    rebuild: () => { const old = document.getElementById('feed'); const fresh = old.cloneNode(true); for (const element of fresh.querySelectorAll('*')) for (const name of element.getAttributeNames()) if (name === 'data-clean-copy') element.removeAttribute(name); fresh.removeAttribute('data-clean-copy'); old.replaceWith(fresh); },
    rest: () => text.append(make(${JSON.stringify(paragraphs(REST))})),
    next: () => document.getElementById('feed').append(make(${JSON.stringify(
      `<article class="story" data-url="/2031/trains"><h1>${NEXT_TITLE}</h1><p class="by">By Odd Lervik</p><div class="text">${paragraphs(NEXT)}</div></article>`,
    )})),
    move: () => history.pushState(null, '', '/2031/trains'),
    fill: () => { const box = document.createElement('div'); text.append(box); setTimeout(() => box.append(make('<p>${LATER[0]}</p>')), 120); },
    fight: () => new MutationObserver((records) => { for (const { target, attributeName } of records) if (attributeName === 'data-clean-copy' && target.hasAttribute(attributeName)) target.removeAttribute(attributeName); }).observe(document, { attributes: true, subtree: true }),
    bare: () => { text.append('A line without an element of its own says that the ferry will not sail on Sunday because of the wind.'); },
  };
</script>
</body>
</html>`;
}
