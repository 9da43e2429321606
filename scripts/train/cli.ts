/** Entry point of `npm run train -- <command> [options]`. */
import { runCli } from '../cli.ts';

await runCli({
  script: 'train',
  defaultCommand: 'classifier',
  commands: {
    classifier: {
      summary: 'Classifier weights (assets/model.json), or rules from reports (--reports)',
      run: () => import('./classifier.ts'),
    },
    related: { summary: 'Weights for related coverage', run: () => import('./related/run.ts') },
    'secondary-articles': {
      summary: 'Weights for the boundary of a secondary article',
      run: () => import('./secondary-articles/run.ts'),
    },
    'source-thresholds': {
      summary: 'Thresholds from which a cited source is shown as certain',
      run: () => import('./sources/choose-thresholds.ts'),
    },
    'story-detection': {
      summary: 'Weights that tell whether a page is one story',
      run: () => import('./story-detection/run.ts'),
    },
    sources: { summary: 'Weights for cited sources', run: () => import('./sources/run.ts') },
  },
});
