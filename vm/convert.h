/* convert.h: floating point to integers, as the language and the machine have it (JLS 5.1.3, JVMS 6.5 f2i, d2l ...): towards
 * zero, to the nearest value that there is, NaN to 0. A float is converted as the double that it is. */
#ifndef IBRIK_CONVERT_H
#define IBRIK_CONVERT_H

#include <stdint.h>

static inline int32_t double_to_int(double d)
{
    if (d != d)
        return 0;
    if (d >= 2147483647.0)
        return INT32_MAX;
    return d <= -2147483648.0 ? INT32_MIN : (int32_t)d;
}

static inline int64_t double_to_long(double d)
{
    if (d != d)
        return 0;
    if (d >= 9223372036854775807.0)
        return INT64_MAX;
    return d <= -9223372036854775808.0 ? INT64_MIN : (int64_t)d;
}

#endif
