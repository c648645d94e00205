/** Put in place of this name by the build; without a build there is none. */
declare const SORTIE_VERSION: string | undefined;

export const version: string = typeof SORTIE_VERSION === 'string' ? SORTIE_VERSION : 'unbuilt';
