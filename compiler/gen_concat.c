/* gen_concat.c: string concatenation (JLS 15.18.1): one call site of StringConcatFactory with a recipe, or a chain of
 * StringBuilder.append where the release or an option asks for it. */
#include "compiler.h"
#include "gen.h"

enum { MAX_CONCAT_SLOTS = 200, TAG_ARGUMENT = 1, TAG_CONSTANT = 2 };

static bool is_string(const Type *t, Compiler *c) {
    return t && t->kind == TYPE_CLASS && t->symbol == type_known(c, KNOWN_String)->symbol;
}

bool gen_is_concat(const Node *n) {
    return n->kind == NODE_BINARY && ((const BinaryNode *)n)->op == OP_ADD && n->type && !type_is_primitive(n->type);
}

static void collect(Gen *g, Node *n, NodeList *args) {
    /* the left spine in a loop: it may be long */
    Node **spine = NULL;
    uint32_t count = 0, capacity = 0;
    n = node_skip_parens(n);
    while (gen_is_concat(n) && !n->constant) {
        if (count == capacity) {
            capacity = capacity ? capacity * 2 : 16;
            Node **more = arena_array(g->arena, Node *, capacity);
            if (count)
                memcpy(more, spine, count * sizeof *more);
            spine = more;
        }
        spine[count++] = as_binary(n)->right;
        n = node_skip_parens(as_binary(n)->left);
    }
    node_list_add(g->arena, args, n);
    while (count)
        collect(g, spine[--count], args);
}

/* -- StringBuilder -- */

static Symbol *builder_method(Gen *g, const char *name, Type *param, Type *result) {
    Compiler *c = g->compiler;
    TypeList params = param ? typelist_of(c, 1, param) : (TypeList){0};
    Type *type = type_method(c, params, result, (TypeList){0}, (TypeList){0});
    return symbol_new_method(c, name_of(&c->names, name), type, type_known(c, KNOWN_StringBuilder)->symbol, MOD_PUBLIC);
}

static void call_builder(Gen *g, const char *name, Type *param, Type *result, bool special) {
    Symbol *m = builder_method(g, name, param, result);
    item_invoke(g, (Item){.kind = ITEM_MEMBER, .member = m, .nonvirtual = special}, m->type);
}

static void append_value(Gen *g, Type *t) {
    Compiler *c = g->compiler;
    if (t->kind == TYPE_BYTE || t->kind == TYPE_SHORT)
        t = type_primitive(c, TYPE_INT);
    if (!type_is_primitive(t) && !is_string(t, c))
        t = type_known(c, KNOWN_Object);
    call_builder(g, "append", t, type_known(c, KNOWN_StringBuilder), false);
}

static void new_builder(Gen *g) {
    Code *code = g->code;
    Type *builder = type_known(g->compiler, KNOWN_StringBuilder);
    if (code_alive(code)) {
        code_op2(code, OP_new, gen_class_index(g, builder));
        UninitializedType *u = arena_new(g->arena, UninitializedType);
        u->head.kind = VERIFY_UNINITIALIZED;
        u->head.symbol = builder->symbol;
        u->pc = code->bytes.length - 3;
        code_push(code, &u->head);
    }
    code_op(code, OP_dup);
    call_builder(g, "<init>", NULL, type_void(g->compiler), true);
}

static void append_args(Gen *g, NodeList args, uint32_t first) {
    for (uint32_t i = first; i < args.count; i++) {
        Type *t = gen_erase(g, args.items[i]->type);
        item_load(g, gen_expr(g, args.items[i], t));
        append_value(g, t);
    }
}

static void finish_builder(Gen *g) {
    call_builder(g, "toString", NULL, type_known(g->compiler, KNOWN_String), false);
}

/* -- StringConcatFactory -- */

static bool use_indy(Gen *g) {
    return g->compiler->options->target >= 9 && !g->compiler->options->inline_concat;
}

typedef struct Recipe {
    Bytes text;
    StaticArg *constants;
    uint32_t constant_count;
    TypeList params;
} Recipe;

static void recipe_constant(Gen *g, Recipe *r, const Node *n) {
    const Constant *k = n->constant;
    const char *text;
    uint32_t len;
    if (k->kind == CONST_STRING) {
        text = k->s.text, len = k->s.len;
    } else {
        text = lower_constant_text(g->compiler, n->type, k, &len);
    }
    bool special = memchr(text, TAG_ARGUMENT, len) || memchr(text, TAG_CONSTANT, len);
    if (!special) {
        bytes_add(&r->text, text, len);
        return;
    }
    bytes_u1(&r->text, TAG_CONSTANT);
    StaticArg *more = arena_array(g->arena, StaticArg, r->constant_count + 1);
    if (r->constant_count)
        memcpy(more, r->constants, r->constant_count * sizeof *more);
    more[r->constant_count].kind = ARG_STRING;
    more[r->constant_count].value = (Constant){.kind = CONST_STRING, .s = {text, len}};
    r->constants = more;
    r->constant_count++;
}

/* The type of an argument as the call site declares it: accessible from here. */
static Type *argument_type(Gen *g, Type *t) {
    Compiler *c = g->compiler;
    if (t->kind == TYPE_NULL)
        return type_known(c, KNOWN_Void);
    t = gen_erase(g, t);
    if (t->kind == TYPE_ARRAY) {
        Type *e = argument_type(g, t->element);
        return e == t->element ? t : type_array(c, e);
    }
    while (t->kind == TYPE_CLASS && !lower_class_accessible(c, t->symbol, g->class_symbol)) {
        Type *s = type_supertype(c, t);
        if (!s || s->kind != TYPE_CLASS)
            return type_known(c, KNOWN_Object);
        t = gen_erase(g, s);
    }
    return t;
}

static void call_factory(Gen *g, Recipe *r, uint32_t pos) {
    Compiler *c = g->compiler;
    if (r->text.length > 65535) {
        gen_error(g, pos, "constant string too long");
        return;
    }
    Type *string = type_known(c, KNOWN_String);
    StaticArg *args = arena_array(g->arena, StaticArg, r->constant_count + 1);
    args[0].kind = ARG_STRING;
    args[0].value = (Constant){.kind = CONST_STRING, .s = {(char *)r->text.data, r->text.length}};
    if (r->constant_count)
        memcpy(args + 1, r->constants, r->constant_count * sizeof *args);
    DynamicCall *call = arena_new(g->arena, DynamicCall);
    call->bootstrap = lower_bootstrap(c, BOOTSTRAP_CONCAT);
    call->name = gen_name(g, "makeConcatWithConstants");
    call->type = type_method(c, r->params, string, (TypeList){0}, (TypeList){0});
    call->args = args;
    call->arg_count = r->constant_count + 1;
    Symbol *s = lower_dynamic_symbol(c, call);
    item_invoke(g, (Item){.kind = ITEM_DYNAMIC, .member = s}, call->type);
}

/* Objects other than strings and boxed values become strings at once: evaluation is from left to right (JLS 15.7). */
static bool needs_conversion(Gen *g, Type *t) {
    Compiler *c = g->compiler;
    if (type_is_primitive(t) || t->kind == TYPE_NULL || is_string(t, c))
        return false;
    Type *p = type_unboxed(c, t);
    return !p || !type_is_primitive(p);
}

static void call_value_of(Gen *g) {
    Compiler *c = g->compiler;
    Type *string = type_known(c, KNOWN_String);
    Type *t = type_method(c, typelist_of(c, 1, type_known(c, KNOWN_Object)), string, (TypeList){0}, (TypeList){0});
    Symbol *m = symbol_new_method(c, gen_name(g, "valueOf"), t, string->symbol, MOD_STATIC | MOD_PUBLIC);
    item_invoke(g, (Item){.kind = ITEM_STATIC, .member = m}, t);
}

/* Calls the factory for args; the first one is on the stack already if `first_loaded`. */
static void concat_indy(Gen *g, NodeList args, bool first_loaded, uint32_t pos) {
    Compiler *c = g->compiler;
    TypeList chunks = {0};
    uint32_t i = 0;
    while (i < args.count) {
        Recipe r = {.text.arena = g->arena};
        uint32_t slots = 0;
        for (; i < args.count; i++) {
            Node *n = args.items[i];
            if (n->constant && n->constant->kind != CONST_NULL && !(i == 0 && first_loaded)) {
                recipe_constant(g, &r, n);
                continue;
            }
            if (n->type->kind == TYPE_NULL) {
                bytes_add(&r.text, "null", 4);
                continue;
            }
            bool converts_now = needs_conversion(g, n->type);
            Type *t = converts_now ? type_known(c, KNOWN_String) : argument_type(g, n->type);
            slots += (uint32_t)typecode_width(typecode_of(t));
            if (slots >= MAX_CONCAT_SLOTS + 1)
                break;
            bytes_u1(&r.text, TAG_ARGUMENT);
            r.params = typelist_append(c, r.params, t);
            if (i || !first_loaded)
                item_load(g, gen_expr(g, n, n->type));
            if (converts_now)
                call_value_of(g);
        }
        call_factory(g, &r, pos);
        chunks = typelist_append(c, chunks, type_known(c, KNOWN_String));
    }
    if (chunks.count > 1) {
        Recipe r = {.text.arena = g->arena, .params = chunks};
        for (int k = 0; k < chunks.count; k++)
            bytes_u1(&r.text, TAG_ARGUMENT);
        call_factory(g, &r, pos);
    }
}

Item gen_concat(Gen *g, BinaryNode *n) {
    NodeList args = {0};
    collect(g, &n->head, &args);
    if (use_indy(g)) {
        concat_indy(g, args, false, n->head.pos);
    } else {
        new_builder(g);
        append_args(g, args, 0);
        finish_builder(g);
    }
    return item_stack(type_known(g->compiler, KNOWN_String));
}

Item gen_concat_assign(Gen *g, CompoundAssignNode *n) {
    Type *string = type_known(g->compiler, KNOWN_String);
    NodeList args = {0};
    node_list_add(g->arena, &args, n->target);
    collect(g, n->value, &args);
    Item *target = arena_new(g->arena, Item);
    Type *target_type = gen_erase(g, n->target->type);
    if (use_indy(g)) {
        *target = gen_expr(g, n->target, n->target->type);
        item_duplicate(g, *target);
        item_load(g, *target);
        concat_indy(g, args, true, n->head.pos);
    } else {
        new_builder(g);
        *target = gen_expr(g, n->target, n->target->type);
        if (target->kind == ITEM_MEMBER)
            code_op(g->code, OP_dup_x1);
        else if (target->kind == ITEM_INDEXED)
            code_op(g->code, OP_dup2_x1);
        item_load(g, *target);
        append_value(g, target_type);
        append_args(g, args, 1);
        finish_builder(g);
    }
    (void)string;
    return (Item){.kind = ITEM_ASSIGN, .tc = TC_OBJECT, .type = target_type, .lhs = target};
}
