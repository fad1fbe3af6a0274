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
        fprintf(stderr, f == NULL ? "Error: could not open `%s'\n" : "Error: Failed to read %s\n", name);
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

/* What follows a backslash within quotes; *in is moved past it. A line may go on in the next one, whose leading white
 * space is left out. */
static char *unescape(char *in, char *out)
{
    char c = *in++;
    if (c == '\n' || c == '\r') {
        in += c == '\r' && *in == '\n';
        return in + strspn(in, " \t\f");
    }
    *out = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'f' ? '\f' : c;
    return in;
}

/* One word at *p; NULL at the end. Written over the text itself: a word is never longer than its source. A comment may
 * begin in a word, which is then no word; the end of a line closes quotes. */
static char *next_word(char **p)
{
    char *in = *p;
    for (;;) {
        in += strspn(in, " \t\n\r\f");
        char *start = in, *out = in, quote = 0;
        for (; *in != 0 && (quote != 0 ? *in != '\n' && *in != '\r' : !isspace((unsigned char)*in) && *in != '#');) {
            if (quote == 0 && (*in == '"' || *in == '\'')) {
                quote = *in++;
            } else if (*in == quote && quote != 0) {
                quote = 0;
                in++;
            } else if (quote != 0 && *in == '\\' && in[1] != 0) {
                bool joined = in[1] == '\n' || in[1] == '\r';
                in = unescape(in + 1, out);
                out += !joined;
            } else {
                *out++ = *in++;
            }
        }
        if (*in == '#' && quote == 0) {
            in += strcspn(in, "\n\r");
            continue;
        }
        if (in == start)
            return NULL;
        *p = *in != 0 ? in + 1 : in;
        *out = 0;
        return start;
    }
}

/* Notes what a word means for those that follow. */
static void add_word(Words *w, char *word, bool *options)
{
    const char *last = w->count > 0 ? w->list[w->count - 1] : "";
    if (*options && strcmp(word, "--disable-@files") == 0) {
        *options = false;
        return;
    }
    if (word[0] != '-' && !launch_takes_next(last))
        *options = false;
    launch_add_word(w, word);
}

bool launch_expand_file(Words *w, const char *name, bool *options)
{
    char *text = read_file(name + 1);
    if (text == NULL)
        return false;
    for (char *next; (next = next_word(&text)) != NULL;)
        add_word(w, next, options);
    return true;
}

bool launch_expand_files(int *argc, char ***argv)
{
    Words w = {0};
    bool options = true;
    for (int i = 0; i < *argc; i++) {
        char *word = (*argv)[i];
        if (options && word[0] == '@' && word[1] != 0 && word[1] != '@') {
            if (!launch_expand_file(&w, word, &options))
                return false;
            continue;
        }
        add_word(&w, word + (options && word[0] == '@' && word[1] == '@'), &options);
    }
    *argc = w.count;
    *argv = w.list;
    return true;
}
