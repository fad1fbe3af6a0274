/* member.c: instructions that name constants, fields and methods (JVMS 4.9, 4.10.1.9). */
#include "verify/internal.h"

#define TAG(name) (1u << CONSTANT_##name)

static unsigned pool_index(const Verifier *v)
{
    const uint8_t *p = v->m->code + v->now.bci;
    return *p == OP_ldc ? p[1] : get_u2(p + 1);
}

bool verify_pool(Verifier *v, unsigned index, uint32_t tags)
{
    Utf8 name = classfile_class_name(v->cf, v->cf->this_class);
    VContext why = {.reason = REASON_POOL, .bci = v->now.bci, .index = index};
    if (index == 0 || index >= v->cf->pool_count) {
        if (v->is_old)
            return verify_fail_old(v, "Illegal constant pool index");
        return verify_fail(v, &why, "Illegal constant pool index %u in class %.*s", index, name.length, name.text);
    }
    if (tags >> classfile_tag(v->cf, index) & 1)
        return true;
    if (v->is_old)
        return verify_fail_old(v, "Illegal type in constant pool");
    return verify_fail(v, &why, "Illegal type at constant pool entry %u in class %.*s", index, name.length, name.text);
}

/* ---- ldc ---- */

static bool push_constant(Verifier *v, unsigned index)
{
    Utf8 name, descriptor;
    switch (classfile_tag(v->cf, index)) {
    case CONSTANT_Integer: return vframe_push(v, V(V_INTEGER));
    case CONSTANT_Float: return vframe_push(v, V(V_FLOAT));
    case CONSTANT_Long: return vframe_push(v, V(V_LONG));
    case CONSTANT_Double: return vframe_push(v, V(V_DOUBLE));
    case CONSTANT_String: return vframe_push(v, verify_object(v, "java/lang/String"));
    case CONSTANT_Class: return vframe_push(v, verify_object(v, "java/lang/Class"));
    case CONSTANT_MethodHandle: return vframe_push(v, verify_object(v, "java/lang/invoke/MethodHandle"));
    case CONSTANT_MethodType: return vframe_push(v, verify_object(v, "java/lang/invoke/MethodType"));
    default: break;
    }
    classfile_name_and_type(v->cf, index, &name, &descriptor);
    const char *at = descriptor.text;
    VType t = verify_descriptor(v, &at, descriptor.text + descriptor.length);
    bool is_long = verify_op(v) == OP_ldc2_w;
    if ((verify_second(t) != V_TOP) != is_long)
        return verify_fail_here(v, "Invalid constant in ldc%s", is_long ? "2_w" : "");
    return vframe_push(v, t);
}

bool verify_load_constant(Verifier *v, uint8_t op)
{
    uint32_t tags = op == OP_ldc2_w ? TAG(Long) | TAG(Double) : TAG(Integer) | TAG(Float) | TAG(String);
    if (op != OP_ldc2_w && v->cf->major >= 49)
        tags |= TAG(Class);
    if (op != OP_ldc2_w && v->cf->major >= 51)
        tags |= TAG(MethodHandle) | TAG(MethodType);
    if (v->cf->major >= 55)
        tags |= TAG(Dynamic);
    unsigned index = pool_index(v);
    return verify_pool(v, index, tags) && push_constant(v, index);
}

/* ---- Fields ---- */

typedef struct Member {
    unsigned index;
    VType owner;
    Utf8 name, descriptor;
} Member;

static Member member_at(Verifier *v, unsigned index)
{
    Member m = {.index = index};
    classfile_name_and_type(v->cf, index, &m.name, &m.descriptor);
    uint16_t owner = classfile_ref_class(v->cf, index);
    if (owner != 0)
        m.owner = verify_named(v, classfile_class_name(v->cf, owner));
    return m;
}

static VerifyAnswer pending(Verifier *v, VerifyAnswer answer)
{
    if (answer == VERIFY_PENDING)
        v->error->fault = VERIFY_FAULT_PENDING;
    return answer;
}

/* A protected member of a superclass in another package is used on objects of this class only (4.10.1.8). */
static bool check_protected(Verifier *v, const Member *m, VType object, bool is_method)
{
    if (verify_is_array(v, m->owner) || object == V_NULL)
        return true;
    VerifyAnswer answer = pending(v, v->world->is_protected(v->world->context, verify_name(v, m->owner), m->name,
                                                            m->descriptor, is_method));
    if (answer == VERIFY_YES)
        answer = verify_assignable(v, object, v->this_type);
    else
        return answer == VERIFY_NO;
    if (answer != VERIFY_NO)
        return answer == VERIFY_YES;
    if (is_method && verify_is_array(v, object) && utf8_equals(m->name, "clone"))
        return true; /* arrays have a public clone */
    if (v->is_old)
        return verify_fail_old(v, "Bad access to protected data");
    VContext why = {.reason = REASON_TYPE, .bci = v->now.bci,
                    .got = source_of(object, FROM_STACK, v->now.stack_size, &v->now),
                    .expected = source_of(v->this_type, FROM_NOWHERE, 0, NULL)};
    return verify_fail(v, &why, "Bad access to protected data in %s", bytecode_info[verify_op(v)].name);
}

static bool declares_field(const Verifier *v, const Member *m)
{
    for (unsigned i = 0; i < v->cf->field_count; i++)
        if (utf8_same(classfile_utf8(v->cf, v->cf->fields[i].name), m->name) &&
            utf8_same(classfile_utf8(v->cf, v->cf->fields[i].descriptor), m->descriptor))
            return true;
    return false;
}

/* A constructor may set its own fields before it calls super() (JVMS 4.10.1.9.putfield). */
static bool pop_target_of_put(Verifier *v, const Member *m, VType *object)
{
    if (!vframe_pop(v, V(V_TOP), object))
        return false;
    if (*object == V_UNINITIALIZED_THIS && m->owner == v->this_type && declares_field(v, m))
        *object = v->this_type;
    VerifyAnswer answer = verify_assignable(v, *object, m->owner);
    if (answer != VERIFY_NO)
        return answer == VERIFY_YES;
    if (v->is_old)
        return verify_fail_old(v, "%s", v_kind(*object) == V_OBJECT ? "Incompatible type for setting or getting field"
                                                              : "Expecting to find object/array on stack");
    VContext why = {.reason = REASON_TYPE, .bci = v->now.bci,
                    .got = source_of(*object, FROM_STACK, v->now.stack_size, &v->now),
                    .expected = source_of(m->owner, FROM_POOL, m->index, NULL)};
    return verify_fail(v, &why, "Bad type on operand stack in putfield");
}

bool verify_field_access(Verifier *v, uint8_t op)
{
    VType object;
    unsigned index = pool_index(v);
    if (!verify_pool(v, index, TAG(Fieldref)))
        return false;
    Member m = member_at(v, index);
    const char *at = m.descriptor.text;
    VType type = verify_descriptor(v, &at, at + m.descriptor.length);
    if (op == OP_getstatic)
        return vframe_push(v, type);
    if (op == OP_putstatic)
        return vframe_pop(v, type, NULL);
    if (op == OP_getfield)
        return vframe_pop(v, m.owner, &object) && check_protected(v, &m, object, false) && vframe_push(v, type);
    return vframe_pop(v, type, NULL) && pop_target_of_put(v, &m, &object) && check_protected(v, &m, object, false);
}

/* ---- Constructors ---- */

static bool bad_receiver(Verifier *v, VType found)
{
    if (v->is_old)
        return verify_fail_old(v, "Expecting to find uninitialized object on stack");
    VContext why = {.reason = REASON_TYPE, .bci = v->now.bci,
                    .got = source_of(found, FROM_STACK, v->now.stack_size, &v->now)};
    return verify_fail(v, &why, "Bad operand type when invoking <init>");
}

static bool construct_this(Verifier *v, const Member *m)
{
    VType super = v->cf->super_class != 0 ? verify_named(v, classfile_class_name(v->cf, v->cf->super_class)) : V(V_TOP);
    if (m->owner != v->this_type && m->owner != super) {
        if (v->is_old)
            return verify_fail_old(v, "Call to wrong initialization method");
        VContext why = {.reason = REASON_TYPE, .bci = v->now.bci,
                        .got = source_of(m->owner, FROM_NOWHERE, 0, NULL),
                        .expected = source_of(v->this_type, FROM_NOWHERE, 0, NULL)};
        return verify_fail(v, &why, "Bad <init> method call");
    }
    vframe_initialize(v, V(V_UNINITIALIZED_THIS), v->this_type);
    return v->is_old || map_handlers(v, v->now.bci, true);
}

static bool construct_new(Verifier *v, const Member *m, VType receiver)
{
    unsigned index = get_u2(v->m->code + v_payload(receiver) + 1);
    VType made = verify_named(v, classfile_class_name(v->cf, index));
    if (made != m->owner) {
        if (v->is_old)
            return verify_fail_old(v, "Call to wrong initialization method");
        VContext why = {.reason = REASON_TYPE, .bci = v->now.bci, .got = source_of(made, FROM_POOL, index, NULL),
                        .expected = source_of(m->owner, FROM_POOL, m->index, NULL)};
        return verify_fail(v, &why, "Call to wrong <init> method");
    }
    VerifyAnswer hidden = pending(v, v->world->is_protected(v->world->context, verify_name(v, made), m->name, m->descriptor, true));
    if (hidden == VERIFY_PENDING)
        return false;
    if (hidden == VERIFY_YES) {
        VContext why = {.reason = REASON_TYPE, .bci = v->now.bci, .got = source_of(made, FROM_POOL, index, NULL),
                        .expected = source_of(v->this_type, FROM_NOWHERE, 0, NULL)};
        return v->is_old ? verify_fail_old(v, "Bad access to protected data")
                         : verify_fail(v, &why, "Bad access to protected <init> method");
    }
    if (!v->is_old && !map_handlers(v, v->now.bci, false))
        return false;
    vframe_initialize(v, receiver, made);
    return true;
}

static bool construct(Verifier *v, const Member *m)
{
    VType receiver;
    if (!vframe_pop(v, v->is_old ? V(V_TOP) : V(V_REFERENCE), &receiver))
        return false;
    if (receiver == V_UNINITIALIZED_THIS)
        return construct_this(v, m);
    return v_kind(receiver) == V_UNINITIALIZED ? construct_new(v, m, receiver) : bad_receiver(v, receiver);
}

/* ---- Calls ---- */

/* The arguments, last first, without a receiver; *slots: how many entries they take. */
static bool pop_arguments(Verifier *v, Utf8 descriptor)
{
    VType types[256];
    unsigned count = 0;
    const char *end = descriptor.text + descriptor.length;
    for (const char *at = descriptor.text + 1; at < end && *at != ')' && count < 256;)
        types[count++] = verify_descriptor(v, &at, end);
    while (count > 0)
        if (!vframe_pop(v, types[--count], NULL))
            return false;
    return true;
}

static bool push_result(Verifier *v, Utf8 descriptor)
{
    const char *end = descriptor.text + descriptor.length, *at = end;
    while (at > descriptor.text && at[-1] != ')')
        at--;
    VType t = verify_descriptor(v, &at, end);
    return t == V_TOP || vframe_push(v, t);
}

/* invokespecial of another method than a constructor names this class, a superclass, or a direct superinterface. */
static bool check_special(Verifier *v, const Member *m)
{
    bool interface = classfile_tag(v->cf, m->index) == CONSTANT_InterfaceMethodref;
    for (unsigned i = 0; i < v->cf->interface_count && interface; i++)
        if (utf8_same(classfile_class_name(v->cf, get_u2(v->cf->interfaces + 2 * i)), verify_name(v, m->owner)))
            return true;
    VerifyAnswer super = VERIFY_NO;
    if (!verify_is_array(v, m->owner))
        super = pending(v, v->world->is_super(v->world->context, verify_name(v, m->owner)));
    if (super != VERIFY_NO)
        return super == VERIFY_YES;
    VerifyAnswer fits = verify_assignable(v, v->this_type, m->owner);
    if (fits == VERIFY_PENDING)
        return false;
    if (fits == VERIFY_NO)
        return verify_fail_here(v, "Bad invokespecial instruction: current class isn't assignable to reference class.");
    return !interface || verify_fail_here(v, "Bad invokespecial instruction: "
                                             "interface method to invoke is not in a direct superinterface.");
}

static bool check_operands(Verifier *v, const Member *m, uint8_t op)
{
    const uint8_t *p = v->m->code + v->now.bci;
    if (op == OP_invokeinterface && p[3] != descriptor_arg_slots(m->descriptor) + 1)
        return verify_fail_here(v, "Inconsistent args count operand in invokeinterface");
    if (op == OP_invokeinterface && p[4] != 0)
        return verify_fail_here(v, "Fourth operand byte of invokeinterface must be zero");
    if (op == OP_invokedynamic && (p[3] != 0 || p[4] != 0))
        return verify_fail_here(v, "Third and fourth operand bytes of invokedynamic must be zero");
    if (m->name.length > 0 && m->name.text[0] == '<' && (op != OP_invokespecial || !utf8_equals(m->name, "<init>")))
        return verify_fail_here(v, v->is_old ? "Must call initializers using invokespecial" : "Illegal call to internal method");
    return op != OP_invokespecial || m->name.text[0] == '<' || check_special(v, m);
}

static uint32_t tags_of(const Verifier *v, uint8_t op)
{
    switch (op) {
    case OP_invokevirtual: return TAG(Methodref);
    case OP_invokeinterface: return TAG(InterfaceMethodref);
    case OP_invokedynamic: return TAG(InvokeDynamic);
    default: return TAG(Methodref) | (v->cf->major >= 52 ? TAG(InterfaceMethodref) : 0);
    }
}

bool verify_invoke(Verifier *v, uint8_t op)
{
    VType object;
    unsigned index = pool_index(v);
    if (!verify_pool(v, index, tags_of(v, op)))
        return false;
    Member m = member_at(v, index);
    if (!check_operands(v, &m, op) || !pop_arguments(v, m.descriptor))
        return false;
    if (op == OP_invokespecial && m.name.text[0] == '<')
        return construct(v, &m);
    if (op == OP_invokespecial && !vframe_pop(v, v->this_type, &object))
        return false;
    if (op == OP_invokeinterface && !vframe_pop(v, m.owner, &object))
        return false;
    if (op == OP_invokevirtual && (!vframe_pop(v, m.owner, &object) || !check_protected(v, &m, object, true)))
        return false;
    return push_result(v, m.descriptor);
}
