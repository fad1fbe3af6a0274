/* driver.c: the order of the phases, the thread they run on, and the files they read and write. */
#include "driver.h"
#include "module.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef IBRIK_VERSION
#define IBRIK_VERSION "25"
#endif

/* The phases recurse over trees as deep as ast.h says. */
static const size_t stack_sizes[] = {(size_t)512 << 20, (size_t)128 << 20, (size_t)32 << 20};

/* What a compilation may take from the system: several times what the class library needs. */
static const size_t DEFAULT_MEMORY = (size_t)2 << 30;

/* -- The phases -- */

/* Warnings about levels that javac calls obsolete. */
static void warn_about_levels(Compiler *c) {
    const CompilerOptions *o = c->options;
    bool obsolete = false;
    if (o->source_given && o->release < 9)
        diag_warning(c, NULL, NO_POS, LINT_OPTIONS,
                     "bootstrap class path is not set in conjunction with -source %d\n"
                     "  not setting the bootstrap class path may lead to class files that cannot run on JDK %d\n"
                     "    --release %d is recommended instead of -source %d because it sets the bootstrap class path "
                     "automatically", o->release, o->release, o->release, o->release);
    else if (o->source_given && o->release < 25)
        diag_warning(c, NULL, NO_POS, LINT_OPTIONS,
                     "location of system modules is not set in conjunction with -source %d\n"
                     "  not setting the location of system modules may lead to class files that cannot run on JDK %d\n"
                     "    --release %d is recommended instead of -source %d%s because it sets the location of system "
                     "modules automatically", o->release, o->release, o->release, o->release,
                     o->target_given ? arena_printf(&c->arena, " -target %d", o->target) : "");
    if (o->release <= 8 && (o->source_given || o->release_given)) {
        obsolete = true;
        diag_warning(c, NULL, NO_POS, LINT_OPTIONS,
                     "source value %d is obsolete and will be removed in a future release", o->release);
    }
    if (o->target <= 8 && (o->target_given || o->release_given)) {
        obsolete = true;
        diag_warning(c, NULL, NO_POS, LINT_OPTIONS,
                     "target value %d is obsolete and will be removed in a future release", o->target);
    }
    if (obsolete)
        diag_warning(c, NULL, NO_POS, LINT_OPTIONS,
                     "To suppress warnings about obsolete options, use -Xlint:-options.");
}

static void generate(Compiler *c, ClassNode *cls) {
    NodeList classes = {0};
    lower_class(c, cls, &classes);
    for (uint32_t i = 0; i < classes.count && c->diag.error_count == 0; i++)
        generate_class(c, as_class(classes.items[i]));
}

/* Is a class file wanted for a class that was found on the source path? */
static bool wanted(const Compiler *c, const ClassNode *cls) {
    return !cls->unit || !cls->unit->source->implicit || c->options->implicit != IMPLICIT_NONE;
}

/* Has anything been reported that forbids going on? With -Werror a warning has, which is said here. */
static bool has_errors(Compiler *c) {
    diag_check_werror(c);
    return c->diag.error_count > 0;
}

/* Class by class, as javac: each is attributed; as long as there is no error at all, its flow is checked and its
 * code is written. */
static void run_phases(Compiler *c) {
    c->in_named_module = c->options->patch_module != NULL;
    for (uint32_t i = 0; i < c->units.count; i++)
        c->in_named_module |= as_unit(c->units.items[i])->module != NULL;
    enter_units(c, 0);
    for (uint32_t i = 0; i < c->units.count; i++)
        if (as_unit(c->units.items[i])->module)
            module_compile(c, as_unit(c->units.items[i]));
    for (uint32_t i = 0; i < c->todo.count; i++) {
        ClassNode *cls = as_class(c->todo.items[i]);
        c->current_source = cls->unit ? cls->unit->source : NULL;
        attribute_class(c, cls);
        if (!has_errors(c))
            flow_class(c, cls);
        if (!has_errors(c) && wanted(c, cls))
            generate(c, cls);
    }
}

static void parse_all(Compiler *c, FILE *dump) {
    for (SourceFile *s = c->sources; s; s = s->next) {
        CompilationUnitNode *unit = parse_compilation_unit(c, s);
        if (dump)
            ast_dump(dump, &unit->head);
    }
}

/* -- Class files -- */

/* Makes the directories that `path` needs. */
static void make_parents(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(path, 0777);
        *slash = '/';
    }
}

/* Where a class file goes: below the output directory, else beside its source file. */
static char *class_file_path(Compiler *c, const char *binary_name) {
    const CompilerOptions *o = c->options;
    if (o->output_dir)
        return arena_printf(&c->arena, "%s/%s.class", o->output_dir, binary_name);
    const char *slash = strrchr(binary_name, '/');
    const SourceFile *s = c->current_source;
    int directory = s ? (int)(s->base_name - s->path) : 0;
    return arena_printf(&c->arena, "%.*s%s.class", directory, s ? s->path : "", slash ? slash + 1 : binary_name);
}

/* Writes all of `bytes` to the start of an open file and makes it as long as they are. */
static bool write_whole(int fd, const uint8_t *bytes, size_t length) {
    for (size_t done = 0; done < length;) {
        ssize_t n = write(fd, bytes + done, length - done);
        if (n < 0 && errno != EINTR)
            return false;
        done += n > 0 ? (size_t)n : 0;
    }
    struct stat st;
    if (fstat(fd, &st) != 0)
        return false;
    return !S_ISREG(st.st_mode) || (size_t)st.st_size == length || ftruncate(fd, (off_t)length) == 0;
}

/* An old class file is written over and then cut, not emptied first: file systems that take care of programs that
 * replace files in that way (ext4: auto_da_alloc) write an emptied file to the disk when it is closed. */
static bool write_file(void *context, const char *binary_name, const uint8_t *bytes, size_t length) {
    Compiler *c = context;
    char *path = class_file_path(c, binary_name);
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0) {
        make_parents(path);
        fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    }
    bool ok = fd >= 0 && write_whole(fd, bytes, length);
    if (fd >= 0 && close(fd) != 0)
        ok = false;
    if (!ok)
        diag_error(c, NULL, NO_POS, "error while writing %s: %s", binary_name, strerror(errno));
    else if (c->options->verbose)
        fprintf(c->diag.out, "[wrote %s]\n", path);
    return ok;
}

/* -- One compilation -- */

typedef struct Job {
    const CompilerOptions *options;
    const CompilerSource *sources; /* NULL: the options' files */
    int count;
    ClassSink sink;
    void *context;
    bool ok;
} Job;

static void read_files(Compiler *c) {
    const CompilerOptions *o = c->options;
    for (int i = 0; i < o->file_count; i++) {
        if (!source_read(c, o->files[i]))
            diag_error(c, NULL, NO_POS, "error reading %s; %s", o->files[i],
                       errno ? strerror(errno) : "not a regular file");
    }
}

static void *run_job(void *arg) {
    Job *job = arg;
    Compiler compiler, *c = &compiler;
    memset(c, 0, sizeof *c);
    c->budget = job->options->max_memory ? job->options->max_memory : DEFAULT_MEMORY;
    arena_init(&c->arena, &c->budget);
    arena_init(&c->trees, &c->budget);
    arena_init(&c->scratch, &c->budget);
    names_init(&c->names, &c->arena);
    c->options = job->options;
    c->diag.out = job->options->err ? job->options->err : stderr;
    c->sink = job->sink ? job->sink : write_file;
    c->sink_context = job->sink ? job->context : c;
    warn_about_levels(c);
    if (job->sources) {
        for (int i = 0; i < job->count; i++)
            source_from_memory(c, job->sources[i].name, job->sources[i].text, job->sources[i].length);
    } else {
        read_files(c);
    }
    FILE *dump = job->options->dump_ast ? (job->options->out ? job->options->out : stdout) : NULL;
    parse_all(c, dump);
    if (c->diag.error_count == 0 && !job->options->parse_only)
        run_phases(c);
    diag_finish(c);
    job->ok = c->diag.error_count == 0;
    arena_free(&c->arena);
    arena_free(&c->trees);
    arena_free(&c->scratch);
    return NULL;
}

/* Runs a job on a thread with a large stack, of which only the used part takes memory. */
static bool run_on_thread(Job *job) {
    for (size_t i = 0; i < sizeof stack_sizes / sizeof *stack_sizes; i++) {
        pthread_attr_t attr;
        pthread_t thread;
        pthread_attr_init(&attr);
        bool started = pthread_attr_setstacksize(&attr, stack_sizes[i]) == 0 &&
                       pthread_create(&thread, &attr, run_job, job) == 0;
        pthread_attr_destroy(&attr);
        if (started) {
            pthread_join(thread, NULL);
            return job->ok;
        }
    }
    fprintf(job->options->err ? job->options->err : stderr, "ibrik: no memory for the compiler's stack\n");
    return false;
}

bool compiler_compile(const CompilerOptions *options, const CompilerSource *sources, int count, ClassSink sink,
                      void *context) {
    Job job = {options, sources, count, sink, context, false};
    return run_on_thread(&job);
}

bool compiler_compile_files(const CompilerOptions *options, ClassSink sink, void *context) {
    Job job = {options, NULL, 0, sink, context, false};
    return run_on_thread(&job);
}

/* -- The command -- */

static bool ends_with(const char *text, const char *end) {
    size_t n = strlen(text), m = strlen(end);
    return n >= m && memcmp(text + n - m, end, m) == 0;
}

/* Files that cannot be compiled at all. Returns the exit status, 0 if all is well. */
static int check_files(const CompilerOptions *o, FILE *err) {
    for (int i = 0; i < o->file_count; i++) {
        struct stat st;
        if (!ends_with(o->files[i], ".java")) {
            fprintf(err, "error: Class names, '%s", o->files[i]);
            for (int k = i + 1; k < o->file_count; k++)
                if (!ends_with(o->files[k], ".java"))
                    fprintf(err, ",%s", o->files[k]);
            fprintf(err, "', are only accepted if annotation processing is explicitly requested\n1 error\n");
            return 1;
        }
        if (stat(o->files[i], &st) != 0) {
            fprintf(err, "error: file not found: %s\nUsage: %s <options> <source files>\n"
                    "use --help for a list of possible options\n", o->files[i], o->program);
            return 2;
        }
    }
    return 0;
}

static int check_options(const CompilerOptions *o, FILE *err) {
    struct stat st;
    if (o->processor) {
        fprintf(err, "error: annotation processing is not supported (%s)\n1 error\n", o->processor);
        return 1;
    }
    if (o->output_dir && stat(o->output_dir, &st) == 0 && !S_ISDIR(st.st_mode)) {
        fprintf(err, "error: not a directory: %s\n", o->output_dir);
        return 2;
    }
    if (!source_encoding_known(o->encoding)) {
        fprintf(err, "error: unsupported encoding: %s\n1 error\n", o->encoding);
        return 1;
    }
    return 0;
}

/* --help, -version and the like. True if something was printed. */
static bool print_information(const CompilerOptions *o, FILE *out) {
    if (o->print_help)
        compiler_print_help(out, o->program);
    if (o->print_help_extra)
        compiler_print_help_extra(out);
    if (o->print_help_lint)
        compiler_print_help_lint(out);
    if (o->print_version)
        fprintf(out, "%s %s\n", o->program, IBRIK_VERSION);
    if (o->print_full_version)
        fprintf(out, "%s full version \"%s\"\n", o->program, IBRIK_VERSION);
    return o->print_help || o->print_help_extra || o->print_help_lint || o->print_version || o->print_full_version;
}

static int run_command(CompilerOptions *o, Arena *arena, int argc, char **argv) {
    if (argc == 0) {
        compiler_print_help(stderr, o->program);
        return 2;
    }
    int status = options_parse(o, arena, argc, argv);
    if (status)
        return status;
    bool informed = print_information(o, stdout);
    if (o->file_count == 0) {
        if (informed)
            return 0;
        fprintf(stderr, "error: no source files\n");
        return 2;
    }
    status = check_files(o, stderr);
    if (!status)
        status = check_options(o, stderr);
    if (status)
        return status;
    return compiler_compile_files(o, NULL, NULL) ? 0 : 1;
}

int compiler_command(const char *program, int argc, char **argv) {
    Arena arena;
    CompilerOptions options;
    arena_init(&arena, NULL);
    options_init(&options);
    options.program = program;
    int status = run_command(&options, &arena, argc, argv);
    arena_free(&arena);
    return status;
}

int compile_main(int argc, char **argv) {
    return compiler_command("ibrik compile", argc - 1, argv + 1);
}
