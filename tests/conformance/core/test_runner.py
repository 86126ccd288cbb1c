from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cpaaskit_conformance.corpus.corpus import Corpus, build_corpus
from cpaaskit_conformance.errors import ConfigurationError, TargetError
from cpaaskit_conformance.ledger import Ledger
from cpaaskit_conformance.model import Event, FamilyName
from cpaaskit_conformance.runner import run_sync
from cpaaskit_conformance.settings import RunSettings
from cpaaskit_conformance.target import Target, check_base_url

from .tiny import ALL, Change, Reply, TinyServer, claim_of, claims, only, spec

ALL_THREE: tuple[FamilyName, ...] = ("wire", "semantic", "robustness")


def judged(server: TinyServer, *, families: Sequence[FamilyName] = ALL_THREE, **settings: object) -> Ledger:
    contract, held = spec(), claims()
    corpus = build_corpus(contract, held, families=families)
    chosen = RunSettings(**settings)  # type: ignore[arg-type]  # each test gives the right types
    return run_sync(server.target(), corpus, held, settings=chosen, spec=contract)


def broken(ledger: Ledger) -> set[str]:
    return {result.id for result in ledger.verdicts() if result.verdict == "broken"}


def test_a_server_that_keeps_everything_is_kept() -> None:
    """Every claim is exercised, and none is broken."""
    ledger = judged(TinyServer())

    assert broken(ledger) == set()
    assert ledger.exit_code == 0
    unexercised = {result.claim.check for result in ledger.verdicts() if result.verdict == "not exercised"}
    assert unexercised == {"wire.schema"}  # nothing makes the server answer 409
    assert ledger.cases == ledger.total == ledger.done


@pytest.mark.parametrize("workers", [1, 5])
def test_workers_change_neither_verdicts_nor_counts(workers: int) -> None:
    """Cases that run side by side find what cases in a row find."""
    one, many = judged(TinyServer()), judged(TinyServer(), workers=workers)

    assert [(one.id, one.verdict) for one in one.verdicts()] == [(two.id, two.verdict) for two in many.verdicts()]
    assert one.families == many.families


def accepts_everything(name: str, reply: Reply) -> Reply:
    return Reply(201, {"id": "1", "text": "a", "state": "new"}) if name == "createNote" else reply


def crashes_on(status: int) -> Change:
    return lambda name, reply: Reply(500) if reply.status == status else reply


FAULTS: list[tuple[Change, str, str, int | None]] = [
    (only("createNote", body={"id": "1", "text": "a"}), "wire.schema", "createNote", 201),
    (only("getSetting", status=203), "wire.status", "getSetting", None),
    (only("getSetting", headers={"content-type": "text/plain"}), "wire.media-type", "getSetting", 200),
    (only("getSetting", raw=b"{"), "wire.json", "getSetting", None),
    (crashes_on(400), "wire.no-server-error", "createNote", None),
    (accepts_everything, "robustness.missing", "createNote", None),
    (accepts_everything, "robustness.not-json", "createNote", None),
    (accepts_everything, "robustness.wrong-type", "createNote", None),
    (
        lambda name, reply: Reply(403) if reply.status == 401 else reply,
        "robustness.credentials-status",
        "getNote",
        None,
    ),
    (lambda name, reply: Reply(422) if reply.status == 400 else reply, "robustness.status", "createNote", None),
    (only("createNote", body={"id": "1", "text": "a", "state": "lost"}), "wire.known-values", "createNote", None),
]


@pytest.mark.parametrize(("change", "check", "operation", "status"), FAULTS)
def test_a_fault_breaks_its_claim(change: Change, check: str, operation: str, status: int | None) -> None:
    """What a server does wrong is found through the claim that it is about."""
    assert claim_of(check, operation, status) in broken(judged(TinyServer(change)))


@pytest.mark.parametrize("operation", ALL)
def test_an_operation_without_a_lock_is_found(operation: str) -> None:
    """No key, a wrong one, a cut one and one with more behind it: all must be refused."""
    ledger = judged(TinyServer(guarded=frozenset(ALL) - {operation}), families=("robustness",))

    assert claim_of("robustness.no-credentials", operation) in broken(ledger)
    assert claim_of("robustness.invalid-credentials", operation) in broken(ledger)


class Forgetful(TinyServer):
    """Deletes the setting whenever it refuses something."""

    def answer(self, name: str, path: str, content: bytes) -> Reply:
        reply = super().answer(name, path, content)
        if reply.status == 400:
            self.setting = None
        return reply


def test_a_refusal_that_changes_something_is_found() -> None:
    """What was refused must leave the stored setting as it was."""
    assert claim_of("robustness.no-effect", "putSetting") in broken(judged(Forgetful(), families=("robustness",)))


class Careless(TinyServer):
    """Carries deletions out before it looks at the key."""

    async def __call__(self, scope, receive, send):  # type: ignore[no-untyped-def]
        if scope["method"] == "DELETE" and not any(name == b"authorization" for name, _ in scope["headers"]):
            self.setting = None
        await super().__call__(scope, receive, send)


def test_a_request_without_a_key_that_changes_something_is_found() -> None:
    """A 401 is no excuse for what was done."""
    ledger = judged(Careless(), families=("robustness",))

    assert claim_of("robustness.credentials-no-effect", "deleteSetting") in broken(ledger)


def test_a_defect_counts_only_if_the_whole_request_was_accepted() -> None:
    """A server that refuses everything has not shown that it refuses the defect."""
    refusing = TinyServer(lambda name, reply: Reply(400) if name == "createNote" else reply)
    verdicts = {result.id: result for result in judged(refusing).verdicts()}

    assert verdicts[claim_of("robustness.missing", "createNote")].verdict == "not exercised"
    assert verdicts[claim_of("robustness.missing", "createNote")].exercised == 0


def test_a_refused_credential_is_no_verdict() -> None:
    """The run ends before it sends anything that changes something."""
    server = TinyServer()
    corpus = build_corpus(spec(), claims(), families=("wire",))
    with pytest.raises(TargetError, match="refuses the credential"):
        run_sync(server.target(token="wrong"), corpus, claims(), spec=spec())

    assert set(server.requests) == {"getSetting", "getNote"}


def test_one_read_that_refuses_the_key_is_judged_and_not_believed() -> None:
    """A single operation that answers 401 to everybody is that operation's fault."""
    ledger = judged(TinyServer(lambda name, reply: Reply(401) if name == "getSetting" else reply))

    assert ledger.verdict in ("incomplete", "kept")
    assert not ledger.reached("getSetting")


def test_shared_state_is_put_back() -> None:
    """What was there before the run is there afterwards."""
    server = TinyServer()
    server.setting = {"name": "mine"}
    judged(server)
    assert server.setting == {"name": "mine"}

    empty = TinyServer()
    judged(empty)
    assert empty.setting is None


def test_a_run_that_only_reads_changes_nothing() -> None:
    """Operations that write are counted as skipped, and their claims are not exercised."""
    server = TinyServer()
    ledger = judged(server, read_only=True)

    assert {"putSetting", "deleteSetting", "createNote"}.isdisjoint(server.requests)
    assert ledger.exit_code == 3
    assert any(why == "this run only reads" for _, _, why in ledger.skips)


def test_elsewhere_a_run_only_reads() -> None:
    """A server that is not on this machine may cost money."""
    server = TinyServer()
    corpus = build_corpus(spec(), claims(), families=("wire",))
    remote = replace(server.target(), loopback=False)
    ledger = run_sync(remote, corpus, claims(), spec=spec())

    assert set(server.requests) == {"getSetting", "getNote"}
    assert ledger.verdict == "incomplete"


def test_operations_that_are_declared_absent_are_not_asked() -> None:
    """A declared absence is not applicable, and no request is spent on it."""
    server = TinyServer()
    judged(server, unsupported=("createNote",), families=("wire",))

    assert "createNote" not in server.requests


def test_events_tell_how_far_a_run_is() -> None:
    """A progress bar needs the start, each case, what broke, and the end."""
    events: list[Event] = []
    ledger = judged(TinyServer(only("createNote", status=203)), families=("wire",), on_event=events.append)

    kinds = [event.kind for event in events]
    assert kinds[0] == "start"
    assert kinds[-1] == "end"
    assert kinds.count("case") == ledger.cases == events[0].total
    assert kinds.count("exchange") == ledger.exchanges
    assert "finding" in kinds


class Limited(TinyServer):
    """Answers every third request with 429."""

    def __init__(self, retry_after: str, *, every: int = 3) -> None:
        super().__init__()
        self._retry_after = retry_after
        self._every = every
        self._count = 0
        self.change = self._limit

    def _limit(self, name: str, reply: Reply) -> Reply:
        self._count += 1
        if self._count > 5 and self._count % self._every == 0:
            return Reply(429, headers={"retry-after": self._retry_after})
        return reply


def judged_limited(server: TinyServer, **settings: object) -> Ledger:
    paths = spec().document["paths"]
    assert isinstance(paths, dict)
    for item in paths.values():
        assert isinstance(item, dict)
        for operation in item.values():
            assert isinstance(operation, dict)
            assert isinstance(operation["responses"], dict)
            operation["responses"]["429"] = {"description": "Slowly."}
    contract = spec(paths=paths)
    corpus = build_corpus(contract, claims(), families=("wire", "robustness"))
    return run_sync(server.target(), corpus, claims(), settings=RunSettings(**settings), spec=contract)  # type: ignore[arg-type]  # ditto


def test_a_limit_in_the_middle_of_a_run_is_waited_for() -> None:
    """429 with Retry-After is honoured, and breaks nothing."""
    ledger = judged_limited(Limited("0"))

    assert broken(ledger) == set()
    assert ledger.exit_code == 0


def test_a_limit_that_outlasts_the_run_is_incomplete_and_never_broken() -> None:
    """A Retry-After beyond the run's time is not waited for."""
    ledger = judged_limited(Limited("3600", every=1))

    assert broken(ledger) == set()
    assert ledger.exit_code == 3
    assert any("429" in why for why in ledger.incomplete)


def test_a_drawn_counterexample_is_made_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure of the property tier is told with the smallest request that shows it."""
    from hypothesis import strategies as st

    from cpaaskit_conformance.corpus import core
    from cpaaskit_conformance.model import RequestData
    from cpaaskit_conformance.semantic import Semantics

    def notes() -> st.SearchStrategy[RequestData]:
        return st.builds(lambda text: RequestData(operation="createNote", body={"text": text}), st.text(min_size=1))

    known = Semantics(api="tiny", core={"createNote": notes}, examples={}, forbidden=(), scenarios=())
    monkeypatch.setattr(core, "semantics_of", lambda api: known)
    corpus = build_corpus(spec(), claims(), seed=3, families=("wire",), examples=20)
    drawn = tuple(case for case in corpus.cases if case.tier == "property" and case.zone == "core")
    only_drawn = Corpus(corpus.api, corpus.seed, ("wire",), drawn, corpus.sha256)

    def change(name: str, reply: Reply) -> Reply:
        long = isinstance(reply.body, dict) and len(str(reply.body.get("text", ""))) > 2
        return Reply(203) if name == "createNote" and long else reply

    ledger = run_sync(TinyServer(change).target(), only_drawn, claims(), spec=spec())
    bodies = [failure.exchanges[0].request.body for failure in ledger.failures]

    assert {"text": "000"} in bodies


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nowhere",
        "ftp://127.0.0.1/v1",
        "http://",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1/ v1",
        "http://u@127.0.0.1/",
    ],
)
def test_what_is_no_base_url_is_refused(url: str) -> None:
    """The error names the URL and shows a good one."""
    with pytest.raises(ConfigurationError, match="https://host/path"):
        check_base_url(url)


def test_plain_http_is_for_this_machine() -> None:
    """A credential does not travel in the open."""
    assert check_base_url("http://127.0.0.1:8025/v1")
    assert check_base_url("http://localhost/v1")
    assert check_base_url("http://[::1]:80/v1")
    assert not check_base_url("https://example.org/v1")
    with pytest.raises(ConfigurationError, match="use https"):
        check_base_url("http://example.org/v1")


def test_a_refused_url_shows_nothing_secret() -> None:
    """A password or a query in a URL is not repeated."""
    with pytest.raises(ConfigurationError) as caught:
        Target.http("https://user:hunter2@example.org/?token=hunter2", credential=TinyServer().target().credential)

    assert "hunter2" not in str(caught.value)


def test_a_check_that_stumbles_does_not_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """The case is told, the others run, and the verdict is incomplete."""
    from cpaaskit_conformance.families.wire import WireFamily
    from cpaaskit_conformance.model import Case
    from cpaaskit_conformance.session import Session

    whole = WireFamily.run

    async def stumbling(family: WireFamily, session: Session, case: Case) -> None:
        if case.address == "tiny/createNote/wire/fixed/0":
            raise KeyError("secret text")
        await whole(family, session, case)

    monkeypatch.setattr(WireFamily, "run", stumbling)
    ledger = judged(TinyServer(), families=("wire",))

    assert ledger.incomplete == ["tiny/createNote/wire/fixed/0 stopped: KeyError; this is a bug here"]
    assert ledger.done == ledger.total
    assert ledger.exit_code == 3
