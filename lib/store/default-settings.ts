/** The settings of an installation in which the user has not chosen anything yet: nothing is recorded. */
import type { SettingsRow } from './rows.ts';

export const defaultSettings: SettingsRow = {
  key: 'settings',
  enabledPlatforms: [],
  pausedUntil: null,
  language: null,
  keepOtherAdsDays: 30,
  badge: true,
  pageBadge: true,
  pictures: true,
  picturesMb: 200,
  ownName: '',
  askWhy: false,
};
