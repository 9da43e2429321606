import { describe, expect, it } from 'vitest';
import { detectTextLanguage } from '../../lib/text/text-language';

const TEXTS = {
  en: 'The old ferry came back to the harbour on Monday, and the people who had waited for it since the spring were there. The owner said that she would not sell it, but that the roof of the hall has to be repaired before the next winter.',
  de: 'Die alte Fähre ist am Montag in den Hafen zurückgekehrt, und die Menschen, die seit dem Frühjahr auf sie gewartet hatten, waren da. Die Eigentümerin sagte, sie werde das Schiff nicht verkaufen, aber das Dach der Halle müsse vor dem Winter repariert werden.',
  fr: 'Le vieux bac est revenu lundi dans le port, et les gens qui l’attendaient depuis le printemps étaient là. La propriétaire a dit qu’elle ne le vendrait pas, mais que le toit de la halle doit être réparé avant le prochain hiver.',
  es: 'El viejo transbordador volvió el lunes al puerto, y la gente que lo esperaba desde la primavera estaba allí. La dueña dijo que no lo va a vender, pero que el techo de la lonja se tiene que reparar antes del próximo invierno.',
  pt: 'A velha balsa voltou ao porto na segunda-feira, e as pessoas que a esperavam desde a primavera estavam lá. A dona disse que não vai vender o barco, mas que o telhado do galpão tem de ser consertado antes do próximo inverno, pelo menos em parte.',
  it: 'Il vecchio traghetto è tornato lunedì nel porto, e le persone che lo aspettavano dalla primavera erano lì. La proprietaria ha detto che non lo vende, ma che il tetto della sala deve essere riparato prima del prossimo inverno, anche se non ci sono soldi.',
  nl: 'De oude veerboot is maandag in de haven teruggekeerd, en de mensen die er sinds het voorjaar op hadden gewacht, waren er ook. De eigenares zei dat zij het schip niet zal verkopen, maar dat het dak van de hal voor de winter moet worden gerepareerd.',
  sv: 'Den gamla färjan kom tillbaka till hamnen på måndagen, och de som hade väntat på den sedan i våras var där. Ägaren sade att hon inte säljer båten, men att taket på hallen måste lagas före nästa vinter och att det blir dyrt för alla.',
  pl: 'Stary prom wrócił w poniedziałek do portu, a ludzie, którzy czekali na niego od wiosny, już tam byli. Właścicielka powiedziała, że nie sprzeda statku, ale że dach hali trzeba naprawić przed zimą, i że może to być drogie dla jej firmy.',
  cs: 'Starý přívoz se v pondělí vrátil do přístavu a lidé, kteří na něj čekali od jara, už byli u něj. Majitelka řekla, že loď neprodá, ale že se střecha haly musí opravit před zimou a že to pro ni bude velmi drahé, jak však dodala.',
  tr: 'Eski feribot pazartesi günü limana geri döndü ve bahardan bu yana onu bekleyen çok kişi oradaydı. Sahibi gemiyi satmayacağını ancak salonun çatısının kıştan önce onarılması için daha çok para gerektiğini söyledi, bu da yeni bir sorun olarak görülüyor ve herkes için zor.',
  id: 'Feri tua itu kembali ke pelabuhan pada hari Senin, dan orang yang menunggu sejak musim semi sudah ada di sana. Pemiliknya mengatakan bahwa dia tidak akan menjual kapal itu, tetapi atap aula harus diperbaiki untuk musim dingin dengan biaya yang lebih besar.',
  ru: 'Старый паром вернулся в порт в понедельник, и люди, которые ждали его с весны, уже были там. Владелица сказала, что не продаст его, но что крышу зала нужно починить до зимы, так как она может не выдержать снега.',
  uk: 'Старий пором повернувся до порту у понеділок, і люди, які чекали на нього з весни, вже були там. Власниця сказала, що не продасть його, але що дах зали треба полагодити до зими, бо він може не витримати снігу.',
  ar: 'عادت العبارة القديمة إلى الميناء يوم الاثنين، وكان الناس الذين انتظروها منذ الربيع هناك. وقالت المالكة إنها لن تبيع السفينة، لكن سقف القاعة يحتاج إلى إصلاح قبل الشتاء المقبل من أجل سلامة كل من يعمل فيها.',
  fa: 'کشتی قدیمی روز دوشنبه به بندر بازگشت و مردمی که از بهار در انتظار آن بودند آنجا بودند. مالک گفت که این کشتی را نمی فروشد اما سقف سالن باید تا زمستان تعمیر شود و او برای آن پول ندارد.',
  el: 'Το παλιό πλοίο επέστρεψε τη Δευτέρα στο λιμάνι, και οι άνθρωποι που το περίμεναν ήταν εκεί.',
  ja: '古いフェリーは月曜日に港に戻り、春から待っていた人々がそこにいた。',
  zh: '旧渡轮星期一返回港口，从春天就开始等待的人们都在那里。',
  ko: '낡은 배가 월요일에 항구로 돌아왔고 봄부터 기다린 사람들이 그곳에 있었다.',
  he: 'המעבורת הישנה חזרה לנמל ביום שני, והאנשים שחיכו לה מאז האביב היו שם.',
} as const;
type Code = keyof typeof TEXTS;
const CODES = Object.keys(TEXTS) as Code[];

describe('the text alone', () => {
  it.each(CODES)('%s without a declaration', (code) => expect(detectTextLanguage([TEXTS[code]], '')).toBe(code));
});

describe('a wrong declaration', () => {
  it.each(CODES)('%s declared as another language', (code) =>
    expect(detectTextLanguage([TEXTS[code]], code === 'en' ? 'de' : 'en-US')).toBe(code),
  );
});

describe('the declared tag is returned if its language is right', () => {
  it.each<[declared: string, code: Code, tag: string]>([
    ['pt-BR', 'pt', 'pt-br'],
    ['PT_BR', 'pt', 'pt-br'],
    ['de-AT', 'de', 'de-at'],
    ['DE', 'de', 'de'],
    ['en, fr', 'fr', 'fr'],
    ['fr-CA,en-CA', 'en', 'en-ca'],
    ['es_419', 'es', 'es-419'],
    ['ar-SA', 'ar', 'ar-sa'],
    ['zh-Hant-TW', 'zh', 'zh-hant-tw'],
    ['x-default', 'it', 'it'],
    ['{{lang}}', 'nl', 'nl'],
  ])('%s', (declared, code, tag) => expect(detectTextLanguage([TEXTS[code]], declared)).toBe(tag));
});

const DANISH =
  'Den gamle færge kom tilbage til havnen i mandags, og de som havde ventet på den, var der. Ejeren siger at hun ikke vil selge den, men at det er for dyrt.';

describe('short texts of related languages', () => {
  it.each<[name: string, text: string, declared: string, tag: string]>([
    [
      'Spanish that shares most words with Catalan',
      'Según la capitanía, la balsa vuelve el lunes. El patrón dijo que la reparación será cara. La dueña del muelle calcula que se necesita un año para la obra, y no hay dinero.',
      '',
      'es',
    ],
    [
      'Catalan declared as Spanish',
      'Segons la capitania, la barca torna dilluns. El patró va dir que els treballs són cars. La mestressa del moll calcula que es necessita un any per a les obres, i no hi ha diners amb què pagar-les.',
      'es',
      'ca',
    ],
    [
      'Arabic with few separate function words',
      'أعلنت إدارة الميناء عودة العبارة. وأكدت المالكة أن السقف يحتاج إصلاحا. وأوضحت الشركة تفاصيل الخطة الجديدة للموسم المقبل.',
      'ar',
      'ar',
    ],
  ])('%s', (_, text, declared, tag) => expect(detectTextLanguage([text], declared)).toBe(tag));
});

describe('undecided', () => {
  it.each<[name: string, paragraphs: string[], declared: string, tag: string]>([
    ['no text', [], 'de', ''],
    ['a few words', ['Paris – London'], 'fr', ''],
    ['a short sentence in the declared language', ['Die Halle ist seit dem Morgen für alle geschlossen.'], 'de', 'de'],
    ['a short sentence without a declaration', ['Die Halle ist seit dem Morgen für alle geschlossen.'], '', ''],
    ['two languages', [TEXTS.de, TEXTS.en], 'de', ''],
    ['one quotation in another language', [TEXTS.de, TEXTS.de, TEXTS.de, 'And that was it, he said to us.'], '', 'de'],
    ['two scripts', [TEXTS.ru, TEXTS.ja, TEXTS.zh, TEXTS.ko], 'ru', ''],
    ['Danish or Norwegian: the declaration decides', [DANISH], 'da-DK', 'da-dk'],
    ['Norwegian by its written standard', [DANISH], 'nb', 'nb'],
    [
      'a language without words here',
      [
        'Daeth yr hen fferi yn ôl i’r porthladd ddydd Llun, ac roedd y bobl a oedd wedi aros amdani ers y gwanwyn yno. Dywedodd y perchennog na fyddai’n ei gwerthu, ond bod rhaid trwsio to’r neuadd cyn y gaeaf nesaf.',
      ],
      'en-GB',
      '',
    ],
    [
      'a list of names',
      ['Runa Aske, Peter Lund, Monika Vogt, Anne Morel, Paul Renard, Ana Ruiz, José Vidal'],
      'en',
      '',
    ],
  ])('%s', (_name, paragraphs, declared, tag) => expect(detectTextLanguage(paragraphs, declared)).toBe(tag));
});
