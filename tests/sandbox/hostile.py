"""Solutions that nobody should run outside of a worker, each with what must become of it.

A body is what `f(1)` does; `f(2)` returns 7, and must again afterwards. `outcome` is the kind of the outcome, for a
`raise` with the exception's type after a colon; `wrong` is a value of the wrong type. Where the layers differ, `l0` is
what happens without the kernel's fences, and `root` what happens there to a user whose processes nobody counts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Hostile:
    name: str
    body: str
    outcome: str
    l0: str = ""
    root: str = ""
    head: str = ""
    returns: str = "int"
    recovers: bool = True
    seconds: float = 5.0

    def source(self) -> str:
        body = "\n".join(f"    {line}" for line in self.body.strip("\n").splitlines())
        return f"import os, sys, signal, threading, time\n{self.head}\ndef f(x):\n    if x == 2: return 7\n{body}\n"

    def expected(self, layer: str, *, is_root: bool) -> str:
        if layer == "L1":
            return self.outcome
        return (self.root if is_root else "") or self.l0 or self.outcome


HANG = 0.3
DENIED = "raise:PermissionError"
ANSWERS = """
def forge(frame, size=None):
    frame = frame.encode()
    for fd in range(3, 256):
        try:
            os.write(fd, (size or len(frame)).to_bytes(4, 'big') + frame)
        except OSError:
            pass
"""
FORK = "raise:BlockingIOError"

HOSTILE = [
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
    Hostile("forged extras", "forge('[1,0,\"raise\",1,0,0,{\"fault\":{\"frames\":3}}]')\nreturn 1", "protocol", head=ANSWERS),
    # Values that lie.
    Hostile("lying equality", "return L([9])", "value", head="class L(list):\n  def __eq__(self, o): return True", returns="list[int]"),
    Hostile("lying int", "return I(9)", "value", head="class I(int):\n  def __eq__(self, o): return True"),
    Hostile("lying class", "return C()", "wrong", head="class C:\n  __class__ = int"),
    Hostile("lying name", "return C()", "wrong", head="class M(type):\n  __name__ = property(len)\nclass C(metaclass=M): pass"),
    Hostile("looping repr", "return C()", "wrong", head="class C:\n  def __repr__(self):\n    while True: pass"),
    Hostile("endless generator", "return iter(int, 1)", "wrong", returns="list[int]", recovers=False),
    Hostile("list in itself", "a = []\na.append(a)\nreturn a", "wrong", returns="list[list[int]]"),
    Hostile("tree in itself", "t = TreeNode()\nt.left = t\nreturn t", "wrong", returns="TreeNode"),
    Hostile("raising property", "return C()", "raise:OSError", head="class C:\n  @property\n  def val(self): raise OSError", returns="TreeNode"),
    Hostile("unspeakable error", "raise E", "raise:E", head="class E(Exception):\n  def __str__(self): raise ValueError"),
    Hostile("endless message", "raise ValueError('x' * 10 ** 7)", "raise:ValueError"),
    Hostile("looping message", "raise E", "timeout", head="class E(Exception):\n  def __str__(self):\n    while True: pass", seconds=HANG),
    Hostile("error that causes itself", "e = ValueError()\ne.__cause__ = e\nraise e", "raise:ValueError"),
    # Meddling with the interpreter.
    Hostile("built-in len replaced", "import builtins\nbuiltins.len = lambda o: 0\nreturn 1", "value protocol", recovers=False),
    Hostile("built-ins gone", "import builtins\nbuiltins.__dict__.clear()\nreturn 1", "protocol raise exit", recovers=False),
    Hostile("modules gone", "sys.modules.clear()\nreturn 1", "value", recovers=False),
    Hostile("marshal replaced", "import marshal\nmarshal.loads = None\nreturn 1", "value"),
    Hostile("endless tracing", "sys.settrace(lambda *a: f(1))\nreturn f(1)", "raise timeout crash memory", recovers=False, seconds=HANG),
    Hostile("loop at the end", "import atexit\natexit.register(f, 1)\nreturn 1", "value"),
    # Other processes and threads.
    Hostile("fork that comes back too", "os.fork()\nreturn 1", DENIED, FORK, "value"),
    Hostile("fork left behind", "if not os.fork(): time.sleep(60)\nreturn 1", DENIED, FORK, "value"),
    Hostile(
        "fork that hides in a session of its own",
        "if not os.fork():\n  os.setsid()\n  if not os.fork(): time.sleep(60)\n  os._exit(0)\nreturn 1",
        DENIED, FORK, "value",
    ),
    Hostile("fork that outlives the worker", "if os.fork(): os._exit(1)\ntime.sleep(60)", DENIED, FORK, "exit"),
    Hostile("fork and loop", "if not os.fork():\n  while True: pass\nwhile True: pass", DENIED, FORK, "timeout", seconds=HANG),
    Hostile("sub-process", "import subprocess\nreturn subprocess.Popen(['sleep', '60'], env={}) and 1", DENIED, FORK, "value"),
    Hostile("another program", "os.execv('/bin/sleep', ['sleep', '60'])", DENIED, "timeout", seconds=HANG),
    Hostile("thread left running", "threading.Thread(target=time.sleep, args=(60,)).start()\nreturn 1", "value", "value raise:RuntimeError"),
    Hostile("looping daemon", "threading.Thread(target=lambda: f(3), daemon=True).start()\nreturn 1", "value", "value raise:RuntimeError"),
    Hostile("signal to drill", "os.kill(os.getppid(), 0)\nreturn 1", DENIED, "value"),
    Hostile("signal to all", "os.kill(-1, 0)\nreturn 1", DENIED, "value"),
    Hostile("handle of drill", "os.close(os.pidfd_open(os.getppid()))\nreturn 1", DENIED, "value"),
    Hostile("life of its own", "import ctypes\nreturn ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) < 0", "value", returns="bool"),
    # The world outside.
    Hostile("write a file", "os.write(os.open('/tmp', os.O_TMPFILE | os.O_RDWR), b'x')\nreturn 1", DENIED, "raise:OSError"),
    Hostile("read a file", "return len(open('/etc/passwd').read()) > 0", DENIED, "value", returns="bool"),
    Hostile("list a folder", "return len(os.listdir('/')) > 0", DENIED, "value", returns="bool"),
    Hostile("delete a file", "os.unlink('/not/there')", DENIED, "raise:FileNotFoundError"),
    Hostile("rename a file", "os.rename('/not/there', '/not/here')", DENIED, "raise:FileNotFoundError"),
    Hostile("make a folder", "os.mkdir('/not/there/at/all')", DENIED, "raise:FileNotFoundError"),
    Hostile("change a mode", "os.chmod('/not/there', 0)", DENIED, "raise:FileNotFoundError"),
    Hostile("socket", "import socket\nsocket.socket().close()\nreturn 1", DENIED, "value"),
    Hostile("more memory", "import resource\nresource.setrlimit(resource.RLIMIT_AS, (-1, -1))\nreturn 1", "raise:ValueError", root="raise:ValueError value"),
    Hostile("libraries from elsewhere", "import hypothesis", "raise:ModuleNotFoundError"),
    Hostile("drill's own modules", "import runner.bank", "raise:ModuleNotFoundError"),
]  # fmt: skip

LOADS = {
    "exit": ("import sys\nsys.exit()", "exit"),
    "hard exit": ("import os\nos._exit(0)", "exit"),
    "loop": ("while True: pass", "timeout"),
    "recursion": ("def g(): g()\ng()", "raise"),
    "memory": ("a = [0] * 10 ** 10", "memory"),
    "crash": ("import ctypes\nctypes.string_at(0)", "crash"),
    "interrupt": ("raise KeyboardInterrupt", "raise"),
    "pipes closed": ("import os\nos.closerange(0, 1000)", "protocol"),
    "flood": ("while True: print('x' * 1000)", "timeout"),
    "deep nesting": ("x = " + "(" * 100_000, "syntax"),
    "deep expression": ("x = " + "-" * 100_000 + "1", "syntax"),
    "deep sum": ("x = " + "+".join("1" * 100_000), "syntax missing"),
    "null byte": ("x = 1\0", "syntax"),
    "empty": ("", "missing"),
    "name without a function": ("f = 3", "missing"),
    "star import of drill": ("from runner.grading.worker import *", "raise"),
}
