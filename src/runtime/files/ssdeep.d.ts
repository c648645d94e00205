declare module 'ssdeep.js' {
  const ssdeep: {
    /** The context-triggered piecewise hash of bytes; a text would be taken for UTF-8. */
    digest(bytes: Uint8Array): string;
  };
  export default ssdeep;
}
