import { generateKeyPairSync } from "node:crypto";

const options = {
  dsa: { modulusLength: 1024, divisorLength: 160 },
  dh: { group: "modp14" },
  rsa: { modulusLength: 1024 },
  "rsa-pss": { modulusLength: 1024 },
  ec: { namedCurve: "prime256v1" },
  ed25519: {},
  x25519: {},
};

/** Makes a key pair of each type, and says of what type the key is, or why there is none. */
export default () =>
  Object.fromEntries(
    Object.entries(options).map(([type, given]) => {
      try {
        return [type, { made: generateKeyPairSync(type, given).privateKey.asymmetricKeyType }];
      } catch (error) {
        return [type, { code: error.code ?? error.name }];
      }
    }),
  );
