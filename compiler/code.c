/* code.c: emission of instructions, and the state they leave. */
#include "code.h"

#include <string.h>

#include "compiler.h"

enum { MAX_PC = 65535 };

TypeCode typecode_of(const Type *t) {
    switch (t->kind) {
    case TYPE_BYTE:
    case TYPE_BOOLEAN: return TC_BYTE;
    case TYPE_CHAR: return TC_CHAR;
    case TYPE_SHORT: return TC_SHORT;
    case TYPE_INT: return TC_INT;
    case TYPE_LONG: return TC_LONG;
    case TYPE_FLOAT: return TC_FLOAT;
    case TYPE_DOUBLE: return TC_DOUBLE;
    case TYPE_VOID: return TC_VOID;
    default: return TC_OBJECT;
    }
}

/* Doubles an arena array when it is full. */
static void *room(Code *code, void *items, uint32_t count, uint32_t *capacity, size_t size) {
    if (count < *capacity)
        return items;
    uint32_t wanted = *capacity ? *capacity * 2 : 8;
    char *more = arena_alloc(code->arena, wanted * size);
    if (count)
        memcpy(more, items, count * size);
    *capacity = wanted;
    return more;
}

void code_init(Code *code, Compiler *c, SourceFile *source, bool fat) {
    memset(code, 0, sizeof *code);
    code->compiler = c;
    code->arena = &c->scratch;
    code->source = source;
    code->bytes.arena = &c->scratch;
    code->alive = true;
    code->fat = fat;
    code->want_lines = c->options->debug_lines;
    code->want_vars = c->options->debug_vars || annotation_types_used(c);
    code->pending_pos = NO_POS;
    code->state = arena_new(&c->scratch, State);
}

/* -- States -- */

State *state_copy(Code *code, const State *state) {
    State *s = arena_new(code->arena, State);
    s->sp = s->capacity = state->sp;
    s->words = state->words;
    if (s->sp) {
        s->stack = arena_array(code->arena, Type *, s->sp);
        memcpy(s->stack, state->stack, s->sp * sizeof *s->stack);
    }
    if (s->words) {
        s->defined = arena_array(code->arena, uint64_t, s->words);
        memcpy(s->defined, state->defined, s->words * sizeof *s->defined);
    }
    return s;
}

static bool state_has(const State *s, uint32_t slot) {
    return slot / 64 < s->words && (s->defined[slot / 64] >> (slot % 64) & 1);
}

static void state_add(Code *code, State *s, uint32_t slot) {
    if (slot / 64 >= s->words) {
        uint32_t words = slot / 64 + 1;
        uint64_t *defined = arena_array(code->arena, uint64_t, words);
        if (s->words)
            memcpy(defined, s->defined, s->words * sizeof *defined);
        s->defined = defined;
        s->words = words;
    }
    s->defined[slot / 64] |= (uint64_t)1 << (slot % 64);
}

static void state_remove(State *s, uint32_t slot) {
    if (slot / 64 < s->words)
        s->defined[slot / 64] &= ~((uint64_t)1 << (slot % 64));
}

void state_forget_from(State *s, uint32_t slot) {
    for (uint32_t w = slot / 64; w < s->words; w++)
        s->defined[w] &= w == slot / 64 ? ((uint64_t)1 << (slot % 64)) - 1 : 0;
}

/* The more general of two stack entries at a merge. */
static Type *join_types(Code *code, Type *a, Type *b) {
    if (a == b || !a || !b || a->kind >= VERIFY_UNINITIALIZED || b->kind >= VERIFY_UNINITIALIZED)
        return a;
    if (a->kind == TYPE_NULL)
        return b;
    if (b->kind == TYPE_NULL || type_is_primitive(a) || type_is_primitive(b))
        return a;
    Compiler *c = code->compiler;
    if (type_subtype_no_capture(c, a, b))
        return b;
    if (type_subtype_no_capture(c, b, a))
        return a;
    return type_erasure(c, type_lub(c, typelist_of(c, 2, a, b)));
}

/* Merges `other` into `s`: variables both define, the more general stack. */
static State *state_join(Code *code, State *s, const State *other) {
    for (uint32_t w = 0; w < s->words; w++)
        s->defined[w] &= w < other->words ? other->defined[w] : 0;
    for (uint32_t i = 0; i < s->sp && i < other->sp; i++)
        s->stack[i] = join_types(code, s->stack[i], other->stack[i]);
    return s;
}

void code_push(Code *code, Type *t) {
    if (!code->alive || t->kind == TYPE_VOID)
        return;
    State *s = code->state;
    int width = t->kind == TYPE_LONG || t->kind == TYPE_DOUBLE ? 2 : 1;
    if (t->kind == TYPE_BYTE || t->kind == TYPE_SHORT || t->kind == TYPE_CHAR || t->kind == TYPE_BOOLEAN)
        t = type_primitive(code->compiler, TYPE_INT);
    for (int i = 0; i < width; i++) {
        s->stack = room(code, s->stack, s->sp, &s->capacity, sizeof *s->stack);
        s->stack[s->sp++] = i ? NULL : t;
    }
    if (s->sp > code->max_stack)
        code->max_stack = s->sp;
}

void code_pop(Code *code, uint32_t slots) {
    if (!code->alive)
        return;
    State *s = code->state;
    s->sp = slots > s->sp ? 0 : s->sp - slots;
}

Type *code_top(Code *code) {
    State *s = code->state;
    if (!s->sp)
        return NULL;
    Type *t = s->stack[s->sp - 1];
    return t || s->sp < 2 ? t : s->stack[s->sp - 2];
}

void code_force_top(Code *code, Type *t) {
    if (!code->alive || !code->state->sp)
        return;
    if (type_is_primitive(t) || t->kind == TYPE_VOID)
        return;
    Type **top = &code->state->stack[code->state->sp - 1];
    if (*top)
        *top = t;
}

void code_mark_initialized(Code *code, Type *old, Type *t) {
    State *s = code->state;
    for (uint32_t i = 0; i < s->sp; i++)
        if (s->stack[i] == old)
            s->stack[i] = t;
    for (uint32_t i = 0; i < code->next_local; i++)
        if (code->locals[i].type == old)
            code->locals[i].type = t;
}

/* -- Bytes -- */

/* Before the first byte of an instruction: jumps to here, its line, its frame. False where nothing reaches it. */
static bool begin_instruction(Code *code) {
    if (code->pending)
        code_resolve_pending(code);
    if (!code->alive)
        return false;
    if (code->pending_pos != NO_POS)
        code_mark_statement(code);
    if (code->needs_frame) {
        code->needs_frame = false;
        code_emit_frame(code);
    }
    return true;
}

void code_u1(Code *code, uint32_t v) {
    if (code->alive)
        bytes_u1(&code->bytes, v);
}

void code_u2(Code *code, uint32_t v) {
    if (code->alive)
        bytes_u2(&code->bytes, v);
}

void code_u4(Code *code, uint32_t v) {
    if (code->alive)
        bytes_u4(&code->bytes, v);
}

static uint32_t slots_of(const char *letters) {
    uint32_t n = 0;
    for (; *letters; letters++)
        n += *letters == 'J' || *letters == 'D' ? 2 : 1;
    return n;
}

static Type *type_of_letter(Code *code, char letter) {
    switch (letter) {
    case 'J': return type_primitive(code->compiler, TYPE_LONG);
    case 'F': return type_primitive(code->compiler, TYPE_FLOAT);
    case 'D': return type_primitive(code->compiler, TYPE_DOUBLE);
    case 'A': return type_null(code->compiler);
    default: return type_primitive(code->compiler, TYPE_INT);
    }
}

/* dup and its family, swap, pop: the letters name slots. */
static void shuffle(Code *code, const BytecodeInfo *info) {
    State *s = code->state;
    Type *slots[128];
    uint32_t n = (uint32_t)strlen(info->pops);
    if (s->sp < n)
        return;
    s->sp -= n;
    for (uint32_t i = 0; i < n; i++)
        slots[(uint8_t)info->pops[i] & 127] = s->stack[s->sp + i];
    for (const char *p = info->pushes; *p; p++) {
        s->stack = room(code, s->stack, s->sp, &s->capacity, sizeof *s->stack);
        s->stack[s->sp++] = slots[(uint8_t)*p & 127];
    }
    if (s->sp > code->max_stack)
        code->max_stack = s->sp;
}

static void apply_effect(Code *code, Opcode op, Type *pushed) {
    const BytecodeInfo *info = &bytecode_info[op];
    if (op >= OP_pop && op <= OP_swap) {
        shuffle(code, info);
        return;
    }
    code_pop(code, slots_of(info->pops));
    if (pushed)
        code_push(code, pushed);
    else
        for (const char *p = info->pushes; *p; p++)
            code_push(code, type_of_letter(code, *p));
}

void code_op(Code *code, Opcode op) {
    code_op_typed(code, op, NULL);
}

void code_op_typed(Code *code, Opcode op, Type *pushed) {
    if (!begin_instruction(code))
        return;
    bytes_u1(&code->bytes, op);
    apply_effect(code, op, pushed);
    if (bytecode_info[op].flags & BC_ENDS && op != OP_tableswitch && op != OP_lookupswitch)
        code_mark_dead(code);
}

void code_op1(Code *code, Opcode op, uint32_t byte) {
    if (!begin_instruction(code))
        return;
    bytes_u1(&code->bytes, op);
    bytes_u1(&code->bytes, byte);
    if (op == OP_bipush)
        apply_effect(code, op, NULL);
}

void code_op2(Code *code, Opcode op, uint32_t value) {
    if (!begin_instruction(code))
        return;
    bytes_u1(&code->bytes, op);
    bytes_u2(&code->bytes, value);
    if (op == OP_sipush)
        apply_effect(code, op, NULL);
}

static void emit_wide(Code *code, Opcode op, uint32_t slot) {
    if (slot > 255) {
        bytes_u1(&code->bytes, OP_wide);
        bytes_u1(&code->bytes, op);
        bytes_u2(&code->bytes, slot);
    } else {
        bytes_u1(&code->bytes, op);
        bytes_u1(&code->bytes, slot);
    }
}

void code_local(Code *code, Opcode op, uint32_t slot, Type *type) {
    if (!begin_instruction(code))
        return;
    bool store = op >= OP_istore;
    if (slot <= 3)
        bytes_u1(&code->bytes,
                 store ? OP_istore_0 + (op - OP_istore) * 4 + slot : OP_iload_0 + (op - OP_iload) * 4 + slot);
    else
        emit_wide(code, op, slot);
    int width = op == OP_lload || op == OP_dload || op == OP_lstore || op == OP_dstore ? 2 : 1;
    if (store)
        code_pop(code, (uint32_t)width);
    else
        code_push(code, type);
}

void code_iinc(Code *code, uint32_t slot, int32_t by) {
    if (!begin_instruction(code))
        return;
    bool wide = slot > 255 || by < -128 || by > 127;
    if (wide) {
        bytes_u1(&code->bytes, OP_wide);
        bytes_u1(&code->bytes, OP_iinc);
        bytes_u2(&code->bytes, slot);
        bytes_u2(&code->bytes, (uint32_t)by & 0xffff);
    } else {
        bytes_u1(&code->bytes, OP_iinc);
        bytes_u1(&code->bytes, slot);
        bytes_u1(&code->bytes, (uint32_t)by & 0xff);
    }
}

/* -- Jumps -- */

Opcode code_negate(Opcode op) {
    if (op == OP_ifnull)
        return OP_ifnonnull;
    if (op == OP_ifnonnull)
        return OP_ifnull;
    return (Opcode)(((op + 1) ^ 1) - 1);
}

bool code_alive(const Code *code) {
    return code->alive || code->pending;
}

void code_mark_dead(Code *code) {
    code->alive = false;
}

static uint32_t emit_jump(Code *code, Opcode op) {
    if (!code->fat) {
        code_op2(code, op, 0);
        apply_effect(code, op, NULL);
        return code->bytes.length - 3;
    }
    if (op == OP_goto) {
        if (begin_instruction(code)) {
            bytes_u1(&code->bytes, OP_goto_w);
            bytes_u4(&code->bytes, 0);
        }
    } else { /* jump around a long goto */
        code_op2(code, code_negate(op), 8);
        apply_effect(code, op, NULL);
        if (begin_instruction(code)) {
            bytes_u1(&code->bytes, OP_goto_w);
            bytes_u4(&code->bytes, 0);
        }
        code->needs_frame = true;
    }
    return code->bytes.length - 5;
}

Chain *code_branch(Code *code, int op) {
    Chain *result = NULL;
    if (op == OP_goto) {
        result = code->pending;
        code->pending = NULL;
    }
    if (op != OP_dontgoto && code_alive(code)) {
        uint32_t pc = emit_jump(code, (Opcode)op);
        Chain *link = arena_new(code->arena, Chain);
        link->pc = pc;
        link->next = result;
        link->last = result ? result->last : link;
        link->state = state_copy(code, code->state);
        result = link;
        code->fixed_pc = code->fat;
        if (op == OP_goto)
            code->alive = false;
    }
    return result;
}

Chain *chain_merge(Chain *a, Chain *b) {
    if (!a || !b)
        return a ? a : b;
    Chain *last = a->last->pc < b->last->pc ? a->last : b->last, *head = NULL, **tail = &head;
    while (a && b) {
        Chain **from = a->pc < b->pc ? &b : &a, *other = a->pc < b->pc ? a : b;
        if ((*from)->last->pc > other->pc) { /* all of the one comes before the other, as nested code has it */
            *tail = *from;
            (*from)->last->next = other;
            head->last = last;
            return head;
        }
        Chain *link = *from;
        *tail = link;
        tail = &link->next;
        *from = link->next;
        if (*from)
            (*from)->last = link->last;
    }
    *tail = a ? a : b;
    head->last = last;
    return head;
}

static uint32_t get_u2(const uint8_t *p) {
    return (uint32_t)p[0] << 8 | p[1];
}

static uint32_t get_u4(const uint8_t *p) {
    return get_u2(p) << 16 | get_u2(p + 2);
}

static void take_state(Code *code, State *new_state);

/* A jump to a goto goes where that one goes. */
static uint32_t final_target(Code *code, uint32_t target) {
    const uint8_t *p = code->bytes.data + target;
    if (*p == OP_goto && !code->fat)
        return (uint32_t)((int32_t)target + (int16_t)get_u2(p + 1));
    if (*p == OP_goto_w && code->fat)
        return (uint32_t)((int32_t)target + (int32_t)get_u4(p + 1));
    return target;
}

static void patch_jump(Code *code, uint32_t pc, uint32_t target) {
    int32_t distance = (int32_t)target - (int32_t)pc;
    if (code->fat)
        bytes_set_u4(code->bytes.data + pc + 1, (uint32_t)distance);
    else if (distance < INT16_MIN || distance > INT16_MAX)
        code->fat = true;
    else
        bytes_set_u2(code->bytes.data + pc + 1, (uint32_t)distance);
}

static void shrink_open_ranges(Code *code, uint32_t pc) {
    for (uint32_t i = 0; i < code->next_local; i++) {
        LocalVar *v = &code->locals[i];
        if (v->type && v->start == pc)
            v->start = pc - 3;
        else if (v->type && v->start == NO_PC && v->first_row) {
            VarRow *row = &code->var_rows[v->first_row - 1];
            if (row->slot == i && row->start + row->length == pc)
                row->length -= 3;
        }
    }
}

void code_resolve_to(Code *code, Chain *chain, uint32_t target) {
    State *new_state = code->state;
    for (; chain; chain = chain->next) {
        if (target >= code->bytes.length)
            target = code->bytes.length;
        else
            target = final_target(code, target);
        if (code->bytes.data[chain->pc] == OP_goto && chain->pc + 3 == target && target == code->bytes.length &&
            !code->fixed_pc) {
            if (code->want_vars)
                shrink_open_ranges(code, code->bytes.length);
            code->bytes.length -= 3;
            target -= 3;
            if (!chain->next) { /* the only jump: what stood before it goes on here */
                code->alive = true;
                break;
            }
        } else {
            patch_jump(code, chain->pc, target);
        }
        code->fixed_pc = true;
        if (target == code->bytes.length) {
            if (code->alive) {
                new_state = state_join(code, chain->state, new_state);
            } else {
                new_state = chain->state;
                code->alive = true;
            }
        }
    }
    if (new_state != code->state)
        take_state(code, new_state);
}

void code_resolve(Code *code, Chain *chain) {
    code->pending = chain_merge(chain, code->pending);
}

void code_resolve_pending(Code *code) {
    Chain *chain = code->pending;
    code->pending = NULL;
    code_resolve_to(code, chain, code->bytes.length);
}

uint32_t code_pc(Code *code) {
    if (code->pending)
        code_resolve_pending(code);
    if (code->pending_pos != NO_POS)
        code_mark_statement(code);
    code->fixed_pc = true;
    return code->bytes.length;
}

uint32_t code_entry(Code *code) {
    uint32_t pc = code_pc(code);
    code->alive = true;
    code->needs_frame = true;
    return pc;
}

uint32_t code_entry_state(Code *code, const State *state, Type *pushed) {
    uint32_t pc = code_pc(code);
    code->alive = true;
    take_state(code, state_copy(code, state));
    if (pushed)
        code_push(code, pushed);
    return pc;
}

/* -- Lines -- */

void code_statement(Code *code, uint32_t pos) {
    if (pos != NO_POS)
        code->pending_pos = pos;
}

void code_mark_statement(Code *code) {
    uint32_t pc = code->bytes.length, pos = code->pending_pos;
    code->pending_pos = NO_POS;
    if (!code->alive || !code->want_lines || pc > MAX_PC)
        return;
    uint32_t line = source_line(code->source, pos);
    if (line > 65535)
        return;
    if (code->line_count && code->lines[code->line_count - 1].pc == pc)
        code->line_count--;
    if (code->line_count && code->lines[code->line_count - 1].line == line)
        return;
    code->lines = room(code, code->lines, code->line_count, &code->line_capacity, sizeof *code->lines);
    code->lines[code->line_count++] = (LineRow){pc, line};
}

/* -- Variables -- */

uint32_t code_new_local(Code *code, Symbol *sym, Name *shown, Type *erased, Type *declared) {
    uint32_t slot = code->next_local;
    uint32_t width = (uint32_t)typecode_width(typecode_of(erased));
    while (slot + 2 > code->local_capacity)
        code->locals = room(code, code->locals, code->local_capacity, &code->local_capacity, sizeof *code->locals);
    code->locals[slot] = (LocalVar){.sym = sym, .name = shown, .type = erased, .declared = declared, .start = NO_PC};
    if (width == 2)
        code->locals[slot + 1] = (LocalVar){.start = NO_PC};
    state_remove(code->state, slot);
    if (sym)
        sym->local_slot = (int)slot;
    code->next_local += width;
    if (code->next_local > code->max_locals)
        code->max_locals = code->next_local;
    return slot;
}

void code_set_defined(Code *code, uint32_t slot) {
    if (!code->alive || slot >= code->next_local || !code->locals[slot].type)
        return;
    state_add(code, code->state, slot);
    if (code->locals[slot].start == NO_PC)
        code->locals[slot].start = code->bytes.length;
}

static void close_range(Code *code, uint32_t slot, uint32_t end) {
    LocalVar *v = &code->locals[slot];
    if (v->start == NO_PC)
        return;
    uint32_t start = v->start;
    v->start = NO_PC;
    if (!code->want_vars || !v->name || end < start)
        return;
    code->var_rows = room(code, code->var_rows, code->var_count, &code->var_capacity, sizeof *code->var_rows);
    code->var_rows[code->var_count++] =
        (VarRow){start, end - start, slot, v->sym, v->name, v->type, v->declared, code->var_order++};
    v->first_row = code->var_count;
}

/* Adopts another state: ranges of variables open and close accordingly. */
static void take_state(Code *code, State *new_state) {
    State *old = code->state;
    uint32_t words = old->words > new_state->words ? old->words : new_state->words;
    for (uint32_t w = 0; w < words; w++) {
        uint64_t before = w < old->words ? old->defined[w] : 0;
        uint64_t after = w < new_state->words ? new_state->defined[w] : 0;
        for (uint64_t diff = before ^ after; diff; diff &= diff - 1) {
            uint32_t slot = w * 64 + (uint32_t)__builtin_ctzll(diff);
            if (slot >= code->next_local || !code->locals[slot].type)
                state_remove(new_state, slot);
            else if (state_has(old, slot))
                close_range(code, slot, code->bytes.length);
            else if (code->locals[slot].start == NO_PC)
                code->locals[slot].start = code->bytes.length;
        }
    }
    code->state = new_state;
    code->needs_frame = true;
}

void code_end_scopes(Code *code, uint32_t first) {
    uint32_t last = code->next_local;
    code->next_local = first;
    for (uint32_t slot = first; slot < last; slot++) {
        LocalVar *v = &code->locals[slot];
        if (v->type && v->start != NO_PC) {
            uint32_t end = code_pc(code);
            close_range(code, slot, end);
        }
        code->locals[slot] = (LocalVar){.start = NO_PC};
        state_remove(code->state, slot);
    }
}

void code_new_segment(Code *code) {
    while (code->next_local < code->max_locals) {
        while (code->next_local + 2 > code->local_capacity)
            code->locals = room(code, code->locals, code->local_capacity, &code->local_capacity, sizeof *code->locals);
        code->locals[code->next_local++] = (LocalVar){.start = NO_PC};
    }
}

void code_handler(Code *code, uint32_t start, uint32_t end, uint32_t target, Type *type) {
    if (start >= end)
        return;
    code->handlers = room(code, code->handlers, code->handler_count, &code->handler_capacity, sizeof *code->handlers);
    code->handlers[code->handler_count++] = (Handler){start, end, target, type, NULL};
}
