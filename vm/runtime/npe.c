/* npe.c: helpful messages of NullPointerException (JEP 358). The bytecode before the failing
 * instruction is run on a stack of "which instruction pushed this"; from there the message says
 * in source terms what was null and how it came about. */
#include "interp/support.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/frame.h"
#include "loader/loader.h"
#include "runtime/exceptions.h"
#include "runtime/names.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UNKNOWN = -1, MAX_NESTING = 5, TEXT = 3000 };

typedef struct State {
    int depth;
    uint64_t written; /* locals below 64 that a store may have changed */
    int32_t source[]; /* bytecode index of the instruction that pushed the cell, or UNKNOWN */
} State;

typedef struct Analysis {
    const Method *method;
    const ClassFile *file;
    const uint8_t *code;
    State **at;      /* state before the instruction, by bytecode index; NULL: not reached */
    char text[TEXT];
    size_t length;
} Analysis;

static int16_t s16(const uint8_t *p) { return (int16_t)(p[0] << 8 | p[1]); }
static uint16_t u16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static int32_t s32(const uint8_t *p)
{
    return (int32_t)((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]);
}

static int slots_of(char type) { return type == 'V' ? 0 : type == 'J' || type == 'D' ? 2 : 1; }

/* ---- The abstract stack
 * ------------------------------------------------------------------------------ */

static State *new_state(const Analysis *a)
{
    return calloc(1, sizeof(State) + (a->method->max_stack + 4u) * sizeof(int32_t));
}

static void push(Analysis *a, State *s, int32_t source)
{
    if (s->depth < a->method->max_stack)
        s->source[s->depth++] = source;
}

static int32_t pop(State *s) { return s->depth > 0 ? s->source[--s->depth] : UNKNOWN; }

static void pop_slots(State *s, int n)
{
    while (n-- > 0)
        pop(s);
}

static void push_type(Analysis *a, State *s, char type, int32_t bci)
{
    for (int i = slots_of(type); i > 0; i--)
        push(a, s, bci);
}

/* Joins a state into the one before bytecode index `target`. */
static void flow(Analysis *a, const State *s, int64_t target)
{
    if (target < 0 || target >= a->method->code_length)
        return;
    State *t = a->at[target];
    if (!t) {
        t = a->at[target] = new_state(a);
        if (t) {
            t->depth = s->depth;
            t->written = s->written;
            memcpy(t->source, s->source, (size_t)s->depth * sizeof(int32_t));
        }
        return;
    }
    t->written |= s->written;
    for (int i = 0; i < t->depth && i < s->depth; i++)
        if (t->source[i] != s->source[i])
            t->source[i] = UNKNOWN;
}

static int descriptor_slots(Utf8 d)
{
    int n = descriptor_arg_slots(d);
    return n < 0 ? 0 : n;
}

static char return_type(Utf8 d)
{
    const char *p = memchr(d.text, ')', d.length);
    return p ? p[1] : 'V';
}

/* The instructions whose effect bytecodes.def leaves to the operand. */
static void step_operand(Analysis *a, State *s, int32_t bci)
{
    const uint8_t *p = a->code + bci;
    Utf8 name, descriptor = { "", 0 };
    uint8_t op = p[0];
    if (op >= OP_getstatic && op <= OP_invokedynamic)
        classfile_name_and_type(a->file, u16(p + 1), &name, &descriptor);
    switch (op) {
    case OP_ldc: case OP_ldc_w: push(a, s, bci); break;
    case OP_ldc2_w: push_type(a, s, 'J', bci); break;
    case OP_getstatic: push_type(a, s, descriptor.text[0], bci); break;
    case OP_putstatic: pop_slots(s, slots_of(descriptor.text[0])); break;
    case OP_getfield: pop(s); push_type(a, s, descriptor.text[0], bci); break;
    case OP_putfield: pop_slots(s, 1 + slots_of(descriptor.text[0])); break;
    case OP_multianewarray: pop_slots(s, p[3]); push(a, s, bci); break;
    case OP_wide:
        if (p[1] >= OP_istore && p[1] <= OP_astore)
            pop_slots(s, p[1] == OP_lstore || p[1] == OP_dstore ? 2 : 1);
        else if (p[1] >= OP_iload && p[1] <= OP_aload)
            push_type(a, s, p[1] == OP_lload || p[1] == OP_dload ? 'J' : 'I', bci);
        break;
    default: /* calls */
        pop_slots(s, descriptor_slots(descriptor) + (op != OP_invokestatic && op != OP_invokedynamic));
        push_type(a, s, return_type(descriptor), bci);
    }
}

/* A store makes a parameter a local variable like any other. */
static void note_store(State *s, const uint8_t *p)
{
    bool wide = p[0] == OP_wide;
    uint8_t op = wide ? p[1] : p[0];
    unsigned slot = wide ? u16(p + 2) : p[1], cells;
    if (op >= OP_istore && op <= OP_astore) {
        cells = op == OP_lstore || op == OP_dstore ? 2 : 1;
    } else if (op >= OP_istore_0 && op <= OP_astore_3) {
        slot = (op - OP_istore_0) % 4u;
        cells = (op - OP_istore_0) / 4u % 2 + 1;
        if (op >= OP_astore_0)
            cells = 1;
    } else {
        return;
    }
    for (; cells > 0; cells--, slot++)
        if (slot < 64)
            s->written |= (uint64_t)1 << slot;
}

static void step(Analysis *a, State *s, int32_t bci)
{
    note_store(s, a->code + bci);
    const BytecodeInfo *info = &bytecode_info[a->code[bci]];
    int32_t named[4] = { UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN };
    static const char letters[] = "XYZW";
    if (a->code[bci] == OP_checkcast)
        return; /* the value stays what it was */
    if (strchr(info->pops, '*') || strchr(info->pushes, '*')) {
        step_operand(a, s, bci);
        return;
    }
    for (size_t i = strlen(info->pops); i-- > 0;) {
        const char *letter = strchr(letters, info->pops[i]);
        if (letter)
            named[letter - letters] = pop(s);
        else
            pop_slots(s, slots_of(info->pops[i]));
    }
    for (const char *p = info->pushes; *p; p++) {
        const char *letter = strchr(letters, *p);
        if (letter)
            push(a, s, named[letter - letters]);
        else
            push_type(a, s, *p, bci);
    }
}

static void flow_switch(Analysis *a, const State *s, uint32_t bci)
{
    const uint8_t *p = a->code + ((bci + 4) & ~3u);
    bool table = a->code[bci] == OP_tableswitch;
    flow(a, s, (int64_t)bci + s32(p));
    int32_t count = table ? s32(p + 8) - s32(p + 4) + 1 : s32(p + 4);
    const uint8_t *q = p + 12; /* the first distance: behind low and high, or behind the count and a key */
    for (int32_t i = 0; i < count; i++, q += table ? 4 : 8)
        flow(a, s, (int64_t)bci + s32(q));
}

static void flow_handlers(Analysis *a)
{
    State *s = new_state(a);
    if (!s)
        return;
    s->depth = 1;
    s->source[0] = UNKNOWN;
    for (int i = 0; i < a->method->handler_count; i++)
        flow(a, s, a->method->handlers[i].handler);
    free(s);
}

/* One pass in code order: what a backward branch alone reaches stays unknown, as does what loops
 * change. */
static void analyse(Analysis *a, uint32_t until)
{
    State *s = new_state(a);
    a->at[0] = new_state(a);
    flow_handlers(a);
    for (uint32_t bci = 0, length; s && bci < until; bci += length) {
        length = bytecode_length(a->code, a->method->code_length, bci);
        uint8_t op = a->code[bci];
        if (!length)
            break;
        if (!a->at[bci])
            continue;
        s->depth = a->at[bci]->depth;
        s->written = a->at[bci]->written;
        memcpy(s->source, a->at[bci]->source, (size_t)s->depth * sizeof(int32_t));
        step(a, s, (int32_t)bci);
        if (op == OP_tableswitch || op == OP_lookupswitch)
            flow_switch(a, s, bci);
        else if (op == OP_goto_w || op == OP_jsr_w)
            flow(a, s, (int64_t)bci + s32(a->code + bci + 1));
        else if (bytecode_info[op].flags & BC_BRANCH)
            flow(a, s, (int64_t)bci + s16(a->code + bci + 1));
        /* Where subroutines return to is not looked for. */
        if (!(bytecode_info[op == OP_wide ? a->code[bci + 1] : op].flags & BC_ENDS) && op != OP_jsr && op != OP_jsr_w)
            flow(a, s, (int64_t)bci + length);
    }
    free(s);
}

/* ---- The text
 * ---------------------------------------------------------------------------------------- */

__attribute__((format(printf, 2, 3))) static void add(Analysis *a, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(a->text + a->length, TEXT - a->length, fmt, args);
    va_end(args);
    if (n > 0)
        a->length += (size_t)n < TEXT - a->length ? (size_t)n : TEXT - 1 - a->length;
}

/* A class name with dots; the package of Object and String is dropped, as HotSpot does. */
static void add_class(Analysis *a, const char *name, size_t length)
{
    const char *dotted = external_symbol(name, length);
    size_t base = strcspn(dotted, "[");
    bool known_to_all = base == 16 && (strncmp(dotted, "java.lang.Object", 16) == 0 ||
                                       strncmp(dotted, "java.lang.String", 16) == 0);
    add(a, "%s", dotted + (known_to_all ? 10 : 0));
}

static void add_method(Analysis *a, uint16_t index)
{
    Utf8 name, descriptor;
    Utf8 owner = classfile_class_name(a->file, classfile_ref_class(a->file, index));
    classfile_name_and_type(a->file, index, &name, &descriptor);
    if (utf8_equals(owner, "ibrik/lang/ProxyCall")) { /* what a proxy class calls for the handler */
        add(a, "java.lang.reflect.InvocationHandler.invoke(Object, java.lang.reflect.Method, Object[])");
        return;
    }
    char buffer[1024], method[512];
    snprintf(buffer, sizeof buffer, "%.*s", (int)descriptor.length, descriptor.text);
    snprintf(method, sizeof method, "%.*s", (int)name.length, name.text);
    add_class(a, owner.text, owner.length);
    add(a, ".%s", method);
    const char *signature = external_signature(NULL, "", buffer, false); /* (types) */
    add(a, "(");
    for (const char *p = signature + 1; *p && *p != ')';) {
        size_t n = strcspn(p, ",)");
        add_class(a, p, n);
        p += n;
        if (*p == ',') {
            add(a, ", ");
            p += 2;
        }
    }
    add(a, ")");
}

static void add_field(Analysis *a, uint16_t index)
{
    Utf8 name, descriptor;
    classfile_name_and_type(a->file, index, &name, &descriptor);
    add(a, "%.*s", (int)name.length, name.text);
}

/* The number of the parameter that starts at slot, from 1; 0: none does. */
static int parameter_at(const Method *m, unsigned slot)
{
    unsigned at = m->access & ACC_STATIC ? 0 : 1;
    const char *p = m->descriptor->text + 1, *end = p + strlen(p);
    for (int number = 1; *p != ')'; number++) {
        if (at == slot)
            return number;
        at += (unsigned)slots_of(*p);
        p = descriptor_skip(p, end, false);
    }
    return 0;
}

/* Its name, which the class library keeps. */
static bool add_parameter(Analysis *a, int number)
{
    const Method *m = a->method;
    MethodParameter p;
    if (number == 0 || m->owner->loader != boot_loader || method_parameter_count(a->file, m->info) < number ||
        !method_parameter(a->file, m->info, (unsigned)number - 1, &p))
        return false;
    Utf8 name = classfile_utf8(a->file, p.name);
    add(a, "%.*s", (int)name.length, name.text);
    return true;
}

static void add_local(Analysis *a, unsigned slot, int32_t bci)
{
    const Method *m = a->method;
    Utf8 name = method_local_variable(a->file, m->info, (uint32_t)bci, slot, NULL);
    bool written = slot >= 64 || (a->at[bci] && a->at[bci]->written >> slot & 1);
    int parameter = written ? 0 : parameter_at(m, slot);
    if (slot == 0 && !(m->access & ACC_STATIC))
        add(a, "this");
    else if (name.text)
        add(a, "%.*s", (int)name.length, name.text);
    else if (add_parameter(a, parameter_at(m, slot)))
        return;
    else if (parameter)
        add(a, "<parameter%d>", parameter);
    else
        add(a, "<local%u>", slot);
}

static bool add_value(Analysis *a, int32_t bci, int nesting);

/* What lies `below` cells under the top before bci, described; false: unknown. */
static bool add_operand(Analysis *a, int32_t bci, int below, int nesting)
{
    const State *s = a->at[bci];
    if (nesting <= 0 || !s || s->depth <= below)
        return false;
    int32_t source = s->source[s->depth - 1 - below];
    return source != UNKNOWN && add_value(a, source, nesting);
}

static void add_element(Analysis *a, int32_t bci, int nesting)
{
    if (!add_operand(a, bci, 1, nesting - 1))
        add(a, "<array>");
    add(a, "[");
    if (!add_operand(a, bci, 0, nesting - 1))
        add(a, "...");
    add(a, "]");
}

/* Describes the value that the instruction at bci pushed. */
static bool add_value(Analysis *a, int32_t bci, int nesting)
{
    const uint8_t *p = a->code + bci;
    uint8_t op = p[0];
    if (op >= OP_iconst_m1 && op <= OP_iconst_5)
        add(a, "%d", op - OP_iconst_0);
    else if ((op >= OP_iload_0 && op <= OP_iload_3) || (op >= OP_aload_0 && op <= OP_aload_3))
        add_local(a, (op - OP_iload_0) % 4u, bci);
    else
        switch (op) {
        case OP_aconst_null: add(a, "null"); break;
        case OP_bipush: add(a, "%d", (int8_t)p[1]); break;
        case OP_sipush: add(a, "%d", s16(p + 1)); break;
        case OP_iload: case OP_aload: add_local(a, p[1], bci); break;
        case OP_wide: add_local(a, u16(p + 2), bci); break;
        case OP_iaload: case OP_aaload: case OP_baload: case OP_caload: case OP_saload:
            add_element(a, bci, nesting);
            break;
        case OP_getstatic: {
            Utf8 owner = classfile_class_name(a->file, classfile_ref_class(a->file, u16(p + 1)));
            add_class(a, owner.text, owner.length);
            add(a, ".");
            add_field(a, u16(p + 1));
            break;
        }
        case OP_getfield:
            if (add_operand(a, bci, 0, nesting - 1))
                add(a, ".");
            add_field(a, u16(p + 1));
            break;
        case OP_invokevirtual: case OP_invokespecial: case OP_invokestatic: case OP_invokeinterface:
            add_method(a, u16(p + 1));
            break;
        default: return false;
        }
    return true;
}

static const char *element_type(uint8_t op)
{
    static const char *const types[] = { "int", "long", "float", "double", "object", "byte/boolean", "char", "short" };
    return types[op >= OP_iastore ? op - OP_iastore : op - OP_iaload];
}

/* What could not be done. Returns how far under the top the null lies, or -1: this instruction
 * has no helpful message. */
static int add_action(Analysis *a, int32_t bci)
{
    const uint8_t *p = a->code + bci;
    uint8_t op = p[0];
    Utf8 name, descriptor = { "", 0 };
    if (op >= OP_iaload && op <= OP_saload) {
        add(a, "Cannot load from %s array", element_type(op));
        return 1;
    }
    if (op >= OP_iastore && op <= OP_sastore) {
        add(a, "Cannot store to %s array", element_type(op));
        return op == OP_lastore || op == OP_dastore ? 3 : 2;
    }
    if (op >= OP_getfield && op <= OP_invokeinterface)
        classfile_name_and_type(a->file, u16(p + 1), &name, &descriptor);
    switch (op) {
    case OP_arraylength: add(a, "Cannot read the array length"); return 0;
    case OP_athrow: add(a, "Cannot throw exception"); return 0;
    case OP_monitorenter: add(a, "Cannot enter synchronized block"); return 0;
    case OP_monitorexit: add(a, "Cannot exit synchronized block"); return 0;
    case OP_getfield:
        add(a, "Cannot read field \"%.*s\"", (int)name.length, name.text);
        return 0;
    case OP_putfield:
        add(a, "Cannot assign field \"%.*s\"", (int)name.length, name.text);
        return slots_of(descriptor.text[0]);
    case OP_invokevirtual: case OP_invokespecial: case OP_invokeinterface:
        add(a, "Cannot invoke \"");
        add_method(a, u16(p + 1));
        add(a, "\"");
        return descriptor_slots(descriptor);
    default:
        return -1;
    }
}

static void add_reason(Analysis *a, int32_t bci, int below)
{
    const State *s = a->at[bci];
    int32_t source = s && s->depth > below ? s->source[s->depth - 1 - below] : UNKNOWN;
    size_t before = a->length;
    if (source == UNKNOWN)
        return;
    uint8_t op = a->code[source];
    bool call = op >= OP_invokevirtual && op <= OP_invokeinterface;
    add(a, call ? " because the return value of \"" : " because \"");
    if (add_value(a, source, MAX_NESTING)) {
        add(a, "\" is null");
    } else {
        a->length = before;
        a->text[before] = 0;
    }
}

static char *describe(const Method *m, int32_t bci)
{
    Analysis *a = calloc(1, sizeof *a);
    char *text = NULL;
    if (!a)
        return NULL;
    a->method = m;
    a->file = m->owner->file;
    a->code = m->code;
    a->at = calloc(m->code_length, sizeof *a->at);
    if (a->at) {
        analyse(a, (uint32_t)bci);
        int below = add_action(a, bci);
        if (below >= 0) {
            add_reason(a, bci, below);
            text = strdup(a->text);
        }
        for (uint32_t i = 0; i < m->code_length; i++)
            free(a->at[i]);
    }
    free(a->at);
    free(a);
    return text;
}

/* Gives the pending exception its text, which is not its detail message: what is remembered of a failed
 * initialisation and what is serialized do not have it. */
static void set_extended_message(Thread *t, const char *text)
{
    Object *e = t->exception;
    Field *f = class_find_field(e->class, symbol_of("extendedMessage"), symbol_of("Ljava/lang/String;"));
    if (!f) /* there was no memory for it: another error is pending */
        return;
    t->exception = NULL;
    Object *message = string_from_modified_utf8(t, text, strlen(text));
    if (message)
        FIELD_AT(Object *, e, f->offset) = message;
    t->exception = e;
}

void throw_null_pointer_at(Thread *t, const Method *m, int32_t bci)
{
    char *text = m->code && m->owner->file ? describe(m, bci) : NULL;
    throw_new(t, EX_NullPointer, NULL);
    if (text)
        set_extended_message(t, text);
    free(text);
}

void throw_null_pointer(Thread *t, Frame *frame)
{
    if (frame->method)
        throw_null_pointer_at(t, frame->method, interp_bci(frame->method, frame->pc));
    else
        throw_new(t, EX_NullPointer, NULL);
}
