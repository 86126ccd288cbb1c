"""A failure as a shell command with curl."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING
from urllib.parse import quote

from cpaaskit_conformance.marks import TOKEN_MARK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpaaskit_conformance.reports.steps import Capture, Step

# One word of a command line holds 128 kB on Linux; a pipe from the shell's own printf holds anything.
_LONGEST_WORD = 100_000


def curl(steps: Sequence[Step], *, base_url: str, token: str) -> str:
    """Give the command line that takes the steps again: one request, or several joined with `&&`.

    Args:
        steps: What to do, redacted.
        base_url: The server.
        token: The name of the environment variable that holds the credential.
    """
    return " && ".join(_command(step, base_url, token) for step in steps)


def _command(step: Step, base_url: str, token: str) -> str:
    written = step.url(lambda variable: f"${{{variable.upper()}}}")
    url = _expanded(written.replace(quote(TOKEN_MARK), f"${{{token}}}"), base_url)
    command = " ".join(
        [*_piped(step), "curl", "-sS", "-i", "-w", "'\\n'", *_method(step), url, *_headers(step, token), *_body(step)]
    )
    if not step.captures:
        return command
    reads = [_read(capture) for capture in step.captures]
    return " && ".join([f"ANSWER=$({command} | tr -d '\\r')", 'printf "%s\\n" "$ANSWER"', *reads])


def _read(capture: Capture) -> str:
    pattern = f's|.*{capture.before}([^/"?# ]+).*|\\1|p'
    return f"{capture.variable.upper()}=$(printf '%s\\n' \"$ANSWER\" | sed -nE {shlex.quote(pattern)} | head -n 1)"


def _expanded(url: str, base_url: str) -> str:
    """Quote a URL; one with variables in double quotes, where the percent-encoding leaves nothing else to expand."""
    whole = f"{base_url}{url}"
    return f'"{whole}"' if "${" in url else shlex.quote(whole)


def _method(step: Step) -> list[str]:
    implied = "GET" if step.content is None else "POST"
    return [] if step.method == implied else ["-X", step.method]


def _headers(step: Step, token: str) -> list[str]:
    words = [word for name, value in step.request.headers for word in ("-H", shlex.quote(f"{name}: {value}"))]
    recased = f'$(printf %s "${{{token}}}" | tr a-zA-Z A-Za-z)'
    value = bearer(step, f"${{{token}}}", truncated=f"${{{token}%?}}", recased=recased)
    if value is not None:
        words += ["-H", f'"Authorization: {value}"']
    if step.media_type is not None:
        words += ["-H", shlex.quote(f"Content-Type: {step.media_type}")]
    return words


def bearer(step: Step, token: str, *, truncated: str, recased: str) -> str | None:
    """Give the Authorization header of a step's kind of credentials, or None for none.

    Args:
        step: The step.
        token: How the language of the reproduction writes the token.
        truncated: Ditto, without its last character.
        recased: Ditto, capitals and small letters exchanged.
    """
    values = {
        "valid": f"Bearer {token}",
        "none": None,
        "invalid": "Bearer invalid-token",
        "truncated": f"Bearer {truncated}",
        "extended": f"Bearer {token}x",
        "recased": f"Bearer {recased}",
        "empty": "Bearer",
        "wrong-scheme": f"Basic {token}",
    }
    return values[step.credentials]


def _body(step: Step) -> list[str]:
    if step.content is None:
        return []
    return ["--data-binary", "@-" if _piped(step) else shlex.quote(step.content.decode())]


def _piped(step: Step) -> list[str]:
    """Give the front of a pipe for content that can't stand as a word of the command line."""
    content = step.content or b""
    if not _is_text(content):
        return ["printf", shlex.quote(_octal(content)), "|"]
    return ["printf", "%s", shlex.quote(content.decode()), "|"] if len(content) > _LONGEST_WORD else []


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode() and not content.startswith(b"@")
    except UnicodeDecodeError:
        return False


def _octal(content: bytes) -> str:
    return "".join(chr(byte) if 0x20 <= byte < 0x7F and byte not in b"%\\" else f"\\{byte:03o}" for byte in content)
