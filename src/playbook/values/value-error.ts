/** A value cannot be made: a failed cast, an unknown operator. The task that asks for it fails with this text. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}
