/* lower_switch.c: switches on enums, strings and boxed values become switches on int (JLS 14.11, 15.28). */
#include <stdlib.h>
#include <string.h>

#include "desugar.h"

Node *new_match_exception(Lower *l) {
    Type *t = known_type(l, l->c->options->target >= 21 ? KNOWN_MatchException : KNOWN_Error);
    if (l->c->options->target >= 21) {
        Symbol *k = library_method(l, t->symbol, "<init>", MOD_PUBLIC, type_void(l->c), 2, known_type(l, KNOWN_String),
                                 known_type(l, KNOWN_Throwable));
        return mk_new(l, t, k, list_of(l, 2, mk_null(l), mk_null(l)));
    }
    Symbol *s = symbol_class_named(l->c, lower_name(l, "java/lang/IncompatibleClassChangeError"));
    t = s ? s->erased : t;
    return mk_new(l, t, library_method(l, t->symbol, "<init>", MOD_PUBLIC, type_void(l->c), 0), (NodeList){0});
}

static CaseNode *default_throw(Lower *l, SwitchNode *n) {
    l->pos = n->head.pos;
    CaseNode *c = node_new(l->arena, CASE, Case, n->head.pos);
    list_add(l, &c->labels, &node_new(l->arena, DEFAULT_LABEL, DefaultLabel, n->head.pos)->head);
    list_add(l, &c->stmts, mk_throw(l, new_match_exception(l)));
    return c;
}

static bool has_default_label(SwitchNode *n) {
    NODES(n->cases, c)
        NODES(as_case(c)->labels, label)
            if (label->kind == NODE_DEFAULT_LABEL)
                return true;
    return false;
}

void lower_switch_default(Lower *l, SwitchNode *n) {
    bool expression = n->head.kind == NODE_SWITCH_EXPR;
    if (has_default_label(n) || !(expression || (n->is_exhaustive && n->is_pattern)))
        return;
    list_prepend(l, &n->cases, list_of(l, 1, &default_throw(l, n)->head));
}

/* Statements of the cases; a rule of a statement ends with a break. */
void lower_case_bodies(Lower *l, SwitchNode *n) {
    NODES(n->cases, node) {
        CaseNode *c = as_case(node);
        lower_stats(l, &c->stmts);
        if (c->is_rule && n->head.kind == NODE_SWITCH) {
            l->pos = c->stmts.count ? gen_end_position(c->stmts.items[c->stmts.count - 1]) : c->head.pos;
            list_add(l, &c->stmts, mk_break(l, &n->head));
        }
    }
}

/* -- Strings -- */

int32_t lower_java_hash(const char *text, uint32_t len) {
    uint32_t h = 0;
    const uint8_t *p = (const uint8_t *)text, *end = p + len;
    while (p < end) { /* over UTF-16 units of modified UTF-8 */
        uint32_t unit;
        if (*p < 0x80)
            unit = *p++;
        else if (*p < 0xe0)
            unit = (p[0] & 31u) << 6 | (p[1] & 63u), p += 2;
        else
            unit = (p[0] & 15u) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u), p += 3;
        h = h * 31 + unit;
    }
    return (int32_t)h;
}

typedef struct StringLabel {
    Node *expr;
    int32_t hash;
} StringLabel;

static CaseNode *int_case(Lower *l, int32_t value, NodeList stmts) {
    CaseNode *c = node_new(l->arena, CASE, Case, l->pos);
    ConstantLabelNode *label = node_new(l->arena, CONSTANT_LABEL, ConstantLabel, l->pos);
    label->expr = mk_int(l, value);
    list_add(l, &c->labels, &label->head);
    c->stmts = stmts;
    return c;
}

/* switch (s.hashCode()) { case h: if (s.equals("x")) tmp = i; ... break; } */
static Node *hash_switch(Lower *l, Symbol *s, Symbol *tmp, StringLabel *labels, uint32_t count) {
    Symbol *string = known_symbol(l, KNOWN_String);
    Symbol *hash_code = library_method(l, string, "hashCode", MOD_PUBLIC, prim(l, TYPE_INT), 0);
    Symbol *equals =
        library_method(l, string, "equals", MOD_PUBLIC, prim(l, TYPE_BOOLEAN), 1, known_type(l, KNOWN_Object));
    SwitchNode *sw = (SwitchNode *)node_new_sized(l->arena, NODE_SWITCH, sizeof(SwitchNode), l->pos);
    sw->close_pos = l->pos;
    sw->selector = mk_call(l, mk_ident(l, s), hash_code, 0);
    for (uint32_t i = 0; i < count; i++) {
        bool seen = false;
        for (uint32_t k = 0; k < i && !seen; k++)
            seen = labels[k].hash == labels[i].hash;
        if (seen)
            continue;
        Node *chain = NULL;
        for (uint32_t k = i; k < count; k++)
            if (labels[k].hash == labels[i].hash)
                chain = mk_if(l, mk_call(l, mk_ident(l, s), equals, 1, labels[k].expr),
                              mk_exec(l, mk_assign(l, mk_ident(l, tmp), mk_int(l, (int32_t)k))), chain);
        list_add(l, &sw->cases, &int_case(l, labels[i].hash, list_of(l, 2, chain, mk_break(l, &sw->head)))->head);
    }
    return &sw->head;
}

Node *lower_string_switch(Lower *l, SwitchNode *n, bool made) {
    uint32_t total = 0, count = 0;
    NODES(n->cases, c)
        total += as_case(c)->labels.count;
    StringLabel *labels = arena_array(l->arena, StringLabel, total + 1);
    l->pos = n->head.pos;
    Type *string = known_type(l, KNOWN_String);
    Node *selector = made ? n->selector : lower_expr(l, n->selector, string);
    Symbol *s = mk_local(l, "s$", string), *tmp = mk_local(l, "tmp$", prim(l, TYPE_INT));
    NodeList stmts = list_of(l, 2, &mk_var(l, s, selector)->head, &mk_var(l, tmp, mk_int(l, -1))->head);
    NODES(n->cases, c)
        NODES(as_case(c)->labels, label) {
            if (label->kind != NODE_CONSTANT_LABEL)
                continue;
            Node *e = as_constantlabel(label)->expr;
            const Constant *k = e->constant;
            labels[count].expr = mk_string(l, k && k->kind == CONST_STRING ? k->s.text : "", k ? k->s.len : 0);
            labels[count].hash = k ? lower_java_hash(k->s.text, k->s.len) : 0;
            as_constantlabel(label)->expr = mk_int(l, (int32_t)count++);
        }
    list_add(l, &stmts, hash_switch(l, s, tmp, labels, count));
    n->selector = mk_ident(l, tmp);
    if (!made) {
        lower_switch_default(l, n);
        lower_case_bodies(l, n);
    }
    if (n->head.kind == NODE_SWITCH_EXPR) {
        n->close_pos = n->head.pos; /* where javac's second switch ends */
        return mk_let(l, stmts, &n->head);
    }
    list_add(l, &stmts, &n->head);
    BlockNode *b = mk_block(l, stmts);
    b->head.pos = n->head.pos;
    b->close_pos = n->close_pos;
    return &b->head;
}

/* -- All -- */

Node *lower_switch(Lower *l, SwitchNode *n, Type *wanted) {
    (void)wanted;
    if (n->head.kind == NODE_SWITCH_EXPR)
        n->head.type = erase(l, n->head.type);
    Type *t = n->selector->type, *erased = erase(l, t);
    if (n->is_pattern)
        return lower_pattern_switch(l, n);
    if (erased->kind == TYPE_CLASS && erased->symbol == known_symbol(l, KNOWN_String))
        return lower_string_switch(l, n, false);
    if (erased->kind == TYPE_CLASS && erased->symbol->flags & 0x4000) {
        Node *selector = lower_expr(l, n->selector, erased);
        n->selector = enum_switch_selector(l, n, selector);
    } else {
        Type *p = type_unboxed(l->c, t);
        n->selector = lower_expr(l, n->selector, p && type_is_primitive(p) ? p : prim(l, TYPE_INT));
    }
    lower_switch_default(l, n);
    lower_case_bodies(l, n);
    return &n->head;
}
