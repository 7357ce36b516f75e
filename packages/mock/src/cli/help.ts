export const HELP = `Usage: returning-ai-mock [options]         in a script of package.json
       npx @returning-ai/mock [options]    anywhere else

A mock server for the Returning.AI API. It answers every operation with the contract's examples.

Server
  --port N             the port to listen on; 0 chooses a free port (default: the variable PORT, or 4010)
  --host NAME          the host to listen on (default: the variable HOST, or 127.0.0.1, which other machines cannot reach)
  --no-cors            send no CORS headers, so that pages of other origins cannot call the mock
  --control-host NAME  also allow requests to this host name, such as mock, to use /__mock/; can be repeated

Document
  --spec FILE|URL      mock another OpenAPI document (2.0, 3.0 or 3.1, JSON or YAML)
  --watch              read the document again when its file, or a file that it references, changes
  --validate-only      validate the document, print its problems, and exit

Responses
  --no-validate-requests   accept requests that violate the document; the log still shows the violations
  --no-validate-responses  accept planned responses that violate the document
  --errors FORMAT      contract (the API's own envelopes) or prism (as unmodified Prism) (default contract)
  --dynamic            generate responses instead of using the examples
  --seed TEXT          the seed of generated responses; the same seed gives the same responses
  --latency MS         the delay of each response in milliseconds, or a range such as 50-200 (default 0)
  --accept-any-key     accept any well-formed credential (default)
  --keys FILE          accept only these keys: JSON such as {"rai_test_reader": ["viewMembers"]}

Proxy
  --proxy URL          forward every request to a real server, and validate requests and responses against the contract;
                       the exit code is 1 after a violation; --no-validate-requests and --no-validate-responses
                       skip one of both
  --proxy-timeout MS   the time in which the real server must begin its response (default 60000)
  --report-json FILE   write the report as JSON when the proxy stops
  --report-junit FILE  write the report as JUnit XML when the proxy stops

Output
  --log FORMAT         pretty, json (an object per line) or silent (only the line that the mock is ready) (default pretty)
  --list               print the method, path and ID of every operation, and exit
  --version            print the version, and exit
  --help               print this help, and exit

Per request: Prefer: code=404, example=NAME, dynamic=true, seed=TEXT, delay=MS, drop, truncate, rate-limit=N
From tests in any language: POST /__mock/replies, POST /__mock/reset, GET /__mock/requests, /__mock/coverage, /__mock/pending

Examples
  npx @returning-ai/mock --port 4010
  curl -H 'x-api-key: rai_test_key' -H 'Prefer: code=429' http://localhost:4010/channels
  npx @returning-ai/mock --spec petstore.yaml --validate-only
  npx @returning-ai/mock --proxy http://localhost:3000 --report-junit contract.xml
`;
