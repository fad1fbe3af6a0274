/* write_attrs.c: attributes of classes and members other than code and annotations (JVMS 4.7). */
#include "compiler.h"
#include "gen.h"

/* Enters the classes that a Signature names in InnerClasses: L...; with $ in it may be one. */
Name *gen_signature(Gen *g, Name *signature) {
    const char *p = signature->text, *end = p + signature->len;
    while (p < end) {
        if (*p != 'L') {
            if (*p == 'T') /* a type variable: its name may have an L */
                while (p < end && *p != ';')
                    p++;
            p++;
            continue;
        }
        const char *start = ++p;
        bool nested = false;
        while (p < end && *p != ';' && *p != '<' && *p != '.')
            nested |= *p++ == '$';
        if (nested) {
            Name *name = name_find(&g->compiler->names, start, (size_t)(p - start));
            Symbol *s = name ? symbol_class_named(g->compiler, name) : NULL;
            if (s)
                gen_enter_inner(g, s);
        }
        p++;
    }
    return signature;
}

static uint16_t write_signature(Gen *g, Bytes *out, const char *text) {
    if (!text)
        return 0;
    uint32_t at = attribute_begin(g, out, "Signature");
    bytes_u2(out, pool_utf8(&g->pool, gen_signature(g, gen_name(g, text))));
    attribute_end(out, at);
    return 1;
}

static uint16_t write_deprecated(Gen *g, Bytes *out, const Symbol *s) {
    if (!(s->flags & FLAG_DEPRECATED))
        return 0;
    attribute_begin(g, out, "Deprecated");
    return 1;
}

/* The declared type of a constructor whose descriptor has more parameters; NULL for others. */
static const char *constructor_signature(Gen *g, Symbol *s) {
    Symbol *cls = s->owner;
    if (s->kind != SYMBOL_METHOD || s->flags & 0x1000 || strcmp(s->name->text, "<init>") != 0)
        return NULL;
    if (cls->flags & FLAG_ANONYMOUS && !cls->superinterfaces.count)
        return NULL;
    if (!(cls->flags & 0x4000) && !(cls->lowering && cls->lowering->capture_count))
        return NULL;
    TypeList params = typelist_erasure(g->compiler, s->type->params);
    return gen_descriptor(g, type_method(g->compiler, params, s->type->result, (TypeList){0}, (TypeList){0}))->text;
}

uint16_t write_member_attributes(Gen *g, Bytes *out, Symbol *s) {
    uint16_t count = write_deprecated(g, out, s);
    const char *text = s->flags & FLAG_SYNTHETIC_SYMBOL ? NULL : symbol_signature(g->compiler, s);
    count += write_signature(g, out, text ? text : constructor_signature(g, s));
    return count + write_annotations(g, out, s);
}

/* -- Of classes -- */

static uint16_t write_source_file(Gen *g, Bytes *out) {
    if (!g->compiler->options->debug_source)
        return 0;
    uint32_t at = attribute_begin(g, out, "SourceFile");
    bytes_u2(out, pool_utf8(&g->pool, gen_name(g, g->source->base_name)));
    attribute_end(out, at);
    return 1;
}

static bool is_local(const Symbol *s) {
    return (s->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS)) != 0;
}

static uint16_t write_enclosing_method(Gen *g, Bytes *out) {
    Symbol *s = g->class_symbol, *m = s->enclosing_method;
    if (!is_local(s))
        return 0;
    Symbol *outer = symbol_enclosing_class(s->owner);
    if (s->owner->kind == SYMBOL_CLASS)
        outer = s->owner;
    if (!outer)
        return 0;
    if (!m && s->owner->kind == SYMBOL_METHOD)
        m = s->owner;
    if (m && (m->name->len == 0 || strcmp(m->name->text, "<clinit>") == 0))
        m = NULL;
    uint32_t at = attribute_begin(g, out, "EnclosingMethod");
    bytes_u2(out, gen_symbol_index(g, outer));
    bytes_u2(out, m ? pool_name_and_type(&g->pool, m->name, gen_method_descriptor(g, m)) : 0);
    attribute_end(out, at);
    return 1;
}

static uint16_t write_nest(Gen *g, Bytes *out) {
    if (g->compiler->options->target < 11)
        return 0;
    Symbol *s = g->class_symbol, *host = symbol_outermost_class(s);
    if (host && host != s) {
        uint32_t at = attribute_begin(g, out, "NestHost");
        bytes_u2(out, gen_symbol_index(g, host));
        attribute_end(out, at);
        return 1;
    }
    uint32_t count;
    Symbol **nest = lower_nest_members(g->compiler, s, &count);
    if (!count)
        return 0;
    uint32_t at = attribute_begin(g, out, "NestMembers");
    bytes_u2(out, count);
    for (uint32_t i = 0; i < count; i++)
        bytes_u2(out, gen_symbol_index(g, nest[i]));
    attribute_end(out, at);
    return 1;
}

static uint16_t write_record(Gen *g, Bytes *out) {
    Symbol *s = g->class_symbol;
    if (!(s->flags & FLAG_RECORD))
        return 0;
    uint32_t at = attribute_begin(g, out, "Record");
    bytes_u2(out, (uint32_t)s->record_component_count);
    for (int i = 0; i < s->record_component_count; i++) {
        Symbol *component = s->record_components[i];
        bytes_u2(out, pool_utf8(&g->pool, component->name));
        bytes_u2(out, pool_utf8(&g->pool, gen_descriptor(g, component->type)));
        uint32_t count_at = out->length;
        bytes_u2(out, 0);
        uint16_t count = write_signature(g, out, type_signature(g->compiler, component->type));
        count += write_component_annotations(g, out, component);
        bytes_set_u2(out->data + count_at, count);
    }
    attribute_end(out, at);
    return 1;
}

static uint16_t write_permitted(Gen *g, Bytes *out) {
    Symbol *s = g->class_symbol;
    if (!(s->flags & FLAG_SEALED) || !s->permits.count || g->compiler->options->target < 17)
        return 0;
    uint32_t at = attribute_begin(g, out, "PermittedSubclasses");
    bytes_u2(out, (uint32_t)s->permits.count);
    for (int i = 0; i < s->permits.count; i++)
        bytes_u2(out, gen_class_index(g, s->permits.items[i]));
    attribute_end(out, at);
    return 1;
}

static uint16_t static_arg_index(Gen *g, const StaticArg *a) {
    switch (a->kind) {
    case ARG_STRING:
        return pool_add_string(&g->pool, name_intern(&g->compiler->names, a->value.s.text, a->value.s.len));
    case ARG_INT: return pool_int(&g->pool, a->value.i);
    case ARG_LONG: return pool_long(&g->pool, a->value.l);
    case ARG_FLOAT: return pool_float(&g->pool, a->value.f);
    case ARG_DOUBLE: return pool_double(&g->pool, a->value.d);
    case ARG_CLASS: return gen_class_index(g, a->type);
    case ARG_METHOD_TYPE: return pool_method_type(&g->pool, gen_descriptor(g, a->type));
    case ARG_HANDLE: return gen_method_handle(g, &a->handle);
    case ARG_DYNAMIC: return gen_dynamic_index(g, a->dynamic);
    }
    return 0;
}

static uint16_t write_bootstraps(Gen *g, Bytes *out) {
    if (!g->bootstrap_count)
        return 0;
    uint32_t at = attribute_begin(g, out, "BootstrapMethods"), count_at = out->length;
    bytes_u2(out, 0);
    for (uint32_t i = 0; i < g->bootstrap_count; i++) /* may grow: dynamic constants as arguments */
        for (uint32_t k = 0; k < g->bootstraps[i]->arg_count; k++)
            static_arg_index(g, &g->bootstraps[i]->args[k]);
    for (uint32_t i = 0; i < g->bootstrap_count; i++) {
        const DynamicCall *call = g->bootstraps[i];
        bytes_u2(out, gen_method_handle(g, &call->bootstrap));
        bytes_u2(out, call->arg_count);
        for (uint32_t k = 0; k < call->arg_count; k++)
            bytes_u2(out, static_arg_index(g, &call->args[k]));
    }
    bytes_set_u2(out->data + count_at, g->bootstrap_count);
    attribute_end(out, at);
    return 1;
}

static uint16_t write_inner_classes(Gen *g, Bytes *out) {
    if (!g->inner_count)
        return 0;
    uint32_t at = attribute_begin(g, out, "InnerClasses"), count_at = out->length;
    bytes_u2(out, 0);
    for (uint32_t i = 0; i < g->inner_count; i++) {
        Symbol *s = g->inner_classes[i];
        bool anonymous = (s->flags & FLAG_ANONYMOUS) || !s->name || !s->name->len;
        uint32_t flags = s->flags & 0x761f;
        if (anonymous && !(flags & 0x4000))
            flags &= ~(uint32_t)MOD_FINAL;
        bytes_u2(out, pool_add_class(&g->pool, s->binary_name));
        bytes_u2(out, s->owner->kind == SYMBOL_CLASS && !is_local(s) ? pool_add_class(&g->pool, s->owner->binary_name)
                                                                     : 0);
        bytes_u2(out, anonymous ? 0 : pool_utf8(&g->pool, s->name));
        bytes_u2(out, flags);
    }
    bytes_set_u2(out->data + count_at, g->inner_count);
    attribute_end(out, at);
    return 1;
}

/* Classes declared here count as used. */
void gen_enter_own_classes(Gen *g) {
    Symbol *s = g->class_symbol;
    uint32_t n = 0;
    for (ScopeEntry *e = s->members ? scope_first(s->members) : NULL; e; e = e->next)
        n += e->symbol->kind == SYMBOL_CLASS;
    Symbol **members = arena_array(g->arena, Symbol *, n + 1);
    n = 0;
    for (ScopeEntry *e = s->members ? scope_first(s->members) : NULL; e; e = e->next)
        if (e->symbol->kind == SYMBOL_CLASS)
            members[n++] = e->symbol;
    while (n)
        gen_enter_inner(g, members[--n]);
    if (s->lowering)
        for (uint32_t i = 0; i < s->lowering->local_count; i++)
            gen_enter_inner(g, s->lowering->local_classes[i]);
}

uint16_t write_class_attributes(Gen *g, Bytes *out) {
    Symbol *s = g->class_symbol;
    uint16_t count = 0;
    if (s->kind == SYMBOL_CLASS && !(s->flags & FLAG_SYNTHETIC_SYMBOL))
        count += write_signature(g, out, symbol_signature(g->compiler, s));
    count += write_source_file(g, out);
    count += write_deprecated(g, out, s);
    count += write_annotations(g, out, s);
    count += write_enclosing_method(g, out);
    count += write_nest(g, out);
    count += write_record(g, out);
    count += write_permitted(g, out);
    count += write_bootstraps(g, out);
    return count + write_inner_classes(g, out);
}
