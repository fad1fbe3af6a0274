/* support.c: what files of natives share. */
#include "heap/heap.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/exceptions.h"
#include "runtime/wellknown.h"

#include <stdlib.h>
#include <string.h>

bool native_not_null(Thread *t, const Object *o)
{
    return o ? true : throw_new(t, EX_NullPointer, NULL);
}

Symbol *native_class_name(Thread *t, Object *string)
{
    if (!native_not_null(t, string))
        return NULL;
    size_t length;
    char *text = string_to_utf8(string, &length);
    for (size_t i = 0; i < length; i++)
        if (text[i] == '.')
            text[i] = '/';
    Symbol *name = length <= UINT16_MAX ? symbol_intern(text, length) : NULL;
    if (!name) /* no class file can say it */
        throw_new(t, EX_ClassNotFoundException, "%s", text);
    free(text);
    return name;
}

Array *native_new_array_of(Thread *t, const char *class_name, int32_t n)
{
    Class *c = loader_load(t, boot_loader, symbol_of(class_name));
    Class *array = c ? class_array_of(t, c) : NULL;
    return array ? heap_new_array(t, array, n) : NULL;
}

Array *native_new_strings(Thread *t, int32_t n)
{
    return native_new_array_of(t, "java/lang/String", n);
}
