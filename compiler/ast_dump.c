/* ast_dump.c: trees as text, for tests: a node a line, two spaces for each level. */
#include <inttypes.h>

#include "driver.h"

typedef struct Dump {
    FILE *out;
    int depth;
} Dump;

static void put_quoted(FILE *out, const char *text, uint32_t length) {
    fputc('"', out);
    for (uint32_t i = 0; i < length; i++) {
        uint8_t b = (uint8_t)text[i];
        if (b == '"' || b == '\\')
            fprintf(out, "\\%c", b);
        else if (b >= 32 && b < 127)
            fputc(b, out);
        else
            fprintf(out, "\\x%02x", b);
    }
    fputc('"', out);
}

static void put_constant(FILE *out, const Constant *k) {
    fputc(' ', out);
    switch (k->kind) {
    case CONST_INT: fprintf(out, "%" PRId32, k->i); break;
    case CONST_LONG: fprintf(out, "%" PRId64 "L", k->l); break;
    case CONST_FLOAT: fprintf(out, "%af", (double)k->f); break;
    case CONST_DOUBLE: fprintf(out, "%a", k->d); break;
    case CONST_STRING: put_quoted(out, k->s.text, k->s.len); break;
    case CONST_NULL: fputs("null", out); break;
    }
}

static void put_name(FILE *out, const Name *name) {
    fprintf(out, " %s", name ? name->text : "_");
}

/* What a node says besides its children. */
static void put_details(FILE *out, Node *n) {
    switch (n->kind) {
    case NODE_CLASS:
        put_name(out, as_class(n)->name);
        fprintf(out, " kind=%d%s", as_class(n)->kind, as_class(n)->is_implicit ? " implicit" : "");
        break;
    case NODE_METHOD: put_name(out, as_method(n)->name); break;
    case NODE_VAR:
        put_name(out, as_var(n)->name);
        fprintf(out, " kind=%d%s%s", as_var(n)->kind, as_var(n)->is_var ? " var" : "",
                as_var(n)->is_varargs ? " varargs" : "");
        break;
    case NODE_MODIFIERS: fprintf(out, " 0x%x", as_modifiers(n)->flags); break;
    case NODE_IDENT: put_name(out, as_ident(n)->name); break;
    case NODE_SELECT: put_name(out, as_select(n)->name); break;
    case NODE_TYPE_PARAM: put_name(out, as_typeparam(n)->name); break;
    case NODE_METHOD_REF: put_name(out, as_methodref(n)->name); break;
    case NODE_LABELED: put_name(out, as_labeled(n)->label); break;
    case NODE_UNARY: fprintf(out, " %s%s", operator_texts[as_unary(n)->op],
                             as_unary(n)->op >= OP_POST_INC ? " postfix" : ""); break;
    case NODE_BINARY: fprintf(out, " %s", operator_texts[as_binary(n)->op]); break;
    case NODE_COMPOUND_ASSIGN: fprintf(out, " %s=", operator_texts[as_compoundassign(n)->op]); break;
    case NODE_PRIMITIVE_TYPE: {
        static const char *const names[] = {"boolean", "byte", "short", "char", "int", "long", "float", "double",
                                            "void"};
        fprintf(out, " %s", names[as_primitivetype(n)->kind]);
        break;
    }
    case NODE_WILDCARD: fprintf(out, " %d", as_wildcard(n)->kind); break;
    case NODE_NEW_ARRAY: fprintf(out, " open=%u", as_newarray(n)->open_dims); break;
    case NODE_CASE: fputs(as_case(n)->is_rule ? " rule" : "", out); break;
    case NODE_DIRECTIVE: fprintf(out, " %d 0x%x", as_directive(n)->kind, as_directive(n)->flags); break;
    default: break;
    }
    if (n->constant)
        put_constant(out, n->constant);
}

static void dump(void *context, Node *n) {
    Dump *d = context;
    bool bare = n->kind == NODE_MODIFIERS && !as_modifiers(n)->flags && !as_modifiers(n)->annotations.count;
    if (bare)
        return;
    fprintf(d->out, "%*s%s", d->depth * 2, "", node_kind_names[n->kind]);
    put_details(d->out, n);
    fprintf(d->out, " @%u:%u-%u\n", n->pos, n->start, n->end);
    d->depth++;
    node_children(n, dump, d);
    d->depth--;
}

void ast_dump(FILE *out, Node *n) {
    Dump d = {out, 0};
    dump(&d, n);
}
