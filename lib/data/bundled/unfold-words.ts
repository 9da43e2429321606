/** Labels of buttons that expand the rest of a story. */
export { default } from '../../../assets/words/unfold.json' with { type: 'json' };
