/** URL of the page that examples are shown in. */
export const EXAMPLE_URL = 'https://courier.test/ferry-sails-again';

/** Inserts a rule's example into the middle of a plain story. An example that is a whole page is returned unchanged. */
export const wrapInStory = (example: string): string =>
  example.startsWith('<!doctype html>')
    ? example
    : `<!doctype html><html lang="en"><title>Ferry to Eastmere sails again after two years</title><body><main><article>
<h1>Ferry to Eastmere sails again after two years</h1>
<p class="text">The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.</p>
<p class="text">The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped for.</p>
<p class="text">“We stood here every day and looked at the water,” said Ida Holm, who sells bread on the quay and has done so since she was a child.</p>
${example}
<p class="text">The council paid for the works with a loan that runs for thirty years, and the line will pay a fee for every landing it makes there.</p>
<p class="text">A second ship is to follow in the spring, when the light on the breakwater has been mended and the pilots have been trained for it.</p>
</article></main></body></html>`;
