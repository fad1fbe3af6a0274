#include "../bench.h"

typedef struct Tree {
    struct Tree *left, *right;
} Tree;

static Tree *build(int depth) {
    Tree *t = malloc(sizeof *t);
    t->left = depth == 0 ? NULL : build(depth - 1);
    t->right = depth == 0 ? NULL : build(depth - 1);
    return t;
}

static int count(const Tree *t) {
    return t->left == NULL ? 1 : 1 + count(t->left) + count(t->right);
}

static void drop(Tree *t) {
    if (t->left != NULL) {
        drop(t->left);
        drop(t->right);
    }
    free(t);
}

static int count_and_drop(int depth) {
    Tree *t = build(depth);
    int n = count(t);
    drop(t);
    return n;
}

int64_t iterate(int max_depth) {
    int64_t sum = count_and_drop(max_depth + 1);
    Tree *long_lived = build(max_depth);
    for (int depth = 4; depth <= max_depth; depth += 4) {
        int trees = 1 << (max_depth - depth + 4), check = 0;
        for (int i = 0; i < trees; i++) check += count_and_drop(depth);
        sum = mix(sum, check);
    }
    sum = mix(sum, count(long_lived));
    drop(long_lived);
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("binarytrees", 12, argc, argv);
}
