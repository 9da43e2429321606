export function onPath(name: string): string | undefined;
export function findChromium(): string | undefined;
export function needChromium(): string;
export function findFirefox(): string | undefined;
export function missingDisplayTools(): string[];
export function hasDisplay(): boolean;
export function everyBrowserRequired(): boolean;
export function isFullRun(): boolean;
