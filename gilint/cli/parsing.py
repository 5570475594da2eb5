"""What makes the value of an option of its words; a ValueError says what they should be."""

from __future__ import annotations

from typing import Any


def year(text: str) -> Any:  # noqa: ANN401
    """A year; :mod:`gilint.config.values` says which."""
    from gilint.config.values import parse_year  # noqa: PLC0415 - only where the option is used

    return parse_year(text)


def date(text: str) -> Any:  # noqa: ANN401
    """A date such as 2024-01-31."""
    from gilint.config.values import parse_date  # noqa: PLC0415

    return parse_date(text)


def encoding(text: str) -> Any:  # noqa: ANN401
    """The name of an encoding."""
    from gilint.config.values import parse_encoding  # noqa: PLC0415

    return parse_encoding(text)


def jobs(text: str) -> int:
    """A number of processes, 0 for as many as there are processors.

    Raises:
        ValueError: it is no number.
    """
    if text.isascii() and text.isdigit():
        return int(text)
    message = f"应是进程数，0 表示有几个处理器用几个，现为 {text}"
    raise ValueError(message)


def count(text: str) -> int:
    """A number of things, at least one."""
    if text.isascii() and text.isdigit() and int(text):
        return int(text)
    message = f"应是正整数，现为 {text}"
    raise ValueError(message)


def port(text: str) -> int:
    """A port to listen on, 0 for any that is free.

    Raises:
        ValueError: it is none.
    """
    if text.isascii() and text.isdigit() and int(text) < 1 << 16:
        return int(text)
    message = f"应是 0 到 65535 的端口号，0 为自动，现为 {text}"
    raise ValueError(message)


class OneOf:
    """Accepts one of some ``names``."""

    def __init__(self, *names: str) -> None:
        self.names = names

    def __call__(self, text: str) -> str:
        """The name; a ValueError says which there are."""
        if text in self.names:
            return text
        from gilint.config.values import parse_choice  # noqa: PLC0415 - only to say what is wrong

        return parse_choice(text, self.names)
