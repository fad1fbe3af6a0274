/* check_record.c: what records may not do (JLS 8.10). */
#include <string.h>

#include "annotate.h"
#include "enter.h"
#include "report.h"

static const char *const forbidden_names[] = {"clone",  "finalize",  "getClass", "hashCode",
                                              "notify", "notifyAll", "toString", "wait"};

static void bad_accessor(Compiler *c, Symbol *s, Symbol *m, const char *why) {
    report_error(c, s->source, m->position, "invalid accessor method in record %S\n  (%s)", s, why);
}

static void check_accessor(Compiler *c, Symbol *s, Symbol *m, MethodNode *tree) {
    Symbol *component = NULL;
    for (int i = 0; i < s->record_component_count; i++)
        if (s->record_components[i]->name == m->name)
            component = s->record_components[i];
    if (!component || m->type->params.count || (m->flags & FLAG_IMPLICIT))
        return;
    if (!(m->flags & MOD_PUBLIC))
        bad_accessor(c, s, m, "accessor method must be public");
    else if (!type_same(c, m->type->result, component->type))
        bad_accessor(c, s, m,
                     report_text(c, "return type of accessor method %S must match the type of record component %S", m,
                                 component));
    else if (tree->throws.count)
        bad_accessor(c, s, m, "throws clause not allowed for accessor method");
    else if (m->type->tparams.count)
        bad_accessor(c, s, m, "accessor method must not be generic");
    else if (m->flags & MOD_STATIC)
        bad_accessor(c, s, m, "accessor method must not be static");
}

/* The explicit constructor call at the start of a body, if there is one. */
static CallNode *constructor_call(MethodNode *m) {
    if (m->body)
        NODES(m->body->stmts, n) {
            if (n->kind != NODE_EXPR_STMT || as_exprstmt(n)->expr->kind != NODE_CALL)
                continue;
            CallNode *call = as_call(as_exprstmt(n)->expr);
            Name *name = node_name(call->method);
            if (name && (strcmp(name->text, "this") == 0 || strcmp(name->text, "super") == 0))
                return call;
        }
    return NULL;
}

static int access_rank(uint64_t flags) {
    return flags & MOD_PUBLIC ? 3 : flags & MOD_PROTECTED ? 2 : flags & MOD_PRIVATE ? 0 : 1;
}

static void contains_return(void *found, Node *n) {
    if (n->kind == NODE_RETURN)
        *(bool *)found = true;
    else if (n->kind != NODE_LAMBDA && n->kind != NODE_CLASS && !*(bool *)found)
        node_children(n, contains_return, found);
}

static const char *canonical_fault(Compiler *c, Symbol *s, Symbol *m, MethodNode *tree, uint32_t *pos) {
    static const char *const words[] = {"private", "package", "protected", "public"};
    int record = access_rank(s->flags);
    if (access_rank(m->flags) < record)
        return arena_printf(&c->arena, "attempting to assign stronger access privileges; was %s", words[record]);
    if (constructor_call(tree) && !(constructor_call(tree)->head.flags & NODE_FLAG_SYNTHETIC))
        return "canonical constructor must not contain explicit constructor invocation";
    if (m->type->tparams.count)
        return "canonical constructor must not declare type variables";
    if (tree->throws.count)
        return "throws clause not allowed for canonical constructor";
    if (m->flags & FLAG_COMPACT)
        return NULL;
    for (int i = 0; i < m->param_count && i < s->record_component_count; i++)
        if (m->params[i]->name != s->record_components[i]->name)
            return "invalid parameter names in canonical constructor";
    for (int i = 0; i < m->param_count && i < s->record_component_count; i++) {
        Node *component = s->record_components[i]->declaration, *param = m->params[i]->declaration;
        bool varargs_differ = component && param && component->kind == NODE_VAR && param->kind == NODE_VAR &&
                              as_var(component)->is_varargs != as_var(param)->is_varargs;
        if (varargs_differ || !type_same(c, m->params[i]->type, s->record_components[i]->type)) {
            *pos = m->params[i]->position;
            return "type and arity must match that of the corresponding record component";
        }
    }
    return NULL;
}

void check_record_method(Compiler *c, Symbol *s, ClassEnv *e, MethodNode *tree) {
    Symbol *m = tree->sym;
    if (!m || !m->type || (tree->head.flags & NODE_FLAG_SYNTHETIC))
        return;
    if (!tree->is_constructor) {
        check_accessor(c, s, m, tree);
        return;
    }
    if (m != e->canonical) {
        CallNode *call = constructor_call(tree);
        Name *name = call ? node_name(call->method) : NULL;
        if (!name || strcmp(name->text, "this") != 0)
            report_error(c, s->source, m->position,
                         "constructor is not canonical, so it must invoke another constructor of class %S", s);
        return;
    }
    uint32_t pos = m->position;
    const char *fault = canonical_fault(c, s, m, tree, &pos);
    bool returns = false;
    if (!fault && (m->flags & FLAG_COMPACT) && tree->body) {
        node_children(&tree->body->head, contains_return, &returns);
        if (returns) /* javac names the method here */
            report_error(
                c, s->source, m->position,
                "invalid compact constructor in record %N\n  (compact constructor must not have return statements)",
                m->name);
    }
    if (fault)
        report_error(c, s->source, pos, "invalid canonical constructor in record %S\n  (%s)", s, fault);
}

void check_record(Compiler *c, Symbol *s, ClassEnv *e) {
    NODES(e->node->components, n) {
        Name *name = as_var(n)->name;
        for (size_t i = 0; name && i < sizeof forbidden_names / sizeof *forbidden_names; i++)
            if (strcmp(name->text, forbidden_names[i]) == 0)
                report_error(c, s->source, n->pos, "illegal record component name %N", name);
    }
    NODES(e->node->members, n)
        if (n->kind == NODE_METHOD)
            check_record_method(c, s, e, as_method(n));
}
