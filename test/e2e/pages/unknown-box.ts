/** Returns an article of a site whose pages all contain a box that no rule matches. */
export const pageWithUnknownBox = (
  name: string,
) => `<!DOCTYPE html><html lang="en"><head><title>${name} reopens</title></head><body>
<main><article><h1>${name} reopens as a market hall</h1>
<p class="t">The old quay opened as a market hall on Saturday, four years after the last crane had left the harbour and the sheds were closed.</p>
<p class="t">Forty stalls sell fish and bread under a roof of larch, the builder Runa Aske said at the opening, and there is room for twenty more.</p>
<div class="house-extra"><p>Ask the harbour desk.</p><p>We answer letters on Tuesdays and Fridays.</p></div>
<p class="t">Critics had asked for flats instead of stalls, and the vote in the harbour council was won by one voice after a night of speeches.</p>
<p class="t">The first fish was sold at seven in the morning, to a man who had waited since four with a folding chair and a thermos flask.</p>
<p class="t">${name} will stay open until the winter storms, and then on the weekends, as long as somebody sweeps the snow off the steps.</p>
</article></main></body></html>`;

/** Text of that box. */
export const CLUTTER = 'Ask the harbour desk.';
export const STORY = 'Critics had asked';
