#include "../bench.h"

#include <pthread.h>

static Random shared;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static double next(void) {
    pthread_mutex_lock(&lock);
    double x = random_double(&shared);
    pthread_mutex_unlock(&lock);
    return x;
}

int64_t iterate(int points) {
    shared.state = 113;
    int inside = 0;
    for (int i = 0; i < points; i++) {
        double x = next(), y = next();
        if (x * x + y * y <= 1) inside++;
    }
    return inside;
}

int main(int argc, char **argv) {
    return bench_run("montecarlo", 200000, argc, argv);
}
