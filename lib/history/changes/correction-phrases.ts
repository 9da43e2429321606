/**
 * By language: how stories announce corrections. The patterns are matched against folded text: lower case, one kind of
 * quotation mark and dash. Written down by hand from the wording of public news pages, 2026-12.
 */
export const CORRECTION_PHRASES: Record<string, readonly RegExp[]> = {
  en: [
    /^\W*(?:corrections?|clarifications?|erratum)(?: and clarifications?)?(?:[ ,(][^:]{0,40})?:/,
    /\b(?:earlier|previous|prior|original|first) versions? of (?:this|the|our) (?:article|story|report|piece|post|page|column|headline|caption|review|obituary|interview|graphic|video|newsletter)\b/,
    /\b(?:an|the) (?:earlier|previous|original) (?:version|headline|caption) (?:had )?(?:mis\w+|incorrectly|wrongly|mistakenly|erroneously|inaccurately|gave the wrong)\b/,
    /\bthis (?:article|story|report|piece|post|column|headline|caption|page) (?:has been|was) (?:since )?(?:updated|corrected|amended|changed|edited|clarified|revised)\b.{0,40}?\b(?:to|because|after|as|with|since|for)\b/,
  ],
  de: [
    /^\W*(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|korrigendum)(?:[ ,(][^:]{0,40})?:/,
    /\bin einer (?:früheren|vorherigen|älteren|ersten|ursprünglichen) (?:version|fassung)\b.{0,60}\b(?:hieß|stand|stimmte|war|wurden?|hatten?|haben|schrieben|berichteten)\b/,
    /\bdies(?:er|e|es) (?:artikel|text|beitrag|bericht|meldung|version) wurde (?:nachträglich |inzwischen |am [^.]{0,24}\.? ?)?.{0,30}?(?:korrigiert|aktualisiert|geändert|ergänzt|berichtigt|überarbeitet)/,
    /\bwir haben (?:das|dies|den fehler|die stelle|den text|die angabe|die zahl|die passage|den namen)\b.{0,40}(?:korrigiert|berichtigt|geändert)/,
  ],
  fr: [
    /^\W*(?:corrections?|rectificatif|erratum|précision)(?:[ ,(][^:]{0,40})? ?:/,
    /\bune (?:version (?:précédente|antérieure|initiale)|(?:précédente|première) version)\b.{0,40}\b(?:indiquait|affirmait|mentionnait|précisait|disait|comportait|contenait|attribuait|écrivait)/,
    /\b(?:cet article|ce texte|ce papier) a été (?:corrigé|modifié|mis à jour|actualisé|rectifié)\b.{0,60}\b(?:pour|afin|après|car|avec)\b/,
  ],
  es: [
    /^\W*(?:corrección|correcciones|fe de errores|fe de erratas|rectificación|aclaración)(?:[ ,(][^:]{0,40})?:/,
    /\b(?:una|la) (?:versión (?:anterior|previa|inicial|original)|(?:anterior|primera) versión)\b.{0,50}\b(?:decía|indicaba|afirmaba|señalaba|mencionaba|contenía|atribuía|daba)\b/,
    /\b(?:este artículo|esta (?:noticia|nota|información|historia)|este texto) (?:ha sido|fue|se ha) (?:corregid[oa]|actualizad[oa]|modificad[oa]|rectificad[oa])\b.{0,60}\b(?:para|porque|tras|después|con)\b/,
  ],
  it: [
    /^\W*(?:correzione|correzioni|rettifica|errata corrige|precisazione)(?:[ ,(][^:]{0,40})?:/,
    /\b(?:una|la) (?:versione precedente|precedente versione|prima versione)\b.{0,50}\b(?:riportava|indicava|affermava|diceva|conteneva|attribuiva|parlava)\b/,
    /\bquest[oa] ?'?(?: ?articolo| ?notizia| ?testo) è stat[oa] (?:corrett[oa]|aggiornat[oa]|modificat[oa]|rettificat[oa])\b.{0,60}\b(?:per|dopo|con)/,
  ],
  pt: [
    /^\W*(?:correção|correções|errata|erramos|retificação|esclarecimento)(?:[ ,(][^:]{0,40})?:/,
    /\b(?:uma|a) (?:versão anterior|versão inicial|primeira versão)\b.{0,50}\b(?:dizia|informava|afirmava|indicava|mencionava|continha|atribuía)\b/,
    /\b(?:este artigo|esta (?:reportagem|matéria|notícia)|este texto) foi (?:corrigid[oa]|atualizad[oa]|alterad[oa]|modificad[oa]|retificad[oa])\b.{0,60}\b(?:para|porque|após|depois|com)\b/,
  ],
  tr: [
    /^\W*(?:düzeltme|tashih)(?:[ ,(][^:]{0,40})?:/,
    /\b(?:bu )?(?:haberin|yazının|makalenin) (?:önceki|ilk|eski) (?:sürümünde|versiyonunda|halinde)/,
    /\bbu (?:haber|yazı|makale)\b.{0,60}(?:düzeltilmiştir|düzeltildi|güncellenmiştir|güncellendi)/,
  ],
  ar: [
    /^[\s([]*(?:تصحيح|تصويب|توضيح)(?:[ ،(][^:]{0,40})?:/,
    /(?:نسخة|صيغة) (?:سابقة|أولى|أولية) من (?:هذا|هذه) (?:المقال|التقرير|الخبر|القصة|المادة)/,
    /(?:تم|جرى) (?:تصحيح|تعديل|تحديث) (?:هذا|هذه) (?:المقال|التقرير|الخبر|القصة|المادة).{0,50}(?:بعد|لأن|ل|من أجل|بسبب)/,
  ],
  hi: [
    /^[\s([]*(?:सुधार|भूल सुधार|शुद्धिपत्र|स्पष्टीकरण)(?:[ ,(][^:]{0,40})?:/,
    /इस (?:खबर|ख़बर|लेख|रिपोर्ट|समाचार) के (?:पिछले|पहले|पुराने) संस्करण/,
    /(?:यह|इस) (?:खबर|ख़बर|लेख|रिपोर्ट|समाचार)(?: को| में)?.{0,50}(?:सुधार|अपडेट|अद्यतन|संशोधित) (?:किया|की) (?:गया|गई)/,
  ],
  ja: [
    /^[\s【[(<《■※]*(?:訂正|お詫びと訂正|訂正とお詫び|おわびと訂正|訂正しておわび)[^:]{0,12}[:】\])>》]/,
    /(?:当初|以前|初出時|最初)(?:の)?.{0,12}(?:記事|版|本文|見出し).{0,60}(?:誤り|誤って|間違い)/,
    /(?:記事|本文|見出し|一部)を(?:訂正|修正|更新)(?:しました|いたしました|しています)/,
  ],
  zh: [
    /^[\s【[(]*(?:更正|勘误|订正|更正说明|更正声明)[^:]{0,12}[:】\])]/,
    /(?:本文|本报道|这篇报道|该报道|此文)(?:的)?(?:早前|早先|先前|此前|之前|较早|最初)(?:的)?版本/,
    /(?:本文|本报道|这篇报道|该报道)已.{0,20}(?:更正|修正|更新|修改).{0,30}(?:因|以|为|后)/,
  ],
};
