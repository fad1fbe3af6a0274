/* lang_math.c: natives of java.lang.Math, Float and Double. */
#include "native/natives.h"

#include <math.h>

#define MATH_1(name, function) \
    double native_Math_##name(Thread *t, double x) \
    { \
        (void)t; \
        return function(x); \
    }
MATH_1(sin, sin)
MATH_1(cos, cos)
MATH_1(tan, tan)
MATH_1(exp, exp)
MATH_1(log, log)
MATH_1(log10, log10)
MATH_1(sqrt, sqrt)
MATH_1(floor, floor)
MATH_1(ceil, ceil)
MATH_1(rint, rint)

/* Java differs from C where |x| is 1 and y infinite, and where y is NaN: the result is NaN. */
double native_Math_pow(Thread *t, double x, double y)
{
    (void)t;
    if (y == 0)
        return 1;
    if (isnan(y) || (fabs(x) == 1 && isinf(y)))
        return NAN;
    return pow(x, y);
}

double native_Math_IEEEremainder(Thread *t, double x, double y)
{
    (void)t;
    return remainder(x, y);
}

double native_Math_fma(Thread *t, double a, double b, double c)
{
    (void)t;
    return fma(a, b, c);
}

float native_Math_fmaf(Thread *t, float a, float b, float c)
{
    (void)t;
    return fmaf(a, b, c);
}

int64_t native_Double_doubleToRawLongBits(Thread *t, double value)
{
    union { double d; int64_t j; } u = { .d = value };
    (void)t;
    return u.j;
}

double native_Double_longBitsToDouble(Thread *t, int64_t bits)
{
    union { double d; int64_t j; } u = { .j = bits };
    (void)t;
    return u.d;
}

int32_t native_Float_floatToRawIntBits(Thread *t, float value)
{
    union { float f; int32_t i; } u = { .f = value };
    (void)t;
    return u.i;
}

float native_Float_intBitsToFloat(Thread *t, int32_t bits)
{
    union { float f; int32_t i; } u = { .i = bits };
    (void)t;
    return u.f;
}
