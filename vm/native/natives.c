/* natives.c: finds the C function of a native method of the class library (natives.def). */
#include "native/call.h"

#include "loader/loader.h"

#include <pthread.h>
#include <string.h>

typedef void (*Function)(void);

typedef struct Native {
    const char *class_name, *name, *descriptor;
    Function function;
} Native;

#define NATIVE(class_name, name, descriptor, function) void function(void);
#include "native/natives.def"
#undef NATIVE

static const Native natives[] = {
#define NATIVE(class_name, name, descriptor, function) { class_name, name, descriptor, function },
#include "native/natives.def"
#undef NATIVE
};

enum { COUNT = sizeof natives / sizeof *natives, TABLE = 4096 };
_Static_assert(COUNT * 2 < TABLE, "the table of natives is too full");

static uint16_t table[TABLE]; /* number of the row + 1; 0: empty */
static pthread_once_t once = PTHREAD_ONCE_INIT;

static uint32_t hash(const char *class_name, const char *name)
{
    uint32_t h = 5381;
    for (const char *p = class_name; *p; p++)
        h = h * 33 + (uint8_t)*p;
    for (const char *p = name; *p; p++)
        h = h * 33 + (uint8_t)*p;
    return h % TABLE;
}

static void fill_table(void)
{
    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t at = hash(natives[i].class_name, natives[i].name);
        while (table[at])
            at = (at + 1) % TABLE;
        table[at] = (uint16_t)(i + 1);
    }
}

void *native_find(const Method *m)
{
    pthread_once(&once, fill_table);
    if (m->owner->loader != boot_loader)
        return NULL; /* a class of the same name is not the library's */
    for (uint32_t at = hash(m->owner->name->text, m->name->text); table[at]; at = (at + 1) % TABLE) {
        const Native *n = &natives[table[at] - 1];
        if (strcmp(n->name, m->name->text) == 0 && strcmp(n->class_name, m->owner->name->text) == 0 &&
            strcmp(n->descriptor, m->descriptor->text) == 0)
            return *(void *const *)&n->function;
    }
    return NULL;
}
