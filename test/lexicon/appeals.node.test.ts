import { describe, expect, it } from 'vitest';
import { appealShare } from '../../lib/lexicon/appeals';

const OUTLET = ['the harbour courier', 'courier.test'];
const share = (lang: string, text: string, isAtEnd = true, hasContactLink = false) =>
  appealShare(text, { lang, outlet: OUTLET, isAtEnd, hasContactLink });

/** What pages say to their readers below a story. */
const APPEALS: [lang: string, text: string][] = [
  ['en', 'Subscribe to our weekly newsletter for the best of the coast, sent every Friday.'],
  ['en', 'Have a tip for our reporters? Write to tips@courier.test.'],
  ['en', 'Do you have a story to tell? We want to hear from you.'],
  ['en', 'Follow us on Facebook, X and Instagram for more from the harbour.'],
  ['en', 'If you value our reporting, please consider making a donation today.'],
  ['en', 'Support independent journalism: become a member for the price of a coffee.'],
  ['en', 'Our free app brings you live scores, alerts and every match report.'],
  ['en', 'Sign up for The Harbour Courier’s morning newsletter here.'],
  ['en', 'For more on this topic, listen to our podcast wherever you get your podcasts.'],
  ['en', 'Spotted an error? Let us know and we will put it right.'],
  ['en', 'Tell us what you think in the comments below.'],
  ['en', 'Join our WhatsApp channel and get the news as it happens.'],
  ['en', 'Follow @harbourcourier and send us your pictures.'],
  ['en', 'Follow @harbourdeals on Twitter to keep up with the latest bargains.'],
  ['en', 'Subscribe to The Harbour Courier on YouTube.'],
  ['en', 'Our work is paid for by readers like you.'],
  ['en', 'Get our top stories delivered to your inbox each morning.'],
  ['en', 'Nominate a neighbour for our Good Deeds awards.'],
  ['de', 'Abonnieren Sie jetzt unseren kostenlosen Newsletter.'],
  ['de', 'Folgen Sie uns auf Facebook, Instagram und WhatsApp.'],
  ['de', 'Haben Sie Hinweise zu diesem Thema? Schreiben Sie an hinweise@courier.test.'],
  ['de', 'Unterstützen Sie unabhängigen Journalismus mit einer Spende.'],
  ['de', 'Mehr dazu hören Sie in unserem Podcast „Hafenrunde“.'],
  ['de', 'Fehler gefunden? Schicken Sie uns eine E-Mail.'],
  ['de', 'Laden Sie sich jetzt unsere App herunter und bleiben Sie auf dem Laufenden.'],
  ['de', 'Diskutieren Sie mit: Was meinen Sie zu unserem Thema? Schreiben Sie uns einen Leserbrief.'],
  ['fr', 'Inscrivez-vous à notre newsletter pour recevoir chaque matin l’essentiel de l’actualité.'],
  ['fr', 'Suivez-nous sur Instagram et sur notre chaîne WhatsApp.'],
  ['fr', 'Vous avez une information à nous transmettre ? Écrivez-nous à enquete@courier.test.'],
  ['fr', 'Soutenez un journalisme indépendant : faites un don à notre rédaction.'],
  ['fr', 'Téléchargez notre application pour suivre toute l’actualité.'],
  ['es', 'Suscríbete a nuestro boletín y recibe cada mañana las noticias en tu correo.'],
  ['es', 'Síguenos en Facebook, X e Instagram.'],
  ['es', '¿Tienes información sobre este caso? Escríbenos a pistas@courier.test.'],
  ['es', 'Apoya el periodismo independiente y hazte socia de nuestra redacción.'],
  ['es', 'Únete a nuestro canal de WhatsApp para no perderte nada.'],
  ['pt', 'Inscreva-se na nossa newsletter e receba as principais notícias do dia.'],
  ['pt', 'Siga nosso perfil no Instagram e entre no nosso canal do WhatsApp.'],
  ['pt', 'Apoie o jornalismo independente: faça uma doação à nossa redação.'],
  ['it', 'Iscriviti alla nostra newsletter per ricevere ogni settimana le notizie del porto.'],
  ['it', 'Seguici su Facebook e sul nostro canale Telegram.'],
  ['it', 'Sostieni il nostro lavoro con una donazione.'],
  ['nl', 'Meld je aan voor onze nieuwsbrief en ontvang elke ochtend het laatste nieuws.'],
  ['nl', 'Heb je een tip voor de redactie? Mail ons op tips@courier.test.'],
  ['nl', 'Volg ons op Instagram en download onze app.'],
  ['pl', 'Zapisz się do naszego newslettera i otrzymuj najważniejsze wiadomości.'],
  ['pl', 'Masz temat? Napisz do nas: redakcja@courier.test.'],
  ['pl', 'Obserwuj nas na Facebooku i Instagramie.'],
  ['sv', 'Prenumerera på vårt nyhetsbrev och få veckans bästa läsning.'],
  ['sv', 'Har du tips? Mejla oss på tips@courier.test.'],
  ['nb', 'Meld deg på vårt nyhetsbrev og følg oss på Facebook.'],
  ['da', 'Tilmeld dig vores nyhedsbrev og følg os på Facebook.'],
  ['cs', 'Přihlaste se k odběru našeho newsletteru a sledujte nás na Facebooku.'],
  ['tr', 'Son gelişmeler için bizi Instagram’da takip edin.'],
  ['tr', 'Haftalık bültenimize abone olun.'],
  ['ru', 'Подписывайтесь на наш телеграм-канал и читайте новости первыми.'],
  ['ru', 'Поддержите независимую журналистику: оформите пожертвование нашей редакции.'],
  ['ru', 'Есть что рассказать? Пишите нам на почту news@courier.test.'],
  ['uk', 'Підписуйтесь на наш телеграм-канал.'],
  ['ar', 'تابعونا على فيسبوك وإنستغرام.'],
  ['ar', 'اشترك في نشرتنا البريدية لتصلك أهم الأخبار.'],
  ['ja', '公式LINEアカウントの友だち登録をお願いします。'],
  ['ja', '取材班に情報をお寄せください。メールはこちら。'],
  ['ko', '본지 텔레그램 채널을 구독하세요.'],
  ['ko', '독자 여러분의 제보를 기다립니다.'],
  ['zh', '欢迎关注我们的微信公众号。'],
  ['zh', '歡迎訂閱我們的電子報。'],
  ['hi', 'ताज़ा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।'],
  ['hi', 'आप हमें फेसबुक और इंस्टाग्राम पर फॉलो कर सकते हैं।'],
];

/** Sentences of stories that mention newsletters, apps, donations and the like. */
const STORY: [lang: string, text: string][] = [
  ['en', 'The senator’s newsletter urged voters to donate to the campaign and to follow her on Facebook.'],
  ['en', 'The charity said that donations had fallen by a third since our last report on the matter.'],
  ['en', '“Sign up for our newsletter and follow us on Instagram,” the fraudsters wrote to their victims.'],
  ['en', 'Customers should download the railway’s app before Sunday, when paper tickets are withdrawn.'],
  ['en', 'Download the app before you travel, the operator advised, and keep the ticket until you leave.'],
  ['en', 'Residents can sign up for flood alerts on the council’s website.'],
  ['en', 'Anyone with information is asked to call the police on 0300 555 0142.'],
  ['en', 'Support for the strike has grown, and the union’s podcast now has forty thousand listeners.'],
  ['en', 'Members of the choir follow the newsletter of the parish more closely than our own.'],
  ['en', 'He had joined a WhatsApp channel where strangers told him to send money to their app.'],
  ['en', 'Get a copy of the report in writing, the lawyers advise, before a payment is made.'],
  ['en', 'Follow the path along the quay until the lighthouse comes into view, then turn left.'],
  ['en', 'Our reporters saw two men leave the building shortly before midnight.'],
  ['en', 'We asked the ministry for a comment; it pointed us to its website.'],
  ['en', 'She told us that her subscribers had paid for the boat, and that the podcast came later.'],
  ['en', 'Read the letters she wrote to her sister and you will find no word about the mutiny.'],
  ['en', 'Wolves follow us on every walk, the herdsman said, and they know our dogs by name.'],
  ['en', 'Both houses have a story to tell, and neither of them is on the museum’s website.'],
  ['en', 'To donate, supporters of the lifeboat crew used an app that took a tenth of each gift.'],
  ['en', 'The magazine lost half of its subscription income when the app was removed from the store.'],
  ['en', 'Tickets are on sale at www.regatta.test, and doors open at seven.'],
  ['de', 'Der Verein bat in seinem Newsletter um Spenden für das neue Rettungsboot.'],
  ['de', 'Wer die App der Bahn nutzt, soll künftig weniger für die Fahrkarte zahlen.'],
  ['de', '„Folgen Sie uns auf Telegram“, stand in der Nachricht, die die Betrüger verschickten.'],
  ['de', 'Sie folgen uns auf jedem Schritt, sagte die Hirtin über die Wölfe.'],
  ['de', 'Mit ihrer Spende wollten die Fischer den Kindergarten am Hafen unterstützen.'],
  ['de', 'Unser Land braucht mehr Lehrkräfte, sagte die Ministerin, und weniger Apps.'],
  ['de', 'Die Polizei bittet um Hinweise unter der Telefonnummer 0300 5550142.'],
  ['de', 'Der Newsletter der Stadt hat 4.000 Abonnenten, der Podcast nur 300.'],
  ['fr', 'L’association a lancé une application pour recueillir les dons des habitants du port.'],
  ['fr', 'La newsletter de la mairie a été envoyée à dix mille abonnés par erreur.'],
  ['fr', '« Suivez-nous sur Facebook », proposait le message des escrocs.'],
  ['fr', 'Notre journal avait révélé l’affaire au printemps, et la mairie n’a jamais répondu.'],
  ['es', 'El boletín del ayuntamiento pidió a los vecinos que descargaran la aplicación.'],
  ['es', 'La campaña sigue en Facebook, donde un canal reúne a nuestros pescadores.'],
  ['es', '«Síguenos en Instagram», decía el mensaje de los estafadores.'],
  ['es', 'La fundación recibe cada año donaciones por valor de dos millones de euros.'],
  ['pt', 'A prefeitura enviou o boletim por WhatsApp e pediu doações para os desabrigados.'],
  ['pt', 'Ele tem uma história que nossa cidade conhece bem, e que a revista nunca contou.'],
  ['it', 'La newsletter del comune invitava i cittadini a scaricare l’applicazione dei trasporti.'],
  ['it', 'Il canale Telegram del sindaco segue ogni seduta, e i commenti sono migliaia.'],
  ['nl', 'De gemeente vroeg bewoners om de app te downloaden en de nieuwsbrief te lezen.'],
  ['pl', 'Fundacja prosiła o darowizny przez aplikację, a newsletter wysłała do wszystkich.'],
  ['sv', 'Kommunens nyhetsbrev uppmanade invånarna att ladda ner appen.'],
  ['ru', 'Фонд просил о пожертвованиях в своём телеграм-канале, и подписчики собрали миллион.'],
  ['ru', '«Подписывайтесь на наш канал», писали мошенники своим жертвам.'],
  ['ru', 'Есть новость и похуже: приложение порта не работает с понедельника.'],
  ['tr', 'Belediye, yurttaşlardan uygulamayı indirmelerini ve bülteni okumalarını istedi.'],
  ['ar', 'قالت الجمعية إن التبرعات عبر التطبيق تراجعت منذ الصيف.'],
  ['ja', '市は住民にアプリの利用を呼びかけ、ニュースレターでも寄付を募った。'],
  ['ko', '시는 주민들에게 앱을 내려받고 뉴스레터를 읽어 달라고 요청했다.'],
  ['zh', '市政府要求居民下载应用程序，并在新闻简报中呼吁捐款。'],
  ['hi', 'नगर निगम ने लोगों से ऐप डाउनलोड करने और दान देने की अपील की।'],
];

describe('an appeal to the reader', () => {
  it.each(APPEALS)('%s: %s', (lang, text) => expect(share(lang, text)).toBeGreaterThanOrEqual(0.5));
  it('a link to a profile counts as well', () => {
    expect(share('en', 'Join us here.', false, true)).toBe(1);
  });
});

describe('a sentence of a story', () => {
  it.each(STORY)('%s: %s', (lang, text) => expect(share(lang, text)).toBe(0));
});

it('a single appeal in a paragraph of the story does not make it an appeal', () => {
  const text = 'The board meets on Monday and will read the accounts of the past two years in public. Follow us on X.';
  expect(share('en', text)).toBeLessThan(0.3);
});
