/* write.c: the class file (JVMS 4.1): header, fields, methods with their Code. */
#include "compiler.h"
#include "gen.h"

enum { CLASS_FLAGS = 0x0001 | 0x0010 | 0x0200 | 0x0400 | 0x1000 | 0x2000 | 0x4000, ACC_SUPER = 0x0020 };

uint32_t attribute_begin(Gen *g, Bytes *out, const char *name) {
    uintptr_t hash = ((uintptr_t)name * 0x9e3779b97f4a7c15u) >> 58;
    if (g->attribute_names[hash].text != name) {
        g->attribute_names[hash].text = name;
        g->attribute_names[hash].name = gen_name(g, name);
    }
    bytes_u2(out, pool_utf8(&g->pool, g->attribute_names[hash].name));
    bytes_u4(out, 0);
    return out->length;
}

void attribute_end(Bytes *out, uint32_t start) {
    bytes_set_u4(out->data + start - 4, out->length - start);
}

static void write_lines(Gen *g, Code *code, Bytes *out) {
    uint32_t at = attribute_begin(g, out, "LineNumberTable");
    bytes_u2(out, code->line_count);
    for (uint32_t i = 0; i < code->line_count; i++) {
        bytes_u2(out, code->lines[i].pc);
        bytes_u2(out, code->lines[i].line);
    }
    attribute_end(out, at);
}

static bool has_signature(Gen *g, const VarRow *row) {
    return row->declared && row->declared->kind <= TYPE_TYPEVAR && type_signature(g->compiler, row->declared);
}

static void write_var_row(Gen *g, Bytes *out, const VarRow *row, Name *type) {
    bytes_u2(out, row->start);
    bytes_u2(out, row->length);
    bytes_u2(out, pool_utf8(&g->pool, row->name));
    bytes_u2(out, pool_utf8(&g->pool, type));
    bytes_u2(out, row->slot);
}

static uint16_t write_variables(Gen *g, Code *code, Bytes *out) {
    if (!g->compiler->options->debug_vars || !code->var_count)
        return 0;
    uint32_t at = attribute_begin(g, out, "LocalVariableTable"), generic = 0;
    bytes_u2(out, code->var_count);
    for (uint32_t i = 0; i < code->var_count; i++) {
        VarRow *row = &code->var_rows[i];
        Type *t = row->type->kind >= VERIFY_UNINITIALIZED ? row->type->symbol->erased : row->type;
        write_var_row(g, out, row, gen_descriptor(g, t));
        generic += has_signature(g, row);
    }
    attribute_end(out, at);
    if (!generic)
        return 1;
    at = attribute_begin(g, out, "LocalVariableTypeTable");
    bytes_u2(out, generic);
    for (uint32_t i = 0; i < code->var_count; i++)
        if (has_signature(g, &code->var_rows[i]))
            write_var_row(g, out, &code->var_rows[i],
                          gen_signature(g, gen_name(g, type_signature(g->compiler, code->var_rows[i].declared))));
    attribute_end(out, at);
    return 2;
}

static bool is_handler_start(const Code *code, uint32_t pc) {
    for (uint32_t i = 0; i < code->handler_count; i++)
        if (code->handlers[i].target == pc)
            return true;
    return false;
}

/* Handlers but those that would cover no more than the store at the beginning of a handler. */
static void write_handlers(Gen *g, Code *code, Bytes *out) {
    uint32_t count_at = out->length, count = 0;
    bytes_u2(out, 0);
    for (uint32_t i = 0; i < code->handler_count; i++) {
        Handler *h = &code->handlers[i];
        if (h->end - h->start == 1 && is_handler_start(code, h->start))
            continue;
        bytes_u2(out, h->start);
        bytes_u2(out, h->end);
        bytes_u2(out, h->target);
        bytes_u2(out, h->type ? gen_class_index(g, h->type) : 0);
        count++;
    }
    bytes_set_u2(out->data + count_at, count);
}

static void write_code(Gen *g, Code *code, Bytes *out) {
    uint32_t at = attribute_begin(g, out, "Code");
    bytes_u2(out, code->max_stack);
    bytes_u2(out, code->max_locals);
    bytes_u4(out, code->bytes.length);
    bytes_add(out, code->bytes.data, code->bytes.length);
    write_handlers(g, code, out);
    uint32_t count_at = out->length;
    uint16_t count = 0;
    bytes_u2(out, 0);
    if (code->line_count) {
        write_lines(g, code, out);
        count++;
    }
    count += write_variables(g, code, out);
    if (code->frame_count) {
        uint32_t start = attribute_begin(g, out, "StackMapTable");
        write_stack_map(g, code, out);
        attribute_end(out, start);
        count++;
    }
    count += write_code_type_annotations(g, out, code);
    bytes_set_u2(out->data + count_at, count);
    attribute_end(out, at);
}

static uint16_t write_exceptions(Gen *g, Bytes *out, Symbol *m) {
    TypeList thrown = m->type->thrown;
    if (!thrown.count)
        return 0;
    uint32_t at = attribute_begin(g, out, "Exceptions");
    bytes_u2(out, (uint32_t)thrown.count);
    for (int i = 0; i < thrown.count; i++)
        bytes_u2(out, gen_class_index(g, thrown.items[i]));
    attribute_end(out, at);
    return 1;
}

static uint32_t parameter_flags(const Symbol *s) {
    return (s->flags & MOD_FINAL) | (s->flags & FLAG_MANDATED_PARAM ? 0x8000 : 0) |
           (s->flags & (FLAG_CAPTURED_PARAM | FLAG_OUTER_PARAM) ? 0x1000 : 0);
}

/* With -parameters for all; without names where a parameter is synthetic or mandated. */
static uint16_t write_method_parameters(Gen *g, Bytes *out, MethodNode *m) {
    bool named = g->compiler->options->parameters || (m->sym->flags & FLAG_RECORD && m->sym->name->text[0] == '<');
    bool marked = false;
    NODES(m->params, p)
        marked |= (as_var(p)->sym->flags & (FLAG_MANDATED_PARAM | FLAG_OUTER_PARAM)) != 0 ||
                  (as_var(p)->sym->flags & (FLAG_CAPTURED_PARAM | MOD_FINAL)) == FLAG_CAPTURED_PARAM;
    if (m->sym->flags & FLAG_LAMBDA_METHOD || !m->params.count || !(named || marked))
        return 0;
    uint32_t at = attribute_begin(g, out, "MethodParameters");
    bytes_u1(out, m->params.count);
    NODES(m->params, p) {
        Symbol *s = as_var(p)->sym;
        bytes_u2(out, named && s->name && s->name->len ? pool_utf8(&g->pool, s->name) : 0);
        bytes_u2(out, parameter_flags(s));
    }
    attribute_end(out, at);
    return 1;
}

static uint32_t method_flags(Gen *g, const Symbol *s) {
    uint32_t flags = s->flags & 0x1d7f; /* without the bits of varargs and strictfp */
    if (s->flags & FLAG_VARARGS_METHOD)
        flags |= 0x0080;
    if (s->flags & MOD_STRICTFP && g->compiler->options->target < 17)
        flags |= MOD_STRICTFP;
    else
        flags &= ~(uint32_t)MOD_STRICTFP;
    return flags;
}

void write_method_info(Gen *g, Bytes *out, MethodNode *m, Code *code) {
    bytes_u2(out, method_flags(g, m->sym));
    bytes_u2(out, pool_utf8(&g->pool, m->sym->name));
    bytes_u2(out, pool_utf8(&g->pool, gen_method_descriptor(g, m->sym)));
    uint32_t count_at = out->length;
    uint16_t count = 0;
    bytes_u2(out, 0);
    if (code) {
        write_code(g, code, out);
        count++;
    }
    count += write_exceptions(g, out, m->sym);
    count += write_annotation_default(g, out, m);
    count += write_method_parameters(g, out, m);
    count += write_member_attributes(g, out, m->sym);
    if (!(m->sym->flags & FLAG_LAMBDA_METHOD))
        count += write_parameter_annotations(g, out, m);
    bytes_set_u2(out->data + count_at, count);
}

static uint16_t constant_index(Gen *g, const Constant *k) {
    switch (k->kind) {
    case CONST_INT: return pool_int(&g->pool, k->i);
    case CONST_LONG: return pool_long(&g->pool, k->l);
    case CONST_FLOAT: return pool_float(&g->pool, k->f);
    case CONST_DOUBLE: return pool_double(&g->pool, k->d);
    default: return pool_add_string(&g->pool, name_intern(&g->compiler->names, k->s.text, k->s.len));
    }
}

static void write_field_info(Gen *g, Bytes *out, VarNode *v) {
    Symbol *s = v->sym;
    bytes_u2(out, s->flags & 0x50df);
    bytes_u2(out, pool_utf8(&g->pool, s->name));
    bytes_u2(out, pool_utf8(&g->pool, gen_descriptor(g, s->type)));
    uint32_t count_at = out->length;
    uint16_t count = 0;
    bytes_u2(out, 0);
    if (s->constant) {
        if (s->constant->kind == CONST_STRING && s->constant->s.len > 65535)
            gen_error(g, v->init ? v->init->pos : v->head.pos, "constant string too long");
        uint32_t at = attribute_begin(g, out, "ConstantValue");
        bytes_u2(out, constant_index(g, s->constant));
        attribute_end(out, at);
        count++;
    }
    count += write_member_attributes(g, out, s);
    bytes_set_u2(out->data + count_at, count);
}

static void write_supertypes(Gen *g, Bytes *out) {
    Symbol *s = g->class_symbol;
    bool has_super = s->superclass && s->superclass->kind == TYPE_CLASS;
    Type *super = has_super ? s->superclass : NULL;
    if (!super && s->flags & 0x0200)
        super = type_known(g->compiler, KNOWN_Object);
    bytes_u2(out, gen_symbol_index(g, s));
    bytes_u2(out, super ? gen_class_index(g, super) : 0);
    bytes_u2(out, (uint32_t)s->superinterfaces.count);
    for (int i = 0; i < s->superinterfaces.count; i++)
        bytes_u2(out, gen_class_index(g, s->superinterfaces.items[i]));
}

static uint32_t class_flags(const Symbol *s) {
    uint64_t flags = s->flags;
    if (flags & MOD_PROTECTED)
        flags |= MOD_PUBLIC;
    flags &= CLASS_FLAGS;
    if (!(flags & 0x0200))
        flags |= ACC_SUPER;
    return (uint32_t)flags;
}

static void write_members(Gen *g, Bytes *out, Code **codes) {
    uint32_t fields = 0, methods = 0;
    NODES(g->cls->members, m) {
        fields += m->kind == NODE_VAR;
        methods += m->kind == NODE_METHOD;
    }
    if (fields > 65535 || methods > 65535)
        gen_error(g, g->cls->head.pos, fields > 65535 ? "too many fields" : "too many methods");
    bytes_u2(out, fields);
    NODES(g->cls->members, m)
        if (m->kind == NODE_VAR)
            write_field_info(g, out, as_var(m));
    bytes_u2(out, methods);
    NODES(g->cls->members, m)
        if (m->kind == NODE_METHOD)
            write_method_info(g, out, as_method(m), codes[m_i]);
}

void write_class_file(Gen *g, Code **codes) {
    Bytes body = {.arena = g->arena}, file = {.arena = g->arena};
    bool module = g->cls->unit->module && g->class_symbol->kind == SYMBOL_MODULE;
    bytes_u2(&body, module ? 0x8000 : class_flags(g->class_symbol));
    write_supertypes(g, &body);
    gen_enter_own_classes(g);
    write_members(g, &body, codes);
    uint32_t count_at = body.length;
    bytes_u2(&body, 0);
    uint16_t count = write_class_attributes(g, &body);
    bytes_set_u2(body.data + count_at, count);
    if (g->pool.overflow)
        gen_error(g, g->cls->head.pos, "too many constants");
    if (g->pool.too_long && !g->failed)
        gen_error(g, g->cls->head.pos,
                  arena_printf(g->arena, "UTF8 representation for string \"%.20s...\" is too long for the constant pool",
                               g->pool.too_long->text));
    if (g->failed)
        return;
    bytes_u4(&file, 0xCAFEBABE);
    bytes_u2(&file, g->compiler->options->enable_preview ? 65535 : 0);
    bytes_u2(&file, 44u + (uint32_t)g->compiler->options->target);
    bytes_u2(&file, g->pool.count);
    bytes_add(&file, g->pool.bytes.data, g->pool.bytes.length);
    bytes_add(&file, body.data, body.length);
    if (!write_class(g->compiler, g->cls, file.data, file.length))
        g->failed = true;
}

bool write_class(Compiler *c, ClassNode *cls, const uint8_t *bytes, size_t length) {
    return c->sink(c->sink_context, cls->sym->binary_name->text, bytes, length);
}
