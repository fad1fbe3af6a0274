/* stubs.c: pieces of machine code between compiled methods, the interpreter and C. */
#include "jit/code.h"

#include "interp/frame.h"
#include "jit/cache.h"
#include "jit/jit.h"
#include "jit/publish.h"
#include "jit/see.h"
#include "vm.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *jit_helper_table[THREAD_JIT_HELPERS];
void *jit_unlinked, *jit_null_pointer_stub, *jit_relink_stub;
static void *unwind_stub;


/* The functions behind helpers.def. */
typedef void Function(void);
#define HELPER(name) extern Function jit_help_##name;
#define LEAF(name) extern Function jit_help_##name;
#define SELECT(name) extern Function jit_help_##name;
#include "jit/helpers.def"

/* ---- Installing ---- */

bool jit_place(JitCode *code, Asm *a)
{
    size_t size = (size_t)(a->at - a->start);
    CodeBlob *blob = a->overflow ? NULL : cache_alloc(size);
    if (!blob)
        return false;
    memcpy(cache_writable(blob->start), a->start, size);
    code->blob = blob;
    code->start = blob->start;
    code->size = (uint32_t)size;
    return true;
}

JitCode *jit_find(const void *pc)
{
    if (!cache_contains(pc))
        return NULL;
    CodeBlob *blob = cache_find((const char *)pc - 1);
    return blob ? blob->owner : NULL;
}

/* Installs a stub and forgets the buffer. The name, and what it is about, are for those who look at it. NULL: no room. */
static JitCode *install_code(Asm *a, bool is_entry, const char *name, const char *about)
{
    JitCode *code = calloc(1, sizeof *code);
    if (code && jit_place(code, a)) {
        code->is_entry = is_entry;
        cache_commit(code->blob, code);
        if (see_wanted) {
            char text[160];
            snprintf(text, sizeof text, "[%s%s%s]", name, *about ? " " : "", about);
            see_code(&(SeenCode){ .start = code->start, .size = code->size, .name = text });
        }
    } else {
        free(code);
        code = NULL;
    }
    x86_free(a);
    return code;
}

static void *install(Asm *a, bool is_entry, const char *name, const char *about)
{
    const JitCode *code = install_code(a, is_entry, name, about);
    return code ? code->start : NULL;
}

/* ---- Helpers ---- */

static int32_t at_thread(size_t offset) { return (int32_t)offset; }
#define THREAD(field) mem(R15, at_thread(offsetof(Thread, field)))

/* Right after a call from compiled code: the stack pointer is at the return address, rbp is the caller's. */
static void emit_anchor(Asm *a)
{
    x86_mov_mr(a, W64, THREAD(anchor_pc), RSP);
    x86_mov_mr(a, W64, THREAD(anchor_bp), RBP);
}

/* C code and the interpreter know the budget from the thread. */
static void leave_counter(Asm *a)
{
    if (jit_charges)
        x86_mov_mr(a, W64, THREAD(budget), COUNTER);
}

static void take_counter(Asm *a)
{
    if (jit_charges)
        x86_mov_rm(a, W64, COUNTER, THREAD(budget));
}

static void call_function(Asm *a, Function *f)
{
    x86_mov_ri(a, W64, RAX, (int64_t)(uintptr_t)f);
    x86_call_r(a, RAX);
}

static void emit_call(Asm *a, Function *f)
{
    leave_counter(a);
    call_function(a, f);
    take_counter(a);
}

static void emit_exception_check(Asm *a)
{
    x86_alu_mi(a, ALU_CMP, W64, THREAD(exception), 0);
    int32_t none = x86_jcc_short(a, CC_E);
    x86_mov_ri(a, W64, RAX, (int64_t)(uintptr_t)unwind_stub);
    x86_jmp_r(a, RAX);
    x86_land(a, none);
}

static void *make_helper(Function *f, const char *name)
{
    Asm a;
    x86_init(&a, 4096);
    emit_anchor(&a);
    x86_alu_ri(&a, ALU_SUB, W64, RSP, 8);
    x86_mov_rr(&a, W64, RDI, R15);
    emit_call(&a, f);
    x86_alu_ri(&a, ALU_ADD, W64, RSP, 8);
    emit_exception_check(&a);
    x86_ret(&a);
    return install(&a, false, "helper", name);
}

/* Keeps the argument registers in a block of the stack, or brings them back. */
enum { KEPT_BYTES = 8 * (GENERALS + VECTORS) };
static void keep_arguments(Asm *a, bool restore)
{
    for (int i = 0; i < GENERALS; i++)
        if (restore)
            x86_mov_rm(a, W64, jit_argument_regs[i], mem(RSP, 8 * i));
        else
            x86_mov_mr(a, W64, mem(RSP, 8 * i), jit_argument_regs[i]);
    for (int i = 0; i < VECTORS; i++)
        if (restore)
            x86_movsd_rm(a, (Xmm)i, mem(RSP, 8 * (GENERALS + i)));
        else
            x86_movsd_mr(a, mem(RSP, 8 * (GENERALS + i)), (Xmm)i);
}

/* f(Thread *, pointer in rax, receiver in rsi) finds a Method, whose address is left in rax. */
static void *make_select(Function *f, const char *name)
{
    Asm a;
    int32_t room = (KEPT_BYTES + 15) / 16 * 16 + 8;
    x86_init(&a, 4096);
    emit_anchor(&a);
    x86_alu_ri(&a, ALU_SUB, W64, RSP, room);
    keep_arguments(&a, false);
    x86_mov_rr(&a, W64, RDI, R15);
    x86_mov_rr(&a, W64, RDX, RSI);
    x86_mov_rr(&a, W64, RSI, RAX);
    emit_call(&a, f);
    keep_arguments(&a, true);
    x86_alu_ri(&a, ALU_ADD, W64, RSP, room);
    x86_mov_rr(&a, W64, RDI, RAX);
    emit_exception_check(&a);
    x86_mov_rr(&a, W64, RAX, RDI);
    x86_ret(&a);
    return install(&a, false, "select", name);
}

/* What Method.compiled is at first: links the Method in rax and goes there. */
static void *make_unlinked(void)
{
    Asm a;
    int32_t room = (KEPT_BYTES + 16 + 15) / 16 * 16 + 8;
    x86_init(&a, 4096);
    emit_anchor(&a);
    x86_alu_ri(&a, ALU_SUB, W64, RSP, room);
    keep_arguments(&a, false);
    x86_mov_mr(&a, W64, mem(RSP, KEPT_BYTES), RAX);
    x86_mov_rr(&a, W64, RDI, R15);
    x86_mov_rr(&a, W64, RSI, RAX);
    emit_call(&a, (Function *)jit_link_method);
    x86_mov_rr(&a, W64, R11, RAX);
    keep_arguments(&a, true);
    x86_mov_rm(&a, W64, RAX, mem(RSP, KEPT_BYTES));
    x86_alu_ri(&a, ALU_ADD, W64, RSP, room);
    x86_jmp_r(&a, R11);
    return install(&a, false, "unlinked", "");
}

/* Where a direct call leads whose method has lost its code: finds the method by the return address and calls it. */
static void *make_relink(void)
{
    Asm a;
    int32_t room = (KEPT_BYTES + 15) / 16 * 16 + 8;
    x86_init(&a, 4096);
    emit_anchor(&a);
    x86_mov_rm(&a, W64, RAX, mem(RSP, 0));
    x86_alu_ri(&a, ALU_SUB, W64, RSP, room);
    keep_arguments(&a, false);
    x86_mov_rr(&a, W64, RDI, R15);
    x86_mov_rr(&a, W64, RSI, RAX);
    emit_call(&a, (Function *)jit_relink);
    keep_arguments(&a, true);
    x86_alu_ri(&a, ALU_ADD, W64, RSP, room);
    x86_jmp_m(&a, mem(RAX, offsetof(Method, compiled)));
    return install(&a, false, "relink", "");
}

/* ---- Exceptions ---- */

/* The frame that throws is rbp's, its pc is on top of the stack. */
static void *make_unwind(void)
{
    Asm a;
    int32_t room = ((int32_t)sizeof(JitUnwind) + 15) / 16 * 16 + 8;
    x86_init(&a, 4096);
    x86_mov_rm(&a, W64, RAX, mem(RSP, 0));
    x86_alu_ri(&a, ALU_SUB, W64, RSP, room);
    x86_mov_mr(&a, W64, mem(RSP, offsetof(JitUnwind, pc)), RAX);
    x86_mov_mr(&a, W64, mem(RSP, offsetof(JitUnwind, bp)), RBP);
    for (int i = 0; i < SAVED_REGS; i++)
        x86_mov_mr(&a, W64, mem(RSP, (int32_t)offsetof(JitUnwind, saved) + 8 * i), jit_saved_regs[i]);
    x86_mov_rr(&a, W64, RDI, R15);
    x86_mov_rr(&a, W64, RSI, RSP);
    emit_call(&a, (Function *)jit_unwind);
    x86_mov_rr(&a, W64, RCX, RSP);
    for (int i = 0; i < SAVED_REGS; i++)
        x86_mov_rm(&a, W64, jit_saved_regs[i], mem(RCX, (int32_t)offsetof(JitUnwind, saved) + 8 * i));
    take_counter(&a);
    x86_mov_rm(&a, W64, RBP, mem(RCX, offsetof(JitUnwind, bp)));
    x86_mov_rm(&a, W64, RDX, mem(RCX, offsetof(JitUnwind, pc)));
    x86_mov_rm(&a, W64, RAX, mem(RCX, offsetof(JitUnwind, exception)));
    x86_mov_rm(&a, W64, RSP, mem(RCX, offsetof(JitUnwind, sp)));
    x86_jmp_r(&a, RDX);
    return install(&a, false, "unwind", "");
}

/* ---- Shapes: to and from the interpreter ---- */

static JitShape *shapes[256];
static pthread_mutex_t shapes_lock = PTHREAD_MUTEX_INITIALIZER;

char jit_result_type(const Method *m)
{
    switch (m->return_type) {
    case 'V': case 'J': case 'F': case 'D': case 'A': return m->return_type;
    default: return 'I';
    }
}

int jit_argument_types(const Method *m, char types[256])
{
    int n = 0;
    if (!(m->access & ACC_STATIC))
        types[n++] = 'A';
    for (const char *p = m->descriptor->text + 1; *p != ')';) {
        switch (*p) {
        case 'J': case 'F': case 'D': types[n++] = *p; break;
        case 'L': case '[': types[n++] = 'A'; break;
        default: types[n++] = 'I';
        }
        while (*p == '[')
            p++;
        p = *p == 'L' ? strchr(p, ';') + 1 : p + 1;
    }
    return n;
}

static bool is_vector(char type) { return type == 'F' || type == 'D'; }
static bool is_two(char type) { return type == 'J' || type == 'D'; }

/* How many arguments do not fit in registers. */
static int count_on_stack(const char *key, size_t n)
{
    int generals = 0, vectors = 0, cells = 0;
    for (size_t i = 0; i < n; i++)
        if (is_vector(key[i]) ? vectors++ >= VECTORS : generals++ >= GENERALS)
            cells++;
    return cells;
}

/* uint64_t enter(Thread *rdi, Slot *args rsi, void *code rdx, Method *rcx): calls code with arguments loaded from cells. r10 is
 * args for code that wants it. */
static void *make_enter(const char *key, size_t n)
{
    static const Reg saved[] = { RBX, R12, R13, R14, R15 };
    Asm a;
    int cells = count_on_stack(key, n), generals = 0, vectors = 0, at = 0, slot = 0;
    int32_t room = (40 + 8 * cells + 15) / 16 * 16;
    x86_init(&a, 1 << 16);
    x86_push(&a, RBP);
    x86_mov_rr(&a, W64, RBP, RSP);
    x86_alu_ri(&a, ALU_SUB, W64, RSP, room);
    for (int i = 0; i < 5; i++)
        x86_mov_mr(&a, W64, mem(RBP, -8 * (i + 1)), saved[i]);
    x86_mov_rr(&a, W64, R15, RDI);
    x86_mov_rr(&a, W64, R10, RSI);
    x86_mov_rr(&a, W64, R11, RDX);
    x86_mov_rr(&a, W64, RBX, RCX);
    x86_mov_mi(&a, W64, THREAD(anchor_bp), 0);
    take_counter(&a);
    for (size_t i = 0; i < n; i++) {
        char type = key[i];
        Mem from = mem(R10, 8 * (slot + is_two(type)));
        slot += is_two(type) ? 2 : 1;
        if (is_vector(type) && vectors < VECTORS) {
            x86_movsd_rm(&a, (Xmm)vectors++, from);
        } else if (!is_vector(type) && generals < GENERALS) {
            x86_mov_rm(&a, type == 'I' ? W32 : W64, jit_argument_regs[generals++], from);
        } else {
            x86_mov_rm(&a, W64, RAX, from);
            x86_mov_mr(&a, W64, mem(RSP, 8 * at++), RAX);
        }
    }
    x86_mov_rr(&a, W64, RAX, RBX);
    x86_call_r(&a, R11);
    leave_counter(&a);
    x86_mov_mi(&a, W64, THREAD(anchor_bp), 0);
    if (key[n] == 'F' || key[n] == 'D')
        x86_movd_rx(&a, key[n] == 'F' ? W32 : W64, RAX, XMM0);
    else if (key[n] == 'I')
        x86_mov_rr(&a, W32, RAX, RAX);
    for (int i = 0; i < 5; i++)
        x86_mov_rm(&a, W64, saved[i], mem(RBP, -8 * (i + 1)));
    x86_leave(&a);
    x86_ret(&a);
    return install(&a, true, "enter", key);
}

extern Function jit_interpret;

/* From compiled code to a method (in rax) that is not compiled: arguments are put into cells. */
static void *make_bridge(const char *key, size_t n)
{
    Asm a;
    int slots = 0, generals = 0, vectors = 0, incoming = 16, slot = 0;
    for (size_t i = 0; i < n; i++)
        slots += is_two(key[i]) ? 2 : 1;
    x86_init(&a, 1 << 16);
    emit_anchor(&a);
    x86_push(&a, RBP);
    x86_mov_rr(&a, W64, RBP, RSP);
    x86_alu_ri(&a, ALU_SUB, W64, RSP, (8 * slots + 15) / 16 * 16);
    x86_mov_rr(&a, W64, R11, RAX);
    for (size_t i = 0; i < n; i++) {
        char type = key[i];
        Mem to = mem(RSP, 8 * (slot + is_two(type)));
        if (is_two(type)) /* the collector may see it */
            x86_mov_mi(&a, W64, mem(RSP, 8 * slot), 0);
        slot += is_two(type) ? 2 : 1;
        if (is_vector(type) && vectors < VECTORS) {
            if (type == 'F') {
                x86_movd_rx(&a, W32, RAX, (Xmm)vectors++);
                x86_mov_mr(&a, W64, to, RAX);
            } else {
                x86_movsd_mr(&a, to, (Xmm)vectors++);
            }
        } else if (!is_vector(type) && generals < GENERALS) {
            Reg r = jit_argument_regs[generals++];
            if (type == 'I')
                x86_mov_rr(&a, W32, r, r);
            x86_mov_mr(&a, W64, to, r);
        } else {
            x86_mov_rm(&a, type == 'I' || type == 'F' ? W32 : W64, RAX, mem(RBP, incoming));
            x86_mov_mr(&a, W64, to, RAX);
            incoming += 8;
        }
    }
    x86_mov_rr(&a, W64, RDI, R15);
    x86_mov_rr(&a, W64, RSI, R11);
    x86_mov_rr(&a, W64, RDX, RSP);
    emit_call(&a, &jit_interpret);
    if (key[n] == 'F' || key[n] == 'D')
        x86_movd_xr(&a, W64, XMM0, RAX);
    x86_leave(&a);
    x86_mov_rr(&a, W64, RDI, RAX);
    emit_exception_check(&a);
    x86_mov_rr(&a, W64, RAX, RDI);
    x86_ret(&a);
    return install(&a, false, "bridge", key);
}

static JitShape *make_shape(const char *key, uint32_t hash)
{
    size_t n = strlen(key);
    JitShape *s = calloc(1, sizeof *s + n + 1);
    if (!s)
        return NULL;
    memcpy(s->key, key, n + 1);
    s->hash = hash;
    s->count = (uint16_t)(n - 1);
    s->enter = make_enter(key, n - 1);
    s->bridge = make_bridge(key, n - 1);
    if (!s->enter || !s->bridge) {
        free(s);
        return NULL;
    }
    s->next = shapes[hash % 256];
    __atomic_store_n(&shapes[hash % 256], s, __ATOMIC_RELEASE);
    return s;
}

JitShape *jit_shape_of_key(const char *key)
{
    uint32_t hash = 2166136261u;
    for (const char *p = key; *p; p++)
        hash = (hash ^ (uint8_t)*p) * 16777619u;
    pthread_mutex_lock(&shapes_lock);
    JitShape *s = shapes[hash % 256];
    while (s && (s->hash != hash || strcmp(s->key, key) != 0))
        s = s->next;
    if (!s)
        s = make_shape(key, hash);
    pthread_mutex_unlock(&shapes_lock);
    return s;
}

JitShape *jit_shape(Method *m)
{
    JitShape *s = m->shape;
    if (s)
        return s;
    char key[258];
    int n = jit_argument_types(m, key);
    key[n] = jit_result_type(m);
    key[n + 1] = 0;
    s = jit_shape_of_key(key);
    m->shape = s;
    return s;
}

/* ---- Natives ---- */

enum { NATIVE_BCI = 0xfffe };

/* What C leaves in the upper half of a register is nothing to rely on. */
static void normalize(Asm *a, char type)
{
    switch (type) {
    case 'I': x86_mov_rr(a, W32, RAX, RAX); break;
    case 'Z': x86_alu_ri(a, ALU_AND, W32, RAX, 1); break;
    case 'B': x86_movsx_rr(a, W8, W32, RAX, RAX); break;
    case 'C': x86_movzx_rr(a, W16, RAX, RAX); break;
    case 'S': x86_movsx_rr(a, W16, W32, RAX, RAX); break;
    }
}

/* Java's arguments are C's already; only those on the stack must be passed on. */
static void pass_on(Asm *a, int cells)
{
    for (int i = 0; i < cells; i++) {
        x86_mov_rm(a, W64, RAX, mem(RBP, 16 + 8 * i));
        x86_mov_mr(a, W64, mem(RSP, 8 * i), RAX);
    }
}

void jit_compile_native(Method *m)
{
    Asm a;
    Label overflow = LABEL_INIT;
    const char *key = ((JitShape *)m->shape)->key;
    typedef struct { JitSite sites[2]; JitInlined inlined; } Tables;
    JitCode *code = calloc(1, sizeof *code);
    Tables *tables = calloc(1, sizeof *tables);
    if (!code || !tables) {
        free(code);
        free(tables);
        return;
    }
    code->tables = tables;
    code->sites = tables->sites;
    code->inlined = &tables->inlined;
    int cells = count_on_stack(key, strlen(key) - 1);
    code->method = m;
    code->inlined->method = m;
    code->frame_size = (8 * cells + 15) / 16 * 16;
    x86_init(&a, 1 << 16);
    x86_alu_rm(&a, ALU_CMP, W64, RSP, THREAD(native_limit));
    x86_jcc(&a, CC_B, &overflow);
    x86_push(&a, RBP);
    x86_mov_rr(&a, W64, RBP, RSP);
    if (code->frame_size)
        x86_alu_ri(&a, ALU_SUB, W64, RSP, code->frame_size);
    pass_on(&a, cells);
    x86_lea(&a, W64, RAX, mem(RSP, -8));
    x86_mov_mr(&a, W64, THREAD(anchor_pc), RAX);
    x86_mov_mr(&a, W64, THREAD(anchor_bp), RBP);
    x86_mov_rr(&a, W64, RDI, R15);
    leave_counter(&a);
    call_function(&a, (Function *)m->native);
    code->sites[code->site_count++] = (JitSite){ (uint32_t)x86_position(&a), NATIVE_BCI, 0 };
    take_counter(&a);
    normalize(&a, m->return_type);
    x86_alu_mi(&a, ALU_CMP, W64, THREAD(exception), 0);
    int32_t none = x86_jcc_short(&a, CC_E);
    x86_mov_ri(&a, W64, RAX, (int64_t)(uintptr_t)unwind_stub);
    x86_call_r(&a, RAX);
    code->sites[code->site_count++] = (JitSite){ (uint32_t)x86_position(&a), NATIVE_BCI, 0 };
    x86_land(&a, none);
    x86_leave(&a);
    x86_ret(&a);
    x86_bind(&a, &overflow);
    x86_jmp_m(&a, mem(R15, at_thread(offsetof(Thread, helpers) + sizeof(void *) * JIT_stack_overflow)));
    if (!jit_publish(code, &a, NULL, 0))
        jit_free_code(code);
    x86_free(&a);
}

/* ---- On-stack replacement ---- */

/* Entered like a method without arguments by an enter stub: r10 is the interpreted frame. Makes the compiled frame, loads
 * the variables, leaves the interpreted frame, goes on at the loop. */
void *jit_loop_entry(JitCode *code, JitLoop *loop)
{
    if (loop->entry)
        return loop->entry;
    Asm a;
    x86_init(&a, 1 << 16);
    x86_push(&a, RBP);
    x86_mov_rr(&a, W64, RBP, RSP);
    x86_alu_ri(&a, ALU_SUB, W64, RSP, code->frame_size);
    for (int i = 0; i < code->saved; i++)
        x86_mov_mr(&a, W64, mem(RBP, -8 * (i + 1)), jit_saved_regs[i]);
    if (code->lock_offset) {
        x86_mov_rm(&a, W64, RAX, mem(R10, offsetof(Frame, lock)));
        x86_mov_mr(&a, W64, mem(RBP, code->lock_offset), RAX);
    }
    x86_mov_rm(&a, W64, RCX, mem(R10, offsetof(Frame, locals)));
    x86_mov_rm(&a, W64, RDX, mem(R10, offsetof(Frame, caller)));
    if (code->this_offset) {
        x86_mov_rm(&a, W64, RAX, mem(RCX, 0));
        x86_mov_mr(&a, W64, mem(RBP, code->this_offset), RAX);
    }
    for (int vector = 0; vector < 2; vector++) /* r10 and r11 may be homes */
        for (uint32_t i = 0; i < code->home_count; i++) {
            const JitHome *h = &code->homes[i];
            bool two = h->kind == HOME_LONG || h->kind == HOME_DOUBLE;
            Mem from = mem(RCX, 8 * (h->slot + two));
            if ((h->kind >= HOME_FLOAT) != vector)
                continue;
            if (h->in_register && vector) {
                x86_movsd_rm(&a, h->reg, from);
                continue;
            }
            x86_mov_rm(&a, W64, h->in_register ? (Reg)h->reg : RAX, from);
            if (!h->in_register)
                x86_mov_mr(&a, W64, mem(RBP, h->offset), RAX);
        }
    x86_mov_mr(&a, W64, THREAD(frame), RDX);
    x86_mov_ri(&a, W64, RAX, (int64_t)(uintptr_t)(code->start + loop->offset));
    x86_jmp_r(&a, RAX);
    JitCode *stub = install_code(&a, false, "loop of", code->method->name->text);
    if (!stub)
        return NULL;
    stub->loop_of = code;
    return loop->entry = stub->start;
}

/* ---- Start ---- */

void jit_make_stubs(void)
{
    unwind_stub = make_unwind();
    jit_unlinked = make_unlinked();
    jit_relink_stub = make_relink();
#define HELPER(name) jit_helper_table[JIT_##name] = make_helper(jit_help_##name, #name);
#define LEAF(name) jit_helper_table[JIT_##name] = (void *)jit_help_##name;
#define SELECT(name) jit_helper_table[JIT_##name] = make_select(jit_help_##name, #name);
#include "jit/helpers.def"
    jit_null_pointer_stub = jit_helper_table[JIT_null_pointer];
}
