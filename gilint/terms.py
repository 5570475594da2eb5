r"""Rules that are lists: a ``*.yaml`` file in a pack's folder is one rule, no Python needed.

::

    name: genre-term
    doc: |
      用语不合本文种。

      (the user's page)
    basis: ""
    severity: info
    entries:
      - words: {转结: 结转}
        message: “{wrong}”应为“{right}”
        unless: [运转结束]
        safe: true
        tables: true
        good: 上年结转申请3件。
        bad: 上年⟦转结⟧申请3件。
      - pattern: 截止(?=\d{4}年)
        message: 到某日为止的情况用“截至”
        fix: 截至
        unless_table: 截止日期
        bad: ⟦截止⟧2024年12月31日，共受理申请3件。

Reading YAML costs a tenth of a second, so a pack that ships such files ships ``_terms.json``
beside them, made by ``python -m gilint.terms FOLDER``; it is used as long as it was made from the
very YAML that stands there.
"""

from __future__ import annotations

import operator
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from gilint.finding import Severity
from gilint.patterns import compiled, lazy
from gilint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.document import Document
    from gilint.finding import Finding
    from gilint.flow import Text

TERM_FILES = "[!_]*.yaml"
"""Those of a pack that begin with ``_`` are none, as its modules are no rules."""
COMPILED = "_terms.json"
"""The file beside the YAML files that holds what they say."""

_GROUP = lazy(r"\\(\d)")
_SEVERITIES = {level.label: level for level in Severity}


class TermError(ValueError):
    """A term is not written as it should be."""


class Term(NamedTuple):
    r"""Something that should not be written, and what to say of it.

    ``pattern`` is a regular expression; where it has a group ``at``, only that is reported.
    ``near`` are literals one of which stands in every match. ``{wrong}`` and ``{right}`` in the
    message become the words found and their replacement; ``fix`` may name groups (``\1``).
    A match inside one of the longer phrases of ``unless`` is right. ``quoted`` terms are looked
    for in quotations and titles as well, ``tables`` terms in tables. Where the report's own tables
    hold ``unless_table``, a regular expression, nothing is looked for.
    """

    pattern: str
    near: tuple[str, ...]
    message: str
    fix: str | None = None
    safe: bool = False
    severity: Severity | None = None
    unless: tuple[str, ...] = ()
    quoted: bool = False
    tables: bool = False
    unless_table: str = ""

    def find(self, doc: Document, text: Text) -> Iterator[tuple[Text, Text]]:
        """Every place in a document's prose or tables to be reported, with the whole match."""
        if self.unless_table and doc.flows.tables.first(self.unless_table):
            return
        marked = "at" in compiled(self.pattern).groupindex
        own = self.quoted or text.flow is not doc.prose.flow
        for hit in text.find(self.pattern):
            place = (hit.get("at") if marked else None) or hit
            if any(_is_inside(place, phrase) for phrase in self.unless):
                continue
            if own or not doc.is_foreign(place):
                yield place, hit

    def finding(self, place: Text, hit: Text) -> Finding:
        """What is to be said of one place."""
        fix = self.fix
        if fix is not None:
            fix = _GROUP.sub(lambda group: hit[int(group[1])].plain, fix)
        message = self.message or ("不用“{wrong}”" if fix is None else "“{wrong}”应为“{right}”")
        message = message.replace("{wrong}", place.plain).replace("{right}", fix or "")
        return place.finding(message, fix=fix, safe=self.safe, severity=self.severity)


def _is_inside(place: Text, phrase: str) -> bool:
    reach = len(phrase) - len(place)
    return reach >= 0 and phrase in place.before(reach) + place.plain + place.after(reach)


class Terms:
    """Some terms, made ready to be looked for: of hundreds, a report holds a few at most.

    ``all`` are the terms as they were given.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self.all = tuple(terms)
        self._in_tables = frozenset(at for at, term in enumerate(self.all) if term.tables)
        self._by_pair: dict[str, list[tuple[str, tuple[str, ...], int]]] = {}
        for index, term in enumerate(self.all):
            for word in term.near:
                pairs = tuple(map(operator.add, word, word[1:]))
                self._by_pair.setdefault(word[:2], []).append((word, pairs[1:], index))

    def find(self, doc: Document) -> Iterator[Finding]:
        """What the terms find in a document; of overlapping places the first and longest."""
        found = [
            (place.start, -place.end, index, place, hit)
            for text, index in self._candidates(doc)
            for place, hit in self.all[index].find(doc, text)
        ]
        done = -1
        for low, high, index, place, hit in sorted(found, key=lambda item: item[:3]):
            if low >= done:
                done = -high
                yield self.all[index].finding(place, hit)

    def _candidates(self, doc: Document) -> Iterator[tuple[Text, int]]:
        """Where to look for which terms: all in the prose, some in the tables too."""
        yield from ((doc.prose, index) for index in self._present(doc.prose))
        if self._in_tables and len(doc.flows.tables):
            for index in self._in_tables.intersection(self._present(doc.flows.tables)):
                yield doc.flows.tables, index

    def _present(self, part: Text) -> set[int]:
        """The terms one of whose literals the text holds."""
        text, held = part.plain, part.flow.pairs
        return {
            index
            for pair in self._by_pair
            if (pair in held if len(pair) > 1 else pair in text)
            for word, pairs, index in self._by_pair[pair]
            if held.issuperset(pairs) and word in text
        }


class TermRule(Rule):
    """A rule made of terms."""

    below_head = True
    terms: ClassVar[Terms] = Terms(())

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the terms."""
        return self.terms.find(doc)


def term_rules(folder: Path) -> list[type[Rule]]:
    """The rules that the YAML files of a folder describe.

    Raises:
        TermError: a file is not as it should be; the message begins with file and line.
    """
    shipped = _shipped(folder)
    rules = []
    for path in sorted(folder.glob(TERM_FILES)):
        data = path.read_bytes()
        known = shipped.get(path.name)
        facts = known["rule"] if known and known["digest"] == _digest(data) else _read(path)
        rules.append(_rule(facts))
    return rules


def _rule(facts: dict[str, Any]) -> type[Rule]:
    """A rule class from plain data, as :data:`COMPILED` holds it."""
    members = {
        "__doc__": facts["doc"],
        "name": facts["name"],
        "basis": facts["basis"],
        "severity": _SEVERITIES[facts["severity"]],
        "enabled": facts["enabled"],
        "quiets": tuple(facts["quiets"]),
        "good": facts["good"],
        "bad": facts["bad"],
        "terms": Terms(term for entry in facts["entries"] for term in expanded(entry)),
    }
    return type(facts["name"].title().replace("-", ""), (TermRule,), members)


def expanded(entry: dict[str, Any]) -> Iterator[Term]:
    """The terms of one entry: each of its patterns with what all of them share."""
    for pattern, near, fix in entry["patterns"]:
        yield Term(
            pattern,
            (pattern,) if near is None else tuple(near),
            entry["message"],
            fix,
            entry["safe"],
            _SEVERITIES.get(entry["severity"]),
            tuple(entry["unless"]),
            entry["quoted"],
            entry.get("tables", False),
            entry.get("unless_table", ""),
        )


def _shipped(folder: Path) -> dict[str, Any]:
    import json  # noqa: PLC0415 - 2 ms that runs without term files need not pay

    try:
        shipped: dict[str, Any] = json.loads((folder / COMPILED).read_bytes())
    except FileNotFoundError:
        return {}
    return shipped


def _digest(data: bytes) -> str:
    return format(zlib.crc32(data.replace(b"\r\n", b"\n")), "08x")


def read_terms(entries: Iterable[str | dict[str, Any]]) -> Terms:
    """A user's terms: each an entry as in a YAML file, or ``错词=>正词``, or a word to be shunned.

    Raises:
        TermError: an entry is not as it should be.
    """
    from gilint.termfiles import read_entry  # noqa: PLC0415 - few users have terms of their own

    found: list[Term] = []
    for number, entry in enumerate(entries, 1):
        try:
            found += expanded(read_entry(entry))
        except TermError as error:
            message = f"terms 第{number}项：{error}"
            raise TermError(message) from None
    return Terms(found)


def _read(path: Path) -> dict[str, Any]:
    from gilint.termfiles import read_term_file  # noqa: PLC0415 - ruamel.yaml takes 0.1 s

    return read_term_file(path)


def compile_folder(folder: Path) -> str:
    """What :data:`COMPILED` should say of a folder's YAML files."""
    import json  # noqa: PLC0415 - as above

    shipped = {
        path.name: {"digest": _digest(path.read_bytes()), "rule": _read(path)}
        for path in sorted(folder.glob(TERM_FILES))
    }
    return json.dumps(shipped, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main(folders: list[str]) -> None:
    """Write :data:`COMPILED` into folders; a mistake ends the program with its place."""
    for name in folders:
        try:
            made = compile_folder(Path(name))
        except ValueError as error:  # the class exists twice while this module is run
            sys.exit(str(error))
        (Path(name) / COMPILED).write_text(made, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
