"""What a worker process answers: a file checked and drawn, mended, or many files as one to keep."""

from __future__ import annotations

import io
import json
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.annotation import Annotation
from gilint.baseline import Baseline, BaselineError, baseline_of
from gilint.config.lookup import ConfigFiles
from gilint.config.model import Known
from gilint.config.plans import Overrides, Plans
from gilint.fixing import Mode, UnwritableError, chosen
from gilint.packs import load_packs
from gilint.pages.drawing import draw_report
from gilint.pages.reporter import HtmlReporter
from gilint.pages.view import view_of
from gilint.readers import UnreadableError
from gilint.report import FileReport, Report
from gilint.reporters import BinaryReporter, Style
from gilint.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from gilint.report import Entry

    Tell = Callable[[float], object]

SETTLED = Path("不是问题.yaml")
"""What the record of findings that are no faults is called."""
_ANY = "报告.txt"
_LONGEST_NAME = 150
_WARMING = "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。\n"
_KINDS = {
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class AnswerError(ValueError):
    """What was asked cannot be done; the message says why, in Chinese."""


class Answer(NamedTuple):
    """Bytes to send back, with their media type; ``status`` is that of HTTP."""

    body: bytes
    kind: str = "application/json"
    status: int = 200


class Desk:
    """Packs and configuration, loaded once in each worker."""

    def __init__(self, config: str | None, *, isolated: bool) -> None:
        """Take the configuration of the working folder, or the one named, or none.

        Raises:
            ConfigError: it cannot be used.
        """
        configs = ConfigFiles(config, isolated=isolated)
        self._packs = load_packs(configs.without([_ANY]))
        self._rules = self._packs.rules()
        plans = Plans(configs, Known.of(self._packs), Overrides())
        plans.prepare([_ANY])
        plan = plans.plan_for(_ANY)._replace(before=self._next_rule)
        self._runner = Runner(self._packs, lambda _: plan)
        self._number = len(plan.rules)
        self._asked = 0
        self._tell: Tell = lambda _: None
        self._check({"name": _ANY, "data": b64encode(_WARMING.encode())})

    def answer(self, task: str, body: bytes, tell: Tell) -> Answer:
        """Do what is asked; what cannot be done is told.

        Meanwhile ``tell`` is told how far the check is, by the rules that have been asked.
        """
        self._tell, self._asked = tell, 0
        try:
            asked = json.loads(body)
            if task == "export":
                return self._export(asked)
            if task == "annotate":
                return self._annotated(asked)
            said = self._check(asked)
        except (AnswerError, BaselineError, UnreadableError, UnwritableError) as error:
            return Answer(_json({"message": str(error)}), status=422)
        except (ValueError, KeyError, TypeError, Base64Error):
            return Answer(_json({"message": "请求不合约定；请刷新页面再试"}), status=400)
        return Answer(_json(said))

    def _next_rule(self) -> None:
        self._tell(self._asked % self._number / self._number)
        self._asked += 1

    def _check(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """Check a file; before that mend, after that settle, what is asked for."""
        name, data = _file(asked)
        baseline = _settled(asked)
        file = self._runner.check_data(data, name)
        if keys := _keys(asked.get("fix", ())):
            file, data = self._mended(file, data, keys)
        baseline = baseline.without(name, _keys(asked.get("unsettle", ())))
        for each in asked.get("settle", ()):
            entry = _entry(file, (each["rule"], each["fingerprint"]))
            baseline = baseline.with_one(file, entry, str(each["reason"]))
        return {
            "data": b64encode(data).decode("ascii") if file.fixed else None,
            "settled": baseline.text(),
            **self._said(baseline.applied(file)),
        }

    def _said(self, file: FileReport) -> dict[str, Any]:
        """A file's report for the page: drawn, and in numbers."""
        view = view_of(file)
        mendable = self._runner.writer(file.path) is not None
        return {
            "name": file.path,
            "agency": file.identity.agency,
            "year": file.identity.year,
            "counts": view.counts,
            "checked": file.checked,
            "skipped": file.skipped,
            "message": "；".join(problem.message for problem in file.problems),
            "mended": file.fixed,
            "safe": sum(bool(entry.fix and entry.fix.safe) for entry in file.entries),
            "mendable": mendable,
            "annotatable": self._runner.annotator(file.path) is not None,
            "html": draw_report(view, self._rules, mendable=mendable),
        }

    def _mended(
        self, file: FileReport, data: bytes, keys: Collection[tuple[str, str]]
    ) -> tuple[FileReport, bytes]:
        write = self._runner.writer(file.path)
        wanted = [entry for entry in file.entries if (entry.rule, entry.fingerprint) in keys]
        choice = chosen(wanted, Mode(unsafe=True))
        if write is None or file.source is None or not choice.edits:
            message = "这里改不了；请在原来的软件里改，再查一遍"
            raise AnswerError(message)
        new = write(data, file.source, choice.edits)
        after = self._runner.check_data(new, file.path)
        if after.source is None:
            message = f"改后的文字查不了，没有改：{after.problems[0].message}"
            raise AnswerError(message)
        return after._replace(fixed=choice.number), new

    def _annotated(self, asked: Mapping[str, Any]) -> Answer:
        """A file with its findings as comments."""
        name, data = _file(asked)
        annotator = self._runner.annotator(name)
        if annotator is None:
            message = "这种文件加不了批注；请下载检查报告（网页）"
            raise AnswerError(message)
        baseline = _settled(asked)
        annotation = Annotation(
            self._runner,
            lambda data, path: baseline.applied(self._runner.check_data(data, path)),
            suggest=bool(asked["suggest"]),
        )
        return Answer(annotation.of(annotator, data, name).data, "application/octet-stream")

    def _export(self, asked: Mapping[str, Any]) -> Answer:
        """The reports of all files in a format to keep."""
        baseline = _settled(asked)
        named = map(_file, asked["files"])
        files = tuple(baseline.applied(self._runner.check_data(data, name)) for name, data in named)
        report = Report(files, self._packs.problems, rules=self._rules)
        name = asked["format"]
        if name not in _KINDS:
            message = f"没有格式 {name}"
            raise AnswerError(message)
        reporter = HtmlReporter() if name == "html" else self._packs.reporters()[name]
        if isinstance(reporter, BinaryReporter):
            binary = io.BytesIO()
            reporter.write_bytes(report, binary, Style())
            return Answer(binary.getvalue(), _KINDS[name])
        text = io.StringIO()
        reporter.write(report, text, Style())
        return Answer(text.getvalue().encode("utf-8", "replace"), _KINDS[name])


def _file(said: Mapping[str, Any]) -> tuple[str, bytes]:
    """The name and the bytes of a file that was sent."""
    return _named(said["name"]), b64decode(said["data"], validate=True)


def _named(said: object) -> str:
    """A file's name without its folders, for messages; it is never opened."""
    name = PurePosixPath(str(said).replace("\\", "/")).name[-_LONGEST_NAME:]
    return "".join(each for each in name if each.isprintable()) or _ANY


def _settled(asked: Mapping[str, Any]) -> Baseline:
    text = str(asked.get("settled") or "")
    return baseline_of(text, SETTLED) if text else Baseline(SETTLED, {})


def _keys(said: Collection[Mapping[str, str]]) -> set[tuple[str, str]]:
    return {(each["rule"], each["fingerprint"]) for each in said}


def _entry(file: FileReport, key: tuple[str, str]) -> Entry:
    for entry in file.entries:
        if (entry.rule, entry.fingerprint) == key:
            return entry
    message = "这一处已经不在了；请再查一遍"
    raise AnswerError(message)


def _json(said: object) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
