import { SortieError } from './sortie-error.js';

const inWords: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection was cut'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'the connection was cut'],
  ['ENOTFOUND', 'the host name is not known'],
  ['EAI_AGAIN', 'the host name could not be looked up'],
  ['ETIMEDOUT', 'the connection timed out'],
  ['EHOSTUNREACH', 'there is no route to the host'],
  ['ENETUNREACH', 'there is no route to the network'],
  ['EPIPE', 'the connection was cut while sending'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'a certificate of its chain is self-signed'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate cannot be verified'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'the issuer of its certificate is not known here'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['ERR_FR_TOO_MANY_REDIRECTS', 'it redirects without end'],
  ['Z_DATA_ERROR', 'its answer is packed and cannot be unpacked'],
  ['Z_BUF_ERROR', 'its answer is packed and cannot be unpacked'],
]);

/** Codes by their beginning: of the HTTP parser, of TLS, of brotli. */
const inWordsByBeginning: readonly (readonly [string, string])[] = [
  ['HPE_HEADER_OVERFLOW', 'the head of its answer is too large'],
  ['HPE_', 'its answer is not HTTP'],
  ['EPROTO', 'it does not speak TLS there'],
  ['ERR_SSL_', 'it does not speak TLS there'],
  ['ERR__ERROR_FORMAT_', 'its answer is packed and cannot be unpacked'],
];

const certificateCode = /CERT|ISSUER|LEAF_SIGNATURE/;

/** There was no answer. Made from the code alone: the HTTP library's own error holds the key and is never kept. */
export class ConnectionFailed extends SortieError {
  readonly code = 'connection-failed';

  constructor(
    readonly service: string,
    /** Scheme and host. */
    readonly origin: string,
    /** The system's or the library's own code, `ECONNREFUSED`. */
    readonly reason: string,
    /** Scheme and host of the proxy that was to be passed. */
    readonly proxy?: string,
    /** An answer had begun to arrive. */
    readonly isDuringAnswer = false,
  ) {
    const words =
      inWords.get(reason) ?? inWordsByBeginning.find(([beginning]) => reason.startsWith(beginning))?.[1];
    const advice = certificateCode.test(reason)
      ? ' A private certificate authority is trusted through NODE_EXTRA_CA_CERTS or SSL_CERT_FILE.'
      : '';
    const way = proxy === undefined ? '' : ` through the proxy ${proxy}`;
    super(
      `Could not reach ${service} at ${origin}${way}: ${words ? `${words} (${reason})` : reason}.${advice}`,
    );
  }
}
