/* runtime.c: what compiled code calls (helpers.def). Those of sort HELPER and SELECT may throw, collect and run Java
 * code; their frame is anchored. */
#include "jit/code.h"

#include "convert.h"
#include "heap/heap.h"
#include "heap/string.h"
#include "interp/frame.h"
#include "interp/locking.h"
#include "interp/meter.h"
#include "interp/profile.h"
#include "interp/support.h"
#include "jit/jit.h"
#include "jit/publish.h"
#include "loader/loader.h"
#include "native/call.h"
#include "runtime/concat.h"
#include "runtime/exceptions.h"
#include "runtime/invoke.h"
#include "runtime/monitor.h"
#include "runtime/stackwalk.h"
#include "vm.h"

#include <math.h>
#include <string.h>

/* ---- Exceptions ---- */

void jit_help_poll(Thread *t) { thread_poll(t); }
/* ahead: how much of the charge is for what comes later. Polls, too: loops that charge do not. */
void jit_help_meter(Thread *t, int64_t ahead)
{
    thread_meter(t, ahead);
    if (t->poll)
        thread_poll(t);
}

void jit_help_throw_zero(Thread *t) { throw_new(t, EX_ArithmeticException, "/ by zero"); }
void jit_help_stack_overflow(Thread *t) { throw_stack_overflow(t); }

void jit_help_throw_bounds(Thread *t, Array *array, int32_t index)
{
    throw_new(t, EX_ArrayIndexOutOfBounds, "Index %d out of bounds for length %d", index, array->length);
}

static void null_pointer_here(Thread *t)
{
    StackWalk walk;
    stackwalk_start(&walk, t);
    if (stackwalk_next(&walk))
        throw_null_pointer_at(t, walk.method, walk.bci);
}

void jit_help_null_pointer(Thread *t) { null_pointer_here(t); }

void jit_help_throw_object(Thread *t, Object *o)
{
    if (o)
        throw_object(t, o);
    else
        null_pointer_here(t);
}

void jit_help_throw_cast(Thread *t, Object *o, Class *c)
{
    if (!is_instance(o->class, c))
        throw_class_cast(t, o->class, c);
}

void jit_help_throw_store(Thread *t, Array *array, Object *value)
{
    if (!is_instance(value->class, array->class->component))
        throw_array_store(t, value);
}

/* ---- Creation ---- */

Object *jit_help_new_object(Thread *t, Class *c) { return heap_new(t, c); }
Array *jit_help_new_array(Thread *t, Class *c, int32_t length) { return heap_new_array(t, c, length); }

Array *jit_help_new_multi(Thread *t, Class *c, int32_t dimensions, const Slot *lengths)
{
    return new_multi_array(t, c, dimensions, lengths);
}

/* ---- Monitors ---- */

void jit_help_lock(Thread *t, Object *o)
{
    if (!o)
        null_pointer_here(t);
    else if (!thin_lock(t, o))
        monitor_enter(t, o);
}

void jit_help_unlock(Thread *t, Object *o)
{
    if (!o)
        null_pointer_here(t);
    else if (!thin_unlock(t, o))
        monitor_exit(t, o);
}

void jit_help_locks_begin(Thread *t, Object *own, Object **list) { locking_begin(t, list, own); }

void jit_help_locks_enter(Thread *t, Object *o, Object **list, const Method *m)
{
    if (!o)
        null_pointer_here(t);
    else
        locking_enter(t, list, m, o);
}

void jit_help_locks_exit(Thread *t, Object *o, Object **list)
{
    if (!o)
        null_pointer_here(t);
    else
        locking_exit(t, list, o);
}

void jit_help_locks_leave(Thread *t, Object **list, const Method *m) { locking_leave(t, list, m); }

/* ---- What was not resolved when the code was made ---- */

/* The operation that the instruction is now; 0: exception pending. */
static int resolve(Thread *t, JitUnresolved *u, Object *top)
{
    uint32_t handler = interp_resolve_at(t, u->method, u->insn, top);
    jit_note_unresolved(t, u);
    return handler ? interp_op_of_handler(handler) : 0;
}

static int operation(Thread *t, JitUnresolved *u, Object *top)
{
    uint32_t handler = __atomic_load_n((uint32_t *)&u->insn->handler, __ATOMIC_ACQUIRE);
    if (handler != interp_handlers[QOP_resolve]) {
        jit_note_unresolved(t, u);
        return interp_op_of_handler(handler);
    }
    return resolve(t, u, top);
}

static void *cell(const JitUnresolved *u) { return insn_value(u->insn); }

static const uint8_t *bytecode(const JitUnresolved *u)
{
    return u->method->code + interp_bci(u->method, u->insn);
}

static Field *field_of(Thread *t, JitUnresolved *u, bool is_static, bool put)
{
    if (!operation(t, u, NULL))
        return NULL;
    const uint8_t *p = bytecode(u);
    return pool_field(t, u->method->owner, (uint16_t)(p[1] << 8 | p[2]), is_static, put, u->method);
}

static uint64_t load(const Field *f, const void *p)
{
    uint64_t v = load_volatile(f, p);
    return v;
}

uint64_t jit_help_get_field(Thread *t, JitUnresolved *u, Object *o)
{
    Field *f = field_of(t, u, false, false);
    if (!f)
        return 0;
    if (!o) {
        null_pointer_here(t);
        return 0;
    }
    return load(f, (char *)o + f->offset);
}

void jit_help_put_field(Thread *t, JitUnresolved *u, Object *o, uint64_t value)
{
    Field *f = field_of(t, u, false, true);
    if (!f)
        return;
    if (!o)
        null_pointer_here(t);
    else
        store_volatile(f, (char *)o + f->offset, value);
}

uint64_t jit_help_get_static(Thread *t, JitUnresolved *u)
{
    Field *f = field_of(t, u, true, false);
    return f ? load(f, f->address) : 0;
}

void jit_help_put_static(Thread *t, JitUnresolved *u, uint64_t value)
{
    Field *f = field_of(t, u, true, true);
    if (f)
        store_volatile(f, f->address, value);
}

uint64_t jit_help_constant(Thread *t, JitUnresolved *u)
{
    const uint8_t *p = bytecode(u);
    Value v;
    char type;
    v.raw = 0;
    jit_note_unresolved(t, u);
    pool_constant(t, u->method->owner, p[0] == OP_ldc ? p[1] : (uint16_t)(p[1] << 8 | p[2]), &v, &type);
    switch (type) {
    case 'J': case 'D': case 'A': case 'L': case '[': return v.raw;
    default: return (uint32_t)v.i;
    }
}

Object *jit_help_new_unresolved(Thread *t, JitUnresolved *u)
{
    return operation(t, u, NULL) ? heap_new(t, cell(u)) : NULL;
}

Array *jit_help_array_unresolved(Thread *t, JitUnresolved *u, int32_t length)
{
    return operation(t, u, NULL) ? heap_new_array(t, cell(u), length) : NULL;
}

Array *jit_help_multi_unresolved(Thread *t, JitUnresolved *u, const Slot *lengths)
{
    return operation(t, u, NULL) ? new_multi_array(t, cell(u), bytecode(u)[3], lengths) : NULL;
}

Object *jit_help_cast_unresolved(Thread *t, JitUnresolved *u, Object *o)
{
    if (!o || !operation(t, u, o))
        return NULL;
    if (!is_instance(o->class, cell(u)))
        throw_class_cast(t, o->class, cell(u));
    return o;
}

uint64_t jit_help_instance_unresolved(Thread *t, JitUnresolved *u, Object *o)
{
    return o && operation(t, u, o) && is_instance(o->class, cell(u));
}

/* ---- Calls ---- */

Method *jit_help_select_interface(Thread *t, Method *wanted, Object *receiver)
{
    return select_interface(t, receiver->class, wanted);
}

/* What the code made next may profit from. */
static void learn(JitUnresolved *u, const Object *o)
{
    TypeProfile *p = insn_profile(u->insn);
    if (p)
        profile_type(p, o->class);
    if (u->lessons > 0)
        u->lessons--;
}

/* The target of a call whose quick operation is op. */
static Method *target(Thread *t, JitUnresolved *u, int op, Object *receiver)
{
    Method *m;
    switch (op) {
    case QOP_invokestatic_q:
        return cell(u);
    case QOP_invokespecial_empty: {
        const uint8_t *p = bytecode(u);
        m = pool_method(t, u->method->owner, (uint16_t)(p[1] << 8 | p[2]), OP_invokespecial);
        break;
    }
    case QOP_invokevirtual_q:
        m = receiver ? receiver->class->vtable[insn_vtable_index(u->insn)] : NULL;
        break;
    default:
        m = cell(u);
    }
    if (!receiver) {
        null_pointer_here(t);
        return NULL;
    }
    learn(u, receiver);
    return op == QOP_invokeinterface_q ? select_interface(t, receiver->class, m) : m;
}

Method *jit_help_resolve_call(Thread *t, JitUnresolved *u, Object *receiver)
{
    int op = operation(t, u, NULL);
    return op ? target(t, u, op, receiver) : NULL;
}

/* Makes an entry frame as vm_call does and copies the arguments behind it. NULL: exception pending. */
static Frame *push_entry(Thread *t, const Slot *args, uint32_t slots, uint32_t room)
{
    Frame *entry = (Frame *)thread_stack_top(t);
    if ((Slot *)entry->stack + slots + room + 1 > t->stack_limit || (char *)__builtin_frame_address(0) < t->native_limit) {
        throw_stack_overflow(t);
        return NULL;
    }
    memcpy(entry->stack, args, slots * sizeof *args);
    return entry;
}

/* A native method gets the two frames that the interpreter would give it, without the interpreter. */
static uint64_t call_native(Thread *t, Method *m, Frame *entry)
{
    Slot *args = entry->stack;
    Frame *f = (Frame *)(args + m->arg_slots);
    vm_entry_push(t, entry, args + m->arg_slots);
    f->caller = entry;
    f->method = m;
    f->locals = args;
    f->lock = NULL;
    f->pc = m->insns;
    t->frame = f;
    uint64_t raw = m->access & ACC_SYNCHRONIZED ? native_call_locked(t, m, f) : native_call(t, m, args);
    t->frame = entry;
    vm_entry_pop(t, entry);
    if (m->native && m->shape && !(m->access & ACC_SYNCHRONIZED) && m->compiled == m->shape->bridge && !jit_is_full())
        jit_compile_native(m);
    return raw;
}

/* The bridge from compiled code to what is not compiled. */
uint64_t jit_interpret(Thread *t, Method *m, const Slot *args)
{
    Frame *entry = push_entry(t, args, m->arg_slots, FRAME_SLOTS);
    uint64_t raw = 0;
    if (!entry)
        return 0;
    if (m->access & ACC_NATIVE && (m->insns || interp_prepare(t, m)))
        return call_native(t, m, entry);
    vm_call_slots(t, m, entry, entry->stack, &raw);
    return raw;
}

static uint64_t call_on_stack(Thread *t, Method *m, const Slot *args) { return jit_interpret(t, m, args); }

typedef bool HandleInvoke(Thread *, HandleCall *, Slot *, HandleAction *);
static bool invoke_exact(Thread *t, HandleCall *h, Slot *args, HandleAction *a) { return handle_invoke(t, h, args, true, a); }
static bool invoke_any(Thread *t, HandleCall *h, Slot *args, HandleAction *a) { return handle_invoke(t, h, args, false, a); }

/* Calls that a method handle decides about. The arguments lie in an entry frame as on an operand stack. */
static uint64_t invoke_handle(Thread *t, HandleCall *call, const Slot *args, HandleInvoke *invoke)
{
    HandleAction action = { .tail = NULL };
    uint64_t raw = 0;
    Frame *entry = push_entry(t, args, call->arg_slots, 260);
    if (!entry)
        return 0;
    vm_entry_push(t, entry, (Slot *)entry->stack + call->arg_slots + 256);
    if (invoke(t, call, entry->stack, &action)) {
        raw = action.raw;
        if (action.tail)
            raw = call_on_stack(t, action.tail, action.args);
    }
    vm_entry_pop(t, entry);
    return raw;
}

static uint64_t invoke_bound(Thread *t, const BoundCall *bound, const Slot *args)
{
    Slot all[256];
    uint32_t n = bound->method->arg_slots;
    memcpy(all, args, (n - 1) * sizeof *all);
    all[n - 1].raw = 0;
    all[n - 1].a = *bound->constant;
    return call_on_stack(t, bound->method, all);
}

Object *jit_help_concat(Thread *t, const ConcatRecipe *recipe, const Slot *args) { return concat_run(t, recipe, args); }
uint64_t jit_help_record(Thread *t, const RecordMethod *record, const Slot *args) { return record_run(t, record, args); }

uint64_t jit_help_invoke_site(Thread *t, JitUnresolved *u, const Slot *args)
{
    int op = operation(t, u, NULL);
    switch (op) {
    case 0: return 0;
    case QOP_aconst: return (uint64_t)(uintptr_t)cell(u);
    case QOP_indy_static: return call_on_stack(t, cell(u), args);
    case QOP_indy_bound: return invoke_bound(t, cell(u), args);
    case QOP_indy_concat: return (uint64_t)(uintptr_t)concat_run(t, cell(u), args);
    case QOP_indy_record: return record_run(t, cell(u), args);
    case QOP_indy_site: return invoke_handle(t, cell(u), args, handle_invoke_site);
    case QOP_invokehandle: return invoke_handle(t, cell(u), args, invoke_exact);
    case QOP_invokegeneric: return invoke_handle(t, cell(u), args, invoke_any);
    case QOP_invokevarhandle: return invoke_handle(t, cell(u), args, varhandle_invoke);
    default: {
        Method *m = target(t, u, op, op == QOP_invokestatic_q ? NULL : args[0].a);
        return m ? call_on_stack(t, m, args) : 0;
    }
    }
}

/* String.charAt as the library has it: it knows the exception. */
uint64_t jit_help_char_at(Thread *t, Object *string, int32_t index)
{
    static Method *_Atomic char_at;
    if ((uint32_t)index < (uint32_t)string_length(string))
        return string_char_at(string, index);
    if (!char_at)
        char_at = class_declared_method(string->class, symbol_of("charAt"), symbol_of("(I)C"));
    Slot args[2] = { { .a = string }, { .raw = (uint32_t)index } };
    return jit_interpret(t, char_at, args);
}

/* ---- Leaves ---- */

uint64_t jit_help_is_instance(const Class *c, const Class *k) { return is_instance(c, k); }
/* Between arrays of the same type, where all is within bounds. */
uint64_t jit_help_array_copy(const Array *from, int32_t at, Array *to, int32_t to_at, int32_t n)
{
    if (!from || !to || from->class != to->class || !class_is_array(from->class) || (at | to_at | n) < 0 ||
        n > from->length - at || n > to->length - to_at)
        return false;
    heap_copy_elements(from, at, to, to_at, n);
    return true;
}

float jit_help_frem(float a, float b) { return fmodf(a, b); }
double jit_help_drem(double a, double b) { return fmod(a, b); }

int64_t jit_help_double_to_int(double d) { return (uint32_t)double_to_int(d); }
int64_t jit_help_double_to_long(double d) { return double_to_long(d); }
int64_t jit_help_float_to_int(float f) { return jit_help_double_to_int(f); }
int64_t jit_help_float_to_long(float f) { return jit_help_double_to_long(f); }
