#define _GNU_SOURCE
#include "csupport.h"
#include <fcntl.h>
#include <stdio.h>

int baku_exchange(int folder, const char *a, const char *b) {
    return renameat2(folder, a, folder, b, RENAME_EXCHANGE);
}
