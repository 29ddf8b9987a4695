import { defineConfig } from 'tsup';
import { packageBuild } from '../../scripts/tsup-preset.ts';
import manifest from './package.json' with { type: 'json' };

export default defineConfig(packageBuild(manifest));
