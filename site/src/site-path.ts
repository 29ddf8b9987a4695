/**
 * Address of a page or file of this site below the sub-path it is served from.
 *
 * @param path site path beginning with `/`, e.g. `/danger/`
 * @param base sub-path of the site, with or without a closing slash; the build's own when absent
 * @returns a root-relative address
 * @throws RangeError when `path` does not begin with `/`
 * @example sitePath('/danger/', '/anchan/') // '/anchan/danger/'
 */
export function sitePath(path: string, base: string = import.meta.env.BASE_URL): string {
  if (!path.startsWith('/')) throw new RangeError(`site path must begin with "/": ${path}`);
  return `${base.replace(/\/+$/, '')}${path}`;
}

/**
 * Whether a page lies at or below a site path. The home pages match only themselves.
 *
 * @param pathname address of the page being drawn, with the sub-path
 * @param path site path to compare with, e.g. `/rules/`
 * @param base sub-path of the site; the build's own when absent
 * @example isAt('/rules/assess.yellow.1.1/', '/rules/', '/') // true
 */
export function isAt(pathname: string, path: string, base: string = import.meta.env.BASE_URL): boolean {
  const target = sitePath(path, base);
  return path === '/' || path === '/en/' ? pathname === target : pathname.startsWith(target);
}
