/* policy_net.c: addresses and names of hosts for the policy (policy.h). */
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi/resolve.h"
#include "abi/rules.h"

enum { IPV4_SIZE = 7, IPV6_SIZE = 23 };

/* Names that the program has looked up, so that rules can say them: the address as text, without a port. */
typedef struct HostName {
    struct HostName *next;
    char address[64];
    char name[];
} HostName;
static HostName *host_names;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* The IPv4 address that an IPv6 one stands for (::ffff:a.b.c.d and ::a.b.c.d), or NULL. */
static const uint8_t *mapped_ipv4(const uint8_t *ipv6)
{
    static const uint8_t zeros[12];
    bool mapped = memcmp(ipv6, zeros, 10) == 0 && ipv6[10] == 0xFF && ipv6[11] == 0xFF;
    bool compatible = memcmp(ipv6, zeros, 12) == 0 && (ipv6[12] | ipv6[13]) != 0;
    return mapped || compatible ? ipv6 + 12 : NULL;
}

/* "127.0.0.1" or "[0:0:...:1]". Addresses that mean the same are one text; "any" is this host when one connects to it. */
static bool host_text(const uint8_t *p, int64_t n, bool connecting, char *out, size_t room)
{
    static const uint8_t any[16], self4[] = {127, 0, 0, 1}, self6[16] = {[15] = 1};
    const uint8_t *ipv4 = p[0] == ABI_family_IPV4 && n >= IPV4_SIZE ? p + 3
                          : p[0] == ABI_family_IPV6 && n >= IPV6_SIZE ? mapped_ipv4(p + 3) : NULL;
    if (ipv4 != NULL) {
        if (connecting && memcmp(ipv4, any, 4) == 0)
            ipv4 = self4;
        snprintf(out, room, "%u.%u.%u.%u", ipv4[0], ipv4[1], ipv4[2], ipv4[3]);
        return true;
    }
    if (p[0] != ABI_family_IPV6 || n < IPV6_SIZE)
        return false;
    const uint8_t *ipv6 = connecting && memcmp(p + 3, any, 16) == 0 ? self6 : p + 3;
    size_t at = (size_t)snprintf(out, room, "[");
    for (int i = 0; i < 8; i++)
        at += (size_t)snprintf(out + at, room - at, "%s%x", i > 0 ? ":" : "", (unsigned)(ipv6[2 * i] << 8 | ipv6[2 * i + 1]));
    snprintf(out + at, room - at, "]");
    return true;
}

/* A name of the address that the program has looked up and a rule grants, else NULL. */
static const char *name_of(const char *address, unsigned port, char *out, size_t room)
{
    const char *found = NULL;
    pthread_mutex_lock(&lock);
    for (HostName *h = host_names; h != NULL && found == NULL; h = h->next)
        if (strcmp(h->address, address) == 0) {
            snprintf(out, room, "%s:%u", h->name, port);
            if (policy_granted(CAP_NET, out))
                found = out;
        }
    pthread_mutex_unlock(&lock);
    return found;
}

static int64_t check_internet(const uint8_t *p, int64_t n, bool connecting)
{
    char host[64], text[80], name[300];
    if (!host_text(p, n, connecting, host, sizeof host))
        return -ABI_EINVAL;
    unsigned port = (unsigned)p[1] << 8 | p[2];
    snprintf(text, sizeof text, "%s:%u", host, port);
    return policy_require_either(CAP_NET, text, name_of(host, port, name, sizeof name));
}

/* A socket in the file system is checked under its real name, and reached where that was found. */
static int64_t check_unix(int slot, const uint8_t *p, int64_t n, bool connecting)
{
    char path[PATH_MAX], text[PATH_MAX + 8];
    if (n < 2 || n > 128 || p[1] == 0)
        return policy_require(CAP_NET, "unix:@"); /* no file: a name of its own */
    snprintf(path, sizeof path, "%.*s", (int)(n - 1), (const char *)p + 1); /* a zero ends it for the host, too */
    int64_t error = resolve_path(slot, path, connecting);
    if (error != 0)
        return policy_granted(CAP_NET, NULL) ? error : policy_require(CAP_NET, NULL);
    snprintf(text, sizeof text, "unix:%s", resolved_path(slot)->guest);
    return policy_require(CAP_NET, text);
}

int64_t policy_check_net(int number, const AbiArgs *args)
{
    int slot = number == ABI_send ? 3 : 1;
    bool connecting = number != ABI_bind;
    if (number == ABI_resolve)
        return policy_require(CAP_NET, args->v[0].p);
    if (number == ABI_bind || number == ABI_connect || (number == ABI_send && args->v[3].p != NULL)) {
        const uint8_t *p = args->v[slot].p;
        int64_t n = args->v[slot + 1].i;
        if (p == NULL || n < 1)
            return -ABI_EINVAL;
        return p[0] == ABI_family_UNIX ? check_unix(slot, p, n, connecting) : check_internet(p, n, connecting);
    }
    return policy_require(CAP_NET, NULL);
}

static void remember(const char *address, const char *name)
{
    HostName *h = malloc(sizeof *h + strlen(name) + 1);
    if (h == NULL)
        return;
    snprintf(h->address, sizeof h->address, "%s", address);
    strcpy(h->name, name);
    pthread_mutex_lock(&lock);
    h->next = host_names;
    host_names = h;
    pthread_mutex_unlock(&lock);
}

void policy_learn_names(int number, const AbiArgs *args, int64_t result)
{
    char address[64];
    const uint8_t *p = args->v[2].p;
    if (number != ABI_resolve)
        return;
    for (int64_t at = 0; at < result && at + p[at] < args->v[3].i; at += p[at] + 1)
        if (host_text(p + at + 1, p[at], false, address, sizeof address))
            remember(address, args->v[0].p);
}
