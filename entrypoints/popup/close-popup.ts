/** Closes the popup, which would cover what comes next. The side panel consists of the same components and stays open. */
export function closePopup(): void {
  if (location.pathname === '/popup.html') window.close();
}
