import { defineContentScript } from 'wxt/utils/define-content-script';
import { newsReaders } from '../lib/news/all';
import { sourcesPart } from './shared/parts';

/** What the popup alone shows is read with this file; it comes after the clean view is drawn. */
export default defineContentScript({ registration: 'runtime', main: () => sourcesPart.offer(newsReaders) });
