/* compiler_fuzz.c: any bytes as a source file, through the whole compiler: whatever is accepted must become class
 * files that the reader of class files accepts, and nothing may crash or hang.
 *
 * Random bytes rarely get past the parser, so the mutator works on tokens: it copies, drops, swaps and replaces them,
 * and only now and then leaves the work to libFuzzer. IBRIK_CLASSES is the folder with the class library. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classfile/classfile.h"
#include "driver.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size, uint8_t *out,
                                 size_t max, unsigned seed);

/* -- Running -- */

static bool check_class(void *context, const char *name, const uint8_t *bytes, size_t length) {
    (void)context;
    ClassFileError error;
    ClassFile *cf = classfile_parse(bytes, length, NULL, CLASSFILE_MODULE | CLASSFILE_PREVIEW, NULL, &error);
    if (!cf) {
        fprintf(stderr, "%s: the class file written is malformed\n", name);
        abort();
    }
    classfile_free(cf);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    static FILE *null;
    if (!null)
        null = fopen("/dev/null", "w");
    CompilerSource source = {"Main.java", (const char *)bytes, size};
    CompilerOptions options;
    options_init(&options);
    const char *classes = getenv("IBRIK_CLASSES");
    options.system = classes ? classes : "build/classes";
    options.class_path = "/nonexistent";
    options.err = options.out = null;
    options.lint = ~(uint64_t)0;
    options.debug_vars = true;
    if (size > 0 && bytes[size - 1] == '8') /* an older language, now and then */
        options.release = options.target = 8;
    compiler_compile(&options, &source, 1, check_class, NULL);
    return 0;
}

/* -- Mutating -- */

enum { MAX_TOKENS = 20000 };

typedef struct Token {
    uint32_t start, end;
} Token;

static uint32_t random_state;

static uint32_t random_below(uint32_t n) {
    random_state = random_state * 1664525u + 1013904223u;
    return n ? (uint32_t)(((uint64_t)random_state * n) >> 32) : 0;
}

static bool is_word(uint8_t c) {
    return isalnum(c) || c == '_' || c == '$';
}

/* Words, strings, single other characters; blanks are dropped from the list but stay in the text. */
static uint32_t tokens_of(const uint8_t *text, size_t size, Token *list) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < size && count < MAX_TOKENS;) {
        uint32_t start = i;
        if (isspace(text[i])) {
            i++;
            continue;
        }
        if (is_word(text[i]))
            while (i < size && is_word(text[i]))
                i++;
        else if (text[i] == '"')
            for (i++; i < size && text[i] != '\n' && text[i - 1] != '"'; i++)
                ;
        else
            i++;
        list[count++] = (Token){start, i};
    }
    return count;
}

/* Replaces text[start, end) by `with`; returns the new size, or the old one where it does not fit. */
static size_t splice(uint8_t *text, size_t size, size_t max, uint32_t start, uint32_t end, const uint8_t *with, size_t length) {
    size_t result = size - (end - start) + length;
    if (result > max)
        return size;
    memmove(text + start + length, text + end, size - end);
    memcpy(text + start, with, length);
    return result;
}

static const char *const words[] = {
    "int", "long", "String", "Object", "var", "final", "static", "new", "this", "super", "null", "true", "0", "1", "switch",
    "case", "default", "->", "when", "instanceof", "record", "enum", "interface", "class", "sealed", "permits", "extends",
    "implements", "<T>", "<?>", "<>", "List<String>", "()", "[]", "...", "::", "yield", "return", "throw", "try", "finally",
    "@Override", "abstract", "?", ":", "&", "&&", "+=", "++", "(", ")", "{", "}", ";", ",", ".", "=", "x -> x", "void",
    "public", "private", "double", "char", "boolean", "synchronized", "assert", "break", "continue", "while", "for", "if",
    "else", "do", "throws Exception", "<? super T>", "_", "\"s\"", "'c'", "1.0", "2147483648", "native", "import java.util.*;",
};

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed) {
    static Token list[MAX_TOKENS];
    static uint8_t copy[1 << 16];
    random_state = seed * 2654435761u + 12345;
    uint32_t count = tokens_of(data, size, list);
    if (count < 2 || random_below(20) == 0)
        return LLVMFuzzerMutate(data, size, max);
    for (uint32_t rounds = 1 + random_below(3); rounds > 0; rounds--) {
        uint32_t a = random_below(count), b = random_below(count), span = 1 + random_below(random_below(4) ? 2 : 30);
        uint32_t last = b + span < count ? b + span : count;
        size_t length = list[last - 1].end - list[b].start;
        if (length > sizeof copy)
            break;
        memcpy(copy, data + list[b].start, length);
        switch (random_below(6)) {
        case 0: /* drop */
            size = splice(data, size, max, list[b].start, list[last - 1].end, copy, 0);
            break;
        case 1: /* insert a copy */
        case 2:
            copy[length < sizeof copy ? length++ : length - 1] = ' ';
            size = splice(data, size, max, list[a].start, list[a].start, copy, length);
            break;
        case 3: /* replace by another */
        case 4: size = splice(data, size, max, list[a].start, list[a].end, copy, length); break;
        default: {
            const char *word = words[random_below(sizeof words / sizeof *words)];
            uint32_t end = random_below(2) ? list[a].end : list[a].start;
            size = splice(data, size, max, list[a].start, end, (const uint8_t *)word, strlen(word));
            break;
        }
        }
        count = tokens_of(data, size, list);
        if (count < 2)
            break;
    }
    return size;
}

/* A run of tokens of the one, put into the other. */
size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size, uint8_t *out,
                                 size_t max, unsigned seed) {
    static Token left[MAX_TOKENS], right[MAX_TOKENS];
    random_state = seed * 2654435761u + 777;
    uint32_t n = tokens_of(a, a_size, left), m = tokens_of(b, b_size, right);
    if (!n || !m || a_size > max)
        return 0;
    memcpy(out, a, a_size);
    uint32_t at = random_below(n), from = random_below(m), to = from + random_below(60);
    if (to >= m)
        to = m - 1;
    return splice(out, a_size, max, left[at].start, left[at].start, b + right[from].start,
                  right[to].end - right[from].start);
}
