"""The forms say what the official forms say, and their sums speak of rows that exist."""

import pytest

from gilint.forms import editions

FORMS = [form for edition in editions() for form in edition.forms]


def form(name, form_id):
    return next(each for each in FORMS if (each.edition, each.id) == (name, form_id))


def figured(found):
    return [row for row in found.rows if row.kind == "data"]


@pytest.mark.parametrize("found", FORMS, ids=lambda each: f"{each.edition}/{each.id}")
def test_ids_are_unique_and_sums_name_what_is_there(found):
    rows = [row.id for row in found.rows]
    columns = [column.id for column in found.columns]
    assert len(set(rows)) == len(rows)
    assert len(set(columns)) == len(columns)
    assert {each for row in found.rows for each in row.instead_of} <= set(rows)
    for each in found.sums:
        assert {*each.left, *each.right} <= set(rows if each.over == "columns" else columns)
        assert each.op in ("=", ">=", ">=each", "with")
        assert each.level in ("hard", "strong", "soft", "info")
        assert each.says


def test_the_forms_have_the_official_size():
    sizes = {
        (each.edition, each.id): (len(figured(each)), len(each.columns))
        for each in FORMS
        if each.edition != "province"
    }
    assert sizes == {
        ("2014", "stats"): (58, 1),
        ("2019", "s2_1"): (2, 3),
        ("2019", "s2_5"): (2, 3),
        ("2019", "s2_6"): (2, 3),
        ("2019", "s2_8"): (1, 2),
        ("2019", "s2_9"): (1, 2),
        ("2019", "s3"): (23, 7),
        ("2019", "s4"): (1, 15),
        ("2021", "s2_1"): (2, 3),
        ("2021", "s2_5"): (1, 1),
        ("2021", "s2_6"): (2, 1),
        ("2021", "s2_8"): (1, 1),
        ("2021", "s3"): (25, 7),
        ("2021", "s4"): (1, 15),
    }


@pytest.mark.parametrize(("name", "outcomes"), [("2019", 19), ("2021", 21)])
def test_the_total_of_table_three_adds_up_every_outcome_once(name, outcomes):
    three = form(name, "s3")
    (total,) = [each for each in three.sums if each.rule == "t3-result-total"]
    (balance,) = [each for each in three.sums if each.rule == "t3-balance"]
    rows = [row.id for row in figured(three)]
    assert len(total.right) == outcomes
    assert sorted([*total.left, *total.right, *balance.left, *balance.right[1:]]) == sorted(rows)
    assert balance.right == (total.left[0], "r4")


@pytest.mark.parametrize("name", ["2019", "2021"])
def test_the_columns_of_tables_three_and_four_add_up(name):
    (row,) = [each for each in form(name, "s3").sums if each.rule == "t3-row-total"]
    assert (row.left, *row.right) == (("total",), "np", "com", "res", "soc", "law", "oth")
    blocks = [each for each in form(name, "s4").sums if each.rule == "t4-total"]
    named = [column for each in blocks for column in (*each.right, *each.left)]
    assert named == [column.id for column in form(name, "s4").columns]


def test_every_year_since_2014_has_one_edition():
    for year in range(2014, 2031):
        assert len([each for each in editions() if each.is_for(year)]) == 1
