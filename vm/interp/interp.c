/* interp.c: the interpreter's loop. The operations are in the ops_*.inc files, by kind; this file has what they share.
 *
 * Registers of the virtual machine, all local variables of one function:
 *   pc      the instruction under way
 *   tos     the top of the operand stack
 *   sp      the cell where tos would be stored; sp[-1] is the value below it, and so on
 *   locals  the current frame's local variables
 *   frame   the current frame; t->frame always agrees
 * An int in tos has its upper half zero; long and double take two cells and have their value in the upper one.
 * Before anything that can throw, allocate, block or call, SAVE() stores pc in the frame. */
#include "interp/frame.h"
#include "interp/locking.h"
#include "interp/meter.h"
#include "interp/profile.h"
#include "interp/support.h"

#include "heap/heap.h"
#include "jit/jit.h"
#include "loader/loader.h"
#include "native/call.h"
#include "runtime/exceptions.h"
#include "runtime/concat.h"
#include "runtime/invoke.h"
#include "runtime/monitor.h"
#include "convert.h"
#include "vm.h"

#include <math.h>
#include <string.h>

static inline float as_float(uint64_t v)
{
    float f;
    memcpy(&f, &v, sizeof f);
    return f;
}

static inline double as_double(uint64_t v)
{
    double d;
    memcpy(&d, &v, sizeof d);
    return d;
}

static inline uint64_t from_float(float f)
{
    uint32_t v;
    memcpy(&v, &f, sizeof v);
    return v;
}

static inline uint64_t from_double(double d)
{
    uint64_t v;
    memcpy(&v, &d, sizeof v);
    return v;
}

static inline Object *as_object(uint64_t v) { return (Object *)(uintptr_t)v; }

/* This file is compiled twice: as it is, and by interp_metered.c with METERED, for programs whose bytecodes are
 * counted (meter.h). In counted code every target of a branch, and what follows a branch, is an instruction
 * `charge`: ARRIVE and PASS do its work without dispatching it. */
#ifdef METERED
#define RUN interp_run_metered
#define ARRIVE() do { CHARGE(); NEXT(); } while (0)
#define PASS() do { pc++; ARRIVE(); } while (0)
#else
#define RUN interp_run_plain
#define ARRIVE() GO()
#define PASS() NEXT()
#endif
#define CHARGE() do { \
        t->bytecodes += (uint32_t)OPERAND; \
        if (UNLIKELY((t->budget -= OPERAND) < 0)) { \
            SAVE(); \
            thread_meter(t, 0); \
        } \
    } while (0)

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

#define OP(name) op_##name:
#define DISPATCH(handler_offset) goto *(void *)(BASE + (int32_t)(handler_offset))
#define BASE ((const char *)&&op_nop)
#define GO() DISPATCH(__atomic_load_n((const uint32_t *)&pc->handler, __ATOMIC_RELAXED))
#define NEXT() do { pc++; GO(); } while (0)
#define SKIP(n) do { pc += (n); GO(); } while (0)
#define SAVE() (frame->pc = pc)
#define OPERAND (pc->operand)
#define CELL(type) ((type)__atomic_load_n((void **)insn_cell(pc), __ATOMIC_ACQUIRE))

#define INT ((int32_t)tos)
#define LONG ((int64_t)tos)
#define PUSH_INT(value) do { sp->raw = tos; sp++; tos = (uint32_t)(value); } while (0)
#define PUSH_REF(value) do { sp->raw = tos; sp++; tos = (uint64_t)(uintptr_t)(value); } while (0)
#define PUSH_LONG(value) do { sp->raw = tos; sp += 2; tos = (uint64_t)(value); } while (0)
#define POP() do { sp--; tos = sp->raw; } while (0)
#define POP2() do { sp -= 2; tos = sp->raw; } while (0)

/* At the start of a loop, coming from its end. */
#define LOOP() do { \
        uint32_t count = frame->method->loop_count + 1; \
        frame->method->loop_count = count; \
        if (UNLIKELY(count >= jit_loop_threshold)) \
            goto hot_loop_counted; \
        ARRIVE(); \
    } while (0)
#define BRANCH() do { \
        int32_t distance = OPERAND; \
        if (distance <= 0) { \
            if (UNLIKELY(t->poll)) \
                goto poll; \
            pc = (Insn *)((char *)pc + distance); \
            LOOP(); \
        } else { \
            pc = (Insn *)((char *)pc + distance); \
            ARRIVE(); \
        } \
    } while (0)

/* Takes an object of c from the thread's free lists; NULL: take the long way. */
static inline Object *allocate_fast(Thread *t, Class *c)
{
    uint32_t granules = (c->instance_size + 15) >> 4;
    if (UNLIKELY(granules >= HEAP_SIZE_CLASSES || (c->kind_flags & (CLASS_HAS_FINALIZER | CLASS_IS_REFERENCE))))
        return NULL;
    bool plain = c->kind_flags & CLASS_NO_REFS;
    void **list = plain ? &t->heap.plain[granules] : &t->heap.objects[granules];
    void **cell = *list;
    if (UNLIKELY(!cell))
        return NULL;
    *list = *cell;
    if (plain)
        memset(cell, 0, granules << 4);
    ((Object *)cell)->class = c;
    return (Object *)cell;
}

static int32_t lookup(const SwitchTable *s, int32_t key)
{
    int32_t low = 0, high = s->count - 1;
    while (low <= high) {
        int32_t middle = (low + high) / 2;
        if (s->data[middle] == key)
            return s->data[s->count + middle];
        if (s->data[middle] < key)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return s->otherwise;
}

#ifdef __clang__
#define ONE_COPY __attribute__((noinline))
#else
#define ONE_COPY __attribute__((noinline, noclone))
#endif

/* With t NULL, fills interp_handlers. */
ONE_COPY uint64_t RUN(Thread *t, Frame *frame, Method *callee, Slot *args)
{
    static const int32_t handlers[QOP_COUNT] = {
#define BC(code, name, operands, pops, pushes, flags) [code] = (int32_t)((char *)&&op_##name - (char *)&&op_nop),
#include "bytecodes.def"
#undef BC
#define QUICK(name) [QOP_##name] = (int32_t)((char *)&&op_##name - (char *)&&op_nop),
#include "interp/quick.def"
#undef QUICK
    };
    if (!t) {
        for (int i = 0; i < QOP_COUNT; i++)
            interp_handlers[i] = (uint32_t)handlers[i];
        return 0;
    }

    Insn *pc;
    Slot *sp = NULL, *locals = NULL;
    uint64_t tos = 0;
    Array *bad_array;
    int32_t bad_index;
    char return_type;
    pc = frame->pc;
    goto call;

#include "interp/ops_stack.inc"
#include "interp/ops_arith.inc"
#include "interp/ops_branch.inc"
#include "interp/ops_array.inc"
#include "interp/ops_object.inc"
#include "interp/ops_invoke.inc"
#include "interp/ops_super.inc"

    /* Bytecodes that never reach the loop: pre-decoding gives them another form. */
    OP(aconst_null) OP(iconst_m1) OP(iconst_0) OP(iconst_1) OP(iconst_2) OP(iconst_3) OP(iconst_4) OP(iconst_5)
    OP(lconst_0) OP(lconst_1) OP(fconst_0) OP(fconst_1) OP(fconst_2) OP(dconst_0) OP(dconst_1)
    OP(bipush) OP(sipush) OP(ldc) OP(ldc_w) OP(ldc2_w) OP(fload) OP(dload) OP(aload)
    OP(iload_0) OP(iload_1) OP(iload_2) OP(iload_3) OP(lload_0) OP(lload_1) OP(lload_2) OP(lload_3)
    OP(fload_0) OP(fload_1) OP(fload_2) OP(fload_3) OP(dload_0) OP(dload_1) OP(dload_2) OP(dload_3)
    OP(aload_0) OP(aload_1) OP(aload_2) OP(aload_3) OP(fstore) OP(dstore) OP(astore)
    OP(istore_0) OP(istore_1) OP(istore_2) OP(istore_3) OP(lstore_0) OP(lstore_1) OP(lstore_2) OP(lstore_3)
    OP(fstore_0) OP(fstore_1) OP(fstore_2) OP(fstore_3) OP(dstore_0) OP(dstore_1) OP(dstore_2) OP(dstore_3)
    OP(astore_0) OP(astore_1) OP(astore_2) OP(astore_3) OP(freturn) OP(dreturn) OP(areturn)
    OP(getstatic) OP(putstatic) OP(getfield) OP(putfield) OP(invokevirtual) OP(invokespecial) OP(invokestatic)
    OP(invokeinterface) OP(invokedynamic) OP(new) OP(newarray) OP(anewarray) OP(checkcast) OP(instanceof)
    OP(wide) OP(multianewarray) OP(goto_w) OP(jsr_w)
        unreachable();
}

#ifndef METERED
uint64_t interp_run(Thread *t, Frame *entry, Method *callee, Slot *args)
{
    return interp_metered ? interp_run_metered(t, entry, callee, args) : interp_run_plain(t, entry, callee, args);
}

void interp_init(void)
{
    interp_run(NULL, NULL, NULL, NULL);
    decode_init();
}
#endif
