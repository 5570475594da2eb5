"""Faults in what is said, and in which files there are."""

from faults import TOWNS, one_of, pairs, planter
from sets import COUNTIES, again


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
