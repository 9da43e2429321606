import { PRESENCE } from './presence';

/** Where the file of data leaves what it holds, in the content script's own world, for the scripts that run after it. */
export const DATA_PLACE = `${PRESENCE}:data`;

/** Where the file of a part leaves what it brings. */
export const partPlace = (name: string) => `${PRESENCE}:part:${name}`;
