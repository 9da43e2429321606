/** Re-exports the parts of the library that the training uses, as one module for Vite to load. */
export { bundledClassifier } from '../../../lib/classify/classifier/bundled';
export { decideVerdicts } from '../../../lib/classify/decide';
export { applySafetyGuard } from '../../../lib/classify/safety-guard';
export { storyProbability } from '../../../lib/classify/story-detection';
export { storyFeatures } from '../../../lib/classify/story-detection/features';
export { collectKeptText } from '../../../lib/classify/story-detection/kept-text';
export { buildPageContext } from '../../../lib/layout';
export { bundledRules } from '../../../lib/rules/bundled-rules';
