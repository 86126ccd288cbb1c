"""A short spelling for the lookup of a number, beside the generated operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpaaskit._numbers import parse_msisdn
from cpaaskit_clients.cpaas_v2.api import lookup as generated
from cpaaskit_clients.cpaas_v2.models.number_to_look_up import NumberToLookUp

if TYPE_CHECKING:
    from cpaaskit_clients.cpaas_v2.models.lookup_result import LookupResult


class Lookup(generated.Lookup):
    """What network a number is in; the generated operation stands beside the short spelling.

    Args:
        client: Sends what the methods ask for.
    """

    def find(self, to: str) -> list[LookupResult]:
        """Ask the home network of a number where it is.

        Args:
            to: The number, with its country code in any spelling.

        Raises:
            InvalidArgumentError: The number is malformed; nothing was sent.
            ApiError: It did not end well in another way.
        """
        return self.number(body=_body(to)).data


class AsyncLookup(generated.AsyncLookup):
    """The same, awaited.

    Args:
        client: Sends what the methods ask for.
    """

    async def find(self, to: str) -> list[LookupResult]:
        """Ask the home network of a number where it is; see `Lookup.find`."""
        return (await self.number(body=_body(to))).data


def _body(to: str) -> NumberToLookUp:
    return NumberToLookUp(parse_msisdn(to, "the number"))
