"""The command line: ``gilint COMMAND``."""

from __future__ import annotations

import argparse
import os
import sys

from gilint.packs import load_packs
from gilint.report import Report
from gilint.reporters import Style
from gilint.reporters.json import JsonReporter
from gilint.reporters.text import TextReporter
from gilint.runner import Plan, Runner, timed
from gilint.selection import active_rules
from gilint.settings import Settings
from gilint.files import find_files


def main() -> None:
    """Run the command line and exit with its status."""
    parser = argparse.ArgumentParser("gilint")
    parser.add_argument("command", choices=["check"])
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--format", default="text")
    parser.add_argument("--select")
    options = parser.parse_args()
    packs = load_packs()
    settings = Settings(select=tuple(options.select.split(",")) if options.select else None)
    plan = Plan(settings, active_rules(settings, packs.rules()))
    runner = Runner(packs, lambda path: plan)
    found = find_files(options.paths, runner.suffixes)
    files, seconds = timed(runner.check_files(found.files, os.cpu_count() or 1))
    report = Report(files, packs.problems, (), seconds)
    reporter = {"text": TextReporter(), "json": JsonReporter()}[options.format]
    reporter.write(report, sys.stdout, Style())
    sys.exit(report.exit_status(settings.fail_on))
