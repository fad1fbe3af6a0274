/* concat.h: string concatenation and the methods of records, done in C for invokedynamic
 * (StringConcatFactory, ObjectMethods). */
#ifndef RUNTIME_CONCAT_H
#define RUNTIME_CONCAT_H

#include "class.h"
#include "thread.h"

typedef struct ConcatRecipe ConcatRecipe;

/* From the call's descriptor, the recipe (\1 an argument, \2 the next constant; NULL: all
 * arguments) and the constants as modified UTF-8. NULL: exception pending. */
ConcatRecipe *concat_new(Thread *t, const char *descriptor, const char *recipe, size_t length,
                         const char *const *constants);
Object *concat_run(Thread *t, const ConcatRecipe *recipe, const Slot *args);
uint16_t concat_arg_slots(const ConcatRecipe *recipe);

/* toString, hashCode or equals of a record class; the fields are those of its components, in
 * order. */
typedef struct RecordMethod RecordMethod;
RecordMethod *record_method_new(Thread *t, Class *record, const char *name, Field **fields, int count);
uint64_t record_run(Thread *t, const RecordMethod *r, const Slot *args);
uint16_t record_arg_slots(const RecordMethod *r);

#endif
