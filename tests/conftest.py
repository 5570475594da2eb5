"""What all tests share: a skip is a failure in CI, where everything a test needs is installed."""

import os
from pathlib import Path

import pytest


def pytest_xdist_auto_num_workers(config):
    """A file or two are sooner tested than further processes are started."""
    named = [Path(argument.partition("::")[0]) for argument in config.args]
    return 0 if all(path.is_file() for path in named) else None


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory):
    """Nothing that another run has kept takes part in a test, nothing of a test stays."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GILINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def save_word():
    """Write a Word file with a paragraph for each line: ``save_word(path, "很坏。")``."""

    def save(path, text):
        import docx

        document = docx.Document()
        for line in text.splitlines():
            document.add_paragraph(line)
        document.save(path)
        return path

    return save


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr[-1]}"
    return report
