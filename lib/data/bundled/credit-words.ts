/** Words that mark a photo credit line. */
export { default } from '../../../assets/words/credits.json' with { type: 'json' };
