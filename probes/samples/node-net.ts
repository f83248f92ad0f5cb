import type { Samples } from "./sample.ts";

export const netSamples: Samples = {
  module: "node:net",
  as: "net",
  expressions: {
    isIP: [
      '["127.0.0.1", "::1", "a.example", "1.2.3", "", "::ffff:1.2.3.4", "fe80::1%eth0"].map((text) => net.isIP(text))',
      "net.isIP(7)",
    ],
    isIPv4: ['["127.0.0.1", "127.000.000.001", "1.2.3.256"].map((text) => net.isIPv4(text))'],
    isIPv6: ['["::1", "1::2::3", "2001:db8::1"].map((text) => net.isIPv6(text))'],
    BlockList: ["net.BlockList.isBlockList?.(new net.BlockList())"],
    "BlockList.addAddress": [
      '((list) => { list.addAddress("10.0.0.1"); return [list.check("10.0.0.1"), list.check("10.0.0.2")]; })(new net.BlockList())',
      'new net.BlockList().addAddress("not an address")',
    ],
    "BlockList.addRange": [
      '((list) => { list.addRange("10.0.0.1", "10.0.0.9"); return [list.check("10.0.0.5"), list.check("10.0.0.10")]; })(new net.BlockList())',
      'new net.BlockList().addRange("10.0.0.9", "10.0.0.1")',
    ],
    "BlockList.addSubnet": [
      '((list) => { list.addSubnet("8592:757c:efae:4e45::", 64, "ipv6"); return list.check("8592:757c:efae:4e45:fb5d::1", "ipv6"); })(new net.BlockList())',
      'new net.BlockList().addSubnet("10.0.0.0", 33)',
    ],
    "BlockList.check": [
      '((list) => { list.addAddress("10.0.0.1"); return list.check("::ffff:10.0.0.1", "ipv6"); })(new net.BlockList())',
      'new net.BlockList().check("10.0.0.1", "ipv5")',
    ],
    "BlockList.rules": [
      '((list) => { list.addAddress("10.0.0.1"); list.addRange("10.0.1.1", "10.0.1.9"); list.addSubnet("10.1.0.0", 16); return list.rules; })(new net.BlockList())',
    ],
    "BlockList.toJSON": [
      '((list) => { list.addAddress("10.0.0.1"); return list.toJSON?.(); })(new net.BlockList())',
    ],
    "BlockList.fromJSON": [
      '((list) => { list.fromJSON(["Address: IPv4 10.0.0.1"]); return list.check("10.0.0.1"); })(new net.BlockList())',
    ],
    SocketAddress: [
      '((address) => [address.address, address.port, address.family, address.flowlabel])(new net.SocketAddress({ address: "1.2.3.4", port: 80 }))',
      'new net.SocketAddress({ address: "::1", family: "ipv4" })',
      "new net.SocketAddress({ port: 70000 })",
    ],
    "SocketAddress.address": ["new net.SocketAddress().address"],
    "SocketAddress.family": ['new net.SocketAddress({ address: "::1", family: "ipv6" }).family'],
    "SocketAddress.port": ["new net.SocketAddress().port"],
    "SocketAddress.flowlabel": [
      'new net.SocketAddress({ address: "::1", family: "ipv6", flowlabel: 5 }).flowlabel',
    ],
    "SocketAddress.toJSON": [
      'JSON.stringify(new net.SocketAddress({ address: "1.2.3.4", port: 80 }))',
    ],
    "SocketAddress.isSocketAddress": ["net.SocketAddress.isSocketAddress(new net.SocketAddress())"],
    "SocketAddress.parse": [
      'net.SocketAddress.parse?.("1.2.3.4:80")?.port',
      'net.SocketAddress.parse?.("[::1]:80")?.address',
      'net.SocketAddress.parse?.("nope") ?? "none"',
    ],
    Socket: [
      "((socket) => [socket.readyState, socket.connecting, socket.destroyed, socket.pending, socket.allowHalfOpen])(new net.Socket())",
      "new net.Socket({ fd: -1 })",
    ],
    "Socket.readyState": ["new net.Socket().readyState"],
    "Socket.bytesRead": ["new net.Socket().bytesRead"],
    "Socket.bytesWritten": ["new net.Socket().bytesWritten"],
    "Socket.address": ["new net.Socket().address()"],
    "Socket.remoteAddress": ['new net.Socket().remoteAddress ?? "none"'],
    "Socket.localAddress": ['new net.Socket().localAddress ?? "none"'],
    "Socket.pending": ["new net.Socket().pending"],
    "Socket.bufferSize": ["new net.Socket().bufferSize"],
    "Socket.setTimeout": [
      "((socket) => [socket.setTimeout(5) === socket, socket.timeout])(new net.Socket())",
      'new net.Socket().setTimeout("soon")',
    ],
    "Socket.setKeepAlive": ["((socket) => socket.setKeepAlive(true) === socket)(new net.Socket())"],
    "Socket.setNoDelay": ["((socket) => socket.setNoDelay(true) === socket)(new net.Socket())"],
    "Socket.ref": ["((socket) => socket.ref() === socket)(new net.Socket())"],
    "Socket.unref": ["((socket) => socket.unref() === socket)(new net.Socket())"],
    "Socket.connect": ["new net.Socket().connect({ port: 70000 })", "new net.Socket().connect()"],
    "Socket.pause": ["((socket) => socket.pause().isPaused())(new net.Socket())"],
    "Socket.resume": ["((socket) => socket.resume() === socket)(new net.Socket())"],
    "Socket.end": ["((socket) => socket.end() === socket)(new net.Socket())"],
    "Socket.destroySoon": [
      "((socket) => { socket.destroySoon(); return socket.writable; })(new net.Socket())",
    ],
    "Socket.resetAndDestroy": [
      'await new Promise((resolve) => new net.Socket().on("error", ({ code }) => resolve(code)).resetAndDestroy())',
    ],
    Stream: ["net.Stream === net.Socket"],
    connect: ['net.connect({ port: "nope" })', "net.connect()"],
    createConnection: ["net.createConnection({ port: -1 })"],
    createServer: [
      "net.createServer() instanceof net.Server",
      'net.createServer("not a function")',
    ],
    Server: ['((server) => [server.listening, server.maxConnections ?? "none"])(new net.Server())'],
    "Server.address": ["new net.Server().address()"],
    "Server.close": [
      'await new Promise((resolve) => new net.Server().close((error) => resolve(error?.code ?? "closed")))',
    ],
    "Server.getConnections": [
      "await new Promise((resolve) => new net.Server().getConnections((error, count) => resolve([error, count])))",
    ],
    "Server.listening": ["new net.Server().listening"],
    "Server.ref": ["((server) => server.ref() === server)(new net.Server())"],
    "Server.unref": ["((server) => server.unref() === server)(new net.Server())"],
    "Server.listen": [
      "new net.Server().listen({ port: 70000 })",
      "typeof new net.Server().listen({})",
    ],
    getDefaultAutoSelectFamily: ["net.getDefaultAutoSelectFamily()"],
    setDefaultAutoSelectFamily: [
      "((was) => { net.setDefaultAutoSelectFamily(false); const is = net.getDefaultAutoSelectFamily(); net.setDefaultAutoSelectFamily(was); return { effect: is === false }; })(net.getDefaultAutoSelectFamily())",
      'net.setDefaultAutoSelectFamily("yes")',
    ],
    getDefaultAutoSelectFamilyAttemptTimeout: ["net.getDefaultAutoSelectFamilyAttemptTimeout()"],
    setDefaultAutoSelectFamilyAttemptTimeout: [
      "((was) => { net.setDefaultAutoSelectFamilyAttemptTimeout(300); const is = net.getDefaultAutoSelectFamilyAttemptTimeout(); net.setDefaultAutoSelectFamilyAttemptTimeout(was); return is; })(net.getDefaultAutoSelectFamilyAttemptTimeout())",
      "net.setDefaultAutoSelectFamilyAttemptTimeout(-1)",
    ],
  },
};
