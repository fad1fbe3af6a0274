/* unicode.h: the character classes that the lexer asks for. */
#ifndef COMPILER_UNICODE_H
#define COMPILER_UNICODE_H

#include <stdint.h>

enum {
    UNICODE_START = 1,    /* may begin an identifier */
    UNICODE_PART = 2,     /* may continue one */
    UNICODE_IGNORABLE = 4 /* may continue one, but does not become part of its name */
};

/* UNICODE_* of a code point; 0 for those that no identifier has. */
uint8_t unicode_identifier_flags(uint32_t ch);

#endif
