export const mailer = {
  send(to, subject) {
    throw new Error(`No mail can be sent to ${to} from here: ${subject}`);
  },
};

/** Tells everybody who is late, and gives how many those were. */
export function remind(people, today) {
  const late = people.filter(({ due }) => due < today);
  for (const { name, due } of late) mailer.send(`${name}@example.com`, `Due since ${due}`);
  return late.length;
}
