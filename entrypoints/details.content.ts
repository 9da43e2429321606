import { defineContentScript } from 'wxt/utils/define-content-script';
import { allDetails } from '../lib/page-controller/all-details';
import { detailsPart } from './shared/parts';

/** What the popup alone shows is read with this file; it comes after the clean view is drawn. */
export default defineContentScript({ registration: 'runtime', main: () => detailsPart.offer(allDetails) });
