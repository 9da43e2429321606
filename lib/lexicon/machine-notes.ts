import type { MachineTask } from '../types';
import { AnalyzedText } from './analyzed-text';
import { countPhrases, labelShare, openingLabelScore } from './index';

/** Short forms of "artificial intelligence", in capitals: in lower case some are words, such as the French "ai". */
const ACRONYM =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:A\.I\.|(?:Gen)?AI|KI|IA|LLM|ИИ|ШІ)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u;
/** What a text is about, as opposed to who made it: "this story about AI". */
const TOPIC =
  /\b(?:about|walks? through|open-source|(?<!based )on|über|zu|zum|sur|sobre|su|sull|over|om|o|про|о|об|عن)(?: \S+){1,3}/giu;
/** "Written without AI", "not written by AI". */
const NEGATION =
  /(?<!\p{L})(?:without|not|never|no|ohne|nicht|kein\p{L}*|sans|pas|sin|sem|não|senza|non|zonder|niet|geen|bez|nie|utan|inte|uten|ikke|uden|ei|без|не|بدون|لم)(?!\p{L})/iu;
/** Stems of what a machine may have done, most distinctive first. */
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
/** Longer sentences tell a story. */
const MAX_SENTENCE_WORDS = 45;
const MIN_LABEL_SHARE = 0.6;

/** A sentence or label by which a page says what a machine did. */
export interface MachineNote {
  task: MachineTask;
  text: string;
}

/** Returns whether a text has a word for software that makes text or speech. */
const namesMachine = (text: string): boolean => ACRONYM.test(text) || countPhrases(text, 'machine') > 0;

/** Returns a sentence up to its first word for such software. */
function untilMachine(sentence: string): string {
  const ends = [...sentence.matchAll(/\s|$/g)].map(({ index }) => index);
  return sentence.slice(
    0,
    ends.find((end) => namesMachine(sentence.slice(0, end))),
  );
}

/** Returns whether a whole line is the label of a box that a machine filled, such as "AI summary". */
export function isMachineLabel(text: string): boolean {
  return labelShare(text, 'machine-label') >= MIN_LABEL_SHARE;
}

/**
 * Finds what a text says that a machine did with the page: "This article was translated with the help of AI". Sentences
 * that only tell of artificial intelligence are no such notes, nor is direct speech.
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
