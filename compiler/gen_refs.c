/* gen_refs.c: classes whose constants were folded away still appear in the constant pool, so that tools that read
 * dependencies from class files find them. */
#include "compiler.h"
#include "gen.h"

static bool is_true(const Node *n) {
    return n->constant && n->constant->kind == CONST_INT && n->constant->i;
}

/* A simple name counts where it stands when it is a member of this class: others were replaced by their values, and
 * count with the conditions that vanished. */
static void reference_ident(Gen *g, IdentNode *n, bool pruned) {
    Symbol *s = n->sym;
    if (s && s->kind == SYMBOL_VARIABLE && symbol_is_field(s) && s->owner->kind == SYMBOL_CLASS &&
        (pruned || symbol_is_member_of(g->compiler, s, g->class_symbol)))
        gen_symbol_index(g, s->owner);
}

static void reference_binary(Gen *g, BinaryNode *n) {
    if (n->op <= OP_COND_AND && n->left->constant) {
        bool decided = n->op == OP_COND_AND ? !is_true(n->left) : is_true(n->left);
        gen_references(g, decided ? n->left : n->right);
        return;
    }
    gen_references(g, n->left);
    gen_references(g, n->right);
}

void gen_references(Gen *g, Node *n) {
    switch (n->kind) {
    case NODE_PARENS: gen_references(g, as_parens(n)->expr); break;
    case NODE_IDENT: reference_ident(g, as_ident(n), false); break;
    case NODE_SELECT: {
        Type *t = as_select(n)->qualifier->type;
        if (t && t->kind == TYPE_CLASS)
            gen_class_index(g, gen_erase(g, t));
        break;
    }
    case NODE_UNARY: gen_references(g, as_unary(n)->arg); break;
    case NODE_CAST: gen_references(g, as_cast(n)->value); break;
    case NODE_BINARY: reference_binary(g, as_binary(n)); break;
    case NODE_CONDITIONAL: {
        ConditionalNode *k = as_conditional(n);
        gen_references(g, is_true(k->cond) ? k->yes : k->no);
        break;
    }
    default: break;
    }
}

/* Fields that are constants have no code; conditions that are constants have vanished. */
void gen_class_references(Gen *g) {
    NODES(g->cls->members, m) {
        VarNode *v = m->kind == NODE_VAR ? as_var(m) : NULL;
        if (v && v->init && v->sym && v->sym->constant && v->sym->flags & MOD_STATIC && v->sym->flags & MOD_FINAL)
            gen_references(g, v->init);
    }
    if (g->class_symbol->kind != SYMBOL_CLASS || !g->class_symbol->lowering)
        return;
    NodeList pruned = g->class_symbol->lowering->pruned;
    for (uint32_t i = pruned.count; i-- > 0;)
        if (pruned.items[i]->kind == NODE_IDENT)
            reference_ident(g, as_ident(pruned.items[i]), true);
        else
            gen_references(g, pruned.items[i]);
}
