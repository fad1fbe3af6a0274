/* flow_capture.c: variables that lambdas, inner classes and guards use must be effectively final (JLS 4.12.4, 8.1.3,
 * 15.27.2, 14.11.1). */
#include "flow.h"

typedef struct CaptureCheck {
    Compiler *c;
    SourceFile *source;
    Node *region; /* the innermost lambda, class or guarded case; NULL: none */
    uint32_t start;
} CaptureCheck;

static void scan(void *context, Node *n);

static const char *region_text(const Node *region) {
    return region->kind == NODE_LAMBDA  ? "a lambda expression"
           : region->kind == NODE_CLASS ? "an inner class"
                                        : "a guard";
}

static void check_use(CaptureCheck *k, uint32_t pos, Symbol *v) {
    if (!k->region || !v || v->kind != SYMBOL_VARIABLE || symbol_is_field(v) || v->position >= k->start)
        return;
    if (!(v->flags & (MOD_FINAL | FLAG_EFFECTIVELY_FINAL)))
        report_error(k->c, k->source, pos, "local variables referenced from %s must be final or effectively final",
                     region_text(k->region));
}

/* An assignment from inside is never right, even to a variable that is assigned nowhere else. */
static void check_assigned(CaptureCheck *k, Node *target) {
    target = node_skip_parens(target);
    Symbol *v = target->kind == NODE_IDENT ? as_ident(target)->sym : NULL;
    if (!k->region || !v || v->kind != SYMBOL_VARIABLE || symbol_is_field(v) || v->position >= k->start)
        return;
    if (k->region->kind == NODE_CASE)
        report_error(k->c, k->source, target->pos, "cannot assign to a variable that is not declared in the guard");
    else
        report_error(k->c, k->source, target->pos,
                     "local variables referenced from %s must be final or effectively final", region_text(k->region));
}

static void scan_region(CaptureCheck *k, Node *region, Node *part, uint32_t start) {
    CaptureCheck saved = *k;
    k->region = region;
    k->start = start;
    if (part == region)
        node_children(part, scan, k);
    else
        scan(k, part);
    k->region = saved.region;
    k->start = saved.start;
}

static void scan_case(CaptureCheck *k, CaseNode *c) {
    NODES(c->labels, label)
        scan(k, label);
    if (c->guard) {
        uint32_t start = c->guard->start;
        if (c->labels.count)
            start = c->labels.items[0]->start; /* the pattern's own variables belong to the guard */
        scan_region(k, &c->head, c->guard, start);
    }
    NODES(c->stmts, s)
        scan(k, s);
}

static void check_resource(CaptureCheck *k, Node *n) {
    Symbol *v = n->kind == NODE_IDENT ? as_ident(n)->sym : NULL;
    if (v && v->kind == SYMBOL_VARIABLE && !(v->flags & (MOD_FINAL | FLAG_EFFECTIVELY_FINAL)))
        report_error(k->c, k->source, n->pos,
                     "variable %N used as a try-with-resources resource neither final nor effectively final", v->name);
}

/* Most methods have no lambda, class, guard or resource that is no declaration: flow_throw has marked them. */
static void scan_method(CaptureCheck *k, MethodNode *n) {
    bool skip = (n->head.flags & NODE_FLAG_USER1) && !k->region;
    n->head.flags &= (uint8_t)~NODE_FLAG_USER1;
    if (!skip)
        node_children(&n->head, scan, k);
}

static void scan(void *context, Node *n) {
    CaptureCheck *k = context;
    switch (n->kind) {
    case NODE_METHOD: scan_method(k, as_method(n)); break;
    case NODE_IDENT: check_use(k, n->pos, as_ident(n)->sym); break;
    case NODE_ASSIGN:
        check_assigned(k, as_assign(n)->target);
        node_children(n, scan, k);
        break;
    case NODE_COMPOUND_ASSIGN:
        check_assigned(k, as_compoundassign(n)->target);
        node_children(n, scan, k);
        break;
    case NODE_UNARY:
        if (as_unary(n)->op >= OP_PRE_INC)
            check_assigned(k, as_unary(n)->arg);
        node_children(n, scan, k);
        break;
    case NODE_LAMBDA: scan_region(k, n, n, n->start); break;
    case NODE_CLASS:
        if (!as_class(n)->sym)
            break;
        if (as_class(n)->sym->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS))
            scan_region(k, n, n, n->start);
        else
            node_children(n, scan, k);
        break;
    case NODE_CASE: scan_case(k, as_case(n)); break;
    case NODE_TRY:
        NODES(as_try(n)->resources, r)
            if (r->kind != NODE_VAR)
                check_resource(k, r);
        node_children(n, scan, k);
        break;
    case NODE_BINARY: {
        uint32_t depth = 0;
        for (Node *b = n; b->kind == NODE_BINARY; b = as_binary(b)->left)
            depth++;
        Node **spine = arena_array(&k->c->arena, Node *, depth);
        uint32_t i = depth;
        Node *b = n;
        for (; b->kind == NODE_BINARY; b = as_binary(b)->left)
            spine[--i] = as_binary(b)->right;
        scan(k, b);
        for (i = 0; i < depth; i++)
            scan(k, spine[i]);
        break;
    }
    default: node_children(n, scan, k); break;
    }
}

void flow_capture(Compiler *c, ClassNode *cls) {
    CaptureCheck k = {.c = c, .source = cls->unit->source};
    node_children(&cls->head, scan, &k);
}
