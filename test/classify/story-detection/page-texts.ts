/** Invented titles and paragraphs in one language, for pages of many kinds. */
export interface PageTexts {
  site: string;
  section: string;
  more: string;
  byline: string;
  titles: string[];
  paragraphs: string[];
}

const en: PageTexts = {
  site: 'Harbour Post',
  section: 'Coast',
  more: 'Read more',
  byline: 'Ida Holm',
  titles: [
    'Ferry to Eastmere sails again after two years',
    'School roof in Norby falls in under heavy snow',
    'Bakers on the quay raise the price of rye bread',
    'Old swing bridge opens to walkers for one day',
    'Choir of dock workers wins the northern prize',
    'Lighthouse keeper retires after forty winters',
    'Council sells the customs house to a brewery',
    'Seals return to the mouth of the Hollen river',
  ],
  paragraphs: [
    'The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.',
    'The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped for.',
    '“We stood here every day and looked at the water,” said Ida Holm, who sells bread on the quay and has done so since childhood.',
    'The council paid for the works with a loan that runs for thirty years, and the line will pay a fee for every landing it makes.',
    'A second ship is to follow in the spring, when the light on the breakwater has been mended and the pilots have been trained.',
    'Nobody was hurt when the roof of the school in Norby fell in during the night to Sunday, the fire brigade wrote in a statement.',
    'About a metre of wet snow had lain on the beams, which were built in 1961 and last looked at by an engineer nine winters ago.',
    'Lessons for four hundred children go on in the town hall and in two churches until tents with heating arrive from the army.',
  ],
};

const de: PageTexts = {
  site: 'Hafenbote',
  section: 'Küste',
  more: 'Mehr lesen',
  byline: 'Jette Brandt',
  titles: [
    'Fähre nach Ostmeer fährt nach zwei Jahren wieder',
    'Schuldach in Norby bricht unter nassem Schnee ein',
    'Bäcker am Kai verlangen mehr für das Roggenbrot',
    'Alte Drehbrücke öffnet einen Tag lang für alle',
    'Chor der Hafenarbeiter gewinnt den Nordpreis',
    'Leuchtturmwärter hört nach vierzig Wintern auf',
    'Rat verkauft das Zollhaus an eine Brauerei',
    'Robben kehren an die Mündung der Holle zurück',
  ],
  paragraphs: [
    'Die erste Fähre seit zwei Jahren hat am Dienstagmorgen mit neunzig Menschen an Bord den Hafen von Ostmeer verlassen, teilte die Reederei mit.',
    'Der alte Kai war gesperrt, seit ein Sturm sein nördliches Ende weggerissen hatte, und die Arbeiten dauerten länger, als der Rat gehofft hatte.',
    '„Wir standen jeden Tag hier und sahen aufs Wasser“, sagte Jette Brandt, die auf dem Kai Brot verkauft, seit sie ein Kind war.',
    'Der Rat bezahlte den Bau mit einem Kredit über dreißig Jahre, und die Reederei entrichtet künftig für jede Landung eine Gebühr.',
    'Ein zweites Schiff soll im Frühjahr folgen, sobald das Licht auf der Mole wieder brennt und die Lotsen eingearbeitet sind.',
    'Niemand wurde verletzt, als in der Nacht zum Sonntag das Dach der Schule in Norby einbrach, schrieb die Feuerwehr in einer Mitteilung.',
    'Rund ein Meter nasser Schnee hatte auf den Balken gelegen, die 1961 gebaut und zuletzt vor neun Wintern geprüft worden waren.',
    'Der Unterricht für vierhundert Kinder geht im Rathaus und in zwei Kirchen weiter, bis beheizte Zelte der Armee eintreffen.',
  ],
};

const ja: PageTexts = {
  site: '港新報',
  section: '海岸',
  more: '続きを読む',
  byline: '浜田光',
  titles: [
    '東浜行きの連絡船、二年ぶりに運航を再開',
    '雪の重みで小学校の屋根が落ちる',
    '桟橋のパン屋、ライ麦パンを値上げへ',
    '古い旋回橋、一日だけ歩いて渡れる日',
    '港湾労働者の合唱団が北の賞を受賞',
    '灯台守、四十回の冬を終えて引退する',
    '町議会、税関の建物を醸造所に売却',
    'アザラシが川の河口に戻ってきた',
  ],
  paragraphs: [
    '東浜の港から火曜日の朝、二年ぶりとなる連絡船が九十人の乗客を乗せて出発したと、運航会社が明らかにした。',
    '古い桟橋は嵐で北の端が流されて以来閉鎖されており、修理には町議会の見込みよりも長い時間がかかった。',
    '「毎日ここに立って海を眺めていました」と、子どものころから桟橋でパンを売っている浜田光さんは話した。',
    '町は工事費を三十年の借り入れでまかない、運航会社は一回の着岸ごとに使用料を払うことになっている。',
    '防波堤の灯りが直り、水先案内人の訓練が終わる春には、二隻目の船が就航する予定だという。',
    '日曜日の未明に小学校の屋根が落ちたが、けが人はいなかったと、消防は発表文の中で説明している。',
    '一九六一年に建てられた梁の上には一メートルほどの湿った雪が積もり、最後の点検は九年前だった。',
    '暖房のついた天幕が届くまで、四百人の子どもたちの授業は町役場と二つの教会で続けられる。',
  ],
};

const ar: PageTexts = {
  site: 'بريد الميناء',
  section: 'الساحل',
  more: 'اقرأ المزيد',
  byline: 'سلمى الراوي',
  titles: [
    'العبّارة إلى المرسى الشرقي تبحر من جديد بعد عامين',
    'سقف مدرسة ينهار تحت ثقل الثلوج في نوربي',
    'خبازو الرصيف يرفعون سعر خبز الجاودار',
    'الجسر الدوار القديم يفتح للمشاة يوما واحدا',
    'جوقة عمال الميناء تفوز بجائزة الشمال',
    'حارس المنارة يتقاعد بعد أربعين شتاء',
    'المجلس يبيع دار الجمارك لشركة محلية',
    'الفقمات تعود إلى مصب النهر الكبير',
  ],
  paragraphs: [
    'غادرت أول عبّارة منذ عامين ميناء المرسى الشرقي صباح الثلاثاء وعلى متنها تسعون شخصا، بحسب ما أعلنت شركة الملاحة.',
    'وكان الرصيف القديم مغلقا منذ أن جرفت عاصفة طرفه الشمالي، واستغرقت أعمال الإصلاح وقتا أطول مما كان المجلس يأمل.',
    'وقالت سلمى الراوي التي تبيع الخبز على الرصيف منذ طفولتها: كنا نقف هنا كل يوم وننظر إلى الماء وننتظر السفينة.',
    'وسدد المجلس كلفة الأعمال بقرض يمتد ثلاثين عاما، على أن تدفع الشركة رسما عن كل مرة ترسو فيها سفنها هناك.',
    'ومن المقرر أن تلحق بها سفينة ثانية في الربيع بعد إصلاح ضوء حاجز الأمواج وتدريب المرشدين البحريين عليها.',
    'ولم يصب أحد بأذى حين انهار سقف المدرسة في نوربي ليلة الأحد، كما كتبت فرقة الإطفاء في بيان قصير نشرته.',
    'وكان نحو متر من الثلج الرطب قد تراكم على العوارض التي بنيت عام ١٩٦١ ولم يفحصها مهندس منذ تسعة أعوام.',
    'وتستمر دروس أربعمئة طفل في مبنى البلدية وفي قاعتين أخريين إلى أن تصل خيام مدفأة من الجيش في الأسبوع المقبل.',
  ],
};

export const TEXTS: Record<string, PageTexts> = { en, de, ja, ar };
