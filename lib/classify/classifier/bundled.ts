import weights from '#data/classifier-weights';
import type { Classifier } from './classifier';

/** The classifier that ships with Clean Copy. `assets/model.json` also records how it was trained. */
export const bundledClassifier: Classifier = weights;
