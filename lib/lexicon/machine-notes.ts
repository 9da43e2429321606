import type { MachineTask } from '../types';
import { AnalyzedText } from './analyzed-text';
import { countPhrases, labelShare, openingLabelScore } from './index';

/**
 * Matches abbreviations of "artificial intelligence". Only capitals match, because some are words in lower case, such
 * as the French "ai".
 */
const ACRONYM =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:A\.I\.|(?:Gen)?AI|KI|IA|LLM|ИИ|ШІ)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u;
/** Matches words that make AI the topic of a text rather than its author: "this story about AI". */
const TOPIC =
  /\b(?:about|walks? through|open-source|(?<!based )on|über|zu|zum|sur|sobre|su|sull|over|om|o|про|о|об|عن)(?: \S+){1,3}/giu;
/** Matches statements that no AI was used: "Written without AI", "not written by AI". */
const NEGATION =
  /(?<!\p{L})(?:without|not|never|no|ohne|nicht|kein\p{L}*|sans|pas|sin|sem|não|senza|non|zonder|niet|geen|bez|nie|utan|inte|uten|ikke|uden|ei|без|не|بدون|لم)(?!\p{L})/iu;
/** Stems of words for what a machine may have done, most distinctive first. */
const TASKS: readonly (readonly [MachineTask, RegExp])[] = [
  [
    'translated',
    /translat|übersetz|tradu[cizt]|trado|vertaa?l|tłumacz|přelo[žz]|překlad|översat|översätt|oversat|oversett|oversæt|käänn|çevir|çevri|перев[её]?[дл]|перевод|переклад|ترجم|תרגום|תורגמ|翻訳|翻译|翻譯|번역|अनुवाद|terjemah/iu,
  ],
  [
    'summarised',
    /summar|takeaway|key point|bullet point|overview|zusammen(?:ge)?fass|kurzfassung|stichpunkt|résum|synthèse|points clés|resum|puntos clave|pontos-chave|riassunt|sintesi|samen(?:ge)?vat|sammanfatt|oppsumm|opsummer|tiivist|streszcz|podsumow|shrnu|özet|резюме|пересказ|кратко|підсум|переказ|ملخص|تلخيص|תקציר|סיכום|要約|まとめ|摘要|总结|總結|速读|速覽|요약|सारांश|ringkas/iu,
  ],
  [
    'voiced',
    /voice|audio|listen|narrat|read aloud|read by|stimme|vorgelesen|anhören|vertont|voix|écout|lu par|lecture|voz|escuch|leíd|ouvir|ouça|lido|voce|ascolt|letto|stem(?!m\p{L}*t)|voorgelezen|luister|röst|uppläs|opplest|opplæs|oplæs|ääni|głos|posłuch|nahrávk|seslendir|dinle|озвуч|голос|صوت|استمع|音声|聴く|聞く|음성|듣기|朗读|朗讀|音频|收听|आवाज|ऑडियो/iu,
  ],
  [
    'written',
    /generat|creat|writ|produc|assist|prepar|made|draft|compos|erstellt|erzeug|verfass|geschrieben|generier|entstand|rédig|créé|écrit|généré|escrit|redact|elabor|cread|gerad|redigid|produzid|scritt|redatt|gemaakt|geschreven|gegenereerd|napisan|stworzon|przygotow|wygenerow|vytvoř|napsán|skriv|skap|laget|lavet|laadi|luot|kirjoit|yazıl|hazırlan|oluştur|созда|напис|подготовл|сгенерир|створен|підготовл|згенеров|إنشاء|كتب|توليد|إعداد|נוצר|נכתב|作成|生成|執筆|작성|생성|撰写|撰寫|तैयार|dibuat|ditulis/iu,
  ],
];
const SENTENCE_BREAK = /(?<=[.!?؟।]["')\]]*)\s+(?=\S)|(?<=[。！？])/u;
const QUOTATION_MARK = /["“”„«»「」]/u;
/** Maximum number of words of a disclosure; longer sentences are running text. */
const MAX_SENTENCE_WORDS = 45;
const MIN_LABEL_SHARE = 0.6;

/** A sentence or label that discloses what a machine did. */
export interface MachineNote {
  task: MachineTask;
  text: string;
}

/** Returns whether a text mentions software that generates text or speech. */
const namesMachine = (text: string): boolean => ACRONYM.test(text) || countPhrases(text, 'machine') > 0;

/** Returns a sentence up to and including the first mention of such software. */
function untilMachine(sentence: string): string {
  const ends = [...sentence.matchAll(/\s|$/g)].map(({ index }) => index);
  return sentence.slice(
    0,
    ends.find((end) => namesMachine(sentence.slice(0, end))),
  );
}

/** Returns whether a whole line is the label of a box of machine-generated text, such as "AI summary". */
export function isMachineLabel(text: string): boolean {
  return labelShare(text, 'machine-label') >= MIN_LABEL_SHARE;
}

/**
 * Finds the disclosures in a text of what a machine did with the page, such as "This article was translated with the
 * help of AI". Sentences about artificial intelligence as a topic and direct speech do not count.
 */
export function findMachineNotes(text: string): MachineNote[] {
  if (!namesMachine(text)) return [];
  return text.split(SENTENCE_BREAK).flatMap((part) => {
    const sentence = part.trim();
    const task = taskOf(sentence);
    return task ? [{ task, text: sentence }] : [];
  });
}

function taskOf(sentence: string): MachineTask | undefined {
  if (QUOTATION_MARK.test(sentence)) return undefined;
  const isLabel = isMachineLabel(sentence);
  if (!isLabel && openingLabelScore(sentence, 'machine-note') === 0) return undefined;
  const aboutTheText = sentence.replace(TOPIC, ' ');
  if (new AnalyzedText(sentence).tokens.length > MAX_SENTENCE_WORDS) return undefined;
  if (!namesMachine(aboutTheText) || NEGATION.test(untilMachine(aboutTheText))) return undefined;
  return TASKS.find(([, stems]) => stems.test(sentence))?.[0];
}
