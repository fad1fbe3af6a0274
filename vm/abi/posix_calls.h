/* posix_calls.h: the host's functions as the back end calls them, for --trace-abi-host: each is noted with its arguments
 * and its result when that is on, and costs one test when it is not. Included last, after all system headers. */
#ifndef ABI_POSIX_CALLS_H
#define ABI_POSIX_CALLS_H

#include <stdint.h>

#include "abi/hooks.h"

/* Notes a call, before it: kinds, a letter for each argument: d int, l 64-bit, x int in hexadecimal, o in octal, s text,
 * p pointer; and its result, after it. Keeps errno. The arguments of a noted call must not hold another one. */
void posix_note(const char *name, const char *kinds, int count, ...);
void posix_note_result(int64_t result);

#define POSIX_COUNT_(a, b, c, d, e, f, g, h, n, ...) n
#define POSIX_COUNT(...) POSIX_COUNT_(__VA_ARGS__, 8, 7, 6, 5, 4, 3, 2, 1)
#define POSIX_NOTED(name, kinds, ...) POSIX_NOTED_AS(name, name, kinds, __VA_ARGS__)
#define POSIX_NOTED_AS(name, function, kinds, ...)                                                \
    ({                                                                                            \
        __typeof__((function)(__VA_ARGS__)) noted_result = {0};                                    \
        if (__builtin_expect(abi_trace_host, 0)) {                                                \
            posix_note(#name, kinds, POSIX_COUNT(__VA_ARGS__), __VA_ARGS__);                      \
            noted_result = (function)(__VA_ARGS__);                                               \
            posix_note_result((int64_t)(intptr_t)noted_result);                                   \
        } else {                                                                                  \
            noted_result = (function)(__VA_ARGS__);                                               \
        }                                                                                         \
        noted_result;                                                                             \
    })
#define POSIX_NOTED_0(name)                                                                       \
    ({                                                                                            \
        if (__builtin_expect(abi_trace_host, 0))                                                  \
            posix_note(#name, "", 0);                                                             \
        __auto_type noted_result = (name)();                                                      \
        if (__builtin_expect(abi_trace_host, 0))                                                  \
            posix_note_result((int64_t)noted_result);                                             \
        noted_result;                                                                             \
    })

#include "abi/posix_direct.h"

#define open(...) POSIX_NOTED(open, "sxo", __VA_ARGS__)
#define openat(...) POSIX_NOTED(openat, "dsxo", __VA_ARGS__)
#define close(...) POSIX_NOTED_AS(close, POSIX_DIRECT(close), "d", __VA_ARGS__)
#define read(...) POSIX_NOTED_AS(read, POSIX_DIRECT(read), "dpl", __VA_ARGS__)
#define write(...) POSIX_NOTED_AS(write, POSIX_DIRECT(write), "dpl", __VA_ARGS__)
#define pread(...) POSIX_NOTED(pread, "dpll", __VA_ARGS__)
#define pwrite(...) POSIX_NOTED(pwrite, "dpll", __VA_ARGS__)
#define lseek(...) POSIX_NOTED_AS(lseek, POSIX_DIRECT(lseek), "dld", __VA_ARGS__)
#define fstat(...) POSIX_NOTED(fstat, "dp", __VA_ARGS__)
#define stat(...) POSIX_NOTED(stat, "sp", __VA_ARGS__)
#define fstatat(...) POSIX_NOTED(fstatat, "dspx", __VA_ARGS__)
#define statx(...) POSIX_NOTED_AS(statx, POSIX_DIRECT(statx), "dsxxp", __VA_ARGS__)
#define ftruncate(...) POSIX_NOTED(ftruncate, "dl", __VA_ARGS__)
#define fsync(...) POSIX_NOTED(fsync, "d", __VA_ARGS__)
#define fdatasync(...) POSIX_NOTED(fdatasync, "d", __VA_ARGS__)
#define fcntl(...) POSIX_NOTED(fcntl, "dd", __VA_ARGS__)
#define mmap(...) POSIX_NOTED(mmap, "plxxdl", __VA_ARGS__)
#define munmap(...) POSIX_NOTED(munmap, "pl", __VA_ARGS__)
#define msync(...) POSIX_NOTED(msync, "plx", __VA_ARGS__)
#define ioctl(...) POSIX_NOTED(ioctl, "dx", __VA_ARGS__)
#define ppoll(...) POSIX_NOTED(ppoll, "pl", __VA_ARGS__)
#define pipe2(...) POSIX_NOTED(pipe2, "px", __VA_ARGS__)
#define isatty(...) POSIX_NOTED(isatty, "d", __VA_ARGS__)
#define tcgetattr(...) POSIX_NOTED(tcgetattr, "dp", __VA_ARGS__)
#define tcsetattr(...) POSIX_NOTED(tcsetattr, "ddp", __VA_ARGS__)
#define faccessat(...) POSIX_NOTED(faccessat, "dsxx", __VA_ARGS__)
#define fdopendir(...) POSIX_NOTED(fdopendir, "d", __VA_ARGS__)
#define opendir(...) POSIX_NOTED(opendir, "s", __VA_ARGS__)
#define readdir(...) POSIX_NOTED(readdir, "p", __VA_ARGS__)
/* Its argument is gone afterwards. */
#define closedir(dir)                                                                             \
    ({                                                                                            \
        if (__builtin_expect(abi_trace_host, 0))                                                  \
            posix_note("closedir", "", 0);                                                        \
        int noted_result = (closedir)(dir);                                                       \
        if (__builtin_expect(abi_trace_host, 0))                                                  \
            posix_note_result(noted_result);                                                      \
        noted_result;                                                                             \
    })
#define mkdirat(...) POSIX_NOTED(mkdirat, "dso", __VA_ARGS__)
#define unlinkat(...) POSIX_NOTED(unlinkat, "dsx", __VA_ARGS__)
#define renameat(...) POSIX_NOTED(renameat, "dsds", __VA_ARGS__)
#define renameat2(...) POSIX_NOTED(renameat2, "dsdsx", __VA_ARGS__)
#define linkat(...) POSIX_NOTED(linkat, "dsdsx", __VA_ARGS__)
#define symlinkat(...) POSIX_NOTED(symlinkat, "sds", __VA_ARGS__)
#define readlinkat(...) POSIX_NOTED(readlinkat, "dspl", __VA_ARGS__)
#define readlink(...) POSIX_NOTED(readlink, "spl", __VA_ARGS__)
#define fchmodat(...) POSIX_NOTED(fchmodat, "dsox", __VA_ARGS__)
#define fchownat(...) POSIX_NOTED(fchownat, "dsddx", __VA_ARGS__)
#define utimensat(...) POSIX_NOTED(utimensat, "dspx", __VA_ARGS__)
#define realpath(...) POSIX_NOTED(realpath, "sp", __VA_ARGS__)
#define getcwd(...) POSIX_NOTED(getcwd, "pl", __VA_ARGS__)
#define fstatvfs(...) POSIX_NOTED(fstatvfs, "dp", __VA_ARGS__)
#define statvfs(...) POSIX_NOTED(statvfs, "sp", __VA_ARGS__)
#define getxattr(...) POSIX_NOTED(getxattr, "sspl", __VA_ARGS__)
#define setxattr(...) POSIX_NOTED(setxattr, "ssplx", __VA_ARGS__)
#define listxattr(...) POSIX_NOTED(listxattr, "spl", __VA_ARGS__)
#define removexattr(...) POSIX_NOTED(removexattr, "ss", __VA_ARGS__)
#define fgetxattr(...) POSIX_NOTED(fgetxattr, "dspl", __VA_ARGS__)
#define fsetxattr(...) POSIX_NOTED(fsetxattr, "dsplx", __VA_ARGS__)
#define flistxattr(...) POSIX_NOTED(flistxattr, "dpl", __VA_ARGS__)
#define fremovexattr(...) POSIX_NOTED(fremovexattr, "ds", __VA_ARGS__)
#define clock_gettime(...) POSIX_NOTED(clock_gettime, "dp", __VA_ARGS__)
#define getentropy(...) POSIX_NOTED(getentropy, "pl", __VA_ARGS__)
#define uname(...) POSIX_NOTED(uname, "p", __VA_ARGS__)
#define sysconf(...) POSIX_NOTED(sysconf, "d", __VA_ARGS__)
#define getpid() POSIX_NOTED_0(getpid)
#define getuid() POSIX_NOTED_0(getuid)
#define getgid() POSIX_NOTED_0(getgid)
#define getloadavg(...) POSIX_NOTED(getloadavg, "pd", __VA_ARGS__)
#define sched_getaffinity(...) POSIX_NOTED(sched_getaffinity, "dlp", __VA_ARGS__)
#define umask(...) POSIX_NOTED(umask, "o", __VA_ARGS__)
#define waitpid(...) POSIX_NOTED(waitpid, "dpx", __VA_ARGS__)
#define kill(...) POSIX_NOTED(kill, "dd", __VA_ARGS__)
#define posix_spawnp(...) POSIX_NOTED(posix_spawnp, "ps", __VA_ARGS__)
#define sigaction(...) POSIX_NOTED(sigaction, "dpp", __VA_ARGS__)
#define sem_wait(...) POSIX_NOTED(sem_wait, "p", __VA_ARGS__)
#define socket(...) POSIX_NOTED(socket, "ddd", __VA_ARGS__)
#define bind(...) POSIX_NOTED(bind, "dpd", __VA_ARGS__)
#define listen(...) POSIX_NOTED(listen, "dd", __VA_ARGS__)
#define accept(...) POSIX_NOTED(accept, "dpp", __VA_ARGS__)
#define connect(...) POSIX_NOTED(connect, "dpd", __VA_ARGS__)
#define getsockname(...) POSIX_NOTED(getsockname, "dpp", __VA_ARGS__)
#define getpeername(...) POSIX_NOTED(getpeername, "dpp", __VA_ARGS__)
#define sendto(...) POSIX_NOTED(sendto, "dplxpd", __VA_ARGS__)
#define recvfrom(...) POSIX_NOTED(recvfrom, "dplxpp", __VA_ARGS__)
#define shutdown(...) POSIX_NOTED(shutdown, "dd", __VA_ARGS__)
#define getsockopt(...) POSIX_NOTED(getsockopt, "dddpp", __VA_ARGS__)
#define setsockopt(...) POSIX_NOTED(setsockopt, "dddpd", __VA_ARGS__)
#define getaddrinfo(...) POSIX_NOTED(getaddrinfo, "sspp", __VA_ARGS__)
#define getnameinfo(...) POSIX_NOTED(getnameinfo, "pdpdpdx", __VA_ARGS__)
#define getifaddrs(...) POSIX_NOTED(getifaddrs, "p", __VA_ARGS__)
#define dup2(...) POSIX_NOTED(dup2, "dd", __VA_ARGS__)
#define fopen(...) POSIX_NOTED(fopen, "ss", __VA_ARGS__)

#endif
