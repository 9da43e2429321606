/** Weights of the block classifier, with the provenance of the training run. */
export { default } from '../../../assets/model.json' with { type: 'json' };
