"""The documented ways to show a credential: each of them is let in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.contract import Operation
from cpaaskit_conformance.corpus.core import CoreRequests
from cpaaskit_conformance.marks import TOKEN_MARK
from cpaaskit_conformance.model import Exchange, Json, Missing, RequestData
from cpaaskit_conformance.robustness.reaching import Reach
from cpaaskit_conformance.semantic import Scenario
from cpaaskit_conformance.semantic.generic.asking import Asking
from cpaaskit_conformance.session import Session

HEADER: Final = "auth.header-token"
QUERY: Final = "auth.query-token"
_REFUSED: Final = (401, 403)


@dataclass(frozen=True)
class Admissions:
    """The scenario of one operation.

    Args:
        core: The core requests of the API.
        operation: The operation.
        asking: Gives findings to claims.
    """

    core: CoreRequests
    operation: Operation
    asking: Asking

    def scenario(self) -> Scenario | None:
        """Give the scenario; None where nobody asks for it."""
        claims = tuple(dict.fromkeys(name for check in (HEADER, QUERY) for name in self.asking.ids(check, self._about)))
        if not claims:
            return None
        return Scenario(
            name=f"admission-to-{self.operation.id}",
            claims=claims,
            operations=(self.operation.id,),
            plan=lambda: st.just({}),
            fixed=({},),
            run=self.run,
            shares=self._reach.shares(self.operation),
            effect="charge" if self._reach.effects(self.operation) else self.operation.effect,
        )

    @property
    def _about(self) -> tuple[Operation, ...]:
        return (self.operation,)

    @property
    def _reach(self) -> Reach:
        return Reach(self.core.spec, self.core)

    async def run(self, session: Session, plan: Json) -> None:  # noqa: ARG002 - there is nothing to choose
        """Ask with the credential in the header, and once more with it in the query alone."""
        request = await self._reach.request(session, self.operation)
        if request is None:
            return
        header = await session.send(request)
        told = f"with the token in the header it was answered with {header.status}"
        self.asking.hold(session, HEADER, self._about, "" if _let_in(header) else told, header)
        parameter = self.parameter
        again = await self._reach.request(session, self.operation)
        if again is None or not parameter or not header.ok(self.operation.success):
            return
        query = await session.send(_with_token(again, parameter), credentials="none")
        told = f"with the token in the query alone it was answered with {query.status}"
        same = query.ok(self.operation.success) and _is_json(query) == _is_json(header)
        self.asking.hold(session, QUERY, self._about, "" if same else told, header, query)

    @property
    def parameter(self) -> str:
        """The query parameter that can hold the token; empty where there is none."""
        schemes = self.core.spec.security_schemes
        for names in self.operation.security:
            for scheme in (schemes.get(name, {}) for name in names):
                if scheme.get("type") == "apiKey" and scheme.get("in") == "query":
                    return str(scheme.get("name"))
        return ""


def _with_token(request: RequestData, parameter: str) -> RequestData:
    return replace(request, query=(*request.query, (parameter, TOKEN_MARK)))


def _let_in(exchange: Exchange) -> bool:
    return exchange.failure is None and exchange.status not in _REFUSED


def _is_json(exchange: Exchange) -> bool:
    return not isinstance(exchange.json(), Missing)
