/** Why a parameter's value cannot be used, to be said together with the parameter's name: `must be true or false`. */
export class Refusal extends Error {}
