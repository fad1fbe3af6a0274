/* posix_direct.h: the host's calls that programs make most, without the C library between (Linux on x86-64).
 *
 * Behind a host call processors have forgotten what they had predicted, and each return is dear: with the C library's
 * out of the way, a call through the gate has as many as a program in C that asks its library. Elsewhere, and with
 * sanitizers, which look into what the library is given, the library is asked. For posix_calls.h. */
#ifndef ABI_POSIX_DIRECT_H
#define ABI_POSIX_DIRECT_H

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define POSIX_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define POSIX_SANITIZED
#endif

#if defined(__linux__) && defined(__x86_64__) && defined(__LP64__) && !defined(POSIX_SANITIZED)

#include <errno.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>

/* -1: errno says why. */
static inline int64_t posix_system_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e)
{
    int64_t result;
    register int64_t fourth __asm__("r10") = d;
    register int64_t fifth __asm__("r8") = e;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "0"(number), "D"(a), "S"(b), "d"(c), "r"(fourth), "r"(fifth)
                     : "rcx", "r11", "memory");
    if (__builtin_expect(result < 0 && result >= -4095, 0)) {
        errno = (int)-result;
        return -1;
    }
    return result;
}

static inline ssize_t direct_read(int fd, void *buffer, size_t n)
{
    return posix_system_call(SYS_read, fd, (intptr_t)buffer, (int64_t)n, 0, 0);
}

static inline ssize_t direct_write(int fd, const void *buffer, size_t n)
{
    return posix_system_call(SYS_write, fd, (intptr_t)buffer, (int64_t)n, 0, 0);
}

static inline off_t direct_lseek(int fd, off_t offset, int whence)
{
    return posix_system_call(SYS_lseek, fd, offset, whence, 0, 0);
}

static inline int direct_close(int fd) { return (int)posix_system_call(SYS_close, fd, 0, 0, 0, 0); }

#ifdef SYS_openat2
static inline int direct_openat2(int directory, const char *path, const void *how, size_t size)
{
    return (int)posix_system_call(SYS_openat2, directory, (intptr_t)path, (intptr_t)how, (int64_t)size, 0);
}
#endif

#ifdef SYS_statx
static inline int direct_statx(int fd, const char *path, int flags, unsigned mask, struct statx *sx)
{
    return (int)posix_system_call(SYS_statx, fd, (intptr_t)path, flags, mask, (intptr_t)sx);
}
#endif

#define POSIX_DIRECT(name) direct_##name

#else
#define POSIX_DIRECT(name) name
#define direct_openat2(directory, path, how, size) ((int)syscall(SYS_openat2, directory, path, how, size))
#endif

#endif
