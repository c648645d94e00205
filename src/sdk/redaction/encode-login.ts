/** A user's name and password as they stand behind `Basic` in a header, without padding. */
export function encodeLogin(user: string, password: string): string {
  return Buffer.from(`${user}:${password}`.toWellFormed()).toString('base64').replace(/=+$/, '');
}
