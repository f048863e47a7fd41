#ifndef BAKU_CSUPPORT_H
#define BAKU_CSUPPORT_H

#include <dirent.h>
#include <stdbool.h>

/* Exchanges two names in an open folder in one step (renameat2 with RENAME_EXCHANGE); 0 or -1 with errno. */
int baku_exchange(int folder, const char *a, const char *b);

/* Opens `path` below `folder`, following no symbolic link in any part of it and never leaving the folder
   (openat2; one openat a part where the kernel is older). A descriptor or -1 with errno. */
int baku_open_beneath(int folder, const char *path, int flags);

/* What baku_open_beneath does on an older kernel. */
int baku_open_part_by_part(int folder, const char *path, int flags);

/* Writes what the file system of `descriptor` still holds in memory; 0 or -1 with errno. */
int baku_sync_filesystem(int descriptor);

/* Whether an open folder is the root of a mount (then nothing can be renamed into its place). */
bool baku_is_mount_root(int folder);

/* Gives `to` the owner, group, mode and extended attributes (access lists, labels) of `from`;
   0, or -1 with errno when one of them could not be given. */
int baku_copy_ownership(int from, int to);

/* The C library's words for an error number, never translated; NULL when it knows none. */
const char *baku_error_text(int error);

/* The name of a folder's entry; Swift sees the field as a tuple. */
static inline const char *baku_entry_name(const struct dirent *entry) { return entry->d_name; }

/* How many cores this process may use; at least 1. */
int baku_cores(void);

#endif
