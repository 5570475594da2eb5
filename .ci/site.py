"""Build the documentation site from the sources into .site/html, every link checked.

    python .ci/site.py

Gathers the documents that stand in the repository (``docs/``, the READMEs, the walk through the
program), makes a page of every rule and the gallery from the program itself, turns links between
files into links between pages, lets zensical build it by docs/zensical.toml, and follows every
link of the result. What a document names and no page shows is copied beside the pages.
"""

from __future__ import annotations

import posixpath
import re
import shutil
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag

from pieces import own_packs
from rulepages import gallery, rule_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / ".site"
PAGES, HTML = SITE / "pages", SITE / "html"
CATALOGUE = "plugins/README.md"
MOVED = {
    "README.zh-CN.md": "index.md",
    "README.md": "en.md",
    "gilint/README.md": "architecture.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    CATALOGUE: "rules/index.md",
}
"""Documents that stand elsewhere in the site than in the repository."""
_LINK = re.compile(r"(?<=\]\()([^)\s:]+)(?=\))")


class SiteError(Exception):
    """The site cannot be built; the message says which document is wrong."""


def main() -> None:
    """Gather, build, check."""
    shutil.rmtree(SITE, ignore_errors=True)
    try:
        rules = gather()
    except SiteError as error:
        sys.exit(str(error))
    shutil.copy(ROOT / "docs" / "zensical.toml", SITE)
    program = Path(sys.executable).with_name("zensical")
    built = subprocess.run([program, "build", "--strict"], cwd=SITE, check=False)  # noqa: S603
    broken = list(broken_links())
    sys.stderr.writelines(f"{line}\n" for line in broken)
    pages = sum(1 for _ in HTML.rglob("*.html"))
    sys.stdout.write(f"{HTML.relative_to(ROOT)}: {pages} pages, {rules} of them rules\n")
    sys.exit(bool(broken) or built.returncode)


def gather() -> int:
    """Write every page into the folder that is built; the number of rules.

    Raises:
        SiteError: a document links to nothing, or the table of contents lacks it.
    """
    packs = own_packs()
    made = {f"rules/{name}": text for name, text in rule_pages(packs).items()}
    anchors = {
        f"{pack.name}{rule.name}": f"{pack.name}/{rule.name}"
        for pack in packs.packs
        for rule in pack.rules
    }
    sources = [*MOVED, *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md")))]
    sources.remove(CATALOGUE)  # made anew, a page a rule
    for source in sources:
        text = (ROOT / source).read_text(encoding="utf-8")
        made[page_of(source)] = linked(text, source, anchors)
    made["gallery.md"] = gallery(packs, ROOT / "examples" / "reports")
    check_contents(made)
    for page, text in made.items():
        place = PAGES / page
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return len(anchors)


def page_of(source: str) -> str:
    """Where a document of the repository stands in the site."""
    return MOVED.get(source, posixpath.basename(source))


def linked(text: str, source: str, anchors: dict[str, str]) -> str:
    """A document's text, its links to files turned into links to pages or to copies of files.

    Raises:
        SiteError: a link leads to nothing.
    """
    page = page_of(source)

    def target(match: re.Match[str]) -> str:
        path, anchor = urldefrag(match[0])
        named = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        if not path:
            return match[0]
        if (ROOT / named).is_dir():
            named = f"{named}/README.md"
        if not (ROOT / named).is_file():
            message = f"{source}: the link to {match[0]} leads to nothing"
            raise SiteError(message)
        if named == CATALOGUE and anchor in anchors:
            return relative(f"rules/{anchors[anchor]}.md", page)
        if named in MOVED or posixpath.dirname(named) == "docs":
            return relative(page_of(named), page) + (f"#{anchor}" if anchor else "")
        return relative(copied(named), page)

    return _LINK.sub(target, text)


def copied(source: str) -> str:
    """Where the copy of a file stands that is no page; Markdown is shown as it is written."""
    copy = f"files/{source.removesuffix('.md')}" + (".txt" if source.endswith(".md") else "")
    (PAGES / copy).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / source, PAGES / copy)
    return copy


def relative(path: str, page: str) -> str:
    """A path of the site as a page names it."""
    return posixpath.relpath(path, posixpath.dirname(page) or ".")


def check_contents(made: dict[str, str]) -> None:
    """See that every page but those of rules stands in the table of contents.

    Raises:
        SiteError: one does not.
    """
    contents = (ROOT / "docs" / "zensical.toml").read_text(encoding="utf-8")
    listed = set(leaves(tomllib.loads(contents)["project"]["nav"]))
    missing = [page for page in made if page not in listed and page.count("/") <= 1]
    if missing:
        message = f"not in the nav of docs/zensical.toml: {', '.join(missing)}"
        raise SiteError(message)


def leaves(nav: object) -> list[str]:
    """Every page of a table of contents."""
    if isinstance(nav, str):
        return [nav]
    items = nav.values() if isinstance(nav, dict) else nav
    return [leaf for item in items for leaf in leaves(item)]


class _Links(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors = {""}
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Take what links and what can be linked to."""
        for name, value in attributes:
            if name in {"href", "src"} and value and tag != "link":
                self.links.append(value)
            elif name == "id" and value:
                self.anchors.add(value)


def broken_links() -> Iterator[str]:
    """Every link of the built site that leads to nothing, said with its page."""
    pages = {path: _Links(path.read_text(encoding="utf-8")) for path in HTML.rglob("*.html")}
    for path, page in pages.items():
        if path.name == "404.html":
            continue
        for link in page.links:
            if re.match(r"[a-z]+:|//", link):
                continue
            where, anchor = urldefrag(unquote(link))
            target = (path.parent / where).resolve() if where else path
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (target in pages and anchor not in pages[target].anchors):
                yield f"{path.relative_to(HTML)}: {link} leads to nothing"


if __name__ == "__main__":
    main()
