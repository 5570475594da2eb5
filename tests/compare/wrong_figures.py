"""Faults in figures."""

from faults import of_form, one_of, pairs, planter
from ledgers import NEW, NEXT, OLD


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


def change(digits, n):
    """What swapping two digits does to the figure."""
    first, second = int(digits[n]), int(digits[n + 1])
    return (second - first) * 9 * 10 ** (len(digits) - n - 2)


@planter("outlier")
def digits_swapped(reports, draw):
    """Last year's figure once more, with two of its first digits in each other's place."""
    options = [
        (now, at, str(before.book.decisions[at]))
        for before, now in of_form(reports)
        for at in range(3)
        if before.book.decisions[at] > 2000
    ]
    if not options:
        return None
    now, at, digits = draw.choice(options)
    places = [n for n in range(len(digits) - 1) if abs(change(digits, n)) > int(digits) * 0.06]
    places = [n for n in places if digits[n + 1] != "0" or n]
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
