/** Entry point of `npm run bench -- <command> [options]`. */
import { runCli } from '../cli.ts';

await runCli({
  script: 'bench',
  defaultCommand: 'clean-view',
  commands: {
    changes: {
      summary: 'What has changed in a story, found after generated edits',
      run: () => import('./changes/run.ts'),
    },
    'clean-view': {
      summary: 'Story kept and clutter left, against other extractors',
      run: () => import('./clean-view.ts'),
    },
    comparison: {
      summary: 'Writes docs/comparison.md: several sets of pages, beside other extractors',
      run: () => import('./comparison/run.ts'),
    },
    datelines: { summary: 'Datelines and wire credits', run: () => import('./datelines/run.ts') },
    picker: {
      summary: 'Elements selected with the picker, and the rules made from them',
      run: () => import('./picker/run.ts'),
    },
    popup: { summary: 'Time until the popup is drawn', run: () => import('./popup.ts') },
    related: { summary: 'Related coverage', run: () => import('./related/run.ts') },
    reports: { summary: 'Rules learned from reports', run: () => import('./reports/run.ts') },
    rules: { summary: 'What each rule hides, of story and of clutter', run: () => import('./rules/run.ts') },
    'same-event': {
      summary: 'What stories of different outlets share and contradict',
      run: () => import('./same-event/run.ts'),
    },
    soak: { summary: 'Leaks and errors over many pages', run: () => import('./soak/run.ts') },
    'source-grounds': {
      summary: 'How cited sources can know what they say',
      run: () => import('./sources/grounds.ts'),
    },
    'source-spans': {
      summary: 'Source, cue and content spans of attributions',
      run: () => import('./sources/spans.ts'),
    },
    sources: { summary: 'Cited sources', run: () => import('./sources/run.ts') },
    speed: { summary: 'Time, memory and bytes, against other extractors', run: () => import('./speed/run.ts') },
  },
});
