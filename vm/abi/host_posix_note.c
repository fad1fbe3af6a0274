/* host_posix_note.c: the host's calls as text (posix_calls.h). */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "abi/posix_calls.h"

static void note_argument(AbiText *out, char kind, va_list *args)
{
    const char *text;
    switch (kind) {
    case 'd':
        text_format(out, "%d", va_arg(*args, int));
        break;
    case 'x':
        text_format(out, "%#x", va_arg(*args, unsigned));
        break;
    case 'o':
        text_format(out, "%#o", va_arg(*args, unsigned));
        break;
    case 'l':
        text_format(out, "%lld", (long long)va_arg(*args, int64_t));
        break;
    case 's':
        text = va_arg(*args, const char *);
        if (text != NULL)
            text_quoted(out, text, strlen(text), SIZE_MAX);
        else
            text_bytes(out, "NULL", 4);
        break;
    default:
        text_format(out, "%s", va_arg(*args, void *) != NULL ? "..." : "NULL");
        break;
    }
}

static __thread AbiText pending; /* the call under way */

void posix_note(const char *name, const char *kinds, int count, ...)
{
    int error = errno;
    va_list args;
    va_start(args, count);
    pending.length = 0;
    text_format(&pending, "%s(", name);
    for (int i = 0; i < count && kinds[i] != 0; i++) {
        text_bytes(&pending, ", ", i > 0 ? 2 : 0);
        note_argument(&pending, kinds[i], &args);
    }
    va_end(args);
    errno = error;
}

void posix_note_result(int64_t result)
{
    int error = errno;
    if (result == -1)
        text_format(&pending, ") = -1 (%s)", strerror(error));
    else if (result > INT64_C(0x100000000))
        text_format(&pending, ") = ...");
    else
        text_format(&pending, ") = %lld", (long long)result);
    abi_host_line(pending.data, pending.length);
    pending.length = 0;
    errno = error;
}
