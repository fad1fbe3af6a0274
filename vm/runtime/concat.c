/* concat.c: string concatenation (JLS 15.18.1) from a recipe, and the methods of records
 * (java.lang.runtime.ObjectMethods). */
#include "runtime/concat.h"

#include "heap/heap.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "runtime/exceptions.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Piece {
    char type;        /* first character of the argument's descriptor; 0: a literal */
    uint16_t slot;    /* of the argument's value */
    Object **literal; /* root */
} Piece;

struct ConcatRecipe {
    uint16_t arg_slots, count;
    Piece pieces[];
};

/* The text of a piece: a String, or characters made here. */
typedef struct Text {
    Object *string;
    int32_t length;
    uint16_t wide;    /* a char above Latin-1 */
    char latin1[22];
} Text;

/* ---- Recipes
 * ---------------------------------------------------------------------------------------- */

static bool add_literal(Thread *t, ConcatRecipe *r, const char *text, size_t length)
{
    if (length == 0)
        return true;
    Object *s = string_from_modified_utf8(t, text, length);
    if (!s)
        return false;
    r->pieces[r->count++] = (Piece){ .type = 0, .literal = heap_new_root(s) };
    return true;
}

static void add_argument(ConcatRecipe *r, const char **p)
{
    bool wide = is_wide(**p);
    r->pieces[r->count++] = (Piece){ .type = **p == '[' ? 'L' : **p, .slot = (uint16_t)(r->arg_slots + wide) };
    r->arg_slots = (uint16_t)(r->arg_slots + 1 + wide);
    while (**p == '[')
        ++*p;
    *p = **p == 'L' ? strchr(*p, ';') + 1 : *p + 1;
}

ConcatRecipe *concat_new(Thread *t, const char *descriptor, const char *recipe, size_t length,
                         const char *const *constants)
{
    size_t room = (length + strlen(descriptor)) * 2 + 1;
    ConcatRecipe *r = calloc(1, sizeof *r + room * sizeof(Piece));
    const char *p = descriptor + 1;
    vm_assert(r, "out of memory");
    if (!recipe) {
        while (*p != ')')
            add_argument(r, &p);
        return r;
    }
    size_t start = 0;
    for (size_t i = 0; i < length; i++) {
        if (recipe[i] != 1 && recipe[i] != 2)
            continue;
        if (!add_literal(t, r, recipe + start, i - start))
            return NULL;
        start = i + 1;
        if (recipe[i] == 1 && *p != ')')
            add_argument(r, &p);
        else if (recipe[i] == 2 && *constants && !add_literal(t, r, *constants, strlen(*constants)))
            return NULL;
        constants += recipe[i] == 2;
    }
    return add_literal(t, r, recipe + start, length - start) ? r : NULL;
}

uint16_t concat_arg_slots(const ConcatRecipe *recipe) { return recipe->arg_slots; }

/* ---- Texts of values
 * ---------------------------------------------------------------------------------- */

static Object *call_to_string(Thread *t, Object *o)
{
    Method *m = o->class->vtable[known.Object_toString->vtable_index];
    Value this = { .a = o }, result;
    return vm_call(t, m, &this, &result) ? result.a : NULL;
}

/* Float.toString and Double.toString are the library's business. */
static Object *floating_text(Thread *t, char type, Slot value)
{
    static Method *_Atomic of_float, *_Atomic of_double;
    Method *m = type == 'F' ? known_method(t, &of_float, "java/lang/Float", "toString", "(F)Ljava/lang/String;")
                            : known_method(t, &of_double, "java/lang/Double", "toString", "(D)Ljava/lang/String;");
    Value v = { .raw = value.raw }, result;
    return m && vm_call(t, m, &v, &result) ? result.a : NULL;
}

static void set_latin1(Text *x, const char *text)
{
    x->length = (int32_t)strlen(text);
    memcpy(x->latin1, text, (size_t)x->length);
}

static void set_number(Text *x, int64_t v)
{
    char digits[24], *p = digits + sizeof digits;
    uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    do
        *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (v < 0)
        *--p = '-';
    x->length = (int32_t)(digits + sizeof digits - p);
    memcpy(x->latin1, p, (size_t)x->length);
}

static bool set_string(Text *x, Object *s)
{
    if (!s) {
        set_latin1(x, "null");
        return true;
    }
    x->string = s;
    x->length = string_length(s);
    return true;
}

static bool set_reference(Thread *t, Text *x, Object *o)
{
    if (!o || o->class == known.String)
        return set_string(x, o);
    Object *s = call_to_string(t, o);
    return t->exception ? false : set_string(x, s);
}

static bool set_value(Thread *t, Text *x, char type, Slot v)
{
    switch (type) {
    case 'I': case 'S': case 'B': set_number(x, v.i); return true;
    case 'J': set_number(x, v.j); return true;
    case 'Z': set_latin1(x, v.i ? "true" : "false"); return true;
    case 'C':
        x->length = 1;
        x->wide = (uint16_t)v.i > 0xff ? (uint16_t)v.i : 0;
        x->latin1[0] = (char)v.i;
        return true;
    case 'F': case 'D': {
        Object *s = floating_text(t, type, v);
        return s && set_string(x, s);
    }
    default: return set_reference(t, x, v.a);
    }
}

/* ---- Joining
 * ---------------------------------------------------------------------------------------- */

static Array *bytes_of(const Object *s) { return (Array *)FIELD_AT(Object *, s, known.String_value->offset); }
static bool is_utf16(const Object *s) { return FIELD_AT(int8_t, s, known.String_coder->offset); }

static void copy_text(Array *to, int64_t at, bool utf16, const Text *x)
{
    const char *latin1 = x->string ? (const char *)bytes_of(x->string)->b : x->latin1;
    if (!utf16) {
        memcpy(to->b + at, latin1, (size_t)x->length);
    } else if (x->wide) {
        to->c[at] = x->wide;
    } else if (x->string && is_utf16(x->string)) {
        memcpy(to->c + at, latin1, (size_t)x->length * 2);
    } else {
        for (int32_t i = 0; i < x->length; i++)
            to->c[at + i] = (uint8_t)latin1[i];
    }
}

static Object *join(Thread *t, const Text *texts, int count)
{
    static Class *_Atomic byte_array;
    int64_t length = 0;
    bool utf16 = false;
    if (!byte_array)
        byte_array = class_array_of(t, class_primitive('B'));
    for (int i = 0; i < count; i++) {
        length += texts[i].length;
        utf16 |= texts[i].wide || (texts[i].string && is_utf16(texts[i].string));
    }
    if (length << utf16 > INT32_MAX) {
        throw_new(t, EX_OutOfMemory, "Overflow: String length out of range");
        return NULL;
    }
    Array *bytes = heap_new_array(t, byte_array, (int32_t)(length << utf16));
    Object *s = bytes ? heap_new(t, known.String) : NULL;
    if (!s)
        return NULL;
    int64_t at = 0;
    for (int i = 0; i < count; i++) {
        copy_text(bytes, at, utf16, &texts[i]);
        at += texts[i].length;
    }
    FIELD_AT(Object *, s, known.String_value->offset) = (Object *)bytes;
    FIELD_AT(int8_t, s, known.String_coder->offset) = utf16;
    return s;
}

Object *concat_run(Thread *t, const ConcatRecipe *r, const Slot *args)
{
    Text texts[r->count + 1];
    memset(texts, 0, sizeof texts);
    for (int i = 0; i < r->count; i++) {
        const Piece *p = &r->pieces[i];
        if (!p->type)
            set_string(&texts[i], *p->literal);
        else if (!set_value(t, &texts[i], p->type, args[p->slot]))
            return NULL;
    }
    return join(t, texts, r->count);
}

/* ---- Records
 * ---------------------------------------------------------------------------------------- */

struct RecordMethod {
    Class *record;
    char what;            /* 't'oString, 'h'ashCode, 'e'quals */
    int count;
    Object **labels;      /* roots: "R[a=", ", b=", ..., "]" */
    Field *fields[];
};


/* The simple name: behind the package, and for a member class behind its outer class. */
static const char *simple_name(Thread *t, Class *c, char *out, size_t size)
{
    static Method *_Atomic slot;
    Method *m = known_method(t, &slot, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;");
    Value this = { .a = class_mirror(c) }, name;
    if (!m || !vm_call(t, m, &this, &name))
        return NULL;
    char *text = string_to_utf8(name.a, NULL);
    snprintf(out, size, "%s", text);
    free(text);
    return out;
}

RecordMethod *record_method_new(Thread *t, Class *record, const char *name, Field **fields, int count)
{
    RecordMethod *r = calloc(1, sizeof *r + (size_t)count * sizeof *fields);
    vm_assert(r, "out of memory");
    r->record = record;
    r->what = name[0];
    r->count = count;
    memcpy(r->fields, fields, (size_t)count * sizeof *fields);
    if (r->what != 't')
        return r;
    char simple[512];
    if (!simple_name(t, record, simple, sizeof simple))
        return NULL;
    r->labels = heap_new_roots((size_t)count + 1);
    for (int i = 0; i <= count; i++) {
        char label[1100];
        int n = i == count ? snprintf(label, sizeof label, "%s%s", i ? "" : simple, i ? "]" : "[]")
                           : snprintf(label, sizeof label, "%s%s%s=", i ? ", " : simple, i ? "" : "[",
                                      fields[i]->name->text);
        r->labels[i] = string_from_modified_utf8(t, label, (size_t)n);
        if (!r->labels[i])
            return NULL;
    }
    return r;
}

uint16_t record_arg_slots(const RecordMethod *r) { return r->what == 'e' ? 2 : 1; }

static Slot read_component(const Object *o, const Field *f)
{
    Slot s = { .raw = 0 };
    if (is_wide(f->type))
        s.j = FIELD_AT(int64_t, o, f->offset);
    else if (f->type == 'L' || f->type == '[')
        s.a = FIELD_AT(Object *, o, f->offset);
    else
        s.raw = load_volatile(f, (const char *)o + f->offset);
    return s;
}

static Object *record_text(Thread *t, const RecordMethod *r, const Object *o)
{
    Text texts[2 * r->count + 1];
    memset(texts, 0, sizeof texts);
    for (int i = 0; i < r->count; i++) {
        set_string(&texts[2 * i], r->labels[i]);
        if (!set_value(t, &texts[2 * i + 1], r->fields[i]->type == '[' ? 'L' : r->fields[i]->type,
                       read_component(o, r->fields[i])))
            return NULL;
    }
    set_string(&texts[2 * r->count], r->labels[r->count]);
    return join(t, texts, 2 * r->count + 1);
}

/* Bits that are equal exactly when Float.equals or Double.equals says so. */
static int32_t float_bits(Slot v) { return v.f != v.f ? 0x7fc00000 : v.i; }
static int64_t double_bits(Slot v) { return v.d != v.d ? INT64_C(0x7ff8000000000000) : v.j; }

static int32_t hash_long(int64_t v) { return (int32_t)(v ^ (int64_t)((uint64_t)v >> 32)); }

static int32_t value_hash(Thread *t, char type, Slot v)
{
    switch (type) {
    case 'Z': return v.i ? 1231 : 1237;
    case 'J': return hash_long(v.j);
    case 'F': return float_bits(v);
    case 'D': return hash_long(double_bits(v));
    case 'L': case '[': {
        Value this = { .a = v.a }, result;
        if (!v.a || !vm_call(t, v.a->class->vtable[known.Object_hashCode->vtable_index], &this, &result))
            return 0;
        return result.i;
    }
    default: return v.i;
    }
}

static bool values_equal(Thread *t, char type, Slot a, Slot b)
{
    switch (type) {
    case 'J': return a.j == b.j;
    case 'F': return float_bits(a) == float_bits(b);
    case 'D': return double_bits(a) == double_bits(b);
    case 'L': case '[': {
        Value args[2] = { { .a = a.a }, { .a = b.a } }, result;
        if (a.a == b.a)
            return true;
        return a.a && vm_call(t, a.a->class->vtable[known.Object_equals->vtable_index], args, &result) && result.i;
    }
    default: return a.i == b.i;
    }
}

uint64_t record_run(Thread *t, const RecordMethod *r, const Slot *args)
{
    Object *o = args[0].a;
    if (!o) {
        throw_new(t, EX_NullPointer, NULL);
        return 0;
    }
    if (r->what == 't')
        return (uint64_t)(uintptr_t)record_text(t, r, o);
    if (r->what == 'h') {
        uint32_t h = 0;
        for (int i = 0; i < r->count && !t->exception; i++)
            h = 31 * h + (uint32_t)value_hash(t, r->fields[i]->type, read_component(o, r->fields[i]));
        return h;
    }
    Object *other = args[1].a;
    if (o == other)
        return 1;
    if (!other || !is_instance(other->class, r->record))
        return 0;
    for (int i = 0; i < r->count; i++)
        if (!values_equal(t, r->fields[i]->type, read_component(o, r->fields[i]), read_component(other, r->fields[i])))
            return 0;
    return 1;
}
