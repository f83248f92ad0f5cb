/** The global function that a program's rejected `main` is given to; nobody lists it. */
export const rejectionNote = "__berthRejected";
