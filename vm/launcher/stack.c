/* stack.c: --trace-abi-stack: the Java frames behind a host call, innermost first, without ibrik.abi's own. */
#include <string.h>

#include "abi/hooks.h"
#include "classfile/classfile.h"
#include "launcher/launcher.h"
#include "runtime/backtrace.h"

enum { STACK_SHOWN = 32 };

static void print_frame(AbiText *out, int64_t entry)
{
    Method *m = backtrace_method(entry);
    const ClassFile *file = m->owner->file;
    Utf8 source = file != NULL ? attribute_text(file, file->attributes, ATTRIBUTE_SourceFile) : (Utf8){NULL, 0};
    int line = frame_line(m, backtrace_bci(entry));
    text_bytes(out, "    at ", 7);
    for (const char *p = m->owner->name->text; *p != 0; p++)
        text_bytes(out, *p == '/' ? "." : p, 1);
    text_format(out, ".%s(", m->name->text);
    if (line == -2)
        text_format(out, "Native Method)\n");
    else if (source.text == NULL)
        text_format(out, "Unknown Source)\n");
    else if (line >= 0)
        text_format(out, "%.*s:%d)\n", source.length, source.text, line);
    else
        text_format(out, "%.*s)\n", source.length, source.text);
}

void launch_print_stack(Thread *t, AbiText *out)
{
    int64_t entries[STACK_SHOWN];
    int32_t n = backtrace_of_thread(t, entries, STACK_SHOWN);
    for (int32_t i = 0; i < n; i++)
        if (strncmp(backtrace_method(entries[i])->owner->name->text, "ibrik/abi/", 10) != 0)
            print_frame(out, entries[i]);
}
