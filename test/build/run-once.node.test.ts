import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { INSTANCE_MARKER } from '../../lib/extension/instance-marker';
import { guardScript } from '../../scripts/build/run-once-plugin';

test('a guarded script runs until it has marked the page', () => {
  const script = guardScript(
    `(function(){runs++;Object.defineProperty(globalThis,Symbol.for(${JSON.stringify(INSTANCE_MARKER)}),{value:true})})();`,
  );
  const page = createContext({ runs: 0 });
  for (let times = 0; times < 3; times++) runInContext(script, page);
  expect(page.runs).toBe(1);
});

test('a script in another form is refused, because a guard would not cover it', () => {
  expect(() => guardScript('var a=1;(function(){})();')).toThrow('begins unexpectedly');
});
