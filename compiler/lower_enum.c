/* lower_enum.c: enums (JLS 8.9.3): constants, values, valueOf; switches on enums. */
#include <string.h>

#include "desugar.h"
#include "symtab.h"

static Symbol *values_field(Lower *l, Symbol *cls) {
    return symbol_new_variable(l->c, lower_name(l, "$VALUES"), type_array(l->c, cls->erased), cls,
                               MOD_PRIVATE | MOD_STATIC | MOD_FINAL | 0x1000 | FLAG_SYNTHETIC_SYMBOL);
}

static Symbol *implicit_method(Lower *l, Symbol *cls, const char *name, int params) {
    for (ScopeEntry *e = scope_lookup(cls->members, lower_name(l, name)); e; e = e->next_same_name)
        if (e->symbol->kind == SYMBOL_METHOD && e->symbol->flags & FLAG_IMPLICIT &&
            e->symbol->type->params.count == params)
            return e->symbol;
    return NULL;
}

static void mark_lowered(Node *n) {
    n->flags |= NODE_FLAG_LOWERED;
}

/* public static E[] values() { return (E[]) $VALUES.clone(); } */
static Node *values_method(Lower *l, Symbol *cls, Symbol *field) {
    Symbol *s = implicit_method(l, cls, "values", 0);
    if (!s)
        return NULL;
    Symbol *clone = scope_lookup(symbol_array_class(l->c)->members, lower_name(l, "clone"))->symbol;
    Node *call = mk_call(l, mk_ident(l, field), clone, 0);
    BlockNode *body = mk_block(l, list_of(l, 1, mk_return(l, mk_cast(l, field->type, call))));
    return &mk_method(l, s, (NodeList){0}, body)->head;
}

/* public static E valueOf(String name) { return (E) Enum.valueOf(E.class, name); } */
static Node *value_of_method(Lower *l, Symbol *cls) {
    Symbol *s = implicit_method(l, cls, "valueOf", 1);
    if (!s)
        return NULL;
    Symbol *enum_class = known_symbol(l, KNOWN_Enum);
    Type *string = known_type(l, KNOWN_String);
    Symbol *of = library_method(l, enum_class, "valueOf", MOD_STATIC | MOD_PUBLIC, enum_class->erased, 2,
                              known_type(l, KNOWN_Class), string);
    Symbol *p = mk_param(l, "name", string, FLAG_MANDATED_PARAM);
    VarNode *v = mk_var(l, p, NULL);
    v->kind = VAR_PARAM;
    Node *call = mk_static_call(l, of, 2, mk_class_literal(l, cls->erased), mk_ident(l, p));
    BlockNode *body = mk_block(l, list_of(l, 1, mk_return(l, mk_cast(l, cls->erased, call))));
    return &mk_method(l, s, list_of(l, 1, &v->head), body)->head;
}

static bool is_constant(Node *m) {
    return m->kind == NODE_VAR && as_var(m)->kind == VAR_ENUM_CONSTANT && as_var(m)->sym;
}

/* Gives a constant's creation its name and ordinal. */
static void lower_constant(Lower *l, VarNode *v, int ordinal, NodeList *static_init) {
    NewNode *n = as_new(node_skip_parens(v->init));
    Symbol *s = v->sym;
    l->pos = v->head.pos;
    if (n->body && n->body->sym) {
        Symbol *body = n->body->sym, *e = l->scope->cls;
        body->flags |= 0x4000 | MOD_FINAL;
        e->flags |= FLAG_SEALED;
        bool known = false;
        for (int i = 0; i < e->permits.count; i++)
            known |= e->permits.items[i]->symbol == body;
        if (!known)
            e->permits = typelist_append(l->c, e->permits, body->erased);
    }
    NodeList hoisted = {0};
    l->hoisted = &hoisted;
    Symbol *init = library_method(l, l->scope->cls, "<clinit>", MOD_STATIC, type_void(l->c), 0);
    frame_push(l, init, false);
    Node *value = lower_new(l, n);
    l->pos = v->head.start;
    list_prepend(l, &n->args, list_of(l, 2, mk_string(l, s->name->text, s->name->len), mk_int(l, ordinal)));
    value = mk_let(l, hoisted, value);
    l->hoisted = NULL;
    l->scope->frame = NULL;
    list_add(l, static_init, mk_exec(l, mk_assign(l, mk_ident(l, s), value)));
    v->init = NULL;
}

void lower_enum(Lower *l, ClassNode *cls, NodeList *static_init) {
    Symbol *e = cls->sym, *field = values_field(l, e);
    NodeList elements = {0};
    int ordinal = 0;
    NODES(cls->members, m)
        if (is_constant(m)) {
            lower_constant(l, as_var(m), ordinal++, static_init);
            list_add(l, &elements, mk_ident(l, as_var(m)->sym));
        }
    l->scope->field_init_pos = l->pos = cls->head.start;
    Symbol *make =
        library_method(l, e, "$values", MOD_PRIVATE | MOD_STATIC | 0x1000 | FLAG_SYNTHETIC_SYMBOL, field->type, 0);
    list_add(l, static_init, mk_exec(l, mk_assign(l, mk_ident(l, field), mk_call(l, NULL, make, 0))));
    BlockNode *body = mk_block(l, list_of(l, 1, mk_return(l, mk_array(l, field->type, elements))));
    VarNode *v = mk_var(l, field, NULL);
    v->kind = VAR_FIELD;
    list_add(l, &l->scope->added, &v->head);
    MethodNode *maker = mk_method(l, make, (NodeList){0}, body);
    maker->head.flags |= NODE_FLAG_USER2; /* its code comes first */
    list_add(l, &l->scope->added, &maker->head);
    Node *values = values_method(l, e, field), *value_of = value_of_method(l, e);
    NodeList front = {0};
    if (values)
        mark_lowered(values), list_add(l, &front, values);
    if (value_of)
        mark_lowered(value_of), list_add(l, &front, value_of);
    list_prepend(l, &cls->members, front);
}

/* -- Switches -- */

static Symbol *label_constant(Node *label) {
    if (label->kind != NODE_CONSTANT_LABEL)
        return NULL;
    Node *e = node_skip_parens(as_constantlabel(label)->expr);
    return e->kind == NODE_IDENT ? as_ident(e)->sym : e->kind == NODE_SELECT ? as_select(e)->sym : NULL;
}

static int ordinal_of(Symbol *constant) {
    int n = 0;
    for (ScopeEntry *e = scope_first(constant->owner->members); e; e = e->next) {
        if (e->symbol == constant)
            return n;
        n += e->symbol->kind == SYMBOL_VARIABLE && (e->symbol->flags & 0x4000) != 0;
    }
    return n;
}

Symbol *lower_empty_class(Lower *l) {
    Symbol *top = l->top->sym;
    Name *binary;
    Symbol *known;
    int n = 1;
    do {
        binary = lower_name(l, arena_printf(l->arena, "%s$%d", top->binary_name->text, n++));
        known = symtab_find_class(l->c, binary);
    } while (known && (known->declaration || (known->flags & FLAG_FROM_SOURCE)));
    Symbol *s = symtab_add_class(l->c, binary);
    s->name = lower_name(l, "");
    s->owner = top;
    s->flags = MOD_STATIC | 0x1000 | FLAG_ANONYMOUS | FLAG_LOCAL_CLASS | FLAG_FROM_SOURCE | FLAG_NO_OUTER_THIS |
               FLAG_SYNTHETIC_SYMBOL;
    s->completer = NULL;
    s->superclass = known_type(l, KNOWN_Object);
    if (!s->members)
        s->members = scope_new(l->c);
    ClassNode *tree = node_new(l->arena, CLASS, Class, l->top->head.pos);
    tree->sym = s;
    tree->unit = l->unit;
    tree->name = s->name;
    struct LowerClass *info = lower_info(l, s);
    info->captures_known = true;
    info->tree = tree;
    scope_enter(l->c, top->members, s);
    list_add(l, l->classes, &tree->head);
    return s;
}

/* Outer$N, which holds the maps of a compilation unit's switches on enums of other classes. */
static Symbol *map_class(Lower *l) {
    if (!l->enum_map_class) {
        l->enum_map_class = lower_empty_class(l);
        l->enum_map_tree = lower_info(l, l->enum_map_class)->tree;
    }
    return l->enum_map_class;
}

static struct EnumMap *map_of(Lower *l, Symbol *enum_class) {
    struct EnumMap **at = &l->enum_maps;
    for (; *at; at = &(*at)->next)
        if ((*at)->enum_class == enum_class)
            return *at;
    struct EnumMap *m = arena_new(l->arena, struct EnumMap);
    char *name = arena_printf(l->arena, "$SwitchMap$%s", enum_class->binary_name->text);
    for (char *p = name; *p; p++)
        if (*p == '/')
            *p = '$';
    m->enum_class = enum_class;
    m->pos = l->pos;
    m->field = symbol_new_variable(l->c, lower_name(l, name), type_array(l->c, prim(l, TYPE_INT)), map_class(l),
                                   MOD_STATIC | MOD_FINAL | 0x1000 | FLAG_SYNTHETIC_SYMBOL);
    *at = m;
    return m;
}

static int32_t map_value(Lower *l, struct EnumMap *m, Symbol *constant) {
    for (uint32_t i = 0; i < m->count; i++)
        if (m->constants[i] == constant)
            return (int32_t)i + 1;
    if (m->count == m->capacity) {
        m->capacity = m->capacity ? m->capacity * 2 : 8;
        Symbol **more = arena_array(l->arena, Symbol *, m->capacity);
        if (m->count)
            memcpy(more, m->constants, m->count * sizeof *more);
        m->constants = more;
    }
    m->constants[m->count++] = constant;
    return (int32_t)m->count;
}

static Symbol *ordinal_method(Lower *l, Symbol *enum_class) {
    (void)enum_class;
    return library_method(l, known_symbol(l, KNOWN_Enum), "ordinal", MOD_PUBLIC | MOD_FINAL, prim(l, TYPE_INT), 0);
}

Node *enum_switch_selector(Lower *l, SwitchNode *n, Node *selector) {
    Symbol *e = selector->type->symbol;
    bool own = symbol_outermost_class(e) == l->top->sym;
    l->pos = n->head.pos;
    struct EnumMap *map = own ? NULL : map_of(l, e);
    NODES(n->cases, c)
        NODES(as_case(c)->labels, label) {
            Symbol *constant = label_constant(label);
            if (constant)
                as_constantlabel(label)->expr = mk_int(l, own ? ordinal_of(constant) : map_value(l, map, constant));
        }
    Node *ordinal = mk_call(l, selector, ordinal_method(l, e), 0);
    if (own)
        return ordinal;
    return mk_index(l, mk_select(l, mk_ident(l, map->field->owner), map->field), ordinal);
}

/* try { $SwitchMap$E[E.A.ordinal()] = 1; } catch (NoSuchFieldError e) { } */
static Node *map_entry(Lower *l, struct EnumMap *m, uint32_t i) {
    Node *constant = mk_select(l, mk_ident(l, m->enum_class), m->constants[i]);
    Node *index = mk_call(l, constant, ordinal_method(l, m->enum_class), 0);
    Node *target = mk_index(l, mk_ident(l, m->field), index);
    BlockNode *body = mk_block(l, list_of(l, 1, mk_exec(l, mk_assign(l, target, mk_int(l, (int32_t)i + 1)))));
    Symbol *ex = mk_param(l, "ex", known_type(l, KNOWN_NoSuchFieldError), FLAG_SYNTHETIC_SYMBOL);
    CatchNode *k = node_new(l->arena, CATCH, Catch, l->pos);
    k->param = mk_var(l, ex, NULL);
    k->body = mk_block(l, (NodeList){0});
    k->body->close_pos = body->close_pos = l->pos;
    TryNode *t = node_new(l->arena, TRY, Try, l->pos);
    t->body = body;
    list_add(l, &t->catches, &k->head);
    return &t->head;
}

void lower_finish_enum_maps(Lower *l) {
    if (!l->enum_map_tree)
        return;
    NodeList fields = {0}, stmts = {0};
    LowerScope scope = {.cls = l->enum_map_class, .tree = l->enum_map_tree};
    l->scope = &scope;
    l->pos = l->top->head.pos;
    for (struct EnumMap *m = l->enum_maps; m; m = m->next) {
        NodeList own = {0};
        l->pos = m->pos;
        VarNode *v = mk_var(l, m->field, NULL);
        v->kind = VAR_FIELD;
        list_add(l, &fields, &v->head);
        Type *array = type_array(l->c, m->enum_class->erased);
        Symbol *values = library_method(l, m->enum_class, "values", MOD_STATIC, array, 0);
        NewArrayNode *make = node_new(l->arena, NEW_ARRAY, NewArray, l->pos);
        make->head.type = m->field->type;
        list_add(l, &make->dims, mk_select(l, mk_static_call(l, values, 0), symbol_length(l->c)));
        list_add(l, &own, mk_exec(l, mk_assign(l, mk_ident(l, m->field), &make->head)));
        for (uint32_t i = 0; i < m->count; i++)
            list_add(l, &own, map_entry(l, m, i));
        list_prepend(l, &stmts, own); /* the last map is made first */
    }
    Symbol *init =
        library_method(l, l->enum_map_class, "<clinit>", MOD_STATIC | FLAG_SYNTHETIC_SYMBOL, type_void(l->c), 0);
    BlockNode *body = mk_block(l, stmts);
    list_add(l, &fields, &mk_method(l, init, (NodeList){0}, body)->head);
    l->enum_map_tree->members = fields;
    l->scope = NULL;
}
