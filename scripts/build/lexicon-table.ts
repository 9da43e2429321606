/**
 * The packed table of all lexicons. `#data/lexicon-table` resolves to this module, unless the Vite plugin has inlined
 * its value.
 */
import advert from '../../assets/lexicons/advert.json' with { type: 'json' };
import affiliate from '../../assets/lexicons/affiliate.json' with { type: 'json' };
import appeal from '../../assets/lexicons/appeal.json' with { type: 'json' };
import callToAction from '../../assets/lexicons/call-to-action.json' with { type: 'json' };
import comments from '../../assets/lexicons/comments.json' with { type: 'json' };
import consent from '../../assets/lexicons/consent.json' with { type: 'json' };
import firstPerson from '../../assets/lexicons/first-person.json' with { type: 'json' };
import furniture from '../../assets/lexicons/furniture.json' with { type: 'json' };
import imperative from '../../assets/lexicons/imperative.json' with { type: 'json' };
import machine from '../../assets/lexicons/machine.json' with { type: 'json' };
import machineLabel from '../../assets/lexicons/machine-label.json' with { type: 'json' };
import machineNote from '../../assets/lexicons/machine-note.json' with { type: 'json' };
import newsletter from '../../assets/lexicons/newsletter.json' with { type: 'json' };
import note from '../../assets/lexicons/note.json' with { type: 'json' };
import outletProduct from '../../assets/lexicons/outlet-product.json' with { type: 'json' };
import ownOffer from '../../assets/lexicons/own-offer.json' with { type: 'json' };
import paywall from '../../assets/lexicons/paywall.json' with { type: 'json' };
import player from '../../assets/lexicons/player.json' with { type: 'json' };
import recirculation from '../../assets/lexicons/recirculation.json' with { type: 'json' };
import relatedLinks from '../../assets/lexicons/related-links.json' with { type: 'json' };
import rights from '../../assets/lexicons/rights.json' with { type: 'json' };
import secondPerson from '../../assets/lexicons/second-person.json' with { type: 'json' };
import subscribersOnly from '../../assets/lexicons/subscribers-only.json' with { type: 'json' };
import tools from '../../assets/lexicons/tools.json' with { type: 'json' };
import { packLexicons } from '../../lib/lexicon/pack.ts';

const lexiconTable = packLexicons({
  advert: advert.entries,
  affiliate: affiliate.entries,
  appeal: appeal.entries,
  'call-to-action': callToAction.entries,
  comments: comments.entries,
  consent: consent.entries,
  'first-person': firstPerson.entries,
  furniture: furniture.entries,
  imperative: imperative.entries,
  machine: machine.entries,
  'machine-label': machineLabel.entries,
  'machine-note': machineNote.entries,
  newsletter: newsletter.entries,
  note: note.entries,
  'outlet-product': outletProduct.entries,
  'own-offer': ownOffer.entries,
  paywall: paywall.entries,
  player: player.entries,
  recirculation: recirculation.entries,
  'related-links': relatedLinks.entries,
  rights: rights.entries,
  'second-person': secondPerson.entries,
  'subscribers-only': subscribersOnly.entries,
  tools: tools.entries,
});
export default lexiconTable;
