/**
 * The order of elements in Office's schema of manifests (offappmanifest 1.1, taskpaneappversionoverrides 1.0), for what may stand
 * in a manifest of ours; ? may be left out, * may be there any number of times.
 */
export const ORDER: Readonly<Record<string, string>> = {
  'OfficeApp':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
  'OfficeApp/Hosts': 'Host*',
  'OfficeApp/Requirements': 'Sets',
  'Sets': 'Set*',
  'DefaultSettings': 'SourceLocation',
  'VersionOverrides': 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  'VersionOverrides/Hosts': 'Host*',
  'Hosts/Host': 'Runtimes? AllFormFactors? DesktopFormFactor? MobileFormFactor?',
  'Runtimes': 'Runtime*',
  'AllFormFactors': 'ExtensionPoint*',
  'AllFormFactors/ExtensionPoint': 'Script Page Metadata Namespace',
  'Script': 'SourceLocation',
  'Page': 'SourceLocation',
  'Metadata': 'SourceLocation',
  'DesktopFormFactor': 'GetStarted? FunctionFile? ExtensionPoint*',
  'GetStarted': 'Title Description LearnMoreUrl',
  'DesktopFormFactor/ExtensionPoint': 'OfficeTab',
  'OfficeTab': 'Group*',
  'Group': 'Label Icon Tooltip? Control*',
  'Control': 'Label Tooltip? Supertip Icon Action',
  'Supertip': 'Title Description',
  'Icon': 'bt:Image*',
  'Action': 'TaskpaneId? SourceLocation? FunctionName?',
  'Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image*',
  'bt:Urls': 'bt:Url*',
  'bt:ShortStrings': 'bt:String*',
  'bt:LongStrings': 'bt:String*',
};

/** What must stand in each action, by its type. */
export const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ShowTaskpane: ['TaskpaneId', 'SourceLocation'],
  ExecuteFunction: ['FunctionName'],
};
