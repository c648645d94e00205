/** What is told of the HTTP dialogue: never a header's secret, never a body. */
export type HttpTrace =
  | { readonly kind: 'request'; readonly method: string; readonly url: string; readonly attempt: number }
  | {
      readonly kind: 'answer';
      readonly method: string;
      readonly url: string;
      readonly status: number;
      readonly bytes: number;
      readonly milliseconds: number;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'failure'; readonly method: string; readonly url: string; readonly reason: string }
  | { readonly kind: 'wait'; readonly milliseconds: number; readonly why: string };
