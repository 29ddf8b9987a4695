import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// SITE_BASE: sub-path the site is served from, e.g. `/anchan/`. SITE_URL: public origin, needed only for absolute
// addresses (canonical, alternate languages). Both may be absent: every link on the site is then root-relative.
const base = process.env.SITE_BASE ?? '/';
const site = process.env.SITE_URL;

export default defineConfig({
  output: 'static',
  base,
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // No leading underscore: some static hosts refuse to serve such folders.
    assets: 'assets',
    // The content security policy allows nothing inline, so styles must always be files …
    inlineStylesheets: 'never',
  },
  // … highlighters write `style` attributes …
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  vite: {
    build: {
      // … and so must scripts and images.
      assetsInlineLimit: 0,
      cssTarget: ['chrome99', 'safari15.4', 'firefox97'],
    },
  },
});
