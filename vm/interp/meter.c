/* meter.c: basic blocks and their charges (meter.h). */
#include "interp/meter.h"

#include "abi/control.h"
#include "bytecodes.h"
#include "loader/loader.h"
#include "runtime/schedule.h"

#include <stdlib.h>
#include <string.h>

bool interp_metered;
static _Atomic int64_t interpreted_by_ended;

static int32_t s32(const uint8_t *p)
{
    return (int32_t)((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]);
}

static void start(const Method *m, uint16_t *charges, int64_t bci)
{
    if (bci >= 0 && bci < m->code_length)
        charges[bci] = 1;
}

static void start_cases(const Method *m, uint16_t *charges, uint32_t pc)
{
    const uint8_t *p = m->code + ((pc + 4) & ~3u);
    bool table = m->code[pc] == OP_tableswitch;
    int64_t n = table ? (int64_t)s32(p + 8) - s32(p + 4) + 1 : s32(p + 4);
    start(m, charges, pc + (int64_t)s32(p));
    for (int64_t i = 0; i < n; i++)
        start(m, charges, pc + (int64_t)s32(p + (table ? 12 + 4 * i : 12 + 8 * i)));
}

/* Marks the starts of blocks with 1. */
static void find_starts(const Method *m, uint16_t *charges)
{
    start(m, charges, 0);
    for (uint32_t i = 0; i < m->handler_count; i++)
        start(m, charges, m->handlers[i].handler);
    for (uint32_t pc = 0, length; pc < m->code_length; pc += length) {
        const uint8_t *p = m->code + pc;
        bool wide = *p == OP_goto_w || *p == OP_jsr_w, ret = *p == OP_ret || (*p == OP_wide && p[1] == OP_ret);
        length = bytecode_length(m->code, m->code_length, pc);
        if (length == 0)
            return; /* malformed: its decoder says so */
        if (*p == OP_tableswitch || *p == OP_lookupswitch)
            start_cases(m, charges, pc);
        else if (wide)
            start(m, charges, pc + (int64_t)s32(p + 1));
        else if (bytecode_info[*p].flags & BC_BRANCH)
            start(m, charges, pc + (int64_t)(int16_t)(p[1] << 8 | p[2]));
        else if (!ret && *p != OP_athrow && !(*p >= OP_ireturn && *p <= OP_return))
            continue;
        start(m, charges, pc + (int64_t)length);
    }
}

uint16_t *meter_charges(const Method *m)
{
    uint16_t *charges = calloc(m->code_length + 1u, sizeof *charges);
    if (charges == NULL)
        return NULL;
    find_starts(m, charges);
    uint32_t block = 0;
    for (uint32_t pc = 0, length; pc < m->code_length; pc += length) {
        length = bytecode_length(m->code, m->code_length, pc);
        if (length == 0)
            break;
        if (charges[pc] != 0)
            block = pc;
        else
            charges[block]++;
    }
    return charges;
}

bool meter_is_free(const Method *m)
{
    static const struct { const char *class_name, *name, *descriptor; } free_methods[] = {
#define INTRINSIC(class, name, descriptor, function, argument) { class, name, descriptor },
#define PLAIN_NATIVE(class, name, descriptor)
#include "jit/intrinsics.def"
        { "java/lang/StringCoding", "getChar", "([BI)C" }, /* what String.charAt calls */
    };
    if (m->owner->loader != boot_loader)
        return false;
    for (size_t i = 0; i < sizeof free_methods / sizeof *free_methods; i++)
        if (strcmp(free_methods[i].name, m->name->text) == 0 &&
            strcmp(free_methods[i].descriptor, m->descriptor->text) == 0 &&
            strcmp(free_methods[i].class_name, m->owner->name->text) == 0)
            return true;
    return false;
}

uint32_t meter_straight(const Method *m)
{
    uint32_t count = 0;
    if (!interp_metered || meter_is_free(m))
        return 0;
    for (uint32_t pc = 0; pc < m->code_length; pc += bytecode_length(m->code, m->code_length, pc))
        count++;
    return count;
}

void thread_meter(Thread *t, int64_t ahead)
{
    t->budget += budget_bytecodes(-t->budget, -t->budget - ahead);
    if (schedule_on)
        schedule_slice(t);
}

void thread_meter_round(Thread *t)
{
    if (interp_metered && --t->budget < 0)
        thread_meter(t, 0);
}

void thread_settle(Thread *t)
{
    if (t->budget < 0)
        thread_meter(t, 0);
}

void thread_meter_end(Thread *t)
{
    thread_settle(t);
    if (interp_metered && t->budget > 0)
        budget_bytecodes_return(t->budget);
    t->budget = 0;
    interpreted_by_ended += (int64_t)t->bytecodes;
    t->bytecodes = 0;
}

int64_t meter_count(void)
{
    int64_t unused = 0;
    pthread_mutex_lock(&thread_list_lock);
    for (Thread *t = thread_list; t != NULL; t = t->next)
        unused += t->budget;
    pthread_mutex_unlock(&thread_list_lock);
    return budget_bytecodes_granted() - unused;
}

int64_t meter_interpreted_count(void)
{
    int64_t count = interpreted_by_ended;
    pthread_mutex_lock(&thread_list_lock);
    for (Thread *t = thread_list; t != NULL; t = t->next)
        count += (int64_t)t->bytecodes;
    pthread_mutex_unlock(&thread_list_lock);
    return count;
}
