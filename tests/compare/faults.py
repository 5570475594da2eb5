"""Faults to plant in a set of reports: what is changed, and who must say so.

A planter changes one thing as an office gets it wrong and says which rule must find it and in
which of the files; it returns ``None`` where a set has no place for the fault.
"""

from typing import NamedTuple

from books import NEW, NEXT, OLD
from reports import COUNTIES, again


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


@planter("carry-over")
def taken_over_less(reports, draw):
    """One application got lost; the year itself adds up."""
    pair = one_of(draw, pairs(reports))
    if pair is None:
        return None
    book, column = pair[1].book, draw.randrange(6)
    change = draw.choice([1, 2, 5])
    for row, sign in ((OLD, 1), (NEW, -1)):
        for at in (column, 6):
            book.row(row).cells[at] += sign * change
    return [pair[1].name]


@planter("carry-over")
def column_changed(reports, draw):
    """What one kind of applicant left is taken over with another: the total holds."""
    options = [pair for pair in pairs(reports) if any(pair[1].book.row(OLD).cells[:6])]
    pair = one_of(draw, options)
    if pair is None:
        return None
    book = pair[1].book
    old, new = book.row(OLD).cells, book.row(NEW).cells
    here = draw.choice([at for at in range(6) if old[at]])
    there = (here + draw.randint(1, 5)) % 6
    for at, change in ((here, -1), (there, 1)):
        old[at] += change
        new[at] -= change
    return [pair[1].name]


@planter("carry-over")
def last_year_changed(reports, draw):
    """Last year's remainder was mended on the page and nowhere else."""
    pair = one_of(draw, pairs(reports))
    if pair is None:
        return None
    for row in (NEXT, NEW):
        for at in (0, 6):
            pair[0].book.row(row).cells[at] += 2
    return [pair[1].name]


@planter("stock-roll")
def stock_changed(reports, draw):
    """The documents in force are more or fewer than came and went."""
    options = [pair for pair in of_form(reports) if pair[0].book.norm[2] > 3]
    pair = one_of(draw, options)
    if pair is None:
        return None
    pair[1].book.norm[2] += draw.choice([-3, -2, -1, 1, 2, 10])
    return [pair[1].name]


@planter("stock-roll")
def repealed_dropped(reports, draw):
    """What was repealed is left out of the table."""
    pair = one_of(draw, [each for each in of_form(reports) if each[1].book.norm[1]])
    if pair is None:
        return None
    pair[1].book.norm[1] = 0
    return [pair[1].name]


@planter("outlier")
def zero_more(reports, draw):
    """A zero too many, or one lost."""
    pair = one_of(draw, of_form(reports))
    if pair is None:
        return None
    before, now = (each.book.decisions for each in pair)
    at = draw.randrange(3)
    near = int(before[at] * draw.uniform(0.85, 1.15))
    now[at] = draw.choice([near * 10, max(near // 10, 20)])
    return [pair[1].name]


@planter("outlier")
def wrong_unit(reports, draw):
    """Yuan in a column of ten thousands."""
    pair = one_of(draw, of_form(reports))
    if pair is None:
        return None
    pair[1].book.fee = str(int(float(pair[0].book.fee) * 10_000 * draw.uniform(0.9, 1.1)))
    return [pair[1].name]


@planter("outlier")
def digits_swapped(reports, draw):
    """Last year's figure once more, with two digits in each other's place."""
    options = [
        (now, at, str(before.book.decisions[at]))
        for before, now in of_form(reports)
        for at in range(3)
        if before.book.decisions[at] > 2000
    ]
    if not options:
        return None
    now, at, digits = draw.choice(options)
    places = [n for n in range(1, len(digits) - 1) if digits[n] != digits[n + 1]]
    if not places:
        return None
    n = draw.choice(places)
    now.book.decisions[at] = int(digits[:n] + digits[n + 1] + digits[n] + digits[n + 2 :])
    return [now.name]


@planter("cumulative-falls")
def digit_lost(reports, draw):
    """A figure of all years lost a digit, or began anew with the year's own."""
    pair = one_of(draw, [each for each in pairs(reports, 2014) if each[1].year < 2019])
    if pair is None:
        return None
    number, row = draw.choice([(n, row) for n, row in enumerate(pair[1].book.rows) if row.ever])
    before = pair[0].book.rows[number].ever
    row.ever = draw.choice([row.ever // 10, row.value])
    return [pair[1].name] if row.ever < before else None


@planter("copied-from-last-year")
def troubles_kept(reports, draw):
    """Last year's problems with other figures; at most one sentence is new."""
    before, now = draw.choice(pairs(reports, 2014))
    now.troubles = [again(each, draw) for each in before.troubles]
    now.mends = [*[again(each, draw) for each in before.mends[:-1]], now.mends[-1]]
    return [now.name]


@planter("copied-from-last-year")
def troubles_touched_up(reports, draw):
    """Last year's problems and one more; every fourth sentence got a word."""
    before, now = draw.choice(pairs(reports, 2014))
    kept = [again(each, draw) for each in (*before.troubles, *before.mends)]
    for number in range(draw.randrange(4), len(kept), 4):
        kept[number] = kept[number][:-1] + "，力求实效。"
    now.troubles, now.mends = kept[: len(before.troubles)], kept[len(before.troubles) :]
    return [now.name]


@planter("copied-from-last-year")
def troubles_reworded(reports, draw):
    """Last year's problems, every sentence with a word more."""
    before, now = draw.choice(pairs(reports, 2014))
    for part in ("troubles", "mends"):
        kept = [again(each, draw) for each in getattr(before, part)]
        words = draw.choice(["，力求实效。", "，还要坚持。", "，逐步推开。"])
        setattr(now, part, [each[:-1] + words for each in kept])
    return [now.name]


@planter("copied-from-last-year")
def work_kept(reports, draw):
    """Last year's work with other figures and two new sentences."""
    before, now = draw.choice(pairs(reports, 2014))
    now.work = [*now.work[-3:-1], *[again(each, draw) for each in before.work]]
    many = sum(each.year == now.year for each in reports.reports.values()) > 4
    own = len(before.work) - (14 if many and now.place == reports.county else 0)
    return [now.name] if own > 10 and not many else None


@planter("copied-from-other")
def taken_from_neighbour(reports, draw):
    """Another agency's text of the year; a few sentences are the copier's own."""
    year = draw.choice(reports.years)
    one, other = draw.sample([each for each in reports.reports.values() if each.year == year], 2)
    if one.parent == other.agency or other.parent == one.agency:
        return None
    other.work = [*other.work[:2], *[again(each, draw) for each in one.work]]
    other.troubles = [again(each, draw) for each in one.troubles]
    other.mends = [again(each, draw) for each in one.mends]
    return [one.name, other.name]


def report_and_other_place(reports):
    """A report of a county's agency, and another county."""
    own = [each for each in reports.reports.values() if each.agency[-4:] not in TOWNS]
    report = reports.draw.choice(own)
    return report, reports.draw.choice([each for each in COUNTIES if each != report.place])


@planter("foreign-name")
def made_by_others(reports, draw):
    """Who made the report is another county's office."""
    report, place = report_and_other_place(reports)
    said = draw.choice(
        [
            f"本报告由{place}人民政府办公室编制。",
            f"按照条例要求，{report.agency.replace(report.place, place)}编制本报告。",
            f"现将{place}{report.year}年政府信息公开工作年度报告公布如下。",
        ]
    )
    report.introduction.insert(0, said)
    return [report.name]


@planter("foreign-name")
def signed_by_others(reports, draw):
    """The signature is that of the same office in another county."""
    report, place = report_and_other_place(reports)
    report.signature = report.agency.replace(report.place, place)
    return [report.name]


@planter("foreign-name")
def counted_for_others(reports, draw):
    """A sentence with figures speaks of another county."""
    report, place = report_and_other_place(reports)
    report.work.append(f"{report.year}年，{place}共主动公开政府信息{draw.randint(90, 900)}条。")
    return [report.name]


@planter("versions-differ")
def page_has_another_figure(reports, draw):
    """One figure of the page is not that of the text."""
    report = one_of(draw, [each for each in reports.reports.values() if each.year > 2018])
    if report is None:
        return None
    at = draw.randrange(3)
    figure = report.book.decisions[at]
    report.book.decisions[at] = figure + draw.choice([1, 10, 100])
    reports.versions[f"{report.name}.html"] = report.page()
    report.book.decisions[at] = figure
    return [report.name]


@planter("versions-differ")
def title_differs(reports, draw):
    """The second file has a title of its own."""
    report = draw.choice(list(reports.reports.values()))
    other = f"{report.agency}{report.year}年度政府信息公开年报"
    reports.versions[f"{report.name}-b.txt"] = report.text().replace(report.title, other)
    return [report.name, f"{report.name}-b"]


@planter("double-report")
def filed_twice(reports, draw):
    """The same file once more, or as a page."""
    report = draw.choice(list(reports.reports.values()))
    if report.year > 2018 and draw.random() < 0.5:
        reports.versions[f"{report.name}.html"] = report.page()
    else:
        reports.versions[f"{report.name}-b.txt"] = report.text()
    return [report.name, f"{report.name}-b"]


@planter("hierarchy-sum")
def sum_is_wrong(reports, draw):
    """The parent's figure is not what its children report."""
    parents = {each.parent for each in reports.reports.values()} - {None}
    options = [each for each in reports.reports.values() if each.agency in parents]
    report = one_of(draw, options)
    if report is None:
        return None
    report.book.decisions[draw.randrange(3)] += draw.choice([-10, -1, 1, 20])
    return [report.name]


@planter("hierarchy-sum")
def child_left_out(reports, draw):
    """A child's figures are not in the sum."""
    kids = [each for each in reports.reports.values() if each.parent]
    kid = one_of(draw, kids)
    if kid is None:
        return None
    whole = reports.reports[kid.parent, kid.year]
    for row, own in zip(whole.book.rows, kid.book.rows, strict=True):
        row.cells[:] = [cell - part for cell, part in zip(row.cells, own.cells, strict=True)]
    return [whole.name]
