import { optional, required, type Unreachable } from './unreachable.js';

const address = (name: string, description: string) => ({ ...required(name, description), isDefault: true });
const scoreOutputs = [
  'DBotScore.Indicator',
  'DBotScore.Type',
  'DBotScore.Vendor',
  'DBotScore.Score Number',
] as const;

/** What asks the network otherwise than by a request of HTTP. */
export const ofTheNetwork: readonly Unreachable[] = [
  {
    name: 'IPToHost',
    description: 'Finds the host name of an IP address.',
    needs: 'a DNS server',
    arguments: [address('ip', 'The address.')],
    outputs: ['Endpoint.Hostname', 'Endpoint.IP'],
  },
  {
    name: 'GetDomainDNSDetails',
    description: 'Looks up the DNS records of a domain.',
    needs: 'a DNS server',
    arguments: [
      address('domain', 'The domain.'),
      optional('server', 'The DNS server.'),
      optional('use_tcp', 'Whether TCP is used.', 'false'),
      optional('qtype', 'The kinds of records.', 'CNAME,NS,A,AAAA'),
    ],
    outputs: ['A', 'AAAA', 'CNAME', 'NS', 'domain', 'server'].map((member) => `DomainDNSDetails.${member}`),
  },
  {
    name: 'URLSSLVerification',
    description: 'Checks the certificates of URLs.',
    needs: 'the certificates of servers, and wherever they redirect to',
    arguments: [
      { ...address('url', 'The URLs.'), isArray: true },
      optional('set_http_as_suspicious', 'Whether http:// alone is suspicious.', 'false'),
    ],
    outputs: ['URL.Data', 'URL.Verified Boolean', 'URL.Malicious Unknown', ...scoreOutputs],
  },
  {
    name: 'HTTPListRedirects',
    description: 'Follows the redirects of a URL.',
    needs: 'servers that a server redirects to',
    arguments: [
      address('url', 'The URL.'),
      optional('useHead', 'Whether HEAD is sent instead of GET.', 'true'),
      optional('use_system_proxy', "Whether the environment's proxy is used.", 'false'),
      optional('trust_any_certificate', 'Whether any certificate is accepted.', 'false'),
    ],
    outputs: ['URL.Data'],
  },
  {
    name: 'Ping',
    description: 'Pings a host.',
    needs: 'a network that answers ICMP',
    arguments: [address('address', 'The host.')],
    outputs: [
      'Ping.ret_code Number',
      'Ping.destination',
      'Ping.max_rtt Number',
      'Ping.avg_rtt Number',
      'Ping.min_rtt Number',
      'Ping.destination_ip',
    ],
  },
  {
    name: 'PortListenCheck',
    description: 'Tells whether a port of a host is open.',
    needs: 'a TCP connection',
    arguments: [required('host', 'The host.'), required('port', 'The port.')],
    outputs: ['portOpen Boolean'],
  },
  {
    name: 'ParseHTMLIndicators',
    description: 'Finds indicators in a page of the web.',
    needs: 'a page of the web, read as a browser shows it',
    arguments: [
      address('url', 'The page.'),
      { ...optional('exclude_indicators', 'Indicators that are left out.'), isArray: true },
      { ...optional('exclude_TLD', 'Endings of domains that are left out.', 'zip'), isArray: true },
      optional('unescape_domain', 'Whether brackets in domains are taken away.', 'False'),
    ],
    outputs: ['http.parsedBlog.indicators Unknown', 'http.parsedBlog.sourceLink'],
  },
  {
    name: 'Hey',
    description: 'Sends a server many requests and measures how it does.',
    needs: 'a program that sends thousands of requests',
    arguments: [
      address('url', 'The URL.'),
      optional('requests_number', 'How many requests.'),
      optional('timeout', 'Seconds for each.'),
      optional('concurrency', 'How many at a time.'),
      optional('duration', 'Seconds of it all.'),
      optional('method', 'GET, POST and so on.'),
      optional('headers', 'Headers: key=value, between commas.'),
      optional('disable_compression', 'Whether answers are not compressed.', 'true'),
      optional('results_map', 'What is told beside: key=value, between commas.'),
      optional('body', 'What is sent.'),
      optional('proxy', 'A proxy: host:port.'),
      optional('enable_http2', 'Whether HTTP/2 is used.'),
      optional('disable_redirects', 'Whether redirects are not followed.'),
    ],
    outputs: [
      'Hey.Timeout Number',
      'Hey.Concurrency Number',
      'Hey.Requests Number',
      'Hey.SlowestTime Number',
      'Hey.FastestTime Number',
      'Hey.SuccessfulResponses Number',
      'Hey.AverageTime Number',
      'Hey.Result',
    ],
  },
];
