/* ast.c: tables and small helpers of the tree. */
#include "ast.h"

#include <string.h>

const char *const node_kind_names[NODE_KIND_COUNT] = {
#define NODE(KIND, Struct, name, family, sentence) [NODE_##KIND] = #name,
#include "ast.def"
};

const uint8_t node_kind_families[NODE_KIND_COUNT] = {
#define NODE(KIND, Struct, name, family, sentence) [NODE_##KIND] = FAMILY_##family,
#include "ast.def"
};

const char *const operator_texts[OP_COUNT] = {
#define NODE(KIND, Struct, name, family, sentence)
#define OPERATOR(NAME, text, precedence) [OP_##NAME] = text,
#include "ast.def"
};

const uint8_t operator_precedences[OP_COUNT] = {
#define NODE(KIND, Struct, name, family, sentence)
#define OPERATOR(NAME, text, precedence) [OP_##NAME] = precedence,
#include "ast.def"
};

void node_list_add(Arena *a, NodeList *list, Node *n) {
    if (list->count == list->capacity) {
        uint32_t capacity = list->capacity ? list->capacity * 2 : 2;
        Node **items = arena_array(a, Node *, capacity);
        if (list->count)
            memcpy(items, list->items, list->count * sizeof *items);
        arena_discard(list->items, list->count * sizeof *items);
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = n;
}

Node *node_skip_parens(Node *n) {
    while (n && n->kind == NODE_PARENS)
        n = as_parens(n)->expr;
    return n;
}

Name *node_name(const Node *n) {
    if (n && n->kind == NODE_IDENT)
        return ((const IdentNode *)n)->name;
    if (n && n->kind == NODE_SELECT)
        return ((const SelectNode *)n)->name;
    return NULL;
}

typedef void Visit(void *context, Node *child);

static void one(Node *child, Visit *visit, void *context) {
    if (child)
        visit(context, child);
}

static void list(const NodeList *l, Visit *visit, void *context) {
    for (uint32_t i = 0; i < l->count; i++)
        visit(context, l->items[i]);
}

/* The child, if there is one. */
#define ONE(child) one((Node *)(child), visit, context)
#define ALL(children) list(&(children), visit, context)

static void declaration_children(Node *n, Visit *visit, void *context) {
    switch (n->kind) {
    case NODE_COMPILATION_UNIT: {
        CompilationUnitNode *u = as_unit(n);
        ONE(u->package), ALL(u->imports), ALL(u->types), ONE(u->module);
        break;
    }
    case NODE_PACKAGE: ALL(as_package(n)->annotations), ONE(as_package(n)->name); break;
    case NODE_IMPORT: ONE(as_import(n)->qualid); break;
    case NODE_MODULE: ONE(as_module(n)->mods), ONE(as_module(n)->name), ALL(as_module(n)->directives); break;
    case NODE_DIRECTIVE: ONE(as_directive(n)->name), ALL(as_directive(n)->list); break;
    case NODE_CLASS: {
        ClassNode *c = as_class(n);
        ONE(c->mods), ALL(c->type_params), ALL(c->components), ONE(c->extends);
        ALL(c->implements), ALL(c->permits), ALL(c->members);
        break;
    }
    case NODE_METHOD: {
        MethodNode *m = as_method(n);
        ONE(m->mods), ALL(m->type_params), ONE(m->return_type), ONE(m->receiver), ALL(m->params);
        ALL(m->throws), ONE(m->body), ONE(m->default_value);
        break;
    }
    case NODE_VAR: {
        VarNode *v = as_var(n);
        ONE(v->mods), ONE(v->var_type), ONE(v->receiver_name), ONE(v->init);
        break;
    }
    case NODE_INITIALIZER: ONE(as_initializer(n)->body); break;
    case NODE_TYPE_PARAM: ALL(as_typeparam(n)->annotations), ALL(as_typeparam(n)->bounds); break;
    case NODE_MODIFIERS: ALL(as_modifiers(n)->annotations); break;
    case NODE_ANNOTATION: ONE(as_annotation(n)->name), ALL(as_annotation(n)->args); break;
    default: break;
    }
}

static void statement_children(Node *n, Visit *visit, void *context) {
    switch (n->kind) {
    case NODE_BLOCK: ALL(as_block(n)->stmts); break;
    case NODE_EXPR_STMT: ONE(as_exprstmt(n)->expr); break;
    case NODE_IF: ONE(as_if(n)->cond), ONE(as_if(n)->then), ONE(as_if(n)->otherwise); break;
    case NODE_WHILE: ONE(as_while(n)->cond), ONE(as_while(n)->body); break;
    case NODE_DO: ONE(as_do(n)->body), ONE(as_do(n)->cond); break;
    case NODE_FOR: ALL(as_for(n)->init), ONE(as_for(n)->cond), ALL(as_for(n)->update), ONE(as_for(n)->body); break;
    case NODE_FOREACH: ONE(as_foreach(n)->var), ONE(as_foreach(n)->expr), ONE(as_foreach(n)->body); break;
    case NODE_LABELED: ONE(as_labeled(n)->body); break;
    case NODE_SWITCH: ONE(as_switch(n)->selector), ALL(as_switch(n)->cases); break;
    case NODE_CASE: ALL(as_case(n)->labels), ONE(as_case(n)->guard), ALL(as_case(n)->stmts); break;
    case NODE_SYNCHRONIZED: ONE(as_synchronized(n)->lock), ONE(as_synchronized(n)->body); break;
    case NODE_TRY: {
        TryNode *t = as_try(n);
        ALL(t->resources), ONE(t->body), ALL(t->catches), ONE(t->finally);
        break;
    }
    case NODE_CATCH: ONE(as_catch(n)->param), ONE(as_catch(n)->body); break;
    case NODE_RETURN: ONE(as_return(n)->value); break;
    case NODE_THROW: ONE(as_throw(n)->value); break;
    case NODE_YIELD: ONE(as_yield(n)->value); break;
    case NODE_ASSERT: ONE(as_assert(n)->cond), ONE(as_assert(n)->detail); break;
    default: break;
    }
}

static void expression_children(Node *n, Visit *visit, void *context) {
    switch (n->kind) {
    case NODE_SELECT: ONE(as_select(n)->qualifier); break;
    case NODE_CALL: ALL(as_call(n)->type_args), ONE(as_call(n)->method), ALL(as_call(n)->args); break;
    case NODE_NEW: {
        NewNode *e = as_new(n);
        ONE(e->outer), ALL(e->type_args), ONE(e->class_name), ALL(e->args), ONE(e->body);
        break;
    }
    case NODE_NEW_ARRAY: {
        NewArrayNode *e = as_newarray(n);
        ONE(e->elem);
        if (e->dim_annotations)
            for (uint32_t i = 0; i < e->dim_annotation_count; i++)
                ALL(e->dim_annotations[i]);
        ALL(e->dims), ALL(e->init);
        break;
    }
    case NODE_INDEX: ONE(as_index(n)->array), ONE(as_index(n)->index); break;
    case NODE_UNARY: ONE(as_unary(n)->arg); break;
    case NODE_BINARY: ONE(as_binary(n)->left), ONE(as_binary(n)->right); break;
    case NODE_ASSIGN: ONE(as_assign(n)->target), ONE(as_assign(n)->value); break;
    case NODE_COMPOUND_ASSIGN: ONE(as_compoundassign(n)->target), ONE(as_compoundassign(n)->value); break;
    case NODE_CONDITIONAL: {
        ConditionalNode *e = as_conditional(n);
        ONE(e->cond), ONE(e->yes), ONE(e->no);
        break;
    }
    case NODE_CAST: ONE(as_cast(n)->cast_type), ONE(as_cast(n)->value); break;
    case NODE_INSTANCEOF: ONE(as_instanceof(n)->value), ONE(as_instanceof(n)->pattern); break;
    case NODE_LAMBDA: ALL(as_lambda(n)->params), ONE(as_lambda(n)->body); break;
    case NODE_METHOD_REF: ONE(as_methodref(n)->qualifier), ALL(as_methodref(n)->type_args); break;
    case NODE_SWITCH_EXPR: ONE(as_switchexpr(n)->selector), ALL(as_switchexpr(n)->cases); break;
    case NODE_PARENS: ONE(as_parens(n)->expr); break;
    case NODE_LET: ALL(as_let(n)->stmts), ONE(as_let(n)->value); break;
    case NODE_ERRONEOUS: ALL(as_erroneous(n)->parts); break;
    default: break;
    }
}

static void type_children(Node *n, Visit *visit, void *context) {
    switch (n->kind) {
    case NODE_ARRAY_TYPE: ONE(as_arraytype(n)->elem), ALL(as_arraytype(n)->annotations); break;
    case NODE_TYPE_APPLY: ONE(as_typeapply(n)->generic), ALL(as_typeapply(n)->args); break;
    case NODE_WILDCARD: ONE(as_wildcard(n)->bound); break;
    case NODE_ANNOTATED_TYPE: ALL(as_annotatedtype(n)->annotations), ONE(as_annotatedtype(n)->underlying); break;
    case NODE_UNION_TYPE: ALL(as_uniontype(n)->alternatives); break;
    case NODE_INTERSECTION_TYPE: ALL(as_intersectiontype(n)->bounds); break;
    case NODE_BINDING_PATTERN: ONE(as_bindingpattern(n)->var); break;
    case NODE_RECORD_PATTERN: ONE(as_recordpattern(n)->record_type), ALL(as_recordpattern(n)->nested); break;
    case NODE_CONSTANT_LABEL: ONE(as_constantlabel(n)->expr); break;
    case NODE_PATTERN_LABEL: ONE(as_patternlabel(n)->pattern); break;
    default: break;
    }
}

void node_children(Node *n, Visit *visit, void *context) {
    switch (node_kind_families[n->kind]) {
    case FAMILY_OTHER:
    case FAMILY_DECL: declaration_children(n, visit, context); break;
    case FAMILY_STMT: statement_children(n, visit, context); break;
    case FAMILY_EXPR: expression_children(n, visit, context); break;
    default: type_children(n, visit, context); break;
    }
}
