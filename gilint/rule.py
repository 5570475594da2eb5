"""What a rule is: a class with a name, a page, examples, and one method."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Mapping, Sequence  # noqa: TC003 - Rule.options reads annotations
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from gilint.context import Agency  # noqa: TC001 - the same
from gilint.finding import Finding, Held, Severity
from gilint.source import Source

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from gilint.document import Document
    from gilint.finding import Located
    from gilint.record import Record


class Option(NamedTuple):
    """An option of a rule: declared once, as an annotated class attribute with a default."""

    name: str
    type: Any
    default: Any


class OptionError(ValueError):
    """A rule was given an option that it does not have, or a value of the wrong type."""


class Rule:
    """A question asked of a report.

    A subclass states ``name`` (what is wrong, in words: ``date-impossible``), a docstring (the
    user's page, Chinese, first line a sentence), ``basis`` (the article or standard behind it;
    ``basis_until_2018`` where another bound the reports on those years), ``severity``, ``good``
    and ``bad`` examples, and :meth:`check`. Options are annotated class attributes with a
    default; an instance carries the user's values. Rules keep no state.

    ``good`` are texts in which the rule finds nothing. ``bad`` maps texts, with the span to be
    found between ``⟦`` and ``⟧``, to what the fix leaves, or to ``None`` where there is no fix.
    ``enabled`` is false for rules that are off by default. A ``gate`` is asked first, and what
    it finds keeps all others from running: the file is none of ours. ``quiets`` names rules
    (``pack/name``) that say nothing where this one, being more specific, has spoken. What a rule
    with ``below_head`` finds in the page's head, above the title, is dropped. Only rules with
    ``annex`` are asked about a statistics table that stands alone.
    """

    name: ClassVar[str]
    basis: ClassVar[str] = ""
    basis_until_2018: ClassVar[str] = ""
    severity: ClassVar[Severity] = Severity.WARNING
    enabled: ClassVar[bool] = True
    gate: ClassVar[bool] = False
    below_head: ClassVar[bool] = False
    annex: ClassVar[bool] = False
    quiets: ClassVar[Sequence[str]] = ()
    renamed_from: ClassVar[Sequence[str]] = ()
    good: ClassVar[Sequence[str]] = ()
    bad: ClassVar[Mapping[str, str | None]] = {}
    today: ClassVar[dt.date] = dt.date(2026, 6, 1)
    """The day on which the examples are judged."""
    given: ClassVar[Mapping[str, Any]] = {}
    """The options with which the examples are judged, for rules that do nothing without."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - typed by the declarations
        known = {option.name: option for option in self.options()} if options else {}
        for name, value in options.items():
            if name not in known:
                message = f"没有选项 {name!r}"
                raise OptionError(message)
            if not _fits(value, known[name].type):
                message = f"选项 {name} 应为 {type_name(known[name].type)}，现为 {value!r}"
                raise OptionError(message)
            setattr(self, name, tuple(value) if isinstance(value, list) else value)

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Yield what is wrong with a report, and what was checked and holds."""
        raise NotImplementedError

    @classmethod
    def example(cls, text: str) -> Source:
        """What an example's text stands for; a rule that reads more than text says so here."""
        return Source(text, "example.txt")

    @classmethod
    def options(cls) -> tuple[Option, ...]:
        """The options that the class and its bases declare, in order."""
        found: dict[str, Option] = {}
        for base in reversed(cls.__mro__):
            if base in (Rule, GroupRule) or not issubclass(base, Rule):
                continue
            names = _own_annotations(base)
            hints = typing.get_type_hints(base) if names else {}
            for name in names:
                if typing.get_origin(hints[name]) is not ClassVar and not name.startswith("_"):
                    found[name] = Option(name, hints[name], getattr(cls, name))
        return tuple(found.values())

    @classmethod
    def grounds(cls) -> str:
        """The basis for reports of all years, in a line; empty where there is only custom."""
        old = cls.basis_until_2018
        return f"{cls.basis}；2018年度及以前：{old}" if old else cls.basis

    @classmethod
    def page(cls) -> str:
        """The user's page: the docstring without its indentation."""
        import inspect  # noqa: PLC0415 - 10 ms that only ``explain`` and the docs need

        return inspect.cleandoc(cls.__doc__ or "")

    @classmethod
    def summary(cls) -> str:
        """The first line of the page."""
        return (cls.__doc__ or "").strip().partition("\n")[0].strip()

    @classmethod
    def fixable(cls) -> bool:
        """Whether a bad example states what the fix leaves."""
        return any(fixed is not None for fixed in cls.bad.values())


class GroupRule(Rule):
    """A question asked of several reports at once: of each group that shares a key.

    A subclass states what it ``needs`` of a record besides its figures (``passages``), may give
    each record other :meth:`keys`, and compares the records of a key. It never sees all reports,
    so that a run over a crawl costs as much a report as one over a folder. Examples are several
    reports, parted by a line ``====``.
    """

    needs: ClassVar[Sequence[str]] = ()
    listed: ClassVar[Sequence[Agency]] = ()
    """The agencies that the configuration of the examples lists."""

    def check(self, doc: Document) -> Iterable[Finding | Held]:  # noqa: ARG002 - see below
        """Nothing: one report alone gives no answer."""
        return ()

    def keys(self, record: Record) -> Iterable[Hashable]:
        """The groups that a report belongs to: unless a rule says more, that of its agency."""
        return [record.agency] if record.known else []

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Yield what is wrong among the reports of one key, two or more, sorted by path."""
        raise NotImplementedError


def _own_annotations(kind: type) -> Iterable[str]:
    """The annotated names of a class without its bases; most rules have none."""
    annotations = kind.__dict__.get("__annotations__")  # noqa: RUF063 - inspect costs 10 ms
    if annotations is None and "__annotate_func__" in kind.__dict__:  # Python 3.14
        annotations = kind.__annotations__
    return annotations or ()


def type_name(kind: Any) -> str:  # noqa: ANN401
    """An option's type in a user's words."""
    names = {int: "整数", float: "数", str: "文字", bool: "true 或 false"}
    if typing.get_origin(kind) is tuple:
        return f"{type_name(typing.get_args(kind)[0])}的列表"
    return names.get(kind, str(kind))


def _fits(value: object, kind: Any) -> bool:  # noqa: ANN401
    origin = typing.get_origin(kind)
    if origin is tuple:
        inner = typing.get_args(kind)[0]
        return isinstance(value, list | tuple) and all(_fits(item, inner) for item in value)
    if origin is dict:
        return isinstance(value, dict)
    if origin in (types.UnionType, typing.Union):
        return any(_fits(value, option) for option in typing.get_args(kind))
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind)
