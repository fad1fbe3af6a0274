/* record.c: --record and --replay: what a recording says of its program, and the start of the machine. */
#include <stdlib.h>
#include <string.h>

#include "abi/record.h"
#include "heap/heap.h"
#include "launcher/launcher.h"
#include "runtime/schedule.h"

static bool refuse(const char *option, const char *why)
{
    fprintf(stderr, "Error: %s: %s\n", option, why);
    return false;
}

static bool start_recording(const Launch *l, const char *main)
{
    char error[320];
    const VmOptions *vm = &l->vm;
    RecordHeader h = {.main = main, .class_path = vm->class_path, .assertions = vm->assertions,
                      .system_assertions = vm->system_assertions, .stack_size = (int64_t)vm->stack_size,
                      .max_heap = (int64_t)vm->max_heap, .hash_seed = (int64_t)heap_hash_seed,
                      .argc = l->argc, .argv = l->argv, .property_count = vm->property_count};
    h.properties = launch_alloc((2 * (size_t)vm->property_count + 1) * sizeof *h.properties);
    for (int i = 0; i < vm->property_count; i++) {
        h.properties[2 * i] = vm->properties[i].name;
        h.properties[2 * i + 1] = vm->properties[i].value;
    }
    return record_create(l->record, &h, error) || refuse("--record", error);
}

static bool same_arguments(const Launch *l, const RecordHeader *h)
{
    bool same = l->argc == h->argc;
    for (int i = 0; same && i < l->argc; i++)
        same = strcmp(l->argv[i], h->argv[i]) == 0;
    return same;
}

/* What the recorded machine was started with. */
static void take_options(Launch *l, const RecordHeader *h)
{
    VmOptions *vm = &l->vm;
    vm->assertions = h->assertions;
    vm->system_assertions = h->system_assertions;
    vm->stack_size = (size_t)h->stack_size;
    vm->max_heap = (size_t)h->max_heap;
    heap_hash_seed = (uint64_t)h->hash_seed;
    vm->class_path = h->class_path;
    vm->property_count = h->property_count;
    vm->properties = launch_alloc(((size_t)h->property_count + 1) * sizeof *vm->properties);
    for (int i = 0; i < h->property_count; i++)
        vm->properties[i] = (Property){h->properties[2 * i], h->properties[2 * i + 1]};
    l->argc = h->argc;
    l->argv = h->argv;
    abi_set_arguments(l->argc, l->argv);
}

/* A program on the command line takes the place of the recorded one, to see where they differ. */
static bool start_replay(Launch *l, RecordHeader *h)
{
    char error[320];
    if (!replay_open(l->replay, h, error))
        return refuse("--replay", error);
    if (l->main != NULL && l->argc > 0 && !same_arguments(l, h))
        return refuse("--replay", "the program's arguments are not those of the recording");
    const char *class_path = l->vm.class_path;
    take_options(l, h);
    if (l->main != NULL)
        l->vm.class_path = class_path;
    return true;
}

static int run(Launch *l, const char *main, void (*add)(Thread *t, void *context), void *context)
{
    if (record_mode != RECORD_OFF) {
        schedule_start();
        reference_on_request = true;
    }
    Thread *t = vm_create(&l->vm);
    if (t == NULL)
        return 1;
    if (add != NULL)
        add(t, context);
    if (l->settings != NULL)
        launch_print_settings(l, t);
    int status = vm_run_main(t, main, l->argc, l->argv);
    record_end(status);
    return status;
}

int launch_class(Launch *l, const char *main, void (*add)(Thread *t, void *context), void *context)
{
    RecordHeader h;
    if (l->record != NULL && l->replay != NULL)
        return !refuse("--record", "not together with --replay");
    if ((l->record != NULL && !start_recording(l, main)) || (l->replay != NULL && !start_replay(l, &h)))
        return 1;
    return run(l, main, add, context);
}

static void add_class(void *t, const char *name, const uint8_t *bytes, size_t length)
{
    vm_add_class(t, name, bytes, length);
}

static void add_recorded(Thread *t, void *ignored)
{
    (void)ignored;
    replay_classes(add_class, t);
}

int launch_replay(Launch *l)
{
    RecordHeader h;
    if (!start_replay(l, &h))
        return 1;
    replay_program = true;
    return run(l, h.main, add_recorded, NULL);
}
