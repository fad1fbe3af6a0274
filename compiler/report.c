/* report.c: messages with types and symbols in them. */
#include "report.h"

#include <stdio.h>
#include <string.h>

#include "typetext.h"

enum { MAX_ARGUMENTS = 24 };

typedef struct Argument {
    char kind; /* the conversion letter */
    union {
        Type *type;
        TypeList list;
        Symbol *symbol;
        Name *name;
        Fragment *fragment;
        const char *text;
        int number;
    };
} Argument;

struct Fragment {
    const char *fmt;
    Argument *args;
    int count;
};

/* Reads the arguments that a format asks for. */
static Fragment make_fragment(Compiler *c, const char *fmt, va_list ap) {
    Argument args[MAX_ARGUMENTS];
    int n = 0;
    for (const char *p = fmt; (p = strchr(p, '%')) && n < MAX_ARGUMENTS; p++) {
        if (*++p == '.')
            p++;
        Argument *a = &args[n];
        a->kind = *p;
        switch (*p) {
        case 'T': a->type = va_arg(ap, Type *); break;
        case 'L': a->list = *va_arg(ap, const TypeList *); break;
        case 'S': case 'K': case 'k': a->symbol = va_arg(ap, Symbol *); break;
        case 'N': a->name = va_arg(ap, Name *); break;
        case 'F': case 'I': a->fragment = va_arg(ap, Fragment *); break;
        case 's': a->text = va_arg(ap, const char *); break;
        case 'd': case 'u': case 'c': a->number = va_arg(ap, int); break;
        default: continue; /* %% */
        }
        n++;
    }
    Fragment f = {fmt, arena_array(&c->arena, Argument, n ? n : 1), n};
    memcpy(f.args, args, sizeof *args * (size_t)n);
    return f;
}

static void mention_fragment(TypeTextContext *x, const Fragment *f) {
    for (int i = 0; i < f->count; i++) {
        const Argument *a = &f->args[i];
        if (a->kind == 'T')
            typetext_mention(x, a->type);
        else if (a->kind == 'L')
            typetext_mention_list(x, a->list);
        else if (a->kind == 'S')
            typetext_mention_symbol(x, a->symbol);
        else if ((a->kind == 'F' || a->kind == 'I') && a->fragment)
            mention_fragment(x, a->fragment);
    }
}

static void add_fragment(TypeTextContext *x, TextBuilder *b, const Fragment *f);

/* Its lines after the first with two more columns. */
static void add_indented(TypeTextContext *x, TextBuilder *b, const Fragment *f) {
    TextBuilder inner = {.arena = b->arena};
    add_fragment(x, &inner, f);
    for (const char *p = text_done(&inner), *end; *p; p = end) {
        end = strchr(p, '\n');
        end = end ? end + 1 : p + strlen(p);
        text_add_bytes(b, p, (size_t)(end - p));
        if (end[-1] == '\n')
            text_add(b, "  ");
    }
}

static void add_argument(TypeTextContext *x, TextBuilder *b, const Argument *a) {
    char text[32];
    switch (a->kind) {
    case 'T': typetext_type(x, b, a->type); break;
    case 'L':
        if (a->list.count)
            typetext_list(x, b, a->list);
        else
            text_add(b, "no arguments");
        break;
    case 'S':
        if (a->symbol)
            typetext_symbol(x, b, a->symbol);
        break;
    case 'k': text_add(b, a->symbol ? symbol_location_kind(a->symbol) : "class"); break;
    case 'K': text_add(b, a->symbol ? symbol_kind_text(a->symbol) : "class"); break;
    case 'N':
        if (a->name)
            text_add_bytes(b, a->name->text, a->name->len);
        break;
    case 'F':
        if (a->fragment)
            add_fragment(x, b, a->fragment);
        break;
    case 'I':
        if (a->fragment)
            add_indented(x, b, a->fragment);
        break;
    case 's': text_add(b, a->text ? a->text : ""); break;
    default:
        snprintf(text, sizeof text, a->kind == 'c' ? "%c" : a->kind == 'u' ? "%u" : "%d", a->number);
        text_add(b, text);
    }
}

static void add_fragment(TypeTextContext *x, TextBuilder *b, const Fragment *f) {
    int n = 0;
    const char *p = f->fmt;
    for (const char *percent; (percent = strchr(p, '%')); p = percent + 1) {
        text_add_bytes(b, p, (size_t)(percent - p));
        bool silent = *++percent == '.';
        if (silent)
            percent++;
        if (*percent == '%')
            text_add(b, "%");
        else if (n < f->count && !silent)
            add_argument(x, b, &f->args[n++]);
        else
            n++;
    }
    text_add(b, p);
}

static const char *finish(Compiler *c, const Fragment *f, bool where) {
    TypeTextContext x = {.c = c};
    TextBuilder b = {.arena = &c->arena};
    mention_fragment(&x, f);
    add_fragment(&x, &b, f);
    if (where)
        typetext_where(&x, &b);
    return text_done(&b);
}

Fragment *report_fragment(Compiler *c, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    Fragment *f = arena_new(&c->arena, Fragment);
    *f = make_fragment(c, fmt, ap);
    va_end(ap);
    return f;
}

bool report_error(Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, ...) {
    if (!diag_error_seen(c))
        return diag_error(c, s, pos, "%s", "");
    va_list ap;
    va_start(ap, fmt);
    Fragment f = make_fragment(c, fmt, ap);
    va_end(ap);
    return diag_error(c, s, pos, "%s", finish(c, &f, true));
}

void report_warning(Compiler *c, SourceFile *s, uint32_t pos, LintCategory category, const char *fmt, ...) {
    if (!diag_lint_wanted(c, category))
        return;
    va_list ap;
    va_start(ap, fmt);
    Fragment f = make_fragment(c, fmt, ap);
    va_end(ap);
    diag_warning(c, s, pos, category, "%s", finish(c, &f, true));
}

const char *report_text(Compiler *c, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    Fragment f = make_fragment(c, fmt, ap);
    va_end(ap);
    return finish(c, &f, false);
}

const char *report_fragment_text(Compiler *c, Fragment *f) {
    return finish(c, f, false);
}

void report_primitive_pattern(Compiler *c, SourceFile *s, uint32_t pos) {
    if (s->refused_preview && c->diag.error_count > 0)
        return;
    if (!c->diag.capture)
        s->refused_preview = true;
    if (c->options->enable_preview)
        report_error(c, s, pos, "primitive patterns, a preview feature, are not supported by this compiler");
    else
        report_error(c, s, pos, "primitive patterns are a preview feature and are disabled by default.\n"
                                "  (use --enable-preview to enable primitive patterns)");
}
