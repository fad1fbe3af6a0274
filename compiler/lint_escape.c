/* lint_escape.c: -Xlint:this-escape. A constructor that subclasses of other packages can reach must not give `this` away
 * before the subclass's constructor has run: not as an argument, nor by a call of what may be overridden or is not seen
 * from here. Methods and constructors of the same top level class that cannot be overridden are followed. */
#include <stdlib.h>
#include <string.h>

#include "attr.h"
#include "enter.h"
#include "lint.h"
#include "report.h"

enum { MAX_DEPTH = 50, MAX_CALLS = 4000 };

/* Calls on the way to the escape, the innermost first. */
typedef struct Escape {
    uint32_t frames[MAX_DEPTH];
    int depth;
    uint64_t suppressed;
    struct Escape *next;
} Escape;

/* A method that was followed with the same references to `this`, without finding anything. */
typedef struct Followed {
    const Symbol *method;
    uint64_t arguments; /* bit 0: the receiver; bit i + 1: parameter i */
    bool result;        /* returns `this` */
    struct Followed *next;
} Followed;

/* The variables that hold `this` in the method that is looked at. */
typedef struct Holder {
    const Symbol *variable;
    struct Holder *next;
} Holder;

typedef struct Scan {
    Compiler *c;
    Symbol *top;
    Escape *found;
    Followed *followed;
    Holder *holders;
    uint32_t frames[MAX_DEPTH]; /* the calls that led here, the outermost first */
    int depth, calls;
    bool this_escapes; /* `this` of the method is, or is within, the object under construction */
    bool returns_this;
    bool stop; /* one escape of each constructor is enough */
} Scan;

static bool holds_this(Scan *s, Node *n);

static void scan(void *context, Node *n) {
    if (n)
        holds_this(context, n);
}

static bool is_holder(const Scan *s, const Symbol *v) {
    for (const Holder *h = s->holders; h; h = h->next)
        if (h->variable == v)
            return true;
    return false;
}

static void hold(Scan *s, Symbol *v) {
    if (!v || v->kind != SYMBOL_VARIABLE || v->owner->kind == SYMBOL_CLASS || is_holder(s, v))
        return;
    Holder *h = arena_new(&s->c->arena, Holder);
    *h = (Holder){v, s->holders};
    s->holders = h;
}

static void escape_at(Scan *s, uint32_t pos) {
    Escape *e = arena_new(&s->c->arena, Escape);
    e->suppressed = s->c->suppressed_lint;
    if (s->depth < MAX_DEPTH)
        e->frames[e->depth++] = pos;
    for (int i = s->depth - 1; i >= 0; i--)
        e->frames[e->depth++] = s->frames[i];
    e->next = s->found;
    s->found = e;
    s->stop = true;
}

/* -- Calls -- */

static MethodNode *body_of(const Scan *s, Symbol *m) {
    if (!m || m->kind != SYMBOL_METHOD || !m->declaration || m->declaration->kind != NODE_METHOD ||
        symbol_outermost_class(m->owner) != s->top)
        return NULL;
    MethodNode *n = as_method(m->declaration);
    return n->body ? n : NULL;
}

static bool can_be_overridden(const Symbol *m) {
    return !(m->flags & (MOD_STATIC | MOD_PRIVATE | MOD_FINAL)) && m->name->text[0] != '<' &&
           !(m->owner->flags & (MOD_FINAL | FLAG_ANONYMOUS));
}

/* Looks at the body of what is called; says whether it returns `this`. */
static bool follow(Scan *s, MethodNode *n, uint64_t arguments, uint32_t pos) {
    for (Followed *f = s->followed; f; f = f->next)
        if (f->method == n->sym && f->arguments == arguments)
            return f->result;
    if (s->depth + 1 >= MAX_DEPTH || ++s->calls > MAX_CALLS)
        return false;
    Followed *f = arena_new(&s->c->arena, Followed);
    *f = (Followed){n->sym, arguments, false, s->followed};
    s->followed = f;
    Holder *holders = s->holders;
    bool this_escapes = s->this_escapes, returns_this = s->returns_this;
    s->frames[s->depth++] = pos;
    s->this_escapes = arguments & 1;
    s->returns_this = false;
    for (uint32_t i = 0; i < n->params.count && i < 62; i++)
        if (arguments >> (i + 1) & 1)
            hold(s, as_var(n->params.items[i])->sym);
    scan(s, &n->body->head);
    f->result = s->returns_this;
    s->holders = holders;
    s->this_escapes = this_escapes;
    s->returns_this = returns_this;
    s->depth--;
    return f->result;
}

static uint64_t arguments_of(Scan *s, NodeList args, Node **first) {
    uint64_t bits = 0;
    *first = NULL;
    for (uint32_t i = 0; i < args.count && !s->stop; i++)
        if (holds_this(s, args.items[i])) {
            bits |= i < 62 ? 2ull << i : 0;
            *first = *first ? *first : args.items[i];
        }
    return bits;
}

static bool names_super(const Node *n) {
    Name *name = n->kind == NODE_IDENT || n->kind == NODE_SELECT ? node_name((Node *)n) : NULL;
    return name && strcmp(name->text, "super") == 0;
}

static bool call(Scan *s, CallNode *n) {
    Symbol *m = n->sym;
    Node *qualifier = n->method->kind == NODE_SELECT ? as_select(n->method)->qualifier : NULL;
    bool receiver = m && !(m->flags & MOD_STATIC) && (qualifier ? holds_this(s, qualifier) : s->this_escapes);
    Node *first;
    uint64_t arguments = arguments_of(s, n->args, &first) | receiver;
    if (!m || s->stop || !arguments)
        return false;
    bool fixed = !can_be_overridden(m) || (qualifier && names_super(qualifier));
    MethodNode *body = fixed ? body_of(s, m) : NULL;
    if (body)
        return follow(s, body, arguments, n->head.pos);
    if (m->name->text[0] == '<' && !first) /* a constructor of a superclass that is seen to itself */
        return false;
    if (receiver && strcmp(m->name->text, "getClass") == 0 && !n->args.count)
        return false;
    escape_at(s, receiver && m->name->text[0] != '<' ? n->head.pos : first->pos);
    return false;
}

static bool creation(Scan *s, NewNode *n) {
    Node *first;
    uint64_t arguments = arguments_of(s, n->args, &first);
    bool outer = n->outer ? holds_this(s, n->outer)
                          : s->this_escapes && n->sym && !n->body && symbol_is_inner(n->sym->owner) &&
                                !(n->sym->owner->flags & FLAG_LOCAL_CLASS);
    if (s->stop || !(arguments || outer) || !n->sym || n->body)
        return false;
    MethodNode *body = body_of(s, n->sym);
    if (body)
        follow(s, body, arguments | outer, n->head.pos);
    else if (first && symbol_outermost_class(n->sym->owner) != s->top)
        escape_at(s, first->pos);
    return false;
}

/* -- Expressions -- */

typedef struct Mention {
    Scan *scan;
    bool found;
} Mention;

/* Does a lambda mention `this`, by itself or by a member's simple name? */
static void find_mention(void *context, Node *n) {
    Mention *m = context;
    if (!n || m->found || n->kind == NODE_CLASS)
        return;
    Symbol *v = n->kind == NODE_IDENT ? as_ident(n)->sym : NULL;
    if (v && (is_holder(m->scan, v) ||
              (m->scan->this_escapes && !(v->flags & MOD_STATIC) &&
               (strcmp(as_ident(n)->name->text, "this") == 0 ||
                ((v->kind == SYMBOL_METHOD || v->kind == SYMBOL_VARIABLE) && v->owner->kind == SYMBOL_CLASS)))))
        m->found = true;
    else
        node_children(n, find_mention, m);
}

static bool lambda(Scan *s, LambdaNode *n) {
    Mention m = {s, false};
    find_mention(&m, n->body);
    return m.found;
}

static bool is_this(const Scan *s, Node *n) {
    Name *name = node_name(n);
    return s->this_escapes && name && (strcmp(name->text, "this") == 0 || strcmp(name->text, "super") == 0);
}

static bool array(Scan *s, NewArrayNode *n) {
    bool found = false;
    NODES(n->dims, d)
        scan(s, d);
    NODES(n->init, e)
        found |= holds_this(s, e);
    return found;
}

static bool assignment(Scan *s, AssignNode *n) {
    Node *target = node_skip_parens(n->target);
    if (target->kind != NODE_IDENT)
        scan(s, target);
    bool found = holds_this(s, n->value);
    if (found && target->kind == NODE_IDENT)
        hold(s, as_ident(target)->sym);
    return found;
}

static bool conditional(Scan *s, ConditionalNode *n) {
    scan(s, n->cond);
    bool yes = holds_this(s, n->yes);
    return holds_this(s, n->no) || yes;
}

/* Looks for escapes in a statement or expression, in the order of evaluation; says whether its value is `this`. */
static bool holds_this(Scan *s, Node *n) {
    if (!n || s->stop)
        return false;
    switch (n->kind) {
    case NODE_CLASS: return false;
    case NODE_IDENT: return is_this(s, n) || is_holder(s, as_ident(n)->sym);
    case NODE_SELECT:
        if (is_this(s, n))
            return true;
        break;
    case NODE_PARENS: return holds_this(s, as_parens(n)->expr);
    case NODE_CAST: return holds_this(s, as_cast(n)->value);
    case NODE_CONDITIONAL: return conditional(s, as_conditional(n));
    case NODE_ASSIGN: return assignment(s, as_assign(n));
    case NODE_NEW_ARRAY: return array(s, as_newarray(n));
    case NODE_LAMBDA: return lambda(s, as_lambda(n));
    case NODE_METHOD_REF: return holds_this(s, as_methodref(n)->qualifier);
    case NODE_CALL: return call(s, as_call(n));
    case NODE_NEW: return creation(s, as_new(n));
    case NODE_VAR:
        if (holds_this(s, as_var(n)->init))
            hold(s, as_var(n)->sym);
        return false;
    case NODE_RETURN:
        if (holds_this(s, as_return(n)->value))
            s->returns_this = true;
        return false;
    default: break;
    }
    node_children(n, scan, s);
    return false;
}

/* -- Constructors -- */

static void start(Scan *s, Node *n) {
    s->followed = NULL;
    s->holders = NULL;
    s->depth = s->calls = 0;
    s->this_escapes = true;
    s->stop = false;
    scan(s, n);
}

static bool is_reachable(const Symbol *s) {
    return (s->flags & (MOD_PUBLIC | MOD_PROTECTED)) != 0;
}

static void class_members(Scan *s, ClassNode *tree, bool reachable);

static void member(Scan *s, Node *n, bool wanted, bool reachable) {
    uint64_t suppressed = s->c->suppressed_lint;
    if (n->kind == NODE_CLASS) {
        class_members(s, as_class(n), reachable);
    } else if (n->kind == NODE_METHOD && wanted && as_method(n)->is_constructor && as_method(n)->body) {
        lint_enter(s->c, as_method(n)->mods);
        if (as_method(n)->sym && is_reachable(as_method(n)->sym))
            start(s, &as_method(n)->body->head);
    } else if (n->kind == NODE_VAR && wanted && !(as_var(n)->mods->flags & MOD_STATIC)) {
        lint_enter(s->c, as_var(n)->mods);
        start(s, as_var(n)->init);
    } else if (n->kind == NODE_INITIALIZER && wanted && !as_initializer(n)->is_static) {
        start(s, &as_initializer(n)->body->head);
    }
    s->c->suppressed_lint = suppressed;
}

static void class_members(Scan *s, ClassNode *tree, bool reachable) {
    Symbol *cls = tree->sym;
    if (!cls)
        return;
    uint64_t suppressed = s->c->suppressed_lint;
    lint_enter(s->c, tree->mods);
    reachable = reachable && is_reachable(cls);
    bool constructible = false;
    for (ScopeEntry *e = cls->members ? scope_first(cls->members) : NULL; e; e = e->next)
        if (e->symbol->kind == SYMBOL_METHOD && strcmp(e->symbol->name->text, "<init>") == 0)
            constructible |= is_reachable(e->symbol);
    bool wanted = reachable && constructible && tree->kind == CLASS_CLASS &&
                  !(cls->flags & MOD_FINAL) && !(tree->mods->flags & MOD_SEALED);
    NODES(tree->members, n)
        member(s, n, wanted, reachable);
    s->c->suppressed_lint = suppressed;
}

/* -- What is told -- */

static int compare(const void *left, const void *right) {
    const Escape *a = *(Escape *const *)left, *b = *(Escape *const *)right;
    for (int i = 0; i < a->depth && i < b->depth; i++)
        if (a->frames[i] != b->frames[i])
            return a->frames[i] < b->frames[i] ? -1 : 1;
    return a->depth - b->depth;
}

static bool begins_with(const Escape *e, const Escape *start_of) {
    return start_of && start_of->depth <= e->depth &&
           memcmp(e->frames, start_of->frames, sizeof *e->frames * (size_t)start_of->depth) == 0;
}

static void tell(Scan *s, const Escape *e) {
    for (int i = e->depth - 1; i >= 0; i--)
        report_warning(s->c, s->top->source, e->frames[i], LINT_THIS_ESCAPE, "%s",
                       i == e->depth - 1 ? "possible 'this' escape before subclass is fully initialized"
                                         : "previous possible 'this' escape happens here via invocation");
}

/* Does a name as written read so? */
static bool reads(Node *n, const char *text, size_t length) {
    Name *name = node_name(n);
    if (!name || name->len > length || memcmp(text + length - name->len, name->text, name->len) != 0)
        return false;
    length -= name->len;
    return n->kind != NODE_SELECT ? length == 0
                                  : length > 0 && text[length - 1] == '.' &&
                                        reads(as_select(n)->qualifier, text, length - 1);
}

/* Can classes of other modules extend those of this package? */
static bool is_exported(Compiler *c, const char *package) {
    NODES(c->units, u) {
        if (!as_unit(u)->module)
            continue;
        NODES(as_unit(u)->module->directives, n)
            if (as_directive(n)->kind == DIR_EXPORTS && reads(as_directive(n)->name, package, strlen(package)))
                return true;
    }
    return !c->in_named_module;
}

void lint_escapes(Compiler *c, ClassNode *tree) {
    if (!(c->options->lint & LINT_BIT(LINT_THIS_ESCAPE)) || tree->sym->owner->kind != SYMBOL_PACKAGE ||
        !is_exported(c, report_text(c, "%S", tree->sym->owner)))
        return;
    Scan s = {.c = c, .top = tree->sym};
    class_members(&s, tree, true);
    int count = 0;
    for (Escape *e = s.found; e; e = e->next)
        count++;
    Escape **all = arena_array(&c->arena, Escape *, count + 1), *last = NULL;
    for (Escape *e = s.found; e; e = e->next)
        all[--count] = e;
    for (Escape *e = s.found; e; e = e->next)
        count++;
    qsort(all, (size_t)count, sizeof *all, compare);
    for (int i = 0; i < count; i++)
        if (!(all[i]->suppressed & LINT_BIT(LINT_THIS_ESCAPE)) && !begins_with(all[i], last))
            tell(&s, last = all[i]);
}
