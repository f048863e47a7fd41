#ifndef BAKU_CSUPPORT_H
#define BAKU_CSUPPORT_H

/* Exchanges two folders in one step (renameat2 with RENAME_EXCHANGE); 0 or -1 with errno. */
int baku_exchange(const char *a, const char *b);

#endif
