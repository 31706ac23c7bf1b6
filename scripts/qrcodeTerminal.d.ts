/** The package has no types of its own. */
declare module 'qrcode-terminal' {
  interface QrcodeTerminal {
    /** Draws a QR code in block characters; `small`: two rows of it in a line. */
    generate(text: string, options: { readonly small: boolean }, drawn: (code: string) => void): void;
  }
  const terminal: QrcodeTerminal;
  export default terminal;
}
