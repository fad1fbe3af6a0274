/* stackmap.c: frames of StackMapTable (JVMS 4.7.4): taking them while code is made, writing them at the end. */
#include "compiler.h"
#include "gen.h"

static bool defined_at(const State *s, uint32_t slot) {
    return slot / 64 < s->words && (s->defined[slot / 64] >> (slot % 64) & 1);
}

static Type *int_for_small(Compiler *c, Type *t) {
    return t->kind == TYPE_BYTE || t->kind == TYPE_CHAR || t->kind == TYPE_SHORT || t->kind == TYPE_BOOLEAN
               ? type_primitive(c, TYPE_INT)
               : t;
}

/* The frame at the current pc: one entry per variable and per stack value; long and double take one. */
static Frame take_frame(Code *code) {
    Frame f = {.pc = code->bytes.length};
    State *s = code->state;
    uint32_t used = code->next_local;
    while (used && !(code->locals[used - 1].type && defined_at(s, used - 1)))
        used--;
    f.locals = arena_array(code->arena, Type *, used);
    for (uint32_t i = 0; i < used; i++) {
        Type *t = defined_at(s, i) ? code->locals[i].type : NULL;
        f.locals[f.local_count++] = t ? int_for_small(code->compiler, t) : NULL;
        if (t && (t->kind == TYPE_LONG || t->kind == TYPE_DOUBLE))
            i++;
    }
    f.stack = arena_array(code->arena, Type *, s->sp);
    for (uint32_t i = 0; i < s->sp; i++)
        if (s->stack[i])
            f.stack[f.stack_count++] = s->stack[i];
    return f;
}

void code_emit_frame(Code *code) {
    if (code->frame_count && code->frames[code->frame_count - 1].pc == code->bytes.length)
        code->frame_count--;
    if (code->frame_count == code->frame_capacity) {
        uint32_t capacity = code->frame_capacity ? code->frame_capacity * 2 : 8;
        Frame *frames = arena_array(code->arena, Frame, capacity);
        if (code->frame_count)
            memcpy(frames, code->frames, code->frame_count * sizeof *frames);
        code->frames = frames;
        code->frame_capacity = capacity;
    }
    code->frames[code->frame_count++] = take_frame(code);
}

void code_initial_frame(Code *code) {
    code->initial = take_frame(code);
    code->initial.pc = NO_PC;
}

bool verify_type_same(const Type *a, const Type *b) {
    if (a == b)
        return true;
    if (!a || !b || a->kind != b->kind)
        return false;
    switch (a->kind) {
    case TYPE_CLASS: return a->symbol == b->symbol;
    case TYPE_ARRAY: return verify_type_same(a->element, b->element);
    case VERIFY_UNINITIALIZED:
        return ((const UninitializedType *)a)->pc == ((const UninitializedType *)b)->pc;
    case TYPE_TYPEVAR:
    case TYPE_INTERSECTION: return a->symbol == b->symbol;
    default: return true;
    }
}

enum { ITEM_TOP, ITEM_INT, ITEM_FLOAT, ITEM_DOUBLE, ITEM_LONG, ITEM_NULL, ITEM_UNINIT_THIS, ITEM_OBJECT, ITEM_UNINIT };

static void write_item(Gen *g, Bytes *out, const Type *t) {
    if (!t) {
        bytes_u1(out, ITEM_TOP);
        return;
    }
    switch (t->kind) {
    case TYPE_BYTE:
    case TYPE_CHAR:
    case TYPE_SHORT:
    case TYPE_BOOLEAN:
    case TYPE_INT: bytes_u1(out, ITEM_INT); break;
    case TYPE_FLOAT: bytes_u1(out, ITEM_FLOAT); break;
    case TYPE_DOUBLE: bytes_u1(out, ITEM_DOUBLE); break;
    case TYPE_LONG: bytes_u1(out, ITEM_LONG); break;
    case TYPE_NULL: bytes_u1(out, ITEM_NULL); break;
    case VERIFY_UNINITIALIZED_THIS: bytes_u1(out, ITEM_UNINIT_THIS); break;
    case VERIFY_UNINITIALIZED:
        bytes_u1(out, ITEM_UNINIT);
        bytes_u2(out, ((const UninitializedType *)t)->pc);
        break;
    default:
        bytes_u1(out, ITEM_OBJECT);
        bytes_u2(out, gen_class_index(g, (Type *)t));
        break;
    }
}

static void write_items(Gen *g, Bytes *out, Type **items, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        write_item(g, out, items[i]);
}

static uint32_t common_locals(const Frame *a, const Frame *b) {
    uint32_t n = a->local_count < b->local_count ? a->local_count : b->local_count, i = 0;
    while (i < n && verify_type_same(a->locals[i], b->locals[i]))
        i++;
    return i;
}

static void write_frame(Gen *g, Bytes *out, const Frame *previous, const Frame *f) {
    uint32_t delta = previous->pc == NO_PC ? f->pc : f->pc - previous->pc - 1;
    uint32_t common = common_locals(previous, f);
    int difference = (int)f->local_count - (int)previous->local_count;
    bool prefix = common == f->local_count || common == previous->local_count;
    if (f->stack_count == 1 && difference == 0 && prefix) {
        if (delta < 64) {
            bytes_u1(out, 64 + delta);
        } else {
            bytes_u1(out, 247);
            bytes_u2(out, delta);
        }
        write_item(g, out, f->stack[0]);
    } else if (f->stack_count == 0 && prefix && difference >= -3 && difference <= 3) {
        if (difference == 0 && delta < 64) {
            bytes_u1(out, delta);
        } else {
            bytes_u1(out, (uint32_t)(251 + difference));
            bytes_u2(out, delta);
        }
        for (int i = 0; i < difference; i++)
            write_item(g, out, f->locals[previous->local_count + (uint32_t)i]);
    } else {
        bytes_u1(out, 255);
        bytes_u2(out, delta);
        bytes_u2(out, f->local_count);
        write_items(g, out, f->locals, f->local_count);
        bytes_u2(out, f->stack_count);
        write_items(g, out, f->stack, f->stack_count);
    }
}

void write_stack_map(Gen *g, Code *code, Bytes *out) {
    bytes_u2(out, code->frame_count);
    const Frame *previous = &code->initial;
    for (uint32_t i = 0; i < code->frame_count; i++) {
        write_frame(g, out, previous, &code->frames[i]);
        previous = &code->frames[i];
    }
}
