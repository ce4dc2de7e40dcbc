"""Solutions that nobody should run outside of a worker: what they do inside of their own process."""

from __future__ import annotations

from tests.sandbox.hostile_case import HANG, Hostile

ANSWERS = """
def forge(frame, size=None):
    frame = frame.encode()
    for fd in range(3, 256):
        try:
            os.write(fd, (size or len(frame)).to_bytes(4, 'big') + frame)
        except OSError:
            pass
"""
SEARCH = """
import gc
names = {type(o).__name__ for o in gc.get_objects()}
modules = {m for m in sys.modules if m.partition('.')[0] in ('runner', 'hypothesis', 'pytest')}
return bool(modules or names & {'Problem', 'Judgment', 'Report'})
"""
FIND = """
frame = sys._getframe()
while not hasattr(frame.f_locals.get('self'), '_answers'):
    frame = frame.f_back
session = frame.f_locals['self']
"""
FRAMES = FIND + "session._answer(1, 0, ('value', 7, 0, {}))\nreturn 1"
BREAK = FIND + "session._answers = session._case = None\nreturn 1"

INSIDE = [
    # Leaving.
    Hostile("sys.exit", "sys.exit(3)", "exit"),
    Hostile("os._exit", "os._exit(3)", "exit"),
    Hostile("os._exit as if all were well", "os._exit(0)", "exit"),
    Hostile("exit code of a broken worker", "os._exit(70)", "protocol"),
    Hostile("exit inside a generator", "yield 1\nraise SystemExit", "exit", returns="list[int]", recovers=False),
    Hostile("keyboard interrupt", "raise KeyboardInterrupt", "raise:KeyboardInterrupt"),
    Hostile("generator exit", "raise GeneratorExit", "raise:GeneratorExit"),
    Hostile("interrupt of the main thread", "import _thread\n_thread.interrupt_main()\nreturn 1", "value"),
    Hostile("abort", "os.abort()", "crash"),
    Hostile("kill itself", "os.kill(os.getpid(), signal.SIGKILL)\ntime.sleep(9)", "crash"),
    Hostile("stop itself", "os.kill(os.getpid(), signal.SIGSTOP)\ntime.sleep(60)", "timeout", seconds=HANG),
    Hostile("null pointer", "import ctypes\nctypes.string_at(0)", "crash"),
    # Never ending.
    Hostile("loop", "while True: pass", "timeout", seconds=HANG),
    Hostile("loop that swallows", "while True:\n  try:\n    while True: pass\n  except: pass", "timeout", seconds=HANG),
    Hostile("sleep", "time.sleep(60)", "timeout", seconds=HANG),
    Hostile("lock", "threading.Lock().acquire() and threading.Semaphore(0).acquire()", "timeout", seconds=HANG),
    Hostile("loop in C", "sum(range(10 ** 12))", "timeout", seconds=HANG),
    Hostile("regex that blows up", "import re\nreturn bool(re.match('(a+)+$', 'a' * 60 + 'b'))", "timeout", seconds=HANG),
    Hostile("loop without a trace", "import faulthandler\nfaulthandler.disable()\nwhile True: pass", "timeout", seconds=HANG),
    Hostile(
        "loop that ignores the signal",
        "import faulthandler\nfaulthandler.unregister(signal.SIGUSR1)\nsignal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})\n"
        "while True: pass",
        "timeout",
        seconds=HANG,
    ),
    Hostile("loop when it is dropped", "return D()", "timeout", head="class D:\n  def __del__(self):\n    while True: pass", seconds=HANG),
    Hostile("waiting for input", "return int(input())", "raise:EOFError"),
    # Memory and the stack.
    Hostile("huge list", "return len([0] * 10 ** 10)", "memory"),
    Hostile("growing list", "a = []\nwhile True: a.append(bytearray(10 ** 6))", "memory"),
    Hostile("huge string", "return len('a' * 10 ** 12)", "memory"),
    Hostile("memory error swallowed", "try:\n  [0] * 10 ** 10\nexcept MemoryError:\n  return 1", "value"),
    Hostile("deep recursion", "return f(x)", "raise:RecursionError"),
    Hostile("recursion through C", "return max([x], key=f)", "raise:RecursionError"),
    Hostile("deep repr", "a = []\nfor _ in range(10 ** 5): a = [a]\nreturn len(repr(a))", "raise:RecursionError"),
    Hostile("recursion without a limit", "sys.setrecursionlimit(10 ** 9)\nreturn f(x)", "memory crash raise:SystemError timeout", seconds=1),
    Hostile("huge number", "return 10 ** 10 ** 6", "wrong"),
    # Output.
    Hostile("print flood", "while True: print('x' * 1000)", "timeout", seconds=HANG),
    Hostile("write flood", "while True: os.write(1, b'x' * 65536)", "timeout", seconds=HANG),
    Hostile("ten megabytes", "print('x' * 10 ** 7)\nreturn 1", "value"),
    Hostile("stdout closed", "sys.stdout.close()\nreturn 1", "value"),
    Hostile("stdout replaced", "sys.stdout = sys.stderr = None\nprint(1)\nreturn 1", "value"),
    Hostile("broken text", "print('\\ud800')\nreturn 1", "value"),
    # The worker's own pipes.
    Hostile("usual descriptors closed", "os.closerange(0, 3)\nreturn 1", "value"),
    Hostile("all descriptors closed", "os.closerange(0, 1000)\nreturn 1", "protocol"),
    Hostile("garbage", "forge('garbage')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("no answer", "forge('{}')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("half an answer", "forge('[1,0', 99)\nos._exit(0)", "exit", head=ANSWERS),
    Hostile("an answer that is never complete", "forge('[1,0', 99)\ntime.sleep(60)", "timeout", head=ANSWERS, seconds=HANG),
    Hostile("endless answer", "forge('[', 2 ** 32 - 1)\nreturn 1", "protocol", head=ANSWERS),
    Hostile("nested answer", "forge('[' * 60000)\nreturn 1", "protocol", head=ANSWERS),
    Hostile("answer to another question", "forge('[9,0,\"value\",1,0,0,{}]')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("forged value of a wrong type", "forge('[1,0,\"value\",\"7\",0,0,{}]')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("forged kind", "forge('[1,0,\"loaded\",1,0,0,{}]')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("forged time", "forge('[1,0,\"value\",1,' + '9' * 400 + ',0,{}]')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("forged line", "forge('[1,0,\"raise\",1,0,0,{\"fault\":{\"line\":Infinity}}]')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("forged extras", "forge('[1,0,\"raise\",1,0,0,{\"fault\":{\"frames\":3}}]')\nreturn 1", "protocol", head=ANSWERS),
    Hostile("traces without an end", "while True:\n  try: os.write(int(sys.argv[4]), b'x' * 65536)\n  except BlockingIOError: pass", "timeout", seconds=HANG),
    # Values that lie.
    Hostile("lying equality", "return L([9])", "value", head="class L(list):\n  def __eq__(self, o): return True", returns="list[int]"),
    Hostile("lying int", "return I(9)", "value", head="class I(int):\n  def __eq__(self, o): return True"),
    Hostile("lying number", "return I(9)", "value", value=9, head="class I(int):\n  __int__ = __index__ = __add__ = __repr__ = __str__ = lambda self, *o: 1"),
    Hostile("lying hash", "return {H(1), H(2)}", "value", head="class H(int):\n  def __hash__(self): return 1\n  def __eq__(self, o): return False", returns="set[int]"),
    Hostile("hash that raises once it is in", "return {H(9)}", "value", head="class H(int):\n  n = 0\n  def __hash__(self):\n    H.n += 1\n    return H.n // (H.n < 2)", returns="set[int]", value=[9]),
    Hostile("lying list", "return L([9])", "value", value=[9], head="class L(list):\n  def __iter__(self): return iter([1])\n  def __len__(self): return 1", returns="list[int]"),
    Hostile("lying text", "return S('9')", "value", value="9", head="class S(str):\n  def __str__(self): return '1'", returns="str"),
    Hostile("no number", "return float('nan')", "value", returns="float"),
    Hostile("half of a character", "return '\\ud800'", "value", value="\ud800", returns="str"),
    Hostile("lying class", "return C()", "wrong", head="class C:\n  __class__ = int"),
    Hostile("lying name", "return C()", "wrong", head="class M(type):\n  __name__ = property(len)\nclass C(metaclass=M): pass"),
    Hostile("looping repr", "return C()", "wrong", head="class C:\n  def __repr__(self):\n    while True: pass"),
    Hostile("endless generator", "return iter(int, 1)", "wrong", returns="list[int]", recovers=False),
    Hostile("list in itself", "a = []\na.append(a)\nreturn a", "wrong", returns="list[list[int]]"),
    Hostile("tree in itself", "t = TreeNode()\nt.left = t\nreturn t", "wrong", returns="TreeNode"),
    Hostile("raising property", "return C()", "raise:OSError", head="class C:\n  @property\n  def val(self): raise OSError", returns="TreeNode"),
    Hostile("unspeakable error", "raise E", "raise:E", head="class E(Exception):\n  def __str__(self): raise ValueError"),
    Hostile("message that lies about its length", "raise E", "raise:E", head="class S(str):\n  def __len__(self): return 1\nclass E(Exception):\n  def __str__(self): return S('x' * 10 ** 7)"),
    Hostile("drill's own error", "raise sys.modules['sandbox.wire.mismatch'].WireError('x')", "raise:WireError"),
    Hostile("graph with a neighbor that is none", "n = Node(1)\nn.neighbors = [None]\nreturn n", "wrong", returns="Node"),
    Hostile("endless message", "raise ValueError('x' * 10 ** 7)", "raise:ValueError"),
    Hostile("looping message", "raise E", "timeout", head="class E(Exception):\n  def __str__(self):\n    while True: pass", seconds=HANG),
    Hostile("error that causes itself", "e = ValueError()\ne.__cause__ = e\nraise e", "raise:ValueError"),
    # Meddling with the interpreter.
    Hostile("built-in len replaced", "import builtins\nbuiltins.len = lambda o: 0\nreturn 1", "value protocol", recovers=False),
    Hostile("built-ins gone", "import builtins\nbuiltins.__dict__.clear()\nreturn 1", "protocol raise exit", recovers=False),
    Hostile("modules gone", "sys.modules.clear()\nreturn 1", "value", recovers=False),
    Hostile("marshal replaced", "import marshal\nmarshal.loads = None\nreturn 1", "value"),
    Hostile("json replaced", "import json\njson.dumps = json.loads = json.JSONEncoder = None\nreturn 1", "value"),
    Hostile("time replaced", "time.time = time.monotonic = time.perf_counter = time.thread_time_ns = None\nreturn 1", "value"),
    Hostile("own limits lifted", "sys.setrecursionlimit(10 ** 6)\nsys.setswitchinterval(1e9)\nreturn 1", "value"),
    Hostile("garbage collector asked for drill's objects", SEARCH, "value", value=False, returns="bool"),
    Hostile("answer through the worker's own frames", FRAMES, "protocol", recovers=False),
    Hostile("worker's own frames broken", BREAK, "protocol", recovers=False),
    Hostile("endless tracing", "sys.settrace(lambda *a: f(1))\nreturn f(1)", "raise timeout crash memory", recovers=False, seconds=HANG),
    Hostile("loop at the end", "import atexit\natexit.register(f, 1)\nreturn 1", "value"),
    Hostile("error when it is dropped", "return D()", "wrong", head="class D:\n  def __del__(self): raise OSError"),
    Hostile("coming back when it is dropped", "K.append(D())\nK.clear()\nreturn 1", "value", head="K = []\nclass D:\n  def __del__(self): K.append(self)"),
]  # fmt: skip
