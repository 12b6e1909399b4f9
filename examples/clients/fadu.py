"""A small client of Fadu for Python 3.9 or newer, without dependencies: one process of `fadu shell` for many commands.

    from fadu import Fadu
    with Fadu() as fadu:
        rows = fadu.rows("compare", "--metric", "法律援助", "--district", "崂山区", "--district", "环翠区")

See docs/extending.md for what the shell answers.
"""

import json
import os
import secrets
import subprocess
import threading
from dataclasses import dataclass


def _in_format(name, words):
    return words if "--format" in words else (*words, "--format", name)


@dataclass(frozen=True)
class Answer:
    """What a command gave: exit status (0 done, 1 not done, 2 mistyped), results and messages."""

    status: int
    out: str
    err: str


class FaduError(Exception):
    """A command that was not done; the message is what Fadu said."""

    def __init__(self, words, answer):
        super().__init__(f"{' '.join(words)}: {answer.err.strip() or answer.status}")
        self.answer = answer


class Fadu:
    """A running Fadu. Answers come in the order of the commands; one thread at a time."""

    def __init__(self, program="fadu", workspace=None, language=None):
        self._mark = "end-" + secrets.token_hex(8)  # a word that no data has
        environment = dict(os.environ)
        if workspace is not None:
            environment["FADU_WORKSPACE"] = str(workspace)
        command = [program] + (["--lang", language] if language else []) + ["shell", "--mark", self._mark]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                         env=environment)

    def run(self, *words):
        """Runs a command and returns its answer, whatever its status."""
        words = [str(word) for word in words]
        self._process.stdin.write(json.dumps(words).encode() + b"\n")
        self._process.stdin.flush()
        messages = []
        reader = threading.Thread(target=lambda: messages.append(self._until_mark(self._process.stderr)))
        reader.start()  # both streams at once: a full pipe would stop the other side
        out, status = self._until_mark(self._process.stdout)
        reader.join()
        return Answer(status, out, messages[0][0])

    def text(self, *words):
        """The results of a command; raises FaduError where it was not done."""
        answer = self.run(*words)
        if answer.status != 0:
            raise FaduError(words, answer)
        return answer.out

    def json(self, *words):
        """The results of a command in --format json."""
        return json.loads(self.text(*_in_format("json", words)))

    def rows(self, *words):
        """The rows of a command in --format jsonl: a list of dictionaries, without what is missing. pandas.DataFrame takes it."""
        return [json.loads(line) for line in self.text(*_in_format("jsonl", words)).splitlines() if line]

    def _until_mark(self, stream):
        lines = []
        for line in map(bytes.decode, stream):
            if line.startswith(self._mark + " "):
                return "".join(lines), int(line[len(self._mark):])
            lines.append(line)
        raise EOFError("fadu ended: " + "".join(lines))

    def close(self):
        """Ends the process."""
        if self._process.poll() is None:
            self._process.stdin.close()
            self._process.wait()
        self._process.stdout.close()
        self._process.stderr.close()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.close()
