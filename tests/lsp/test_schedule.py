"""Checks one after the other in a thread; those of an older text are given up."""

import asyncio
import threading

import pytest

from gilint.lsp.checking import Checker, StaleError
from gilint.lsp.schedule import Schedule


def test_a_newer_check_ends_the_one_under_way_and_only_its_result_is_delivered():
    delivered = []
    started = threading.Event()

    async def session():
        schedule = Schedule()

        def endless(stale):
            started.set()
            while not stale():
                pass
            return "old"

        async def old():
            delivered.append(await schedule.in_worker(endless))

        async def new():
            delivered.append(await schedule.in_worker(lambda _stale: "new"))

        schedule.begin("report", old)
        await asyncio.get_running_loop().run_in_executor(None, started.wait)
        schedule.begin("report", new)
        await schedule.settled("report")
        await schedule.idle("")

    asyncio.run(asyncio.wait_for(session(), 60))
    assert delivered == ["new"]


def test_the_loop_goes_on_while_a_check_runs():
    async def session():
        schedule = Schedule()
        turns = threading.Semaphore(0)
        checked = []

        def check(_stale):
            for _ in range(100):
                turns.acquire()
            return True

        async def work():
            checked.append(await schedule.in_worker(check))

        schedule.begin("report", work)
        for _ in range(100):
            await asyncio.sleep(0)
            turns.release()
        await schedule.settled("report")
        return checked

    assert asyncio.run(asyncio.wait_for(session(), 60)) == [True]


def test_a_stale_check_stops_at_a_rule(tmp_path):
    asked = []

    def stale():
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(StaleError):
        Checker().checked("青石县2017年政府信息公开工作年度报告\n", str(tmp_path / "a.txt"), stale)
    assert len(asked) == 4
