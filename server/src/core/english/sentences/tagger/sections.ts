/** The bytes of several tables in one: how many, how many bytes each has, then each from a multiple of four. */
export function packSections(sections: readonly ArrayBufferView[]): Uint8Array {
  const lengths = Uint32Array.of(sections.length, ...sections.map(({ byteLength }) => byteLength));
  const all = [lengths, ...sections];
  const packed = new Uint8Array(all.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return packed;
}

/**
 * Views of the sections; nothing is copied. The numbers in them are in the byte order of all that runs Node or a
 * browser, little-endian.
 *
 * @param packed begins at a multiple of four bytes in its buffer, as a file that was read or fetched does.
 * @throws RangeError when it does not, or is cut off.
 */
export function readSections(packed: Uint8Array): readonly Uint8Array[] {
  const { buffer, byteOffset } = packed;
  const [count = 0] = new Uint32Array(buffer, byteOffset, 1);
  let at = byteOffset + (count + 1) * 4;
  return Array.from(new Uint32Array(buffer, byteOffset + 4, count), (length) => {
    const section = new Uint8Array(buffer, at, length);
    at += padded(length);
    return section;
  });
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
