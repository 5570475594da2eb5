"""Pages as a reader gets them: reports checked, drawn, and parsed again."""

import pytest


@pytest.fixture(scope="session")
def packs():
    from gilint.packs import load_packs

    return load_packs()


@pytest.fixture(scope="session")
def check(packs):
    """Check a text or a file's bytes with the rules that are on."""
    from gilint.cli.loading import load
    from gilint.config.lookup import ConfigFiles
    from gilint.config.plans import Overrides, Plans
    from gilint.runner import Runner

    _, known = load(())
    plans = Plans(ConfigFiles(isolated=True), known, Overrides())
    runner = Runner(packs, plans.plan_for)

    def run(said, path="报告.txt"):
        data = said.encode() if isinstance(said, str) else said
        return runner.check_data(data, path)

    return run


@pytest.fixture(scope="session")
def draw(packs):
    """The page of some files' reports."""
    from gilint.pages.drawing import draw_page
    from gilint.report import Report

    def run(*files, **said):
        return "".join(draw_page(Report(files, rules=packs.rules(), **said)))

    return run
