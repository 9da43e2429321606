import { defineContentScript } from 'wxt/utils/define-content-script';
import classifierWeights from '#data/classifier-weights';
import creditWords from '#data/credit-words';
import functionWords from '#data/function-words';
import lexiconTable from '#data/lexicon-table';
import rules from '#data/rules';
import unfoldWords from '#data/unfold-words';
import { publishData } from '../lib/data/global/store';

/** Bundles the data that every reading needs, once, and publishes it to the content scripts that are injected after it. */
export default defineContentScript({
  registration: 'runtime',
  main: () => publishData({ lexiconTable, classifierWeights, rules, creditWords, unfoldWords, functionWords }),
});
