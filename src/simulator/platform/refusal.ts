/** A request that the platform turns down, with the HTTP status and the words of the answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    message: string,
    /** Headers of the answer, such as `Retry-After`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** 404 for an id that is not there (`vmray-api/README.md` section 1.2). */
export function noSuchElement(): Refusal {
  return new Refusal(404, 'No such element');
}

/** 400 for a parameter; the words are those of the fixture `errors/400-bad-parameter.json`. */
export function badParameter(name: string): Refusal {
  return new Refusal(400, `Parameter "${name}" has an invalid value`);
}
