import { type ExpressCase, testCases } from "./test-express.ts";

/** What the guides of Express 5 teach of files and views, unchanged but for names. */
const cases: Record<string, ExpressCase> = {
  "static files from a folder named beside the working folder": {
    files: {
      "app.js":
        "const express = require('express'); const app = express(); app.use(express.static('public')); app.listen(3000)",
      "public/hello.html": "<h1>static</h1>",
    },
    asked: { path: "/hello.html" },
    body: "<h1>static</h1>",
  },
  "static files under a prefix, by __dirname": {
    files: {
      "src/app.js":
        "const express = require('express'); const path = require('path'); const app = express(); app.use('/static', express.static(path.join(__dirname, '..', 'public'))); app.listen(3000)",
      "public/style.css": "a { color: red }",
    },
    asked: { path: "/static/style.css" },
    body: "a { color: red }",
  },
  "static files, ESM": {
    files: {
      "app.mjs":
        "import express from 'express'; import path from 'node:path'; import { fileURLToPath } from 'node:url'; const __dirname = path.dirname(fileURLToPath(import.meta.url)); const app = express(); app.use(express.static(path.join(__dirname, 'public'))); app.listen(3000)",
      "public/index.html": "<h1>index</h1>",
    },
    body: "<h1>index</h1>",
  },
  "sendFile, absolute and by root": {
    files: {
      "app.mjs":
        "import express from 'express'; const app = express(); app.get('/', (req, res) => { res.sendFile('a.txt', { root: 'files' }) }); app.get('/b', (req, res) => { res.sendFile(import.meta.dirname + '/files/a.txt') }); app.listen(3000)",
      "files/a.txt": "a file",
    },
    body: "a file",
  },
  cookies: {
    files: {
      "app.js":
        "const express = require('express'); const cookieParser = require('cookie-parser'); const app = express(); app.use(cookieParser('secret')); app.get('/', (req, res) => { console.log('Cookies: ', { ...req.cookies }); res.cookie('seen', 'yes', { signed: true, httpOnly: true }); res.json(req.signedCookies) }); app.listen(3000)",
    },
    asked: { headers: [["cookie", "a=1; b=two"]] },
    body: "{}",
    lines: ["log: Cookies:  { a: '1', b: 'two' }"],
  },
  sessions: {
    files: {
      "app.js": `const express = require('express'); const session = require('express-session'); const app = express()
app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true }))
app.get('/', (req, res) => { req.session.views = (req.session.views || 0) + 1; res.send(req.session.views + ' views, ' + typeof req.sessionID) })
app.listen(3000)`,
    },
    body: "1 views, string",
  },
  "a template engine of one's own": {
    files: {
      "app.js": `const express = require('express'); const fs = require('node:fs'); const app = express()
app.engine('ntl', (filePath, options, callback) => { fs.readFile(filePath, (err, content) => { if (err) return callback(err); return callback(null, content.toString().replace('#title#', options.title)) }) })
app.set('views', './views')
app.set('view engine', 'ntl')
app.get('/', (req, res) => { res.render('index', { title: 'Hey' }) })
app.listen(3000)`,
      "views/index.ntl": "<h1>#title#</h1>",
    },
    body: "<h1>Hey</h1>",
  },
};

testCases(cases);
