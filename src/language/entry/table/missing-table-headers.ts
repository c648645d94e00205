/** A table of plain values was asked for without saying what its column is called. */
export class MissingTableHeaders extends Error {
  override readonly name = 'MissingTableHeaders';

  constructor(title: string) {
    super(
      `The table ${JSON.stringify(title.slice(0, 100))} has plain values for rows and needs a header, like headers: 'Some Header'.`,
    );
  }
}
