"""The numbers of the system calls that the filter restricts, for each supported processor."""

from __future__ import annotations

# Pairs of name=number as text: two hundred of them are easier to read as a table.
_X86_64 = """
    socket=41 fork=57 vfork=58 execve=59 execveat=322 ptrace=101 process_vm_readv=310
    process_vm_writev=311 tkill=200 rt_sigqueueinfo=129 rt_tgsigqueueinfo=297 setsid=112 setpgid=109 unshare=272
    setns=308 mount=165 umount2=166 pivot_root=155 chroot=161 bpf=321 perf_event_open=298 add_key=248 request_key=249
    keyctl=250 userfaultfd=323 name_to_handle_at=303 open_by_handle_at=304 memfd_create=319 init_module=175
    finit_module=313 delete_module=176 kexec_load=246 reboot=169 swapon=167 swapoff=168 settimeofday=164
    clock_settime=227 sethostname=170 personality=135 setuid=105 setgid=106 setreuid=113 setregid=114 setresuid=117
    setresgid=119 setgroups=116 capset=126 setpriority=141 sched_setaffinity=203 sched_setscheduler=144
    sched_setparam=142 sched_setattr=314 ioprio_set=251
    shmget=29 semget=64 msgget=68 mq_open=240 creat=85 truncate=76 ftruncate=77
    fallocate=285 chmod=90 fchmod=91 fchmodat=268 chown=92 fchown=93 lchown=94 fchownat=260 utime=132 utimes=235
    futimesat=261 utimensat=280 setxattr=188 lsetxattr=189 fsetxattr=190 removexattr=197 lremovexattr=198
    fremovexattr=199 unlink=87 unlinkat=263 rename=82 renameat=264 renameat2=316 link=86 linkat=265 symlink=88
    symlinkat=266 mkdir=83 mkdirat=258 rmdir=84 mknod=133 mknodat=259
"""

_AARCH64 = """
    socket=198 execve=221 execveat=281 ptrace=117 process_vm_readv=270 process_vm_writev=271 tkill=130
    rt_sigqueueinfo=138 rt_tgsigqueueinfo=240 setsid=157 setpgid=154 unshare=97 setns=268 mount=40 umount2=39
    pivot_root=41 chroot=51 bpf=280 perf_event_open=241 add_key=217 request_key=218 keyctl=219 userfaultfd=282
    name_to_handle_at=264 open_by_handle_at=265 memfd_create=279 init_module=105 finit_module=273 delete_module=106
    kexec_load=104 reboot=142 swapon=224 swapoff=225 settimeofday=170 clock_settime=112 sethostname=161
    personality=92 setuid=146 setgid=144 setreuid=145 setregid=143 setresuid=147 setresgid=149 setgroups=159
    capset=91 setpriority=140 sched_setaffinity=122 sched_setscheduler=119 sched_setparam=118 sched_setattr=274
    ioprio_set=30
    shmget=194 semget=190 msgget=186 mq_open=180 truncate=45 ftruncate=46 fallocate=47 fchmod=52 fchmodat=53
    fchown=55 fchownat=54 utimensat=88 setxattr=5 lsetxattr=6 fsetxattr=7 removexattr=14 lremovexattr=15
    fremovexattr=16 unlinkat=35 renameat=38 renameat2=276 linkat=37 symlinkat=36 mkdirat=34 mknodat=33
"""

_EVERYWHERE = """
    pidfd_send_signal=424 io_uring_setup=425 io_uring_enter=426 io_uring_register=427 pidfd_open=434 pidfd_getfd=438
    process_madvise=440 fchmodat2=452
"""


def _numbers(*tables: str) -> tuple[int, ...]:
    return tuple(int(entry.partition("=")[2]) for table in tables for entry in table.split())


class Numbers:
    """The numbers for one processor. `opening` has pairs: the call, and the index of the argument with its flags."""

    def __init__(
        self,
        refused: str,
        clone: int,
        opening: tuple[tuple[int, int], ...],
        signaling: tuple[int, ...],
        prctl: int,
        prlimit: int,
        fcntl: int,
    ) -> None:
        self.refused = _numbers(refused, _EVERYWHERE)
        self.execute = _numbers(*(entry for entry in refused.split() if entry.startswith("execve=")))
        self.unknown = (435, 437)  # clone3 and openat2 have their flags in memory, which no filter can read
        self.clone = clone
        self.opening = opening
        self.signaling = signaling
        self.prctl = prctl
        self.prlimit = prlimit
        self.fcntl = fcntl


ARCHITECTURES: dict[str, tuple[int, Numbers]] = {
    "x86_64": (
        0xC000003E,
        Numbers(_X86_64, clone=56, opening=((2, 1), (257, 2)), signaling=(62, 234), prctl=157, prlimit=302, fcntl=72),
    ),
    "aarch64": (
        0xC00000B7,
        Numbers(_AARCH64, clone=220, opening=((56, 2),), signaling=(129, 131), prctl=167, prlimit=261, fcntl=25),
    ),
}
"""By the name of the machine in `uname`: the kernel's number for the processor, and the numbers of its calls."""
