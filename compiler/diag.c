/* diag.c: formatting, counting and holding back of diagnostics. */
#include "diag.h"

#include <string.h>

#include "compiler.h"

typedef enum DiagKind { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE } DiagKind;

struct Diagnostic {
    Diagnostic *next;
    DiagKind kind;
    LintCategory category;
    bool mandatory; /* -nowarn does not silence it */
    SourceFile *source;
    uint32_t pos;
    const char *text;
};

static const char *const lint_names[LINT_COUNT] = {
#define LINT(NAME, text, on, sentence) [LINT_##NAME] = text,
    LINT_CATEGORIES(LINT)
#undef LINT
};

const char *lint_name(LintCategory category) {
    return lint_names[category];
}

LintCategory lint_find(const char *name, size_t len) {
    for (int i = LINT_NONE + 1; i < LINT_COUNT; i++)
        if (strlen(lint_names[i]) == len && memcmp(lint_names[i], name, len) == 0)
            return (LintCategory)i;
    return LINT_COUNT;
}

uint64_t lint_default_set(void) {
    return 0
#define LINT(NAME, text, on, sentence) | (on ? LINT_BIT(LINT_##NAME) : 0)
        LINT_CATEGORIES(LINT)
#undef LINT
        ;
}

static bool is_mandatory(LintCategory category) {
    return category == LINT_DEPRECATION || category == LINT_REMOVAL || category == LINT_UNCHECKED ||
           category == LINT_PREVIEW;
}

/* -- Printing -- */

/* Text in which names and strings are modified UTF-8 goes out as UTF-8: surrogate pairs are joined. */
static void put_text(FILE *out, const char *text, size_t length) {
    const uint8_t *p = (const uint8_t *)text, *end = p + length, *run = p;
    for (; p < end; p++) {
        if (end - p >= 6 && p[0] == 0xed && p[1] >= 0xa0 && p[1] <= 0xaf && p[3] == 0xed && p[4] >= 0xb0) {
            fwrite(run, 1, (size_t)(p - run), out);
            uint32_t high = (p[1] & 15u) << 6 | (p[2] & 63u), low = (p[4] & 15u) << 6 | (p[5] & 63u);
            uint32_t ch = 0x10000 + (high << 10) + low;
            fputc((int)(0xf0 | ch >> 18), out);
            fputc((int)(0x80 | (ch >> 12 & 63)), out);
            fputc((int)(0x80 | (ch >> 6 & 63)), out);
            fputc((int)(0x80 | (ch & 63)), out);
            p += 5;
            run = p + 1;
        }
    }
    fwrite(run, 1, (size_t)(end - run), out);
}

/* The source line, unless it is empty, and the caret below it. Tabs before the caret stay tabs. */
static void print_caret(FILE *out, SourceFile *s, uint32_t pos) {
    uint32_t length;
    const char *line = source_line_text(s, pos, &length);
    if (length == 0)
        return;
    fwrite(line, 1, length, out);
    fputc('\n', out);
    uint32_t before = pos > s->length ? length : (uint32_t)(s->text + pos - line);
    char blanks[256]; /* the stream may have no buffer */
    size_t n = 0;
    for (uint32_t i = 0; i < before && i < length; i++) {
        uint8_t b = (uint8_t)line[i];
        if ((b & 0xc0) == 0x80)
            continue;
        blanks[n++] = b == '\t' ? '\t' : ' ';
        if (b >= 0xf0)
            blanks[n++] = ' ';
        if (n + 2 > sizeof blanks) {
            fwrite(blanks, 1, n, out);
            n = 0;
        }
    }
    fwrite(blanks, 1, n, out);
    fputs("^\n", out);
}

static void print(Diagnostics *d, const Diagnostic *g) {
    static const char *const words[] = {"error: ", "warning: ", "Note: "};
    bool located = g->source && g->pos != NO_POS;
    if (located)
        fprintf(d->out, "%s:%u: ", g->source->path, source_line(g->source, g->pos));
    else if (g->source)
        fprintf(d->out, "%s: ", g->source->path);
    fputs(words[g->kind], d->out);
    if (g->kind == DIAG_WARNING && g->category != LINT_NONE)
        fprintf(d->out, "[%s] ", lint_names[g->category]);
    size_t first = strcspn(g->text, "\n");
    put_text(d->out, g->text, first);
    fputc('\n', d->out);
    if (located)
        print_caret(d->out, g->source, g->pos);
    if (g->text[first]) {
        put_text(d->out, g->text + first + 1, strlen(g->text + first + 1));
        fputc('\n', d->out);
    }
}

/* -- One error for each position -- */

/* Notes that a position has an error; false if it had one. */
static bool note_position(Compiler *c, SourceFile *s, uint32_t pos) {
    if (pos > s->length)
        return true;
    if (!s->reported)
        s->reported = arena_array(&c->arena, uint8_t, s->length / 8 + 1);
    uint8_t bit = (uint8_t)(1u << (pos & 7));
    if (s->reported[pos >> 3] & bit)
        return false;
    s->reported[pos >> 3] |= bit;
    return true;
}

/* -- Reporting -- */

/* Prints it, or adds it to the open capture. False if it was dropped. */
static bool report(Compiler *c, const Diagnostic *g) {
    Diagnostics *d = &c->diag;
    if (d->capture) {
        Diagnostic *copy = arena_new(&c->arena, Diagnostic);
        *copy = *g;
        copy->next = NULL;
        if (d->capture->last)
            d->capture->last->next = copy;
        else
            d->capture->first = copy;
        d->capture->last = copy;
        d->capture->error_count += g->kind == DIAG_ERROR;
        return true;
    }
    switch (g->kind) {
    case DIAG_ERROR:
        if (g->source && g->pos != NO_POS && !note_position(c, g->source, g->pos))
            return false;
        if (d->error_count++ >= c->options->max_errors)
            return true;
        d->printed_errors++;
        break;
    case DIAG_WARNING:
        if (c->options->no_warnings && !g->mandatory)
            return false;
        if (d->warning_count++ >= c->options->max_warnings)
            return true;
        d->printed_warnings++;
        break;
    default: break;
    }
    print(d, g);
    return true;
}

static const char *format(Compiler *c, const char *fmt, va_list args) {
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, fmt, args);
    char *text = arena_alloc(&c->arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, fmt, again);
    va_end(again);
    return text;
}

bool diag_error_seen(Compiler *c) {
    return c->diag.capture || c->diag.error_count < c->options->max_errors;
}

bool diag_verror(Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, va_list args) {
    Diagnostic g = {.kind = DIAG_ERROR, .source = s, .pos = pos,
                    .text = diag_error_seen(c) ? format(c, fmt, args) : ""};
    return report(c, &g);
}

bool diag_error(Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    bool reported = diag_verror(c, s, pos, fmt, args);
    va_end(args);
    return reported;
}

bool diag_lint_wanted(Compiler *c, LintCategory category) {
    if (category == LINT_NONE)
        return true;
    if (c->suppressed_lint & LINT_BIT(category))
        return false;
    return is_mandatory(category) || (c->options->lint & LINT_BIT(category));
}

/* A mandatory warning that is off: remembers the file for the closing notes. */
static void defer_to_note(SourceFile *s, LintCategory category) {
    if (!s)
        return;
    switch (category) {
    case LINT_DEPRECATION: s->uses_deprecation = true; break;
    case LINT_REMOVAL: s->uses_removal = true; break;
    case LINT_UNCHECKED: s->uses_unchecked = true; break;
    case LINT_PREVIEW: s->uses_preview = true; break;
    default: break;
    }
}

void diag_warning(Compiler *c, SourceFile *s, uint32_t pos, LintCategory category, const char *fmt, ...) {
    if (!diag_lint_wanted(c, category))
        return;
    if (category != LINT_NONE && !(c->options->lint & LINT_BIT(category)) && !c->diag.capture) {
        defer_to_note(s, category);
        return;
    }
    va_list args;
    va_start(args, fmt);
    Diagnostic g = {.kind = DIAG_WARNING, .category = category, .source = s, .pos = pos,
                    .mandatory = is_mandatory(category), .text = format(c, fmt, args)};
    va_end(args);
    report(c, &g);
}

void diag_note(Compiler *c, SourceFile *s, uint32_t pos, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    Diagnostic g = {.kind = DIAG_NOTE, .source = s, .pos = pos, .text = format(c, fmt, args)};
    va_end(args);
    report(c, &g);
}

/* -- Captures -- */

void diag_capture_begin(Compiler *c, DiagCapture *capture) {
    memset(capture, 0, sizeof *capture);
    capture->outer = c->diag.capture;
    c->diag.capture = capture;
}

void diag_capture_end(Compiler *c, DiagCapture *capture, bool report_all) {
    c->diag.capture = capture->outer;
    if (!report_all)
        return;
    for (Diagnostic *g = capture->first; g; g = g->next) {
        bool deferred = g->kind == DIAG_WARNING && g->category != LINT_NONE &&
                        !(c->options->lint & LINT_BIT(g->category));
        if (deferred && !c->diag.capture)
            defer_to_note(g->source, g->category);
        else
            report(c, g);
    }
}

const char *diag_capture_first_error(const DiagCapture *capture) {
    for (const Diagnostic *g = capture->first; g; g = g->next)
        if (g->kind == DIAG_ERROR)
            return g->text;
    return NULL;
}

/* -- The end -- */

/* The closing note of one mandatory category: which files it concerns, and how to see more. */
static void closing_note(Compiler *c, LintCategory category, bool (*uses)(const SourceFile *),
                         const char *one, const char *some) {
    const SourceFile *first = NULL;
    int count = 0;
    for (const SourceFile *s = c->sources; s; s = s->next) {
        if (uses(s)) {
            first = first ? first : s;
            count++;
        }
    }
    if (!count)
        return;
    if (count == 1)
        diag_note(c, NULL, NO_POS, "%s %s", first->path, one);
    else
        diag_note(c, NULL, NO_POS, "%s", some);
    diag_note(c, NULL, NO_POS, "Recompile with -Xlint:%s for details.", lint_names[category]);
}

static bool uses_deprecation(const SourceFile *s) {
    return s->uses_deprecation;
}

static bool uses_removal(const SourceFile *s) {
    return s->uses_removal;
}

static bool uses_unchecked(const SourceFile *s) {
    return s->uses_unchecked;
}

static bool uses_preview(const SourceFile *s) {
    return s->uses_preview;
}

static void print_count(Diagnostics *d, int printed, int total, const char *word, const char *option) {
    if (printed == 0)
        return;
    fprintf(d->out, "%d %s%s\n", printed, word, printed == 1 ? "" : "s");
    if (total > printed)
        fprintf(d->out, "only showing the first %d %ss, of %d total; use %s if you would like to see more\n",
                printed, word, total, option);
}

void diag_check_werror(Compiler *c) {
    if (c->options->werror && c->diag.warning_count > 0 && c->diag.error_count == 0)
        diag_error(c, NULL, NO_POS, "warnings found and -Werror specified");
}

void diag_finish(Compiler *c) {
    Diagnostics *d = &c->diag;
    diag_check_werror(c);
    closing_note(c, LINT_DEPRECATION, uses_deprecation, "uses or overrides a deprecated API.",
                 "Some input files use or override a deprecated API.");
    closing_note(c, LINT_REMOVAL, uses_removal, "uses or overrides a deprecated API that is marked for removal.",
                 "Some input files use or override a deprecated API that is marked for removal.");
    closing_note(c, LINT_UNCHECKED, uses_unchecked, "uses unchecked or unsafe operations.",
                 "Some input files use unchecked or unsafe operations.");
    closing_note(c, LINT_PREVIEW, uses_preview, "uses preview features of Java SE 25.",
                 "Some input files use preview features of Java SE 25.");
    if (d->simplified)
        diag_note(c, NULL, NO_POS,
                  "Some messages have been simplified; recompile with -Xdiags:verbose to get full output");
    print_count(d, d->printed_errors, d->error_count, "error", "-Xmaxerrs");
    print_count(d, d->printed_warnings, d->warning_count, "warning", "-Xmaxwarns");
    fflush(d->out);
}
