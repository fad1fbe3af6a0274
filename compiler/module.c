/* module.c: module declarations (JLS 7.7): their checks, and module-info.class with its Module attribute
 * (JVMS 4.7.25). */
#include "module.h"

#include <string.h>

#include "annotate.h"
#include "bytes.h"
#include "classpath.h"
#include "pool.h"
#include "symbols.h"

enum { ACC_OPEN = 0x20, ACC_TRANSITIVE_MODULE = 0x20, ACC_STATIC_PHASE = 0x40, ACC_MANDATED_MODULE = 0x8000 };

typedef struct ModuleState {
    Compiler *c;
    SourceFile *source;
    CompilationUnitNode *unit;
    ModuleNode *module;
    Pool pool;
    Bytes out; /* from access_flags on */
} ModuleState;

/* -- Names -- */

/* a.b.c of an IDENT or SELECT, with this separator. */
static Name *dotted(ModuleState *s, Node *n, char separator) {
    if (n->kind == NODE_IDENT)
        return as_ident(n)->name;
    if (n->kind != NODE_SELECT)
        return name_of(&s->c->names, "");
    Name *front = dotted(s, as_select(n)->qualifier, separator), *last = as_select(n)->name;
    char *text = arena_printf(&s->c->arena, "%s%c%s", front->text, separator, last->text);
    return name_intern(&s->c->names, text, front->len + 1 + last->len);
}

/* The class that p.q.Outer.Inner means: the shortest package wins. NULL if there is none. */
static Symbol *find_class(ModuleState *s, Name *slashed) {
    char *text = arena_strndup(&s->c->arena, slashed->text, slashed->len);
    for (;;) {
        Symbol *found = symbol_class_named(s->c, name_of(&s->c->names, text));
        if (found)
            return found;
        char *slash = strrchr(text, '/');
        if (!slash)
            return NULL;
        *slash = '$';
    }
}

/* A service or implementation class, perhaps imported by its simple name. */
static Symbol *resolve_class(ModuleState *s, Node *n) {
    if (n->kind == NODE_IDENT) {
        NODES(s->unit->imports, i) {
            ImportNode *import = as_import(i);
            if (!import->is_static && !import->on_demand && node_name(import->qualid) == as_ident(n)->name)
                return resolve_class(s, import->qualid);
        }
    }
    Symbol *found = find_class(s, dotted(s, n, '/'));
    if (found)
        return found;
    Name *qualifier = n->kind == NODE_SELECT ? dotted(s, as_select(n)->qualifier, '.') : NULL;
    if (qualifier)
        diag_error(s->c, s->source, n->pos, "cannot find symbol\n  symbol:   class %s\n  location: package %s",
                   node_name(n)->text, qualifier->text);
    else
        diag_error(s->c, s->source, n->pos, "cannot find symbol\n  symbol: class %s", dotted(s, n, '.')->text);
    return NULL;
}

/* -- Checks -- */

static bool module_known(ModuleState *s, Name *name) {
    NameList packages = {0};
    return strcmp(name->text, "java.base") == 0 || classpath_module_exports(s->c, name, &packages);
}

/* Does a source file of this compilation, or a class of the class path, belong to the package? */
static bool package_known(ModuleState *s, Name *slashed) {
    NODES(s->c->units, u) {
        PackageNode *package = as_unit(u)->package;
        if (package && dotted(s, package->name, '/') == slashed && as_unit(u)->types.count)
            return true;
    }
    return false;
}

/* Has an earlier directive of the kind the same name? */
static bool repeated(ModuleState *s, const DirectiveNode *d) {
    NODES(s->module->directives, n) {
        DirectiveNode *other = as_directive(n);
        if (other == d)
            return false;
        if (other->kind == d->kind && dotted(s, other->name, '.') == dotted(s, d->name, '.'))
            return true;
    }
    return false;
}

static void check_requires(ModuleState *s, DirectiveNode *d) {
    Name *name = dotted(s, d->name, '.');
    if (name == dotted(s, s->module->name, '.'))
        diag_error(s->c, s->source, d->name->pos, "cyclic dependence involving %s", name->text);
    else if (!module_known(s, name))
        diag_error(s->c, s->source, d->name->pos, "module not found: %s", name->text);
    else if (repeated(s, d))
        diag_error(s->c, s->source, d->name->pos, "duplicate requires: %s", name->text);
}

/* exports and opens. */
static void check_package(ModuleState *s, DirectiveNode *d) {
    const char *what = d->kind == DIR_EXPORTS ? "exports" : "opens";
    Name *name = dotted(s, d->name, '.');
    if (repeated(s, d))
        diag_error(s->c, s->source, d->name->pos, "duplicate or conflicting %s: %s", what, name->text);
    else if (d->kind == DIR_EXPORTS && !package_known(s, dotted(s, d->name, '/')))
        diag_error(s->c, s->source, d->name->pos, "package is empty or does not exist: %s", name->text);
    for (uint32_t i = 0; i < d->list.count; i++) {
        Name *to = dotted(s, d->list.items[i], '.');
        for (uint32_t k = 0; k < i; k++)
            if (dotted(s, d->list.items[k], '.') == to)
                diag_error(s->c, s->source, d->list.items[i]->pos, "duplicate or conflicting %s to module: %s", what,
                           to->text);
        if (!module_known(s, to))
            diag_warning(s->c, s->source, d->list.items[i]->pos, LINT_MODULE, "module not found: %s", to->text);
    }
}

static void check_directives(ModuleState *s) {
    NODES(s->module->directives, n) {
        DirectiveNode *d = as_directive(n);
        if (d->kind == DIR_REQUIRES)
            check_requires(s, d);
        else if (d->kind == DIR_EXPORTS || d->kind == DIR_OPENS)
            check_package(s, d);
    }
}

/* -- The class file -- */

static Name *literal(ModuleState *s, const char *text) {
    return name_of(&s->c->names, text);
}

static uint32_t begin_attribute(ModuleState *s, const char *name) {
    bytes_u2(&s->out, pool_utf8(&s->pool, literal(s, name)));
    bytes_u4(&s->out, 0);
    return s->out.length;
}

static void end_attribute(ModuleState *s, uint32_t start) {
    bytes_set_u4(s->out.data + start - 4, s->out.length - start);
}

static uint32_t count_directives(ModuleState *s, DirectiveKind kind) {
    uint32_t count = 0;
    NODES(s->module->directives, n) {
        count += as_directive(n)->kind == kind;
    }
    return count;
}

/* The version of a module that this one was compiled with. */
static void write_version_of(ModuleState *s, Name *module) {
    Name *version = classpath_module_version(s->c, module);
    bytes_u2(&s->out, version ? pool_utf8(&s->pool, version) : 0);
}

static void write_requires(ModuleState *s) {
    Name *base = literal(s, "java.base");
    bool mandated = true;
    NODES(s->module->directives, n) {
        DirectiveNode *d = as_directive(n);
        if (d->kind == DIR_REQUIRES && dotted(s, d->name, '.') == base)
            mandated = false;
    }
    bytes_u2(&s->out, count_directives(s, DIR_REQUIRES) + mandated);
    if (mandated) {
        bytes_u2(&s->out, pool_module(&s->pool, base));
        bytes_u2(&s->out, ACC_MANDATED_MODULE);
        write_version_of(s, base);
    }
    NODES(s->module->directives, n) {
        DirectiveNode *d = as_directive(n);
        if (d->kind != DIR_REQUIRES)
            continue;
        bytes_u2(&s->out, pool_module(&s->pool, dotted(s, d->name, '.')));
        bytes_u2(&s->out, (d->flags & MOD_TRANSITIVE ? ACC_TRANSITIVE_MODULE : 0) |
                              (d->flags & MOD_STATIC ? ACC_STATIC_PHASE : 0));
        write_version_of(s, dotted(s, d->name, '.'));
    }
}

static void write_packages(ModuleState *s, DirectiveKind kind) {
    bytes_u2(&s->out, count_directives(s, kind));
    NODES(s->module->directives, n) {
        DirectiveNode *d = as_directive(n);
        if (d->kind != kind)
            continue;
        bytes_u2(&s->out, pool_package(&s->pool, dotted(s, d->name, '/')));
        bytes_u2(&s->out, 0);
        bytes_u2(&s->out, d->list.count);
        for (uint32_t i = 0; i < d->list.count; i++)
            bytes_u2(&s->out, pool_module(&s->pool, dotted(s, d->list.items[i], '.')));
    }
}

static void write_class_name(ModuleState *s, Node *n) {
    Symbol *symbol = resolve_class(s, n);
    bytes_u2(&s->out, symbol ? pool_add_class(&s->pool, symbol->binary_name) : 0);
}

static void write_services(ModuleState *s) {
    bytes_u2(&s->out, count_directives(s, DIR_USES));
    NODES(s->module->directives, n) {
        if (as_directive(n)->kind == DIR_USES)
            write_class_name(s, as_directive(n)->name);
    }
    bytes_u2(&s->out, count_directives(s, DIR_PROVIDES));
    NODES(s->module->directives, n) {
        DirectiveNode *d = as_directive(n);
        if (d->kind != DIR_PROVIDES)
            continue;
        write_class_name(s, d->name);
        bytes_u2(&s->out, d->list.count);
        for (uint32_t i = 0; i < d->list.count; i++)
            write_class_name(s, d->list.items[i]);
    }
}

static void write_module_attribute(ModuleState *s) {
    uint32_t start = begin_attribute(s, "Module");
    bytes_u2(&s->out, pool_module(&s->pool, dotted(s, s->module->name, '.')));
    bytes_u2(&s->out, s->module->open ? ACC_OPEN : 0);
    const char *version = s->c->options->module_version;
    bytes_u2(&s->out, version ? pool_utf8(&s->pool, literal(s, version)) : 0);
    write_requires(s);
    write_packages(s, DIR_EXPORTS);
    write_packages(s, DIR_OPENS);
    write_services(s);
    end_attribute(s, start);
}

static bool is_deprecated(const ModuleNode *m) {
    return m->mods && annotation_written(m->mods->annotations, "Deprecated") != NULL;
}

static void write_body(ModuleState *s) {
    bool has_source = s->c->options->debug_source;
    bytes_u2(&s->out, ACC_MODULE);
    bytes_u2(&s->out, pool_add_class(&s->pool, literal(s, "module-info")));
    for (int i = 0; i < 4; i++) /* no superclass, interfaces, fields, methods */
        bytes_u2(&s->out, 0);
    bool deprecated = is_deprecated(s->module);
    bytes_u2(&s->out, 1u + has_source + deprecated);
    if (has_source) {
        uint32_t start = begin_attribute(s, "SourceFile");
        bytes_u2(&s->out, pool_utf8(&s->pool, literal(s, s->source->base_name)));
        end_attribute(s, start);
    }
    if (deprecated) {
        uint32_t start = begin_attribute(s, "RuntimeVisibleAnnotations");
        bytes_u2(&s->out, 1);
        bytes_u2(&s->out, pool_utf8(&s->pool, literal(s, "Ljava/lang/Deprecated;")));
        bytes_u2(&s->out, 0);
        end_attribute(s, start);
    }
    write_module_attribute(s);
}

static void write_file(ModuleState *s) {
    Bytes file = {.arena = &s->c->arena};
    bytes_u4(&file, 0xCAFEBABE);
    bytes_u2(&file, 0);
    bytes_u2(&file, 44u + (uint32_t)s->c->options->target);
    bytes_u2(&file, s->pool.count);
    bytes_add(&file, s->pool.bytes.data, s->pool.bytes.length);
    bytes_add(&file, s->out.data, s->out.length);
    s->c->sink(s->c->sink_context, "module-info", file.data, file.length);
}

void module_compile(Compiler *c, CompilationUnitNode *unit) {
    ModuleState state = {.c = c, .source = unit->source, .unit = unit, .module = unit->module};
    ModuleState *s = &state;
    if (strcmp(unit->source->base_name, "module-info.java") != 0) {
        diag_error(c, s->source, unit->module->head.pos,
                   "module declarations should be in a file named module-info.java");
        return;
    }
    check_directives(s);
    if (c->diag.error_count)
        return;
    pool_init(&s->pool, &c->arena, &c->names);
    s->out.arena = &c->arena;
    c->current_source = unit->source;
    write_body(s);
    if (c->diag.error_count == 0)
        write_file(s);
}
