/** A manifest that no rule has anything against, as its top-level blocks. */
export const completeManifest = `commonfields:
  id: weather
  version: -1
name: weather
display: Weather
category: Utilities
description: Tells the weather.
configuration:
  - name: url
    display: Server URL
    type: 0
    required: true
    defaultvalue: https://weather.example
script:
  type: javascript
  script: "-"
  commands:
    - name: weather-get
      description: Gets the weather of a place.
      arguments:
        - name: place
          description: Where.
          required: true
          default: true
      outputs:
        - contextPath: Weather.Wind
          description: Speed of the wind in km/h.
          type: Number
`;

/** The manifest with the top-level keys of a fragment instead of its own; the fragment comes first. */
export function manifestWith(fragment: string): string {
  const replaced = new Set(blocksOf(fragment).map(({ key }) => key));
  const kept = blocksOf(completeManifest).filter(({ key }) => !replaced.has(key));
  return `${fragment}\n${kept.map(({ text }) => text).join('')}`;
}

function blocksOf(text: string): { readonly key: string; readonly text: string }[] {
  return text
    .split(/^(?=[A-Za-z]+:)/m)
    .map((block) => ({ key: block.slice(0, block.indexOf(':')), text: block }));
}
