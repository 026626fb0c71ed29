/** Sentences with slots: `{name}` in a text of a catalogue is replaced by what stands for it. */
export type Slots = Readonly<Record<string, string | number>>;

/** The text with its slots filled in; what is filled in is never looked at again, so a value may hold braces.
 *  Throws when the text has a slot for which nothing is given: that is a mistake in a catalogue. */
export function fillSlots(text: string, slots: Slots): string {
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (value === undefined) throw new Error(`fillSlots: nothing is given for {${name}} in "${text}"`);
    return String(value);
  });
}
