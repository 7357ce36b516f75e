export const HELP = `Usage: returning-ai-mock [options]         in a script of package.json
       npx @returning-ai/mock [options]    anywhere else

Answers every operation of the Returning.AI API on this machine, with the contract's examples.

Where
  --port N             the port to listen on; 0 takes any free one (default 4010)
  --host NAME          where to listen (default 127.0.0.1, which only this machine reaches)
  --no-cors            do not let pages of other origins call

What
  --spec FILE          answer by another OpenAPI document (2.0, 3.0 or 3.1, JSON or YAML)
  --validate-only      check the document, print what is wrong with it, and stop
  --errors WORDS       contract: errors in the API's own envelopes; prism: as stock Prism (default contract)
  --dynamic            generate replies instead of giving the examples
  --seed TEXT          where generated replies begin; the same seed gives the same replies
  --latency MS         milliseconds that each reply waits, or a range such as 50-200 (default 0)
  --accept-any-key     take any credential of the right form (default)
  --keys FILE          take only these keys: JSON such as {"rai_test_reader": ["viewMembers"]}

Proxy
  --proxy URL          pass every request on to a real server, and report each promise that a request or a reply breaks;
                       exits with 1 when one was broken
  --report-json FILE   write the report as JSON when the proxy stops
  --report-junit FILE  write the report as JUnit's XML when the proxy stops

Output
  --log WORDS          pretty, json (a line per request) or silent (default pretty)
  --list               print every operation with its method and path, and stop
  --version            print the version, and stop
  --help               print this, and stop

Per request: Prefer: code=404, example=NAME, dynamic=true, seed=TEXT, delay=MS, drop, truncate, rate-limit=N
From tests in any language: POST /__mock/replies, POST /__mock/reset, GET /__mock/requests, /__mock/coverage, /__mock/pending

Examples
  npx @returning-ai/mock --port 4010
  curl -H 'x-api-key: rai_test_key' -H 'Prefer: code=429' http://localhost:4010/channels
  npx @returning-ai/mock --spec petstore.yaml --validate-only
  npx @returning-ai/mock --proxy http://localhost:3000 --report-junit contract.xml
`;
