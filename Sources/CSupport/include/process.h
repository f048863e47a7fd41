#ifndef BAKU_PROCESS_H
#define BAKU_PROCESS_H

#include <sys/types.h>

/* Starts a program whose standard input and output are the socket `stream` and whose standard error is `errors`; it
   inherits no other descriptor, and signals as a new process has them. Its process number, or -1 with errno. */
pid_t baku_spawn(const char *const *arguments, const char *const *environment, int stream, int errors);

/* A file in memory, or -1 with errno. */
int baku_memory_file(const char *name);

#endif
