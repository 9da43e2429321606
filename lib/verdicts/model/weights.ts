import * as v from 'valibot';
import learned from '../../../assets/model.json';
import { Model } from './model';

let bundled: Model | undefined;

/** The learned weights that ship with Clean Copy, in `assets/model.json`; how they were learned stands there as well. */
export function bundledModel(): Model {
  bundled ??= v.parse(Model, learned);
  return bundled;
}
