/**
 * A title without what platforms and editors change: width, case, spaces, punctuation, `#topics` and `@names`.
 *
 * @returns the letters, digits and Chinese characters left; empty when nothing is
 * @example normalTitle('孕晚期，怎样数胎动？ #孕期科普') // '孕晚期怎样数胎动'
 */
export function normalTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[#@][^\s#@]+/gu, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
