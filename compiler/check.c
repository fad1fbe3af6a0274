/* check.c: what is checked of a class as a whole before its bodies are attributed (JLS 8, 9). */
#include <string.h>

#include "annotate.h"
#include "enter.h"
#include "report.h"

/* -- Type arguments in headers and signatures -- */

static void validate_list(Compiler *c, Env *env, NodeList list) {
    NODES(list, n)
        validate_type(c, env, n);
}

static void validate_parameters(Compiler *c, Env *env, NodeList params) {
    NODES(params, n) {
        NodeList bounds = as_typeparam(n)->bounds;
        validate_list(c, env, bounds);
        for (uint32_t i = 1; i < bounds.count; i++)
            for (uint32_t k = 0; k < i; k++) {
                Type *a = bounds.items[i]->type, *b = bounds.items[k]->type;
                if (a && b && a->kind == TYPE_CLASS && b->kind == TYPE_CLASS && a->symbol == b->symbol)
                    report_error(c, source_of_env(env), bounds.items[i]->pos, "repeated interface");
            }
        if (as_typeparam(n)->sym)
            check_parameter_bounds(c, source_of_env(env), as_typeparam(n)->sym->type, n->pos);
    }
}

static void check_throws(Compiler *c, Env *env, MethodNode *m) {
    Type *throwable = type_known(c, KNOWN_Throwable);
    for (uint32_t i = 0; i < m->throws.count; i++) {
        Type *t = m->throws.items[i]->type;
        if (t && t->kind != TYPE_ERROR && !type_subtype(c, t, throwable))
            report_error(c, source_of_env(env), m->throws.items[i]->pos,
                         "incompatible types: %T cannot be converted to %T", t, throwable);
    }
}

/* -- Annotation interfaces (JLS 9.6.1) -- */

static bool element_type_ok(Compiler *c, Type *t) {
    if (t->kind == TYPE_ARRAY)
        t = t->element;
    if (type_is_primitive(t) || t->kind == TYPE_ERROR)
        return true;
    if (t->kind != TYPE_CLASS)
        return false;
    symbol_complete(c, t->symbol);
    return t->symbol == symbol_known(c, KNOWN_String) || t->symbol == symbol_known(c, KNOWN_Class) ||
           (t->symbol->flags & (ACC_ENUM | ACC_ANNOTATION));
}

static void check_element(Compiler *c, Env *env, MethodNode *m) {
    SourceFile *source = source_of_env(env);
    if (m->throws.count)
        report_error(c, source, m->throws.items[0]->pos, "throws clause not allowed in @interface members");
    if (m->type_params.count)
        report_error(c, source, m->type_params.items[0]->start,
                     "elements in annotation interface declarations cannot be generic methods");
    if (m->params.count)
        report_error(c, source, m->params.items[0]->pos,
                     "elements in annotation interface declarations cannot declare formal parameters");
    if (m->return_type && m->sym && m->sym->type && !element_type_ok(c, m->sym->type->result))
        report_error(c, source, m->return_type->pos, "invalid type for annotation interface element");
}

static bool element_cycle(Compiler *c, Symbol *s, Symbol *goal, int depth) {
    if (depth > 40 || !s->declaration)
        return false;
    for (ScopeEntry *e = scope_first(s->members); e; e = e->next) {
        if (e->symbol->kind != SYMBOL_METHOD || !e->symbol->type)
            continue;
        Type *t = e->symbol->type->result;
        if (t->kind == TYPE_ARRAY)
            t = t->element;
        if (t->kind != TYPE_CLASS || !(t->symbol->flags & ACC_ANNOTATION))
            continue;
        if (t->symbol == goal || element_cycle(c, t->symbol, goal, depth + 1)) {
            s->flags |= FLAG_CYCLIC; /* one error for a cycle */
            return true;
        }
    }
    return false;
}

static void check_annotation_interface(Compiler *c, Symbol *s, ClassEnv *e) {
    if (e->node->implements.count)
        report_error(c, s->source, e->node->implements.items[0]->pos, "'extends' not allowed for @interfaces");
    if (e->node->type_params.count)
        report_error(c, s->source, e->node->type_params.items[0]->pos, "annotation interface %S cannot be generic", s);
}

static void check_cyclic_elements(Compiler *c, Symbol *s, ClassEnv *e) {
    NODES(e->node->members, n) {
        if (n->kind != NODE_METHOD || !as_method(n)->sym || !as_method(n)->sym->type || (s->flags & FLAG_CYCLIC))
            continue;
        Type *t = as_method(n)->sym->type->result;
        if (t->kind == TYPE_ARRAY)
            t = t->element;
        if (t->kind == TYPE_CLASS && (t->symbol->flags & ACC_ANNOTATION) && t->symbol->declaration &&
            (t->symbol == s || element_cycle(c, t->symbol, s, 0)))
            report_error(c, s->source, n->pos, "type of element %S is cyclic", s);
    }
}

/* -- Cyclic constructors (JLS 8.8.7.1): asked after the bodies, when calls are resolved -- */

static Symbol *called_constructor(MethodNode *m) {
    if (m->body)
        NODES(m->body->stmts, n) {
            if (n->kind != NODE_EXPR_STMT || as_exprstmt(n)->expr->kind != NODE_CALL)
                continue;
            CallNode *call = as_call(as_exprstmt(n)->expr);
            Name *name = node_name(call->method);
            bool wrong = false;
            NODES(call->args, a)
                wrong |= a->type && a->type->kind == TYPE_ERROR;
            if (name && !wrong && call->method->kind == NODE_IDENT && strcmp(name->text, "this") == 0)
                return call->sym;
        }
    return NULL;
}

/* Where this(...) and super(...) stand (JLS 8.8.7): once in a constructor, as a statement of its own, before any
 * return. */
typedef struct ConstructorCalls {
    Compiler *c;
    SourceFile *source;
    BlockNode *body; /* of the constructor; NULL: elsewhere */
    ReturnNode *early;
    bool seen;
} ConstructorCalls;

static void check_constructor_call(void *context, Node *n) {
    ConstructorCalls *s = context;
    if (n->kind == NODE_CLASS)
        return;
    ConstructorCalls inner = {s->c, s->source, NULL, NULL, false};
    if (n->kind == NODE_METHOD) {
        if (!(n->flags & NODE_FLAG_SYNTHETIC) && as_method(n)->body) {
            inner.body = as_method(n)->is_constructor ? as_method(n)->body : NULL;
            node_children(&as_method(n)->body->head, check_constructor_call, &inner);
        }
        return;
    }
    if (n->kind == NODE_LAMBDA) {
        node_children(n, check_constructor_call, &inner);
        return;
    }
    if (n->kind == NODE_RETURN && !s->seen && !s->early)
        s->early = as_return(n);
    node_children(n, check_constructor_call, s);
    if (n->kind != NODE_CALL || (n->flags & NODE_FLAG_SYNTHETIC))
        return;
    Node *method = as_call(n)->method;
    Name *name = method->kind == NODE_IDENT || method->kind == NODE_SELECT ? node_name(method) : NULL;
    if (!name || (strcmp(name->text, "this") != 0 && strcmp(name->text, "super") != 0))
        return;
    bool top = false;
    for (uint32_t i = 0; s->body && i < s->body->stmts.count && !top; i++)
        top = s->body->stmts.items[i]->kind == NODE_EXPR_STMT && as_exprstmt(s->body->stmts.items[i])->expr == n;
    if (!s->body)
        report_error(s->c, s->source, n->pos,
                     "explicit constructor invocation may only appear within a constructor body");
    else if (!top)
        report_error(s->c, s->source, n->pos, "explicit constructor invocation not allowed here");
    else if (s->seen)
        report_error(s->c, s->source, n->pos, "redundant explicit constructor invocation");
    else if (s->early)
        report_error(s->c, s->source, s->early->head.pos,
                     "'return' not allowed before explicit constructor invocation");
    else
        s->seen = true;
}

static void check_constructor_calls(Compiler *c, Symbol *s) {
    ConstructorCalls calls = {c, s->source, NULL, NULL, false};
    NODES(as_class(s->declaration)->members, n)
        check_constructor_call(&calls, n);
}

static void check_cyclic_constructors(Compiler *c, Symbol *s) {
    ClassNode *tree = as_class(s->declaration);
    PointerMap done = {0};
    NODES(tree->members, n) {
        if (n->kind != NODE_METHOD || !as_method(n)->is_constructor || !as_method(n)->sym)
            continue;
        PointerMap path = {0};
        Symbol *k = as_method(n)->sym;
        while (k && k->owner == s && !map_get(&done, k)) {
            if (map_get(&path, k)) {
                MethodNode *m = as_method(k->declaration);
                uint32_t pos = m->head.pos;
                NODES(m->body->stmts, st)
                if (st->kind == NODE_EXPR_STMT && as_exprstmt(st)->expr->kind == NODE_CALL &&
                    as_call(as_exprstmt(st)->expr)->sym) {
                    pos = as_call(as_exprstmt(st)->expr)->method->pos;
                    break;
                }
                report_error(c, s->source, pos, "recursive constructor invocation");
                map_put(&c->arena, &done, k, k);
                break;
            }
            map_put(&c->arena, &path, k, k);
            k = k->declaration && k->declaration->kind == NODE_METHOD ? called_constructor(as_method(k->declaration))
                                                                      : NULL;
        }
        map_put(&c->arena, &done, as_method(n)->sym, as_method(n)->sym);
    }
}

void check_class_end(Compiler *c, Symbol *s) {
    check_constructor_calls(c, s);
    if (s->flags & ACC_ANNOTATION)
        check_cyclic_elements(c, s, class_env(s));
    else if (!symbol_is_interface(s))
        check_cyclic_constructors(c, s);
}

/* -- Headers -- */

static void check_header(Compiler *c, Symbol *s, ClassEnv *e) {
    ClassNode *n = e->node;
    validate_parameters(c, &e->header, n->type_params);
    if (n->extends)
        validate_type(c, &e->header, n->extends);
    validate_list(c, &e->header, n->implements);
    Symbol *super = s->superclass && s->superclass->kind == TYPE_CLASS ? s->superclass->symbol : NULL;
    if (n->extends && n->extends->type && n->extends->type->kind == TYPE_CLASS && n->kind == CLASS_CLASS &&
        !(s->flags & FLAG_ANONYMOUS)) {
        Symbol *written = n->extends->type->symbol;
        if (written->flags & ACC_ENUM)
            report_error(c, s->source, n->head.pos, "enum classes are not extensible");
        else if (written == symbol_known(c, KNOWN_Enum))
            report_error(c, s->source, n->head.pos, "classes cannot directly extend %s", "java.lang.Enum");
    }
    if (super && s->tparams.count && n->extends && symbol_is_subclass(c, super, symbol_known(c, KNOWN_Throwable)) &&
        type_known(c, KNOWN_Throwable)->kind == TYPE_CLASS)
        report_error(c, s->source, n->extends->pos, "a generic class may not extend java.lang.Throwable");
}

static void check_method_member(Compiler *c, Symbol *s, Env *env, MethodNode *m) {
    if (!m->sym || !m->sym->type || (m->head.flags & NODE_FLAG_SYNTHETIC))
        return;
    check_method_overriding(c, s, class_env(s), m);
    NODES(m->params, p)
        validate_type(c, env, as_var(p)->var_type);
    validate_parameters(c, env, m->type_params);
    validate_type(c, env, m->return_type);
    if (s->flags & ACC_ANNOTATION)
        check_element(c, env, m);
    validate_list(c, env, m->throws);
    check_throws(c, env, m);
}

void check_member(Compiler *c, Symbol *s, Node *n) {
    ClassEnv *e = class_env(s);
    if (!e)
        return;
    if (n->kind == NODE_METHOD)
        check_method_member(c, s, &e->body, as_method(n));
    else if (n->kind == NODE_VAR && !as_var(n)->is_continued && !(n->flags & NODE_FLAG_SYNTHETIC))
        validate_type(c, &e->body, as_var(n)->var_type);
}

static void check_finalize(Compiler *c, Symbol *s, ClassEnv *e) {
    NODES(e->node->members, n)
    if (n->kind == NODE_METHOD && as_method(n)->name == symtab(c)->names.finalize && as_method(n)->params.count == 0)
        report_error(c, s->source, n->pos, "enums cannot have finalize methods");
}

void check_class(Compiler *c, Symbol *s) {
    ClassEnv *e = class_env(s);
    if (!e || e->checked)
        return;
    symbol_complete(c, s);
    enter_members_of(c, s);
    e->checked = true;
    check_sealed(c, s, e);
    check_header(c, s, e);
    check_inherited(c, s, e);
    NODES(e->node->components, p)
        validate_type(c, &e->body, as_var(p)->var_type);
    if (s->flags & ACC_ENUM)
        check_finalize(c, s, e);
    if (s->flags & ACC_ANNOTATION)
        check_annotation_interface(c, s, e), check_meta_annotations(c, s);
    if (s->flags & FLAG_RECORD)
        check_record(c, s, e);
    check_overriding(c, s, e);
    check_annotations(c, s, e->node);
}
