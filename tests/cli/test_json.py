"""The JSON of real runs fits the schema in the package."""

import json
from importlib.resources import files
from pathlib import Path

from jsonschema import Draft202012Validator

EXAMPLES = Path(__file__).parents[2] / "examples" / "reports"


def test_the_examples_fit_the_schema(gilint):
    schema = json.loads(files("gilint").joinpath("schema/report.json").read_text("utf-8"))
    result = gilint("check", "--format", "json", EXAMPLES, "none.txt")
    said = json.loads(result.out)
    Draft202012Validator(schema).validate(said)
    assert result.status == 2
    assert said["findings"]
    assert said["problems"][0]["path"] == "none.txt"
    assert len({item["fingerprint"] for item in said["findings"]}) > 1
