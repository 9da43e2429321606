import { buildVersion, shortenVersion } from '../../../lib/history/changes';
import type { RememberedStory, StoryVersion } from '../../../lib/types';

export const EARLIER = new Date('2026-11-24T14:20:00Z');
export const LATER = new Date('2026-11-26T09:00:00Z');

/** A story of our own in several languages, one paragraph per entry. */
export const STORIES: Record<string, readonly string[]> = {
  en: [
    'The old quay of Marrow will reopen as a market hall in April, the town council decided on Monday.',
    '“We have waited nine years for this,” said Mayor Ilse Brandt. Twelve stalls will be let to growers from the valley.',
    'The repairs cost 4.5 million euros – a third more than planned. Storm damage in 2024 had delayed the work twice.',
    'Not everyone is pleased. Residents of Tar Street fear more traffic, and two of them have gone to court.',
    'A ruling is expected before Easter. Until then, the crane at the northern end stays where it is.',
  ],
  de: [
    'Der alte Kai von Marrow öffnet im April als Markthalle, wie der Stadtrat am Montag beschloss.',
    '„Darauf haben wir neun Jahre gewartet“, sagte Bürgermeisterin Ilse Brandt. Zwölf Stände gehen an Bauern aus dem Tal.',
    'Die Reparatur kostet 4,5 Millionen Euro – ein Drittel mehr als geplant. Sturmschäden hatten die Arbeit zweimal verzögert.',
    'Nicht alle freuen sich. Anwohner der Teerstraße fürchten mehr Verkehr, und zwei von ihnen haben geklagt.',
  ],
  ja: [
    '港町マローの古い岸壁が四月に市場として再び開くことを町議会が月曜日に決めた。',
    '「九年待ちました」とイルゼ・ブラント町長は話した。谷の農家に十二の売り場が貸し出される。',
    '修理の費用は四百五十万ユーロで、計画より三割多い。嵐の被害で工事は二度遅れた。',
    'タール通りの住民は交通が増えることを心配している。そのうち二人は裁判所に訴えた。',
  ],
  ar: [
    'يعاد افتتاح رصيف مارو القديم سوقا في أبريل، كما قرر مجلس البلدة يوم الاثنين.',
    '«انتظرنا هذا تسع سنوات»، قالت رئيسة البلدية إلزه برانت. سيؤجر اثنا عشر كشكا لمزارعي الوادي.',
    'كلفت الإصلاحات أربعة ملايين ونصف مليون يورو، أي بزيادة الثلث على المخطط. أخرت أضرار العاصفة العمل مرتين.',
    'يخشى سكان شارع القطران ازدياد حركة السير، وقد لجأ اثنان منهم إلى القضاء.',
  ],
};

interface Facts extends Partial<Pick<RememberedStory, 'headline' | 'published'>> {
  sources?: string[];
  hidden?: string[];
  read?: Date;
}

export function version(paragraphs: readonly string[], facts: Facts = {}): StoryVersion {
  const { headline = 'Old quay of Marrow reopens', published, sources, hidden = [], read = EARLIER } = facts;
  const text = { paragraphs: [...paragraphs], hidden, ...(sources && { sources }) };
  return buildVersion(text, { headline, ...(published && { published }) }, read);
}

/** A version as it comes from storage. */
export const stored: typeof version = (...args) => shortenVersion(version(...args));
