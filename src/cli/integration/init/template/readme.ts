/** The end of the README of a new integration; what comes before is generated. */
export const readmeTemplate = `
## Use it

In the folder you work in, a \`sortie.yml\`:

\`\`\`yaml
integrations:
  - ./my-service
instances:
  - name: my-service
    integration: my-service
    params:
      url: https://my-service.example
      credentials: { password: "\${env:MY_SERVICE_KEY}" }
\`\`\`

\`\`\`
sortie instances test
sortie run '!my-service-get-item item_id=7'
\`\`\`

## Work on it

\`sortie\` must be found from this folder: \`npm install PATH-OF-SORTIE\`, or \`npm link sortie\`.

| file | what it is |
|---|---|
| \`integration.yml\` | parameters, commands, arguments, outputs: declare a thing here first |
| \`index.js\` | how to reach the service, and a handler for each command |
| \`manifest.js\`, \`manifest.d.ts\` | the manifest with its types; \`npm run types\` after a change of the manifest |
| \`test/\` | handlers by themselves, and the whole of it against a server in the test |

\`npm test\` runs the tests, \`npm run check\` says what is wrong with the manifest, and \`npx sortie integration docs\`
prints the sections above anew.
`;
