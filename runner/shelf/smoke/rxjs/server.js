import { createServer } from "node:http";
import { firstValueFrom, from, timer } from "rxjs";
import { concatMap, map, toArray } from "rxjs/operators";
createServer(async (req, res) => {
  const numbers = await firstValueFrom(
    from([1, 2, 3]).pipe(
      concatMap((n) => timer(1).pipe(map(() => n * 2))),
      toArray(),
    ),
  );
  res.end(numbers.join(" "));
}).listen(3000);
