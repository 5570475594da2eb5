"""What the examples of the privacy rules cannot show: levels, options, silence about the data."""

import pytest

from gilint.context import Context
from gilint.engine import check
from gilint.finding import Severity
from gilint.selection import ActiveRule
from gilint.source import Source
from gilint_privacy.email_form import EmailForm
from gilint_privacy.id_number import IdNumber
from gilint_privacy.mobile_number import MobileNumber
from gilint_privacy.person_named import PersonNamed


def entries(rule, text):
    report = check(Source(text, "report.txt"), [ActiveRule("privacy/x", rule)], Context())
    assert report.problems == ()
    return report.entries


@pytest.mark.parametrize(
    ("rule", "text", "secret"),
    [
        (IdNumber(), "身份证号码990000198001010012。", "19800101"),
        (IdNumber(old=True), "身份证号码990000801231001。", "80123100"),
        (IdNumber(), "银行卡号4000000000000002。", "00000000"),
        (MobileNumber(), "来电15200001234。", "15200001234"),
        (PersonNamed(), "申请人王守田要求公开。", "守田"),
    ],
)
def test_a_message_never_repeats_what_it_protects(rule, text, secret):
    (entry,) = entries(rule, text)
    assert secret not in entry.message


def test_published_contacts_are_information():
    assert [entry.severity for entry in entries(MobileNumber(), "咨询电话：15200000000。")] == [
        Severity.INFO
    ]
    assert [entry.severity for entry in entries(EmailForm(), "邮箱：shuiwu@126.com。")] == [
        Severity.INFO
    ]


def test_allowed_numbers():
    text = "来电15200000000。"
    assert entries(MobileNumber(), text)
    assert not entries(MobileNumber(allow=("152-0000-0000",)), text)


def test_old_numbers_and_clerks_only_where_asked_for():
    assert not entries(IdNumber(), "身份证号码990000801231001。")
    assert not entries(IdNumber(old=True), "身份证号码990000800230001。")
    assert not entries(PersonNamed(), "联系人：王守田，电话：5550116。")
    assert len(entries(PersonNamed(clerks=True), "联系人：王守田，电话：5550116。")) == 1
