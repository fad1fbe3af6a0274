/* lint_comments.c: documentation comments that no declaration has (-Xlint:dangling-doc-comments). The lexer notes the
 * comments, the tree tells what stands after them. */
#include "attr.h"
#include "lint.h"
#include "report.h"

typedef struct Comments {
    Compiler *c;
    SourceFile *source;
} Comments;

/* The index of the first comment at or after pos. */
static uint32_t first_from(const SourceFile *s, uint32_t pos) {
    uint32_t low = 0, high = s->doc_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (s->docs[middle].pos < pos)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The last comment in front of a declaration is its own; those in front of that one, and those in it, dangle. */
static void in_declaration(Comments *k, const Node *n) {
    SourceFile *s = k->source;
    bool suppressed = (k->c->suppressed_lint & LINT_BIT(LINT_DANGLING_DOC_COMMENTS)) != 0;
    uint32_t first = first_from(s, n->start);
    for (uint32_t i = first; i > 0 && s->docs[i - 1].before == n->start; i--) {
        DocComment *d = &s->docs[i - 1];
        *(i == first ? &d->attached : &d->dangling) = true;
        d->suppressed |= suppressed;
    }
    for (uint32_t i = first; suppressed && i < s->doc_count && s->docs[i].pos < n->end; i++)
        s->docs[i].suppressed = true;
}

/* Blocks of code have what comments they like, but for the declarations of members in them. */
static void in_block(Comments *k, const BlockNode *n) {
    SourceFile *s = k->source;
    for (uint32_t i = first_from(s, n->head.start); i < s->doc_count && s->docs[i].pos < n->close_pos; i++)
        s->docs[i].attached = true;
}

static ModifiersNode *modifiers_of(Node *n) {
    switch (n->kind) {
    case NODE_CLASS: return as_class(n)->mods;
    case NODE_METHOD: return as_method(n)->mods;
    case NODE_VAR: return as_var(n)->mods;
    default: return NULL;
    }
}

/* Does a declaration start here that documentation is for? Of the fields of one type only the first has it. */
static bool is_member(Node *n) {
    if (n->kind == NODE_VAR)
        return as_var(n)->kind == VAR_ENUM_CONSTANT ||
               (as_var(n)->kind == VAR_FIELD && as_var(n)->var_type && n->start <= as_var(n)->var_type->start);
    return n->kind == NODE_CLASS || n->kind == NODE_METHOD || n->kind == NODE_INITIALIZER;
}

static void look_for_declarations(void *context, Node *n) {
    Comments *k = context;
    if (!n || n->flags & NODE_FLAG_SYNTHETIC)
        return;
    ModifiersNode *mods = modifiers_of(n);
    uint64_t suppressed = k->c->suppressed_lint;
    if (mods)
        lint_enter(k->c, mods);
    if (is_member(n))
        in_declaration(k, n);
    node_children(n, look_for_declarations, k);
    if (n->kind == NODE_BLOCK)
        in_block(k, as_block(n));
    k->c->suppressed_lint = suppressed;
}

static void tell(Comments *k, const DocComment *d) {
    if ((!d->attached || d->dangling) && !d->suppressed)
        report_warning(k->c, k->source, d->pos, LINT_DANGLING_DOC_COMMENTS,
                       "documentation comment is not attached to any declaration");
}

void lint_comments(Compiler *c, SourceFile *source, ClassNode *tree) {
    if (!source->doc_count)
        return;
    Comments k = {c, source};
    look_for_declarations(&k, &tree->head);
    while (source->docs_told < source->doc_count && source->docs[source->docs_told].pos < tree->head.end) {
        uint32_t first = source->docs_told, end = first + 1;
        while (end < source->doc_count && source->docs[end].before == source->docs[first].before)
            end++;
        for (uint32_t i = end; i > first; i--) /* of those in front of one token, the last first */
            tell(&k, &source->docs[i - 1]);
        source->docs_told = end;
    }
}
