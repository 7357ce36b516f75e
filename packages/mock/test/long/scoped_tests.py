"""Runs tests in parallel, each in a scope of one mock. Arguments: the URL, and the number of tests. Prints the problems as JSON."""

import json
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

URL, COUNT = sys.argv[1], int(sys.argv[2])
OPERATION = "system.channels.list"


def call(scope, method, path, body=None):
    headers = {"x-mock-scope": scope, "x-api-key": "rai_test_key", "x-test": scope}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(URL + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=120) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def run_test(index):
    scope, times, problems = f"python-{index}", index % 5 + 1, []

    def check(name, given, expected):
        if given != expected:
            problems.append(f"{scope}: {name} is {given}; expected {expected}")

    reply = {"status": 429, "times": times, "headers": {"x-marker": scope}}
    check("the plan", call(scope, "POST", "/__mock/replies", {"operation": OPERATION, "replies": [reply]})[0], 201)
    for number in range(times):
        status, headers, _ = call(scope, "GET", "/channels")
        check(f"reply {number}", [status, headers.get("x-marker")], [429, scope])
    check("the last reply", call(scope, "GET", "/channels")[0], 200)
    requests = json.loads(call(scope, "GET", "/__mock/requests")[2])
    check("the journal", [request["headers"].get("x-test") for request in requests], [scope] * (times + 1))
    expected = {"operation": OPERATION, "when": {"headers": {"x-test": scope}}, "times": times + 1}
    check("verify", call(scope, "POST", "/__mock/verify", expected)[0], 200)
    check("pending", json.loads(call(scope, "GET", "/__mock/pending")[2]), [])
    check("the deletion", call(scope, "DELETE", f"/__mock/scopes/{scope}")[0], 200)
    return problems


with ThreadPoolExecutor(COUNT) as pool:
    print(json.dumps([problem for problems in pool.map(run_test, range(COUNT)) for problem in problems]))
