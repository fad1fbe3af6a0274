/* attribute.c: attributes (JVMS 4.7). Those that edits and tests need are structured; any other is bytes. */
#include <string.h>

#include "assemble/assemble.h"
#include "classfile/classfile.h"

typedef void AttributeParser(Assembly *a, Buffer *b);

static void one_utf8(Assembly *a, Buffer *b)
{
    buffer_put_u2(a, b, pool_utf8_operand(a, "a string"));
    text_end_of_line(a);
}

static void one_class(Assembly *a, Buffer *b)
{
    buffer_put_u2(a, b, pool_class_operand(a));
    text_end_of_line(a);
}

static void one_constant(Assembly *a, Buffer *b)
{
    buffer_put_u2(a, b, pool_constant_operand(a));
    text_end_of_line(a);
}

static void nothing(Assembly *a, Buffer *b)
{
    (void)b;
    text_end_of_line(a);
}

static void class_list(Assembly *a, Buffer *b)
{
    size_t at = b->length;
    unsigned count = 0;
    buffer_put_u2(a, b, 0);
    for (; text_peek(a) != NULL; count++)
        buffer_put_u2(a, b, pool_class_operand(a));
    buffer_set_u2(b, at, count);
}

static void enclosing_method(Assembly *a, Buffer *b)
{
    buffer_put_u2(a, b, pool_class_operand(a));
    unsigned method = 0;
    if (text_peek(a) != NULL) {
        const Token *t = text_peek(a);
        if (!t->quoted && t->text[0] == '#' && a->at + 1 == a->count) {
            method = pool_utf8_operand(a, "a method");
        } else {
            unsigned name = pool_utf8_operand(a, "a name"), type = pool_utf8_operand(a, "a descriptor");
            method = pool_intern(a, CONSTANT_NameAndType,
                                 (uint8_t[]){(uint8_t)(name >> 8), (uint8_t)name, (uint8_t)(type >> 8), (uint8_t)type}, 4);
        }
    }
    buffer_put_u2(a, b, method);
    text_end_of_line(a);
}

/* Rows of a block, counted in two bytes. */
static void rows(Assembly *a, Buffer *b, const char *word, void (*row)(Assembly *, Buffer *))
{
    size_t at = b->length;
    unsigned count = 0;
    buffer_put_u2(a, b, 0);
    if (text_opens_block(a))
        while (text_next_in_block(a)) {
            if (!text_accept(a, word))
                text_fail(a, "'%s' expected", word);
            row(a, b);
            if (++count > 65535)
                text_fail(a, "more than 65535 rows");
        }
    buffer_set_u2(b, at, count);
}

static void inner_row(Assembly *a, Buffer *b)
{
    unsigned access = assemble_access(a);
    buffer_put_u2(a, b, pool_class_operand(a));
    buffer_put_u2(a, b, pool_class_operand(a));
    buffer_put_u2(a, b, pool_utf8_operand(a, "a simple name"));
    buffer_put_u2(a, b, access);
    text_end_of_line(a);
}

static void inner_classes(Assembly *a, Buffer *b) { rows(a, b, "inner", inner_row); }

static void bootstrap_row(Assembly *a, Buffer *b)
{
    buffer_put_u2(a, b, pool_handle_operand(a));
    size_t at = b->length;
    unsigned count = 0;
    buffer_put_u2(a, b, 0);
    if (!text_opens_block(a)) {
        buffer_set_u2(b, at, 0);
        return;
    }
    while (text_next_in_block(a)) {
        buffer_put_u2(a, b, pool_constant_operand(a));
        text_end_of_line(a);
        count++;
    }
    buffer_set_u2(b, at, count);
}

static void bootstrap_methods(Assembly *a, Buffer *b) { rows(a, b, "bootstrap", bootstrap_row); }

static void component_row(Assembly *a, Buffer *b)
{
    buffer_put_u2(a, b, pool_utf8_operand(a, "a name"));
    buffer_put_u2(a, b, pool_utf8_operand(a, "a descriptor"));
    size_t at = b->length;
    unsigned count = 0;
    buffer_put_u2(a, b, 0);
    if (text_opens_block(a))
        while (text_next_in_block(a)) {
            if (!text_accept(a, "attribute"))
                text_fail(a, "'attribute' expected");
            assemble_attribute(a, b);
            count++;
        }
    buffer_set_u2(b, at, count);
}

static void record(Assembly *a, Buffer *b) { rows(a, b, "component", component_row); }

static void parameter_row(Assembly *a, Buffer *b)
{
    unsigned access = assemble_access(a);
    buffer_put_u2(a, b, pool_utf8_operand(a, "a name"));
    buffer_put_u2(a, b, access);
    text_end_of_line(a);
}

/* Counted in one byte. */
static void method_parameters(Assembly *a, Buffer *b)
{
    Buffer list = {0};
    rows(a, &list, "parameter", parameter_row);
    buffer_put_u1(a, b, list.data[1]);
    buffer_put_bytes(a, b, list.data + 2, list.length - 2);
}

/* -- Within Code -- */

static void line_row(Assembly *a, Buffer *b)
{
    unsigned line = (unsigned)text_number(a, "a line number", 0, 65535);
    buffer_put_u2(a, b, assemble_label(a));
    buffer_put_u2(a, b, line);
    text_end_of_line(a);
}

static void line_numbers(Assembly *a, Buffer *b) { rows(a, b, "line", line_row); }

static void variable_row(Assembly *a, Buffer *b)
{
    uint32_t start = assemble_label(a), end = assemble_label(a);
    buffer_put_u2(a, b, start);
    buffer_put_u2(a, b, end - start);
    buffer_put_u2(a, b, pool_utf8_operand(a, "a name"));
    buffer_put_u2(a, b, pool_utf8_operand(a, "a type"));
    buffer_put_u2(a, b, (unsigned)text_number(a, "a slot", 0, 65535));
    text_end_of_line(a);
}

static void variables(Assembly *a, Buffer *b) { rows(a, b, "var", variable_row); }

static const char *const verification_types[] = {"top", "int", "float", "double", "long", "null", "uninitializedThis"};

static void verification_type(Assembly *a, Buffer *b)
{
    for (unsigned i = 0; i < 7; i++)
        if (text_accept(a, verification_types[i])) {
            buffer_put_u1(a, b, i);
            return;
        }
    if (text_accept(a, "object")) {
        buffer_put_u1(a, b, 7);
        buffer_put_u2(a, b, pool_class_operand(a));
    } else if (text_accept(a, "uninitialized")) {
        buffer_put_u1(a, b, 8);
        buffer_put_u2(a, b, assemble_label(a));
    } else {
        text_fail(a, "a verification type expected instead of '%s'", text_take(a, "a verification type")->text);
    }
}

static unsigned verification_list(Assembly *a, Buffer *b, const char *until)
{
    unsigned n = 0;
    for (; text_peek(a) != NULL && !(until != NULL && text_peek_is(a, until)); n++)
        verification_type(a, b);
    return n;
}

static void full_frame(Assembly *a, Buffer *b, unsigned delta)
{
    buffer_put_u1(a, b, 255);
    buffer_put_u2(a, b, delta);
    size_t at = b->length;
    buffer_put_u2(a, b, 0);
    buffer_set_u2(b, at, verification_list(a, b, "stack"));
    text_accept(a, "stack");
    at = b->length;
    buffer_put_u2(a, b, 0);
    buffer_set_u2(b, at, verification_list(a, b, NULL));
}

static void frame(Assembly *a, Buffer *b, unsigned delta)
{
    if (text_accept(a, "same")) {
        buffer_put_u1(a, b, delta < 64 ? delta : 251);
        if (delta >= 64)
            buffer_put_u2(a, b, delta);
    } else if (text_accept(a, "same1")) {
        buffer_put_u1(a, b, delta < 64 ? 64 + delta : 247);
        if (delta >= 64)
            buffer_put_u2(a, b, delta);
        verification_type(a, b);
    } else if (text_accept(a, "chop")) {
        buffer_put_u1(a, b, 251 - (unsigned)text_number(a, "a number of locals", 1, 3));
        buffer_put_u2(a, b, delta);
    } else if (text_accept(a, "append")) {
        size_t at = b->length;
        buffer_put_u1(a, b, 0);
        buffer_put_u2(a, b, delta);
        unsigned n = verification_list(a, b, NULL);
        if (n < 1 || n > 3)
            text_fail(a, "one to three types can be appended");
        b->data[at] = (uint8_t)(251 + n);
    } else if (text_accept(a, "full")) {
        full_frame(a, b, delta);
    } else {
        text_fail(a, "same, same1, chop, append or full expected");
    }
    text_end_of_line(a);
}

static void stack_map(Assembly *a, Buffer *b)
{
    size_t at = b->length;
    unsigned count = 0;
    uint32_t previous = 0;
    buffer_put_u2(a, b, 0);
    if (text_opens_block(a))
        while (text_next_in_block(a)) {
            if (!text_accept(a, "frame"))
                text_fail(a, "'frame' expected");
            uint32_t pc = assemble_label(a);
            if (count > 0 && pc <= previous)
                text_fail(a, "frames must ascend");
            frame(a, b, count == 0 ? pc : pc - previous - 1);
            previous = pc;
            count++;
        }
    buffer_set_u2(b, at, count);
}

/* -- All -- */

static const struct {
    const char *name;
    AttributeParser *parse;
    bool in_code;
} structured[] = {
    {"ConstantValue", one_constant, false},
    {"Signature", one_utf8, false},
    {"SourceFile", one_utf8, false},
    {"NestHost", one_class, false},
    {"Exceptions", class_list, false},
    {"NestMembers", class_list, false},
    {"PermittedSubclasses", class_list, false},
    {"Deprecated", nothing, false},
    {"Synthetic", nothing, false},
    {"EnclosingMethod", enclosing_method, false},
    {"InnerClasses", inner_classes, false},
    {"BootstrapMethods", bootstrap_methods, false},
    {"Record", record, false},
    {"MethodParameters", method_parameters, false},
    {"LineNumberTable", line_numbers, true},
    {"LocalVariableTable", variables, true},
    {"LocalVariableTypeTable", variables, true},
    {"StackMapTable", stack_map, true},
};

static AttributeParser *parser_of(const PoolEntry *name, bool in_code)
{
    for (size_t i = 0; name != NULL && i < sizeof structured / sizeof structured[0]; i++)
        if (strlen(structured[i].name) == name->length && structured[i].in_code == in_code &&
            memcmp(structured[i].name, name->data, name->length) == 0)
            return structured[i].parse;
    return NULL;
}

void assemble_attribute(Assembly *a, Buffer *out)
{
    unsigned name = pool_utf8_operand(a, "the name of an attribute");
    long long claimed = -1;
    buffer_put_u2(a, out, name);
    size_t at = out->length;
    buffer_put_u4(a, out, 0);
    if (text_accept(a, "length"))
        claimed = text_number(a, "a length", 0, UINT32_MAX);
    if (text_accept(a, "hex")) {
        buffer_put_hex(a, out);
    } else {
        AttributeParser *parse = parser_of(pool_entry(a, name, CONSTANT_Utf8), a->code != NULL);
        if (parse == NULL)
            text_fail(a, "this attribute can only be written as bytes: attribute NAME hex 0001 ...");
        parse(a, out);
    }
    buffer_set_u4(out, at, claimed >= 0 ? (uint32_t)claimed : (uint32_t)(out->length - at - 4));
}

typedef struct Handlers {
    Buffer bytes;
    unsigned count;
} Handlers;

/* catch START END HANDLER CLASS|any; labels may come later: the rows are read at the end. */
static void parse_catch(Assembly *a, Handlers *h)
{
    buffer_put_u2(a, &h->bytes, assemble_label(a));
    buffer_put_u2(a, &h->bytes, assemble_label(a));
    buffer_put_u2(a, &h->bytes, assemble_label(a));
    buffer_put_u2(a, &h->bytes, text_accept(a, "any") ? 0 : pool_class_operand(a));
    h->count++;
    text_end_of_line(a);
}

/* code stack N locals M { instructions; catch ...; attribute ... } */
void assemble_code(Assembly *a, Buffer *out)
{
    CodeState state = {0};
    Handlers handlers = {0};
    Buffer attributes = {0};
    unsigned attribute_count = 0, stack = 0, locals = 0;
    if (text_accept(a, "stack"))
        stack = (unsigned)text_number(a, "a number of slots", 0, 65535);
    if (text_accept(a, "locals"))
        locals = (unsigned)text_number(a, "a number of slots", 0, 65535);
    if (!text_opens_block(a))
        text_fail(a, "'{' expected");
    a->code = &state;
    bool placed = false;
    while (text_next_in_block(a)) {
        bool table = text_peek_is(a, "catch") || text_peek_is(a, "attribute");
        if (table && !placed)
            assemble_fixups(a);
        placed |= table;
        if (text_accept(a, "catch")) {
            parse_catch(a, &handlers);
        } else if (text_accept(a, "attribute")) {
            assemble_attribute(a, &attributes);
            attribute_count++;
        } else if (placed) {
            text_fail(a, "instructions come before 'catch' and 'attribute'");
        } else {
            assemble_instruction(a);
        }
    }
    if (!placed)
        assemble_fixups(a);
    a->code = NULL;
    buffer_put_u2(a, out, pool_intern(a, CONSTANT_Utf8, "Code", 4));
    buffer_put_u4(a, out, (uint32_t)(12 + state.bytes.length + handlers.bytes.length + attributes.length));
    buffer_put_u2(a, out, stack);
    buffer_put_u2(a, out, locals);
    buffer_put_u4(a, out, (uint32_t)state.bytes.length);
    buffer_put_bytes(a, out, state.bytes.data, state.bytes.length);
    buffer_put_u2(a, out, handlers.count);
    buffer_put_bytes(a, out, handlers.bytes.data, handlers.bytes.length);
    buffer_put_u2(a, out, attribute_count);
    buffer_put_bytes(a, out, attributes.data, attributes.length);
}
