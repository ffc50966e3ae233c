// node-summarizer behind Node's own HTTP server: its frequency method, which is the faster of its two.
//
//   node node_peer.js PORT

const http = require("node:http");
const { SummarizerManager } = require("node-summarizer");

function summarize(text) {
  return new SummarizerManager(text, 3).getSummaryByFrequency().summary;
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { text } = JSON.parse(Buffer.concat(chunks).toString());
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ summary: summarize(text) }));
  });
});

// While it works on one request it reads no other: a client that asks meanwhile is not to be taken for an idle one.
server.keepAliveTimeout = 600_000;
server.listen(Number(process.argv[2]), "127.0.0.1");
