/* resolve.c: the first execution of instructions with symbolic references (JVMS 5.4.3, 5.5).
 * Each is resolved through the run-time constant pool and quickened; while the class it needs is
 * still being initialised (by this thread), it stays as it is, so that other threads find the
 * check in their way. */
#include "interp/frame.h"
#include "interp/profile.h"
#include "interp/support.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "loader/loader.h"
#include "runtime/exceptions.h"
#include "runtime/invoke.h"
#include "runtime/names.h"
#include "runtime/wellknown.h"
#include "vm.h"

#include <stdlib.h>
#include <string.h>

typedef struct Site {
    Thread *t;
    Method *method;
    Class *class;
    Insn *pc;
    const uint8_t *code;  /* the instruction in the class file */
    uint16_t index;       /* its constant pool index */
    int32_t bci;
} Site;

/* Replaces handler and operand together. */
static uint32_t quicken_whole(Site *s, int op, int32_t operand)
{
    union { Insn insn; uint64_t raw; } u;
    memset(&u, 0, sizeof u);
    u.insn.handler = interp_handlers[op];
    u.insn.operand = operand;
    __atomic_store_n((uint64_t *)s->pc, u.raw, __ATOMIC_RELEASE);
    return interp_handlers[op];
}

static void set_cell(Site *s, void *value)
{
    __atomic_store_n((void **)insn_cell(s->pc), value, __ATOMIC_RELEASE);
}

/* Fills the cell, then lets the quick handler see it. */
static uint32_t quicken(Site *s, int op, void *value)
{
    set_cell(s, value);
    __atomic_store_n((uint32_t *)&s->pc->handler, interp_handlers[op], __ATOMIC_RELEASE);
    return interp_handlers[op];
}

/* As quicken, for an instruction that must find `c` initialised. */
static uint32_t quicken_initialized(Site *s, Class *c, int op, void *value)
{
    if (!class_is_initialized(c)) {
        if (s->t->trial || !class_initialize(s->t, c))
            return 0;
        if (!class_is_initialized(c)) { /* this thread is at it */
            set_cell(s, value);
            return interp_handlers[op];
        }
    }
    return quicken(s, op, value);
}

/* The form with a profile, where profiles are wanted. */
static uint32_t quicken_profiled(Site *s, int op, void *target, int32_t operand)
{
    TypeProfile *p = calloc(1, sizeof *p);
    vm_assert(p, "out of memory for a profile"); /* another thread may have made one: there is no way back */
    p->target = target;
    p->operand = operand;
    return quicken(s, op, p);
}

static uint32_t resolve_constant(Site *s)
{
    Value v;
    char type;
    if (!pool_constant(s->t, s->class, s->index, &v, &type))
        return 0;
    switch (type) {
    case 'J': case 'D':
        return quicken(s, QOP_lconst, (void *)v.raw);
    case 'L': case '[': case 'A':
        return quicken(s, QOP_aconst, v.a);
    default:
        return quicken_whole(s, QOP_iconst, v.i);
    }
}

/* ---- Fields
 * ------------------------------------------------------------------------------------------ */

typedef struct FieldOps { int get, put, get_static, put_static; } FieldOps;

static FieldOps field_ops(char type)
{
#define OPS(g, p) (FieldOps){ QOP_getfield_##g, QOP_putfield_##p, QOP_getstatic_##g, QOP_putstatic_##p }
    switch (type) {
    case 'Z': return OPS(b, z);
    case 'B': return OPS(b, b);
    case 'C': return OPS(c, s);
    case 'S': return OPS(s, s);
    case 'I': case 'F': return OPS(i, i);
    case 'J': case 'D': return OPS(j, j);
    default: return OPS(a, a);
    }
#undef OPS
}

/* A load right before a field access becomes one instruction with it. */
static void combine_with_load(Site *s, int op)
{
    _Atomic uint32_t *before = &s->pc[-1].handler;
    if (*before != interp_handlers[OP_iload])
        return;
    if (op == QOP_getfield_i)
        *before = interp_handlers[QOP_iload_getfield_i];
    else if (op == QOP_getfield_a)
        *before = interp_handlers[QOP_iload_getfield_a];
}

static uint32_t resolve_static(Site *s, bool put)
{
    Field *f = pool_field(s->t, s->class, s->index, true, put, s->method);
    if (!f)
        return 0;
    if (f->access & ACC_VOLATILE)
        return quicken_initialized(s, f->owner, put ? QOP_putstatic_volatile : QOP_getstatic_volatile, f);
    FieldOps ops = field_ops(f->type);
    return quicken_initialized(s, f->owner, put ? ops.put_static : ops.get_static, f->address);
}

static uint32_t resolve_field(Site *s, bool put)
{
    Field *f = pool_field(s->t, s->class, s->index, false, put, s->method);
    if (!f)
        return 0;
    if (f->access & ACC_VOLATILE)
        return quicken(s, put ? QOP_putfield_volatile : QOP_getfield_volatile, f);
    FieldOps ops = field_ops(f->type);
    uint32_t handler = quicken_whole(s, put ? ops.put : ops.get, (int32_t)f->offset);
    if (!put)
        combine_with_load(s, ops.get);
    return handler;
}

/* ---- Calls
 * ------------------------------------------------------------------------------------------- */

static uint32_t polymorphic(Site *s, Method *m)
{
    Utf8 name, descriptor;
    classfile_name_and_type(s->class->file, s->index, &name, &descriptor);
    HandleCall *call = handle_call_new(s->t, s->class, m, symbol_intern(descriptor.text, descriptor.length)->text);
    if (!call)
        return 0;
    if (strcmp(m->owner->name->text, "java/lang/invoke/VarHandle") == 0)
        return quicken(s, QOP_invokevarhandle, call);
    return quicken(s, strcmp(m->name->text, "invokeExact") == 0 ? QOP_invokehandle : QOP_invokegeneric, call);
}

static uint32_t call_virtual(Site *s, Method *m)
{
    if (m->owner->access & ACC_INTERFACE && !(m->access & ACC_PRIVATE))
        return interp_profiles ? quicken_profiled(s, QOP_invokeinterface_p, m, 0)
                               : quicken(s, QOP_invokeinterface_q, m);
    if (m->vtable_index < 0 || m->access & (ACC_PRIVATE | ACC_FINAL))
        return quicken(s, QOP_invokespecial_q, m);
    int32_t operand = m->vtable_index << 8 | m->arg_slots;
    if (interp_profiles)
        return quicken_profiled(s, QOP_invokevirtual_p, m, operand);
    return quicken_whole(s, QOP_invokevirtual_q, operand);
}

static uint32_t resolve_virtual(Site *s)
{
    Method *m = pool_method(s->t, s->class, s->index, OP_invokevirtual);
    if (!m)
        return 0;
    return m->flags & METHOD_POLYMORPHIC ? polymorphic(s, m) : call_virtual(s, m);
}

static uint32_t resolve_interface(Site *s)
{
    Method *m = pool_method(s->t, s->class, s->index, OP_invokeinterface);
    return m ? call_virtual(s, m) : 0;
}

static bool is_empty(const Method *m)
{
    return m->code && m->code_length == 1 && m->code[0] == OP_return && !(m->access & ACC_SYNCHRONIZED);
}

/* The method that invokespecial selects (JVMS 6.5): a superclass may have a nearer one than the
 * one resolved. */
static Method *select_special(Class *c, Method *m)
{
    bool super_call = !(m->flags & METHOD_IS_CONSTRUCTOR) && !(m->access & ACC_PRIVATE) &&
                      !(c->access & ACC_INTERFACE) && !(m->owner->access & ACC_INTERFACE) && m->owner != c &&
                      class_assignable(c, m->owner);
    if (!super_call || !c->super)
        return m;
    Method *nearer = class_find_method(c->super, m->name, m->descriptor);
    return nearer ? nearer : m;
}

static uint32_t resolve_special(Site *s)
{
    Method *m = pool_method(s->t, s->class, s->index, OP_invokespecial);
    if (!m)
        return 0;
    m = select_special(s->class, m);
    if (m->access & ACC_ABSTRACT)
        return throw_new(s->t, EX_AbstractMethodError, "'%s'", external_method(m));
    if (is_empty(m))
        return quicken_whole(s, QOP_invokespecial_empty, m->arg_slots);
    return quicken(s, QOP_invokespecial_q, m);
}

static uint32_t resolve_invokestatic(Site *s)
{
    Method *m = pool_method(s->t, s->class, s->index, OP_invokestatic);
    return m ? quicken_initialized(s, m->owner, QOP_invokestatic_q, m) : 0;
}

/* Call sites that could not be linked: each later try throws the same error again (JVMS 5.4.3.6). */
typedef struct FailedSite {
    const Insn *pc;
    const char *class_name;
    char *message;
    struct FailedSite *next;
} FailedSite;

static FailedSite *_Atomic failed_sites;

static bool throw_again(Site *s)
{
    for (FailedSite *f = failed_sites; f; f = f->next)
        if (f->pc == s->pc) {
            throw_class_named(s->t, f->class_name, f->message);
            return true;
        }
    return false;
}

static void remember_failure(Site *s)
{
    Object *e = s->t->exception;
    Object *message = FIELD_AT(Object *, e, known.Throwable_detailMessage->offset);
    FailedSite *f = e->class->loader == boot_loader ? calloc(1, sizeof *f) : NULL;
    if (!f)
        return;
    f->pc = s->pc;
    f->class_name = e->class->name->text;
    f->message = message ? string_to_modified_utf8(message, NULL) : NULL;
    f->next = failed_sites;
    while (!atomic_compare_exchange_weak(&failed_sites, &f->next, f))
        ;
}

static uint32_t resolve_dynamic(Site *s)
{
    void *value = NULL;
    if (throw_again(s))
        return 0;
    int op = indy_link(s->t, s->method, s->bci, s->index, &value);
    if (op < 0) {
        remember_failure(s);
        return 0;
    }
    return quicken(s, op, value);
}

/* ---- Classes
 * ----------------------------------------------------------------------------------------- */

static uint32_t resolve_new(Site *s)
{
    Class *c = pool_class(s->t, s->class, s->index);
    if (!c)
        return 0;
    if (c->access & (ACC_ABSTRACT | ACC_INTERFACE) || class_is_array(c))
        return throw_new(s->t, EX_InstantiationError, "%s", external_name(c));
    if (c == known.Class)
        return throw_new(s->t, EX_IllegalAccessError, "%s", external_name(c));
    if (!class_link(s->t, c))
        return 0;
    return quicken_initialized(s, c, QOP_new_q, c);
}

static uint32_t resolve_array(Site *s, uint8_t op)
{
    static const char types[] = "ZCFDBSIJ"; /* T_BOOLEAN = 4 ... T_LONG = 11 */
    Class *component = op == OP_anewarray ? pool_class(s->t, s->class, s->index)
                                          : class_primitive(types[s->code[1] - 4]);
    Class *array = component ? class_array_of(s->t, component) : NULL;
    return array ? quicken(s, QOP_newarray_q, array) : 0;
}

static uint32_t resolve_class(Site *s, int op)
{
    Class *c = pool_class(s->t, s->class, s->index);
    return c ? quicken(s, op, c) : 0;
}

static uint32_t resolve_test(Site *s, bool cast)
{
    if (!interp_profiles)
        return resolve_class(s, cast ? QOP_checkcast_q : QOP_instanceof_q);
    Class *c = pool_class(s->t, s->class, s->index);
    return c ? quicken_profiled(s, cast ? QOP_checkcast_p : QOP_instanceof_p, c, 0) : 0;
}

uint32_t interp_resolve(Thread *t, Frame *frame, Insn *pc, Object *top)
{
    return interp_resolve_at(t, frame->method, pc, top);
}

uint32_t interp_resolve_at(Thread *t, Method *m, Insn *pc, Object *top)
{
    Site s = { .t = t, .method = m, .class = m->owner, .pc = pc, .bci = interp_bci(m, pc) };
    s.code = m->code + s.bci;
    uint8_t op = s.code[0];
    s.index = op == OP_ldc ? s.code[1] : (uint16_t)(s.code[1] << 8 | s.code[2]);
    switch (op) {
    case OP_ldc: case OP_ldc_w: case OP_ldc2_w: return resolve_constant(&s);
    case OP_getstatic: case OP_putstatic: return resolve_static(&s, op == OP_putstatic);
    case OP_getfield: case OP_putfield: return resolve_field(&s, op == OP_putfield);
    case OP_invokevirtual: return resolve_virtual(&s);
    case OP_invokespecial: return resolve_special(&s);
    case OP_invokestatic: return resolve_invokestatic(&s);
    case OP_invokeinterface: return resolve_interface(&s);
    case OP_invokedynamic: return resolve_dynamic(&s);
    case OP_new: return resolve_new(&s);
    case OP_newarray: case OP_anewarray: return resolve_array(&s, op);
    case OP_multianewarray: return resolve_class(&s, QOP_multianewarray_q);
    case OP_checkcast: case OP_instanceof:
        if (!top)
            return interp_handlers[QOP_skip];
        return resolve_test(&s, op == OP_checkcast);
    default: return throw_new(t, EX_InternalError, "opcode %d cannot be resolved", op);
    }
}
