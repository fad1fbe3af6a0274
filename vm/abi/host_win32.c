/* host_win32.c: the seam for Windows: compiled there only, and there instead of host_posix_*.c.
 *
 * A back end is the functions of host.h, one for each row of abi.def, and those of own.h. What this one can do so far is
 * what the C library of Windows has; every other call says loudly that it is missing, by its name, and is ENOSYS, so that a
 * program sees what it would see on any host without it. To add a call: take its name out of WIN32_MISSING and write
 * host_<name> with the host's own functions, translating handles (a table of HANDLE, as handle.h has one of descriptors),
 * errors (GetLastError to ABI_E...), paths (UTF-8 to UTF-16, '/' to '\'), and times (100 ns since 1601). What own.h and
 * resolve.h ask for is not there yet, so nothing is linked; make lint compiles vm/abi for Windows where it finds mingw-w64. */
#ifdef _WIN32

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "abi/host.h"
#include "abi/own.h"

/* -- What is there -- */

int64_t host_clock_real(Thread *t, const AbiArgs *args)
{
    FILETIME now;
    (void)t, (void)args;
    GetSystemTimePreciseAsFileTime(&now);
    int64_t ticks = (int64_t)((uint64_t)now.dwHighDateTime << 32 | now.dwLowDateTime);
    return (ticks - INT64_C(116444736000000000)) * 100;
}

int64_t host_clock_monotonic(Thread *t, const AbiArgs *args)
{
    LARGE_INTEGER count, per_second;
    (void)t, (void)args;
    QueryPerformanceCounter(&count);
    QueryPerformanceFrequency(&per_second);
    return count.QuadPart / per_second.QuadPart * 1000000000 + count.QuadPart % per_second.QuadPart * 1000000000 / per_second.QuadPart;
}

int64_t host_sleep(Thread *t, const AbiArgs *args)
{
    (void)t;
    if (args->v[0].i < 0)
        return -ABI_EINVAL;
    Sleep((DWORD)((args->v[0].i + 999999) / 1000000));
    return 0;
}

/* The standard streams only. */
int64_t host_write(Thread *t, const AbiArgs *args)
{
    DWORD done = 0;
    (void)t;
    if (args->v[0].i != 1 && args->v[0].i != 2)
        return -ABI_EBADF;
    HANDLE stream = GetStdHandle(args->v[0].i == 1 ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    return WriteFile(stream, args->v[1].p, (DWORD)args->v[2].i, &done, NULL) ? (int64_t)done : -ABI_EIO;
}

int64_t host_read(Thread *t, const AbiArgs *args)
{
    DWORD done = 0;
    (void)t;
    if (args->v[0].i != 0)
        return -ABI_EBADF;
    if (ReadFile(GetStdHandle(STD_INPUT_HANDLE), args->v[1].p, (DWORD)args->v[2].i, &done, NULL))
        return (int64_t)done;
    return GetLastError() == ERROR_BROKEN_PIPE ? 0 : -ABI_EIO;
}

int64_t host_exit(Thread *t, const AbiArgs *args)
{
    (void)t;
    exit((int)args->v[0].i & 0xFF);
}

/* -- What is not there yet -- */

#define WIN32_MISSING(X)                                                                          \
    X(open) X(close) X(pread) X(pwrite) X(seek) X(available) X(size) X(truncate) X(sync) X(fstat) X(lock) X(unlock) X(map) \
    X(unmap) X(map_sync) X(duplicate) X(set_blocking) X(poll) X(stat) X(access) X(open_directory) X(read_directory) \
    X(make_directory) X(unlink) X(rename) X(link) X(symlink) X(read_link) X(set_mode) X(set_owner) X(set_times) X(real_path) \
    X(current_directory) X(temporary_directory) X(file_system) X(get_attribute) X(set_attribute) X(list_attributes) \
    X(remove_attribute) X(pipe) X(is_terminal) X(terminal_size) X(terminal_mode) X(clock_cpu) X(time_zone) X(entropy) \
    X(env_get) X(env_list) X(arguments) X(host_number) X(host_text) X(user_name) X(group_name) X(user_id) X(group_id) \
    X(spawn) X(wait) X(kill) X(process_info) X(process_command) X(process_list) X(socket) X(bind) X(listen) X(accept) \
    X(connect) X(local_address) X(peer_address) X(send) X(receive) X(shutdown) X(get_option) X(set_option) X(join_group) \
    X(resolve) X(reverse) X(interfaces) X(signal_catch) X(signal_next) X(signal_raise)

#define MISSING(name)                                                                             \
    int64_t host_##name(Thread *t, const AbiArgs *args)                                           \
    {                                                                                             \
        (void)t, (void)args;                                                                      \
        return host_missing(#name);                                                               \
    }
WIN32_MISSING(MISSING)

#endif

/* Nothing else is in this file on other hosts. */
typedef int host_win32_is_compiled_on_windows_only;
