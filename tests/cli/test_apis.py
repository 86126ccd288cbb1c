"""`cpaaskit apis`: what other tools read of the APIs there are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from cpaaskit import _apis, _cli


def listed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    assert _cli.main(["apis", "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_json_holds_the_documented_members(capsys: pytest.CaptureFixture[str]) -> None:
    """Each API has exactly the members of the design; operations and claims are numbers."""
    for api in listed(capsys):
        assert list(api) == ["id", "title", "version", "operations", "claims", "servers", "auth"]
        assert isinstance(api["operations"], int)
        assert isinstance(api["claims"], int)


def test_opensms_is_as_its_spec_and_claims_say(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The figures are those of the documents written by hand."""
    claims = yaml.safe_load((root / "spec/opensms/claims.yaml").read_text(encoding="utf-8"))["claims"]

    (opensms,) = (api for api in listed(capsys) if api["id"] == "opensms")

    assert opensms == {
        "id": "opensms",
        "title": "BICS OpenSMS",
        "version": "1.0.0",
        "operations": 5,
        "claims": len(claims),
        "servers": ["https://opensms.api.bics.com/smsmessaging/v1"],
        "auth": ["bearer"],
    }


def test_every_spec_of_the_checkout_is_listed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A spec folder that was never generated does not stay unnoticed."""
    assert [api["id"] for api in listed(capsys)] == sorted(
        path.parent.name for path in root.glob("spec/*/openapi.yaml")
    )


def test_the_table_has_a_line_for_each(capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json it is for people."""
    assert _cli.main(["apis"]) == 0

    heading, *lines = capsys.readouterr().out.splitlines()
    assert heading.split() == ["API", "TITLE", "VERSION", "OPERATIONS", "CLAIMS", "AUTH", "SERVERS"]
    assert [line.split()[0] for line in lines] == [api["id"] for api in _apis.find_apis()]


def test_an_unknown_option_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    """Argparse's own line, exit 2."""
    with pytest.raises(SystemExit) as ended:
        _cli.main(["apis", "--yaml"])
    assert ended.value.code == 2
    assert "--yaml" in capsys.readouterr().err


def test_every_kind_of_authentication_has_a_short_name() -> None:
    """HTTP schemes by their name, API keys by where they travel, the rest by their type."""
    schemes = {
        "a": {"type": "http", "scheme": "Basic"},
        "b": {"type": "apiKey", "in": "query", "name": "access_token"},
        "c": {"type": "oauth2"},
    }
    spec = {"info": {"title": "T", "version": "2"}, "components": {"securitySchemes": schemes}}

    assert _apis.describe("made_up", spec, 7) == {
        "id": "made_up",
        "title": "T",
        "version": "2",
        "operations": 0,
        "claims": 7,
        "servers": [],
        "auth": ["basic", "query access_token", "oauth2"],
    }
