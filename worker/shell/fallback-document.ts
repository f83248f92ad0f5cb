/** What is sent when the shell document itself cannot be had: no script, no style, nothing to fetch. */
export const fallbackDocument = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Something went wrong · Berth</title>
</head>
<body>
<h1>Something went wrong on our side</h1>
<p>The page could not be put together. Reload in a moment; nothing you shared is lost.</p>
</body>
</html>
`;
