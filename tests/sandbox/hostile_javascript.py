"""Solutions in JavaScript that nobody should run outside of a worker.

The kind of an outcome, with the type of the error after a colon; words with blanks between are alternatives. `l0` is
what happens without the kernel's fences, where Node's own permissions are all that there is.
"""

from __future__ import annotations

from dataclasses import dataclass

HANG = 0.3


@dataclass(frozen=True)
class HostileScript:
    """A body is what `f(1)` does; `f(2)` returns 7, and must again afterward."""

    name: str
    body: str
    outcome: str
    l0: str = ""
    seconds: float = 5.0

    def source(self, home):
        return (
            f"const HOME = {str(home)!r};\nconst fs = require('fs');\n"
            f"function f(x) {{\n  if (x === 2) return 7;\n  {self.body}\n}}\n"
        )

    def expected(self, layer):
        return (self.l0 if layer == "L0" and self.l0 else self.outcome).split()


SCRIPTS = [
    # Leaving.
    HostileScript("process.exit", "process.exit(3)", "exit"),
    HostileScript("process.reallyExit", "process.reallyExit(0)", "exit"),
    HostileScript("process.abort", "process.abort()", "crash"),
    HostileScript("kill itself", "process.kill(process.pid, 'SIGKILL'); for (;;);", "crash"),
    HostileScript("kill drill", "process.kill(process.ppid, 'SIGTERM'); return 1", "raise:Error", l0="skip"),
    HostileScript("kill everybody", "process.kill(-1, 'SIGTERM'); return 1", "raise:Error", l0="skip"),
    # Never ending.
    HostileScript("loop", "for (;;);", "timeout", seconds=HANG),
    HostileScript("loop that swallows", "for (;;) { try { for (;;); } catch {} }", "timeout", seconds=HANG),
    HostileScript("regex that blows up", "return /(a+)+$/.test('a'.repeat(60) + 'b')", "timeout", seconds=HANG),
    HostileScript("waiting", "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)", "timeout", seconds=HANG),
    HostileScript("promise that is never settled", "return new Promise(() => {})", "raise:Promise"),
    HostileScript("timer without end", "return new Promise(() => setInterval(() => {}, 9))", "timeout", seconds=HANG),
    HostileScript(
        "microtasks without end",
        "const go = () => Promise.resolve().then(go); return go()",
        "timeout memory",
        seconds=HANG,
    ),
    # Memory and the stack.
    HostileScript("growing array", "const a = []; for (;;) a.push([x, x, x])", "memory", seconds=20),
    HostileScript("growing buffers", "const a = []; for (;;) a.push(Buffer.alloc(1e7, 1))", "memory", seconds=20),
    HostileScript("huge string", "return 'a'.repeat(2 ** 30).length", "raise:RangeError"),
    HostileScript("deep recursion", "return f(x)", "raise:RangeError"),
    HostileScript(
        "deep value",
        "let a = []; for (let i = 0; i < 1e6; i++) a = [a]; return JSON.stringify(a).length",
        "raise:RangeError memory",
    ),
    # Output, and the worker's own pipes.
    HostileScript("flood", "for (;;) console.log('x'.repeat(1000))", "timeout", seconds=HANG),
    HostileScript("flood past the console", "for (;;) fs.writeSync(1, 'x'.repeat(65536))", "timeout", seconds=HANG),
    HostileScript(
        "its pipes closed",
        "for (let fd = 3; fd < 64; fd++) try { fs.closeSync(fd) } catch {}; return 1",
        "protocol crash exit timeout",
    ),
    HostileScript(
        "half of an answer", "fs.writeSync(+process.argv[3], Buffer.from([0, 0, 9])); return 1", "protocol timeout"
    ),
    HostileScript(
        "another's answer",
        "fs.writeSync(+process.argv[3], '\\0\\0\\0\\x15[9,0,\"value\",1,1,0,{}]'); return 1",
        "protocol",
    ),
    HostileScript(
        "the number of a request, from an iterator",
        'const forge = (n) => { const body = `[${n},0,"value",1,1,0,{}]`; const head = Buffer.alloc(4);'
        " head.writeUInt32BE(body.length); fs.writeSync(+process.argv[3], Buffer.concat([head, Buffer.from(body)])); };"
        " const each = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function () {"
        " if (this[0] === 'call') forge(this[1]); return each.call(this); }; return 1",
        "value",
    ),
    # The program's own tools.
    HostileScript(
        "prototypes replaced",
        "Array.prototype.push = String.prototype.replace = JSON.stringify = Map.prototype.set = () => 9; return 1",
        "value",
    ),
    HostileScript(
        "toJSON",
        "Array.prototype.toJSON = Object.prototype.toJSON = Number.prototype.toJSON = () => 9; return 1",
        "value",
    ),
    HostileScript("proxy", "return new Proxy({}, { get() { throw new Error('no') } })", "wrong raise:Error"),
    HostileScript(
        "getter that throws",
        "throw Object.defineProperty(new Error(), 'message', { get() { throw 1 } })",
        "raise:Error",
    ),
    # Outside of the process.
    HostileScript("read a file", "return fs.readFileSync(HOME + '/mine').length", "raise:Error"),
    HostileScript("read the passwords", "return fs.readFileSync('/etc/passwd').length", "raise:Error"),
    HostileScript("write a file", "fs.writeFileSync(HOME + '/new', 'x'); return 1", "raise:Error"),
    HostileScript("remove a file", "fs.rmSync(HOME + '/mine'); return 1", "raise:Error"),
    HostileScript("rename a file", "fs.renameSync(HOME + '/mine', HOME + '/yours'); return 1", "raise:Error"),
    HostileScript("start a program", "return require('child_process').execSync('id').length", "raise:Error"),
    HostileScript(
        "start Node",
        "return require('child_process').spawnSync(process.execPath, ['-v']).stdout.length",
        "raise:TypeError raise:Error",
    ),
    HostileScript(
        "connect",
        "return new Promise((yes, no) => require('net').connect(9, '127.0.0.1').on('error', no).on('connect', yes))",
        "raise:Error",
        l0="raise:Error raise:AggregateError",
    ),
    HostileScript(
        "listen",
        "return new Promise((yes, no) => require('net').createServer().on('error', no).listen(0, yes))",
        "raise:Error",
        l0="wrong",
    ),
    HostileScript(
        "look up a name",
        "return require('dns').promises.lookup('example.org')",
        "raise:Error wrong timeout",
        l0="raise:Error wrong timeout",
        seconds=3,
    ),
    HostileScript("load a library", "process.dlopen({ exports: {} }, HOME + '/mine'); return 1", "raise:Error"),
    HostileScript(
        "debugger", "process._debugProcess(process.ppid); return 1", "raise:Error raise:TypeError", l0="skip"
    ),
    HostileScript(
        "internal binding",
        "return process.binding('fs').internalModuleReadJSON(HOME + '/mine').length",
        "raise:TypeError raise:Error wrong value",
    ),
]
