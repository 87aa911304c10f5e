// node validate.cjs JOB.json: validates recorded exchanges against upstream's descriptions, one line of JSON for each finding.
//
// The job: { root, files, exchanges }. An exchange is { id, file, operation, request, published, responses }: where the
// operation is described, the request as the client sent it (null if there was none), the parameters of the example and
// its responses by status. A finding is { id, part, status, rule, at, message, published }. The last line is { validated },
// their number, so that a run that ended early is noticed.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { LiveValidator } = require("oav");

// Some descriptions say `consumes: []`, which the validator takes for "no media type at all".
const DEFAULT_MEDIA = ["application/json"];

/** Loads the files; a file that does not load is an error, not silence. */
async function load({ root, files }) {
  const problems = [];
  const log = (message, level) => {
    if (level === "error") problems.push(message);
  };
  const options = {
    fileRoot: root,
    directory: root,
    swaggerPaths: files.map((file) => path.join(root, file)),
    checkUnderFileRoot: false,
    loadValidatorInBackground: false,
    // Upstream may silence rules for its own files; here all of them count.
    loadSuppression: [],
    git: { shouldClone: false },
  };
  const validator = new LiveValidator(options, log);
  await validator.initialize();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const operations = new Map();
  for (const operation of cached(validator)) {
    for (const key of ["consumes", "produces"]) {
      if (operation[key].length === 0) operation[key] = DEFAULT_MEDIA;
    }
    const file = path.resolve(root, operation._path._spec._filePath);
    operations.set(`${file}#${operation.operationId}`, operation);
  }
  const context = { root, validator, operations, required: new Map() };
  for (const parameter of cached(validator).flatMap((operation) => parameters(context, operation))) {
    context.required.set(parameter, parameter.required);
  }
  return context;
}

/**
 * Builds the validator of requests. Building one takes the mark `required` off the parameters, which other operations
 * may share: without the mark put back, a header would be required in the first of them only.
 */
async function prepare({ validator, required }, operation, described) {
  for (const parameter of described) parameter.required = required.get(parameter);
  await validator.loader.getRequestValidator(operation);
}

/** All operations, which are kept by provider, version and method. */
function cached({ operationSearcher }) {
  const versions = [...operationSearcher.cache.values()].flatMap((it) => [...it.values()]);
  return versions.flatMap((methods) => [...methods.values()].flat());
}

/** The issues of one result; an undefined `isSuccessful` is a failure, too. */
function issues({ isSuccessful, errors = [], runtimeException }) {
  if (isSuccessful === true) return [];
  const found = errors.flatMap(({ code, message, pathsInPayload }) => {
    // One issue may have several paths.
    const paths = pathsInPayload.length > 0 ? pathsInPayload : [""];
    return paths.map((at) => ({ rule: code, at, message }));
  });
  if (runtimeException) found.push({ rule: runtimeException.code, at: "", message: runtimeException.message });
  return found.length > 0 ? found : [{ rule: "NOT_VALIDATED", at: "", message: "the validator gave no result" }];
}

/** The parameters of an operation, references resolved. */
function parameters({ validator }, operation) {
  const described = [...(operation._path.parameters ?? []), ...(operation.parameters ?? [])];
  return described.map((parameter) => validator.loader.jsonLoader.resolveRefObj(parameter));
}

/** Operations are found by their version, so one that does not send it gets it here. */
function versioned(context, operation, url) {
  const address = new URL(url);
  const described = parameters(context, operation).some((it) => it.in === "query" && it.name === "api-version");
  if (!described) address.searchParams.set("api-version", operation._path._spec.info.version);
  return address.href;
}

/** The request made of the unchanged values of an example. */
function publishedRequest(context, operation, values) {
  const spec = operation._path._spec;
  const host = spec["x-ms-parameterized-host"]?.hostTemplate ?? "";
  const below = host.replace(/^https?:\/\//, "").replace(/^[^/]*/, "");
  const template = below + (spec.basePath ?? "").replace(/\/$/, "") + operation._path._pathTemplate;
  const skipped = new Set();
  const headers = {};
  const query = [];
  let body;
  for (const parameter of parameters(context, operation)) {
    const { name } = parameter;
    const value = values[name];
    if (parameter["x-ms-skip-url-encoding"]) skipped.add(name);
    if (value === undefined) continue;
    const one = Array.isArray(value) && parameter.collectionFormat !== "multi" ? value.join(",") : value;
    if (parameter.in === "body") body = structuredClone(value);
    else if (parameter.in === "header") headers[name] = String(one);
    else if (parameter.in === "query" && name !== "api-version") query.push(...[one].flat().map((it) => [name, it]));
  }
  const filled = template.replace(/{([^}]*)}/g, (_, name) => {
    const value = String(values[name] ?? "");
    return skipped.has(name) ? value.replace(/^\//, "") : encodeURIComponent(value);
  });
  const url = new URL(`https://service.example${filled}`);
  query.forEach(([name, value]) => url.searchParams.append(name, value));
  url.searchParams.set("api-version", spec.info.version);
  if (body !== undefined) headers["content-type"] = operation.consumes[0];
  return { method: operation._method.toUpperCase(), url: url.href, headers, body };
}

async function validateRequest(context, operation, { request, published }) {
  const { validator } = context;
  await prepare(context, operation, parameters(context, operation));
  const own = issues(await validator.validateLiveRequest(publishedRequest(context, operation, published)));
  // A request that was not sent is the example's fault only if the example breaks a rule.
  if (request === null) {
    const nothing = { rule: "NOT_SENT", at: "", message: "the client sent nothing" };
    return own.length > 0 ? own.map((it) => ({ ...it, published: true })) : [{ ...nothing, published: false }];
  }
  const live = { ...request, url: versioned(context, operation, request.url) };
  const result = await validator.validateLiveRequest(live, { includeOperationMatch: true });
  const found = issues(result);
  const { operationMatch, operationId } = result.operationInfo;
  if (operationMatch !== undefined && operationMatch.operation !== operation) {
    found.push({ rule: "OTHER_OPERATION", at: "", message: `this is a request of ${operationId}` });
  }
  const isPublished = (issue) => own.some(({ rule, at }) => rule === issue.rule && at === issue.at);
  return found.map((issue) => ({ ...issue, published: isPublished(issue) }));
}

async function validateResponse({ validator }, operation, status, { headers = {}, body }) {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  // Hardly any example has a media type.
  given["content-type"] ??= operation.produces[0];
  const response = { statusCode: status, headers: given, body };
  // A response is validated by the operation of its example, even if the request is taken for another one.
  const match = { validationRequest: {}, operationMatch: { operation }, apiVersion: "" };
  return issues(await validator.validateLiveResponse(response, { url: "/" }, {}, match));
}

async function main([jobFile]) {
  const job = JSON.parse(fs.readFileSync(jobFile, "utf8"));
  const context = await load(job);
  const print = (finding) => process.stdout.write(`${JSON.stringify(finding)}\n`);
  for (const exchange of job.exchanges) {
    const { id, file, operation: name, responses } = exchange;
    const operation = context.operations.get(`${path.resolve(context.root, file)}#${name}`);
    if (operation === undefined) throw new Error(`${file} has no operation ${name}`);
    for (const issue of await validateRequest(context, operation, exchange)) print({ id, part: "request", ...issue });
    for (const [status, response] of Object.entries(responses)) {
      const found = await validateResponse(context, operation, status, response);
      found.forEach((issue) => print({ id, part: "response", status, ...issue }));
    }
  }
  print({ validated: job.exchanges.length });
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 2;
});
