/* main.c: `ibrik assemble`: reads files, writes classes. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "assemble/assemble.h"
#include "launcher/commands.h"

static const char usage[] =
    "Usage: ibrik assemble <options> <files>\n"
    "where possible options include:\n"
    "  -d <directory>   Where to place the class files (default: beside their text)\n"
    "  --help -help -h  Print this help message\n";

static char *read_text(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rbe");
    struct stat st;
    char *text = NULL;
    if (f == NULL)
        return NULL;
    if (fstat(fileno(f), &st) == 0 && S_ISREG(st.st_mode) && st.st_size < FILE_LIMIT) {
        text = malloc((size_t)st.st_size + 1);
        *length = text != NULL ? fread(text, 1, (size_t)st.st_size, f) : 0;
    } else {
        errno = EINVAL;
    }
    fclose(f);
    return text;
}

static void make_parents(char *path)
{
    for (char *p = path + 1; *p != 0; p++)
        if (*p == '/') {
            *p = 0;
            mkdir(path, 0777);
            *p = '/';
        }
}

/* A name that leads out of the folder, or is no name of a file. */
static bool is_safe(const char *name)
{
    if (name[0] == 0 || name[0] == '/' || strlen(name) > 1000)
        return false;
    for (const char *p = name; p != NULL; p = strchr(p, '/')) {
        p += *p == '/';
        if (strncmp(p, "../", 3) == 0 || strncmp(p, "./", 2) == 0 || *p == '/' || *p == 0)
            return false;
    }
    return true;
}

static bool write_class(const char *path, const Buffer *b)
{
    FILE *f = fopen(path, "wbe");
    if (f == NULL)
        return false;
    bool ok = fwrite(b->data, 1, b->length, f) == b->length;
    return fclose(f) == 0 && ok;
}

/* With -d the class's name gives the file; without, or where it has none, the text's does. */
static char *target_path(const char *file, const char *directory, const char *name)
{
    char *path;
    const char *dot = strrchr(file, '.');
    size_t n = dot != NULL && strchr(dot, '/') == NULL ? (size_t)(dot - file) : strlen(file);
    const char *base = strrchr(file, '/') != NULL ? strrchr(file, '/') + 1 : file;
    if ((directory != NULL && name[0] == 0 ? asprintf(&path, "%s/%.*s.class", directory, (int)(n - (size_t)(base - file)), base)
         : directory != NULL               ? asprintf(&path, "%s/%s.class", directory, name)
                           : asprintf(&path, "%.*s.class", (int)n, file)) < 0)
        abort();
    return path;
}

static bool assemble_file(const char *file, const char *directory)
{
    size_t length;
    char *text = read_text(file, &length), *name, *message;
    Buffer b;
    if (text == NULL) {
        fprintf(stderr, "error: cannot read %s: %s\n", file, strerror(errno));
        return false;
    }
    if (!assemble_text(file, text, length, &b, &name, &message)) {
        fputs(message, stderr);
        free(message);
        free(text);
        return false;
    }
    bool ok = directory == NULL || name[0] == 0 || is_safe(name);
    if (!ok) {
        fprintf(stderr, "%s: error: the class's name is no name of a file; leave -d away\n", file);
    } else {
        char *path = target_path(file, directory, name);
        if (directory != NULL)
            make_parents(path);
        ok = write_class(path, &b);
        if (!ok)
            fprintf(stderr, "error: cannot write %s: %s\n", path, strerror(errno));
        free(path);
    }
    free(text);
    free(name);
    free(b.data);
    return ok;
}

int assemble_main(int argc, char **argv)
{
    const char *directory = NULL;
    int i = 0, status = 0;
    for (; i < argc && argv[i][0] == '-' && argv[i][1] != 0; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-help") == 0 || strcmp(argv[i], "-h") == 0) {
            fputs(usage, stdout);
            return 0;
        }
        if (strcmp(argv[i], "-d") != 0 || i + 1 == argc) {
            fprintf(stderr, strcmp(argv[i], "-d") == 0 ? "error: %s requires an argument\n" : "error: invalid flag: %s\n",
                    argv[i]);
            fputs(usage, stderr);
            return 2;
        }
        directory = argv[++i];
    }
    if (i == argc) {
        fputs(usage, stderr);
        return 2;
    }
    for (; i < argc; i++)
        if (!assemble_file(argv[i], directory))
            status = 1;
    return status;
}
