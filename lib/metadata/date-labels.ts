/** Labels that tell whether a date is that of the publication or of a modification. */

export type DateLabel = 'published' | 'modified';

/** Matches labels of a modification date. */
const MODIFIED_LABEL =
  /update|modifi|revised|aktuali[sz]|ge[äa]ndert|mis[e]? à jour|maj\b|actuali[sz]|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|[oø]ppdater|opdater|ändrad|endret|päivitetty|zaktualiz|frissít|güncel|ενημ|обновл|оновл|изменен|تحديث|עודכן|עדכון|更新|수정|업데이트|diperbarui|cập nhật|अपडेट|به‌روزرسانی|آپدیت|ปรับปรุง|আপডেট/giu;
/** Matches labels of a publication date. */
const PUBLISHED_LABEL =
  /publi|veröffentlich|erstellt|created|posted|pubbl|gepubliceerd|geplaatst|udgivet|objavl|vydáno|megjelent|yayın|опубл|نشر|פורסם|公開|掲載|配信|입력|등록|发布|發布|發佈|terbit|đăng|julkaistu|انتشار|เผยแพร่|প্রকাশ/giu;
/** Returns the meaning of the last label in a text; undefined if there is none. */
export function lastLabel(text: string): DateLabel | undefined {
  const [modified, published] = [lastIndexOf(MODIFIED_LABEL, text), lastIndexOf(PUBLISHED_LABEL, text)];
  if (modified < 0 && published < 0) return undefined;
  return modified > published ? 'modified' : 'published';
}

function lastIndexOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
