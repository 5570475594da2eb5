"""Faults to plant in a set of reports: what is changed, and who must say so.

A planter changes one thing as an office gets it wrong and says which rule must find it and in
which of the files; it returns ``None`` where a set has no place for the fault.
"""

from typing import NamedTuple


class Fault(NamedTuple):
    """The rule that must speak, and the files in any of which it may, without their suffixes."""

    rule: str
    files: list


PLANTERS = []
TOWNS = ("人民政府", "街道办事", "道办事处")


def planter(rule):
    """Make a function a planter of a rule; it returns the reports in which it is to be found."""

    def keep(function):
        def plant(reports):
            found = function(reports, reports.draw)
            return found and Fault(plant.rule, found)

        plant.__name__, plant.rule = function.__name__, f"compare/{rule}"
        PLANTERS.append(plant)
        return function

    return keep


def pairs(reports, first=2019):
    """Reports with the one of the year before."""
    return [
        (reports.reports[agency, year - 1], report)
        for (agency, year), report in reports.reports.items()
        if year - 1 >= first and (agency, year - 1) in reports.reports
    ]


def of_form(reports):
    """Pairs under the form of 2021."""
    return pairs(reports, 2021)


def one_of(draw, options):
    return draw.choice(options) if options else None
