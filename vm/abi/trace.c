/* trace.c: host calls as they are made (hooks.h). One write to the host for each line, so that lines of
 * several threads never mix. */
#include <stdlib.h>
#include <string.h>

#include "abi/hooks.h"
#include "abi/own.h"

static int trace_fd = 2; /* standard error */
static AbiTraceFormat trace_format;

void (*abi_stack_printer)(Thread *t, AbiText *out);
uint32_t (*abi_thread_number)(Thread *t);

uint32_t abi_thread_id(Thread *t) { return t != NULL && abi_thread_number != NULL ? abi_thread_number(t) : 0; }

bool abi_trace_open(const char *file, AbiTraceFormat format)
{
    trace_format = format;
    if (file == NULL)
        return true;
    int fd = own_create(file);
    if (fd >= 0)
        trace_fd = fd;
    return fd >= 0;
}

void abi_trace_start(bool on)
{
    if (on)
        abi_hooks |= HOOK_TRACE;
    else
        abi_hooks &= ~(unsigned)HOOK_TRACE;
}

static void toggle(void) { abi_hooks ^= HOOK_TRACE; }

void abi_trace_on_signal(void) { own_on_toggle(toggle); }

/* What the call under way has asked of the host, a line each. */
bool abi_trace_host;
static __thread AbiText host_lines;

void abi_host_line(const char *text, size_t n)
{
    if (abi_hooks & HOOK_TRACE && host_lines.length < 1 << 16) {
        text_bytes(&host_lines, "    ", 4);
        text_bytes(&host_lines, text, n);
        text_bytes(&host_lines, "\n", 1);
    }
}

void abi_host_forget(void) { host_lines.length = 0; }

/* "host":["openat(...) = 3", ...] */
static void host_members(AbiText *out)
{
    text_bytes(out, ",\"host\":[", 9);
    for (size_t at = 0; at < host_lines.length;) {
        const char *line = host_lines.data + at + 4, *end = memchr(line, '\n', host_lines.length - at - 4);
        AbiText quoted = {0};
        text_bytes(out, ",", at > 0);
        text_quoted(&quoted, line, (size_t)(end - line), SIZE_MAX);
        for (size_t i = 0; i < quoted.length; i++) { /* \xNN is not JSON's */
            bool byte = quoted.data[i] == '\\' && quoted.data[i + 1] == 'x';
            text_bytes(out, byte ? "\\u00" : quoted.data + i, byte ? 4 : 1);
            i += byte;
        }
        free(quoted.data);
        at = (size_t)(end + 1 - host_lines.data);
    }
    text_bytes(out, "]", 1);
}

void abi_trace_call(Thread *t, const AbiInfo *info, const AbiArgs *args, int64_t result, int64_t nanoseconds)
{
    AbiText line = {0};
    if (trace_format == ABI_TRACE_JSON) {
        text_format(&line, "{\"thread\":%u,", abi_thread_id(t));
        text_call_json(&line, info, args, result);
        text_format(&line, ",\"ns\":%lld", (long long)nanoseconds);
        if (abi_trace_host)
            host_members(&line);
        text_bytes(&line, "}\n", 2);
    } else {
        text_format(&line, "[%u] ", abi_thread_id(t));
        text_call(&line, info, args, result);
        text_format(&line, " <%lld.%06lld>\n", (long long)(nanoseconds / 1000000000),
                    (long long)(nanoseconds / 1000 % 1000000));
        if (abi_trace_host)
            text_bytes(&line, host_lines.data != NULL ? host_lines.data : "", host_lines.length);
        if (abi_stack_printer != NULL && t != NULL)
            abi_stack_printer(t, &line);
    }
    if (line.data != NULL)
        own_write(trace_fd, line.data, line.length);
    free(line.data);
}
