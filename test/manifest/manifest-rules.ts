/**
 * The rules of the add-in-only manifest, checked offline: each gives the sentences of what is
 * wrong, or none. Sources: Microsoft Learn, "Office Add-ins manifest" and its element pages.
 */
import { child, descendants, named, type XmlElement } from './xml-element';

export interface ManifestFacts {
  readonly manifest: XmlElement;
  readonly packageVersion: string;
  /** The Excel API set that the code needs, such as `1.9`. */
  readonly requiredExcelApi: string;
  /** Pixel size of a PNG of ours by its path below the site, or null when it is not there. */
  readonly pngSize: (path: string) => { width: number; height: number } | null;
}

export type ManifestRule = (facts: ManifestFacts) => string[];

const ORDER_OF_CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** What a manifest may leave out; everything else of the order must be there. */
const OPTIONAL_CHILDREN = ['AppDomains'];

const REQUIRED_ICON_SIZES = [16, 32, 80];
const ALLOWED_ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LANGUAGES = ['vi-VN', 'en-US'];

/** Elements that carry an address; a SourceLocation below VersionOverrides names a resource instead. */
const URL_ELEMENTS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];
const URL_RESOURCES = ['bt:Image', 'bt:Url'];

export const hasFixedOrder: ManifestRule = ({ manifest }) =>
  Object.entries(ORDER_OF_CHILDREN).flatMap(([name, order]) =>
    named(manifest, name).flatMap((parent) => orderProblems(parent, order)),
  );

function orderProblems(parent: XmlElement, order: readonly string[]): string[] {
  const names = parent.children.map(({ name }) => name);
  const foreign = names.filter((name) => !order.includes(name));
  const missing = order.filter(
    (name) => !names.includes(name) && !OPTIONAL_CHILDREN.includes(name),
  );
  const places = names.map((name) => order.indexOf(name));
  const isSorted = places.every((place, index) => index === 0 || places[index - 1]! <= place);
  return [
    ...foreign.map((name) => `${parent.name} holds an unexpected ${name}`),
    ...missing.map((name) => `${parent.name} has no ${name}`),
    ...(isSorted ? [] : [`${parent.name} has its children in another order`]),
  ];
}

export const hasGuid: ManifestRule = ({ manifest }) => {
  const id = child(manifest, 'Id')?.text ?? '';
  const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  return isGuid ? [] : [`Id is no GUID: ${id}`];
};

export const hasVersionOfPackage: ManifestRule = ({ manifest, packageVersion }) => {
  const version = child(manifest, 'Version')?.text ?? '';
  return [
    ...(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version) ? [] : [`Version has another form: ${version}`]),
    ...(version === packageVersion ? [] : [`Version ${version} is not that of package.json`]),
  ];
};

/** Every text that people read, in every language, with the length that Office allows. */
function texts(manifest: XmlElement): { text: string; limit: number; element: XmlElement }[] {
  const limited: [string, number][] = [
    ['DisplayName', 125],
    ['Description', 250],
  ];
  const base = limited.flatMap(([name, limit]) =>
    manifest.children
      .filter((element) => element.name === name)
      .map((element) => ({ element, limit })),
  );
  const resources = (group: string, limit: number) =>
    named(manifest, group).flatMap((list) => list.children.map((element) => ({ element, limit })));
  return [
    ...base,
    ...resources('bt:ShortStrings', 125),
    ...resources('bt:LongStrings', 250),
  ].flatMap(({ element, limit }) =>
    [element.attributes['DefaultValue'], ...element.children.map((c) => c.attributes['Value'])].map(
      (text) => ({ text: text ?? '', limit, element }),
    ),
  );
}

export const hasShortTexts: ManifestRule = ({ manifest }) =>
  texts(manifest)
    .filter(({ text, limit }) => text.length === 0 || text.length > limit)
    .map(({ text, limit }) => `Text of ${text.length} characters, ${limit} allowed: ${text}`);

export const speaksBothLanguages: ManifestRule = ({ manifest }) => {
  const spoken = child(manifest, 'DefaultLocale')?.text ?? '';
  const others = LANGUAGES.filter((language) => language !== spoken);
  const elements = new Set(texts(manifest).map(({ element }) => element));
  const lacksOne = (element: XmlElement) =>
    others.some((locale) => !element.children.some((c) => c.attributes['Locale'] === locale));
  return [
    ...(LANGUAGES.includes(spoken) ? [] : [`DefaultLocale is ${spoken}`]),
    ...[...elements]
      .filter(lacksOne)
      .map(({ name, attributes }) => `${name} lacks a language: ${attributes['DefaultValue']}`),
  ];
};

export const definesAndUsesResources: ManifestRule = ({ manifest }) => {
  const resources = child(child(manifest, 'VersionOverrides')!, 'Resources')!;
  const defined = descendants(resources).flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = descendants(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []);
  const unknown = used.filter((id) => !defined.includes(id));
  const unused = defined.filter((id) => !used.includes(id));
  return [
    ...defined.filter((id) => id.length > 32).map((id) => `Longer than 32 characters: ${id}`),
    ...unknown.map((id) => `Used but not defined: ${id}`),
    ...unused.map((id) => `Defined but not used: ${id}`),
  ];
};

export const hasUniqueIds: ManifestRule = ({ manifest }) => {
  const ids = descendants(manifest).flatMap(({ attributes }) => attributes['id'] ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Twice: ${id}`);
};

function addressOf(element: XmlElement): string {
  return element.attributes['DefaultValue'] ?? '';
}

export const hasEveryIconSize: ManifestRule = ({ manifest }) =>
  named(manifest, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
    return [
      ...REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)).map((s) => `No icon of ${s}`),
      ...sizes
        .filter((size) => !ALLOWED_ICON_SIZES.includes(size))
        .map((s) => `No such size: ${s}`),
    ];
  });

/** An icon's pixels are those that the manifest promises. */
export const drawsIconsInTheirSize: ManifestRule = ({ manifest, pngSize }) => {
  const images = named(manifest, 'bt:Image');
  const ribbon = named(manifest, 'Icon').flatMap((icon) =>
    icon.children.map(({ attributes }) => ({
      address: addressOf(images.find((image) => image.attributes['id'] === attributes['resid'])!),
      size: Number(attributes['size']),
    })),
  );
  const base = [
    { address: addressOf(child(manifest, 'IconUrl')!), size: 32 },
    { address: addressOf(child(manifest, 'HighResolutionIconUrl')!), size: 64 },
  ];
  return [...base, ...ribbon].flatMap(({ address, size }) => {
    const png = pngSize(new URL(address).pathname);
    if (!png) return [`No picture at ${address}`];
    return png.width === size && png.height === size
      ? []
      : [`${address} has ${png.width} × ${png.height} pixels instead of ${size}`];
  });
};

function addresses(manifest: XmlElement): string[] {
  return descendants(manifest)
    .filter(({ name }) => [...URL_ELEMENTS, ...URL_RESOURCES].includes(name))
    .flatMap(({ attributes, children }) => [
      attributes['DefaultValue'],
      ...children.map((override) => override.attributes['Value']),
    ])
    .filter((address) => address !== undefined);
}

function appDomains(manifest: XmlElement): string[] {
  return named(manifest, 'AppDomain').map(({ text }) => text);
}

function homeOrigin(manifest: XmlElement): string {
  const settings = child(manifest, 'DefaultSettings')!;
  return new URL(addressOf(child(settings, 'SourceLocation')!)).origin;
}

export const keepsAddressesAtHome: ManifestRule = ({ manifest }) => {
  const origins = [homeOrigin(manifest), ...appDomains(manifest)];
  return addresses(manifest).flatMap((address) => [
    ...(address.startsWith('https://') ? [] : [`Not https: ${address}`]),
    ...(origins.includes(new URL(address).origin) ? [] : [`Foreign: ${address}`]),
  ]);
};

export const namesPlainAppDomains: ManifestRule = ({ manifest }) =>
  appDomains(manifest).flatMap((domain) => [
    ...(/^https:\/\/[^/*]+$/.test(domain) ? [] : [`AppDomain is no plain origin: ${domain}`]),
    ...(domain === homeOrigin(manifest) ? [`AppDomain is our own: ${domain}`] : []),
  ]);

export const requiresWhatTheCodeNeeds: ManifestRule = ({ manifest, requiredExcelApi }) => {
  const requirements = child(manifest, 'Requirements');
  const sets = requirements ? named(requirements, 'Set') : [];
  const stated = sets.map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
  const isStated = stated.length === 1 && stated[0] === `ExcelApi ${requiredExcelApi}`;
  const permission = child(manifest, 'Permissions')?.text;
  return [
    ...(isStated ? [] : [`Requires ${stated.join(', ') || 'nothing'}`]),
    ...(permission === 'ReadWriteDocument' ? [] : [`Permissions is ${permission}`]),
  ];
};

/** For the manifest that is handed out, not for the one of development. */
export const isServedFromElsewhere: ManifestRule = ({ manifest }) =>
  addresses(manifest)
    .filter((address) => /^(localhost|127\.|\[::1\])/.test(new URL(address).host))
    .map((address) => `Points to the developer's machine: ${address}`);
