"""How long one rule or one reader may take for one file, so that none stops a whole run.

A signal looks at the clock: that needs a POSIX system and the main thread, and cannot end code in
C before that returns. Elsewhere nothing is limited.
"""

from __future__ import annotations

import math
import signal
import threading
from time import monotonic
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import FrameType, TracebackType

SECONDS = 60
"""The slowest rule takes one second for a file of 5 MB."""
_LOOKS = 20
"""How often the clock is looked at in that time."""


class TimeUpError(BaseException):
    """Time is up; no Exception, so that ``except Exception`` in a pack does not swallow it."""


class Patience:
    """Around a block: raises :class:`TimeUpError` in it when time is up.

    The time begins with the block and, for a block in turns, with each :meth:`start`.
    """

    def __init__(self) -> None:
        self._until = math.inf
        self._possible = (
            hasattr(signal, "setitimer")
            and threading.current_thread() is threading.main_thread()
            and not signal.getitimer(signal.ITIMER_REAL)[0]  # else somebody else's alarm is set
        )

    def start(self) -> None:
        """Begin a turn."""
        self._until = monotonic() + SECONDS

    def stop(self) -> None:
        """End a turn: until the next one, time does not count."""
        self._until = math.inf

    def __enter__(self) -> Self:
        """Begin the block."""
        self.start()
        if self._possible:
            signal.signal(signal.SIGALRM, self._look)
            signal.setitimer(signal.ITIMER_REAL, SECONDS / _LOOKS, SECONDS / _LOOKS)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End it."""
        self.stop()
        if self._possible:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _look(self, number: int, frame: FrameType | None) -> None:
        del number
        if monotonic() > self._until and frame and frame.f_code is not _AT_THE_END:
            self.stop()
            raise TimeUpError


_AT_THE_END = Patience.__exit__.__code__
"""What must not be broken off: it has the alarm to take away."""
