import { createServer } from "node:http";
import sanitizeHtml from "sanitize-html";
createServer(async (req, res) => {
  res.end(
    sanitizeHtml('<p onclick="x()">kept<script>gone</script><a href="javascript:1">link</a></p>'),
  );
}).listen(3000);
