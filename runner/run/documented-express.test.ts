import { expect } from "vitest";
import { type ExpressCase, testCases } from "./test-express.ts";

const form: [string, string][] = [["content-type", "application/x-www-form-urlencoded"]];
const json: [string, string][] = [["content-type", "application/json"]];

/** Programs in the forms that the guides of Express 5 teach, unchanged but for names. */
const cases: Record<string, ExpressCase> = {
  "hello world, CommonJS": {
    files: {
      "app.js": `const express = require('express')
const app = express()
const port = 3000

app.get('/', (req, res) => {
  res.send('Hello World!')
})

app.listen(port, () => {
  console.log(\`Example app listening on port \${port}\`)
})`,
    },
    body: "Hello World!",
    lines: ["log: Example app listening on port 3000"],
  },
  "hello world, ESM": {
    files: {
      "app.mjs": `import express from 'express'
const app = express()
const port = process.env.PORT ?? 3000
app.get('/', (req, res) => { res.send('Hello World!') })
app.listen(port, () => { console.log('listening', port) })`,
    },
    body: "Hello World!",
    lines: ["log: listening 3000"],
  },
  "hello world, TypeScript": {
    files: {
      "app.ts": `import express, { type Request, type Response, type NextFunction } from 'express'
const app = express()
interface Query { name?: string }
app.get('/', (req: Request<{}, {}, {}, Query>, res: Response, next: NextFunction): void => { res.send(\`Hello \${req.query.name ?? 'nobody'}\`) })
app.listen(3000)`,
    },
    asked: { path: "/?name=Ada" },
    body: "Hello Ada",
  },
  "routes by method": {
    files: {
      "app.js":
        "const express = require('express'); const app = express(); for (const method of ['get', 'post', 'put', 'delete', 'patch', 'all']) app[method]('/' + method, (req, res) => res.send('Got a ' + req.method + ' request')); app.listen(3000)",
    },
    asked: { method: "DELETE", path: "/delete" },
    body: "Got a DELETE request",
  },
  "a router in a file of its own": {
    files: {
      "app.js":
        "const express = require('express')\nconst birds = require('./birds')\nconst app = express()\napp.use('/birds', birds)\napp.listen(3000)",
      "birds.js": `const express = require('express')
const router = express.Router()
router.use((req, res, next) => { console.log('Time:', typeof Date.now()); next() })
router.get('/', (req, res) => { res.send('Birds home page') })
router.get('/about', (req, res) => { res.send('About birds') })
module.exports = router`,
    },
    asked: { path: "/birds/about" },
    body: "About birds",
    lines: ["log: Time: number"],
  },
  "route parameters and app.route": {
    files: {
      "app.mjs": `import { Router } from 'express'; import express from 'express'
const app = express()
const users = Router({ mergeParams: true })
users.route('/books/:bookId').get((req, res) => { res.send(req.params) }).post((req, res) => { res.send('add') })
app.param('userId', (req, res, next, id) => { req.params.userId = 'user ' + id; next() })
app.use('/users/:userId', users)
app.listen(3000)`,
    },
    asked: { path: "/users/34/books/8989" },
    body: '{"userId":"user 34","bookId":"8989"}',
  },
  "a chain of handlers": {
    files: {
      "app.js": `const app = require('express')()
const cb0 = (req, res, next) => { console.log('CB0'); next() }
const cb1 = (req, res, next) => { console.log('CB1'); next() }
app.get('/', [cb0, cb1], (req, res, next) => { next('route') }, (req, res) => { res.send('never') })
app.get('/', (req, res) => { res.send('Hello from D!') })
app.listen(3000)`,
    },
    body: "Hello from D!",
    lines: ["log: CB0", "log: CB1"],
  },
  "an error handler": {
    files: {
      "app.js": `const express = require('express')
const app = express()
app.get('/', (req, res) => { throw new Error('BROKEN') })
app.use((err, req, res, next) => { console.error(err.message); res.status(500).send('Something broke!') })
app.listen(3000)`,
    },
    status: 500,
    body: "Something broke!",
    lines: ["error: BROKEN"],
  },
  "a rejected async handler reaches the error handler": {
    files: {
      "app.js": `const app = require('express')()
app.get('/user/:id', async (req, res, next) => { const user = await Promise.reject(Object.assign(new Error('no ' + req.params.id), { status: 404 })); res.send(user) })
app.use((err, req, res, next) => { if (res.headersSent) return next(err); res.status(err.status).json({ error: err.message }) })
app.listen(3000)`,
    },
    asked: { path: "/user/5" },
    status: 404,
    body: '{"error":"no 5"}',
  },
  "the default error handler": {
    files: {
      "app.js":
        "const app = require('express')(); app.get('/', () => { throw new Error('BROKEN') }); app.listen(3000)",
    },
    status: 500,
    body: expect.stringMatching(/Error: BROKEN<br> &nbsp; &nbsp;at .*app\.js/),
    lines: [expect.stringMatching(/^error: Error: BROKEN\n {4}at .*app\.js:1:/)],
  },
  "404 at the end": {
    files: {
      "app.js": `const app = require('express')()
app.use((req, res, next) => { res.status(404).send("Sorry can't find that!") })
app.listen(3000)`,
    },
    asked: { path: "/nope" },
    status: 404,
    body: "Sorry can't find that!",
  },
  "a JSON body": {
    files: {
      "app.js":
        "const express = require('express'); const app = express(); app.use(express.json()); app.post('/profile', (req, res, next) => { console.log(req.body); res.json(req.body) }); app.listen(3000)",
    },
    asked: { method: "POST", path: "/profile", headers: json, body: '{"name":"Ada"}' },
    body: '{"name":"Ada"}',
    lines: ["log: { name: 'Ada' }"],
  },
  "a form": {
    files: {
      "app.mjs":
        "import express from 'express'; import bodyParser from 'body-parser'; const app = express(); app.use(bodyParser.urlencoded({ extended: false })); app.post('/', (req, res) => { res.send(`Hello ${req.body.name}`) }); app.listen(3000)",
    },
    asked: { method: "POST", headers: form, body: "name=Ada+L" },
    body: "Hello Ada L",
  },
  "the middleware of the shelf together": {
    files: {
      "app.js":
        "const express = require('express'); const app = express(); app.use(require('helmet')(), require('cors')(), require('morgan')(':method :url :status'), require('compression')()); app.get('/', (req, res) => res.redirect(301, '/new')); app.listen(3000)",
    },
    status: 301,
    body: "Moved Permanently. Redirecting to /new",
    lines: ["log: GET / 301"],
  },
  "http.createServer(app) and an orderly end": {
    files: {
      "app.js": `const app = require('express')(); const http = require('http')
app.get('/', (req, res) => { res.send('created') })
const server = http.createServer(app)
server.keepAliveTimeout = 65 * 1000
server.listen(3000)
process.on('SIGTERM', () => { server.close(() => { process.exit(0) }) })`,
    },
    body: "created",
  },
};

testCases(cases);
