/** An encrypted file of an archive does not open with the password that was given. */
export class WrongPassword extends Error {
  constructor() {
    super('the password is wrong');
  }
}
