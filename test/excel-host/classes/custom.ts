import { invalidArgument } from '../errors';
import { define } from '../members';
import { CustomProperty, CustomXmlPart, namespaceOf, trimmed } from '../model/custom';
import type { Workbook } from '../model/workbook';
import { HostObject } from '../objects';
import { textFrom } from './places';

/** What a workbook carries that no cell shows: properties of the document, and files of XML. */
define<Workbook>('CustomPropertyCollection', {
  items: ({ customProperties }) => customProperties.map(propertyObject),
  methods: {
    /** One that is there is set anew. */
    Add({ target, args: [key, value] }) {
      const name = String(trimmed(textFrom(key, 'the key')));
      if (!['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument(`a property cannot be ${JSON.stringify(value)}`);
      const known = target.customProperties.find((each) => each.key.toLowerCase() === name.toLowerCase());
      const property = known ?? new CustomProperty(name, value);
      if (known) known.value = trimmed(value);
      else target.customProperties.push(property);
      return propertyObject(property);
    },
  },
});

function propertyObject(property: CustomProperty): HostObject<CustomProperty> {
  return new HostObject('CustomProperty', property, undefined, null, property.key);
}

define<CustomProperty>('CustomProperty', {
  get: { Key: ({ key }) => key, Value: ({ value }) => value, Type: ({ type }) => type },
  set: { Value: (property, value) => void (property.value = trimmed(value)) },
  methods: {
    Delete: ({ target, workbook }) => void (workbook.customProperties = workbook.customProperties.filter((each) => each !== target)),
  },
});

define<Workbook>('CustomXmlPartCollection', {
  items: ({ xmlParts }) => xmlParts.map(partObject),
  methods: {
    Add({ target, args: [xml] }) {
      namespaceOf(textFrom(xml, 'the XML'));
      const part = new CustomXmlPart(target.newId(), String(xml));
      target.xmlParts.push(part);
      return partObject(part);
    },
    GetByNamespace: ({ target, args: [uri] }) => new HostObject('CustomXmlPartScopedCollection', { workbook: target, uri: textFrom(uri, 'the namespace') }),
  },
});

interface Scope {
  readonly workbook: Workbook;
  readonly uri: string;
}

const partsOf = ({ workbook, uri }: Scope) => workbook.xmlParts.filter(({ namespaceUri }) => namespaceUri === uri).map(partObject);

define<Scope>('CustomXmlPartScopedCollection', {
  items: partsOf,
  methods: {
    /** Nothing, too, when there are several. */
    GetOnlyItemOrNullObject({ target }) {
      const [only, ...others] = partsOf(target);
      return only && others.length === 0 ? only : null;
    },
  },
});

function partObject(part: CustomXmlPart): HostObject<CustomXmlPart> {
  return new HostObject('CustomXmlPart', part, undefined, part.id);
}

define<CustomXmlPart>('CustomXmlPart', {
  get: { NamespaceUri: ({ namespaceUri }) => namespaceUri },
  methods: {
    GetXml: ({ target }) => target.xml,
    SetXml({ target, args: [xml] }) {
      namespaceOf(textFrom(xml, 'the XML'));
      target.xml = String(xml);
    },
    Delete: ({ target, workbook }) => void (workbook.xmlParts = workbook.xmlParts.filter((each) => each !== target)),
  },
});
