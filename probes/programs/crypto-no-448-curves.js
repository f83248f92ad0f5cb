import { generateKeyPairSync } from "node:crypto";

/** Makes a key pair on each of the two larger Edwards and Montgomery curves. */
export default () =>
  Object.fromEntries(
    ["ed448", "x448"].map((type) => {
      try {
        return [type, generateKeyPairSync(type).publicKey.asymmetricKeyType];
      } catch (error) {
        return [type, error.code ?? error.name];
      }
    }),
  );
