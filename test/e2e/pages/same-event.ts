/** Two invented stories of different outlets on one event, with different figures. */

export interface InventedStory {
  url: string;
  outlet: string;
  headline: string;
  published: string;
  paragraphs: string[];
}

export const HARBOUR_POST: InventedStory = {
  url: 'https://harbour-post.test/2031/ferry-okaba',
  outlet: 'Harbour Post',
  headline: 'Twelve injured as ferry hits pier at Okaba',
  published: '2031-05-06T08:00:00Z',
  paragraphs: [
    'OKABA – Twelve people were injured on Tuesday morning when a ferry hit the pier of Okaba in thick fog, the port authority said.',
    'The ship had left Marrow at six with ninety passengers and was about to dock when its engine failed, according to captain Lena Okoro.',
    '“We had no power for the last hundred metres,” Okoro told the Harbour Post. “I rang the bell and told everybody to sit down.”',
    'Ambulances took the injured to two hospitals in the town, where most of them were treated for bruises and could leave by noon.',
    'The port authority has closed the pier for a week and sent divers to inspect the piles under its eastern end before the next ship may land.',
  ],
};

export const MARROW_MAIL: InventedStory = {
  url: 'https://marrow-mail.test/news/okaba-pier',
  outlet: 'Marrow Mail',
  headline: 'Ferry crashes into Okaba pier: 20 hurt',
  published: '2031-05-06T13:30:00Z',
  paragraphs: [
    'OKABA – Twenty people were hurt when the morning ferry from Marrow crashed into the pier at Okaba, hospital director Tonye Briggs said.',
    'The ship had left Marrow at six with ninety passengers and was about to dock when its engine failed, according to captain Lena Okoro.',
    '“I held on to the rail and then I was on the floor,” said Ida Holm, who takes the ferry to work at the cannery of Okaba each day.',
    'The shipping company promised to pay for taxis until the pier opens again, and a second ferry will sail from the old quay from Thursday on.',
    'Fog is common in the bay of Okaba in May, and the lighthouse keeper had warned all ships by radio half an hour before the accident.',
  ],
};

/** Returns the HTML of a story's page. */
export function storyPage({ url, outlet, headline, published, paragraphs }: InventedStory): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${headline} – ${outlet}</title>
<link rel="canonical" href="${url}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${published}">
<style>body { font: 17px/1.5 sans-serif; max-width: 700px; margin: auto }</style>
</head>
<body>
<nav><a href="/">Front</a> <a href="/coast">Coast</a></nav>
<main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
</body>
</html>`;
}
