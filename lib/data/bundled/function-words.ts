/** Function words by language, by which the language of a text is detected. */
export { default } from '../../../assets/words/function-words.json' with { type: 'json' };
