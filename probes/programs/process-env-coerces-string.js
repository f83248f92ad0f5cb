import process from "node:process";

/** Sets variables to a number and to nothing, and reads them. */
export default () => {
  process.env.PORT = 8080;
  process.env.HOST = undefined;
  const { PORT, HOST } = process.env;
  return { PORT, HOST: HOST === undefined ? { missing: true } : HOST };
};
