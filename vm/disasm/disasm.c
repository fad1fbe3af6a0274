/* disasm.c: `ibrik disasm`: options, and finding the classes that are named. */
#include "disasm/disasm.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "assemble/assemble.h"
#include "classfile/image.h"
#include "disasm/sha256.h"
#include "launcher/commands.h"

static const char usage[] =
    "Usage: ibrik disasm <options> <classes>\n"
    "where possible options include:\n"
    "  --help -help -h -?               Print this help message\n"
    "  -version                         Version information\n"
    "  -v  -verbose                     Print additional information\n"
    "  -l                               Print line number and local variable tables, works in combination with -c\n"
    "  -public                          Show only public classes and members\n"
    "  -protected                       Show protected/public classes and members\n"
    "  -package                         Show package/protected/public classes\n"
    "                                   and members (default)\n"
    "  -p  -private                     Show all classes and members\n"
    "  -c                               Disassemble the code\n"
    "  -s                               Print internal type signatures\n"
    "  -constants                       Show final constants\n"
    "  --assembly                       Show everything as text for ibrik assemble\n"
    "  --class-path <path>  -cp <path>  Specify where to find user class files\n"
    "\n"
    "Each class to be shown may be specified by a filename, or by its fully\n"
    "qualified class name. Examples:\n"
    "   path/to/MyClass.class\n"
    "   java.lang.Object\n";

/* Reads a regular file into malloc'ed memory; NULL when it is none. */
static uint8_t *read_file(const char *path, size_t *size, struct stat *st)
{
    FILE *f = fopen(path, "rbe");
    if (f == NULL)
        return NULL;
    uint8_t *bytes = NULL;
    if (fstat(fileno(f), st) == 0 && S_ISREG(st->st_mode) && st->st_size < FILE_LIMIT) {
        *size = (size_t)st->st_size;
        bytes = malloc(*size + 1);
        if (bytes != NULL)
            *size = fread(bytes, 1, *size, f);
    }
    fclose(f);
    return bytes;
}

/* a/b/C under each folder of the class path; NULL when there is none. *path is malloc'ed. */
static uint8_t *search_path(const char *class_path, const char *name, size_t *size, struct stat *st, char **path)
{
    for (const char *p = class_path;; p++) {
        size_t n = strcspn(p, ":");
        if (asprintf(path, "%.*s/%s.class", n > 0 ? (int)n : 1, n > 0 ? p : ".", name) < 0)
            return NULL;
        uint8_t *bytes = read_file(*path, size, st);
        if (bytes != NULL)
            return bytes;
        free(*path);
        p += n;
        if (*p == 0)
            return NULL;
    }
}

static void print_origin(Disasm *d, const char *path, const struct stat *st, const uint8_t *bytes, size_t size)
{
    char date[64], *real = realpath(path, NULL);
    uint8_t digest[32];
    struct tm tm;
    strftime(date, sizeof date, "%b %-d, %Y", localtime_r(&st->st_mtime, &tm));
    write_line(&d->w, "Classfile %s", real != NULL ? real : path);
    d->w.indent++;
    write_line(&d->w, "Last modified %s; size %zu bytes", date, size);
    sha256(bytes, size, digest);
    write_format(&d->w, "SHA-256 checksum ");
    for (int i = 0; i < 32; i++)
        write_format(&d->w, "%02x", digest[i]);
    write_end(&d->w);
    d->w.indent--;
    free(real);
}

static bool list_bytes(Disasm *d, const char *what, const uint8_t *bytes, size_t size)
{
    ClassFileError error;
    const char *message;
    if (d->assembly) {
        bool ok = assemble_dump(d->w.out, bytes, size, &message);
        if (!ok)
            fprintf(stderr, "Error: error while reading %s: %s\n", what, message);
        return ok;
    }
    ClassFile *cf = classfile_parse(bytes, size, NULL, CLASSFILE_MODULE | CLASSFILE_PREVIEW, NULL, &error);
    if (cf == NULL) {
        fprintf(stderr, "Error: error while reading %s: %s\n", what, error.text);
        return false;
    }
    d->cf = cf;
    disasm_class(d);
    classfile_free(cf);
    return true;
}

/* "java.lang.String", "p.q.T$In" or "p.q.T.In": dots become slashes, then, from the right, dollars. */
static bool list_named(Disasm *d, const char *class_path, const char *what)
{
    char *name = strdup(what), *path, *slash;
    size_t size;
    struct stat st;
    bool ok = false;
    for (char *p = name; *p != 0; p++)
        if (*p == '.')
            *p = '/';
    do {
        ImageEntry entry;
        uint8_t *bytes = search_path(class_path, name, &size, &st, &path);
        if (bytes != NULL) {
            if (d->verbose)
                print_origin(d, path, &st, bytes, size);
            ok = list_bytes(d, what, bytes, size);
            free(path);
            free(bytes);
            goto out;
        }
        if (image_find(name, strlen(name), &entry)) {
            ok = list_bytes(d, what, entry.bytes, entry.size);
            goto out;
        }
        slash = strrchr(name, '/');
        if (slash != NULL)
            *slash = '$';
    } while (slash != NULL);
    fprintf(stderr, "Error: class not found: %s\n", what);
out:
    free(name);
    return ok;
}

static bool list_class(Disasm *d, const char *class_path, const char *what)
{
    size_t n = strlen(what), size;
    struct stat st;
    if (n <= 6 || strcmp(what + n - 6, ".class") != 0)
        return list_named(d, class_path, what);
    uint8_t *bytes = read_file(what, &size, &st);
    if (bytes == NULL) {
        fprintf(stderr, "Error: class not found: %s\n", what);
        return false;
    }
    if (d->verbose)
        print_origin(d, what, &st, bytes, size);
    bool ok = list_bytes(d, what, bytes, size);
    free(bytes);
    return ok;
}

/* A switch without argument; false: there is no such. */
static bool set_switch(Disasm *d, const char *word)
{
    static const struct {
        const char *word;
        size_t offset;
        uint8_t value;
    } switches[] = {
        {"-c", offsetof(Disasm, code), 1},          {"-l", offsetof(Disasm, lines), 1},
        {"-s", offsetof(Disasm, descriptors), 1},   {"-v", offsetof(Disasm, verbose), 1},
        {"-verbose", offsetof(Disasm, verbose), 1}, {"-constants", offsetof(Disasm, constants), 1},
        {"--assembly", offsetof(Disasm, assembly), 1},
    };
    static const char *const levels[] = {"-public", "-protected", "-package", "-private"};
    for (size_t i = 0; i < sizeof switches / sizeof switches[0]; i++)
        if (strcmp(word, switches[i].word) == 0) {
            *((bool *)d + switches[i].offset) = true;
            return true;
        }
    for (int i = 0; i < 4; i++)
        if (strcmp(word, levels[i]) == 0) {
            d->visibility = (Visibility)i;
            return true;
        }
    if (strcmp(word, "-p") != 0)
        return false;
    d->visibility = SHOW_PRIVATE;
    return true;
}

static bool is_one_of(const char *word, const char *const *list)
{
    for (; *list != NULL; list++)
        if (strcmp(word, *list) == 0)
            return true;
    return false;
}

static int wrong_option(const char *fmt, const char *word)
{
    fprintf(stderr, fmt, word);
    fprintf(stderr, "Usage: ibrik disasm <options> <classes>\nuse --help for a list of possible options\n");
    return 2;
}

int disasm_main(int argc, char **argv)
{
    static const char *const help[] = {"--help", "-help", "-h", "-?", NULL};
    static const char *const path_options[] = {"-cp", "-classpath", "--class-path", NULL};
    Disasm d = {.w.out = stdout, .visibility = SHOW_PACKAGE};
    const char *class_path = getenv("CLASSPATH");
    int i = 0, status = 0;
    for (; i < argc && argv[i][0] == '-'; i++) {
        if (is_one_of(argv[i], help)) {
            fputs(usage, stdout);
            return 0;
        }
        if (strcmp(argv[i], "-version") == 0) {
            puts("25");
            return 0;
        }
        if (strncmp(argv[i], "--class-path=", 13) == 0) {
            class_path = argv[i] + 13;
        } else if (is_one_of(argv[i], path_options)) {
            if (i + 1 == argc)
                return wrong_option("Error: no value given for option: %s\n", argv[i]);
            class_path = argv[++i];
        } else if (!set_switch(&d, argv[i])) {
            return wrong_option("Error: unknown option: %s\n", argv[i]);
        }
    }
    if (i == argc) {
        fputs(argc == 0 ? usage : "", stdout);
        return argc == 0 ? 2 : wrong_option("Error: no classes specified%s\n", "");
    }
    if (d.verbose)
        d.code = d.lines = d.descriptors = true;
    for (; i < argc; i++)
        if (!list_class(&d, class_path != NULL ? class_path : ".", argv[i]))
            status = 1;
    writer_free(&d.w);
    return fflush(stdout) != 0 ? 1 : status;
}
