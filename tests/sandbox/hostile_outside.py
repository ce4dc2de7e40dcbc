"""Solutions that reach out of their process: for others, for the network and for files."""

from __future__ import annotations

from tests.sandbox.hostile_case import DENIED, FORK, HANG, Hostile

OUTSIDE = [
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
    Hostile("fork bomb", "for _ in range(7): os.fork()\ntime.sleep(60)", DENIED, FORK, "timeout", seconds=HANG),
    Hostile("another program", "os.execv('/bin/sleep', ['sleep', '60'])", DENIED, "timeout", seconds=HANG),
    Hostile("thread left running", "threading.Thread(target=time.sleep, args=(60,)).start()\nreturn 1", "value", "value raise:RuntimeError"),
    Hostile("looping daemon", "threading.Thread(target=lambda: f(3), daemon=True).start()\nreturn 1", "value", "value raise:RuntimeError"),
    Hostile("signal to drill", "os.kill(os.getppid(), 0)\nreturn 1", DENIED, "value"),
    Hostile("signal to all", "os.kill(-1, 0)\nreturn 1", DENIED, "value"),
    Hostile("limits of drill", "import resource\nresource.prlimit(os.getppid(), resource.RLIMIT_NOFILE)\nreturn 1", DENIED, "value"),
    Hostile("its own limits looked at", "import resource\nreturn resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 0", "value", returns="bool"),
    Hostile("signals of a pipe", "import fcntl\nfcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())\nreturn 1", DENIED, "value raise:OSError"),
    Hostile("another signal of a pipe", "import fcntl\nfcntl.fcntl(0, 10, signal.SIGKILL)\nreturn 1", DENIED, "value raise:OSError"),
    Hostile("signals of a pipe, said otherwise", "import fcntl, struct\nfcntl.fcntl(0, 15, struct.pack('ii', 1, os.getppid()))\nreturn 1", DENIED, "value raise:OSError"),
    Hostile("handle of drill", "os.close(os.pidfd_open(os.getppid()))\nreturn 1", DENIED, "value"),
    Hostile("life of its own", "import ctypes\nreturn ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) < 0", "value", returns="bool"),
    # The world outside.
    Hostile("write a file", "os.write(os.open('/tmp', os.O_TMPFILE | os.O_RDWR), b'x')\nreturn 1", DENIED, "raise:OSError"),
    Hostile("read a file", "return len(open('/etc/passwd').read()) > 0", DENIED, "value", returns="bool"),
    Hostile("read the bank and the reference", "return 'reference' in open(BANK).read()", DENIED, "value", returns="bool"),
    Hostile("read the learner's folder", "return len(os.listdir(HOME))", DENIED, "value"),
    Hostile("write into the learner's folder", "return os.write(os.open(HOME + '/evil', os.O_WRONLY | os.O_CREAT), b'x')", DENIED, "raise:OSError", leaves="evil"),
    Hostile("write over the learner's file", "return os.write(os.open(HOME + '/mine', os.O_WRONLY), b'x')", DENIED, "raise:OSError"),
    Hostile("a folder beside the learner's", "os.mkdir(HOME + '/evil')\nreturn 1", DENIED, "value", leaves="evil"),
    Hostile("list a folder", "return len(os.listdir('/')) > 0", DENIED, "value", returns="bool"),
    Hostile("delete a file", "os.unlink('/not/there')", DENIED, "raise:FileNotFoundError"),
    Hostile("rename a file", "os.rename('/not/there', '/not/here')", DENIED, "raise:FileNotFoundError"),
    Hostile("make a folder", "os.mkdir('/not/there/at/all')", DENIED, "raise:FileNotFoundError"),
    Hostile("change a mode", "os.chmod('/not/there', 0)", DENIED, "raise:FileNotFoundError"),
    Hostile("TCP", "import socket\nsocket.create_connection(('127.0.0.1', 9), 1)", DENIED, "raise:ConnectionRefusedError"),
    Hostile("TCP server", "import socket\nsocket.create_server(('127.0.0.1', 0)).close()\nreturn 1", DENIED, "value"),
    Hostile("UDP", "import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\nreturn s.sendto(b'x', ('127.0.0.1', 9))", DENIED, "value"),
    Hostile("socket of the machine", "import socket\nsocket.socket(socket.AF_UNIX).connect('/not/there')", DENIED, "raise:FileNotFoundError"),
    Hostile("more memory", "import resource\nresource.setrlimit(resource.RLIMIT_AS, (-1, -1))\nreturn 1", "raise:ValueError", root="raise:ValueError value"),
    Hostile("libraries from elsewhere", "import hypothesis", "raise:ModuleNotFoundError"),
    Hostile("drill's own modules", "import runner.bank", "raise:ModuleNotFoundError"),
]  # fmt: skip
