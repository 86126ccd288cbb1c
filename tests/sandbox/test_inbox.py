"""The inbox page and its JSON twin."""

from __future__ import annotations

import re


def filled(account):
    me = account()
    me.subscribe(token="c4n4ry-t0k3n")
    me.send("tel:+13500000991", sender="A<b>", path="A%3Cb%3E", text="<script>alert('&')</script>")
    me.advance(1)
    return me


def test_the_twin_shows_messages_subscriptions_and_notifications(account):
    """The latest message with its states, the subscription, and what came of each notification; no token, no query."""
    me = filled(account)
    found = me.http.get("http://127.0.0.1:8025/inbox.json").json()

    (row,) = found["opensms"]["Messages"]
    assert row.pop("requestId")
    assert row == {
        "at": 0.0,
        "from": "A<b>",
        "text": "<script>alert('&')</script>",
        "parts": 1,
        "deliveryInfo": [{"address": "tel:+13500000991", "deliveryStatus": "DeliveredToTerminal"}],
    }
    assert found["opensms"]["Subscriptions"] == [{"url": "http://127.0.0.1:9999/dlr"}]
    last, first = found["opensms"]["Notifications"]
    assert (first["outcome"], first["url"]) == ("204", "http://127.0.0.1:9999/dlr")
    assert last["body"]["deliveryInfoList"]["deliveryInfo"][0]["deliveryStatus"] == "DeliveredToTerminal"
    assert "c4n4ry" not in str(found)


def test_the_page_is_self_contained_and_escaped(account):
    """Nothing is loaded from elsewhere, nothing of a message is markup, and no token is shown."""
    page = filled(account).http.get("http://127.0.0.1:8025/")

    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "&lt;script&gt;alert(&#x27;&amp;&#x27;)&lt;/script&gt;" in page.text
    assert "<script" not in page.text
    assert not re.search(r"(src|href)=|url\(", page.text)
    assert "c4n4ry" not in page.text


def test_an_empty_inbox_says_so(account):
    """Each table says that there is nothing yet."""
    assert account().http.get("http://127.0.0.1:8025/").text.count("none yet") == 3


def test_the_inbox_shows_the_latest_messages(account):
    """Two hundred of them, the latest first."""
    me = account()
    for number in range(205):
        me.send(text=str(number))

    rows = me.http.get("http://127.0.0.1:8025/inbox.json").json()["opensms"]["Messages"]
    assert [row["text"] for row in rows] == [str(number) for number in range(204, 4, -1)]


def test_an_api_without_its_base_path_is_told_in_its_envelope(account):
    """`/opensms` and what is below it belong to the API; other paths belong to nobody."""
    http = account().http

    assert "requestError" in http.get("http://127.0.0.1:8025/opensms").json()
    assert "requestError" in http.get("http://127.0.0.1:8025/opensms/elsewhere").json()
    assert http.get("http://127.0.0.1:8025/elsewhere").status_code == 404
