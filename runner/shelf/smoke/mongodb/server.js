import { createServer } from "node:http";
import { MongoClient, ObjectId } from "mongodb";
createServer(async (req, res) => {
  const client = new MongoClient("mongodb://localhost:27017", { serverSelectionTimeoutMS: 500 });
  const failed = await client.connect().catch((error) => error);
  res.end(`${new ObjectId("6564a5a5a5a5a5a5a5a5a5a5").toHexString()} ${failed.name}`);
}).listen(3000);
