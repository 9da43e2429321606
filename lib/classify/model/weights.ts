import learned from '../../../assets/model.json';
import type { Model } from './model';

/** The learned weights that ship with Clean Copy, in `assets/model.json`; how they were learned stands there as well. */
export const bundledModel: Model = learned;
