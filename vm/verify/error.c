/* error.c: what a failed verification says: the message, and below it where, why, the frames and the code. */
#include "verify/internal.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- Pieces ---- */

static void print_name(FILE *out, Utf8 name, bool external)
{
    for (unsigned i = 0; i < name.length; i++)
        fputc(external && name.text[i] == '/' ? '.' : name.text[i], out);
}

static void print_type(FILE *out, const Verifier *v, VType t)
{
    static const char *const names[] = {
        [V_TOP] = "top", [V_INTEGER] = "integer", [V_FLOAT] = "float", [V_DOUBLE] = "double", [V_LONG] = "long",
        [V_NULL] = "null", [V_UNINITIALIZED_THIS] = "uninitializedThis", [V_LONG_2ND] = "long_2nd",
        [V_DOUBLE_2ND] = "double_2nd", [V_RETURN_ADDRESS] = "returnAddress", [V_REFERENCE] = "reference type",
        [V_CATEGORY1] = "category1 type", [V_CATEGORY2] = "category2 type", [V_CATEGORY2_2ND] = "category2_2nd type",
    };
    if (v_kind(t) == V_OBJECT) {
        fputc('\'', out);
        print_name(out, verify_name(v, t), false);
        fputc('\'', out);
    } else if (v_kind(t) == V_UNINITIALIZED) {
        fprintf(out, "uninitialized %u", v_payload(t));
    } else {
        fputs(names[v_kind(t)], out);
    }
}

static void print_source(FILE *out, const Verifier *v, const VSource *s, bool is_map)
{
    const char *frame = is_map ? "stack map" : "current frame";
    print_type(out, v, s->type);
    if (s->origin == FROM_STACK)
        fprintf(out, " (%s, stack[%u])", frame, s->index);
    else if (s->origin == FROM_LOCALS)
        fprintf(out, " (%s, locals[%u])", frame, s->index);
    else if (s->origin == FROM_SIGNATURE)
        fputs(" (from method signature)", out);
    else if (s->origin == FROM_POOL)
        fprintf(out, " (constant pool %u)", s->index);
}

static void print_types(FILE *out, const Verifier *v, const char *label, const VType *types, unsigned count)
{
    fprintf(out, "    %s: {", label);
    for (unsigned i = 0; i < count; i++) {
        fputs(i == 0 ? " " : ", ", out);
        print_type(out, v, types[i]);
    }
    fputs(" }\n", out);
}

static void print_frame(FILE *out, const Verifier *v, const char *title, const VFrame *f)
{
    fprintf(out, "  %s:\n    bci: @%u\n    flags: {%s }\n", title, f->bci, f->this_uninit ? " flagThisUninit" : "");
    print_types(out, v, "locals", f->locals, f->locals_size);
    print_types(out, v, "stack", f->stack, f == &v->now && v->shown > f->stack_size ? v->shown : f->stack_size);
}

static void print_location(FILE *out, const Verifier *v, uint32_t bci)
{
    fputs("Exception Details:\n  Location:\n    ", out);
    print_name(out, classfile_class_name(v->cf, v->cf->this_class), false);
    fputc('.', out);
    print_name(out, classfile_utf8(v->cf, v->m->name), false);
    print_name(out, classfile_utf8(v->cf, v->m->descriptor), false);
    const char *name = "<invalid>";
    if (bci < v->m->code_length)
        name = v->m->code[bci] < OPCODE_COUNT ? bytecode_info[v->m->code[bci]].name : "<illegal>";
    fprintf(out, " @%u: %s\n", bci, name);
}

static void print_reason(FILE *out, const Verifier *v, const VContext *why)
{
    static const char *const texts[] = {
#define REASON(id, text) [REASON_##id] = text,
#include "verify/reasons.def"
#undef REASON
    };
    fputs("  Reason:\n    ", out);
    if (why->reason == REASON_TYPE && why->expected.given) {
        fputs("Type ", out);
        print_source(out, v, &why->got, false);
        fputs(" is not assignable to ", out);
        print_source(out, v, &why->expected, why->expected.frame != NULL);
    } else if (why->reason == REASON_TYPE) {
        fputs("Invalid type: ", out);
        print_source(out, v, &why->got, false);
    } else {
        fprintf(out, texts[why->reason], why->index);
    }
    fputc('\n', out);
}

/* ---- The method ---- */

static void print_bytecode(FILE *out, const MethodInfo *m)
{
    fputs("  Bytecode:\n", out);
    for (uint32_t line = 0; line <= m->code_length; line += 16) { /* an empty last line behind a full one, as HotSpot has it */
        fprintf(out, "    %07x:", line);
        for (uint32_t i = line; i < line + 16; i++) {
            if (i % 2 == 0)
                fputc(' ', out);
            if (i < m->code_length)
                fprintf(out, "%02x", m->code[i]);
            else
                fputs("  ", out);
        }
        fputs("\n", out);
    }
}

static void print_handlers(FILE *out, const MethodInfo *m)
{
    if (m->handler_count > 0)
        fputs("  Exception Handler Table:\n", out);
    for (unsigned i = 0; i < m->handler_count; i++) {
        Handler h = method_handler(m, i);
        fprintf(out, "    bci [%u, %u] => handler: %u\n", h.start, h.end, h.handler);
    }
}

static void print_map_types(FILE *out, Bytes *in, unsigned count)
{
    static const char *const names[] = {"Top", "Integer", "Float", "Double", "Long", "Null", "UninitializedThis"};
    for (unsigned i = 0; i < count && !in->failed; i++) {
        unsigned tag = bytes_u1(in);
        if (i > 0)
            fputc(',', out);
        if (tag < V_OBJECT)
            fputs(names[tag], out);
        else if (tag == V_OBJECT)
            fprintf(out, "Object[#%u]", bytes_u2(in));
        else if (tag == V_UNINITIALIZED)
            fprintf(out, "Uninitialized[#%u]", bytes_u2(in));
        else
            in->failed = true;
    }
}

static void print_map_frame(FILE *out, Bytes *in, int64_t *bci)
{
    unsigned tag = bytes_u1(in);
    unsigned delta = tag < 128 ? tag % 64 : bytes_u2(in);
    *bci += delta + 1;
    if (tag < 64 || tag == 251) {
        fprintf(out, "    same_frame%s(@%" PRId64, tag == 251 ? "_extended" : "", *bci);
    } else if (tag < 128 || tag == 247) {
        fprintf(out, "    same_locals_1_stack_item_frame%s(@%" PRId64 ",", tag == 247 ? "_extended" : "", *bci);
        print_map_types(out, in, 1);
    } else if (tag < 247) {
        in->failed = true;
        return;
    } else if (tag < 251) {
        fprintf(out, "    chop_frame(@%" PRId64 ",%u", *bci, 251 - tag);
    } else if (tag < 255) {
        fprintf(out, "    append_frame(@%" PRId64 ",", *bci);
        print_map_types(out, in, tag - 251);
    } else {
        fprintf(out, "    full_frame(@%" PRId64 ",{", *bci);
        print_map_types(out, in, bytes_u2(in));
        fputs("},{", out);
        print_map_types(out, in, bytes_u2(in));
        fputs("}", out);
    }
    fputs(")\n", out);
}

static void print_map(FILE *out, const Verifier *v)
{
    Attribute a;
    if (!attribute_find(v->cf, v->m->code_attributes, ATTRIBUTE_StackMapTable, &a))
        return;
    Bytes in = attribute_bytes(&a);
    int64_t bci = -1;
    fputs("  Stackmap Table:\n", out);
    for (unsigned left = bytes_u2(&in); left > 0 && !in.failed; left--)
        print_map_frame(out, &in, &bci);
}

/* ---- Failing ---- */

static FILE *open_text(Verifier *v, size_t *length)
{
    FILE *out = open_memstream(&v->error->text, length);
    if (out == NULL)
        longjmp(v->out_of_memory, 1);
    return out;
}

VSource source_of(VType t, VOrigin origin, uint32_t index, const VFrame *frame)
{
    return (VSource){true, t, origin, index, frame};
}

bool verify_fail(Verifier *v, const VContext *why, const char *format, ...)
{
    size_t length;
    FILE *out = open_text(v, &length);
    va_list args;
    va_start(args, format);
    vfprintf(out, format, args);
    va_end(args);
    fputc('\n', out);
    print_location(out, v, why->bci);
    print_reason(out, v, why);
    if (why->got.frame != NULL)
        print_frame(out, v, "Current Frame", why->got.frame);
    if (why->expected.frame != NULL)
        print_frame(out, v, "Stackmap Frame", why->expected.frame);
    print_bytecode(out, v->m);
    print_handlers(out, v->m);
    print_map(out, v);
    fclose(out);
    v->error->fault = VERIFY_FAULT_VERIFY;
    return false;
}

bool verify_fail_old(Verifier *v, const char *format, ...)
{
    size_t length;
    FILE *out = open_text(v, &length);
    fputs("(class: ", out);
    print_name(out, classfile_class_name(v->cf, v->cf->this_class), false);
    fputs(", method: ", out);
    print_name(out, classfile_utf8(v->cf, v->m->name), false);
    fputs(" signature: ", out);
    print_name(out, classfile_utf8(v->cf, v->m->descriptor), false);
    fputs(") ", out);
    va_list args;
    va_start(args, format);
    vfprintf(out, format, args);
    va_end(args);
    fclose(out);
    v->error->fault = VERIFY_FAULT_VERIFY;
    return false;
}

bool verify_fail_here(Verifier *v, const char *format, ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (v->is_old)
        return verify_fail_old(v, "%s", text);
    VContext why = {.reason = REASON_BYTECODE, .bci = v->now.bci};
    return verify_fail(v, &why, "%s", text);
}

static const char *print_external_type(FILE *out, const char *at, const char *end)
{
    static const char *const primitives[128] = {['B'] = "byte", ['C'] = "char", ['D'] = "double", ['F'] = "float",
        ['I'] = "int", ['J'] = "long", ['S'] = "short", ['Z'] = "boolean", ['V'] = "void"};
    unsigned dimensions = 0;
    for (; at < end && *at == '['; at++)
        dimensions++;
    if (at < end && *at == 'L')
        for (at++; at < end && *at != ';'; at++)
            fputc(*at == '/' ? '.' : *at, out);
    else if (at < end && (uint8_t)*at < 128 && primitives[(uint8_t)*at] != NULL)
        fputs(primitives[(uint8_t)*at], out);
    while (dimensions-- > 0)
        fputs("[]", out);
    return at < end ? at + 1 : end;
}

/* "int Main.parse(java.lang.String)" */
static void print_external_method(FILE *out, const Verifier *v)
{
    Utf8 d = classfile_utf8(v->cf, v->m->descriptor);
    const char *end = d.text + d.length, *at = end;
    while (at > d.text && at[-1] != ')')
        at--;
    print_external_type(out, at, end);
    fputc(' ', out);
    print_name(out, classfile_class_name(v->cf, v->cf->this_class), true);
    fputc('.', out);
    print_name(out, classfile_utf8(v->cf, v->m->name), false);
    fputc('(', out);
    for (at = d.text + 1; at < end && *at != ')';) {
        at = print_external_type(out, at, end);
        if (at < end && *at != ')')
            fputs(", ", out);
    }
    fputc(')', out);
}

bool verify_fail_format(Verifier *v, bool in_method, const char *format, ...)
{
    size_t length;
    FILE *out = open_text(v, &length);
    va_list args;
    va_start(args, format);
    vfprintf(out, format, args);
    va_end(args);
    if (in_method) {
        fputs(" in method '", out);
        print_external_method(out, v);
        fputc('\'', out);
    }
    fclose(out);
    v->error->fault = VERIFY_FAULT_FORMAT;
    return false;
}
