"""Who may ask: the page itself, by the address that was given; nobody else, nothing too large."""

import http.client
import json
import subprocess
import sys
from base64 import b64encode
from contextlib import closing
from urllib.parse import urlsplit

import pytest

TEXT = "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条，，均已更新。\n"


@pytest.fixture
def ask(served):
    """Ask the server; gives status, headers and body."""
    where = urlsplit(served).netloc

    def run(path="/check", body=None, method="POST", **headers):
        connection = http.client.HTTPConnection(where, timeout=60)
        sent = {"Host": where, "Origin": f"http://{where}", **headers}
        connection.putrequest(method, path, skip_host=True)
        for name, value in sent.items():
            if value is not None:
                connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        with closing(connection), connection.getresponse() as answer:
            return answer.status, dict(answer.getheaders()), answer.read()

    return run


def asked(data=TEXT, **more):
    return json.dumps(
        {"name": "报告.txt", "data": b64encode(data.encode()).decode(), **more}
    ).encode()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": None}, 403),
        ({"Host": "evil.example"}, 421),
        ({"Host": "127.0.0.1.evil.example:80"}, 421),
        ({"Host": "[::1"}, 421),
        ({"Host": "10.1.2.3:8000"}, 421),
    ],
)
def test_only_the_page_itself_is_answered(ask, headers, status):
    assert ask(body=asked(), **headers)[0] == status


def test_every_answer_has_a_strict_policy(ask):
    for path, method in (("/", "GET"), ("/static/serve.js", "GET"), ("/static/none", "GET")):
        _, headers, _ = ask(path, method=method, Origin=None)
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/static/../guard.py", "/static/..%2fguard.py", "/etc/passwd"])
def test_no_path_leads_to_a_file(ask, path):
    assert ask(path, method="GET", Origin=None)[0] == 404


def test_what_is_too_large_is_refused_unread(ask):
    status, _, body = ask(body=None, **{"Content-Length": str(1 << 40)})
    assert status == 413
    assert "文件太大" in json.loads(body)["message"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"[]", 400),
        (asked()[:-9] + b"?" + asked()[-8:], 400),
        (asked(settled="x: 1"), 422),
        (asked(settle=[{"rule": "a/b", "fingerprint": "0", "reason": ""}]), 422),
        (asked(fix=[{"rule": "a/b", "fingerprint": "0"}]), 422),
    ],
)
def test_what_makes_no_sense_is_a_message(ask, body, status):
    got, _, said = ask(body=body)
    assert got == status
    assert json.loads(said)["message"]


def test_a_port_that_is_taken_is_told(served):
    port = urlsplit(served).port
    command = [sys.executable, "-m", "gilint", "serve", "--no-open", "--port", str(port)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert done.returncode == 2
    assert f"端口 {port} 用不了" in done.stderr.decode()


def test_a_configuration_that_cannot_be_used_is_told(tmp_path):
    (tmp_path / ".gilint.yaml").write_text("selct: [a]\n", encoding="utf-8")
    command = [sys.executable, "-m", "gilint", "serve", "--no-open", "--port", "0"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("gilint: .gilint.yaml:1:1")
    assert "Traceback" not in done.stderr.decode()


def test_a_worker_that_ends_is_replaced(served, tmp_path):
    from gilint.web.workers import Worker, WorkerError

    worker = Worker(None, isolated=True)
    worker.ready()
    worker._process.kill()
    with pytest.raises(WorkerError, match="意外中止"):
        worker.ask("check", asked(), float)
    worker.end()
