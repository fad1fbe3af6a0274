/* gen.c: one class: its methods' code, its constant pool; descriptors and references. */
#include "gen.h"

#include "compiler.h"

enum { ACC_STATIC_FLAG = MOD_STATIC, MAX_PARAMETER_SLOTS = 255, MAX_CODE = 65535 };

Type *gen_erase(Gen *g, Type *t) {
    return type_is_primitive(t) || t->kind == TYPE_VOID || t->kind == TYPE_NULL ? t : type_erasure(g->compiler, t);
}

void gen_error(Gen *g, uint32_t pos, const char *text) {
    g->failed = true;
    diag_error(g->compiler, g->source, pos, "%s", text);
}

Name *gen_name(Gen *g, const char *text) {
    return name_of(&g->compiler->names, text);
}

/* -- Classes that InnerClasses must list (JVMS 4.7.6) -- */

void gen_enter_inner(Gen *g, Symbol *s) {
    if (s->completer && memchr(s->binary_name->text, '$', s->binary_name->len))
        symbol_complete(g->compiler, s); /* only then it is known whose member it is */
    if (s->kind != SYMBOL_CLASS || !s->owner || s->owner->kind == SYMBOL_PACKAGE || s->owner->kind == SYMBOL_MODULE)
        return;
    for (uint32_t i = g->inner_count; i-- > 0;)
        if (g->inner_classes[i] == s)
            return;
    Symbol *outer = symbol_enclosing_class(s->owner);
    if (outer)
        gen_enter_inner(g, outer);
    if (g->inner_count == g->inner_capacity) {
        uint32_t capacity = g->inner_capacity ? g->inner_capacity * 2 : 8;
        Symbol **more = arena_array(g->arena, Symbol *, capacity);
        if (g->inner_count)
            memcpy(more, g->inner_classes, g->inner_count * sizeof *more);
        g->inner_classes = more;
        g->inner_capacity = capacity;
    }
    g->inner_classes[g->inner_count++] = s;
}

/* -- Descriptors (JVMS 4.3) -- */

static void descriptor(Gen *g, Bytes *out, Type *t) {
    static const char letters[] = "BCSIJFDZV"; /* in the order of TypeKind */
    t = gen_erase(g, t);
    while (t->kind == TYPE_ARRAY) {
        bytes_u1(out, '[');
        t = gen_erase(g, t->element);
    }
    if (t->kind <= TYPE_VOID) {
        bytes_u1(out, (uint8_t)letters[t->kind]);
        return;
    }
    if (t->kind != TYPE_CLASS) { /* null and the like */
        bytes_add(out, "Ljava/lang/Object;", 18);
        return;
    }
    Symbol *s = t->symbol;
    gen_enter_inner(g, s);
    bytes_u1(out, 'L');
    bytes_add(out, s->binary_name->text, s->binary_name->len);
    bytes_u1(out, ';');
}

Name *gen_descriptor(Gen *g, Type *t) {
    Bytes *out = &g->scratch;
    out->length = 0;
    if (t->kind == TYPE_METHOD) {
        bytes_u1(out, '(');
        for (int i = 0; i < t->params.count; i++)
            descriptor(g, out, t->params.items[i]);
        bytes_u1(out, ')');
        descriptor(g, out, t->result);
    } else {
        descriptor(g, out, t);
    }
    return name_intern(&g->compiler->names, (char *)out->data, out->length);
}

Name *gen_method_descriptor(Gen *g, Symbol *m) {
    return gen_descriptor(g, lower_external_type(g->compiler, m));
}

/* -- References -- */

uint16_t gen_symbol_index(Gen *g, Symbol *s) {
    uint16_t index = pool_add_class(&g->pool, s->binary_name);
    gen_enter_inner(g, s);
    return index;
}

uint16_t gen_class_index(Gen *g, Type *t) {
    t = gen_erase(g, t);
    if (t->kind == TYPE_ARRAY)
        return pool_add_class(&g->pool, gen_descriptor(g, t));
    if (type_is_primitive(t) || t->kind == TYPE_VOID || t->kind != TYPE_CLASS)
        t = type_known(g->compiler, KNOWN_Object);
    return t->kind == TYPE_CLASS ? gen_symbol_index(g, t->symbol) : 0;
}

struct MemberCache {
    Symbol *member, *qualifier;
    uint16_t index;
};

static struct MemberCache *cache_slot(Gen *g, Symbol *member, Symbol *qualifier) {
    if (g->member_count * 2 >= g->member_capacity) {
        uint32_t capacity = g->member_capacity ? g->member_capacity * 2 : 256;
        struct MemberCache *old = g->members;
        uint32_t old_capacity = g->member_capacity;
        g->members = arena_array(g->arena, struct MemberCache, capacity);
        g->member_capacity = capacity;
        for (uint32_t i = 0; i < old_capacity; i++)
            if (old[i].member)
                *cache_slot(g, old[i].member, old[i].qualifier) = old[i];
    }
    uint64_t h = ((uintptr_t)member >> 4) * 0x9E3779B97F4A7C15u + ((uintptr_t)qualifier >> 4);
    uint32_t i = (uint32_t)(h >> 20) & (g->member_capacity - 1);
    while (g->members[i].member && (g->members[i].member != member || g->members[i].qualifier != qualifier))
        i = (i + 1) & (g->member_capacity - 1);
    return &g->members[i];
}

static PoolTag member_tag(Symbol *member, Symbol *owner) {
    if (member->kind == SYMBOL_VARIABLE)
        return POOL_FIELDREF;
    return owner->flags & 0x0200 ? POOL_INTERFACE_METHODREF : POOL_METHODREF;
}

uint16_t gen_member_index(Gen *g, Symbol *member, Symbol *qualifier, Type *array_site) {
    Symbol *owner = qualifier ? qualifier : member->owner;
    struct MemberCache *slot = array_site ? NULL : cache_slot(g, member, owner);
    if (slot && slot->member)
        return slot->index;
    Name *class_name = array_site ? gen_descriptor(g, array_site) : owner->binary_name;
    if (!array_site)
        gen_enter_inner(g, owner);
    Name *desc = member->kind == SYMBOL_VARIABLE ? gen_descriptor(g, member->type) : gen_method_descriptor(g, member);
    PoolTag tag = array_site ? POOL_METHODREF : member_tag(member, owner);
    uint16_t index = pool_member(&g->pool, tag, class_name, member->name, desc);
    if (!array_site) {
        *slot = (struct MemberCache){member, owner, index};
        g->member_count++;
    }
    return index;
}

uint16_t gen_method_handle(Gen *g, const HandleRef *h) {
    Symbol *owner = h->qualifier ? h->qualifier : h->member->owner;
    gen_enter_inner(g, owner);
    Name *desc = h->member->kind == SYMBOL_VARIABLE ? gen_descriptor(g, h->member->type)
                                                    : gen_method_descriptor(g, h->member);
    return pool_method_handle(&g->pool, h->kind, member_tag(h->member, owner), owner->binary_name, h->member->name,
                              desc);
}

/* -- Bootstrap methods (JVMS 4.7.23) -- */

static bool same_dynamic(Gen *g, const DynamicCall *a, const DynamicCall *b);

static bool same_handle(Gen *g, const HandleRef *a, const HandleRef *b) {
    return a->kind == b->kind && a->qualifier == b->qualifier &&
           (a->member == b->member ||
            (a->member->owner == b->member->owner && a->member->name == b->member->name &&
             gen_descriptor(g, a->member->type) == gen_descriptor(g, b->member->type)));
}

static bool same_constant(const Constant *a, const Constant *b) {
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case CONST_INT: return a->i == b->i;
    case CONST_LONG: return a->l == b->l;
    case CONST_FLOAT: return memcmp(&a->f, &b->f, sizeof a->f) == 0;
    case CONST_DOUBLE: return memcmp(&a->d, &b->d, sizeof a->d) == 0;
    case CONST_STRING: return a->s.len == b->s.len && memcmp(a->s.text, b->s.text, a->s.len) == 0;
    default: return true;
    }
}

static bool same_arg(Gen *g, const StaticArg *a, const StaticArg *b) {
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case ARG_CLASS:
    case ARG_METHOD_TYPE: return gen_descriptor(g, a->type) == gen_descriptor(g, b->type);
    case ARG_HANDLE: return same_handle(g, &a->handle, &b->handle);
    case ARG_DYNAMIC:
        return same_dynamic(g, a->dynamic, b->dynamic) && a->dynamic->name == b->dynamic->name &&
               gen_descriptor(g, a->dynamic->type) == gen_descriptor(g, b->dynamic->type);
    default: return same_constant(&a->value, &b->value);
    }
}

/* Do two calls share a row: same bootstrap method, same static arguments? */
static bool same_dynamic(Gen *g, const DynamicCall *a, const DynamicCall *b) {
    if (a->arg_count != b->arg_count || !same_handle(g, &a->bootstrap, &b->bootstrap))
        return false;
    for (uint32_t i = 0; i < a->arg_count; i++)
        if (!same_arg(g, &a->args[i], &b->args[i]))
            return false;
    return true;
}

static uint32_t bootstrap_row(Gen *g, const DynamicCall *call) {
    for (uint32_t i = 0; i < g->bootstrap_count; i++)
        if (g->bootstraps[i] == call || same_dynamic(g, g->bootstraps[i], call))
            return i;
    if (g->bootstrap_count == g->bootstrap_capacity) {
        uint32_t capacity = g->bootstrap_capacity ? g->bootstrap_capacity * 2 : 8;
        const DynamicCall **more = arena_array(g->arena, const DynamicCall *, capacity);
        if (g->bootstrap_count)
            memcpy(more, g->bootstraps, g->bootstrap_count * sizeof *more);
        g->bootstraps = more;
        g->bootstrap_capacity = capacity;
    }
    g->bootstraps[g->bootstrap_count] = call;
    return g->bootstrap_count++;
}

uint16_t gen_dynamic_index(Gen *g, const DynamicCall *call) {
    uint32_t row = bootstrap_row(g, call);
    return pool_dynamic(&g->pool, call->is_constant ? POOL_DYNAMIC : POOL_INVOKE_DYNAMIC, row, call->name,
                        gen_descriptor(g, call->type));
}

void gen_type_use(Gen *g, Node *n) {
    Code *code = g->code;
    if (!annotation_types_used(g->compiler) || !code_alive(code))
        return;
    if (code->type_use_count == code->type_use_capacity) {
        uint32_t capacity = code->type_use_capacity ? code->type_use_capacity * 2 : 8;
        TypeUse *more = arena_array(g->arena, TypeUse, capacity);
        if (code->type_use_count)
            memcpy(more, code->type_uses, code->type_use_count * sizeof *more);
        code->type_uses = more;
        code->type_use_capacity = capacity;
    }
    code->type_uses[code->type_use_count++] = (TypeUse){code_pc(code), n};
}

/* -- Methods -- */

static bool is_constructor(const MethodNode *m) {
    return m->sym->name->text[0] == '<' && m->sym->name->text[1] == 'i';
}

static void init_code(Gen *g, MethodNode *m, bool fat) {
    Code *code = g->code;
    Compiler *c = g->compiler;
    code_init(code, c, g->source, fat);
    if (m->sym->flags & FLAG_NO_LINES)
        code->want_lines = false;
    if (!(m->sym->flags & MOD_STATIC)) {
        Type *self = g->class_symbol->erased;
        if (is_constructor(m) && g->class_symbol != type_known(c, KNOWN_Object)->symbol) {
            UninitializedType *u = arena_new(g->arena, UninitializedType);
            u->head.kind = VERIFY_UNINITIALIZED_THIS;
            u->head.symbol = g->class_symbol;
            self = &u->head;
        }
        bool shown = !(m->sym->flags & FLAG_SYNTHETIC_SYMBOL) || m->sym->flags & FLAG_LAMBDA_METHOD || true;
        code_set_defined(code,
                         code_new_local(code, NULL, shown ? gen_name(g, "this") : NULL, self, g->class_symbol->type));
    }
    NODES(m->params, p) {
        Symbol *s = as_var(p)->sym;
        bool shown = s->name && !(s->flags & FLAG_UNNAMED) &&
                     (!(s->flags & FLAG_SYNTHETIC_SYMBOL) || m->sym->flags & FLAG_LAMBDA_METHOD);
        code_set_defined(code, code_new_local(code, s, shown ? s->name : NULL, gen_erase(g, s->type), s->type));
    }
    code_initial_frame(code);
}

static bool too_many_parameters(Gen *g, MethodNode *m) {
    uint32_t slots = m->sym->flags & MOD_STATIC ? 0 : 1;
    NODES(m->params, p)
        slots += (uint32_t)typecode_width(typecode_of(gen_erase(g, as_var(p)->sym->type)));
    return slots > MAX_PARAMETER_SLOTS;
}

static void check_limits(Gen *g, MethodNode *m) {
    Code *code = g->code;
    uint32_t pos = m->head.pos;
    if (code->bytes.length > MAX_CODE) {
        g->failed = true;
        diag_error(g->compiler, g->source, pos, "code too large");
    } else if (code->max_locals > 65535) {
        gen_error(g, pos, "too many local variables");
    } else if (code->max_stack > 65535) {
        gen_error(g, pos, "code requires too much stack");
    }
}

/* catch (Throwable t) { throw new MatchException(t.toString(), t); } for the accessor calls (JLS 14.30.2). */
void gen_match_handler(Gen *g, const State *at_start, uint32_t first) {
    Code *code = g->code;
    Compiler *c = g->compiler;
    Type *throwable = type_known(c, KNOWN_Throwable), *match = type_known(c, KNOWN_MatchException);
    Type *string = type_known(c, KNOWN_String), *params[2] = {string, throwable};
    gen_class_index(g, throwable);
    Chain *end = code_alive(code) ? code_branch(code, OP_goto) : NULL;
    uint32_t target = code_entry_state(code, at_start, throwable);
    for (uint32_t i = first; i < g->match_count; i += 2)
        code_handler(code, g->match_ranges[i], g->match_ranges[i + 1], target, throwable);
    uint32_t limit = code->next_local;
    Item caught = item_slot(gen_temp(g, throwable), throwable);
    item_store(g, caught);
    code_op2(code, OP_new, gen_class_index(g, match));
    UninitializedType *u = arena_new(g->arena, UninitializedType);
    u->head.kind = VERIFY_UNINITIALIZED;
    u->head.symbol = match->symbol;
    u->pc = code->bytes.length - 3;
    code_push(code, &u->head);
    code_op(code, OP_dup);
    item_load(g, caught);
    Type *to_string_type = type_method(c, (TypeList){0}, string, (TypeList){0}, (TypeList){0});
    Symbol *to_string = symbol_new_method(c, gen_name(g, "toString"), to_string_type, throwable->symbol, MOD_PUBLIC);
    item_invoke(g, (Item){.kind = ITEM_MEMBER, .member = to_string}, to_string_type);
    item_load(g, caught);
    Type *init_type = type_method(c, (TypeList){params, 2}, type_void(c), (TypeList){0}, (TypeList){0});
    Symbol *init = symbol_new_method(c, gen_name(g, "<init>"), init_type, match->symbol, MOD_PUBLIC);
    item_invoke(g, (Item){.kind = ITEM_MEMBER, .member = init, .nonvirtual = true}, init_type);
    code_op(code, OP_athrow);
    code_end_scopes(code, limit);
    code_resolve(code, end);
    g->match_count = first;
}

static Code *gen_method_code(Gen *g, MethodNode *m, bool fat) {
    Code *code = g->code = arena_new(g->arena, Code);
    g->method = m;
    g->result_type = gen_erase(g, lower_external_type(g->compiler, m->sym)->result);
    g->env = NULL;
    init_code(g, m, fat);
    g->match_count = 0;
    State *at_start = state_copy(code, code->state);
    uint32_t limit = code->next_local;
    gen_stat(g, &m->body->head);
    if (g->match_count) {
        code_end_scopes(code, limit);
        gen_match_handler(g, at_start, 0);
    }
    if (code_alive(code)) {
        code_statement(code, m->body->close_pos);
        if (g->result_type->kind == TYPE_VOID) {
            code_op(code, OP_return);
        } else { /* cannot be reached, but the verifier cannot know */
            code_op(code, OP_aconst_null);
            code_op(code, OP_athrow);
        }
    }
    code_resolve_pending(code);
    code_end_scopes(code, 0);
    if (code->fat && !fat)
        return gen_method_code(g, m, true);
    check_limits(g, m);
    return code;
}

static void gen_method(Gen *g, MethodNode *m, Code **code) {
    if (too_many_parameters(g, m)) {
        gen_error(g, m->head.pos, "too many parameters");
        return;
    }
    if (m->body)
        *code = gen_method_code(g, m, false);
}

static void generate(Compiler *c, ClassNode *cls) {
    Gen *g = arena_new(&c->scratch, Gen);
    g->compiler = c;
    g->arena = &c->scratch;
    g->cls = cls;
    g->class_symbol = cls->sym;
    g->source = cls->unit->source;
    g->scratch.arena = g->methods.arena = g->fields.arena = g->arena;
    pool_init(&g->pool, g->arena, &g->compiler->names);
    uint32_t count = cls->members.count;
    Code **codes = arena_array(g->arena, Code *, count);
    gen_class_references(g);
    for (int first = 1; first >= 0; first--)
        for (uint32_t i = 0; i < count; i++) {
            Node *m = cls->members.items[i];
            if (m->kind == NODE_METHOD && (m->flags & NODE_FLAG_USER2) == (first ? NODE_FLAG_USER2 : 0))
                gen_method(g, as_method(m), &codes[i]);
        }
    if (g->failed)
        return;
    write_class_file(g, codes);
}

void generate_class(Compiler *c, ClassNode *cls) {
    generate(c, cls);
    arena_reset(&c->scratch);
}
