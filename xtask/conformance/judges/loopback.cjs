// Preload: every server of this process listens on 127.0.0.1, whatever it asked for.
const { Server } = require("node:net");
const listen = Server.prototype.listen;

Server.prototype.listen = function (...args) {
  const [first] = args;
  const isObject = first !== null && typeof first === "object";
  const isPipe = typeof first === "string" && !/^\d+$/.test(first);
  if (isPipe || (isObject && !("port" in first))) return listen.apply(this, args);
  const port = isObject ? first.port : typeof first === "function" ? 0 : first;
  const options = { ...(isObject ? first : {}), port: Number(port ?? 0), host: "127.0.0.1" };
  return listen.call(this, options, args.find((arg) => typeof arg === "function"));
};
