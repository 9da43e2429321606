import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/pipeline';
import { openFrame } from '../pages/open-frame';

interface Story {
  lang: string;
  headline: string;
  paragraphs: string[];
  /** Off-topic paragraphs at the end, which advertise something. */
  pitches: string[];
  /** Paragraphs at the end that belong to the story, although they address the reader or lead elsewhere. */
  endings: string[];
}

const STORIES: Story[] = [
  {
    lang: 'en',
    headline: 'Harbour council closes the old fish market',
    paragraphs: [
      'The harbour council voted on Tuesday to close the old fish market for two years, so that the quay can be rebuilt.',
      'A survey in March had found cracks in eleven of the twenty pillars that carry the market hall above the harbour.',
      'Forty traders must move their stalls to a tent on the parade ground, where there is no running water at all.',
      'The traders’ guild says that the council looked at nine other places and that none of them was ready in time.',
    ],
    pitches: [
      'See what our video channel has in store for you!',
      'You too can make journalism that hurts. Cancel whenever you like.',
      'Subscribe now to our eCourier edition for everything else.',
      'Are you hunting for a new job? Thousands of <a href="https://jobs.test/">vacancies in the region</a> are waiting for you.',
    ],
    endings: [
      'If you trade in the market hall, you can apply to the council for a stall in the tent until the end of June.',
      'You can read the survey of the pillars on <a href="https://council.test/">the website of the harbour council</a>.',
    ],
  },
  {
    lang: 'de',
    headline: 'Gemeinderat schließt die alte Fischhalle',
    paragraphs: [
      'Der Gemeinderat hat am Dienstag beschlossen, die alte Fischhalle für zwei Jahre zu schließen und den Kai zu erneuern.',
      'Eine Untersuchung im März hatte an elf der zwanzig Pfeiler, die die Fischhalle tragen, breite Risse gefunden.',
      'Vierzig Händler müssen mit ihren Ständen in ein Zelt auf dem Paradeplatz ziehen, wo es kein fließendes Wasser gibt.',
      'Die Gilde der Händler sagt, der Gemeinderat habe neun andere Plätze geprüft, und keiner sei rechtzeitig fertig.',
    ],
    pitches: [
      'Suchst du ein Ladenlokal zur Miete? <a href="https://laden.test/">Sieh dir die Angebote</a> der Börse an.',
      'Gefällt dir unser Magazin? Deine Spende hilft uns dabei, unabhängig zu bleiben.',
    ],
    endings: [
      'Händler, die ihren Stand im Zelt brauchen, können Ihnen zufolge beim Gemeinderat bis Ende Juni einen Antrag stellen.',
    ],
  },
  {
    lang: 'fr',
    headline: 'La mairie ferme la vieille halle aux poissons',
    paragraphs: [
      'Le conseil municipal a décidé mardi de fermer la vieille halle aux poissons pendant deux ans pour refaire le quai.',
      'Une étude menée en mars avait relevé des fissures dans onze des vingt piliers qui portent la halle aux poissons.',
      'Quarante marchands devront installer leurs étals sous une tente de la place d’armes, où il n’y a pas d’eau courante.',
      'La guilde des marchands affirme que le conseil municipal a étudié neuf autres lieux, dont aucun n’était prêt.',
    ],
    pitches: [
      'Vous cherchez un emploi ? <a href="https://emploi.test/">Des milliers d’annonces</a> vous attendent.',
      'Retrouvez chaque matin nos podcasts dans votre application préférée.',
    ],
    endings: [
      'Vous pouvez consulter l’étude des piliers de la halle sur <a href="https://mairie.test/">le site du conseil municipal</a>.',
    ],
  },
  {
    lang: 'es',
    headline: 'El ayuntamiento cierra la vieja lonja',
    paragraphs: [
      'El ayuntamiento decidió el martes cerrar la vieja lonja de pescado durante dos años para reconstruir el muelle.',
      'Un estudio realizado en marzo había encontrado grietas en once de los veinte pilares que sostienen la lonja.',
      'Cuarenta comerciantes tendrán que llevar sus puestos a una carpa en la plaza, donde no hay agua corriente.',
      'El gremio de comerciantes asegura que el ayuntamiento estudió otros nueve lugares y que ninguno estaba listo.',
    ],
    pitches: [
      '¿Buscas trabajo? Miles de <a href="https://empleo.test/">ofertas en tu región</a> te esperan.',
      'Descubre cada semana nuestras recetas en tu teléfono.',
    ],
    endings: [
      'Puedes leer el estudio de los pilares de la lonja en <a href="https://ayto.test/">la página del ayuntamiento</a>.',
    ],
  },
  {
    lang: 'it',
    headline: 'Il comune chiude il vecchio mercato del pesce',
    paragraphs: [
      'Il consiglio comunale ha deciso martedì di chiudere il vecchio mercato del pesce per due anni e rifare la banchina.',
      'Uno studio di marzo aveva trovato crepe in undici dei venti pilastri che reggono il mercato del pesce.',
      'Quaranta commercianti dovranno portare i banchi in una tenda sulla piazza, dove manca del tutto l’acqua corrente.',
      'La corporazione dei commercianti dice che il consiglio comunale ha valutato nove luoghi e nessuno era pronto.',
    ],
    pitches: [
      'Cerchi lavoro? Migliaia di <a href="https://lavoro.test/">offerte nella tua regione</a> ti aspettano: ecco le tue.',
    ],
    endings: [
      'Lo studio sui pilastri del mercato, che il tuo consiglio comunale ha pagato, è <a href="https://comune.test/">in rete</a>.',
    ],
  },
  {
    lang: 'nl',
    headline: 'Gemeente sluit de oude visafslag',
    paragraphs: [
      'De gemeenteraad besloot dinsdag om de oude visafslag twee jaar te sluiten, zodat de kade vernieuwd kan worden.',
      'Onderzoek in maart had scheuren gevonden in elf van de twintig pijlers die de visafslag dragen.',
      'Veertig handelaren moeten met hun kramen naar een tent op het plein, waar helemaal geen stromend water is.',
      'Het gilde van handelaren zegt dat de gemeenteraad negen andere plekken bekeek en dat geen ervan klaar was.',
    ],
    pitches: [
      'Zoek je een nieuwe baan? Duizenden <a href="https://banen.test/">vacatures bij jou in de buurt</a> wachten op je.',
    ],
    endings: [
      'Het onderzoek naar de pijlers kun je lezen op <a href="https://gemeente.test/">de site van de gemeenteraad</a>.',
    ],
  },
  {
    lang: 'pl',
    headline: 'Rada zamyka starą halę rybną',
    paragraphs: [
      'Rada miasta postanowiła we wtorek zamknąć starą halę rybną na dwa lata, aby odbudować nabrzeże.',
      'Badanie przeprowadzone w marcu wykazało pęknięcia w jedenastu z dwudziestu filarów, na których stoi hala.',
      'Czterdziestu handlarzy musi przenieść stragany do namiotu na placu, gdzie nie ma bieżącej wody.',
      'Cech handlarzy twierdzi, że rada miasta obejrzała dziewięć innych miejsc i żadne nie było gotowe.',
    ],
    pitches: [
      'Szukasz pracy? Tysiące <a href="https://praca.test/">ofert w twojej okolicy</a> czeka na ciebie. Wybierz coś dla ciebie.',
    ],
    endings: [
      'Dla ciebie, jeśli handlujesz w hali, rada miasta przygotowała <a href="https://rada.test/">stragany w namiocie na placu</a>.',
    ],
  },
  {
    lang: 'sv',
    headline: 'Kommunen stänger den gamla fiskhallen',
    paragraphs: [
      'Kommunfullmäktige beslutade i tisdags att stänga den gamla fiskhallen i två år så att kajen kan byggas om.',
      'En undersökning i mars hade hittat sprickor i elva av de tjugo pelare som bär upp fiskhallen.',
      'Fyrtio handlare måste flytta sina stånd till ett tält på torget, där det helt saknas rinnande vatten.',
      'Handlarnas skrå säger att kommunfullmäktige granskade nio andra platser och att ingen av dem var klar.',
    ],
    pitches: [
      'Letar du efter ett nytt jobb? Tusentals <a href="https://jobb.test/">lediga tjänster nära dig</a> väntar.',
    ],
    endings: [
      'Du kan läsa undersökningen av pelarna på <a href="https://kommun.test/">kommunfullmäktiges webbplats</a>.',
    ],
  },
  {
    lang: 'tr',
    headline: 'Belediye eski balık halini kapatıyor',
    paragraphs: [
      'Belediye meclisi salı günü rıhtımın yenilenmesi için eski balık halini iki yıl kapatmaya karar verdi.',
      'Mart ayında yapılan inceleme, balık halini taşıyan yirmi sütunun on birinde çatlaklar bulmuştu.',
      'Kırk esnaf tezgâhlarını suyun akmadığı meydandaki bir çadıra taşımak zorunda kalacak.',
      'Esnaf odası, belediye meclisinin dokuz başka yeri incelediğini ve hiçbirinin hazır olmadığını söylüyor.',
    ],
    pitches: ['Yeni bir iş mi arıyorsunuz? Binlerce <a href="https://is.test/">ilan</a> sizi bekliyor.'],
    endings: [
      'Balık halindeki sütunların incelemesi sizin için <a href="https://belediye.test/">belediye meclisinin sitesinde</a>.',
    ],
  },
  {
    lang: 'ru',
    headline: 'Совет закрывает старый рыбный рынок',
    paragraphs: [
      'Городской совет во вторник решил закрыть старый рыбный рынок на два года, чтобы перестроить причал.',
      'Обследование в марте обнаружило трещины в одиннадцати из двадцати опор, на которых стоит рыбный рынок.',
      'Сорок торговцев должны перенести прилавки в палатку на площади, где совсем нет водопровода.',
      'Гильдия торговцев говорит, что городской совет осмотрел девять других мест и ни одно не было готово.',
    ],
    pitches: ['Ищете новую работу? Тысячи <a href="https://rabota.test/">вакансий</a> ждут вас уже сегодня.'],
    endings: ['Для вас городской совет выложил обследование опор рынка <a href="https://sovet.test/">на сайте</a>.'],
  },
  {
    lang: 'ja',
    headline: '港の市場、二年間閉鎖へ',
    paragraphs: [
      '市議会は火曜日、古い魚市場を二年間閉鎖し、冬の嵐が来る前に岸壁を造り直すことを決めた。',
      '三月の調査で、魚市場を支える二十本の柱のうち十一本にひびが見つかり、手が入るほど広いものもあった。',
      '四十の業者は水道も車を回す場所もない広場の天幕に店を移さなければならない。',
      '業者の組合は、市議会が九つの場所を調べたが、間に合う所はなかったと話している。',
    ],
    pitches: ['あなたに合う仕事が見つかる求人サイトは<a href="https://shigoto.test/">こちら</a>。'],
    endings: ['魚市場の柱の調査は、あなたも<a href="https://gikai.test/">市議会のサイト</a>で読める。'],
  },
  {
    lang: 'ko',
    headline: '시의회, 낡은 어시장 폐쇄',
    paragraphs: [
      '시의회는 화요일 부두를 다시 짓기 위해 낡은 어시장을 이 년 동안 닫기로 결정했다.',
      '삼월 조사에서 어시장을 받치는 스무 개 기둥 가운데 열한 개에서 균열이 발견되었다.',
      '마흔 명의 상인은 수도가 없는 광장의 천막으로 가게를 옮겨야 한다.',
      '상인 조합은 시의회가 아홉 곳을 살폈지만 제때 준비된 곳은 없었다고 말한다.',
    ],
    pitches: ['새로운 일자리를 찾는 여러분을 수천 개의 <a href="https://job.test/">채용 공고</a>가 기다립니다.'],
    endings: ['어시장 기둥 조사는 여러분도 <a href="https://gikai.test/">시의회</a> 누리집에서 볼 수 있다.'],
  },
  {
    lang: 'ar',
    headline: 'المجلس البلدي يغلق سوق السمك القديم',
    paragraphs: [
      'قرر المجلس البلدي يوم الثلاثاء إغلاق سوق السمك القديم لمدة عامين من أجل إعادة بناء الرصيف.',
      'وكان مسح أجري في مارس قد كشف عن شقوق في أحد عشر عمودا من الأعمدة العشرين التي تحمل سوق السمك.',
      'وسيضطر أربعون تاجرا إلى نقل أكشاكهم إلى خيمة في الساحة حيث لا توجد مياه جارية.',
      'وتقول نقابة التجار إن المجلس البلدي درس تسعة أماكن أخرى ولم يكن أي منها جاهزا.',
    ],
    pitches: ['هل تبحث عن وظيفة جديدة؟ نقدم لكم آلاف <a href="https://jobs.test/">الفرص المتاحة</a> في منطقتكم.'],
    endings: ['ويقدم المجلس البلدي لكم نتائج مسح أعمدة سوق السمك على <a href="https://council.test/">موقعه</a>.'],
  },
];

const paragraphsOf = (texts: readonly string[]) => texts.map((text) => `<p class="text">${text}</p>`).join('\n');

/** Returns, for each of these paragraphs at the end of the story, whether it is kept. */
async function keptEndings({ lang, headline, paragraphs }: Story, endings: readonly string[]): Promise<boolean[]> {
  const body = `<h1>${headline}</h1>\n${paragraphsOf([...paragraphs, ...endings])}`;
  const { document, close } = await openFrame(
    `<!doctype html><html lang="${lang}"><title>${headline}</title><body><main><article>${body}</article></main></body></html>`,
    'https://courier.test/2031/fish-market',
  );
  const { reading } = readPage(document);
  close();
  return reading.verdicts.slice(-endings.length).map(({ decide }) => decide === 'keep');
}

describe.each(STORIES)('at the end of a story ($lang)', (story) => {
  it.each(story.pitches)('hides %s', async (pitch) => {
    expect(await keptEndings(story, [pitch])).toEqual([false]);
  });

  it('hides all off-topic addresses together', async () => {
    expect(await keptEndings(story, story.pitches)).toEqual(story.pitches.map(() => false));
  });

  it.each(story.endings)('keeps %s', async (ending) => {
    expect(await keptEndings(story, [ending])).toEqual([true]);
  });
});

it('hides nothing in a text that addresses its readers throughout', async () => {
  const guide: Story = {
    lang: 'en',
    headline: 'How to keep your bicycle through the winter',
    paragraphs: [
      'You should clean your bicycle before the first frost, because salt eats the chain faster than you think.',
      'Store it where you would sit yourself: dry, dark, and with a little air around the wheels.',
      'If you ride on, buy tyres with spikes and let your brakes be checked by somebody who does it daily.',
      'You will find that batteries lose a third of their charge in the cold, so carry yours indoors.',
    ],
    pitches: [],
    endings: [
      'Your knees will thank you, and spring comes sooner than you expect. Enjoy <a href="https://club.test/">our club</a>!',
    ],
  };
  expect(await keptEndings(guide, guide.endings)).toEqual([true]);
});
