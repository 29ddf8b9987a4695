/**
 * Line icons made for this site: a 24 × 24 grid, 2 px strokes, rounded ends. Each value is the `d` of one path, so that
 * a page and a script can draw the same icon. A dot is a zero-length stroke, round because the caps are round.
 */
export const iconPaths = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  baby: 'M12 10.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM8.4 10C5.6 12 4.7 15.3 6.6 18.4 7.9 20.5 9.8 21.5 12 21.5s4.1-1 5.4-3.1C19.3 15.3 18.4 12 15.6 10M7 13.5l9.5 6',
  book: 'M12 6.5C10 5 7 4.5 3 4.5v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2ZM12 6.5v14',
  calendar: 'M4 6.5h16v14H4zM4 11h16M8.5 3.5v5M15.5 3.5v5M9 15.5h0M15 15.5h.01',
  check: 'M4.5 12.5l5 5 10-11',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.3l3.5 2.2',
  close: 'M6 6l12 12M18 6L6 18',
  download: 'M12 3.5v11.5M7 10.5l5 5 5-5M4.5 20.5h15',
  home: 'M3.5 11.5L12 4l8.5 7.5M6 9.5v11h12v-11M10 20.5v-6h4v6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11.5v5M12 7.7h.01',
  list: 'M5 3.5h14v17H5zM8.5 8.5l1 1 2-2M14.5 8.5h1.5M8.5 15l1 1 2-2M14.5 15h1.5',
  phone: 'M8.5 3.5L5 4.5c-1 6.5 5 14 13 15.5l2-3.5-4.5-3-2 2c-2-1-3.7-2.9-4.5-5l2-1.7z',
  print: 'M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 14h10v6.5H7z',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.3 9.7a2.8 2.8 0 1 1 4 2.5c-.9.5-1.3 1-1.3 2M12 17.2h.01',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3l5.2 5.2',
  warning: 'M12 3.5l9.5 17h-19zM12 10v4.5M12 17.3h.01',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof iconPaths;
