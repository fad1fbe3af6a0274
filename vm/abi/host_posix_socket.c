/* host_posix_socket.c: sockets, addresses and host names on POSIX. */
#include <fcntl.h>
#include <ifaddrs.h>
#include <limits.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>

#include "abi/posix.h"
#include "abi/resolve.h"
#include "abi/posix_calls.h"

/* -- Addresses: a family byte, then as abi.def says -- */

enum { IPV4_SIZE = 7, IPV6_SIZE = 23, ADDRESS_MAX = 128 };

typedef union HostAddress {
    struct sockaddr any;
    struct sockaddr_in ipv4;
    struct sockaddr_in6 ipv6;
    struct sockaddr_un local;
    struct sockaddr_storage storage;
} HostAddress;

/* The host's form of an address; its length, or 0 for one that is malformed. */
static socklen_t to_host(const uint8_t *in, int64_t length, HostAddress *out)
{
    memset(out, 0, sizeof *out);
    if (length >= IPV4_SIZE && in[0] == ABI_family_IPV4) {
        out->ipv4.sin_family = AF_INET;
        memcpy(&out->ipv4.sin_port, in + 1, 2);
        memcpy(&out->ipv4.sin_addr, in + 3, 4);
        return sizeof out->ipv4;
    }
    if (length >= IPV6_SIZE && in[0] == ABI_family_IPV6) {
        out->ipv6.sin6_family = AF_INET6;
        memcpy(&out->ipv6.sin6_port, in + 1, 2);
        memcpy(&out->ipv6.sin6_addr, in + 3, 16);
        uint32_t scope;
        memcpy(&scope, in + 19, 4);
        out->ipv6.sin6_scope_id = ntohl(scope);
        return sizeof out->ipv6;
    }
    if (length >= 1 && in[0] == ABI_family_UNIX && (size_t)length <= sizeof out->local.sun_path) {
        out->local.sun_family = AF_UNIX;
        memcpy(out->local.sun_path, in + 1, (size_t)length - 1);
        return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)length);
    }
    return 0;
}

/* The same with a socket's file where the gate has found it: an address has no room for a directory's descriptor, but the
 * host shows descriptors as paths. *opened is to be closed; -1: nothing. */
static socklen_t to_host_at(const AbiArgs *a, int slot, HostAddress *out, bool exists, int *opened)
{
    const ResolvedPath *r = resolved_path(slot);
    *opened = -1;
    if (r == NULL)
        return to_host(a->v[slot].p, a->v[slot + 1].i, out);
#ifdef O_PATH
    memset(out, 0, sizeof *out);
    out->local.sun_family = AF_UNIX;
    if (exists && (*opened = openat(r->fd, r->name, O_PATH | O_NOFOLLOW | O_CLOEXEC)) < 0)
        return 0;
    int n = exists ? snprintf(out->local.sun_path, sizeof out->local.sun_path, "/proc/self/fd/%d", *opened)
                   : snprintf(out->local.sun_path, sizeof out->local.sun_path, "/proc/self/fd/%d/%s", r->fd, r->name);
    return n >= (int)sizeof out->local.sun_path ? 0 : (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)n + 1);
#else
    (void)exists;
    return 0;
#endif
}

static void close_opened(int fd)
{
    int error = errno;
    if (fd >= 0)
        close(fd);
    errno = error;
}

/* The portable form in `out` (ADDRESS_MAX bytes); its length. */
static int64_t from_host(const HostAddress *in, socklen_t length, uint8_t *out)
{
    if (length == 0)
        return 0;
    if (in->any.sa_family == AF_INET) {
        out[0] = ABI_family_IPV4;
        memcpy(out + 1, &in->ipv4.sin_port, 2);
        memcpy(out + 3, &in->ipv4.sin_addr, 4);
        return IPV4_SIZE;
    }
    if (in->any.sa_family == AF_INET6) {
        out[0] = ABI_family_IPV6;
        memcpy(out + 1, &in->ipv6.sin6_port, 2);
        memcpy(out + 3, &in->ipv6.sin6_addr, 16);
        uint32_t scope = htonl(in->ipv6.sin6_scope_id);
        memcpy(out + 19, &scope, 4);
        return IPV6_SIZE;
    }
    if (in->any.sa_family != AF_UNIX)
        return 0;
    size_t room = length > offsetof(struct sockaddr_un, sun_path) ? length - offsetof(struct sockaddr_un, sun_path) : 0;
    const char *path = in->local.sun_path, *slash;
    size_t n = strnlen(path, room);
    if (n > 14 && strncmp(path, "/proc/self/fd/", 14) == 0 && (slash = memrchr(path, '/', n)) != NULL) {
        n -= (size_t)(slash + 1 - path); /* bound by to_host_at: the name */
        path = slash + 1;
    }
    out[0] = ABI_family_UNIX;
    memcpy(out + 1, path, n);
    return (int64_t)n + 1;
}

/* An address behind a byte with its length, into the buffer in `slot`, if there is one. */
static void fill_counted(const AbiArgs *a, int slot, const HostAddress *address, socklen_t length)
{
    uint8_t text[ADDRESS_MAX + 1];
    text[0] = (uint8_t)from_host(address, length, text + 1);
    posix_fill(a, slot, (const char *)text, text[0] + 1u);
}

/* -- Connections -- */

HOST(socket)
{
    static const int families[] = {0, AF_INET, AF_INET6, AF_UNIX}, kinds[] = {0, SOCK_STREAM, SOCK_DGRAM};
    if (a->v[0].i < 1 || a->v[0].i > 3 || a->v[1].i < 1 || a->v[1].i > 2)
        return -ABI_EINVAL;
    int fd = socket(families[a->v[0].i], kinds[a->v[1].i], 0);
    if (fd < 0)
        return posix_error(errno);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    return handle_new(fd, HANDLE_SOCKET);
}

HOST(bind)
{
    HostAddress address;
    int opened;
    socklen_t length = to_host_at(a, 1, &address, false, &opened);
    return length == 0 ? -ABI_EINVAL : posix_result(bind(FD(0), &address.any, length));
}

HOST(listen) { return posix_result(listen(FD(0), (int)a->v[1].i)); }

/* v: handle, address, length */
HOST(accept)
{
    HostAddress address;
    socklen_t length = sizeof address;
    int fd = RETRY(accept(FD(0), &address.any, &length));
    if (fd < 0)
        return posix_error(errno);
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    fill_counted(a, 1, &address, length);
    return handle_new(fd, HANDLE_SOCKET);
}

static int64_t now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Waits for a connection under way; 0, or minus the error that it ends with. */
static int64_t finish_connect(int fd, int64_t timeout)
{
    int64_t end = timeout < 0 ? INT64_MAX : now_ns() + timeout;
    for (;;) {
        int64_t left = end - now_ns();
        if (timeout >= 0 && left <= 0)
            return -ABI_ETIMEDOUT;
        int ms = timeout < 0 ? -1 : left / 1000000 >= INT_MAX ? INT_MAX : (int)(left / 1000000 + 1);
        struct pollfd p = {fd, POLLOUT, 0};
        int ready = poll(&p, 1, ms);
        if (ready < 0 && errno != EINTR)
            return posix_error(errno);
        int error = 0;
        socklen_t size = sizeof error;
        if (ready > 0)
            return getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0 ? posix_error(errno)
                   : error != 0 ? posix_error(error) : 0;
    }
}

/* v: handle, address, length, timeout. With a timeout the descriptor does not block while it connects. */
HOST(connect)
{
    HostAddress address;
    int fd = FD(0), opened;
    int flags = fcntl(fd, F_GETFL);
    if (flags < 0)
        return posix_error(errno);
    socklen_t length = to_host_at(a, 1, &address, true, &opened);
    if (length == 0)
        return resolved_path(1) != NULL ? posix_error(errno) : -ABI_EINVAL;
    if (a->v[3].i >= 0)
        fcntl(fd, F_SETFL, flags | O_NONBLOCK);
    int64_t result = posix_result(connect(fd, &address.any, length));
    close_opened(opened);
    bool waits = !(flags & O_NONBLOCK) || a->v[3].i >= 0;
    if (result == -ABI_EINTR || (result == -ABI_EINPROGRESS && waits))
        result = finish_connect(fd, a->v[3].i);
    if (a->v[3].i >= 0)
        fcntl(fd, F_SETFL, flags);
    return result;
}

static int64_t fill_address(const AbiArgs *a, int (*get)(int, struct sockaddr *, socklen_t *))
{
    HostAddress address;
    uint8_t text[ADDRESS_MAX];
    socklen_t length = sizeof address;
    if (get(FD(0), &address.any, &length) < 0)
        return posix_error(errno);
    return posix_fill(a, 1, (const char *)text, (size_t)from_host(&address, length, text));
}

static int local_name(int fd, struct sockaddr *address, socklen_t *length) { return getsockname(fd, address, length); }
static int peer_name(int fd, struct sockaddr *address, socklen_t *length) { return getpeername(fd, address, length); }
HOST(local_address) { return fill_address(a, local_name); }
HOST(peer_address) { return fill_address(a, peer_name); }

/* v: handle, buffer, length, address, length */
HOST(send)
{
    HostAddress address;
    socklen_t length = 0;
    int opened = -1;
    if (a->v[3].p != NULL && (length = to_host_at(a, 3, &address, true, &opened)) == 0)
        return -ABI_EINVAL;
    int64_t result = posix_result(RETRY(sendto(FD(0), a->v[1].p, (size_t)a->v[2].i, MSG_NOSIGNAL,
                                               length > 0 ? &address.any : NULL, length)));
    close_opened(opened);
    return result;
}

HOST(receive)
{
    HostAddress address;
    socklen_t length = sizeof address;
    ssize_t n = RETRY(recvfrom(FD(0), a->v[1].p, (size_t)a->v[2].i, 0, &address.any, &length));
    if (n < 0)
        return posix_error(errno);
    fill_counted(a, 3, &address, length);
    return n;
}

HOST(shutdown)
{
    static const int how[] = {SHUT_RD, SHUT_WR, SHUT_RDWR};
    return (uint64_t)a->v[1].i > ABI_shutdown_BOTH ? -ABI_EINVAL : posix_result(shutdown(FD(0), how[a->v[1].i]));
}

/* -- Options -- */

/* Level and name of an option whose value is an int on the host, too. */
static bool host_option(int fd, int64_t option, int *level, int *name)
{
    HostAddress address = {0};
    socklen_t length = sizeof address;
    bool ipv6 = getsockname(fd, &address.any, &length) == 0 && address.any.sa_family == AF_INET6;
    const struct {
        int level, name;
    } names[] = {
        [ABI_option_REUSE_ADDRESS] = {SOL_SOCKET, SO_REUSEADDR},
        [ABI_option_REUSE_PORT] = {SOL_SOCKET, SO_REUSEPORT},
        [ABI_option_KEEP_ALIVE] = {SOL_SOCKET, SO_KEEPALIVE},
        [ABI_option_NO_DELAY] = {IPPROTO_TCP, TCP_NODELAY},
        [ABI_option_BROADCAST] = {SOL_SOCKET, SO_BROADCAST},
        [ABI_option_SEND_BUFFER] = {SOL_SOCKET, SO_SNDBUF},
        [ABI_option_RECEIVE_BUFFER] = {SOL_SOCKET, SO_RCVBUF},
        [ABI_option_TRAFFIC_CLASS] = {ipv6 ? IPPROTO_IPV6 : IPPROTO_IP, ipv6 ? IPV6_TCLASS : IP_TOS},
        [ABI_option_ERROR] = {SOL_SOCKET, SO_ERROR},
        [ABI_option_MULTICAST_TTL] = {ipv6 ? IPPROTO_IPV6 : IPPROTO_IP, ipv6 ? IPV6_MULTICAST_HOPS : IP_MULTICAST_TTL},
        [ABI_option_MULTICAST_LOOP] = {ipv6 ? IPPROTO_IPV6 : IPPROTO_IP, ipv6 ? IPV6_MULTICAST_LOOP : IP_MULTICAST_LOOP},
        [ABI_option_OUT_OF_BAND_INLINE] = {SOL_SOCKET, SO_OOBINLINE},
        [ABI_option_IPV6_ONLY] = {IPPROTO_IPV6, IPV6_V6ONLY},
    };
    if (option < 1 || option > ABI_option_IPV6_ONLY || names[option].name == 0)
        return false;
    *level = names[option].level;
    *name = names[option].name;
    return true;
}

HOST(get_option)
{
    int fd = FD(0), level, name, value = 0;
    socklen_t size = sizeof value;
    if (a->v[1].i == ABI_option_LINGER) {
        struct linger linger;
        size = sizeof linger;
        if (getsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, &size) < 0)
            return posix_error(errno);
        return linger.l_onoff ? (int64_t)linger.l_linger : UINT32_MAX;
    }
    if (a->v[1].i == ABI_option_RECEIVE_TIMEOUT) {
        struct timeval time;
        size = sizeof time;
        if (getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &time, &size) < 0)
            return posix_error(errno);
        return (int64_t)time.tv_sec * 1000 + time.tv_usec / 1000;
    }
    if (!host_option(fd, a->v[1].i, &level, &name))
        return -ABI_ENOPROTOOPT;
    if (getsockopt(fd, level, name, &value, &size) < 0)
        return posix_error(errno);
    if (a->v[1].i == ABI_option_ERROR)
        return value == 0 ? 0 : -posix_error(value);
    return value;
}

HOST(set_option)
{
    int fd = FD(0), level, name, value = (int)a->v[2].i;
    if (a->v[1].i == ABI_option_LINGER) {
        struct linger linger = {value >= 0, value >= 0 ? value : 0};
        return posix_result(setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger));
    }
    if (a->v[1].i == ABI_option_RECEIVE_TIMEOUT) {
        struct timeval time = {value / 1000, value % 1000 * 1000};
        return posix_result(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time));
    }
    if (a->v[1].i == ABI_option_MULTICAST_INTERFACE) {
        struct ip_mreqn by_index = {.imr_ifindex = value};
        if (setsockopt(fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, &value, sizeof value) == 0)
            return 0;
        return posix_result(setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &by_index, sizeof by_index));
    }
    if (!host_option(fd, a->v[1].i, &level, &name))
        return -ABI_ENOPROTOOPT;
    return posix_result(setsockopt(fd, level, name, &value, sizeof value));
}

/* v: handle, group, length, interface, leave */
HOST(join_group)
{
    HostAddress group;
    if (to_host(a->v[1].p, a->v[2].i, &group) == 0)
        return -ABI_EINVAL;
    if (group.any.sa_family == AF_INET) {
        struct ip_mreqn m = {.imr_multiaddr = group.ipv4.sin_addr, .imr_ifindex = (int)a->v[3].i};
        return posix_result(setsockopt(FD(0), IPPROTO_IP, a->v[4].i ? IP_DROP_MEMBERSHIP : IP_ADD_MEMBERSHIP, &m, sizeof m));
    }
    if (group.any.sa_family != AF_INET6)
        return -ABI_EINVAL;
    struct ipv6_mreq m = {.ipv6mr_multiaddr = group.ipv6.sin6_addr, .ipv6mr_interface = (unsigned)a->v[3].i};
    return posix_result(setsockopt(FD(0), IPPROTO_IPV6, a->v[4].i ? IPV6_LEAVE_GROUP : IPV6_JOIN_GROUP, &m, sizeof m));
}

/* -- Names -- */

static int64_t resolver_error(int error)
{
    return error == EAI_SYSTEM ? posix_error(errno) : error == EAI_AGAIN ? -ABI_EAGAIN
           : error == EAI_MEMORY ? -ABI_ENOMEM : -ABI_ENONAME;
}

/* Appends an address and the byte with its length as far as there is room; returns the new total. */
static int64_t append_address(const AbiArgs *a, int slot, int64_t total, const struct sockaddr *address)
{
    HostAddress copy = {0};
    uint8_t text[ADDRESS_MAX + 1];
    socklen_t length = address->sa_family == AF_INET ? sizeof copy.ipv4 : sizeof copy.ipv6;
    memcpy(&copy, address, length);
    text[0] = (uint8_t)from_host(&copy, length, text + 1);
    if (total + text[0] + 1 <= a->v[slot + 1].i)
        memcpy((uint8_t *)a->v[slot].p + total, text, text[0] + 1u);
    return total + text[0] + 1;
}

HOST(resolve)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM}, *list;
    int error = getaddrinfo(TEXT(0), NULL, &hints, &list);
    if (error != 0)
        return resolver_error(error);
    int64_t total = 0;
    for (struct addrinfo *i = list; i != NULL; i = i->ai_next)
        if (i->ai_family == AF_INET || i->ai_family == AF_INET6)
            total = append_address(a, 2, total, i->ai_addr);
    freeaddrinfo(list);
    return total > 0 ? total : -ABI_ENONAME;
}

HOST(reverse)
{
    HostAddress address;
    char name[NI_MAXHOST];
    socklen_t length = to_host(a->v[0].p, a->v[1].i, &address);
    if (length == 0)
        return -ABI_EINVAL;
    int error = getnameinfo(&address.any, length, name, sizeof name, NULL, 0, NI_NAMEREQD);
    return error != 0 ? resolver_error(error) : posix_fill(a, 2, name, strlen(name));
}

/* The bytes before an interface's addresses; returns their number. Flags: 1 up, 2 loopback, 4 point to point, 8 multicast. */
static size_t interface_head(const struct ifaddrs *i, uint8_t *out)
{
    uint32_t index = if_nametoindex(i->ifa_name);
    size_t n = strnlen(i->ifa_name, 255);
    for (int b = 0; b < 4; b++)
        out[b] = (uint8_t)(index >> (8 * b));
    out[4] = (uint8_t)((i->ifa_flags & IFF_UP ? 1 : 0) | (i->ifa_flags & IFF_LOOPBACK ? 2 : 0) |
                       (i->ifa_flags & IFF_POINTOPOINT ? 4 : 0) | (i->ifa_flags & IFF_MULTICAST ? 8 : 0));
    out[5] = (uint8_t)n;
    memcpy(out + 6, i->ifa_name, n);
    return 6 + n;
}

static bool has_address(const struct ifaddrs *i, const char *name)
{
    return strcmp(i->ifa_name, name) == 0 && i->ifa_addr != NULL &&
           (i->ifa_addr->sa_family == AF_INET || i->ifa_addr->sa_family == AF_INET6);
}

/* Whether an interface's name came earlier in the list. */
static bool seen(const struct ifaddrs *list, const struct ifaddrs *end)
{
    for (const struct ifaddrs *i = list; i != end; i = i->ifa_next)
        if (strcmp(i->ifa_name, end->ifa_name) == 0)
            return true;
    return false;
}

HOST(interfaces)
{
    struct ifaddrs *list;
    int64_t total = 0;
    if (getifaddrs(&list) < 0)
        return posix_error(errno);
    for (struct ifaddrs *i = list; i != NULL; i = i->ifa_next) {
        uint8_t head[300];
        if (seen(list, i))
            continue;
        size_t n = interface_head(i, head);
        head[n] = 0;
        for (struct ifaddrs *j = i; j != NULL; j = j->ifa_next)
            head[n] = (uint8_t)(head[n] + has_address(j, i->ifa_name));
        n++;
        if (total + (int64_t)n <= a->v[1].i)
            memcpy((uint8_t *)a->v[0].p + total, head, n);
        total += (int64_t)n;
        for (struct ifaddrs *j = i; j != NULL; j = j->ifa_next)
            if (has_address(j, i->ifa_name))
                total = append_address(a, 0, total, j->ifa_addr);
    }
    freeifaddrs(list);
    return total;
}
