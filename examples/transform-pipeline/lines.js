import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** Bytes in, lines out, however the bytes are cut. */
export class Lines extends Transform {
  #decoder = new StringDecoder("utf8");
  #rest = "";

  constructor() {
    super({ readableObjectMode: true });
  }

  _transform(chunk, encoding, done) {
    const lines = (this.#rest + this.#decoder.write(chunk)).split("\n");
    this.#rest = lines.pop();
    for (const line of lines) this.push(line);
    done();
  }

  _flush(done) {
    if (this.#rest !== "") this.push(this.#rest);
    done();
  }
}
