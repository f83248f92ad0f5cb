import { createServer } from "node:http";
import mongoose from "mongoose";
const Cat = mongoose.model("Cat", new mongoose.Schema({ name: String, age: Number }));
createServer(async (req, res) => {
  const cat = new Cat({ name: "Tom", age: "old" });
  const failed = cat.validateSync();
  res.end(`${cat.name} ${Object.keys(failed.errors).join()}`);
}).listen(3000);
