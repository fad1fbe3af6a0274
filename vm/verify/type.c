/* type.c: verification types, and which may stand for which (JVMS 4.10.1.2, 4.10.2.2). */
#include "verify/internal.h"

#include <string.h>

/* ---- Names ---- */

static uint32_t hash_of(Utf8 name)
{
    uint32_t h = 2166136261u;
    for (unsigned i = 0; i < name.length; i++)
        h = (h ^ (uint8_t)name.text[i]) * 16777619u;
    return h;
}

static void enter_name(Verifier *v, uint32_t number)
{
    uint32_t at = hash_of(v->names[number]) & v->name_mask;
    while (v->name_cells[at] != 0)
        at = (at + 1) & v->name_mask;
    v->name_cells[at] = number + 1;
}

static void grow_names(Verifier *v)
{
    uint32_t room = v->name_room != 0 ? v->name_room * 2 : 32;
    Utf8 *names = verify_alloc(v, room * sizeof *names);
    if (v->name_count != 0)
        memcpy(names, v->names, v->name_count * sizeof *names);
    v->names = names;
    v->name_room = room;
    v->name_mask = room * 2 - 1;
    v->name_cells = verify_alloc(v, room * 2 * sizeof *v->name_cells);
    for (uint32_t i = 0; i < v->name_count; i++)
        enter_name(v, i);
}

VType verify_named(Verifier *v, Utf8 name)
{
    if (v->name_count == v->name_room)
        grow_names(v);
    uint32_t at = hash_of(name) & v->name_mask;
    for (; v->name_cells[at] != 0; at = (at + 1) & v->name_mask)
        if (utf8_same(v->names[v->name_cells[at] - 1], name))
            return V_OF(V_OBJECT, v->name_cells[at] - 1);
    v->names[v->name_count] = name;
    v->name_cells[at] = ++v->name_count;
    return V_OF(V_OBJECT, v->name_count - 1);
}

VType verify_object(Verifier *v, const char *name)
{
    return verify_named(v, (Utf8){name, (uint16_t)strlen(name)});
}

Utf8 verify_name(const Verifier *v, VType t)
{
    return v->names[v_payload(t)];
}

VType verify_descriptor(Verifier *v, const char **at, const char *end)
{
    const char *start = *at, *behind = descriptor_skip(start, end, true);
    if (behind == NULL) { /* checked when the class was parsed, unless that was told to trust */
        *at = end;
        return V_TOP;
    }
    *at = behind;
    switch (*start) {
    case 'J': return V(V_LONG);
    case 'D': return V(V_DOUBLE);
    case 'F': return V(V_FLOAT);
    case 'V': return V(V_TOP);
    case 'L': return verify_named(v, (Utf8){start + 1, (uint16_t)(behind - start - 2)});
    case '[': return verify_named(v, (Utf8){start, (uint16_t)(behind - start)});
    default: return V(V_INTEGER);
    }
}

VType verify_second(VType t)
{
    return t == V_LONG ? V(V_LONG_2ND) : t == V_DOUBLE ? V(V_DOUBLE_2ND) : V(V_TOP);
}

bool verify_is_array(const Verifier *v, VType t)
{
    return v_kind(t) == V_OBJECT && v->names[v_payload(t)].length > 0 && v->names[v_payload(t)].text[0] == '[';
}

VType verify_component(Verifier *v, VType array)
{
    Utf8 name = verify_name(v, array);
    const char *at = name.text + 1;
    if (*at != 'L' && *at != '[')
        return V(V_TOP);
    return verify_descriptor(v, &at, name.text + name.length);
}

/* ---- Assignment ---- */

static VerifyAnswer ask(Verifier *v, VerifyAnswer answer)
{
    if (answer == VERIFY_PENDING)
        v->error->fault = VERIFY_FAULT_PENDING;
    return answer;
}

static bool is_named(const Verifier *v, VType t, const char *name)
{
    return utf8_equals(verify_name(v, t), name);
}

/* Both are object types, and differ. */
static VerifyAnswer object_assignable(Verifier *v, VType from, VType to)
{
    for (;;) {
        if (from == to || is_named(v, to, "java/lang/Object"))
            return VERIFY_YES;
        if (!verify_is_array(v, from))
            break;
        if (!verify_is_array(v, to))
            return is_named(v, to, "java/lang/Cloneable") || is_named(v, to, "java/io/Serializable");
        from = verify_component(v, from);
        to = verify_component(v, to);
        if (from == V_TOP || to == V_TOP)
            return VERIFY_NO; /* of primitives, and not the same */
    }
    if (verify_is_array(v, to))
        return VERIFY_NO;
    return ask(v, v->world->assignable(v->world->context, verify_name(v, from), verify_name(v, to)));
}

VerifyAnswer verify_assignable(Verifier *v, VType from, VType to)
{
    VKind kind = v_kind(from);
    if (from == to || to == V_TOP)
        return VERIFY_YES;
    switch (v_kind(to)) {
    case V_OBJECT:
        return kind == V_NULL ? VERIFY_YES : kind == V_OBJECT ? object_assignable(v, from, to) : VERIFY_NO;
    case V_REFERENCE:
        return kind == V_NULL || kind == V_OBJECT || kind == V_UNINITIALIZED || kind == V_UNINITIALIZED_THIS;
    case V_CATEGORY1:
        return kind != V_TOP && kind != V_LONG && kind != V_DOUBLE && kind != V_LONG_2ND && kind != V_DOUBLE_2ND;
    case V_CATEGORY2:
        return kind == V_LONG || kind == V_DOUBLE;
    case V_CATEGORY2_2ND:
        return kind == V_LONG_2ND || kind == V_DOUBLE_2ND;
    default:
        return VERIFY_NO;
    }
}

/* ---- Merging, by inference only ---- */

/* An array of `dimensions` over t, or of Objects where t is none. */
static VType wrap(Verifier *v, VType t, unsigned dimensions)
{
    if (dimensions == 0)
        return t;
    Utf8 name = verify_name(v, t);
    bool array = name.text[0] == '[';
    size_t length = dimensions + name.length + (array ? 0 : 2);
    if (length > UINT16_MAX)
        return verify_object(v, "java/lang/Object");
    char *text = verify_alloc(v, length + 1);
    memset(text, '[', dimensions);
    memcpy(text + dimensions + !array, name.text, name.length);
    if (!array) {
        text[dimensions] = 'L';
        text[length - 1] = ';';
    }
    return verify_named(v, (Utf8){text, (uint16_t)length});
}

bool verify_merge(Verifier *v, VType a, VType b, VType *merged)
{
    unsigned dimensions = 0;
    *merged = V(V_TOP);
    if (a == b || b == V_NULL || a == V_NULL) {
        bool fits = a == b || ((v_kind(a) == V_OBJECT || a == V_NULL) && (v_kind(b) == V_OBJECT || b == V_NULL));
        *merged = !fits ? V(V_TOP) : b == V_NULL ? a : b;
        return true;
    }
    if (v_kind(a) != V_OBJECT || v_kind(b) != V_OBJECT)
        return true;
    while (verify_is_array(v, a) && verify_is_array(v, b)) {
        VType ca = verify_component(v, a), cb = verify_component(v, b);
        if (ca == V_TOP || cb == V_TOP) {
            *merged = wrap(v, verify_object(v, "java/lang/Object"), dimensions);
            return true;
        }
        a = ca;
        b = cb;
        dimensions++;
        if (a == b) {
            *merged = wrap(v, a, dimensions);
            return true;
        }
    }
    Utf8 common = verify_name(v, verify_object(v, "java/lang/Object"));
    if (!verify_is_array(v, a) && !verify_is_array(v, b) &&
        ask(v, v->world->common_super(v->world->context, verify_name(v, a), verify_name(v, b), &common)) == VERIFY_PENDING)
        return false;
    *merged = wrap(v, verify_named(v, common), dimensions);
    return true;
}
