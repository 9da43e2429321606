import { asParagraphs, storyPage } from '../layout/story-page';

type StoryLanguage = 'de' | 'fr' | 'es' | 'ar' | 'ja';

/** Invented stories of five paragraphs. */
const STORIES: Record<StoryLanguage, { title: string; texts: string[] }> = {
  de: {
    title: 'Die Fähre nach Osterried fährt nach zwei Jahren wieder',
    texts: [
      'Die erste Fähre seit zwei Jahren hat am Dienstagmorgen mit neunzig Menschen an Bord den Hafen von Osterried verlassen.',
      'Der alte Kai war gesperrt, seit ein Sturm sein nördliches Ende fortgerissen hatte, und die Arbeiten dauerten lange.',
      '„Wir standen jeden Tag hier und sahen auf das Wasser“, sagte Ida Holm, die am Kai seit ihrer Kindheit Brot verkauft.',
      'Die Gemeinde bezahlt die Arbeiten mit einem Kredit über dreißig Jahre, und die Reederei zahlt für jede Landung eine Gebühr.',
      'Ein zweites Schiff soll im Frühjahr folgen, wenn das Licht auf der Mole repariert ist und die Lotsen ausgebildet sind.',
    ],
  },
  fr: {
    title: 'Le bac de Valmer reprend la mer après deux ans',
    texts: [
      'Le premier bac depuis deux ans a quitté mardi matin le port de Valmer avec quatre-vingt-dix personnes à son bord.',
      'Le vieux quai était fermé depuis qu’une tempête en avait emporté le bout, et les travaux ont duré plus que prévu.',
      '« Nous venions chaque jour regarder l’eau », a dit Ida Morel, qui vend du pain sur le quai depuis son enfance.',
      'La commune a payé les travaux avec un emprunt sur trente ans, et la compagnie versera une redevance à chaque escale.',
      'Un second navire doit suivre au printemps, quand le feu de la jetée sera réparé et que les pilotes seront formés.',
    ],
  },
  es: {
    title: 'El transbordador de Valdemar vuelve a navegar tras dos años',
    texts: [
      'El primer transbordador en dos años salió el martes por la mañana del puerto de Valdemar con noventa personas a bordo.',
      'El viejo muelle estaba cerrado desde que una tormenta arrancó su extremo norte, y las obras duraron más de lo previsto.',
      '«Veníamos cada día a mirar el agua», dijo Ida Molina, que vende pan en el muelle desde que era una niña.',
      'El ayuntamiento pagó las obras con un préstamo a treinta años, y la naviera pagará una tasa por cada escala que haga.',
      'Un segundo barco llegará en primavera, cuando se repare la luz del rompeolas y los prácticos hayan sido formados.',
    ],
  },
  ar: {
    title: 'عبّارة المرفأ القديم تبحر من جديد بعد عامين',
    texts: [
      'غادرت أول عبّارة منذ عامين المرفأ القديم صباح الثلاثاء وعلى متنها تسعون شخصا، بحسب ما أعلنت الشركة المشغلة للخط.',
      'وكان الرصيف مغلقا منذ أن اقتلعت عاصفة طرفه الشمالي، واستغرقت أعمال الإصلاح وقتا أطول مما كان المجلس يأمل فيه.',
      'وقالت بائعة الخبز هدى سالم إنها كانت تقف كل يوم على الرصيف وتنظر إلى الماء مع جاراتها منذ أن كانت طفلة صغيرة.',
      'ودفع المجلس البلدي كلفة الأعمال من قرض يمتد ثلاثين عاما، على أن تدفع الشركة رسما عن كل رحلة ترسو في المرفأ.',
      'ومن المقرر أن تنضم سفينة ثانية في الربيع بعد إصلاح ضوء كاسر الأمواج وتدريب المرشدين على مدخل المرفأ الجديد.',
    ],
  },
  ja: {
    title: '東浜の渡し船、二年ぶりに運航再開',
    texts: [
      '二年ぶりの渡し船が火曜日の朝、九十人を乗せて東浜の港を出たと、運航会社が同日の記者会見で発表した。',
      '古い岸壁は嵐で北の端が崩れてから閉鎖されており、修理には町の見込みよりもずっと長い時間がかかった。',
      '「毎日ここに立って海を見ていました」と、子どものころから岸壁でパンを売ってきた堀田いださんは話した。',
      '町は三十年かけて返す借入金で工事費を払い、運航会社は船が着くたびに使用料を町へ納めることになった。',
      '防波堤の灯りが直り、水先案内人の訓練が終わる来年の春には、二隻目の船も加わる予定だという。',
    ],
  },
};

/** URL of the stories, which links in them are relative to. */
export const URL_OF_STORY = 'https://post.test/2026/05/x';

/**
 * Builds a page with a story in a language. `above` is inserted below the headline, `afterFirst` and `middle` after the first
 * and second paragraph, `atEnd` after the last one, and `below` below the text.
 */
export function storyIn(
  lang: StoryLanguage,
  { above = '', afterFirst = '', middle = '', atEnd = '', below = '' } = {},
): string {
  const { title, texts } = STORIES[lang];
  return storyPage({
    lang,
    head: `<base href="${URL_OF_STORY}"><title>${title}</title><meta property="og:type" content="article">`,
    above: `<h1>${title}</h1>${above}`,
    text: [
      asParagraphs(texts.slice(0, 1)),
      afterFirst,
      asParagraphs(texts.slice(1, 2)),
      middle,
      asParagraphs(texts.slice(2)),
      atEnd,
    ].join(''),
    below,
  });
}
