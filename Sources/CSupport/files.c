#define _GNU_SOURCE
#include "csupport.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

/* One openat a part, so that a link in the middle is refused as well as one at the end. */
int baku_open_part_by_part(int folder, const char *path, int flags) {
    char part[256];
    int current = folder;
    for (;;) {
        size_t length = strcspn(path, "/");
        int error = length >= sizeof part ? ENAMETOOLONG : 0;
        if (length == 0 || (length == 2 && memcmp(path, "..", 2) == 0)) error = EXDEV;
        if (error != 0) {
            if (current != folder) close(current);
            errno = error;
            return -1;
        }
        memcpy(part, path, length);
        part[length] = 0;
        int last = path[length] == 0;
        int next = openat(current, part, (last ? flags : O_PATH | O_DIRECTORY) | O_NOFOLLOW | O_CLOEXEC);
        error = errno;
        if (current != folder) close(current);
        if (next < 0 || last) {
            errno = error;
            return next;
        }
        current = next;
        path += length + 1;
    }
}

int baku_open_beneath(int folder, const char *path, int flags) {
    struct open_how how = {0};
    how.flags = (unsigned)(flags | O_CLOEXEC | O_NOFOLLOW);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    long descriptor;
    do {
        descriptor = syscall(SYS_openat2, folder, path, &how, sizeof how);
    } while (descriptor < 0 && (errno == EINTR || errno == EAGAIN));
    /* Older kernels do not know the call, and sandboxes that do not know it answer EPERM. */
    if (descriptor < 0 && (errno == ENOSYS || errno == EPERM)) return baku_open_part_by_part(folder, path, flags);
    return (int)descriptor;
}

const char *baku_error_text(int error) { return strerrordesc_np(error); }

int baku_sync_filesystem(int descriptor) { return syncfs(descriptor); }

bool baku_is_mount_root(int folder) {
    struct statx found;
    if (statx(folder, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &found) == 0
        && (found.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0) {
        return (found.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    }
    struct stat own, above;
    return fstat(folder, &own) == 0 && fstatat(folder, "..", &above, 0) == 0
        && (own.st_dev != above.st_dev || own.st_ino == above.st_ino);
}

static int copy_attributes(int from, int to) {
    ssize_t size = flistxattr(from, NULL, 0);
    if (size <= 0) return size < 0 && errno != ENOTSUP ? -1 : 0;
    char *names = malloc((size_t)size);
    if (names == NULL) return -1;
    size = flistxattr(from, names, (size_t)size);
    int result = size < 0 ? -1 : 0;
    for (char *name = names; result == 0 && name < names + size; name += strlen(name) + 1) {
        char value[65536];
        ssize_t length = fgetxattr(from, name, value, sizeof value);
        if (length < 0) {
            result = errno == ENODATA ? 0 : -1;
        } else if (fsetxattr(to, name, value, (size_t)length, 0) != 0) {
            char same[65536];
            int error = errno;
            /* A label that may not be set is well when it is the same already. */
            ssize_t present = fgetxattr(to, name, same, sizeof same);
            if (present != length || memcmp(value, same, (size_t)length) != 0) {
                errno = error;
                result = -1;
            }
        }
    }
    free(names);
    return result;
}

int baku_copy_ownership(int from, int to) {
    struct stat wanted, present;
    if (fstat(from, &wanted) != 0 || fstat(to, &present) != 0) return -1;
    if ((wanted.st_uid != present.st_uid || wanted.st_gid != present.st_gid)
        && fchown(to, wanted.st_uid, wanted.st_gid) != 0) return -1;
    if (fchmod(to, wanted.st_mode & 07777) != 0) return -1;
    if (copy_attributes(from, to) != 0) return -1;
    /* Without the right to it the kernel drops the set-group bit silently. */
    if (fstat(to, &present) != 0) return -1;
    if ((wanted.st_mode & 07777) != (present.st_mode & 07777)) {
        errno = EPERM;
        return -1;
    }
    return 0;
}
