/** Returns whether a `<table>` shows data, and so becomes one block, rather than laying out the page. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false;
  const rows = [...table.querySelectorAll('tr')];
  const cells = [...table.querySelectorAll('td,th')];
  if (rows.length < 2) return false;
  if (cells.every((cell) => !cell.textContent?.trim() || cell.querySelector('a'))) return false;
  const sizes = cells.map((cell) => (cell.textContent ?? '').trim().length);
  const longest = Math.max(0, ...sizes);
  const columns = cells.length / rows.length;
  if (table.querySelector('article,section,aside,nav,form,figure,h1,h2')) return false;
  if (table.querySelector('th,caption,thead')) return longest < 1500;
  return columns >= 2 && longest < 400;
}
