/* support.c: the longer parts of the interpreter's operations. */
#include "interp/support.h"

#include "heap/heap.h"
#include "interp/frame.h"

#include "runtime/exceptions.h"

#include <stdatomic.h>
#include <string.h>

uint64_t load_volatile(const Field *f, const void *address)
{
    switch (f->type) {
    case 'Z': case 'B': return (uint32_t)__atomic_load_n((const int8_t *)address, __ATOMIC_SEQ_CST);
    case 'C': return __atomic_load_n((const uint16_t *)address, __ATOMIC_SEQ_CST);
    case 'S': return (uint32_t)__atomic_load_n((const int16_t *)address, __ATOMIC_SEQ_CST);
    case 'I': case 'F': return __atomic_load_n((const uint32_t *)address, __ATOMIC_SEQ_CST);
    default: return __atomic_load_n((const uint64_t *)address, __ATOMIC_SEQ_CST);
    }
}

void store_volatile(const Field *f, void *address, uint64_t value)
{
    switch (f->type) {
    case 'Z': __atomic_store_n((int8_t *)address, (int8_t)(value & 1), __ATOMIC_SEQ_CST); break;
    case 'B': __atomic_store_n((int8_t *)address, (int8_t)value, __ATOMIC_SEQ_CST); break;
    case 'C': case 'S': __atomic_store_n((int16_t *)address, (int16_t)value, __ATOMIC_SEQ_CST); break;
    case 'I': case 'F': __atomic_store_n((uint32_t *)address, (uint32_t)value, __ATOMIC_SEQ_CST); break;
    default: __atomic_store_n((uint64_t *)address, value, __ATOMIC_SEQ_CST); break;
    }
}

static Array *multi_array(Thread *t, Class *c, int dimensions, const Slot *lengths)
{
    Array *array = heap_new_array(t, c, lengths[0].i);
    if (!array || dimensions == 1)
        return array;
    for (int32_t i = 0; i < array->length; i++) {
        array->a[i] = (Object *)multi_array(t, c->component, dimensions - 1, lengths + 1);
        if (!array->a[i])
            return NULL;
    }
    return array;
}

Array *new_multi_array(Thread *t, Class *array_class, int dimensions, const Slot *lengths)
{
    for (int i = 0; i < dimensions; i++)
        if (lengths[i].i < 0) {
            throw_new(t, EX_NegativeArraySize, "%d", lengths[i].i);
            return NULL;
        }
    return multi_array(t, array_class, dimensions, lengths);
}
