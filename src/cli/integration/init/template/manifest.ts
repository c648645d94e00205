/** `integration.yml` of a new integration. */
export const manifestTemplate = `commonfields:
  id: my-service
  version: -1
name: my-service
display: My service
category: Utilities
description: Looks up items of My service.
configuration:
  - name: url
    display: Server URL
    type: 0
    required: true
    defaultvalue: https://my-service.example
  - name: credentials
    displaypassword: API key
    type: 9
    hiddenusername: true
    required: true
  - name: proxy
    display: Use system proxy settings
    type: 8
    required: false
  - name: insecure
    display: Trust any certificate (not secure)
    type: 8
    required: false
script:
  type: javascript
  script: "-"
  commands:
    - name: my-service-get-item
      description: Gets items by their ids.
      arguments:
        - name: item_id
          description: Id of the item; several are separated by commas.
          required: true
          default: true
          isArray: true
      outputs:
        - contextPath: MyService.Item.ID
          type: Number
          description: Id of the item.
        - contextPath: MyService.Item.Name
          type: String
          description: Name of the item.
`;
