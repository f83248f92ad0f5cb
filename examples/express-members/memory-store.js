/** Members in the memory of the isolate: good enough to try, and gone with it. */
export function memoryStore() {
  const members = new Map([[1, { id: 1, name: "Grace", email: "grace@example.com" }]]);
  let last = 1;
  return {
    all: async () => [...members.values()],
    find: async (id) => members.get(id),
    findByEmail: async (email) => [...members.values()].find((member) => member.email === email),
    async add(member) {
      last += 1;
      members.set(last, { id: last, ...member });
      return members.get(last);
    },
    async update(id, member) {
      members.set(id, { id, ...member });
      return members.get(id);
    },
    remove: async (id) => members.delete(id),
  };
}
