/* templates_object.c: arrays, fields, object creation, type tests, monitors (JVMS 6.5). */
#include "jit/compiler.h"

#include "classfile/classfile.h"
#include "heap/heap.h"
#include "interp/profile.h"
#include "interp/support.h"
#include "jit/resolve.h"
#include "loader/loader.h"
#include "runtime/wellknown.h"

#include <string.h>

/* ---- Arrays ---- */

static unsigned element_shift(char type)
{
    switch (type) {
    case 'B': return 0;
    case 'C': case 'S': return 1;
    case 'I': case 'F': return 2;
    default: return 3;
    }
}

/* The length of an array that is a constant; -1: it is none. */
static int32_t known_length(const Val *array)
{
    return array->kind == V_CONST && array->imm ? ((const Array *)(uintptr_t)array->imm)->length : -1;
}

/* The element's place after the checks, which must be the first to touch the array. */
static Mem element(Compiler *c, Val *array, Val *index, char type)
{
    unsigned shift = element_shift(type);
    int32_t length = known_length(array);
    Val named = *array, named_index = *index; /* before they are in registers */
    Reg a = in_gpr(c, array);
    bool constant = index->kind == V_CONST && index->imm >= 0 && index->imm < 1 << 26;
    if (!constant)
        in_gpr(c, index);
    if ((constant || named_index.kind == V_HOME) && checked_before(c, &named, &named_index))
        return constant ? mem(a, ARRAY_DATA_OFFSET + (int32_t)(index->imm << shift))
                        : mem_index(a, in_gpr(c, index), 1u << shift, ARRAY_DATA_OFFSET);
    Slow *s = new_slow(c, JIT_throw_bounds);
    slow_arg(s, *array);
    slow_arg(s, *index);
    null_check_by(c, array);
    if (constant) {
        x86_alu_mi(&c->a, ALU_CMP, W32, mem(a, ARRAY_LENGTH_OFFSET), (int32_t)index->imm);
        x86_jcc(&c->a, CC_BE, &s->at);
        return mem(a, ARRAY_DATA_OFFSET + (int32_t)(index->imm << shift));
    }
    Reg i = in_gpr(c, index);
    if (length >= 0)
        x86_alu_ri(&c->a, ALU_CMP, W32, i, length);
    else
        x86_alu_rm(&c->a, ALU_CMP, W32, i, mem(a, ARRAY_LENGTH_OFFSET));
    x86_jcc(&c->a, CC_AE, &s->at);
    return mem_index(a, i, 1u << shift, ARRAY_DATA_OFFSET);
}

/* Loads a value of a field's or element's type and pushes it; base and index are released. */
static void load_memory(Compiler *c, char type, Mem m, Val *base, Val *index)
{
    if (is_float_type(type)) {
        int home = store_hint(c, type, NULL);
        Xmm x = home >= 0 ? (Xmm)c->homes[home].reg : new_xmm(c);
        if (type == 'F')
            x86_movss_rm(&c->a, x, m);
        else
            x86_movsd_rm(&c->a, x, m);
        release(c, *base);
        if (index)
            release(c, *index);
        if (home >= 0)
            push(c, (Val){ .kind = V_HOME, .type = type, .index = (uint16_t)home });
        else
            push_xmm(c, x, type);
        return;
    }
    release(c, *base);
    if (index)
        release(c, *index);
    int home = store_hint(c, stack_type(type), NULL);
    Reg d = home >= 0 ? (Reg)c->homes[home].reg : new_gpr(c);
    switch (type) {
    case 'Z': case 'B': x86_movsx_rm(&c->a, W8, W32, d, m); break;
    case 'C': x86_movzx_rm(&c->a, W16, d, m); break;
    case 'S': x86_movsx_rm(&c->a, W16, W32, d, m); break;
    case 'I': x86_mov_rm(&c->a, W32, d, m); break;
    default: x86_mov_rm(&c->a, W64, d, m); break;
    }
    if (home >= 0)
        push(c, (Val){ .kind = V_HOME, .type = stack_type(type), .index = (uint16_t)home });
    else
        push_gpr(c, d, stack_type(type));
}

/* Brings a value to where store_memory can store it from without another register. */
static void prepare_store(Compiler *c, char type, Val *v)
{
    if (type == 'Z' && v->kind != V_CONST)
        x86_alu_ri(&c->a, ALU_AND, W32, own_gpr(c, v), 1);
    else if (is_float_type(type) && !(v->kind == V_CONST && v->imm == (int32_t)v->imm))
        in_xmm(c, v);
    else if (!(v->kind == V_CONST && v->imm == (int32_t)v->imm))
        in_gpr(c, v);
}

static void store_memory(Compiler *c, char type, Mem m, const Val *v)
{
    static const struct { char type; Width w; } widths[] = { { 'Z', W8 }, { 'B', W8 }, { 'C', W16 }, { 'S', W16 },
                                                             { 'I', W32 }, { 'F', W32 } };
    Width w = W64;
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++)
        if (widths[i].type == type)
            w = widths[i].w;
    if (v->kind == V_CONST) {
        int32_t imm = type == 'Z' ? v->imm & 1 : w == W8 ? (int8_t)v->imm : w == W16 ? (int16_t)v->imm : (int32_t)v->imm;
        x86_mov_mi(&c->a, w, m, imm);
    } else if (is_float_type(type)) {
        Val x = *v;
        if (type == 'F')
            x86_movss_mr(&c->a, m, in_xmm(c, &x));
        else
            x86_movsd_mr(&c->a, m, in_xmm(c, &x));
    } else {
        x86_mov_mr(&c->a, w, m, gpr_of(c, v));
    }
}

void template_array_load(Compiler *c, int argument)
{
    Val index = pop(c), array = pop(c);
    Mem m = element(c, &array, &index, (char)argument);
    load_memory(c, (char)argument, m, &array, &index);
}

/* boolean[] and byte[] share bastore (JVMS 6.5). */
static void emit_boolean(Compiler *c, Slow *s)
{
    x86_alu_ri(&c->a, ALU_AND, W32, (Reg)s->result, 1);
    x86_jmp_label(&c->a, &s->back);
}

static void mask_boolean(Compiler *c, Val *array, Val *v)
{
    if (v->kind == V_CONST && (v->imm == 0 || v->imm == 1))
        return;
    Reg value = own_gpr(c, v), t = new_gpr(c);
    Slow *s = new_slow(c, JIT_poll);
    s->special = true;
    s->emit = emit_boolean;
    s->result = (int8_t)value;
    x86_mov_rm(&c->a, W64, t, mem(in_gpr(c, array), 0));
    x86_alu_mi(&c->a, ALU_CMP, W8, mem(t, offsetof(Class, element_type)), 'Z');
    x86_jcc(&c->a, CC_E, &s->at);
    x86_bind(&c->a, &s->back);
    free_gpr(c, t);
}

/* v must fit in the array: it is null, or of the component class itself, or that is Object; else C code decides. */
static void check_store(Compiler *c, Val *array, Val *v)
{
    if (v->kind == V_CONST && !v->imm)
        return;
    Reg value = in_gpr(c, v), want = new_gpr(c);
    x86_test_rr(&c->a, W64, value, value);
    int32_t null = x86_jcc_short(&c->a, CC_E);
    x86_mov_rm(&c->a, W64, want, mem(in_gpr(c, array), 0));
    x86_mov_rm(&c->a, W64, want, mem(want, offsetof(Class, component)));
    x86_alu_mi(&c->a, ALU_CMP, W16, mem(want, offsetof(Class, depth)), 0);
    int32_t object = x86_jcc_short(&c->a, CC_E);
    x86_alu_rm(&c->a, ALU_CMP, W64, want, mem(value, 0));
    free_gpr(c, want);
    Slow *s = new_slow(c, JIT_throw_store);
    s->returns = true;
    slow_arg(s, *array);
    slow_arg(s, *v);
    x86_jcc(&c->a, CC_NE, &s->at);
    x86_bind(&c->a, &s->back);
    x86_land(&c->a, null);
    x86_land(&c->a, object);
}

void template_array_store(Compiler *c, int argument)
{
    char type = (char)argument;
    Val v = pop(c), index = pop(c), array = pop(c);
    prepare_store(c, type, &v);
    Mem m = element(c, &array, &index, type);
    if (type == 'A')
        check_store(c, &array, &v);
    else if (type == 'B')
        mask_boolean(c, &array, &v);
    store_memory(c, type, m, &v);
    release(c, v);
    release(c, index);
    release(c, array);
}

void template_arraylength(Compiler *c, int argument)
{
    (void)argument;
    Val array = pop(c);
    if (known_length(&array) >= 0) {
        push_const(c, 'I', known_length(&array));
        return;
    }
    Reg a = in_gpr(c, &array);
    null_check_by(c, &array);
    load_memory(c, 'I', mem(a, ARRAY_LENGTH_OFFSET), &array, NULL);
}

/* ---- Fields ---- */

static char descriptor_type(Compiler *c)
{
    Utf8 name, descriptor;
    classfile_name_and_type(c->scope->method->owner->file, code_u16(c->scope->code + c->bci + 1), &name, &descriptor);
    return descriptor.text[0] == 'L' || descriptor.text[0] == '[' ? 'A' : descriptor.text[0];
}

/* Far fields are not covered by the pages that fault. */
static void check_far(Compiler *c, const Field *f, Reg object)
{
    if (f->offset >= 4096)
        explicit_null_check(c, object);
}

void template_getfield(Compiler *c, int argument)
{
    (void)argument;
    char type = descriptor_type(c);
    Field *f = jit_field(c, false, false);
    if (!f) {
        Val args[2] = { unresolved_here(c), pop(c) };
        call_with(c, JIT_get_field, 2, args);
        if (is_float_type(type))
            x86_movd_xr(&c->a, W64, XMM0, RAX);
        push_result(c, stack_type(type));
        return;
    }
    Val object = pop(c);
    Reg o = in_gpr(c, &object);
    check_far(c, f, o);
    null_check_by(c, &object);
    load_memory(c, type, mem(o, (int32_t)f->offset), &object, NULL);
}

static void fence(Compiler *c, const Field *f)
{
    if (f->access & ACC_VOLATILE)
        x86_lock_alu_mi(&c->a, ALU_ADD, W32, mem(RSP, 0), 0);
}

void template_putfield(Compiler *c, int argument)
{
    (void)argument;
    char type = descriptor_type(c);
    Field *f = jit_field(c, false, true);
    if (!f) {
        Val v = pop(c), object = pop(c), args[3] = { unresolved_here(c), object, v };
        if (is_float_type(type)) {
            args[2] = (Val){ .kind = V_GPR, .type = 'J', .reg = (uint8_t)new_gpr(c) };
            load_gpr(c, args[2].reg, &v);
            release(c, v);
        }
        call_with(c, JIT_put_field, 3, args);
        return;
    }
    Val v = pop(c), object = pop(c);
    prepare_store(c, type, &v);
    Reg o = in_gpr(c, &object);
    check_far(c, f, o);
    null_check_by(c, &object);
    store_memory(c, type, mem(o, (int32_t)f->offset), &v);
    fence(c, f);
    release(c, v);
    release(c, object);
}

/* The value of a static field stays what it is: it is final and its class is initialised. Old class files may set final
 * fields anywhere in the class (JVMS 6.5 putstatic); System's streams are set by the machine. */
static bool is_constant(const Field *f)
{
    return f->access & ACC_FINAL && class_is_initialized(f->owner) && f->owner->file && f->owner->file->major >= 53 &&
           f->owner != known.System;
}

static void push_field_value(Compiler *c, const Field *f, char type)
{
    uint64_t raw = load_volatile(f, f->address);
    if (type == 'A') {
        push_const(c, 'A', (int64_t)raw);
        top(c, 0)->not_null = raw != 0;
    } else {
        push_const(c, stack_type(type), stack_type(type) == 'I' ? (int32_t)raw : (int64_t)raw);
    }
}

void template_getstatic(Compiler *c, int argument)
{
    (void)argument;
    char type = descriptor_type(c);
    Field *f = jit_field(c, true, false);
    if (f && is_constant(f)) {
        push_field_value(c, f, type);
        return;
    }
    if (!f) {
        Val u = unresolved_here(c);
        call_with(c, JIT_get_static, 1, &u);
        if (is_float_type(type))
            x86_movd_xr(&c->a, W64, XMM0, RAX);
        push_result(c, stack_type(type));
        return;
    }
    Val base = { .kind = V_CONST, .type = 'A', .imm = (int64_t)(uintptr_t)f->address };
    Reg r = in_gpr(c, &base);
    load_memory(c, type, mem(r, 0), &base, NULL);
}

void template_putstatic(Compiler *c, int argument)
{
    (void)argument;
    char type = descriptor_type(c);
    Field *f = jit_field(c, true, true);
    Val v = pop(c);
    if (!f) {
        Val args[2] = { unresolved_here(c), v };
        if (is_float_type(type)) {
            args[1] = (Val){ .kind = V_GPR, .type = 'J', .reg = (uint8_t)new_gpr(c) };
            load_gpr(c, args[1].reg, &v);
            release(c, v);
        }
        call_with(c, JIT_put_static, 2, args);
        return;
    }
    prepare_store(c, type, &v);
    Val base = { .kind = V_CONST, .type = 'A', .imm = (int64_t)(uintptr_t)f->address };
    Reg r = in_gpr(c, &base);
    store_memory(c, type, mem(r, 0), &v);
    fence(c, f);
    release(c, base);
    release(c, v);
}

/* ---- Constants of the pool ---- */

void template_ldc(Compiler *c, int argument)
{
    (void)argument;
    Value v;
    char type;
    if (jit_constant(c, &v, &type)) {
        switch (type) {
        case 'J': case 'D': push_const(c, type, v.j); break;
        case 'F': push_const(c, 'F', (uint32_t)v.i); break;
        case 'L': case '[': case 'A':
            push_const(c, 'A', (int64_t)(uintptr_t)v.a);
            top(c, 0)->not_null = v.a != NULL;
            break;
        default: push_const(c, 'I', v.i);
        }
        return;
    }
    Val u = unresolved_here(c);
    call_with(c, JIT_constant, 1, &u);
    type = stack_type(type);
    if (is_float_type(type))
        x86_movd_xr(&c->a, W64, XMM0, RAX);
    push_result(c, type);
}

/* ---- Creation ---- */

static Val class_value(const Class *k)
{
    return (Val){ .kind = V_CONST, .type = 'A', .imm = (int64_t)(uintptr_t)k };
}

extern uint32_t jit_inline_allocation;

void template_new(Compiler *c, int argument)
{
    (void)argument;
    Class *k = jit_class(c, QOP_new_q);
    if (!k) {
        Val u = unresolved_here(c);
        call_with(c, JIT_new_unresolved, 1, &u);
        push_result(c, 'A');
        top(c, 0)->not_null = true;
        return;
    }
    uint32_t granules = (k->instance_size + 15) >> 4;
    if (!jit_inline_allocation || granules >= HEAP_SIZE_CLASSES ||
        k->kind_flags & (CLASS_HAS_FINALIZER | CLASS_IS_REFERENCE)) {
        Val u = class_value(k);
        call_with(c, JIT_new_object, 1, &u);
        push_result(c, 'A');
        top(c, 0)->not_null = true;
        return;
    }
    bool plain = k->kind_flags & CLASS_NO_REFS;
    size_t list = offsetof(Thread, heap) +
                  (plain ? offsetof(HeapCache, plain) : offsetof(HeapCache, objects)) + granules * sizeof(void *);
    Reg o = new_gpr(c), next = new_gpr(c);
    Slow *s = new_slow(c, JIT_new_object);
    s->returns = true;
    s->result = (int8_t)o;
    s->result_type = 'A';
    s->live &= ~(1u << next);
    slow_arg(s, class_value(k));
    x86_mov_rm(&c->a, W64, o, mem(R15, (int32_t)list));
    x86_test_rr(&c->a, W64, o, o);
    x86_jcc(&c->a, CC_E, &s->at);
    x86_mov_rm(&c->a, W64, next, mem(o, 0));
    x86_mov_mr(&c->a, W64, mem(R15, (int32_t)list), next);
    if (plain) {
        Xmm zero = new_xmm(c);
        x86_xorps_rr(&c->a, zero, zero);
        for (uint32_t g = 0; g < granules; g++)
            x86_movups_mr(&c->a, mem(o, (int32_t)(16 * g)), zero);
        free_xmm(c, zero);
    }
    x86_mov_ri(&c->a, W64, next, (int64_t)(uintptr_t)k);
    x86_mov_mr(&c->a, W64, mem(o, 0), next);
    x86_bind(&c->a, &s->back);
    free_gpr(c, next);
    push_gpr(c, o, 'A');
    top(c, 0)->not_null = true;
}

/* Small arrays come from the thread's free lists, like objects. */
static void allocate_array(Compiler *c, const Class *k)
{
    enum { LARGEST = (HEAP_SIZE_CLASSES - 1) * 16 - ARRAY_DATA_OFFSET };
    bool plain = k->kind_flags & CLASS_NO_REFS;
    size_t list = offsetof(Thread, heap) + (plain ? offsetof(HeapCache, plain) : offsetof(HeapCache, objects));
    Val length = pop(c);
    Reg n = in_gpr(c, &length), o = new_gpr(c), g = new_gpr(c);
    Slow *s = new_slow(c, JIT_new_array);
    s->returns = true;
    s->result = (int8_t)o;
    s->result_type = 'A';
    s->live &= ~(1u << g);
    slow_arg(s, class_value(k));
    slow_arg(s, length);
    x86_alu_ri(&c->a, ALU_CMP, W32, n, LARGEST >> k->element_shift);
    x86_jcc(&c->a, CC_A, &s->at);
    x86_lea(&c->a, W32, g, (Mem){ NO_REG, (uint8_t)n, (uint8_t)(1u << k->element_shift), ARRAY_DATA_OFFSET + 15, NULL });
    x86_shift_ri(&c->a, SHR, W32, g, 4);
    x86_mov_rm(&c->a, W64, o, mem_index(R15, g, 8, (int32_t)list));
    x86_test_rr(&c->a, W64, o, o);
    x86_jcc(&c->a, CC_E, &s->at);
    x86_push_m(&c->a, mem(o, 0));
    x86_pop_m(&c->a, mem_index(R15, g, 8, (int32_t)list));
    if (plain) {
        Xmm zero = new_xmm(c);
        Label again = LABEL_INIT;
        x86_xorps_rr(&c->a, zero, zero);
        x86_shift_ri(&c->a, SHL, W32, g, 4);
        x86_bind(&c->a, &again);
        x86_movups_mr(&c->a, mem_index(o, g, 1, -16), zero);
        x86_alu_ri(&c->a, ALU_SUB, W32, g, 16);
        x86_jcc(&c->a, CC_NE, &again);
        free_xmm(c, zero);
    }
    x86_mov_mr(&c->a, W32, mem(o, ARRAY_LENGTH_OFFSET), n);
    x86_mov_ri(&c->a, W64, g, (int64_t)(uintptr_t)k);
    x86_mov_mr(&c->a, W64, mem(o, 0), g);
    x86_bind(&c->a, &s->back);
    free_gpr(c, g);
    release(c, length);
    push_gpr(c, o, 'A');
    top(c, 0)->not_null = true;
}

void template_newarray(Compiler *c, int argument)
{
    (void)argument;
    Class *k = jit_array_class(c);
    if (k && jit_inline_allocation) {
        allocate_array(c, k);
        return;
    }
    Val args[2] = { k ? class_value(k) : unresolved_here(c), pop(c) };
    call_with(c, k ? JIT_new_array : JIT_array_unresolved, 2, args);
    push_result(c, 'A');
    top(c, 0)->not_null = true;
}

void template_multianewarray(Compiler *c, int argument)
{
    (void)argument;
    int n = c->scope->code[c->bci + 3];
    Class *k = jit_class(c, QOP_multianewarray_q);
    for (int i = n; i-- > 0;) {
        Val v = pop(c);
        Reg r = in_gpr(c, &v);
        x86_mov_mr(&c->a, W64, mem(RSP, 8 * i), r);
        release(c, v);
    }
    if (c->outgoing < 8 * n)
        c->outgoing = 8 * n;
    Val cells = { .kind = V_GPR, .type = 'A', .reg = (uint8_t)new_gpr(c) };
    x86_mov_rr(&c->a, W64, cells.reg, RSP);
    if (k) {
        Val args[3] = { class_value(k), { .kind = V_CONST, .type = 'I', .imm = n }, cells };
        call_with(c, JIT_new_multi, 3, args);
    } else {
        Val args[2] = { unresolved_here(c), cells };
        call_with(c, JIT_multi_unresolved, 2, args);
    }
    push_result(c, 'A');
    top(c, 0)->not_null = true;
}

/* ---- Type tests ---- */

/* Whether the display decides. */
static bool by_display(const Class *k)
{
    return !class_is_interface(k) && !class_is_array(k) && k->depth < CLASS_DISPLAY;
}

/* Compares so that equal means: an object whose class is in `have` is an instance of k. */
static void compare_class(Compiler *c, const Class *k, Reg have, Reg want)
{
    x86_mov_ri(&c->a, W64, want, (int64_t)(uintptr_t)k);
    if (by_display(k))
        x86_alu_rm(&c->a, ALU_CMP, W64, want, mem(have, (int32_t)(offsetof(Class, display) + k->depth * sizeof(void *))));
    else if (class_is_interface(k))
        x86_alu_rm(&c->a, ALU_CMP, W64, want, mem(have, offsetof(Class, last_interface)));
    else
        x86_alu_rr(&c->a, ALU_CMP, W64, want, have);
}

/* The class that this instruction has nearly always met, if one comparison with k does not do for all; else NULL. */
static Class *class_tested_for(Compiler *c, const Class *k)
{
    return by_display(k) ? NULL : profile_main_class(insn_profile(insn_at(c, c->bci)));
}

/* Jumps if the object is of class k itself. */
static int32_t jump_if_exactly(Compiler *c, const Class *k, Reg object, Reg want)
{
    x86_mov_ri(&c->a, W64, want, (int64_t)(uintptr_t)k);
    x86_alu_mr(&c->a, ALU_CMP, W64, mem(object, 0), want);
    return x86_jcc_short(&c->a, CC_E);
}

void template_checkcast(Compiler *c, int argument)
{
    (void)argument;
    Class *k = jit_class(c, QOP_checkcast_q);
    Val v = pop(c);
    if (v.kind == V_CONST && !v.imm) {
        push(c, v);
        return;
    }
    if (!k) {
        Val args[2] = { unresolved_here(c), v };
        call_with(c, JIT_cast_unresolved, 2, args);
        push_result(c, 'A');
        return;
    }
    Reg r = in_gpr(c, &v), have = new_gpr(c), want = new_gpr(c);
    int32_t null = 0;
    if (!v.not_null) {
        x86_test_rr(&c->a, W64, r, r);
        null = x86_jcc_short(&c->a, CC_E);
    }
    Slow *s = new_slow(c, JIT_throw_cast);
    s->returns = true;
    s->live &= ~(1u << have | 1u << want);
    slow_arg(s, v);
    slow_arg(s, class_value(k));
    Class *met = class_tested_for(c, k);
    int32_t exactly = met && is_instance(met, k) ? jump_if_exactly(c, met, r, want) : 0;
    x86_mov_rm(&c->a, W64, have, mem(r, 0));
    compare_class(c, k, have, want);
    x86_jcc(&c->a, CC_NE, &s->at);
    x86_bind(&c->a, &s->back);
    if (null)
        x86_land(&c->a, null);
    if (exactly)
        x86_land(&c->a, exactly);
    free_gpr(c, have);
    free_gpr(c, want);
    push(c, v);
}

void template_instanceof(Compiler *c, int argument)
{
    (void)argument;
    Class *k = jit_class(c, QOP_instanceof_q);
    Val v = pop(c);
    if (!k) {
        Val args[2] = { unresolved_here(c), v };
        call_with(c, JIT_instance_unresolved, 2, args);
        push_result(c, 'I');
        return;
    }
    Reg r = in_gpr(c, &v), d = new_gpr(c), want = new_gpr(c);
    Class *met = class_tested_for(c, k);
    int32_t null = 0, exactly = 0;
    x86_zero(&c->a, d);
    if (!v.not_null) {
        x86_test_rr(&c->a, W64, r, r);
        null = x86_jcc_short(&c->a, CC_E);
    }
    if (met) {
        if (is_instance(met, k))
            x86_mov_ri(&c->a, W32, d, 1);
        exactly = jump_if_exactly(c, met, r, want);
    }
    x86_mov_rm(&c->a, W64, d, mem(r, 0));
    if (by_display(k)) {
        compare_class(c, k, d, want);
        x86_setcc(&c->a, CC_E, d);
        x86_movzx_rr(&c->a, W8, d, d);
    } else {
        Slow *s = new_slow(c, JIT_is_instance);
        s->returns = true;
        s->result = (int8_t)d;
        s->result_type = 'I';
        s->live &= ~(1u << want);
        slow_arg(s, (Val){ .kind = V_GPR, .type = 'A', .reg = (uint8_t)d });
        slow_arg(s, class_value(k));
        compare_class(c, k, d, want);
        x86_jcc(&c->a, CC_NE, &s->at);
        x86_mov_ri(&c->a, W32, d, 1);
        x86_bind(&c->a, &s->back);
    }
    if (null)
        x86_land(&c->a, null);
    if (exactly)
        x86_land(&c->a, exactly);
    free_gpr(c, want);
    release(c, v);
    push_gpr(c, d, 'I');
}

/* ---- Monitors and exceptions ---- */

/* Changes the lock word from one of two values to the other: 0, or held once by this thread. */
static void change_lock(Compiler *c, bool enter)
{
    Val v = pop(c);
    take_gpr(c, RAX, &v, NULL);
    Reg o = in_gpr(c, &v), t = new_gpr(c), held = enter ? t : RAX;
    x86_mov_rm(&c->a, W32, held, mem(R15, offsetof(Thread, id)));
    x86_shift_ri(&c->a, SHL, W32, held, LOCK_OWNER_SHIFT);
    x86_zero(&c->a, enter ? RAX : t);
    null_check_by(c, &v);
    x86_lock_cmpxchg(&c->a, W32, mem(o, OBJECT_LOCK_OFFSET), t);
    free_gpr(c, RAX);
    free_gpr(c, t);
    Slow *s = new_slow(c, enter ? JIT_lock : JIT_unlock);
    s->returns = true;
    slow_arg(s, v);
    x86_jcc(&c->a, CC_NE, &s->at);
    x86_bind(&c->a, &s->back);
    release(c, v);
}

/* In a method whose locks are not structured (interp/locking.h). */
static void change_list(Compiler *c, bool enter)
{
    Val args[3] = { pop(c), lock_list(c), { .kind = V_CONST, .type = 'A', .imm = (int64_t)(uintptr_t)c->method } };
    call_with(c, enter ? JIT_locks_enter : JIT_locks_exit, enter ? 3 : 2, args);
}

void template_monitorenter(Compiler *c, int argument)
{
    (void)argument;
    if (c->method->flags & METHOD_TRACKS_LOCKS)
        change_list(c, true);
    else
        change_lock(c, true);
}

void template_monitorexit(Compiler *c, int argument)
{
    (void)argument;
    if (c->method->flags & METHOD_TRACKS_LOCKS)
        change_list(c, false);
    else
        change_lock(c, false);
}

void template_athrow(Compiler *c, int argument)
{
    (void)argument;
    Val v = pop(c);
    call_with(c, JIT_throw_object, 1, &v);
}
