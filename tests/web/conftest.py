"""The page served by the program itself, in a real browser."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples" / "reports"
CHROMIUM = shutil.which("chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def examples():
    return EXAMPLES


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    """The address of a running ``gilint serve``."""
    command = [sys.executable, "-m", "gilint", "serve", "--no-open", "--port", "0", "--isolated"]
    folder = tmp_path_factory.mktemp("served")
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=folder, encoding="utf-8") as process:
        try:
            yield re.search(r"http://\S+", process.stdout.readline())[0]
            assert list(folder.iterdir()) == []
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def browser():
    """Chromium, ended with its tests: while it runs, none could start an event loop."""
    if CHROMIUM is None:
        pytest.skip("no Chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def page(browser, served):
    """The page, opened; nothing may go wrong in its scripts or against its policy."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    said = []
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.on("console", lambda message: said.append(message.text))
    opened.goto(served)
    yield opened
    context.close()
    assert [each for each in said if "422" not in each] == []
