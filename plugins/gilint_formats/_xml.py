"""XML that every parser takes: characters that it forbids are shown as what they are."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def written(root: ET.Element) -> str:
    """A document with its declaration."""
    for element in root.iter():
        element.text = _allowed(element.text) if element.text else element.text
        for key, value in element.attrib.items():
            element.set(key, _allowed(value))
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub(lambda sign: f"<U+{ord(sign[0]):04X}>", text)
