/** The bytes of what is learned from text. The engine opens no file: an entry reads them, or fetches them. */
export interface Models {
  /** `attribution.bin`, the weights that training makes. */
  readonly attribution: Uint8Array;
  /** `tagger.bin`, made of wink-nlp's English model when the project is built. */
  readonly tagger: Uint8Array;
}
