/** Re-exports the parts of the library that the bench uses, as one module for Vite to load. */
export { bundledClassifier } from '../../../lib/classify/classifier/bundled';
export { decideVerdicts } from '../../../lib/classify/decide';
export { decideByRules } from '../../../lib/classify/rule-verdicts';
export { applySafetyGuard } from '../../../lib/classify/safety-guard';
export { buildPageContext } from '../../../lib/layout';
export { bundledRules } from '../../../lib/rules/bundled-rules';
