#include "../bench.h"

int64_t iterate(int size) {
    int64_t sum = 0;
    for (int row = 0; row < size; row++) {
        double ci = 2.0 * row / size - 1.0;
        uint32_t bits = 0;
        for (int column = 0; column < size; column++) {
            double cr = 2.0 * column / size - 1.5;
            double zr = 0, zi = 0, zr2 = 0, zi2 = 0;
            int n = 0;
            while (n < 50 && zr2 + zi2 <= 4.0) {
                zi = 2 * zr * zi + ci;
                zr = zr2 - zi2 + cr;
                zr2 = zr * zr;
                zi2 = zi * zi;
                n++;
            }
            bits = bits << 1 | (n == 50);
            if ((column & 7) == 7) {
                sum = mix(sum, bits & 0xff);
                bits = 0;
            }
        }
    }
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("mandelbrot", 240, argc, argv);
}
