"""Core requests that a contract's examples make, and the strategy that varies them."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Final

from hypothesis import strategies as st

from cpaaskit_conformance.contract import Operation, Parameter, Schema, as_list, as_object
from cpaaskit_conformance.corpus.marking import marked, with_new_numbers, with_new_texts
from cpaaskit_conformance.encoding import JSON_TYPE, MULTIPART_TYPE, XML_TYPES
from cpaaskit_conformance.marks import NONCE_MARK
from cpaaskit_conformance.model import MISSING, Json, Missing, RequestData
from cpaaskit_conformance.spec import Spec

_NUMBERS: Final = ("14155550101", "14155550147", "14155550199", "447700900123", "447700900987", "919800000001")
_NUMBER_NAMES: Final = frozenset({"to", "mobile", "number", "receiver", "phone"})
_TEXT_NAMES: Final = frozenset(
    {"message", "text", "caption", "notes", "description", "foreign_id", "custom", "reference"}
)
_PLAIN: Final = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 .,:-"


@dataclass(frozen=True, slots=True)
class Documented:
    """The requests of one operation that its examples make.

    Args:
        spec: The contract.
        operation: The operation.
    """

    spec: Spec
    operation: Operation

    def requests(self) -> Iterator[RequestData]:
        """Give the first example of each part, then each other one in its turn; none where a part has no example.

        Another path is combined with no body: whether a body belongs to one path alone the spec can't say. What must
        be new whenever it is sent is marked as such, since an example is sent more than once.
        """
        parts = {each.name: _texts(each) for each in self._parameters("path")}
        bodies = list(self._bodies())
        if any(not texts for texts in parts.values()) or (self.operation.body is not None and not bodies):
            return
        first = RequestData(
            operation=self.operation.id,
            path={name: texts[0] for name, texts in parts.items()},
            query=tuple((each.name, _texts(each)[0]) for each in self._parameters("query") if each.required),
        )
        yield from (self._with_body(first, *body) for body in bodies or [("", MISSING)])
        if not bodies:
            yield from (
                replace(first, path={**first.path, name: text}) for name, texts in parts.items() for text in texts[1:]
            )
        body = self._with_body(first, *(bodies[0] if bodies else ("", MISSING)))
        yield from (replace(body, query=_set(body.query, pair)) for pair in self.options())

    def options(self) -> Iterator[tuple[str, str]]:
        """Give each documented value of each query parameter that may be left out, or that has other values."""
        for each in self._parameters("query"):
            texts = _texts(each)[1:] if each.required else [str(example) for example in each.examples]
            yield from ((each.name, text) for text in texts)

    def strategy(self) -> st.SearchStrategy[RequestData] | None:
        """Give the strategy of requests like the documented ones; None where there is nothing to vary."""
        bases = tuple(self.requests())
        if not bases or (self.operation.body is None and not self._parameters("query")):
            return None
        return st.sampled_from(bases).flatmap(self._varied)

    def _varied(self, base: RequestData) -> st.SearchStrategy[RequestData]:
        options = tuple(self.options())
        asked = st.sets(st.sampled_from(options), max_size=3) if options else st.just(set[tuple[str, str]]())
        varied = asked.map(lambda pairs: replace(base, query=_set(base.query, *sorted(pairs))))
        if not isinstance(base.body, dict):
            return varied
        bodies = self._bodies_like(base, base.body)
        return st.tuples(varied, bodies).map(lambda drawn: replace(drawn[0], body=drawn[1]))

    def _bodies_like(self, base: RequestData, body: dict[str, Json]) -> st.SearchStrategy[Json]:
        schema = self._schema(base.media_type)
        needed = {str(name) for name in as_list(self.spec.resolve(schema).get("required"))}
        spare = sorted(name for name in body if name not in needed)
        dropped = st.sets(st.sampled_from(spare), max_size=2) if spare else st.just(set[str]())
        valid = self.spec.validator(schema, formats=False).is_valid
        whole = dropped.flatmap(lambda names: _like({key: item for key, item in body.items() if key not in names}))
        return whole.map(lambda drawn: drawn if valid(drawn) else body)

    def _bodies(self) -> Iterator[tuple[str, Json | Missing]]:
        content = self.operation.body
        for media_type, examples in content.examples_by_type.items() if content else ():
            for example in examples:
                body = _with_new_key(example, self.operation.key)
                yield media_type, self._renewed(media_type, body)
        if content is not None and not content.required and not content.examples:
            yield "", MISSING

    def _renewed(self, media_type: str, body: Json) -> Json:
        """Mark what must be new: the names of a new thing, the numbers of a list, and the messages that are sent."""
        if self.operation.stored is not None and self.operation.stored.does == "create":
            body = marked(self.spec, self._schema(media_type), body)
        if self.operation.effect == "write":
            return with_new_numbers(body)
        sends = self.operation.effect == "charge" and self.operation.key is None
        return with_new_texts(body) if sends else body

    def _with_body(self, request: RequestData, media_type: str, body: Json | Missing) -> RequestData:
        if isinstance(body, Missing):
            return request
        named = replace(request, body=body, media_type=None if media_type == JSON_TYPE else media_type)
        return shaped(self.spec, self.operation, named)

    def _schema(self, media_type: str | None) -> Schema:
        content = self.operation.body
        return content.schemas.get(media_type or JSON_TYPE, {}) if content else {}

    def _parameters(self, location: str) -> list[Parameter]:
        return [each for each in self.operation.parameters if each.location == location]


def shaped(spec: Spec, operation: Operation, request: RequestData) -> RequestData:
    """Give a request with what its media type needs to know: which members are files, and how elements are called."""
    content = operation.body
    if content is None or request.media_type not in (MULTIPART_TYPE, *XML_TYPES):
        return request
    schema = spec.resolve(content.schemas.get(request.media_type, {}))
    if request.media_type == MULTIPART_TYPE:
        return replace(request, files=_files(spec, schema))
    return replace(request, elements=dict(_elements(spec, schema)))


def _texts(parameter: Parameter) -> list[str]:
    """Give a parameter's documented values as texts; without any, one that its schema lists."""
    listed = as_list(parameter.schema.get("examples")) or as_list(parameter.schema.get("enum"))
    given = parameter.examples or tuple(listed[:1])
    if not given and parameter.required and parameter.location == "query":
        return [_NUMBERS[0] if parameter.name in _NUMBER_NAMES else "1"]
    return [str(value) for value in given]


def _set(query: tuple[tuple[str, str], ...], *pairs: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple({**dict(query), **dict(pairs)}.items())


def _files(spec: Spec, schema: Schema) -> tuple[str, ...]:
    members = {name: spec.resolve(as_object(node)) for name, node in as_object(schema.get("properties")).items()}
    return tuple(name for name, node in members.items() if node.get("format") == "binary")


def _elements(spec: Spec, schema: Schema) -> Iterator[tuple[str, str]]:
    """Give the names that the `xml` hints give to the root and to the items of lists."""
    yield "", str(as_object(schema.get("xml")).get("name", "root"))
    for name, node in as_object(schema.get("properties")).items():
        items = spec.resolve(as_object(spec.resolve(as_object(node)).get("items")))
        if items:
            yield name, str(as_object(items.get("xml")).get("name", name))


def _like(value: Json) -> st.SearchStrategy[Json]:
    """Give values like a documented one: other texts and numbers where any will do, all else as it is."""
    if isinstance(value, list):
        return st.tuples(*(_like(item) for item in value)).map(list[Json])
    if isinstance(value, dict):
        return st.fixed_dictionaries({name: _member(name, item) for name, item in value.items()}).map(_as_json)
    return st.just(value)


def _member(name: str, value: Json) -> st.SearchStrategy[Json]:
    if isinstance(value, str) and name in _NUMBER_NAMES and value in _NUMBERS:
        return st.sampled_from(_NUMBERS).map(_as_json)
    if isinstance(value, str) and name in _TEXT_NAMES and NONCE_MARK not in value:
        return st.text(_PLAIN, max_size=40).map(lambda text: f"{value} {text}".strip())
    return _like(value)


def _as_json(value: Json) -> Json:
    return value


def _with_new_key(body: Json, pointer: str | None) -> Json:
    """Put the mark of a nonce where the idempotency key is, if there is one."""
    if pointer is None:
        return body
    changed = deepcopy(body)
    *way, last = pointer.lstrip("/").split("/")
    holder: Json = changed
    for name in way:
        holder = holder.get(name) if isinstance(holder, dict) else None
    if isinstance(holder, dict) and last in holder:
        holder[last] = NONCE_MARK
    return changed
