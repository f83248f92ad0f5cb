/** The same in a D1 database; values are bound, so that none of them is ever read as SQL. */
export function d1Store(db) {
  const first = (sql, ...values) =>
    db
      .prepare(sql)
      .bind(...values)
      .first();
  return {
    all: async () => (await db.prepare("SELECT * FROM members ORDER BY id").all()).results,
    find: (id) => first("SELECT * FROM members WHERE id = ?", id),
    findByEmail: (email) => first("SELECT * FROM members WHERE email = ?", email),
    add: ({ name, email }) =>
      first("INSERT INTO members (name, email) VALUES (?, ?) RETURNING *", name, email),
    update: (id, { name, email }) =>
      first("UPDATE members SET name = ?, email = ? WHERE id = ? RETURNING *", name, email, id),
    remove: async (id) =>
      (await first("DELETE FROM members WHERE id = ? RETURNING id", id)) !== null,
  };
}
