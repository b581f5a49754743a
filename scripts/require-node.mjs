// Plain JavaScript that any Node can read: says which Node is needed instead of failing on the first .ts file.
const NEEDED = 24;
const [major] = process.versions.node.split(".").map(Number);

if (major < NEEDED) {
  console.error(
    `This project runs on Node ${NEEDED}, and this is Node ${process.versions.node} (${process.execPath}).\n` +
      `Run "npm ci" and use the npm scripts: they take the Node ${NEEDED} that npm installs.\n` +
      `If npm has no Node ${NEEDED} for this system, install it from https://nodejs.org/ and try again.`,
  );
  process.exit(1);
}
