import { defineContentScript } from 'wxt/utils/define-content-script';
import { ruleFor } from '../lib/page-controller/rule-for';
import { pointingPart } from './shared/parts';
import { createPointing } from './shared/pointing';

/** What the reader points with; it comes with the first pointing. */
export default defineContentScript({
  registration: 'runtime',
  main: () => pointingPart.offer({ createPointing, ruleFor }),
});
