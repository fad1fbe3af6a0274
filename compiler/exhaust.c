/* exhaust.c: do the cases of a switch cover every value of the selector? JLS 14.11.1.1.
 *
 * The cases are rows of a matrix, the values to match its columns; at first one column. A column whose rows all match
 * everything is dropped; a record class whose rows take it apart is replaced by its components; a sealed type is
 * split into its permitted subclasses, an enum into its constants. */
#include "attr.h"

/* A cell: a pattern, an enum constant or a boolean; all NULL: matches everything. */
typedef struct Cell {
    Node *pattern;
    Symbol *constant;
} Cell;

typedef struct Row {
    Cell *cells;
    struct Row *next;
} Row;

typedef struct Matrix {
    Compiler *c;
    int budget;
} Matrix;

static bool covers(Matrix *m, Row *rows, Type **types, int columns);

static Row *row_new(Matrix *m, int columns, Row *next) {
    Row *r = arena_new(&m->c->arena, Row);
    r->cells = arena_array(&m->c->arena, Cell, columns ? columns : 1);
    r->next = next;
    return r;
}

static bool erased_subtype(Matrix *m, Type *a, Type *b) {
    return type_subtype(m->c, type_erasure(m->c, type_boxed(m->c, a)), type_erasure(m->c, type_boxed(m->c, b)));
}

static bool matches_all(Matrix *m, const Cell *cell, Type *t) {
    if (cell->constant)
        return false;
    if (!cell->pattern || cell->pattern->kind == NODE_ANY_PATTERN)
        return true;
    if (cell->pattern->kind == NODE_RECORD_PATTERN)
        return false;
    Type *p = cell->pattern->type;
    if (!p || p->kind == TYPE_ERROR)
        return true;
    if (type_is_primitive(t) || type_is_primitive(p))
        return type_is_primitive(t) && p->kind == t->kind;
    return erased_subtype(m, t, p);
}

/* The rows whose first cell matches all of t, without that cell. */
static bool drop_column(Matrix *m, Row *rows, Type **types, int columns) {
    Row *kept = NULL, **tail = &kept;
    for (Row *r = rows; r; r = r->next) {
        if (!matches_all(m, &r->cells[0], types[0]))
            continue;
        Row *n = row_new(m, columns - 1, NULL);
        memcpy(n->cells, r->cells + 1, sizeof(Cell) * (size_t)(columns - 1));
        *tail = n;
        tail = &n->next;
    }
    return kept && covers(m, kept, types + 1, columns - 1);
}

static bool same_record(Cell *cell, Symbol *record) {
    return cell->pattern && cell->pattern->kind == NODE_RECORD_PATTERN &&
           as_recordpattern(cell->pattern)->sym == record;
}

static bool split_record(Matrix *m, Row *rows, Type **types, int columns, Symbol *record) {
    Compiler *c = m->c;
    int n = record->record_component_count, width = n + columns - 1;
    Type *t = types[0];
    if (!t->args.count && record->tparams.count)
        t = record->type;
    Type **inner = arena_array(&c->arena, Type *, width ? width : 1);
    for (int i = 0; i < n; i++)
        inner[i] = type_member(c, t, record->record_components[i]);
    /* Inferred component types are more precise than those of a raw type. */
    for (Row *r = rows; r; r = r->next)
        if (same_record(&r->cells[0], record)) {
            for (int i = 0; i < n; i++)
                inner[i] = as_recordpattern(r->cells[0].pattern)->component_types[i];
            break;
        }
    memcpy(inner + n, types + 1, sizeof(Type *) * (size_t)(columns - 1));
    Row *kept = NULL, **tail = &kept;
    for (Row *r = rows; r; r = r->next) {
        bool same = same_record(&r->cells[0], record);
        if (!same && !matches_all(m, &r->cells[0], types[0]))
            continue;
        Row *k = row_new(m, width, NULL);
        if (same) {
            NodeList nested = as_recordpattern(r->cells[0].pattern)->nested;
            for (int i = 0; i < n && i < (int)nested.count; i++)
                k->cells[i].pattern = nested.items[i];
        }
        memcpy(k->cells + n, r->cells + 1, sizeof(Cell) * (size_t)(columns - 1));
        *tail = k;
        tail = &k->next;
    }
    return kept && covers(m, kept, inner, width);
}

/* The permitted subclass as a type below t; NULL where t's arguments rule it out. */
static Type *permitted_type(Matrix *m, Type *t, Symbol *sub) {
    Compiler *c = m->c;
    symbol_complete(c, sub);
    if (t->kind == TYPE_CLASS && t->args.count) {
        Type *up = type_as_super(c, sub->type, t->symbol);
        bool unchecked;
        if (up && !sub->tparams.count && !type_castable(c, t, sub->type, &unchecked))
            return NULL;
        if (up && up->args.count == t->args.count)
            for (int i = 0; i < t->args.count; i++) {
                Type *x = up->args.items[i], *y = t->args.items[i];
                if (x->kind != TYPE_TYPEVAR && y->kind != TYPE_TYPEVAR && x->kind != TYPE_WILDCARD &&
                    y->kind != TYPE_WILDCARD && !x->has_variables && !y->has_variables && !type_same(c, x, y))
                    return NULL;
            }
        if (sub->tparams.count) {
            Type *inferred = infer_record_type(c, t, sub);
            if (!inferred)
                return NULL;
            return inferred;
        }
    }
    return sub->tparams.count ? type_erasure(c, sub->type) : sub->type;
}

static bool split_sealed(Matrix *m, Row *rows, Type **types, int columns) {
    Compiler *c = m->c;
    Type *t = types[0];
    Symbol *cls = t->symbol;
    if (!(cls->flags & (MOD_ABSTRACT | 0x0200)) && !drop_column(m, rows, types, columns))
        return false;
    Type **narrowed = arena_array(&c->arena, Type *, columns);
    memcpy(narrowed, types, sizeof(Type *) * (size_t)columns);
    for (int i = 0; i < cls->permits.count; i++) {
        Type *sub = cls->permits.items[i];
        if (sub->kind != TYPE_CLASS)
            continue;
        narrowed[0] = permitted_type(m, t, sub->symbol);
        if (narrowed[0] && !covers(m, rows, narrowed, columns))
            return false;
    }
    return true;
}

static bool split_enum(Matrix *m, Row *rows, Type **types, int columns) {
    Compiler *c = m->c;
    for (ScopeEntry *e = scope_first(types[0]->symbol->members); e; e = e->next) {
        Symbol *k = e->symbol;
        if (k->kind != SYMBOL_VARIABLE || !(k->flags & 0x4000))
            continue;
        Row *kept = NULL, **tail = &kept;
        for (Row *r = rows; r; r = r->next) {
            if (r->cells[0].constant != k && !matches_all(m, &r->cells[0], types[0]))
                continue;
            Row *n = row_new(m, columns - 1, NULL);
            memcpy(n->cells, r->cells + 1, sizeof(Cell) * (size_t)(columns - 1));
            *tail = n;
            tail = &n->next;
        }
        if (!kept || !covers(m, kept, types + 1, columns - 1))
            return false;
    }
    (void)c;
    return true;
}

static bool any_below(Matrix *m, Row *rows, Type *t) {
    for (Row *r = rows; r; r = r->next) {
        Cell *cell = &r->cells[0];
        if (cell->constant)
            return true;
        if (cell->pattern && cell->pattern->type && !matches_all(m, cell, t))
            return true;
    }
    return false;
}

static bool covers_component(Matrix *m, Row *rows, Type **types, int columns, Type *as) {
    Type **changed = arena_array(&m->c->arena, Type *, columns);
    memcpy(changed, types, sizeof(Type *) * (size_t)columns);
    changed[0] = as;
    return covers(m, rows, changed, columns);
}

static bool covers(Matrix *m, Row *rows, Type **types, int columns) {
    if (columns == 0)
        return rows != NULL;
    if (!rows)
        return false;
    if (--m->budget < 0)
        return true;
    Type *t = types[0];
    if (t->kind == TYPE_ERROR)
        return true;
    if (!any_below(m, rows, t))
        return drop_column(m, rows, types, columns);
    if (t->kind == TYPE_TYPEVAR)
        return covers_component(m, rows, types, columns, t->upper);
    if (t->kind == TYPE_INTERSECTION) {
        for (int i = 0; i < t->components.count; i++)
            if (covers_component(m, rows, types, columns, t->components.items[i]))
                return true;
        return false;
    }
    if (t->kind != TYPE_CLASS)
        return drop_column(m, rows, types, columns);
    Symbol *cls = t->symbol;
    symbol_complete(m->c, cls);
    bool record = false, constant = false;
    for (Row *r = rows; r; r = r->next) {
        record |= same_record(&r->cells[0], cls);
        constant |= r->cells[0].constant && r->cells[0].constant->owner == cls;
    }
    if (record && split_record(m, rows, types, columns, cls))
        return true;
    if (constant && split_enum(m, rows, types, columns))
        return true;
    if ((cls->flags & FLAG_SEALED) && cls->permits.count && !(cls->flags & 0x4000))
        return split_sealed(m, rows, types, columns);
    return drop_column(m, rows, types, columns);
}

static bool is_unguarded(CaseNode *k) {
    return !k->guard || const_is_true(k->guard->constant);
}

static void add_boolean(Node *label, bool *yes, bool *no) {
    if (label->constant && label->constant->kind == CONST_INT)
        *(label->constant->i ? yes : no) = true;
}

bool switch_exhaustive(Compiler *c, SwitchNode *s, Type *selector) {
    Matrix m = {c, 200000};
    Row *rows = NULL, **tail = &rows;
    bool yes = false, no = false;
    NODES(s->cases, n) {
        CaseNode *k = as_case(n);
        if (!is_unguarded(k))
            continue;
        NODES(k->labels, l) {
            Row *r = NULL;
            if (l->kind == NODE_PATTERN_LABEL) {
                r = row_new(&m, 1, NULL);
                r->cells[0].pattern = as_patternlabel(l)->pattern;
            } else if (l->kind == NODE_CONSTANT_LABEL) {
                Node *e = node_skip_parens(as_constantlabel(l)->expr);
                Symbol *k2 = e->kind == NODE_IDENT || e->kind == NODE_SELECT ? node_symbol(e) : NULL;
                if (k2 && k2->kind == SYMBOL_VARIABLE && (k2->flags & 0x4000)) {
                    r = row_new(&m, 1, NULL);
                    r->cells[0].constant = k2;
                }
                add_boolean(e, &yes, &no);
            }
            if (r) {
                *tail = r;
                tail = &r->next;
            }
        }
    }
    if (selector->kind == TYPE_ERROR)
        return true;
    if (selector->kind == TYPE_BOOLEAN)
        return yes && no;
    return covers(&m, rows, &selector, 1);
}
