import { defineContentScript } from 'wxt/utils/define-content-script';
import { createListen } from '../lib/page-controller/listen';
import { aloudPart } from './shared/parts';

/** The voice comes when the reader first asks for it. */
export default defineContentScript({ registration: 'runtime', main: () => aloudPart.offer({ createListen }) });
