/* lower_class.c: classes and their methods: initializers go into constructors and <clinit>, nested classes come out. */
#include <string.h>

#include "desugar.h"

Symbol *lower_outer_this_field(Lower *l, Symbol *cls);

Lower *lower_of(Compiler *c) {
    if (c->lower)
        return c->lower;
    Lower *l = c->lower = arena_new(&c->arena, Lower);
    l->c = c;
    l->arena = &c->arena;
    return l;
}

/* -- Frames -- */

LowerFrame *frame_push(Lower *l, Symbol *method, bool is_lambda) {
    LowerFrame *f = arena_new(l->arena, LowerFrame);
    f->outer = is_lambda ? l->scope->frame : NULL;
    f->id = ++l->next_frame;
    f->is_lambda = is_lambda;
    f->method = method;
    f->named = is_lambda && f->outer ? f->outer->named : method;
    f->result = method ? erase(l, method->type->result) : type_void(l->c);
    l->scope->frame = f;
    return f;
}

/* -- Constructors -- */

typedef struct ConstructorParts {
    MethodNode *m;
    Symbol *outer_param;
    bool calls_this;
} ConstructorParts;

typedef struct ConstructorList {
    ConstructorParts *items;
    uint32_t count, capacity;
} ConstructorList;

static CallNode *constructor_call_of(Node *s) {
    if (s->kind != NODE_EXPR_STMT || as_exprstmt(s)->expr->kind != NODE_CALL)
        return NULL;
    CallNode *n = as_call(as_exprstmt(s)->expr);
    Name *name = node_name(n->method);
    return name_is(name, "this") || name_is(name, "super") ? n : NULL;
}

static int constructor_call_index(BlockNode *body) {
    NODES(body->stmts, s)
        if (constructor_call_of(s))
            return (int)s_i;
    return -1;
}

static void add_param(Lower *l, NodeList *list, Symbol *s) {
    lower_declare(l, s);
    VarNode *v = mk_var(l, s, NULL);
    v->kind = VAR_PARAM;
    list_add(l, list, &v->head);
}

static Symbol *super_of_enum(Lower *l) {
    return library_method(l, known_symbol(l, KNOWN_Enum), "<init>", MOD_PROTECTED | FLAG_SYNTHETIC_SYMBOL,
                          type_void(l->c), 2, known_type(l, KNOWN_String), prim(l, TYPE_INT));
}

/* Enums: super(name, ordinal) where no other constructor is called. */
static void add_enum_super(Lower *l, MethodNode *m, NodeList params) {
    IdentNode *name = node_new(l->arena, IDENT, Ident, m->body->head.pos);
    Symbol *super = super_of_enum(l);
    name->name = lower_name(l, "super");
    name->sym = super;
    CallNode *call = node_new(l->arena, CALL, Call, m->body->head.pos);
    call->method = &name->head;
    call->sym = super;
    call->head.type = type_void(l->c);
    NODES(params, p)
        list_add(l, &call->args, mk_ident(l, as_var(p)->sym));
    call->head.flags |= NODE_FLAG_LOWERED;
    l->pos = m->body->head.pos;
    list_prepend(l, &m->body->stmts, list_of(l, 1, mk_exec(l, &call->head)));
}

static Node *null_checked(Lower *l, Node *n) {
    Node *call = mk_static_call(l, lower_require_non_null(l->c), 1, n);
    call->flags |= NODE_FLAG_USER1; /* generation leaves the value on the stack */
    call->type = n->type;
    return call;
}

Node *lower_null_check(Lower *l, Node *n) {
    return null_checked(l, n);
}

static Node *set_field(Lower *l, Symbol *field, Node *value) {
    return mk_exec(l, mk_assign(l, mk_select(l, mk_this(l), field), value));
}

/* Parameters before and after the user's: name and ordinal, the enclosing instance, captured variables. */
static void synthetic_params(Lower *l, MethodNode *m, ConstructorParts *parts, NodeList *captured_inits) {
    Symbol *cls = l->scope->cls;
    LowerFrame *f = l->scope->frame;
    NodeList front = {0};
    l->pos = m->head.pos;
    if (cls->flags & 0x4000) {
        add_param(
            l, &front,
            mk_param(l, "$enum$name", known_type(l, KNOWN_String), FLAG_SYNTHETIC_SYMBOL | FLAG_CAPTURED_PARAM));
        add_param(l, &front,
                  mk_param(l, "$enum$ordinal", prim(l, TYPE_INT), FLAG_SYNTHETIC_SYMBOL | FLAG_CAPTURED_PARAM));
        if (constructor_call_index(m->body) < 0)
            add_enum_super(l, m, front);
    }
    if (lower_has_outer_this(cls)) {
        Symbol *outer = symbol_enclosing_class(cls->owner);
        int depth = 0;
        for (Symbol *s = outer; s && lower_has_outer_this(s); s = symbol_enclosing_class(s->owner))
            depth++;
        bool mandated = !(cls->flags & MOD_PRIVATE);
        Symbol *p = mk_param(l, arena_printf(l->arena, "this$%d", depth), outer->erased,
                             MOD_FINAL | (mandated ? FLAG_MANDATED_PARAM : FLAG_OUTER_PARAM | FLAG_SYNTHETIC_SYMBOL));
        add_param(l, &front, p);
        f->outer_param = parts->outer_param = p;
    }
    NodeList all = front;
    NODES(m->params, p)
        list_add(l, &all, p);
    lower_captures(l, cls);
    l->pos = m->body->head.pos;
    for (Capture *k = lower_info(l, cls)->captures; k; k = k->next) {
        Symbol *p = mk_param(l, k->field->name->text, k->var->type,
                             MOD_FINAL | FLAG_SYNTHETIC_SYMBOL | FLAG_CAPTURED_PARAM);
        add_param(l, &all, p);
        Proxy *proxy = arena_new(l->arena, Proxy);
        proxy->var = k->var;
        proxy->stands_for = p;
        proxy->next = f->params;
        f->params = proxy;
        if (!parts->calls_this)
            list_add(l, captured_inits, set_field(l, k->field, mk_ident(l, p)));
    }
    m->params = all;
}

static void record_fields_at_end(Lower *l, MethodNode *m) {
    l->pos = m->body->close_pos;
    Symbol *cls = l->scope->cls;
    for (int i = 0; i < cls->record_component_count && i < m->sym->param_count; i++)
        list_add(l, &m->body->stmts, set_field(l, cls->record_components[i], mk_ident(l, m->sym->params[i])));
}

static ConstructorParts lower_constructor(Lower *l, MethodNode *m) {
    ConstructorParts parts = {.m = m};
    LowerFrame *f = l->scope->frame;
    f->is_constructor = true;
    f->in_prologue = true;
    int index = constructor_call_index(m->body);
    parts.calls_this =
        index >= 0 && name_is(node_name(constructor_call_of(m->body->stmts.items[index])->method), "this");
    NodeList captured = {0}, out = {0};
    l->scope->current_constructor = m;
    synthetic_params(l, m, &parts, &captured);
    index = constructor_call_index(m->body);
    NodeList before = {m->body->stmts.items, (uint32_t)(index + 1), (uint32_t)(index + 1)};
    NodeList after = {m->body->stmts.items + index + 1, m->body->stmts.count - (uint32_t)(index + 1), 0};
    after.capacity = after.count;
    lower_stats(l, &before);
    f->in_prologue = false;
    lower_stats(l, &after);
    NODES(captured, s)
        list_add(l, &out, s);
    NODES(before, s)
        list_add(l, &out, s);
    NODES(after, s)
        list_add(l, &out, s);
    m->body->stmts = out;
    if (m->is_compact)
        record_fields_at_end(l, m);
    return parts;
}

/* The place after this(...) or super(...) in a lowered constructor. */
static uint32_t after_constructor_call(BlockNode *body) {
    NODES(body->stmts, s) {
        if (constructor_call_of(s))
            return s_i + 1;
        if (s->kind == NODE_BLOCK) /* with hoisted variables around it */
            NODES(as_block(s)->stmts, t)
                if (constructor_call_of(t))
                    return s_i + 1;
    }
    return 0;
}

/* When the whole class is lowered it is known whether this$n is needed. */
static void finish_constructor(Lower *l, ConstructorParts *parts, NodeList instance_init, Symbol *outer_this) {
    BlockNode *body = parts->m->body;
    if (parts->calls_this)
        return;
    if (body->close_pos == NO_POS && instance_init.count && l->scope->field_init_pos != NO_POS)
        body->close_pos = l->scope->field_init_pos; /* javac puts its return there */
    NodeList out = {0};
    uint32_t place = after_constructor_call(body);
    NODES(body->stmts, s) {
        if (s_i == place)
            NODES(instance_init, i)
                list_add(l, &out, i);
        list_add(l, &out, s);
    }
    if (place >= body->stmts.count)
        NODES(instance_init, i)
            list_add(l, &out, i);
    body->stmts = out;
    if (!parts->outer_param)
        return;
    l->pos = body->head.pos;
    bool check = l->c->options->target >= 25;
    Node *value = mk_ident(l, parts->outer_param), *first = NULL;
    if (check)
        value = null_checked(l, value);
    if (outer_this)
        first = set_field(l, outer_this, value);
    else if (check)
        first = mk_exec(l, value);
    uint32_t captured = lower_info(l, l->scope->cls)->capture_count;
    NodeList all = {0};
    NODES(body->stmts, s) {
        if (s_i == captured)
            list_add(l, &all, first);
        list_add(l, &all, s);
    }
    if (captured >= body->stmts.count)
        list_add(l, &all, first);
    body->stmts = all;
}

/* -- Methods -- */

static void compact_params(Lower *l, MethodNode *m) {
    if (!m->is_compact || m->params.count)
        return;
    for (int i = 0; i < m->sym->param_count; i++) {
        VarNode *v = mk_var(l, m->sym->params[i], NULL);
        v->kind = VAR_PARAM;
        list_add(l, &m->params, &v->head);
    }
}

static void lower_method_into(Lower *l, MethodNode *m, ConstructorList *constructors) {
    Symbol *s = m->sym;
    LowerFrame *f = frame_push(l, s, false);
    l->pos = m->head.pos;
    compact_params(l, m);
    NODES(m->params, p)
        lower_declare(l, as_var(p)->sym);
    if (m->body) {
        if (m->head.flags & NODE_FLAG_SYNTHETIC)
            m->body->close_pos = NO_POS; /* no brace was written */
        if (is_constructor_symbol(s)) {
            ConstructorParts parts = lower_constructor(l, m);
            if (constructors->count == constructors->capacity) {
                uint32_t capacity = constructors->capacity ? constructors->capacity * 2 : 4;
                ConstructorParts *more = arena_array(l->arena, ConstructorParts, capacity);
                if (constructors->count)
                    memcpy(more, constructors->items, constructors->count * sizeof *more);
                constructors->items = more;
                constructors->capacity = capacity;
            }
            constructors->items[constructors->count++] = parts;
        } else {
            lower_block(l, m->body);
        }
    }
    (void)f;
    l->scope->frame = NULL;
}

/* -- Fields and initializers -- */

static Symbol *initializer_symbol(Lower *l, bool is_static) {
    return library_method(l, l->scope->cls, is_static ? "<clinit>" : "<init>", is_static ? MOD_STATIC : 0,
                          type_void(l->c), 0);
}

/* Where the declaration begins that this variable may share with others. */
static uint32_t declaration_start(const VarNode *v) {
    if (v->mods->head.end > v->mods->head.start)
        return v->mods->head.start;
    return v->var_type ? v->var_type->start : v->head.start;
}

static void lower_field(Lower *l, VarNode *v, NodeList *instance_init, NodeList *static_init) {
    Symbol *s = v->sym;
    if (!v->init)
        return;
    bool is_static = (s->flags & MOD_STATIC) != 0;
    if (is_static && s->constant && s->flags & MOD_FINAL) {
        lower_expr(l, v->init, NULL);
        return;
    }
    frame_push(l, initializer_symbol(l, is_static), false);
    NodeList hoisted = {0};
    l->hoisted = &hoisted;
    l->pos = v->head.pos;
    l->assigned = s;
    Node *value = lower_expr(l, v->init, erase(l, s->type));
    l->assigned = NULL;
    value = mk_let(l, hoisted, value);
    l->hoisted = NULL;
    /* The line of javac's statement: of an instance field where its modifiers begin. */
    l->pos = is_static ? v->head.pos : declaration_start(v);
    l->scope->field_init_pos = l->pos;
    Node *target = mk_ident(l, s);
    Node *assign = mk_exec(l, mk_assign(l, target, value));
    list_add(l, is_static ? static_init : instance_init, assign);
    l->scope->frame = NULL;
}

static void lower_initializer(Lower *l, InitializerNode *n, NodeList *instance_init, NodeList *static_init) {
    frame_push(l, initializer_symbol(l, n->is_static), false);
    lower_block(l, n->body);
    list_add(l, n->is_static ? static_init : instance_init, &n->body->head);
    l->scope->frame = NULL;
}

static void add_class_init(Lower *l, NodeList *methods, NodeList static_init) {
    if (!static_init.count)
        return;
    Symbol *s = initializer_symbol(l, true);
    s->flags = MOD_STATIC | FLAG_SYNTHETIC_SYMBOL;
    l->pos = static_init.items[0]->pos;
    BlockNode *body = mk_block(l, static_init);
    body->close_pos = gen_end_position(static_init.items[static_init.count - 1]);
    list_add(l, methods, &mk_method(l, s, (NodeList){0}, body)->head);
}

/* static final boolean $assertionsDisabled = !Outermost.class.desiredAssertionStatus(); */
static void add_assertion_flag(Lower *l, NodeList *fields, NodeList *static_init) {
    Symbol *f = l->scope->assertions_disabled;
    if (!f)
        return;
    l->pos = l->scope->tree->head.pos;
    VarNode *v = mk_var(l, f, NULL);
    v->kind = VAR_FIELD;
    list_add(l, fields, &v->head);
    Symbol *cls = known_symbol(l, KNOWN_Class);
    Symbol *status = library_method(l, cls, "desiredAssertionStatus", MOD_PUBLIC, prim(l, TYPE_BOOLEAN), 0);
    Node *value = mk_not(l, mk_call(l, mk_class_literal(l, symbol_outermost_class(l->scope->cls)->erased), status, 0));
    list_prepend(l, static_init, list_of(l, 1, mk_exec(l, mk_assign(l, mk_ident(l, f), value))));
}

static void add_synthetic_fields(Lower *l, NodeList *fields) {
    struct LowerClass *info = lower_info(l, l->scope->cls);
    l->pos = l->scope->tree->head.pos;
    for (Capture *k = info->captures; k; k = k->next) {
        VarNode *v = mk_var(l, k->field, NULL);
        v->kind = VAR_FIELD;
        list_add(l, fields, &v->head);
    }
    if (info->outer_this) {
        VarNode *v = mk_var(l, info->outer_this, NULL);
        v->kind = VAR_FIELD;
        list_add(l, fields, &v->head);
    }
}

static bool is_serializable(Lower *l, Symbol *cls) {
    Type *t = type_known(l->c, KNOWN_Serializable);
    return t->kind == TYPE_CLASS && symbol_is_subclass(l->c, cls, t->symbol);
}

static void reverse(NodeList *list) {
    for (uint32_t i = 0; i < list->count / 2; i++) {
        Node *n = list->items[i];
        list->items[i] = list->items[list->count - 1 - i];
        list->items[list->count - 1 - i] = n;
    }
}

static void lower_members(Lower *l, ClassNode *cls) {
    NodeList fields = {0}, methods = {0}, instance_init = {0}, static_init = {0};
    ConstructorList constructors = {0};
    if (cls->sym->flags & 0x4000 && cls->kind == CLASS_ENUM)
        lower_enum(l, cls, &static_init);
    for (uint32_t i = 0; i < cls->members.count; i++) {
        Node *m = cls->members.items[i];
        l->pos = m->pos;
        switch (m->kind) {
        case NODE_CLASS: lower_class_tree(l, as_class(m)); break;
        case NODE_METHOD:
            if (!(m->flags & NODE_FLAG_LOWERED))
                lower_method_into(l, as_method(m), &constructors);
            list_add(l, &methods, m);
            break;
        case NODE_VAR:
            lower_field(l, as_var(m), &instance_init, &static_init);
            list_add(l, &fields, m);
            break;
        case NODE_INITIALIZER: lower_initializer(l, as_initializer(m), &instance_init, &static_init); break;
        default: break;
        }
    }
    cls->members = methods;
    if (cls->kind == CLASS_RECORD)
        lower_record(l, cls);
    lower_bridges(l, cls);
    methods = cls->members;
    struct LowerClass *info = lower_info(l, cls->sym);
    if (lower_has_outer_this(cls->sym) && (is_serializable(l, cls->sym) || l->c->options->target < 19))
        lower_outer_this_field(l, cls->sym);
    for (uint32_t i = 0; i < constructors.count; i++)
        finish_constructor(l, &constructors.items[i], instance_init, info->outer_this);
    lower_deserialize(l);
    add_synthetic_fields(l, &fields);
    NODES(l->scope->added, m)
        list_add(l, m->kind == NODE_VAR ? &fields : &methods, m);
    reverse(&l->scope->lambdas);
    NODES(l->scope->lambdas, m)
        list_add(l, &methods, m);
    add_assertion_flag(l, &fields, &static_init);
    add_class_init(l, &methods, static_init);
    NODES(methods, m)
        list_add(l, &fields, m);
    cls->members = fields;
}

/* Local classes are listed with the class that they stand in, the latest first. */
void lower_note_local_class(Lower *l, Symbol *cls) {
    if (!(cls->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS)) || !l->scope)
        return;
    struct LowerClass *info = lower_info(l, l->scope->cls);
    if (info->local_count == info->local_capacity) {
        uint32_t capacity = info->local_capacity ? info->local_capacity * 2 : 4;
        Symbol **more = arena_array(l->arena, Symbol *, capacity);
        if (info->local_count)
            memcpy(more, info->local_classes, info->local_count * sizeof *more);
        info->local_classes = more;
        info->local_capacity = capacity;
    }
    memmove(info->local_classes + 1, info->local_classes, info->local_count * sizeof(Symbol *));
    info->local_classes[0] = cls;
    info->local_count++;
}

void lower_class_tree(Lower *l, ClassNode *cls) {
    if (!cls->sym || cls->head.flags & NODE_FLAG_LOWERED)
        return;
    cls->head.flags |= NODE_FLAG_LOWERED;
    cls->unit = l->unit;
    lower_note_local_class(l, cls->sym);
    lower_info(l, cls->sym)->tree = cls;
    lower_captures(l, cls->sym);
    NodeList *hoisted = l->hoisted;
    uint32_t pos = l->pos;
    LowerScope scope = {.outer = l->scope, .tree = cls, .cls = cls->sym, .field_init_pos = NO_POS};
    l->scope = &scope;
    l->hoisted = NULL;
    Symbol *assigned = l->assigned;
    l->assigned = NULL;
    lower_members(l, cls);
    l->assigned = assigned;
    l->scope = scope.outer;
    l->hoisted = hoisted;
    l->pos = pos;
    list_add(l, l->classes, &cls->head);
}

struct LowerClass *lower_info(Lower *l, Symbol *cls) {
    if (!cls->lowering)
        cls->lowering = arena_new(l->arena, struct LowerClass);
    return cls->lowering;
}

void lower_class(Compiler *c, ClassNode *cls, NodeList *classes) {
    Lower *l = lower_of(c);
    l->unit = cls->unit;
    l->source = cls->unit->source;
    l->top = cls;
    l->classes = classes;
    l->scope = NULL;
    l->enum_map_class = NULL;
    l->enum_map_tree = NULL;
    l->enum_maps = NULL;
    lower_class_tree(l, cls);
    lower_finish_enum_maps(l);
    lower_finish_accessors(l);
}

static void list_nest(Lower *l, Symbol *s, Symbol ***list, uint32_t *count, uint32_t *capacity) {
    if (s->owner && s->owner->kind != SYMBOL_PACKAGE) {
        if (*count == *capacity) {
            *capacity = *capacity ? *capacity * 2 : 8;
            Symbol **more = arena_array(l->arena, Symbol *, *capacity);
            if (*count)
                memcpy(more, *list, *count * sizeof *more);
            *list = more;
        }
        (*list)[(*count)++] = s;
    }
    uint32_t n = 0;
    for (ScopeEntry *e = s->members ? scope_first(s->members) : NULL; e; e = e->next)
        n += e->symbol->kind == SYMBOL_CLASS;
    Symbol **members = arena_array(l->arena, Symbol *, n + 1);
    n = 0;
    for (ScopeEntry *e = s->members ? scope_first(s->members) : NULL; e; e = e->next)
        if (e->symbol->kind == SYMBOL_CLASS)
            members[n++] = e->symbol;
    while (n)
        list_nest(l, members[--n], list, count, capacity);
    if (s->lowering)
        for (uint32_t i = 0; i < s->lowering->local_count; i++)
            list_nest(l, s->lowering->local_classes[i], list, count, capacity);
}

Symbol **lower_nest_members(Compiler *c, Symbol *top, uint32_t *count) {
    Symbol **list = NULL;
    uint32_t capacity = 0;
    *count = 0;
    list_nest(lower_of(c), top, &list, count, &capacity);
    return list;
}
