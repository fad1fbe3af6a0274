/* map.c: the StackMapTable (JVMS 4.7.4): reading it, and holding frames against it (4.10.1.4 - 4.10.1.6). */
#include "verify/internal.h"

#include <string.h>

/* ---- Reading ---- */

typedef struct MapReader {
    Verifier *v;
    Bytes in;
    VType *buffer;          /* where the locals of the latest frame lie */
    uint32_t used, room;
    MapFrame last;
} MapReader;

static bool format_error(MapReader *r, const char *what)
{
    return verify_fail_format(r->v, false, "StackMapTable format error: %s", what);
}

static bool read_type(MapReader *r, VType *type)
{
    Verifier *v = r->v;
    unsigned tag = bytes_u1(&r->in), index;
    *type = V(tag);
    if (r->in.failed)
        return format_error(r, "access beyond the end of attribute");
    if (tag < V_OBJECT)
        return true;
    if (tag > V_UNINITIALIZED)
        return format_error(r, "bad verification type");
    index = bytes_u2(&r->in);
    if (r->in.failed)
        return format_error(r, "access beyond the end of attribute");
    if (tag == V_OBJECT) {
        if (classfile_tag(v->cf, index) != CONSTANT_Class)
            return format_error(r, "bad class index");
        *type = verify_named(v, classfile_class_name(v->cf, index));
        return true;
    }
    if (index >= v->m->code_length || !(v->marks[index] & MARK_NEW))
        return verify_fail_format(v, true, "StackMapTable format error: bad offset for Uninitialized");
    *type = V_OF(V_UNINITIALIZED, index);
    return true;
}

/* Reads `count` types to `to`, which has room for `room` entries; *size of them were used. */
static bool read_types(MapReader *r, unsigned count, VType *to, unsigned room, uint16_t *size)
{
    unsigned n = 0;
    for (unsigned i = 0; i < count; i++) {
        VType t, second;
        if (!read_type(r, &t))
            return false;
        second = verify_second(t);
        if (n + (second != V_TOP) >= room)
            return verify_fail_format(r->v, true, "StackMapTable format error: bad type array size");
        to[n++] = t;
        if (second != V_TOP)
            to[n++] = second;
    }
    *size = (uint16_t)n;
    return true;
}

static bool holds_this(const VType *types, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        if (types[i] == V_UNINITIALIZED_THIS)
            return true;
    return false;
}

static bool read_append(MapReader *r, unsigned count)
{
    VType added[6];
    unsigned left = r->v->m->max_locals - r->last.locals_size;
    uint16_t n, size = r->last.locals_size;
    if (!read_types(r, count, added, left < 6 ? left : 6, &n))
        return false;
    bool at_end = r->last.locals == r->buffer && r->used == size;
    if (!at_end || size + n > (unsigned)r->room) {
        r->room = (size + n) * 2u;
        VType *copy = verify_alloc(r->v, r->room * sizeof *copy);
        memcpy(copy, r->last.locals, size * sizeof *copy);
        r->last.locals = r->buffer = copy;
    }
    memcpy(r->buffer + size, added, n * sizeof *added);
    r->last.locals_size = (uint16_t)(size + n);
    r->used = r->last.locals_size;
    r->last.this_uninit |= holds_this(added, n);
    return true;
}

static bool read_chop(MapReader *r, unsigned count)
{
    uint16_t size = r->last.locals_size;
    for (; count > 0; count--) {
        if (size == 0)
            return verify_fail_format(r->v, true, "StackMapTable format error: bad type array size");
        VKind kind = v_kind(r->last.locals[--size]);
        if ((kind == V_LONG_2ND || kind == V_DOUBLE_2ND) && size > 0)
            size--;
    }
    r->last.locals_size = size;
    r->last.this_uninit = r->last.this_uninit && holds_this(r->last.locals, size);
    return true;
}

static bool read_stack(MapReader *r, unsigned count)
{
    unsigned room = r->v->m->max_stack;
    VType *types = verify_alloc(r->v, (count * 2u < room ? count * 2u : room) * sizeof *types);
    r->last.stack = types;
    return read_types(r, count, types, room, &r->last.stack_size);
}

static bool read_full(MapReader *r)
{
    unsigned count = bytes_u2(&r->in), room = r->v->m->max_locals;
    r->room = count * 2u < room ? count * 2u : room;
    r->buffer = verify_alloc(r->v, (r->room + 1) * sizeof *r->buffer);
    r->last.locals = r->buffer;
    if (r->in.failed)
        return format_error(r, "access beyond the end of attribute");
    if (!read_types(r, count, r->buffer, room, &r->last.locals_size))
        return false;
    r->used = r->last.locals_size;
    r->last.this_uninit = holds_this(r->buffer, r->used);
    count = bytes_u2(&r->in);
    if (r->in.failed)
        return format_error(r, "access beyond the end of attribute");
    return read_stack(r, count);
}

static bool read_frame(MapReader *r, bool first)
{
    if (bytes_left(&r->in) == 0)
        return format_error(r, "wrong attribute size");
    unsigned tag = bytes_u1(&r->in);
    unsigned delta = tag < 128 ? tag % 64 : bytes_u2(&r->in);
    if (r->in.failed)
        return format_error(r, "access beyond the end of attribute");
    if (tag >= 128 && tag < 247)
        return format_error(r, "reserved frame type");
    r->last.bci = first ? delta : r->last.bci + delta + 1;
    r->last.stack_size = 0;
    if (tag < 64 || tag == 251)
        return true;
    if (tag < 128 || tag == 247)
        return read_stack(r, 1);
    if (tag < 251)
        return read_chop(r, 251 - tag);
    return tag < 255 ? read_append(r, tag - 251) : read_full(r);
}

static VFrame frame_of(const MapFrame *m)
{
    return (VFrame){(VType *)(uintptr_t)m->locals, (VType *)(uintptr_t)m->stack, m->bci, m->locals_size, m->stack_size, m->this_uninit};
}

static bool read_frames(MapReader *r)
{
    Verifier *v = r->v;
    unsigned count = bytes_u2(&r->in);
    if (r->in.failed)
        return format_error(r, "access beyond the end of attribute");
    v->maps = verify_alloc(v, count * sizeof *v->maps);
    for (unsigned i = 0; i < count; i++) {
        if (!read_frame(r, i == 0))
            return false;
        if (r->last.bci >= v->m->code_length || !(v->marks[r->last.bci] & MARK_START)) {
            VFrame shown = frame_of(&r->last);
            VContext why = {.reason = REASON_STACKMAP, .got = {.frame = &shown}};
            return verify_fail(v, &why, "StackMapTable error: bad offset");
        }
        v->maps[v->map_count++] = r->last;
    }
    return count == 0 || bytes_left(&r->in) == 0 || format_error(r, "wrong attribute size");
}

bool map_read(Verifier *v)
{
    Attribute a;
    v->maps = NULL;
    v->map_count = 0;
    if (!attribute_find(v->cf, v->m->code_attributes, ATTRIBUTE_StackMapTable, &a))
        return true;
    MapReader r = {.v = v, .in = attribute_bytes(&a)};
    VType *locals = verify_alloc(v, v->now.locals_size * sizeof *locals + 1);
    memcpy(locals, v->now.locals, v->now.locals_size * sizeof *locals);
    r.last = (MapFrame){.locals_size = v->now.locals_size, .locals = locals, .this_uninit = v->now.this_uninit};
    return read_frames(&r);
}

/* ---- Matching ---- */

const MapFrame *map_find(const Verifier *v, uint32_t bci)
{
    uint32_t low = 0, high = v->map_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (v->maps[middle].bci < bci)
            low = middle + 1;
        else
            high = middle;
    }
    return low < v->map_count && v->maps[low].bci == bci ? &v->maps[low] : NULL;
}

/* The first of `count` types that is not assignable, or `count`. */
static unsigned mismatch(Verifier *v, const VType *from, const VType *to, unsigned count, VerifyAnswer *answer)
{
    *answer = VERIFY_YES;
    for (unsigned i = 0; i < count; i++) {
        if (from[i] == to[i])
            continue;
        *answer = verify_assignable(v, from[i], to[i]);
        if (*answer != VERIFY_YES)
            return i;
    }
    return count;
}

VerifyAnswer map_fits(Verifier *v, const VFrame *f, const MapFrame *map, VContext *why)
{
    VerifyAnswer answer;
    static _Thread_local VFrame target; /* outlives the call, for the message */
    target = frame_of(map);
    *why = (VContext){.bci = f->bci, .got = {.frame = f}, .expected = {.frame = &target}};
    if (f->stack_size != map->stack_size) {
        why->reason = REASON_STACK_SIZE;
        return VERIFY_NO;
    }
    why->bci = map->bci;
    why->reason = REASON_TYPE;
    unsigned i = mismatch(v, f->locals, map->locals, map->locals_size, &answer);
    if (i < map->locals_size) {
        why->got = source_of(f->locals[i], FROM_LOCALS, i, f);
        why->expected = source_of(map->locals[i], FROM_LOCALS, i, &target);
        return answer;
    }
    i = mismatch(v, f->stack, map->stack, map->stack_size, &answer);
    if (i < map->stack_size) {
        why->got = source_of(f->stack[i], FROM_STACK, i, f);
        why->expected = source_of(map->stack[i], FROM_STACK, i, &target);
        return answer;
    }
    why->reason = REASON_FLAGS;
    return !f->this_uninit || map->this_uninit;
}

static bool no_map(Verifier *v, int64_t target)
{
    VContext why = {.reason = REASON_NO_STACKMAP, .bci = v->now.bci};
    return verify_fail(v, &why, "Expecting a stackmap frame at branch target %lld", (long long)target);
}

bool map_branch(Verifier *v, int64_t target)
{
    if (v->is_old)
        return infer_branch(v, target);
    if (target > UINT16_MAX) {
        VContext far = {.reason = REASON_STACKMAP, .got = {.frame = &v->now}};
        return verify_fail(v, &far, "Illegal target of jump or branch (bci %u + offset %d)", v->now.bci, (int)(target - v->now.bci));
    }
    const MapFrame *map = target >= 0 && target < v->m->code_length ? map_find(v, (uint32_t)target) : NULL;
    if (map == NULL)
        return no_map(v, target);
    VContext why;
    VerifyAnswer answer = map_fits(v, &v->now, map, &why);
    if (answer == VERIFY_NO)
        return verify_fail(v, &why, "Inconsistent stackmap frames at branch target %lld", (long long)target);
    return answer == VERIFY_YES;
}

static bool check_handler(Verifier *v, const Handler *h, VFrame *thrown)
{
    thrown->stack[0] = h->catch_type == 0 ? verify_object(v, "java/lang/Throwable")
                                          : verify_named(v, classfile_class_name(v->cf, h->catch_type));
    const MapFrame *map = map_find(v, h->handler);
    if (map == NULL)
        return no_map(v, h->handler);
    VContext why;
    VerifyAnswer answer = map_fits(v, thrown, map, &why);
    if (answer == VERIFY_NO)
        return verify_fail(v, &why, "Stack map does not match the one at exception handler %u", h->handler);
    return answer == VERIFY_YES;
}

bool map_handlers(Verifier *v, uint32_t bci, bool this_uninit)
{
    VType stack[1];
    VFrame thrown = v->now;
    thrown.stack = stack;
    thrown.stack_size = 1;
    thrown.this_uninit |= this_uninit;
    for (unsigned i = 0; i < v->m->handler_count; i++) {
        Handler h = method_handler(v->m, i);
        if (bci >= h.start && bci < h.end && !check_handler(v, &h, &thrown))
            return false;
    }
    return true;
}
