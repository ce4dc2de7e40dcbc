"""The kinds of clarifying questions, as data: how people say them, and which of the interviewer's facts answers them.

A fact answers a question of a kind if its keyword is one of the kind's and it says what the question is about.
"""

from __future__ import annotations

from runner.record import record

GENERAL = RETURN, COMPLEXITY = "return", "complexity"
"""The keywords of what every problem knows: what to return, and how fast it must be."""


@record
class QuestionKind:
    """A kind of question. `asks` is found in the question and `says` in the facts that answer it (regular expressions).

    `keywords` are those of the facts, the likeliest first. A fact with one of the `sure` ones need not match `says`.
    With `any_fact` a fact with another keyword answers, too, if it matches. With `nearest` the facts go by the words
    that they share with the question; one that shares none answers only by its keyword. After a kind that is the `last`
    no other one is tried.
    """

    asks: str
    sure: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    says: str = ""
    any_fact: bool = False
    nearest: bool = False
    last: bool = False


KINDS = (
    # questions that no fact answers
    QuestionKind(
        r"\b(must|should|may|do|can|could) (i|we) (have to )?use an? (?!\w+ (again|twice|more))|\blibrar|built.?in"
    ),
    QuestionKind(r"\bexamples?\b"),
    # time and memory
    QuestionKind(
        r"\b(constant|extra|additional|linear|less) (memory|space)|\bmemory (limit|matter)",
        ("memory",),
        ("mutation", COMPLEXITY),
        r"memory|in place|space",
    ),
    QuestionKind(
        r"optimi[sz]|\b(time|speed|runtime) (or|and|vs|over) (memory|space)|\bhow (fast|efficient|quick)"
        r"|\bfaster|\bcomplexit|\befficien|brute.?force|\bperforman|\b(linear|quadratic|logarithmic) time|\bbig.?o\b"
        r"|\bo\(|\btime limit|than linear|^speed$",
        ("speed", COMPLEXITY),
        ("memory", "output"),
        r"\btime\b|fast|O\(",
    ),
    # what is changed
    QuestionKind(
        r"\b(modif|mutat|overwrit|destroy|alter|reorder)|\bin.?place\b|\bchange the (?!order of the (out|res))"
        r"|\bsort (the|it|them)",
        ("mutation",),
    ),
    # the result
    QuestionKind(
        r"\breturn.* (if|when|for)\b.*\b(no|not|none|nothing|missing|absent|impossible|never|unreachable|fails?)\b"
        r"|\b(no|not|none|nothing|missing|absent|impossible|never)\b.*\breturn",
        ("none",),
        ("empty", "connectivity", "output", RETURN),
        r"return|answer|result|gives",
    ),
    QuestionKind(
        r"\b(index|indices|values?|position|count|number|bool(ean)?|pair|length|list|node) or (the |an? |just )?\w+"
        r"|true.{0,4}false|yes.or.no|\b(want|return|output|need)\b.* or\b",
        ("output", RETURN),
        (),
    ),
    QuestionKind(
        r"\bwhat\b.*\b(return|output|result look|give back|answer look)|\breturn (type|format|value)"
        r"|\b(output|result) format|\bformat of the (output|result|answer)|\bwhat do you (want|expect) back",
        ("output", RETURN),
        (),
    ),
    # sizes and values
    QuestionKind(
        r"\b(same|equal|different|differing|unequal) (length|size)|\blengths? (differ|equal|the same)"
        r"|\b(longer|shorter|larger|bigger) than the other|\bcan (one|\w) be (longer|shorter)",
        ("length",),
        ("size", "input", "empty"),
        r"length|longer|shorter|same (size|number)",
    ),
    QuestionKind(
        r"\bhow (large|big|high|small|low) (can|are|could|is|do|may|might|will) (the |an? |each )?"
        r"(value|number|element|integer|entr|price|weight|sum|cost|node value)"
        r"|\b(value|number|target|element)s? range|\brange of (the |possible )?(value|number|element|integer|node"
        r"|target)",
        (),
        ("values", "negative", "bounds", "zeros", "size"),
        r"\d",
    ),
    QuestionKind(
        r"\bnegative|\b(below|less than|under|smaller than) (zero|0)\b|\bpositive|\bminus\b|\b(un)?signed\b",
        ("negative",),
        ("values", "signs", "bounds", "zeros"),
        r"negative|positive|\u2212|\bfrom (0|1)|\b(0|1) to|between|at least (0|1)|unsigned|sign",
    ),
    QuestionKind(
        r"\boverflow|\b(32|64).?bit|\bbig integer", (), ("output", "values", "bounds"), r"bit|overflow", any_fact=True
    ),
    QuestionKind(
        r"\bzeros?\b(?!.?(based|index))(?! (element|node|item|length))|\bbe 0\b",
        ("zeros",),
        ("values", "negative", "bounds", "none", "empty", "input"),
        r"zero|\b0\b|positive|from 1\b|\b1 to|between 1",
    ),
    QuestionKind(
        r"\b(floats?|decimals?|fractions?|integers?|real numbers?|data ?types?|type of)\b"
        r"|\b(what|which) (are the )?(values|numbers|kinds? of (values|numbers))",
        ("values",),
        ("negative", "rounding", "characters"),
        r"integer|number|fraction|float|between|from",
    ),
    QuestionKind(
        r"\bround|\bfloor\b|\btruncat|\bprecis|\binteger division",
        ("rounding",),
        (),
        r"round|trunc|exact|float",
        any_fact=True,
    ),
    # equal ones
    QuestionKind(
        r"\b(reus|use (it|them|the same|an?|one|each|every)\b.*\b(again|twice|more|once|several|many)"
        r"|used? (again|twice|more|only once|once|several)|itself|themselves|same (element|index|number|coin|cell"
        r"|letter)"
        r" (twice|again|more))",
        (),
        ("identity", "duplicates", "connectivity", "overlap"),
        r"itself|again|used? once|reus|used|limit|its own|once|different ind|\btwo occurrences|equal strings"
        r"|of each other|as often|any number|stay",
    ),
    QuestionKind(
        r"\b(more than one|several|multiple|many|different|two) (valid |possible |correct |optimal |best )?"
        r"(solution|answer|pair|result|way|path|option|winner|maxim)|\bany of them|\bties?\b|\btied\b|\bwhich one\b"
        r"|\bis (it|the (answer|solution|result)) unique",
        ("ties",),
        ("none", "output", "order", "identity", "duplicates"),
        r"exactly one|\bany\b|several|unique|either|does not matter|only one|all (ways|of them)|first|smallest",
    ),
    QuestionKind(
        r"\bduplicat|\brepeat|\b(occur|appear|be there|come) (twice|more than once|again|several|multiple|many)"
        r"|\bdistinct|\bunique|\bequal (element|value|number|letter|node|item|key|interval)|\btwice\b"
        r"|\bsame (value|number|letter|character|word|element|name|time)|\bare (they|all \w+) different",
        ("duplicates",),
        ("ties", "identity", "values", "input", "negative", "order"),
        r"twice|repeat|distinct|equal|duplicate|again|same|different|unique",
    ),
    # text
    QuestionKind(
        r"\b(upper|lower).?case|\bcase.?(in)?sensitiv|\bcapital|\bdoes case\b",
        ("case",),
        ("characters", "values", "input"),
        r"case|lower|upper|letter",
    ),
    QuestionKind(
        r"\bascii|\bunicode|\balphabet|\b(which|what|other|only|special|kinds? of|which kinds) (\w+ )?"
        r"(character|letter|symbol|bracket|sign|kinds)|\bwhich kinds\b|\bpunctuation|\bspaces?\b(?! complex)|\bdigits\b"
        r"|\bletters only|\bwhitespace",
        ("characters",),
        ("case", "input", "values"),
        r"letter|character|lower|upper|digit|bracket|ASCII|space|alphabet",
        any_fact=True,
    ),
    # order
    QuestionKind(
        r"\bcontiguous|\badjacent|\bconsecutive|\bnext to each other|\bgaps?\b|\bskip|\bneighbou?ring (elements"
        r"|indices|houses)",
        (),
        ("order", "overlap", "bounds"),
        r"contiguous|adjacent|consecutive|gap|skip|subarray|next to|in a row",
        any_fact=True,
    ),
    QuestionKind(r"\binterleav|\bnest(ed|ing)?\b|\bcross", ("order",), ("overlap",), r"order|inside|nest|interleav"),
    QuestionKind(
        r"\b(un)?sorted|\bascending|\bdescending|\bin order\b(?!.*(output|result|return))|\bpre.?sorted",
        (),
        ("input", "order", "values", "output"),
        r"sorted|ascending|descending|increasing|decreasing|by (start|end)|\border",
        any_fact=True,
    ),
    QuestionKind(
        r"\border\b", ("order",), ("output", "ties", "input", "identity", "duplicates"), r"order|sorted|sequence"
    ),
    QuestionKind(
        r"\b(zero|one|0|1).?(based|index)|\bind(ex|ices|exes) (start|begin|from)|\bcount from\b",
        (),
        ("output", "order", "bounds", "values", "input"),
        r"(zero|one|0|1).(based|index)|(ind|count|number)\w* (start|from)",
        any_fact=True,
    ),
    # graphs, trees, grids
    QuestionKind(
        r"\bself.?loop|\bparallel edge|\bmulti.?edge|\bedges? (twice|from a \w+ to itself)",
        (),
        ("duplicates", "identity", "cycles"),
        r"itself|parallel|loop|twice|duplicate|at most one",
    ),
    QuestionKind(r"\bcycl|\bloops?\b|\bcircular|\bdag\b", ("cycles",), (), r"cycl|loop|circular", any_fact=True),
    QuestionKind(
        r"\b(un)?directed|\bone.?way|\bboth (ways|directions)|\bsymmetric|\bmutual",
        ("direction",),
        ("input", "connectivity"),
        r"direct|both",
        any_fact=True,
    ),
    QuestionKind(
        r"\bdiagonal|\bneighbou?rs?\b|\b(four|eight|4|8) directions|\bconnect|\breachable|\bisolated|\bcomponents?\b"
        r"|\bwhich directions|\bmove (in|dia)",
        ("connectivity",),
        ("input", "bounds", "overlap", "values"),
        r"diagonal|corner|horizontal|connect|neighbor|reach|isolated|component|up, down|right or",
    ),
    QuestionKind(
        r"\bbalanced|\bsearch tree|\bbst\b|\bcomplete\b|\bchain\b",
        (),
        ("input", "connectivity", "order"),
        r"balanced|search tree|chain|complete",
        any_fact=True,
    ),
    # edges
    QuestionKind(
        r"\binclusive|\bexclusive|\bendpoints?|\btouch|\b(start|end)s? (included|excluded)|\bincluded\b|\bboundar",
        (),
        ("bounds", "overlap", "order", "ties"),
        r"inclu|touch|\bends?\b|endpoint|closed|border|edge",
    ),
    QuestionKind(r"\boverlap", ("overlap",), ("bounds", "order"), r"overlap|touch"),
    QuestionKind(
        r"\bwrap|\bborder|\boutside\b|\bedge of\b|\boff the (grid|board|edge)",
        ("bounds",),
        ("connectivity", "input"),
        r"border|edge|outside|beyond|wrap",
    ),
    QuestionKind(
        r"\bempty|\bno (element|node|character|row|word|item|letter|number|interval|edge|coin)s?\b"
        r"|\bzero (element|node|item|length|row)|\bnull\b|\bnone\b(?=.*(root|head|tree|list))|\bat least one"
        r"|\bnothing in"
        r"|\b(only|just|single|one) (one )?(element|node|character|item|letter)\b|\bnulls\b|\bblank",
        ("empty",),
        ("size", "none", "bounds", "length", "values"),
        r"empty|at least|\bbetween (one|two|0|1|2) and\b|\b(one|two|1|2|0) (to|or)\b|\bfrom (one|two|0|1|2)\b"
        r"|never|null|missing|single",
        any_fact=True,
    ),
    QuestionKind(
        r"\balways (an?|one|exactly|possible|there|exist|valid|reach|in)\b|\bguarante|\bexactly one"
        r"|\bis there (always|an?) "
        r"|\bno \w+ (exist|work|fit|is possible|can|adds)|\bno (valid |such )?(solution|answer|path|pair|match|way"
        r"|result|cycle|island|common)"
        r"|\b(not|never|n.t) (be )?(found|there|exist|possible|present|in the|reach|match|enough)|\bimpossible"
        r"|\bmissing|\babsent"
        r"|\bcan.?not be (found|reached|made|done)|\bnothing (is )?(found|fits|matches|in common)|\bunreachable"
        r"|\bnot in\b",
        ("none",),
        ("connectivity", "input", "empty", "output", "values"),
        r"exactly|always|exist|reach|missing|no |without|guarantee|impossible|valid",
    ),
    QuestionKind(
        r"\b(in)?valid\b|\bwell.?formed|\bmalformed",
        (),
        ("input", "none", "values"),
        r"valid|well.formed",
        any_fact=True,
    ),
    QuestionKind(
        r"\bhow (long|large|big|wide|high|deep|tall)\b|\bhow many (?!times|ways|sol|ans)|\bmax(imum|imal)? (input "
        r"|possible )?"
        r"(size|length|number|n\b|depth)|\bsizes?\b|\b(input )?limits?\b|\bconstraints?\b|\bupper bound|\bup to\b"
        r"|\brange of n\b|\bfit (in|into) memory",
        ("size",),
        (),
    ),
)
