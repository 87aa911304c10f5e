// node compile.cjs openapi3|swagger OUT [COMMON]: translates every description of the suite into the folder OUT.
//
// A description that has one version and one service becomes `<folder>.json`; else a file for each, with their names.
// Fails if other descriptions than those named here have no translation: it is the compiler that cannot say them.
//
// COMMON holds what descriptions of Azure Resource Manager share, which the packages do not: the Swagger 2.0 of upstream's
// `common-types/resource-management`. Without it, those descriptions are left out of `swagger`, and that is told.
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

/** A package that waits for others while it loads cannot be required, only imported from where it was found. */
const compiler = import(pathToFileURL(require.resolve("@typespec/compiler")));

// Relative to the packages: the descriptions import each other's libraries from where they stand.
const packages = process.env.NODE_PATH;

const suites = [
  { prefix: "", root: path.join(packages, "@typespec/http-specs/specs") },
  { prefix: "azure", root: path.join(packages, "@azure-tools/azure-http-specs/specs") },
];

const dialects = {
  openapi3: {
    emitter: "@typespec/openapi3",
    options: { "openapi-versions": ["3.0.0"], "file-type": "json" },
    service: "service-name-if-multiple",
    // Statuses that are a range, queries in a path, and parameters that are called as members of every object.
    inexpressible: ["response_status_code_range", "routes", "special_words"],
  },
  swagger: {
    emitter: "@azure-tools/typespec-autorest",
    options: { "skip-example-copying": true, "service-yaml": "never" },
    common: "common-types",
    service: "service-name",
    inexpressible: ["response_status_code_range"],
  },
};

/** Folders with a description, and its file: what clients are to be called stands in `client.tsp`. */
function* descriptions(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const main = ["client.tsp", "main.tsp"].find((name) => entries.some((entry) => entry.name === name));
  if (main) yield [folder, path.join(folder, main)];
  for (const entry of entries) if (entry.isDirectory()) yield* descriptions(path.join(folder, entry.name));
}

/** `Service.MultiService.ServiceA` → `service_a`; `v1.0` → `v1_0`. */
function word(text) {
  return text.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[^A-Za-z\d]+/g, "_").toLowerCase();
}

/** The name of a description: that of its folder, `azure` first for those of Azure. */
function named({ prefix, root }, folder) {
  const words = path.relative(root, folder).split(path.sep).map(word);
  return (words[0] === prefix ? words : [prefix, ...words]).filter(Boolean).join("_");
}

/** Removes the descriptions that need what is not there. */
function withoutCommon(out, common) {
  for (const file of fs.readdirSync(out)) {
    const place = path.join(out, file);
    if (!fs.readFileSync(place, "utf8").includes(`"$ref": "${common}/`)) continue;
    fs.rmSync(place);
    console.log(`  left out, as it needs upstream's common types: ${file}`);
  }
}

/** Renames `name~service~version.json`, leaving out what does not tell files apart. */
function rename(out, name) {
  const files = fs.readdirSync(out).filter((file) => file.startsWith(`${name}~`));
  const parts = files.map((file) => path.basename(file, ".json").split("~").slice(1));
  files.forEach((file, at) => {
    const [service, version] = parts[at];
    const others = parts.filter(([other]) => other === service);
    const suffix = [service && word(service.split(".").at(-1)), others.length > 1 && word(version)];
    const target = path.join(out, `${[name, ...suffix].filter(Boolean).join("_")}.json`);
    if (fs.existsSync(target)) throw new Error(`two descriptions are called ${target}`);
    fs.renameSync(path.join(out, file), target);
  });
}

/** The first reason why `main` has no translation. */
async function translate(main, name, out, { emitter, options, service, common }) {
  const output = { "emitter-output-dir": out, "output-file": `${name}~{${service}}~{version}.json` };
  if (common) output["arm-types-dir"] = path.join(out, common);
  const settings = { emit: [emitter], outputDir: out, options: { [emitter]: { ...options, ...output } } };
  const { compile, NodeHost } = await compiler;
  try {
    const { diagnostics } = await compile(NodeHost, main, settings);
    return diagnostics.find(({ severity }) => severity === "error")?.code;
  } catch (error) {
    return String(error).split("\n")[0];
  }
}

async function main([kind, folder, common]) {
  const dialect = dialects[kind];
  if (!dialect || !folder) throw new Error(`usage: node compile.cjs ${Object.keys(dialects).join("|")} OUT [COMMON]`);
  const out = path.resolve(folder);
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const failed = [];
  let total = 0;
  for (const suite of suites) {
    for (const [at, file] of descriptions(suite.root)) {
      const name = named(suite, at);
      total += 1;
      const problem = await translate(file, name, out, dialect);
      if (problem) {
        failed.push(name);
        const known = dialect.inexpressible.includes(name);
        console.log(`  ${known ? "cannot be expressed" : "FAILED"}: ${name}: ${problem}`);
      }
      rename(out, name);
    }
  }
  if (dialect.common && common) fs.cpSync(common, path.join(out, dialect.common), { recursive: true });
  else if (dialect.common) withoutCommon(out, dialect.common);
  const files = fs.readdirSync(out).filter((file) => file.endsWith(".json")).length;
  const good = dialect.inexpressible.filter((name) => !failed.includes(name));
  for (const name of good) console.log(`  FAILED ${name}: it is listed as inexpressible, but it is not`);
  console.log(`typespec ${kind}: ${total - failed.length} of ${total} descriptions translated, ${files} files`);
  if (good.length > 0 || failed.some((name) => !dialect.inexpressible.includes(name))) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 2;
});
