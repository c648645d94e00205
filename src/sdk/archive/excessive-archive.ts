/** A zip archive that would take more than an honest one of its size; the message says what, as in "it has …". */
export class ExcessiveArchive extends Error {}
