import { type RenderedPage, story } from './page-shell';

const LINK =
  '<p>Pilots had asked for a light at the end of the pier. <a id="l" href="/letter">Their letter to the council</a> was sent in April, and was answered in June.</p>';
const LONG = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>On day ${at + 1} of the works the divers found a bell, an anchor and ${at + 3} bottles under the old pier, all of which went to the museum in Torrach.</p>`,
).join('');

/** Pages that prevent a reader from selecting, clicking or scrolling. */
export const LOCK_PAGES: RenderedPage[] = [
  {
    name: 'no-pointer-no-selection',
    html: story(LINK, { css: '* { user-select: none; -webkit-user-select: none } article { pointer-events: none }' }),
    layout: {
      usable: ['#l'],
      styles: [
        ['#p1', 'user-select', 'text'],
        ['#l', 'user-select', 'text'],
      ],
    },
  },
  {
    name: 'modal-dialog',
    html: story(LINK, {
      css: 'dialog::backdrop { background: #000c }',
      after:
        '<dialog id="d"><p>Keep reading for one pound a week.</p><button>Subscribe</button></dialog><script>d.showModal(); d.onclose = () => document.body.setAttribute("closed", "")</script>',
    }),
    layout: { usable: ['#l'], hidden: ['#d'] },
  },
  {
    name: 'inert-ancestor',
    html: story(LINK, {
      after: '<script>document.querySelector("main").inert = true; document.querySelector("main").id = "late"</script>',
    }),
    layout: { usable: ['#l'] },
  },
  {
    name: 'locked-scrolling',
    wheel: true,
    html: story(LONG, {
      css: 'html, body { overflow: hidden; height: 100% } body { position: fixed; top: -100px; touch-action: none }',
      after: '<script>addEventListener("wheel", (event) => event.preventDefault(), { passive: false })</script>',
    }),
    layout: { below: ['h1', '#p1', '#p2', '#p3'] },
  },
  {
    name: 'scrolling-by-script',
    wheel: true,
    html: `${story(LONG, {
      lang: 'de',
      css: 'html, body { overflow: hidden; height: 100% } main { position: fixed; inset: 0; overflow: hidden; will-change: transform }',
      after:
        '<script>let y = 0; document.addEventListener("wheel", (event) => { event.preventDefault(); y += event.deltaY; document.querySelector("article").style.transform = "translateY(" + -y + "px)" }, { passive: false })</script>',
    })}`,
    layout: { below: ['h1', '#p1', '#p2'] },
  },
  {
    name: 'root-overlay',
    html: story(LINK, {
      css: 'html::before { content: ""; position: fixed; inset: 0; background: #f008; z-index: 99 } html::after { content: "BETA"; position: fixed; right: 0; bottom: 0 }',
    }),
    layout: {
      usable: ['#l'],
      styles: [
        ['html::before', 'content', 'none'],
        ['html::after', 'content', 'none'],
      ],
    },
  },
  {
    name: 'hidden-player',
    html: story('', {
      after: `<div class="corner"><p>Now playing: the week in pictures</p><video id="v" muted width="300" height="170"></video></div>
      <script>const c = document.createElement('canvas'); c.getContext('2d').fillRect(0, 0, 9, 9); v.srcObject = c.captureStream(5); v.play()</script>`,
    }),
    layout: { paused: ['#v'], hidden: ['.corner'] },
  },
];
