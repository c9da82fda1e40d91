/** A bullet as a character, as other systems export it. */
const BULLET = /[•‣▪◦●○■]\s+/y;

/** The length of the bullet and the space behind it that stand at an offset, in UTF-16 code units; 0 where none does. */
export function typedBulletLength(source: string, at: number): number {
  const bullet = new RegExp(BULLET);
  bullet.lastIndex = at;
  return bullet.test(source) ? bullet.lastIndex - at : 0;
}
