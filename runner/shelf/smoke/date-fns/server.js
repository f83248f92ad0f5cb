import { createServer } from "node:http";
import { addDays, differenceInDays, format } from "date-fns";
import { format as formatAlone } from "date-fns/format";
import { de } from "date-fns/locale";
import { fr } from "date-fns/locale/fr";
createServer(async (req, res) => {
  const at = new Date(2026, 1, 28);
  res.end(
    [
      format(addDays(at, 1), "yyyy-MM-dd"),
      format(at, "EEEE", { locale: de }),
      formatAlone(at, "MMM", { locale: fr }),
      differenceInDays(new Date(2026, 2, 3), at),
    ].join(" "),
  );
}).listen(3000);
