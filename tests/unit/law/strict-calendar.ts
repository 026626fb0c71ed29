/** A strict reader of calendar files: whatever RFC 5545 does not allow in the parts that we write is a fault, and none is put right. */

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export interface Component {
  readonly kind: string;
  readonly properties: readonly Property[];
  readonly inner: readonly Component[];
}

/** Which properties a component must have once, and those that it may have once. */
const rules: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  VCALENDAR: { must: ['VERSION', 'PRODID'], may: ['CALSCALE'] },
  VEVENT: { must: ['UID', 'DTSTAMP', 'DTSTART'], may: ['DTEND', 'SUMMARY', 'DESCRIPTION', 'TRANSP'] },
  VALARM: { must: ['ACTION', 'TRIGGER', 'DESCRIPTION'], may: [] },
};

const inside: Readonly<Record<string, string>> = { VEVENT: 'VCALENDAR', VALARM: 'VEVENT' };

/** No control character; a backslash stands only before what it may, commas and semicolons only behind one. */
const text = /^(?:[^\p{Cc}\\;,]|\\[\\;,nN])*$/u;

const values: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  PRODID: text,
  CALSCALE: /^GREGORIAN$/,
  UID: text,
  DTSTAMP: /^\d{8}T([01]\d|2[0-3])[0-5]\d[0-5]\dZ$/,
  DTSTART: /^\d{8}$/,
  DTEND: /^\d{8}$/,
  SUMMARY: text,
  DESCRIPTION: text,
  TRANSP: /^(TRANSPARENT|OPAQUE)$/,
  ACTION: /^DISPLAY$/,
  TRIGGER: /^-?P(\d+W|\d+D)$/,
};

/** The calendar, or a throw that says what is wrong with the file. */
export function readCalendar(file: string): Component {
  const lines = unfold(file).map(readLine);
  const open: { kind: string; properties: Property[]; inner: Component[] }[] = [];
  let calendar: Component | null = null;
  for (const property of lines) {
    if (calendar !== null) fault('something stands behind the calendar');
    if (property.name === 'BEGIN') {
      if (inside[property.value] !== open.at(-1)?.kind) fault(`${property.value} stands in the wrong place`);
      open.push({ kind: property.value, properties: [], inner: [] });
    } else if (property.name === 'END') {
      const done = open.pop();
      if (done?.kind !== property.value) fault(`END of ${property.value}, which is not open`);
      else if (open.length > 0) open.at(-1)?.inner.push(checked(done));
      else calendar = checked(done);
    } else open.at(-1)?.properties.push(property);
  }
  return calendar ?? fault('the calendar does not end');
}

/** The only property of that name; a throw where there is none. */
export function valueOf(component: Component, name: string): string {
  return component.properties.find((property) => property.name === name)?.value ?? fault(`no ${name}`);
}

/** Every line ends with CR LF and has at most 75 octets; a line that goes on begins with one space. */
function unfold(file: string): readonly string[] {
  if (!file.endsWith('\r\n')) fault('the last line does not end');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) fault('a line ends with less than CR LF');
    if (new TextEncoder().encode(line).length > 75) fault('a line of more than 75 octets');
    if (line === '') fault('an empty line');
  }
  return physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
}

function readLine(line: string): Property {
  const [, name = '', parameters = '', value = ''] =
    /^([A-Z-]+)((?:;[A-Z-]+=[^":;,]+)*):(.*)$/su.exec(line) ?? fault(`no property: ${line}`);
  return { name, parameters, value };
}

function checked(component: Component): Component {
  const { must, may } = rules[component.kind] ?? fault(`unknown component ${component.kind}`);
  const names = component.properties.map(({ name }) => name);
  for (const name of must) if (!names.includes(name)) fault(`${component.kind} without ${name}`);
  for (const { name, parameters, value } of component.properties) {
    if (!must.includes(name) && !may.includes(name)) fault(`${name} in ${component.kind}`);
    if (names.filter((other) => other === name).length > 1) fault(`${name} twice in ${component.kind}`);
    if (!values[name]?.test(value)) fault(`${name} has the value ${value}`);
    if (parameters !== (name === 'DTSTART' || name === 'DTEND' ? ';VALUE=DATE' : '')) fault(`${name}${parameters}`);
    if (/^DT(START|END)$/.test(name) && !isDay(value)) fault(`${value} is no day`);
  }
  const day = (name: string): string | undefined => component.properties.find((one) => one.name === name)?.value;
  if ((day('DTEND') ?? '9') <= (day('DTSTART') ?? '0')) fault('an event ends before it begins');
  return component;
}

function isDay(compact: string): boolean {
  const iso = compact.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ?? false;
}

function fault(why: string): never {
  throw new Error(why);
}
