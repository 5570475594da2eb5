"""HTML to a tree whose texts know their offsets, as forgiving as a browser and never backtracking.

The standard library's parser gives offsets too, but other ones in each version of Python for
pages that are not well-formed, and it takes three times as long.
"""

from __future__ import annotations

import re
from html import unescape
from string import ascii_letters
from typing import TYPE_CHECKING

from gilint_readers.limits import LIMITS
from gilint_readers.tags import (
    BLOCKS,
    CELLS,
    CLOSED_BY,
    CLOSES_P,
    GROUPS,
    HEAD,
    INLINE_WALLS,
    PARTS,
    RAW,
    SPECIAL,
    TABLE,
    VOID,
    WALLS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG = re.compile(
    r"""([^<]*+)<(/?)([A-Za-z][^\s/>]*+)((?>[^=>]+|=\s*(?:"[^"]*"|'[^']*'|))*)>""",
)
_ATTRIBUTE = re.compile(
    r"""([^\s"'>/=][^\s>/=]*+)(?:\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*+)))?"""
)
_QUOTES_FAILED = 20


class Piece:
    """Characters between tags, as half-open offsets of the page; entities not yet resolved."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end


class Node:
    """An element; ``written`` is the text of its attributes."""

    __slots__ = ("_attributes", "children", "end", "parent", "start", "tag", "written")

    def __init__(self, tag: str, parent: Node | None, written: str = "", start: int = 0) -> None:
        self.tag = tag
        self.parent = parent
        self.written = written
        self.start = start
        self.end = start
        self.children: list[Node | Piece] = []
        self._attributes: dict[str, str] | None = None

    def get(self, name: str, default: str = "") -> str:
        """An attribute's value, entities resolved; the first one counts, as in browsers."""
        if not self.written:
            return default
        if self._attributes is None:
            self._attributes = {}
            for key, double, single, bare in _ATTRIBUTE.findall(self.written):
                self._attributes.setdefault(key.lower(), double or single or bare)
        value = self._attributes.get(name)
        if value is None:
            return default
        return unescape(value) if "&" in value else value

    def nodes(self) -> Iterator[Node]:
        """This element and all inside, in the order of the page."""
        waiting: list[Node] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(child for child in reversed(node.children) if isinstance(child, Node))


def parse(page: str, depth: int = LIMITS.depth) -> tuple[Node, list[Node]]:
    """Make the tree of a page, and list its ``<meta>`` and ``<title>``.

    What is nested deeper than ``depth`` stands beside, not inside.
    """
    parser = _Parser(page, depth)
    return parser.root, parser.head


class _Parser:
    """One pass. ``open`` are the elements that have begun and not ended."""

    def __init__(self, page: str, depth: int) -> None:
        self.page = page
        self.depth = depth
        self.root = Node("#root", None)
        self.open = [self.root]
        self.head: list[Node] = []
        self._failed = 0
        self._run()
        self.root.end = len(page)

    def _run(self) -> None:
        page, match, waiting = self.page, _TAG.match, self.open
        end = len(page)
        at = 0
        while at < end:
            tag = match(page, at) if self._failed < _QUOTES_FAILED else None
            if tag is None:
                at = self._unusual(at)
                continue
            sign, name = tag.end(1), tag[3].lower()
            if sign > at:
                waiting[-1].children.append(Piece(at, sign))
            at = tag.end()
            if tag[2]:
                if waiting[-1].tag == name:
                    waiting.pop().end = sign
                else:
                    self._close(name, sign)
            else:
                at = self._begin(name, tag[4], sign, at)
        for node in self.open:
            node.end = end

    def _unusual(self, at: int) -> int:
        """Take what is no tag of the usual kind, with the text before it; gives its end."""
        page = self.page
        sign = page.find("<", at)
        if sign < 0:
            sign = len(page)
        if sign > at:
            self._text(at, sign)
            return sign
        follows = page[sign + 1 : sign + 2]
        if follows and (follows in "/!?" or follows in ascii_letters):
            return self._markup(sign, follows)
        following = page.find("<", sign + 1)
        stop = following if following >= 0 else len(page)
        self._text(at, stop)  # a lone < is text, with what follows
        return stop

    def _text(self, start: int, end: int) -> None:
        self.open[-1].children.append(Piece(start, end))

    def _markup(self, sign: int, follows: str) -> int:
        """Take a tag, comment or declaration; gives the offset behind it."""
        page = self.page
        if follows in "!?":
            if page.startswith("<!--", sign):
                return self._after("-->", sign + 2 if page.startswith(">", sign + 4) else sign + 4)
            return self._after(">", sign)
        if follows == "/" and page[sign + 2 : sign + 3] not in (*ascii_letters,):
            return self._after(">", sign)  # </> and </3>: comments to browsers
        self._failed += 1
        end = self._after(">", sign)
        name, _, written = page[sign + 1 : end].strip("</>").partition(" ")
        closing = follows == "/"
        name = name.lower().rstrip("/")
        if closing:
            self._close(name, sign)
            return end
        return self._begin(name, written, sign, end)

    def _after(self, mark: str, start: int) -> int:
        found = self.page.find(mark, start)
        return len(self.page) if found < 0 else found + len(mark)

    def _begin(self, name: str, written: str, sign: int, end: int) -> int:
        if name not in SPECIAL:
            node = Node(name, self.open[-1], written, sign)
            self.open[-1].children.append(node)
            if len(self.open) <= self.depth and not (written.endswith("/") and ":" in name):
                self.open.append(node)
            return end
        if name in CLOSED_BY:
            self._close_open(CLOSED_BY[name], WALLS.get(name, TABLE))
        if name in CLOSES_P:
            self._end_paragraph()
        if name in CELLS and self.open[-1].tag in GROUPS:
            self._begin("tr", "", sign, sign)
        node = Node(name, self.open[-1], written, sign)
        node.end = end
        self.open[-1].children.append(node)
        if name in HEAD:
            self.head.append(node)
        if name in RAW:
            return self._raw(node, name, end)
        if name not in VOID and len(self.open) <= self.depth:
            self.open.append(node)
        return end

    def _raw(self, node: Node, name: str, end: int) -> int:
        """An element whose inside is no markup, up to its closing tag."""
        match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self.page, end)
        stop = match.start() if match else len(self.page)
        node.children.append(Piece(end, stop))
        node.end = self._after(">", stop)
        return node.end

    def _end_paragraph(self) -> None:
        """Close the open paragraph; only inline elements can stand in one."""
        for index in range(len(self.open) - 1, 0, -1):
            tag = self.open[index].tag
            if tag == "p":
                del self.open[index:]
            if tag in BLOCKS or tag == "button":
                break

    def _close_open(self, names: frozenset[str], walls: frozenset[str]) -> None:
        """Close the outermost open element among ``names`` this side of a wall."""
        found = 0
        for index in range(len(self.open) - 1, 0, -1):
            tag = self.open[index].tag
            if tag in names:
                found = index
            elif tag in walls:
                break
        if found:
            del self.open[found:]

    def _close(self, name: str, sign: int) -> None:
        """Close an element and what is open inside; a closing tag that closes nothing is lost."""
        if name == "br":
            self.open[-1].children.append(Node("br", self.open[-1], "", sign))
            return
        walls = TABLE if name in PARTS else INLINE_WALLS if name != "table" else frozenset()
        for index in range(len(self.open) - 1, 0, -1):
            tag = self.open[index].tag
            if tag == name:
                for node in self.open[index:]:
                    node.end = sign
                del self.open[index:]
                return
            if tag in walls:
                return
