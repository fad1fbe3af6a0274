/* enter_implicit.c: members that nobody writes (JLS 8.8.9, 8.9.3, 8.10.3, 8.10.4).
 *
 * Default constructors, canonical constructors and accessors of records become trees as if they had been written, so
 * that no later phase knows them (their nodes have NODE_FLAG_SYNTHETIC, their symbols FLAG_IMPLICIT). values and
 * valueOf of enums, and toString, hashCode and equals of records, are symbols only: lowering makes their code. */
#include <string.h>

#include "enter.h"
#include "report.h"

/* -- Trees -- */

static ModifiersNode *modifiers(Compiler *c, uint32_t pos, uint32_t flags) {
    ModifiersNode *m = node_new(&c->arena, MODIFIERS, Modifiers, pos);
    m->flags = flags;
    m->head.flags = NODE_FLAG_SYNTHETIC;
    return m;
}

static MethodNode *method_tree(Compiler *c, uint32_t pos, Symbol *s, uint32_t flags) {
    MethodNode *m = node_new(&c->arena, METHOD, Method, pos);
    m->head.flags = NODE_FLAG_SYNTHETIC;
    m->mods = modifiers(c, pos, flags);
    m->name = s->name;
    m->sym = s;
    m->head.type = s->type;
    m->body = node_new(&c->arena, BLOCK, Block, pos);
    m->body->head.flags = NODE_FLAG_SYNTHETIC;
    m->body->close_pos = pos;
    s->declaration = &m->head;
    s->position = pos;
    return m;
}

static Node *this_field(Compiler *c, uint32_t pos, Symbol *field) {
    IdentNode *self = node_new(&c->arena, IDENT, Ident, pos);
    self->name = symtab(c)->names.this_;
    SelectNode *select = node_new(&c->arena, SELECT, Select, pos);
    select->qualifier = &self->head;
    select->name = field->name;
    select->name_pos = pos;
    self->head.flags = select->head.flags = NODE_FLAG_SYNTHETIC;
    return &select->head;
}

static void prepend(Compiler *c, NodeList *list, Node *n) {
    node_list_add(&c->arena, list, n);
    memmove(list->items + 1, list->items, sizeof *list->items * (list->count - 1));
    list->items[0] = n;
}

/* -- Constructors -- */

static void default_constructor(Compiler *c, Symbol *s, ClassEnv *e) {
    uint32_t flags =
        s->flags & ACC_ENUM ? MOD_PRIVATE : (uint32_t)(s->flags & (MOD_PUBLIC | MOD_PROTECTED | MOD_PRIVATE));
    Type *t = type_method(c, (TypeList){0}, type_void(c), (TypeList){0}, (TypeList){0});
    Symbol *k = symbol_new_method(c, symtab(c)->names.init, t, s, flags | FLAG_IMPLICIT | FLAG_FROM_SOURCE);
    k->source = s->source;
    MethodNode *m = method_tree(c, e->node->head.pos, k, flags);
    m->is_constructor = true;
    scope_enter(c, s->members, k);
    prepend(c, &e->node->members, &m->head);
}

static void canonical_constructor(Compiler *c, Symbol *s, ClassEnv *e) {
    uint32_t flags = (uint32_t)(s->flags & (MOD_PUBLIC | MOD_PROTECTED | MOD_PRIVATE)), pos = e->node->head.pos;
    Symbol *k =
        symbol_new_method(c, symtab(c)->names.init, NULL, s, flags | FLAG_IMPLICIT | FLAG_RECORD | FLAG_FROM_SOURCE);
    k->source = s->source;
    k->params = arena_array(&c->arena, Symbol *, s->record_component_count + 1);
    TypeList params = {0};
    MethodNode *m = method_tree(c, pos, k, flags);
    m->is_constructor = true;
    for (int i = 0; i < s->record_component_count; i++) {
        Symbol *component = s->record_components[i];
        VarNode *written = as_var(component->declaration);
        Symbol *p = symbol_new_variable(c, component->name, component->type, k, FLAG_PARAMETER | FLAG_IMPLICIT);
        p->source = s->source;
        p->position = component->position;
        VarNode *v = node_new(&c->arena, VAR, Var, written->head.pos);
        v->head.flags = NODE_FLAG_SYNTHETIC;
        v->kind = VAR_PARAM;
        v->mods = modifiers(c, written->head.pos, 0);
        v->mods->annotations = written->mods->annotations;
        v->name = component->name;
        v->var_type = written->var_type;
        v->is_varargs = written->is_varargs;
        v->head.type = component->type;
        v->sym = p;
        p->declaration = &v->head;
        if (written->is_varargs)
            k->flags |= FLAG_VARARGS_METHOD | ACC_VARARGS;
        k->params[k->param_count++] = p;
        params = typelist_append(c, params, component->type);
        node_list_add(&c->arena, &m->params, &v->head);
        AssignNode *assign = node_new(&c->arena, ASSIGN, Assign, pos);
        assign->target = this_field(c, pos, component);
        IdentNode *value = node_new(&c->arena, IDENT, Ident, pos);
        value->name = component->name;
        assign->value = &value->head;
        ExprStmtNode *stmt = node_new(&c->arena, EXPR_STMT, ExprStmt, pos);
        stmt->expr = &assign->head;
        value->head.flags = assign->head.flags = stmt->head.flags = NODE_FLAG_SYNTHETIC;
        node_list_add(&c->arena, &m->body->stmts, &stmt->head);
    }
    k->type = type_method(c, params, type_void(c), (TypeList){0}, (TypeList){0});
    k->type->is_varargs = (k->flags & FLAG_VARARGS_METHOD) != 0;
    m->head.type = k->type;
    e->canonical = k;
    scope_enter(c, s->members, k);
    prepend(c, &e->node->members, &m->head);
}

/* -- Records -- */

void enter_record_fields(Compiler *c, Symbol *s, ClassEnv *e) {
    NodeList components = e->node->components, fields = {0};
    s->record_components = arena_array(&c->arena, Symbol *, components.count ? components.count : 1);
    Env env = e->body;
    env.outer = &e->body;
    for (uint32_t i = 0; i < components.count; i++) {
        VarNode *v = as_var(components.items[i]);
        Type *t = v->var_type ? attribute_type(c, &env, v->var_type) : type_error(c);
        Symbol *f = symbol_new_variable(c, v->name ? v->name : symtab(c)->names.empty, t, s,
                                        MOD_PRIVATE | MOD_FINAL | FLAG_RECORD | FLAG_FROM_SOURCE | FLAG_IMPLICIT);
        f->declaration = &v->head;
        f->source = s->source;
        f->position = v->head.pos;
        v->sym = f;
        v->head.type = t;
        bool duplicate = false;
        for (int j = 0; j < s->record_component_count; j++)
            duplicate |= s->record_components[j]->name == f->name;
        if (duplicate) {
            enter_duplicate_error(c, s->source, v->head.pos, f);
            continue;
        }
        s->record_components[s->record_component_count++] = f;
        scope_enter(c, s->members, f);
        VarNode *field = node_new(&c->arena, VAR, Var, v->head.pos);
        field->head.flags = NODE_FLAG_SYNTHETIC;
        field->head.type = t;
        field->kind = VAR_FIELD;
        field->mods = modifiers(c, v->head.pos, MOD_PRIVATE | MOD_FINAL);
        field->mods->annotations = v->mods->annotations;
        field->name = v->name;
        field->var_type = v->var_type;
        field->sym = f;
        node_list_add(&c->arena, &fields, &field->head);
    }
    for (uint32_t i = 0; i < e->node->members.count; i++)
        node_list_add(&c->arena, &fields, e->node->members.items[i]);
    e->node->members = fields;
}

static bool has_method(Compiler *c, Symbol *s, Name *name, TypeList params) {
    for (ScopeEntry *e = scope_lookup(s->members, name); e; e = e->next_same_name) {
        Symbol *m = e->symbol;
        if (m->kind != SYMBOL_METHOD || m->type->params.count != params.count)
            continue;
        bool same = true;
        for (int i = 0; i < params.count && same; i++)
            same = type_same(c, type_erasure(c, m->type->params.items[i]), params.items[i]);
        if (same)
            return true;
    }
    return false;
}

static void object_method(Compiler *c, Symbol *s, Name *name, TypeList params, Type *result, uint64_t flags) {
    if (has_method(c, s, name, params))
        return;
    Type *t = type_method(c, params, result, (TypeList){0}, (TypeList){0});
    Symbol *m = symbol_new_method(c, name, t, s, MOD_PUBLIC | FLAG_IMPLICIT | FLAG_RECORD | FLAG_FROM_SOURCE | flags);
    m->source = s->source;
    m->position = s->position;
    scope_enter(c, s->members, m);
}

static void accessor(Compiler *c, Symbol *s, ClassEnv *e, Symbol *component) {
    if (has_method(c, s, component->name, (TypeList){0}))
        return;
    if (component->type->kind == TYPE_VOID) {
        report_error(c, s->source, as_var(component->declaration)->var_type->pos, "'void' type not allowed here");
        return;
    }
    Type *t = type_method(c, (TypeList){0}, component->type, (TypeList){0}, (TypeList){0});
    Symbol *m =
        symbol_new_method(c, component->name, t, s, MOD_PUBLIC | FLAG_IMPLICIT | FLAG_RECORD | FLAG_FROM_SOURCE);
    m->source = s->source;
    uint32_t pos = as_class(s->declaration)->head.start;
    MethodNode *tree = method_tree(c, pos, m, MOD_PUBLIC);
    m->position = component->position;
    tree->mods->annotations = as_var(component->declaration)->mods->annotations;
    tree->return_type = as_var(component->declaration)->var_type;
    ReturnNode *result = node_new(&c->arena, RETURN, Return, pos);
    result->head.flags = NODE_FLAG_SYNTHETIC;
    result->value = this_field(c, pos, component);
    node_list_add(&c->arena, &tree->body->stmts, &result->head);
    scope_enter(c, s->members, m);
    node_list_add(&c->arena, &e->node->members, &tree->head);
}

static void record_members(Compiler *c, Symbol *s, ClassEnv *e) {
    WellKnownNames *names = &symtab(c)->names;
    if (!e->canonical) {
        canonical_constructor(c, s, e);
        return; /* the rest comes after the members that were written */
    }
    object_method(c, s, names->to_string, (TypeList){0}, type_known(c, KNOWN_String), MOD_FINAL);
    object_method(c, s, names->hash_code, (TypeList){0}, type_primitive(c, TYPE_INT), MOD_FINAL);
    object_method(c, s, names->equals, typelist_of(c, 1, type_known(c, KNOWN_Object)),
                  type_primitive(c, TYPE_BOOLEAN), MOD_FINAL);
    for (int i = 0; i < s->record_component_count; i++)
        accessor(c, s, e, s->record_components[i]);
}

/* -- Enums -- */

static void enum_members(Compiler *c, Symbol *s, ClassEnv *e) {
    WellKnownNames *names = &symtab(c)->names;
    uint64_t flags = MOD_PUBLIC | MOD_STATIC | FLAG_IMPLICIT | FLAG_FROM_SOURCE;
    Type *values = type_method(c, (TypeList){0}, type_array(c, s->type), (TypeList){0}, (TypeList){0});
    Type *value_of =
        type_method(c, typelist_of(c, 1, type_known(c, KNOWN_String)), s->type, (TypeList){0}, (TypeList){0});
    Symbol *m[2] = {symbol_new_method(c, names->values, values, s, flags),
                    symbol_new_method(c, names->value_of, value_of, s, flags)};
    m[1]->params = arena_array(&c->arena, Symbol *, 1);
    m[1]->params[0] =
        symbol_new_variable(c, names->name, type_known(c, KNOWN_String), m[1], FLAG_PARAMETER | FLAG_IMPLICIT);
    m[1]->param_count = 1;
    for (int i = 0; i < 2; i++) {
        m[i]->source = s->source;
        m[i]->position = s->position;
        scope_enter(c, s->members, m[i]);
    }
    bool has_constructor = false;
    NODES(e->node->members, n)
        has_constructor |= n->kind == NODE_METHOD && as_method(n)->is_constructor;
    if (!has_constructor)
        default_constructor(c, s, e);
}

void enter_implicit_members(Compiler *c, Symbol *s, ClassEnv *e) {
    if (s->flags & FLAG_RECORD)
        record_members(c, s, e);
    else if (s->flags & ACC_ENUM)
        enum_members(c, s, e);
    else if (!symbol_is_interface(s) && !e->has_explicit_constructor && !(s->flags & FLAG_ANONYMOUS))
        default_constructor(c, s, e);
}
