"""Lists of words."""

from __future__ import annotations

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import Palette
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source


class WordsKind(NoValues):
    """A list of words: cut from the text `of`, over an alphabet, or both."""

    def span(self, form: Form) -> Span:
        """As for a list of these words."""
        return self._list(form).span

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """As for a list of these words."""
        return self._list(form).layer(weight)

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """As for a list of these words."""
        return self._list(form).prepare(source, room)

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """As for a list of these words."""
        return self._list(form).probes(palette)

    def _list(self, form: Form) -> Form:
        return form.once("list", lambda: form.derive(_word_list(form)))


def _word_list(form: Form) -> Shape:
    least, most = form.bounds("length", 1, 10)
    text = form.value("of")
    options: list[Shape] = []
    if text is not None and len(text) >= least:
        options.append(Shape("substring", {"of": form["of"], "min_size": least, "max_size": min(most, len(text))}))
    if form["alphabet"] or text is None:
        near = [text] if text else []
        fields = {"alphabet": form["alphabet"], "min_size": least, "max_size": most, "near": near}
        options.append(Shape("str", fields))
    low, high = sizes(form)
    if not options and low > 0:
        form.impossible(f"no word of {least:,} characters can be cut from {text!r}")
    high = high if options else 0
    of = Shape("one_of", {"options": options or [Shape("str")]})
    return Shape("list", {"of": of, "min_size": low, "max_size": high, "distinct": form["distinct"]})
