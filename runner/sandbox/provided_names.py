"""What a solution may use without an import, by module: made by `python -m tests.support.provided`.

It holds the names of all Pythons that drill runs on; one that lacks some goes without them.
"""

MEMBERS = {
    "sortedcontainers": (" SortedDict SortedKeyList SortedList SortedSet "),
    "fractions": (" Fraction "),
    "typing": (
        " AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator"
        " Awaitable BinaryIO ByteString Callable ChainMap ClassVar Collection Concatenate Container ContextManager"
        " Coroutine Counter DefaultDict Deque Dict Final ForwardRef FrozenSet Generator Generic Hashable IO"
        " ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping MappingView Match MutableMapping"
        " MutableSequence MutableSet NamedTuple Never NewType NoDefault NoReturn NotRequired Optional OrderedDict"
        " ParamSpec ParamSpecArgs ParamSpecKwargs Pattern Protocol ReadOnly Required Reversible Self Sequence Set"
        " Sized SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound"
        " TYPE_CHECKING Text TextIO Tuple Type TypeAlias TypeAliasType TypeGuard TypeIs TypeVar TypeVarTuple"
        " TypedDict Union Unpack ValuesView assert_never assert_type cast clear_overloads dataclass_transform"
        " final get_args get_origin get_overloads get_protocol_members get_type_hints is_protocol is_typeddict"
        " no_type_check no_type_check_decorator overload override reveal_type runtime_checkable "
    ),
    "collections": (" ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple "),
    "heapq": (" heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest "),
    "bisect": (" bisect bisect_left bisect_right insort insort_left insort_right "),
    "math": (
        " acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2"
        " expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt"
        " lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh"
        " sqrt sumprod tan tanh tau trunc ulp "
    ),
    "itertools": (
        " accumulate batched chain combinations combinations_with_replacement compress count cycle dropwhile"
        " filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest "
    ),
    "functools": (
        " WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cache cached_property cmp_to_key lru_cache partial partialmethod"
        " reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps "
    ),
    "operator": (
        " abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat"
        " ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itemgetter"
        " itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow rshift"
        " setitem sub truediv truth xor "
    ),
    "string": (
        " Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits"
        " printable punctuation whitespace "
    ),
    "re": (
        " A ASCII DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern PatternError RegexFlag S U UNICODE"
        " VERBOSE X compile error escape findall finditer fullmatch match purge search split sub subn template "
    ),
    "random": (
        " Random SystemRandom betavariate binomialvariate choice choices expovariate gammavariate gauss"
        " getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange"
        " sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate "
    ),
    "statistics": (
        " NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean kde kde_random"
        " linear_regression mean median median_grouped median_high median_low mode multimode pstdev pvariance"
        " quantiles stdev variance "
    ),
    "datetime": (" MAXYEAR MINYEAR UTC date datetime time timedelta timezone tzinfo "),
    "copy": (" Error copy deepcopy replace "),
    "io": (
        " BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO"
        " DEFAULT_BUFFER_SIZE FileIO IOBase IncrementalNewlineDecoder RawIOBase SEEK_CUR SEEK_END SEEK_SET"
        " StringIO TextIOBase TextIOWrapper UnsupportedOperation open open_code text_encoding "
    ),
    "json": (" JSONDecodeError JSONDecoder JSONEncoder dump dumps load loads "),
    "sys": (
        " abiflags activate_stack_trampoline addaudithook api_version argv audit base_exec_prefix base_prefix"
        " breakpointhook builtin_module_names byteorder call_tracing copyright deactivate_stack_trampoline"
        " displayhook dont_write_bytecode exc_info excepthook exception exec_prefix executable exit flags"
        " float_info float_repr_style get_asyncgen_hooks get_coroutine_origin_tracking_depth"
        " get_int_max_str_digits getallocatedblocks getdefaultencoding getdlopenflags getfilesystemencodeerrors"
        " getfilesystemencoding getprofile getrecursionlimit getrefcount getsizeof getswitchinterval gettrace"
        " getunicodeinternedsize hash_info hexversion implementation int_info intern is_finalizing"
        " is_stack_trampoline_active maxsize maxunicode meta_path modules monitoring orig_argv path path_hooks"
        " path_importer_cache platform platlibdir prefix pycache_prefix set_asyncgen_hooks"
        " set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile setrecursionlimit"
        " setswitchinterval settrace stderr stdin stdlib_module_names stdout thread_info unraisablehook version"
        " version_info warnoptions "
    ),
}
