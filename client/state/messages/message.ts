/** The languages of the interface, in the order of a message. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in both languages; `{name}` stands for a value. */
export type Message = readonly [chinese: string, english: string];

export type Messages = Readonly<Record<string, Message>>;
