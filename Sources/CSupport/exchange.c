#define _GNU_SOURCE
#include "csupport.h"
#include <fcntl.h>
#include <stdio.h>

int baku_exchange(const char *a, const char *b) {
    return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
}

int baku_exchange_at(int folder, const char *a, const char *b) {
    return renameat2(folder, a, folder, b, RENAME_EXCHANGE);
}
