/* code.c: the Code attribute and what hangs on it (JVMS 4.7.3, 4.7.12 - 4.7.14). */
#include "classfile/parser.h"

enum { MAX_CODE_LENGTH = 65535 };

static bool check_handlers(Parser *p, const MethodInfo *m)
{
    for (unsigned i = 0; i < m->handler_count; i++) {
        Handler h = method_handler(m, i);
        CHECK(p, h.start < h.end && h.end <= m->code_length,
              "Illegal exception table range in class file %s", p->name);
        CHECK(p, h.handler < m->code_length, "Illegal exception table handler in class file %s",
              p->name);
        CHECK(p, h.catch_type == 0 || classfile_tag(p->cf, h.catch_type) == CONSTANT_Class,
              "Catch type in exception table has bad constant type in class file %s", p->name);
    }
    return true;
}

static bool check_line_numbers(Parser *p, const MethodInfo *m, const Attribute *a)
{
    Bytes in = parser_rest(p, a);
    unsigned count = bytes_u2(&in);
    CHECK(p, !in.failed, "Truncated class file");
    CHECK(p, a->length == 2 + 4 * count,
          "LineNumberTable attribute has wrong length in class file %s", p->name);
    CHECK(p, !p->overrun, "Truncated class file");
    for (unsigned i = 0; i < count; i++)
        CHECK(p, get_u2(a->data + 2 + 4 * i) < m->code_length,
              "Invalid pc in LineNumberTable in class file %s", p->name);
    return true;
}

/* One row of LocalVariableTable or LocalVariableTypeTable. */
static bool check_local(Parser *p, const MethodInfo *m, const uint8_t *row, const char *table)
{
    unsigned start = get_u2(row), length = get_u2(row + 2), name = get_u2(row + 4),
             type = get_u2(row + 6);
    CHECK(p, start < m->code_length, "Invalid start_pc %u in %s in class file %s", start, table,
          p->name);
    CHECK(p, start + length <= m->code_length, "Invalid length %u in %s in class file %s", length,
          table, p->name);
    CHECK(p, classfile_tag(p->cf, name) == CONSTANT_Utf8,
          "Name index %u in %s has bad constant type in class file %s", name, table, p->name);
    Utf8 n = classfile_utf8(p->cf, name), d = classfile_utf8(p->cf, type);
    CHECK(p, d.text != NULL, "Signature index %u in %s has bad constant type in class file %s",
          type, table, p->name);
    CHECK(p, name_is_legal_field(n, p->cf->major), "Illegal field name \"%.*s\" in class %s",
          n.length, n.text, p->name);
    unsigned index = get_u2(row + 8);
    if (table[13] == 'T' &&
        table[14] == 'a') { /* LocalVariableTable: descriptors, not generic signatures */
        if (!check_field_signature(p, n, d))
            return false;
        index += d.text[0] == 'J' || d.text[0] == 'D';
    }
    CHECK(p, index < m->max_locals, "Invalid index %u in %s in class file %s", index, table,
          p->name);
    return true;
}

static bool check_locals(Parser *p, const MethodInfo *m, const Attribute *a, const char *table)
{
    Bytes in = parser_rest(p, a);
    unsigned count = bytes_u2(&in);
    CHECK(p, !in.failed, "Truncated class file");
    CHECK(p, a->length == 2 + 10 * count, "%s has wrong length in class file %s", table, p->name);
    CHECK(p, !p->overrun, "Truncated class file");
    if (!p->verify)
        return true;
    for (unsigned i = 0; i < count; i++)
        if (!check_local(p, m, a->data + 2 + 10 * i, table))
            return false;
    return true;
}

/* A variable's identity for finding duplicates: name, place and slot. */
static uint32_t local_key(const uint8_t *row)
{
    return (get_u2(row) * 65537u + get_u2(row + 2)) * 31u + get_u2(row + 8);
}

/* Adds the rows of a LocalVariableTable, or looks up those of a LocalVariableTypeTable, in the set.
 */
static bool match_rows(Parser *p, const Attribute *a, PairSet *known, PairSet *own,
                       const char *table)
{
    for (unsigned i = 0; i < get_u2(a->data); i++) {
        const uint8_t *row = a->data + 2 + 10 * i;
        Utf8 name = classfile_utf8(p->cf, get_u2(row + 4));
        Utf8 place = {(const char *)row, 4};
        CHECK(p, pairset_add(own, name, place, local_key(row)),
              "Duplicated %s attribute entry for '%.*s' in class file %s", table, name.length,
              name.text, p->name);
        CHECK(p, known == NULL || pairset_has(known, name, place, local_key(row)),
              "LVTT entry for '%.*s' in class file %s does not match any LVT entry", name.length,
              name.text, p->name);
    }
    return true;
}

/* No variable twice, and each typed one known (JVMS 4.7.14). */
static bool match_locals(Parser *p, const MethodInfo *m)
{
    AttributeWalk w = attribute_walk(p->cf, m->code_attributes);
    size_t rows[2] = {0, 0};
    Attribute a;
    while (attribute_next(&w, &a))
        if (a.kind == ATTRIBUTE_LocalVariableTable || a.kind == ATTRIBUTE_LocalVariableTypeTable)
            rows[a.kind == ATTRIBUTE_LocalVariableTypeTable] += get_u2(a.data);
    if (rows[1] == 0 && rows[0] < 2)
        return true;
    PairSet variables, types;
    if (!pairset_init(&variables, rows[0]))
        return parser_fail(p, FAULT_MEMORY, "class file");
    if (!pairset_init(&types, rows[1])) {
        pairset_free(&variables);
        return parser_fail(p, FAULT_MEMORY, "class file");
    }
    bool ok = true;
    for (int pass = 0; pass < 2; pass++) {
        AttributeKind kind =
            pass == 0 ? ATTRIBUTE_LocalVariableTable : ATTRIBUTE_LocalVariableTypeTable;
        w = attribute_walk(p->cf, m->code_attributes);
        while (ok && attribute_next(&w, &a))
            if (a.kind == kind)
                ok = match_rows(p, &a, pass == 0 ? NULL : &variables,
                                pass == 0 ? &variables : &types,
                                pass == 0 ? "LocalVariableTable" : "LocalVariableTypeTable");
    }
    pairset_free(&variables);
    pairset_free(&types);
    return ok;
}

static bool parse_code_attribute(Parser *p, const MethodInfo *m, const Attribute *a,
                                 bool *stack_map, bool *locals)
{
    switch (a->kind) {
    case ATTRIBUTE_LineNumberTable:
        return check_line_numbers(p, m, a);
    case ATTRIBUTE_LocalVariableTable:
        *locals = true;
        return check_locals(p, m, a, "LocalVariableTable");
    case ATTRIBUTE_LocalVariableTypeTable:
        *locals = true;
        return p->cf->major < 49 || check_locals(p, m, a, "LocalVariableTypeTable");
    case ATTRIBUTE_StackMapTable:
        CHECK(p, p->cf->major < 50 || !*stack_map,
              "Multiple StackMapTable attributes in class file %s", p->name);
        *stack_map = true;
        return true;
    default:
        return true;
    }
}

/* Reads the attributes through p->in, narrowed to the Code attribute by the caller. */
static bool parse_code_attributes(Parser *p, MethodInfo *m)
{
    bool stack_map = false, locals = false;
    MORE(p, 2);
    m->code_attributes = p->in.p;
    for (unsigned left = bytes_u2(&p->in); left > 0; left--) {
        Attribute a;
        if (!parse_attribute_header(p, "Invalid code attribute name index %u in class file %s",
                                    true, &a) ||
            !parse_code_attribute(p, m, &a, &stack_map, &locals))
            return false;
    }
    return !p->verify || !locals || p->cf->major < 49 || match_locals(p, m);
}

bool parse_code(Parser *p, MethodInfo *m, const Attribute *a)
{
    /* HotSpot reads on behind a Code attribute that is too short and complains about its length at
     * the end. */
    Bytes rest = p->in;
    p->in = parser_rest(p, a);
    MORE(p, 8);
    m->max_stack = bytes_u2(&p->in);
    m->max_locals = bytes_u2(&p->in);
    m->code_length = bytes_u4(&p->in);
    if (p->verify)
        CHECK(p, m->arg_slots <= m->max_locals, "Arguments can't fit into locals in class file %s",
              p->name);
    CHECK(p, m->code_length > 0 && m->code_length <= MAX_CODE_LENGTH,
          "Invalid method Code length %u in class file %s", m->code_length, p->name);
    MORE(p, m->code_length + 2);
    m->code = bytes_take(&p->in, m->code_length);
    m->handler_count = bytes_u2(&p->in);
    MORE(p, m->handler_count * 8u);
    m->handlers = bytes_take(&p->in, m->handler_count * 8u);
    if (!check_handlers(p, m) || !parse_code_attributes(p, m))
        return false;
    CHECK(p, (size_t)(p->in.p - a->data) == a->length,
          "Code segment has wrong length in class file %s", p->name);
    p->in = rest;
    return true;
}

/* ---- Lines and locals, looked up when somebody asks ---- */

int method_line_number(const ClassFile *cf, const MethodInfo *m, uint32_t bci)
{
    if (m->code == NULL)
        return -1;
    AttributeWalk w = attribute_walk(cf, m->code_attributes);
    Attribute a;
    int line = -1;
    uint32_t best = 0;
    while (attribute_next(&w, &a)) {
        if (a.kind != ATTRIBUTE_LineNumberTable)
            continue;
        for (unsigned i = 0; i < get_u2(a.data); i++) {
            uint32_t start = get_u2(a.data + 2 + 4 * i);
            if (start ==
                bci) /* HotSpot takes the first exact match, otherwise the nearest start before */
                return get_u2(a.data + 4 + 4 * i);
            if (start < bci && start >= best) {
                best = start;
                line = get_u2(a.data + 4 + 4 * i);
            }
        }
    }
    return line;
}

Utf8 method_local_variable(const ClassFile *cf, const MethodInfo *m, uint32_t bci, unsigned slot,
                           Utf8 *descriptor)
{
    Attribute a;
    if (m->code == NULL ||
        !attribute_find(cf, m->code_attributes, ATTRIBUTE_LocalVariableTable, &a))
        return (Utf8){NULL, 0};
    for (unsigned i = 0; i < get_u2(a.data); i++) {
        const uint8_t *row = a.data + 2 + 10 * i;
        uint32_t start = get_u2(row);
        if (get_u2(row + 8) != slot || bci < start || bci >= start + get_u2(row + 2))
            continue;
        if (descriptor != NULL)
            *descriptor = classfile_utf8(cf, get_u2(row + 6));
        return classfile_utf8(cf, get_u2(row + 4));
    }
    return (Utf8){NULL, 0};
}
