"""Schemathesis's own checks as a second opinion on the judge of the wire."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import cast

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpaaskit_clients import opensms
from cpaaskit_conformance.claims import load_claims
from cpaaskit_conformance.model import Exchange, Headers, Json, RequestData
from cpaaskit_conformance.spec import load_spec
from cpaaskit_conformance.wire.judge import Judge

SPEC = load_spec("opensms")
CLAIMS = load_claims("opensms")
WHOLE: Json = {
    "deliveryInfoList": {
        "resourceURL": "https://opensms.api.bics.com/smsmessaging/v1/outbound/1/requests/r/deliveryInfos",
        "deliveryInfo": [{"address": "tel:+13500000991", "deliveryStatus": "DeliveredToNetwork"}],
    }
}
VALUES: st.SearchStrategy[Json] = st.sampled_from([None, 0, "", "text", [], {}, True, "https://example.org/a"])
NAMES = st.sampled_from(["deliveryInfoList", "resourceURL", "deliveryInfo", "address", "deliveryStatus", "else"])


@st.composite
def changed(draw: st.DrawFn) -> Json:
    """Draw the whole answer with one member changed, removed or added somewhere."""
    value: Json = json.loads(json.dumps(WHOLE))
    holder = value
    for _ in range(draw(st.integers(0, 3))):
        inside = [one for one in _items(holder) if isinstance(one, (dict, list)) and one]
        if inside:
            holder = draw(st.sampled_from(inside))
    if isinstance(holder, dict):
        name = draw(NAMES)
        if draw(st.booleans()):
            holder.pop(name, None)
        else:
            holder[name] = draw(VALUES)
    return value


def _items(holder: Json) -> list[Json]:
    return list(holder.values()) if isinstance(holder, dict) else list(holder) if isinstance(holder, list) else []


@pytest.fixture(scope="module", name="valid")
def _valid() -> Callable[[httpx.Response], bool]:
    path = next(iter(opensms.__path__)) + "/spec.json"
    schema: object = schemathesis.openapi.from_path(path)
    operations = cast("dict[str, dict[str, object]]", schema)  # it is indexed by path and method
    operation = operations["/outbound/{senderAddress}/requests/{requestId}/deliveryInfos"]["GET"]
    return cast("Callable[[httpx.Response], bool]", getattr(operation, "is_valid_response"))  # noqa: B009 - untyped


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(value=changed())
def test_both_judge_the_form_of_an_answer_alike(value: Json, valid: Callable[[httpx.Response], bool]) -> None:
    """Where schemathesis finds an answer valid, so does the judge, and the other way round.

    It does not know that a list of values is open, so answers with a new state are left out.
    """
    request = RequestData(operation="getDeliveryInfos", path={"senderAddress": "1", "requestId": "r"})
    content = json.dumps(value).encode()
    exchange = Exchange(
        request=request, status=200, headers=Headers([("content-type", "application/json")]), content=content
    )
    rulings = {finding.check: finding.kept for finding in Judge(SPEC, CLAIMS).judge(exchange, "case")}
    response = httpx.Response(
        200,
        headers={"content-type": "application/json"},
        content=content,
        request=httpx.Request("GET", "https://example.org/"),
    )

    response.elapsed = timedelta(0)
    if rulings.get("wire.known-values", True):
        assert valid(response) == rulings["wire.schema"]
