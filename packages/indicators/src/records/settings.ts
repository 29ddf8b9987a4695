import { InputError, show } from '@anchan/core/errors';
import { settingRows } from './settings.table.ts';

type SettingName = (typeof settingRows)[number]['name'];

/** Every limit, in the unit of its row. */
export type Settings = Readonly<Record<SettingName, number>>;

/** The settings as the table has them. */
export const defaultSettings: Settings = Object.fromEntries(
  settingRows.map(({ name, value }) => [name, value]),
) as unknown as Settings;

/**
 * The defaults with one's own limits in place of some.
 *
 * @throws InputError `unknown-setting`, `not-a-number`
 * @example settingsWith({ minGestationDays: 154 }).minBirthWeightG // 1000
 */
export function settingsWith(own: Partial<Settings> = {}): Settings {
  const issues = Object.entries(own).flatMap(([name, value]) => {
    if (!Object.hasOwn(defaultSettings, name))
      return [{ code: 'unknown-setting', path: ['settings', name], expected: 'a setting', received: show(value) }];
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return [];
    return [{ code: 'not-a-number', path: ['settings', name], expected: 'a number, 0 or more', received: show(value) }];
  });
  if (issues.length > 0) throw new InputError(issues);
  return { ...defaultSettings, ...own };
}
