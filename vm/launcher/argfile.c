/* argfile.c: @files on the command line, as `java` reads them: words separated by white space, quotes, '#'
 * comments, backslashes inside quotes. Only options may come from them: what follows the main class is
 * the program's. */
#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "launcher/launcher.h"

enum { ARGFILE_LIMIT = 1 << 20 };

void launch_add_word(Words *w, char *word)
{
    if (w->count == w->room) {
        char **more = launch_alloc((size_t)(w->room * 2 + 16) * sizeof *more);
        if (w->count > 0)
            memcpy(more, w->list, (size_t)w->count * sizeof *more);
        w->list = more;
        w->room = w->room * 2 + 16;
    }
    w->list[w->count++] = word;
}

static char *read_file(const char *name)
{
    struct stat st;
    FILE *f = fopen(name, "re");
    if (f == NULL || fstat(fileno(f), &st) < 0 || S_ISDIR(st.st_mode)) {
        fprintf(stderr, "Error: could not open `%s'\n", name);
        if (f != NULL)
            fclose(f);
        return NULL;
    }
    char *text = launch_alloc(ARGFILE_LIMIT + 1);
    size_t n = fread(text, 1, ARGFILE_LIMIT, f);
    text[n] = 0;
    fclose(f);
    return text;
}

/* One word at *p; NULL at the end. Written over the text itself: a word is never longer than its source. */
static char *next_word(char **p)
{
    char *in = *p;
    for (;;) {
        while (isspace((unsigned char)*in))
            in++;
        if (*in != '#')
            break;
        in += strcspn(in, "\n");
    }
    if (*in == 0)
        return NULL;
    char *start = in, *out = in, quote = 0;
    for (; *in != 0 && (quote != 0 || !isspace((unsigned char)*in)); in++) {
        if (quote == 0 && (*in == '"' || *in == '\'')) {
            quote = *in;
        } else if (*in == quote && quote != 0) {
            quote = 0;
        } else if (quote != 0 && *in == '\\' && in[1] != 0) {
            in++;
            *out++ = *in == 'n' ? '\n' : *in == 't' ? '\t' : *in == 'r' ? '\r' : *in;
        } else {
            *out++ = *in;
        }
    }
    *p = *in != 0 ? in + 1 : in;
    *out = 0;
    return start;
}

bool launch_expand_files(int *argc, char ***argv)
{
    Words w = {0};
    bool options = true;
    for (int i = 0; i < *argc; i++) {
        char *word = (*argv)[i];
        if (options && word[0] == '@' && word[1] != 0 && word[1] != '@') {
            char *text = read_file(word + 1);
            if (text == NULL)
                return false;
            for (char *next; (next = next_word(&text)) != NULL;)
                launch_add_word(&w, next);
            continue;
        }
        if (options && strcmp(word, "--disable-@files") == 0) {
            options = false;
            continue;
        }
        bool escaped = options && word[0] == '@' && word[1] == '@';
        /* The first word that is no option, nor the argument of one, ends them. */
        bool takes_next = i > 0 && (strcmp((*argv)[i - 1], "-cp") == 0 || strcmp((*argv)[i - 1], "-classpath") == 0 ||
                                    ((*argv)[i - 1][0] == '-' && (*argv)[i - 1][1] == '-'));
        if (word[0] != '-' && !takes_next)
            options = false;
        launch_add_word(&w, escaped ? word + 1 : word);
    }
    *argc = w.count;
    *argv = w.list;
    return true;
}
