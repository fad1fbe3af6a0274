/* box.c: boxing conversions between C values and objects (JLS 5.1.7, 5.1.8), and what reflection
 * does with them. */
#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "native/natives.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <string.h>

typedef struct Box {
    char type;
    const char *class_name, *value_of;
    Class *_Atomic class;
    Method *_Atomic method;
    Field *_Atomic field;
} Box;

static Box boxes[] = {
    { 'Z', "java/lang/Boolean", "(Z)Ljava/lang/Boolean;", NULL, NULL, NULL },
    { 'B', "java/lang/Byte", "(B)Ljava/lang/Byte;", NULL, NULL, NULL },
    { 'C', "java/lang/Character", "(C)Ljava/lang/Character;", NULL, NULL, NULL },
    { 'S', "java/lang/Short", "(S)Ljava/lang/Short;", NULL, NULL, NULL },
    { 'I', "java/lang/Integer", "(I)Ljava/lang/Integer;", NULL, NULL, NULL },
    { 'J', "java/lang/Long", "(J)Ljava/lang/Long;", NULL, NULL, NULL },
    { 'F', "java/lang/Float", "(F)Ljava/lang/Float;", NULL, NULL, NULL },
    { 'D', "java/lang/Double", "(D)Ljava/lang/Double;", NULL, NULL, NULL },
};
enum { BOXES = sizeof boxes / sizeof *boxes };

const char *native_box_class(char type)
{
    for (int i = 0; i < BOXES; i++)
        if (boxes[i].type == type)
            return boxes[i].class_name;
    return "java/lang/Void";
}

Object *native_box(Thread *t, char type, Value v)
{
    for (int i = 0; i < BOXES; i++) {
        Box *b = &boxes[i];
        if (b->type != type)
            continue;
        Value result;
        Method *m = known_method(t, &b->method, b->class_name, "valueOf", b->value_of);
        return m && vm_call(t, m, &v, &result) ? result.a : NULL;
    }
    return type == 'V' ? NULL : v.a;
}

static void read_field(const Object *o, const Field *f, Value *v)
{
    v->raw = 0;
    if (is_wide(f->type))
        v->j = FIELD_AT(int64_t, o, f->offset);
    else
        v->raw = load_volatile(f, (const char *)o + f->offset);
}

char native_unbox(const Object *o, Value *v)
{
    if (!o || o->class->loader != boot_loader || strncmp(o->class->name->text, "java/lang/", 10) != 0)
        return 0;
    for (int i = 0; i < BOXES; i++) {
        Box *b = &boxes[i];
        if (b->class != o->class) {
            if (b->class || strcmp(o->class->name->text, b->class_name) != 0)
                continue;
            char descriptor[2] = { b->type, 0 };
            b->field = class_find_field(o->class, symbol_of("value"), symbol_of(descriptor));
            b->class = o->class;
        }
        if (!b->field)
            return 0;
        read_field(o, b->field, v);
        return b->type;
    }
    return 0;
}

static bool is_integral(char type) { return strchr("BSCI", type) != NULL; }

/* Widening primitive conversion (JLS 5.1.2). */
static bool widen(char from, char to, Value *v)
{
    if (from == to)
        return true;
    switch (to) {
    case 'S': return from == 'B';
    case 'I': return is_integral(from);
    case 'J':
        if (!is_integral(from))
            return false;
        v->j = v->i;
        return true;
    case 'F':
        if (from == 'J')
            v->f = (float)v->j;
        else if (is_integral(from))
            v->f = (float)v->i;
        else
            return false;
        return true;
    case 'D':
        if (from == 'J')
            v->d = (double)v->j;
        else if (from == 'F')
            v->d = v->f;
        else if (is_integral(from))
            v->d = v->i;
        else
            return false;
        return true;
    default:
        return false;
    }
}

bool native_convert(const Object *o, const Class *to, Value *v)
{
    if (!to->primitive) {
        v->a = (Object *)o;
        return !o || is_instance(o->class, to);
    }
    char from = native_unbox(o, v);
    return from && widen(from, to->primitive, v);
}
