/* intrinsics.c: methods of the library whose effect is a few instructions (intrinsics.def). */
#include "jit/compiler.h"

#include "heap/heap.h"
#include "heap/string.h"
#include "loader/loader.h"
#include "native/call.h"

#include <pthread.h>
#include <string.h>

typedef bool Intrinsic(Compiler *c, int argument); /* false: not here; nothing has been done */

static bool has_sse41(void) { return __builtin_cpu_supports("sse4.1"); }
static bool has_popcnt(void) { return __builtin_cpu_supports("popcnt"); }
/* tzcnt and lzcnt: all processors that have AVX2 have the latter. */
static bool has_bmi(void) { return __builtin_cpu_supports("bmi") && __builtin_cpu_supports("avx2"); }

/* ---- Floating point ---- */

static bool intrinsic_sqrt(Compiler *c, int argument)
{
    (void)argument;
    Val a = pop(c);
    Xmm s = in_xmm(c, &a), d = new_xmm(c);
    x86_sqrtsd_rr(&c->a, d, s);
    release(c, a);
    push_xmm(c, d, 'D');
    return true;
}

static bool intrinsic_round(Compiler *c, int argument)
{
    if (!has_sse41())
        return false;
    Val a = pop(c);
    Xmm s = in_xmm(c, &a), d = new_xmm(c);
    x86_roundsd(&c->a, d, s, (uint8_t)argument);
    release(c, a);
    push_xmm(c, d, 'D');
    return true;
}

static bool intrinsic_fabs(Compiler *c, int argument)
{
    char type = (char)argument;
    Val a = pop(c), mask = { .kind = V_CONST, .type = type, .imm = type == 'F' ? 0x7fffffff : INT64_MAX };
    Xmm x = own_xmm(c, &a), m = new_xmm(c);
    load_xmm(c, m, &mask);
    x86_andps_rr(&c->a, x, m);
    free_xmm(c, m);
    push_xmm(c, x, type);
    return true;
}

static bool intrinsic_bits(Compiler *c, int argument)
{
    char type = (char)argument;
    Val a = pop(c);
    if (is_float_type(type)) {
        Xmm x = new_xmm(c);
        x86_movd_xr(&c->a, width_of(type), x, in_gpr(c, &a));
        push_xmm(c, x, type);
    } else {
        Reg r = new_gpr(c);
        x86_movd_rx(&c->a, width_of(type), r, in_xmm(c, &a));
        push_gpr(c, r, type);
    }
    release(c, a);
    return true;
}

/* ---- Integers ---- */

static bool intrinsic_abs(Compiler *c, int argument)
{
    char type = (char)argument;
    Width w = width_of(type);
    Val a = pop(c);
    Reg s = in_gpr(c, &a), d = new_gpr(c);
    x86_mov_rr(&c->a, w, d, s);
    x86_neg(&c->a, w, d);
    x86_cmov_rr(&c->a, CC_S, w, d, s); /* of MIN_VALUE both are the same */
    release(c, a);
    push_gpr(c, d, type);
    return true;
}

static bool choose(Compiler *c, char type, Cond cc)
{
    Width w = width_of(type);
    Val b = pop(c), a = pop(c);
    Reg y = in_gpr(c, &b), d = own_gpr(c, &a);
    x86_alu_rr(&c->a, ALU_CMP, w, y, d);
    x86_cmov_rr(&c->a, cc, w, d, y);
    release(c, b);
    push_gpr(c, d, type);
    return true;
}

static bool intrinsic_min(Compiler *c, int argument) { return choose(c, (char)argument, CC_L); }
static bool intrinsic_max(Compiler *c, int argument) { return choose(c, (char)argument, CC_G); }

static bool intrinsic_rotate(Compiler *c, int argument)
{
    char type = argument & 2 ? 'J' : 'I';
    Width w = width_of(type);
    Shift op = argument & 1 ? ROR : ROL;
    Val b = pop(c), a = pop(c);
    if (b.kind == V_CONST) {
        unsigned n = (unsigned)b.imm & (type == 'I' ? 31 : 63);
        Reg d = own_gpr(c, &a);
        if (n)
            x86_shift_ri(&c->a, op, w, d, n);
        push_gpr(c, d, type);
        return true;
    }
    take_gpr(c, RCX, &a, &b);
    load_gpr(c, RCX, &b);
    release(c, b);
    Reg d = own_gpr(c, &a);
    x86_shift_rcl(&c->a, op, w, d);
    free_gpr(c, RCX);
    push_gpr(c, d, type);
    return true;
}

static bool intrinsic_multiply_high(Compiler *c, int argument)
{
    (void)argument;
    Val b = pop(c), a = pop(c);
    take_gpr(c, RAX, &a, &b);
    load_gpr(c, RAX, &a);
    release(c, a);
    take_gpr(c, RDX, &b, NULL);
    Reg y = in_gpr(c, &b);
    x86_imul(&c->a, W64, y);
    release(c, b);
    free_gpr(c, RAX);
    push_gpr(c, RDX, 'J');
    return true;
}

typedef void UnaryRR(Asm *, Width, Reg, Reg);

static bool unary(Compiler *c, char type, UnaryRR *op)
{
    Val a = pop(c);
    Reg s = in_gpr(c, &a), d = new_gpr(c);
    op(&c->a, width_of(type), d, s);
    release(c, a);
    push_gpr(c, d, 'I');
    return true;
}

static bool intrinsic_bit_count(Compiler *c, int argument)
{
    return has_popcnt() && unary(c, (char)argument, x86_popcnt_rr);
}

static bool intrinsic_trailing(Compiler *c, int argument) { return has_bmi() && unary(c, (char)argument, x86_tzcnt_rr); }
static bool intrinsic_leading(Compiler *c, int argument) { return has_bmi() && unary(c, (char)argument, x86_lzcnt_rr); }

static bool intrinsic_reverse(Compiler *c, int argument)
{
    Val a = pop(c);
    Reg d = own_gpr(c, &a);
    x86_bswap(&c->a, width_of((char)argument), d);
    push_gpr(c, d, (char)argument);
    return true;
}

/* ---- Objects ---- */

static int32_t string_field(const Class *string, const char *name, const char *descriptor)
{
    Field *f = class_find_field(string, symbol_of(name), symbol_of(descriptor));
    return f ? (int32_t)f->offset : -1;
}

/* Latin-1 in place; the rest, and what is out of bounds, in C. */
static bool intrinsic_char_at(Compiler *c, int argument)
{
    (void)argument;
    Class *string = loader_find_loaded(boot_loader, symbol_of("java/lang/String"));
    int32_t value = string ? string_field(string, "value", "[B") : -1, coder = string_field(string, "coder", "B");
    if (value < 0 || coder < 0)
        return false;
    Val index = pop(c), s = pop(c);
    Reg o = in_gpr(c, &s), i = in_gpr(c, &index), d = new_gpr(c);
    Slow *slow = new_slow(c, JIT_char_at);
    slow->returns = true;
    slow->result = (int8_t)d;
    slow->result_type = 'I';
    slow_arg(slow, s);
    slow_arg(slow, index);
    null_check_by(c, &s);
    x86_alu_mi(&c->a, ALU_CMP, W8, mem(o, coder), 0);
    x86_jcc(&c->a, CC_NE, &slow->at);
    x86_mov_rm(&c->a, W64, d, mem(o, value));
    x86_alu_rm(&c->a, ALU_CMP, W32, i, mem(d, ARRAY_LENGTH_OFFSET));
    x86_jcc(&c->a, CC_AE, &slow->at);
    x86_movzx_rm(&c->a, W8, d, mem_index(d, i, 1, ARRAY_DATA_OFFSET));
    x86_bind(&c->a, &slow->back);
    release(c, s);
    release(c, index);
    push_gpr(c, d, 'I');
    return true;
}

static bool intrinsic_current_thread(Compiler *c, int argument)
{
    (void)argument;
    Reg d = new_gpr(c);
    x86_mov_rm(&c->a, W64, d, mem(R15, offsetof(Thread, mirror)));
    push_gpr(c, d, 'A');
    top(c, 0)->not_null = true;
    return true;
}

static bool intrinsic_get_class(Compiler *c, int argument)
{
    (void)argument;
    Val o = pop(c);
    Reg r = in_gpr(c, &o);
    release(c, o);
    Reg d = new_gpr(c);
    null_check_by(c, &o);
    x86_mov_rm(&c->a, W64, d, mem(r, 0));
    x86_mov_rm(&c->a, W64, d, mem(d, offsetof(Class, mirror)));
    x86_mov_rm(&c->a, W64, d, mem(d, 0));
    push_gpr(c, d, 'A');
    top(c, 0)->not_null = true;
    return true;
}

/* The arguments of arraycopy stay where they are, for the call that may be needed. */
typedef struct ArrayCopy {
    Val args[5];
    const Method *method;
} ArrayCopy;

static void emit_array_copy(Compiler *c, Slow *s)
{
    static const Reg regs[] = { RSI, RDX, RCX, R8, R9 };
    const ArrayCopy *copy = (const ArrayCopy *)(uintptr_t)s->data;
    Move moves[5];
    keep_homes(c);
    for (int i = 0; i < 5; i++)
        moves[i] = (Move){ false, (uint8_t)regs[i], copy->args[i] };
    move_all(c, moves, 5);
    x86_mov_ri(&c->a, W64, RAX, (int64_t)(uintptr_t)copy->method);
    x86_call_m(&c->a, mem(RAX, offsetof(Method, compiled)));
    add_site_at(c, s->bci, s->inlined);
    restore_homes(c);
    x86_jmp_label(&c->a, &s->back);
}

/* Copies between arrays of the same type in a C function; the rest, and what throws, by the call. */
static bool intrinsic_array_copy(Compiler *c, int argument)
{
    (void)argument;
    ArrayCopy *copy = jit_alloc(c, sizeof *copy);
    copy->method = class_declared_method(loader_find_loaded(boot_loader, symbol_of("java/lang/System")),
                                         symbol_of("arraycopy"),
                                         symbol_of("(Ljava/lang/Object;ILjava/lang/Object;II)V"));
    spill_all(c);
    for (uint32_t i = 0; i < 5; i++)
        copy->args[i] = *top(c, 4 - i);
    Val args[5];
    memcpy(args, copy->args, sizeof args);
    call_leaf(c, JIT_array_copy, 5, args);
    x86_test_rr(&c->a, W32, RAX, RAX);
    Slow *s = new_slow(c, JIT_poll);
    s->special = true;
    s->emit = emit_array_copy;
    s->data = (int64_t)(uintptr_t)copy;
    x86_jcc(&c->a, CC_E, &s->at);
    x86_bind(&c->a, &s->back);
    c->depth -= 5;
    return true;
}

/* ---- The tables ---- */

static const struct { const char *class_name, *name, *descriptor; Intrinsic *function; int argument; } intrinsic_rows[] = {
#define INTRINSIC(class, name, descriptor, function, argument) { class, name, descriptor, intrinsic_##function, argument },
#define PLAIN_NATIVE(class, name, descriptor)
#include "jit/intrinsics.def"
};

static const struct { const char *class_name, *name, *descriptor; } plain_natives[] = {
#define INTRINSIC(class, name, descriptor, function, argument)
#define PLAIN_NATIVE(class, name, descriptor) { class, name, descriptor },
#include "jit/intrinsics.def"
};

/* The names of the rows of both tables as symbols, which are equal when they are the same. */
enum { INTRINSICS = sizeof intrinsic_rows / sizeof *intrinsic_rows, NATIVES = sizeof plain_natives / sizeof *plain_natives };
typedef struct Row { const Symbol *name, *class_name, *descriptor; } Row;
static Row rows[INTRINSICS + NATIVES];

static void find_symbols(void)
{
    for (size_t i = 0; i < INTRINSICS; i++)
        rows[i] = (Row){ symbol_of(intrinsic_rows[i].name), symbol_of(intrinsic_rows[i].class_name),
                         symbol_of(intrinsic_rows[i].descriptor) };
    for (size_t i = 0; i < NATIVES; i++)
        rows[INTRINSICS + i] = (Row){ symbol_of(plain_natives[i].name), symbol_of(plain_natives[i].class_name),
                                      symbol_of(plain_natives[i].descriptor) };
}

static bool is_method(const Method *m, const Row *row)
{
    return m->name == row->name && m->descriptor == row->descriptor && m->owner->name == row->class_name;
}

static int look_for_row(const Method *m)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    if (m->owner->loader != boot_loader)
        return -1;
    pthread_once(&once, find_symbols);
    for (int i = 0; i < (int)(m->access & ACC_NATIVE ? INTRINSICS + NATIVES : INTRINSICS); i++)
        if (is_method(m, &rows[i]))
            return i;
    return -1;
}

/* The number of m's row; of natives INTRINSICS or more; -1: it has none. */
static int find_row(Method *m)
{
    enum { FIRST = 2 }; /* what Method.intrinsic holds for row 0 */
    _Static_assert(FIRST + INTRINSICS + NATIVES <= UINT8_MAX, "Method.intrinsic");
    int seen = atomic_load_explicit(&m->intrinsic, memory_order_relaxed);
    if (seen == 0) {
        seen = FIRST + look_for_row(m);
        atomic_store_explicit(&m->intrinsic, (uint8_t)seen, memory_order_relaxed);
    }
    return seen - FIRST;
}

static bool call_plain_native(Compiler *c, const Method *m)
{
    void *function = native_find(m);
    char types[256], result = jit_result_type(m);
    Val args[8];
    if (!function)
        return false;
    int n = jit_argument_types(m, types);
    for (int i = n; i-- > 0;)
        args[i] = pop(c);
    call_function(c, function, n, args);
    if (result == 'I')
        x86_mov_rr(&c->a, W32, RAX, RAX); /* C leaves the upper half as it is */
    push_result(c, result);
    return true;
}

bool intrinsic_calls_nothing(Method *m)
{
    int row = find_row(m);
    return row >= 0 && row < INTRINSICS && intrinsic_rows[row].function != intrinsic_array_copy;
}

bool intrinsic(Compiler *c, Method *m)
{
    int row = find_row(m);
    if (row < 0)
        return false;
    return row < INTRINSICS ? intrinsic_rows[row].function(c, intrinsic_rows[row].argument) : call_plain_native(c, m);
}
