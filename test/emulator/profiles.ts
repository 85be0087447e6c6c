/** What a host says that it supports, by the Excel that it stands for. */
export type RequirementProfile = 'default' | 'ltsc2021' | 'floor' | 'below-floor' | 'newer';

const EXCEL_API: Readonly<Record<RequirementProfile, string>> = {
  default: '1.15',
  ltsc2021: '1.14',
  floor: '1.9',
  'below-floor': '1.7',
  newer: '1.20',
};

const OTHER_SETS = {
  ExcelApiUndo: '1.0',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DialogApi: '1.2',
  SharedRuntime: '1.1',
} as const;

/** Set names with their highest versions as text, since 1.10 is above 1.9. */
export function requirementSets(profile: RequirementProfile): Readonly<Record<string, string>> {
  return { ExcelApi: EXCEL_API[profile], ...OTHER_SETS };
}

/** `isSetSupported` of a host with this profile. */
export function isSetSupported(
  profile: RequirementProfile,
  name: string,
  version: string | number = '1.1',
): boolean {
  const highest = requirementSets(profile)[name];
  if (highest === undefined) return false;
  const [haveMajor = 0, haveMinor = 0] = highest.split('.').map(Number);
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
